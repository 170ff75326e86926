import { COUNTED_BEFORE } from '../../english/function-words.ts'
import { isPerson } from '../../english/names/persons.ts'
import { toSingular } from '../../english/noun-number.ts'
import { FUEL_ROADS } from '../../english/numbers/measure-words.ts'
import { findUnit } from '../../english/numbers/units.ts'
import type { Word } from '../../tokens/words.ts'
import type { Draft } from '../draft/drafts.ts'
import { readRate } from '../draft/rates.ts'
import { isAge, isOfParent } from './ages.ts'
import { readTotal } from './number-of.ts'
import { readHarmed } from './people-harmed.ts'
import { readPortion } from './portions.ts'
import { isParallel, readRecalled } from './recalled-unit.ts'
import { toShared } from './shared-scale.ts'
import type { ToldUnit } from './told-unit.ts'

/** What stands between two numbers that share a scale word: "4.5 to 6 billion euros". */
const SHARES_SCALE = new Set(['to', '-', '–', 'or'])
/** The unit in which roads are told apart. */
const PER_GALLON = 'mile per gallon'
/** What an age is told in. */
const AGE: ToldUnit = { unit: 'year of age', kind: 'age' }
/** What a "father of three" has three of. */
const CHILDREN: ToldUnit = { unit: 'people', kind: 'people' }
/** What stands before the noun of "a day or two", "another boat or two". */
const ONE = new Set(['a', 'an', 'another'])
/** How many numbers of a list share a unit told once at its end. */
const LONGEST_LIST = 6
/** How many figures back a shared unit is looked for. */
const MEMORY = 8
// Matches what stands in front of how far a number may be off; not "or".
const TOLERANCE = /^(?:plus or minus|±|\+ \/ -|(?:, )?give or take(?: about| some)?)$/
/** Kinds of figures of which no other is a part: "5 percent, of which 3 …". */
const PARTS: ReadonlySet<string> = new Set(['percent', 'ratio', 'rate', 'age'])
// Matches "rubio's"; not "rolls".
const OWNER = /'s$/
// Between two numbers that share a unit told once, behind the second: "4 to 6 per cent", "40 million of the 90 million rupees".
const SHARES_NEXT =
  /^(?:to|- to|- or|- and|of|out of|or|and|,|, and|, or|-|–|\/|of all|of (?:the|its|their|his|her|our|(?:\p{L}+ ){0,3}\p{L}+'s)(?: last| past| first| next| previous| final| remaining| top| total| other)?|or even|and even|to about|and about|, then|of a|or about|up|down)$/u

/**
 * Gives numbers that stand alone the unit the sentence tells elsewhere: "3 million ballots … a goal of 9 million",
 * "12 were killed", "aged 23". A number the sentence says nothing about keeps none.
 */
export function fillUnits(words: readonly Word[], drafts: readonly Draft[]): readonly Draft[] {
  const filled: Draft[] = []
  drafts.forEach((draft, index) => {
    const given =
      readPortion(words, draft, filled.at(-1)) ??
      readRoad(words, draft, filled.at(-1)) ??
      (draft.unit === null && draft.kind !== 'ratio' ? readGiven(words, drafts, filled, index) : null)
    const whole =
      given === null
        ? { ...draft, value: toLevel(words, draft, drafts[index + 1]) }
        : {
            ...draft,
            unit: given.unit,
            kind: given.kind,
            value: given.value ?? draft.value,
            counted: given.counted === undefined ? draft.counted : given.counted,
          }
    filled.push(draft.unit === null ? withRate(words, whole) : whole)
  })
  return filled
}

/** The value of a figure; that of a sum in front of another shares its scale: the $4 of "rose from $4 to $5 billion". */
function toLevel(words: readonly Word[], draft: Draft, next: Draft | undefined): Draft['value'] {
  const isLevel =
    next !== undefined &&
    draft.kind === 'money' &&
    draft.unit === next.unit &&
    words[draft.from - 1]?.lower === 'from' &&
    words[draft.last + 1]?.lower === 'to' &&
    next.from === draft.last + 2
  return isLevel && typeof draft.value === 'number' ? toShared(words, draft, next) : draft.value
}

/** Adds the rate behind a number whose unit was told before, or nowhere: "nearly 12 a day", "4.3 trillion a year". */
function withRate(words: readonly Word[], draft: Draft): Draft {
  const rate = draft.kind === 'ratio' ? null : readRate(words, draft.last + 1)
  if (rate === null || draft.kind === 'age' || draft.unit?.includes(' per ') === true) return draft
  const unit = draft.unit === null ? `per ${rate.by}` : `${draft.unit} per ${rate.by}`
  return { ...draft, last: rate.last, unit, kind: 'rate' }
}

/** The unit of fuel that the number before has: "31 mpg city and 39 highway", "27 combined"; null elsewhere. */
function readRoad(words: readonly Word[], draft: Draft, earlier: Draft | undefined): ToldUnit | null {
  const isRoad = FUEL_ROADS.test(words[draft.last + 1]?.lower ?? '') && words[draft.last + 2]?.tag !== 'NOUN'
  if (!isRoad || earlier?.unit !== PER_GALLON || !isParallel(earlier, draft)) return null
  return { unit: PER_GALLON, kind: earlier.kind, counted: null }
}

function readGiven(
  words: readonly Word[],
  drafts: readonly Draft[],
  filled: readonly Draft[],
  index: number,
): ToldUnit | null {
  const draft = drafts[index]
  if (draft === undefined) return null
  return (
    (isAge(words, draft) ? AGE : null) ??
    (isOfParent(words, draft.first) ? CHILDREN : null) ??
    readOrTwo(words, draft) ??
    readTolerance(words, drafts, filled, index) ??
    readOfThem(words, draft, filled) ??
    readHarmed(words, draft) ??
    readNext(words, drafts, index) ??
    readRecalled(words, draft, filled) ??
    readTotal(words, draft)
  )
}

/**
 * The unit told with a number or with how far it may be off: both are grams in "300 plus or minus 20 grams", kilograms
 * in "300 kg, give or take 20"; null elsewhere.
 */
function readTolerance(
  words: readonly Word[],
  drafts: readonly Draft[],
  filled: readonly Draft[],
  index: number,
): ToldUnit | null {
  const [draft, next] = [drafts[index], drafts[index + 1]]
  const before = filled.at(-1)
  if (
    draft !== undefined &&
    before !== undefined &&
    isTolerance(words, before, draft) &&
    before.unit !== null
  )
    return { unit: before.unit, kind: before.kind, counted: before.counted }
  if (draft === undefined || next === undefined || !isTolerance(words, draft, next) || next.unit === null)
    return null
  return { unit: next.unit, kind: next.kind, counted: next.counted }
}

/** Whether the second figure tells how far the first may be off. */
function isTolerance(words: readonly Word[], one: Draft, other: Draft): boolean {
  const between = words.slice(one.last + 1, other.first).map(({ lower }) => lower)
  return TOLERANCE.test(between.join(' '))
}

/** The unit in front of "or two": "a day or two", "another boat or two"; null elsewhere. */
function readOrTwo(words: readonly Word[], { from }: Draft): ToldUnit | null {
  const noun = words[from - 2]
  if (words[from - 1]?.lower !== 'or' || noun?.kind !== 'word' || !ONE.has(words[from - 3]?.lower ?? ''))
    return null
  const unit = findUnit(noun.text)
  if (unit !== null) return { unit: unit.name, kind: unit.kind }
  if (isPerson(noun.text)) return { unit: 'people', kind: 'people' }
  return noun.tag === 'NOUN' ? { unit: toSingular(noun.text), kind: 'count' } : null
}

/** The things counted before, or people when none were: "76 of them", "seven others"; null elsewhere. */
function readOfThem(words: readonly Word[], draft: Draft, filled: readonly Draft[]): ToldUnit | null {
  const after = words[draft.last + 1]
  const isOthers = after?.lower === 'others' || after?.lower === 'more'
  const isThem = after?.lower === 'of' && COUNTED_BEFORE.has(words[draft.last + 2]?.lower ?? '')
  // "nine groups, of which six have left"
  const isOfThem =
    words[draft.from - 2]?.lower === 'of' && COUNTED_BEFORE.has(words[draft.from - 1]?.lower ?? '')
  // "81 delegates to Rubio's 17"
  const isOwned = OWNER.test(words[draft.from - 1]?.lower ?? '') && after?.kind !== 'word'
  if (!isOthers && !isThem && !isOfThem && !isOwned) return null
  const sentence = words[draft.first]?.sentence
  const earlier = filled
    .slice(-MEMORY)
    .findLast(
      (other) =>
        words[other.first]?.sentence === sentence &&
        (isOfThem ? !PARTS.has(other.kind) : other.kind === 'people' || other.kind === 'count') &&
        other.unit !== null,
    )
  if (earlier !== undefined && earlier.unit !== null)
    return { unit: earlier.unit, kind: earlier.kind, ...(isOthers ? {} : { counted: earlier.counted }) }
  return after?.lower === 'more' || isOfThem || isOwned ? null : { unit: 'people', kind: 'people' }
}

/** In "2.1, 3.4 and 5 billion dollars" all are billions: the numbers are of one size without the scale word. */
function isBareOf(words: readonly Word[], draft: Draft, next: Draft): boolean {
  const bare = Number(words[next.numeral.first]?.text)
  return !draft.numeral.scaled && next.numeral.scaled && isParallel(draft, { ...next, value: bare || 0 })
}

/**
 * The unit told with the next number: "4 to 6 per cent", "8 or $9", "40 million of the 90 million rupees"; null where
 * none is shared.
 */
function readNext(
  words: readonly Word[],
  drafts: readonly Draft[],
  index: number,
  depth = 0,
): ToldUnit | null {
  const draft = drafts[index]
  const bare = drafts[index + 1]
  if (draft === undefined || bare === undefined) return null
  // "2.1, 3.4 and 5 billion": the next may share in its turn.
  const shared =
    bare.unit === null && depth < LONGEST_LIST ? readNext(words, drafts, index + 1, depth + 1) : null
  const next: Draft =
    shared === null
      ? bare
      : {
          ...bare,
          ...shared,
          value: shared.value ?? bare.value,
          counted: shared.counted ?? null,
          numeral: { ...bare.numeral, scaled: bare.numeral.scaled || shared.value !== undefined },
        }
  if (next.unit === null) return null
  if (words[draft.last]?.sentence !== words[next.first]?.sentence) return null
  const link = words
    .slice(draft.last + 1, next.from)
    .map((word) => word.lower)
    .join(' ')
  if (!SHARES_NEXT.test(link)) return null
  // "by 41, or 22 percent": restated, unless a list ends so: "5, 6, or 7 percent".
  if (link === ', or' && next.kind === 'percent' && drafts[index - 1]?.last !== draft.first - 2) return null
  // "net 3,400,000 or 1.04 dlrs" tells two things.
  const isLoose = link === ',' || link === 'or'
  if (isLoose && !isParallel(draft, next) && !isBareOf(words, draft, next)) return null
  const isListed = next.kind === 'money' && isBareOf(words, draft, next)
  const isScaled = (SHARES_SCALE.has(link) || isListed) && typeof draft.value === 'number'
  return {
    unit: next.unit,
    kind: next.kind,
    counted: next.counted,
    ...(isScaled ? { value: toShared(words, draft, next) } : {}),
  }
}
