import type { FigureKind } from '../types.ts'
import { isAge } from './ages.ts'
import type { Draft } from './drafts.ts'
import { isPerson } from './persons.ts'
import type { Word } from './prose.ts'
import { toShared } from './scale.ts'
import { toSingular } from './singular.ts'
import { findUnit } from './units.ts'

/** "76 of them" */
const THEM = new Set(['them', 'whom', 'which', 'us'])
/** "4.5 to 6 billion euros" */
const SHARES_SCALE = new Set(['to', '-', '–', 'or'])
// Matches "compared" of "compared with 70"; not "company".
const COMPARED = /^compar/
/** Words before a number that is held against an earlier one. */
const COMPARES = new Set(['from', 'versus', 'vs', 'vs.', 'against', 'than', 'with'])

/** "9 against" */
const VOTED = new Set(['against', 'for', 'in', 'abstentions', 'abstained'])
/** "80m long" */
const SIZE = new Set(['long', 'tall', 'high', 'deep', 'wide', 'away', 'from', 'below', 'above', '(', 'of'])

type Given = {
  readonly unit: string
  readonly kind: FigureKind
  readonly counted?: Draft['counted']
  /** Where the neighbour gives its scale too: "from 4.5 to 6 billion euros". */
  readonly value?: Draft['value']
}

const AGE: Given = { unit: 'year of age', kind: 'age' }
/** "a day or two", "another boat or two" */
const ONE = new Set(['a', 'an', 'another'])

/** How many figures back a shared unit is looked for. */
const MEMORY = 8

// Between two numbers that share a unit told once, behind the second: "4 to 6 per cent", "40 million of the 90 million rupees".
const SHARES_NEXT =
  /^(?:to|of|or|and|,|, and|, or|-|–|\/|of the|of its|of their|or even|and even|to about|and about|, then|of a|or about|up|down)$/
// Before a number whose unit was told with an earlier one: "to 23 for sedans", "up from 2 million", "compared with 70".
const RECALLS = new Set([
  'from',
  'to',
  'versus',
  'vs',
  'vs.',
  'against',
  'than',
  'with',
  'and',
  'or',
  'of',
  'only',
  'just',
  ',',
  ';',
  'but',
  'while',
  '(',
  'reached',
])
/** What stands before a number that is the subject of a new clause: ", 120 have", "; 16 were", "and 12 have". */
const OPENS_CLAUSE = new Set([',', ';', 'and', 'but', 'while'])
// "a goal of 9 million", "a record 27": nouns that stand for the number of something.
const TOTALS =
  /^(?:goal|target|total|number|maximum|minimum|record|average|figure|limit|peak|high|low|toll|quota|cap|threshold|tally|count|rest|mark|level)$/
const HARMS =
  /^(?:kill|injur|wound|arrest|detain|captur|kidnap|abduct|displac|hospitali[sz]|evacuat|execut|murder|rescu|behead|massacr|extradit|deport|demobili[sz]|sicken|infect|recruit|maim)/
const STATE_AFTER =
  /^(?:killed|wounded|injured|dead|missing|arrested|detained|captured|hurt|died|displaced|hospitali[sz]ed|survived|perished|deported|kidnapped|evacuated|rescued|fled|executed|murdered|infected|homeless|unemployed|hungry|stranded|trapped|ill)$/
const AUXILIARY =
  /^(?:were|was|are|is|have|has|had|been|be|being|reportedly|also|more|others|other|remain|remained|left|still|confirmed|feared|believed)$/

/**
 * Gives numbers that stand alone the unit the sentence tells elsewhere: "3 million ballots … a goal of 9 million",
 * "12 were killed", "aged 23". A number the sentence says nothing about keeps none.
 */
export function fillUnits(words: readonly Word[], drafts: readonly Draft[]): readonly Draft[] {
  const filled: Draft[] = []
  drafts.forEach((draft, index) => {
    const millions = readMillions(words, draft, filled)
    if (millions !== null) {
      filled.push(millions)
      return
    }
    const given =
      draft.unit === null && draft.kind !== 'ratio' ? readGiven(words, drafts, filled, index) : null
    filled.push(
      given === null
        ? draft
        : {
            ...draft,
            unit: given.unit,
            kind: given.kind,
            value: given.value ?? draft.value,
            counted: given.counted ?? draft.counted,
          },
    )
  })
  return filled
}

/** "€30m for the one and 80m for the other": behind a sum, the letter that could be metres says millions. */
function readMillions(words: readonly Word[], draft: Draft, filled: readonly Draft[]): Draft | null {
  const letter = words[draft.last]
  if (draft.unit !== 'metre' || letter?.text !== 'm' || !letter.glued || typeof draft.value !== 'number')
    return null
  const sum = filled
    .slice(-MEMORY)
    .findLast(({ kind, last }) => kind === 'money' && words[last]?.sentence === letter.sentence)
  if (sum === undefined || words[sum.last]?.text !== 'm' || SIZE.has(words[draft.last + 1]?.lower ?? ''))
    return null
  return {
    ...draft,
    value: draft.value * 1e6,
    unit: sum.unit,
    kind: 'money',
    numeral: { ...draft.numeral, scaled: true },
  }
}

function readGiven(
  words: readonly Word[],
  drafts: readonly Draft[],
  filled: readonly Draft[],
  index: number,
): Given | null {
  const draft = drafts[index]
  if (draft === undefined) return null
  return (
    (isAge(words, draft) ? AGE : null) ??
    readOrTwo(words, draft) ??
    readOfThem(words, draft, filled) ??
    readHarmed(words, draft) ??
    readNext(words, drafts, index) ??
    readEarlier(words, draft, filled)
  )
}

/** "a day or two", "another boat or two": the unit stands in front. */
function readOrTwo(words: readonly Word[], { from }: Draft): Given | null {
  const noun = words[from - 2]
  if (words[from - 1]?.lower !== 'or' || noun?.kind !== 'word' || !ONE.has(words[from - 3]?.lower ?? ''))
    return null
  const unit = findUnit(noun.text)
  if (unit !== null) return { unit: unit.name, kind: unit.kind }
  if (isPerson(noun.text)) return { unit: 'people', kind: 'people' }
  return noun.tag === 'NOUN' ? { unit: toSingular(noun.text), kind: 'count' } : null
}

/** "76 of them", "seven others": the things counted before, or people when none were. */
function readOfThem(words: readonly Word[], draft: Draft, filled: readonly Draft[]): Given | null {
  const after = words[draft.last + 1]
  const isOthers = after?.lower === 'others' || after?.lower === 'more'
  const isThem = after?.lower === 'of' && THEM.has(words[draft.last + 2]?.lower ?? '')
  // "nine groups, of which six have left"
  const isOfThem = words[draft.from - 2]?.lower === 'of' && THEM.has(words[draft.from - 1]?.lower ?? '')
  if (!isOthers && !isThem && !isOfThem) return null
  const sentence = words[draft.first]?.sentence
  const earlier = filled
    .slice(-MEMORY)
    .findLast(
      (other) =>
        words[other.first]?.sentence === sentence &&
        (other.kind === 'people' || other.kind === 'count') &&
        other.unit !== null,
    )
  if (earlier !== undefined && earlier.unit !== null)
    return { unit: earlier.unit, kind: earlier.kind, ...(isOthers ? {} : { counted: earlier.counted }) }
  return after?.lower === 'more' || isOfThem ? null : { unit: 'people', kind: 'people' }
}

/** "12 were killed", "killing at least 12", "leaving 40 injured", "95,800 who": people, though no noun says so. */
function readHarmed(words: readonly Word[], draft: Draft): Given | null {
  const people: Given = { unit: 'people', kind: 'people' }
  const before = words[draft.from - 1]
  let at = draft.last + 1
  if (words[at]?.lower === 'who') return people
  let passed = 0
  while (passed < 4 && AUXILIARY.test(words[at]?.lower ?? '')) {
    at++
    passed++
  }
  if (STATE_AFTER.test(words[at]?.lower ?? '')) return people
  const isHarm = before?.kind === 'word' && HARMS.test(before.lower)
  const after = words[draft.last + 1]
  if (
    isHarm &&
    (after === undefined ||
      after.kind === 'mark' ||
      after.tag === 'ADP' ||
      after.tag === 'CCONJ' ||
      after.tag === 'ADV')
  )
    return people
  return null
}

/** "4 to 6 per cent", "8 or $9", "40 million of the 90 million rupees". */
function readNext(words: readonly Word[], drafts: readonly Draft[], index: number): Given | null {
  const draft = drafts[index]
  const next = drafts[index + 1]
  if (draft === undefined || next === undefined || next.unit === null) return null
  if (words[draft.last]?.sentence !== words[next.first]?.sentence) return null
  const link = words
    .slice(draft.last + 1, next.from)
    .map((word) => word.lower)
    .join(' ')
  if (!SHARES_NEXT.test(link) || (link === ',' && !isParallel(draft, next))) return null
  const isScaled = SHARES_SCALE.has(link) && typeof draft.value === 'number'
  return {
    unit: next.unit,
    kind: next.kind,
    counted: next.counted,
    ...(isScaled ? { value: toShared(words, draft, next) } : {}),
  }
}

function readEarlier(words: readonly Word[], draft: Draft, filled: readonly Draft[]): Given | null {
  const before = words[draft.from - 1]
  const sentence = words[draft.first]?.sentence
  const after = words[draft.last + 1]
  const isOpen =
    after === undefined ||
    after.kind === 'mark' ||
    ['ADP', 'CCONJ', 'SCONJ', 'ADV', 'AUX', 'PART', 'VERB', 'DET', 'PRON', 'ADJ'].includes(after.tag)
  if (before === undefined || !isOpen || !(RECALLS.has(before.lower) || TOTALS.test(before.lower)))
    return null
  for (let at = filled.length - 1; at >= Math.max(0, filled.length - MEMORY); at--) {
    const earlier = filled[at]
    if (earlier === undefined || words[earlier.first]?.sentence !== sentence) return null
    if (earlier.unit === null || earlier.kind === 'duration' || earlier.kind === 'age' || earlier.attributive)
      continue
    if (earlier.kind === 'percent' && (before.lower === 'to' || before.lower === 'at')) {
      // "rose 5 percent to 2,500" names no percentage; "from 12 percent to 15" does.
      if (words[earlier.from - 1]?.lower !== 'from') return readPoints(words, draft, filled, at)
    }
    // "fell by 62 percent, from 1,440 to 540": what they count was told elsewhere.
    if (earlier.kind === 'percent' && Number(draft.value) > 100 && !isParallel(earlier, draft)) return null
    const isTotal = before.lower === 'of' && TOTALS.test(words[draft.from - 2]?.lower ?? '')
    if (before.lower === 'of' && !isTotal) return null
    // "with 200 on board" is no comparison; "compared with 200" is.
    if (before.lower === 'with' && !COMPARED.test(words[draft.from - 2]?.lower ?? '')) return null
    const isNear = isTotal || COMPARES.has(before.lower)
    // "Of the 1,122 mayors, 120 have received threats"
    const isSubject =
      OPENS_CLAUSE.has(before.lower) &&
      (after?.tag === 'AUX' || after?.tag === 'VERB') &&
      earlier.counted !== null
    // "88 votes for and 9 against"
    const isVote = earlier.unit === 'vote' && VOTED.has(after?.lower ?? '')
    if (!isNear && !isSubject && !isVote && !isParallel(earlier, draft)) continue
    return { unit: earlier.unit, kind: earlier.kind, counted: earlier.counted }
  }
  return null
}

/** "fell to 1,460 points, … climbed 0.1 percent to 1,330": the points of one index are those of the next. */
function readPoints(
  words: readonly Word[],
  draft: Draft,
  filled: readonly Draft[],
  before: number,
): Given | null {
  const earlier = filled.slice(Math.max(0, before - MEMORY), before).findLast(({ unit }) => unit === 'point')
  const isSame = earlier !== undefined && words[earlier.first]?.sentence === words[draft.first]?.sentence
  return isSame && isParallel(earlier, draft) ? { unit: 'point', kind: 'other' } : null
}

/** Two figures of one size stand in a list: "63 cents …, 61 a year before" do, "20 seats, 1,200 in all" do not. */
function isParallel(one: Draft, other: Draft): boolean {
  const [a, b] = [one.value, other.value].map((value) =>
    Math.abs(typeof value === 'number' ? value : value[0]),
  )
  if (a === undefined || b === undefined || a === 0 || b === 0) return false
  return a / b < 5 && b / a < 5
}
