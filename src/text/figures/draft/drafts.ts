import type { FigureKind, Qualifier } from '../../../types.ts'
import { isHarm, isHarmedState } from '../../english/harm-words.ts'
import { toSingular } from '../../english/noun-number.ts'
import { AGE_WORDS } from '../../english/numbers/amount-words.ts'
import { AGE_BOUNDS } from '../../english/numbers/bound-words.ts'
import { AFTER_ONE, BEFORE_ONE, RANKED } from '../../english/numbers/count-words.ts'
import { EXACT_UNITS } from '../../english/numbers/measure-words.ts'
import type { Word } from '../../tokens/words.ts'
import { isLabel } from '../labels/labels.ts'
import { isSpan } from '../labels/scores.ts'
import type { Numeral } from '../numerals/numeral.ts'
import { readBound } from './bounds.ts'
import { isPlural } from './counted-kind.ts'
import { type Counted, readCounted } from './counted-noun.ts'
import { isHalfWord, readJoined, readTail } from './joined-words.ts'
import { type Measured, readMeasured } from './measured.ts'
import { readMinus } from './minus.ts'
import { readRate, readRateBefore, toRateName } from './rates.ts'

/** A figure in the making: its number, what stands with it, and the pieces it spans (inclusive). */
export type Draft = {
  readonly numeral: Numeral
  /** Pieces of the number with its sign and unit of measure. */
  readonly first: number
  readonly last: number
  readonly value: number | readonly [number, number]
  readonly unit: string | null
  readonly kind: FigureKind
  readonly qualifier: Qualifier
  /** First piece of the words of bound, or `first`. */
  readonly from: number
  readonly counted: Counted | null
  readonly attributive: boolean
}

// Matches "1.200" and "45.000"; not "0.125" or "3.14".
const DOTTED = /^[1-9]\d{0,2}\.\d{3}$/
// Matches "45.000"; not "45.100".
const NOUGHTS = /\.000$/
// Matches "1.200"; not "1.275".
const HUNDREDS = /00$/
// Matches "Skylark"; not "ABC".
const PROPER = /^\p{Lu}.*\p{Ll}/u
// Matches "Ace" and "ABC"; not "vans".
const CAPITAL = /^\p{Lu}/u
// Matches what joins the ends of a range: "18-34", "18 to 34"; not a comma.
const RANGE = /^(?:[-–]|to)$/
/** What stands behind the first end of a range: "one to three years", "one or two". */
const TO_OR = new Set(['to', 'or'])
// Matches "armed" and "missing"; not "were".
const PARTICIPLE = /(?:ed|ing)$/
// Matches "wonders"; not "pass" or "goes".
const THIRD_PERSON = /[^su]s$/

/** Reads every number of a text that measures or counts something. `numerals` are those not inside dates. */
export function findDrafts(words: readonly Word[], numerals: readonly Numeral[]): readonly Draft[] {
  const drafts: Draft[] = []
  for (const numeral of numerals) {
    // The whole of "25.9 per 100,000" is one figure.
    const before = drafts.at(-1)
    if (before !== undefined && numeral.first <= before.last) continue
    const draft = readDraft(words, numeral)
    if (draft === null) continue
    // "two 500 Ace vans": a bare number inside what another number counts is part of a name.
    const inside = drafts.at(-1)?.counted
    if (
      draft.unit !== null &&
      draft.kind === 'count' &&
      inside != null &&
      numeral.first >= inside.first &&
      numeral.last < inside.head
    )
      continue
    // A sign that closes the number before belongs to that one: "5$6".
    const free = before === undefined ? draft.first : Math.max(draft.first, before.last + 1)
    drafts.push(free === draft.first ? draft : { ...draft, first: free, from: Math.max(draft.from, free) })
  }
  return drafts
}

function readDraft(words: readonly Word[], bare: Numeral): Draft | null {
  const tail = readTail(words, bare)
  const numeral = tail === null ? bare : { ...bare, last: tail.last }
  const measured = readMeasured(words, numeral)
  const isMeasure = measured !== null
  if (isLabel(words, numeral, { isMeasure }) || isHalfWord(words, numeral)) return null
  if (measured?.unit === 'time' && measured.attributive) return null
  if (numeral.form === 'words' && numeral.value === 1 && isPronounOrIdiom(words, numeral, isMeasure))
    return null
  if (numeral.form === 'words' && numeral.value === 0 && measured?.kind !== 'percent') return null
  const isLow = isSpan(words, numeral.last + 2)
  const joined = isMeasure || isLow ? null : readJoined(words, numeral)
  if (joined === 'kind') return null
  const isPeople = joined?.isPeople === true
  const isThing = joined !== null && !isPeople
  const isAge = isOfAge(words, numeral.first)
  const counted =
    isMeasure || isThing || isAge || isLow
      ? null
      : readCounted(words, numeral.last + (isPeople ? 3 : 1), { isOne: numeral.value === 1 })
  if (!isMeasure && counted === null && RANKED.has(words[numeral.first - 1]?.lower ?? '')) return null
  if (counted !== null && !isPeople && isModel(words, numeral, counted)) return null
  const rate = counted === null ? null : readCountedRate(words, numeral, counted)
  const first = measured?.first ?? numeral.first
  const part = readPartBehind(words, measured)
  const last = part?.last ?? measured?.last ?? rate?.last ?? (isThing ? numeral.last + 2 : numeral.last)
  const value =
    (measured?.value ?? toThousands(words, numeral, measured, counted) ?? Number(numeral.value)) +
    (part?.value ?? 0)
  const bound = readBound(words, first, last, Math.max(last, counted?.head ?? last))
  const sign = readMinus(words, numeral.first, first, isMeasure)
  const isPart = numeral.form === 'fraction' || numeral.form === 'share'
  return {
    numeral,
    first: Math.min(first, sign.first),
    last,
    value: typeof numeral.value === 'number' ? value * sign.by : numeral.value,
    unit: measured?.unit ?? (isPart ? null : (joined?.unit ?? rate?.unit ?? counted?.unit ?? null)),
    kind: measured?.kind ?? (isPeople ? 'people' : rate === null ? toKind(words, numeral, counted) : 'rate'),
    qualifier:
      bound?.qualifier ??
      tail?.qualifier ??
      (isOpenEnded(numeral) ? '>=' : numeral.isAbout === true ? '~' : '='),
    from: Math.min(first, sign.first, bound?.first ?? first),
    counted,
    attributive: measured?.attributive === true || isPeople || isThing,
  }
}

/**
 * Whether a number is an age, whatever stands behind it: "those over the age of 65 pay", "under-21 players", "sailors age
 * 18-34 make up".
 */
function isOfAge(words: readonly Word[], first: number): boolean {
  const isEnd = RANGE.test(words[first - 1]?.lower ?? '') && words[first - 2]?.kind === 'number'
  if (AGE_WORDS.has(words[isEnd ? first - 3 : first - 1]?.lower ?? '')) return true
  const [stem, link] = [words[first - 2], words[first - 1]]
  if (link?.lower === 'of' && stem?.lower === 'age') return true
  return link?.text === '-' && link.glued && words[first]?.glued === true && AGE_BOUNDS.has(stem?.lower ?? '')
}

/**
 * The part that stands behind a unit and is added: "an hour and a half", "two years and a quarter"; null where none
 * does.
 */
function readPartBehind(
  words: readonly Word[],
  measured: Measured | null,
): { readonly last: number; readonly value: number } | null {
  if (
    measured === null ||
    words[measured.last + 1]?.lower !== 'and' ||
    words[measured.last + 2]?.lower !== 'a'
  )
    return null
  const part = words[measured.last + 3]?.lower
  if (part !== 'half' && part !== 'quarter') return null
  return { last: measured.last + 3, value: part === 'half' ? 0.5 : 0.25 }
}

/**
 * The number that a dot groups the Spanish way, "1.200 people" → 1200: people are never counted in thousandths, and
 * nobody measures land to three noughts. Null where the dot may be a decimal point: "1.275 tonnes".
 */
function toThousands(
  words: readonly Word[],
  { first, last, scaled }: Numeral,
  measured: Measured | null,
  counted: Counted | null,
): number | null {
  const text = words[first]?.text ?? ''
  if (first !== last || scaled || !DOTTED.test(text)) return null
  // "1.200 €" as the sign behind and "1.500 euros" as the noughts tell; "1.275 dollars" is a rate of exchange.
  const isSum = measured?.kind === 'money' && (words[measured.last]?.kind === 'mark' || HUNDREDS.test(text))
  const isWhole =
    isSum || (measured === null ? counted !== null : NOUGHTS.test(text) && !EXACT_UNITS.test(measured.unit))
  return isWhole ? Number(text.replace('.', '')) : null
}

/**
 * The rate behind a counted noun: "25.9 homicides per 100,000 people", "12 kidnappings a month"; null where none
 * stands there.
 */
function readCountedRate(
  words: readonly Word[],
  { first, last }: Numeral,
  { head, unit }: Counted,
): { readonly last: number; readonly unit: string } | null {
  const rate = readRate(words, head + 1)
  // "killed three people a week after": when, not how often, is refused by the reader of rates.
  if (rate !== null) return { last: rate.last, unit: toRateName(unit, rate.by) }
  const by = readRateBefore(words, first)
  return by === null ? null : { last, unit: toRateName(unit, by) }
}

/** Whether a plural without a number has a least value alone: "thousands"; not "dozens" or "tens of thousands". */
function isOpenEnded({ form, value }: Numeral): boolean {
  return form === 'vague' && typeof value === 'number'
}

function toKind(words: readonly Word[], numeral: Numeral, counted: Counted | null): FigureKind {
  // "20 grand": a sum, whatever the currency.
  if (words[numeral.last]?.lower === 'grand') return 'money'
  if (numeral.form === 'fraction' || numeral.form === 'share') return 'ratio'
  return counted?.isPeople === true ? 'people' : 'count'
}

/** Whether digits before a name in the singular are part of the name: "900 Skylark", "12 Ace Plus". */
function isModel(words: readonly Word[], numeral: Numeral, { first, head, isPeople }: Counted): boolean {
  const noun = words[head]
  const start = words[first]
  if (numeral.form !== 'digits' || numeral.scaled || isPeople || numeral.value === 1 || noun === undefined)
    return false
  if (!CAPITAL.test(start?.text ?? '') || isPlural(noun)) return false
  // "its popular 737 Max jet": no number but one counts a singular.
  const isOfOne = noun.tag === 'NOUN' && start?.tag === 'PROPN' && PROPER.test(start.text) && head > first
  return isOfOne || (noun.tag === 'PROPN' && PROPER.test(noun.text) && !noun.lower.endsWith('s'))
}

/**
 * Whether "one" counts nothing: "no one", "one of the leaders", "one another"; a unit of measure behind it makes it
 * count.
 */
function isPronounOrIdiom(words: readonly Word[], numeral: Numeral, isMeasure: boolean): boolean {
  if (numeral.first !== numeral.last) return false
  const before = words[numeral.first - 1]
  const after = words[numeral.last + 1]
  if (words[numeral.first]?.lower !== 'one' || isSpan(words, numeral.last + 2)) return false
  // "killed one and hurt three"
  if (isHarm(before?.lower ?? '') && after?.tag !== 'NOUN' && after?.lower !== 'another') return false
  if (after === undefined || after.kind === 'mark') return !(after?.text === '-' && isMeasure)
  // "one wonders", "one hopes"
  const isPlural = THIRD_PERSON.test(after.lower) && toSingular(after.lower) !== after.lower
  if (isPlural && (after.tag === 'VERB' || after.tag === 'NOUN') && words[numeral.last + 2]?.tag !== 'NOUN')
    return true
  if (before !== undefined && BEFORE_ONE.has(before.lower) && before.lower !== 'only') return true
  // "one to three years", "one or two": the first end of a range.
  if (TO_OR.has(after.lower) && words[numeral.last + 2]?.tag === 'NUM') return false
  if (AFTER_ONE.has(after.lower)) return true
  // "a private one held behind doors"
  if (before?.tag === 'ADJ' && after.tag !== 'NOUN') return true
  if (isMeasure) return false
  return (
    !['NOUN', 'ADJ', 'PROPN', 'VERB', 'ADV'].includes(after.tag) ||
    (after.tag === 'VERB' &&
      !isHarmedState(after.lower) &&
      !(PARTICIPLE.test(after.lower) && words[numeral.last + 2]?.tag === 'NOUN'))
  )
}
