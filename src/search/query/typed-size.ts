import { AFTER, BEFORE, SYMBOLS } from '../../text/english/numbers/bound-words.ts'
import { findCurrency } from '../../text/english/numbers/currencies.ts'
import { LETTERS, scaleBy, SCALES, toNumber } from '../../text/english/numbers/number-words.ts'
import { toUnit } from '../../text/english/numbers/unit-conversion.ts'
import type { Qualifier } from '../../types.ts'
import { toSizeDigits, toSizeWord } from '../../wording/amounts.ts'
import type { Size } from './query-types.ts'
import { readUnitValue, toSize } from './sizes.ts'

export { readUnitValue } from './sizes.ts'

/** A size as it stands in a query; offsets in it. */
export type TypedSize = {
  readonly size: Size
  readonly end: number
  /** The words that a text may say it in: "10 percent" of "about 10 percent"; null for signs, ">5" and "1..2". */
  readonly said: readonly [start: number, end: number] | null
}

/** How much more or less "about 10 percent" may be, as a share of it. */
const TOLERANCE = 0.05

/**
 * The size that begins at a place of a query: ">1000", "10..50 kg", "$3 billion", "10 per cent", "more than 1,000
 * people", "between 2000 and 4000 tonnes"; null for anything else. In words it has a unit, a scale or a currency:
 * "1,000" and "1,000 jobs" are words.
 */
export function findSize(text: string, at: number): TypedSize | null {
  if (!take(NEAR, text, at)) return null
  const sign = take(SIGN, text, at)
  const between = sign ? null : readPhrase(text, at, (word) => word.toLowerCase() === 'between' || null)
  const bound = sign || between ? null : readPhrase(text, at, (phrase) => BEFORE[phrase.toLowerCase()])
  const start = skipBlanks(text, (sign ?? between ?? bound)?.end ?? at)
  const low = readAmount(text, start, sign !== null)
  if (low === null) return null
  const range = sign || bound ? null : readRange(text, low, between !== null)
  if (range) return { ...range, said: range.isSigned ? null : [at, range.end] }
  if (between || (sign === null && !low.isMeasured) || !isAtEnd(text, low.end)) return null
  const behind = sign || bound ? null : readPhrase(text, low.end, (phrase) => AFTER[phrase.toLowerCase()])
  // "10 percent at least 3 tonnes": the words bound the next number.
  const after = behind && !/^\s*\d/.test(text.slice(behind.end)) ? behind : null
  const qualifier = sign ? (SYMBOLS[sign.text] ?? (sign.text as Qualifier)) : ((bound ?? after)?.value ?? '=')
  const end = after?.end ?? low.end
  const isPlain = qualifier === '=' || qualifier === '~'
  return {
    size: toBounded(low, qualifier),
    end,
    said: sign ? null : isPlain ? [start, low.end] : [at, end],
  }
}

/** A number with what scales and measures it. */
type Amount = {
  readonly value: number
  /** The power of ten that its scale is: 6 for "3 million"; 0 without one. */
  readonly scale: number
  readonly unit: string | null
  /** False for "1,000", and for "3m", which may be metres or millions. */
  readonly isMeasured: boolean
  readonly end: number
}

function toBounded({ value, unit }: Amount, qualifier: Qualifier): Size {
  const far = qualifier === '~' ? Math.abs(value) * TOLERANCE : 0
  return toSize({
    from: qualifier.startsWith('<') ? Number.NEGATIVE_INFINITY : value - far,
    to: qualifier.startsWith('>') ? Number.POSITIVE_INFINITY : value + far,
    includes: qualifier !== '<' && qualifier !== '>',
    unit,
  })
}

/** The range that an amount begins, in either order: "1..2bn", "10-15%", "$1 to 2 million" say scale and unit once for both. */
function readRange(
  text: string,
  low: Amount,
  isBetween: boolean,
): { readonly size: Size; readonly end: number; readonly isSigned: boolean } | null {
  const mark = isBetween ? null : take(LINK, text, low.end)
  const word = readPhrase(text, low.end, (one) => one.toLowerCase() === (isBetween ? 'and' : 'to') || null)
  const link = mark ?? word
  const isSigned = mark?.text === '..'
  const high = link && readAmount(text, skipBlanks(text, link.end), isSigned)
  if (!high || !(isSigned || low.isMeasured || high.isMeasured) || !isAtEnd(text, high.end)) return null
  const unit = high.unit ?? low.unit
  const shared = low.scale === 0 ? scaleBy(low.value, high.scale) : low.value
  const value = shared <= high.value ? shared : low.value
  const from = low.unit === null || unit === null ? value : toUnit(value, low.unit, unit)
  if (from === null) return null
  const [least, most] = [Math.min(from, high.value), Math.max(from, high.value)]
  return { size: toSize({ from: least, to: most, includes: true, unit }), end: high.end, isSigned }
}

function readAmount(text: string, at: number, isSigned: boolean): Amount | null {
  const found = take(NUMBER, text, at)
  const { minus = '', mark, digits = '' } = found?.groups ?? {}
  const currency = mark === undefined ? null : findCurrency(mark)
  const number = toNumber(toSizeDigits(digits))
  if (!found || !Number.isFinite(number) || (mark && !currency) || (minus && !isSigned)) return null
  const scale = readScale(text, found.end, currency !== null)
  const isGlued = scale.end === found.end && /\S/.test(text.charAt(found.end))
  const named = currency
    ? null
    : readPhrase(text, scale.end, (phrase) => toUnitName(phrase, isSigned, isGlued))
  const unit = currency ?? named?.value ?? null
  const end = named?.end ?? scale.end
  if (take(PAUSE, text, end) === null) return null
  return {
    value: scaleBy(minus === '' ? number : -number, scale.value),
    scale: scale.value,
    unit,
    isMeasured: unit !== null || scale.text.length > 1,
    end,
  }
}

/** What scales the number that ends at a place, as a power of ten: "bn", "million", "hundred thousand"; 0 where nothing does. */
function readScale(text: string, at: number, isMoney: boolean): Read<number> {
  const toScale = (word: string): number | undefined =>
    // "2600t" is tonnes, and "5 mil" thousandths or millions.
    isMoney || !/^(?:t|mil)$/.test(word) ? (SCALES[word] ?? LETTERS[word]) : undefined
  let read: Read<number> = { value: 0, end: at, text: '' }
  let last = 0
  for (;;) {
    const next = readPhrase(text, read.end, (word) => toScale(word.toLowerCase()))
    // "Hundred thousand" goes on; "million million" does not.
    if (next === null || next.value <= last) return read
    last = next.value
    read = { ...next, value: read.value + last }
  }
}

/** The unit that words behind a number name; of a letter or two only where they touch it or look like no word: not "5 V". */
function toUnitName(phrase: string, isSigned: boolean, isGlued: boolean): string | null {
  const isClear = phrase.length > 2 || SHORT.test(phrase) || (isGlued && (isSigned || phrase.length === 2))
  return isClear ? readUnitValue(phrase) : null
}

/** What stands at a place of a text, and where it ends. */
type Read<Value> = { readonly value: Value; readonly end: number; readonly text: string }

/** Words of the longest phrase that is looked up: "at the very least". */
const LONGEST = 4

/** The most words from a place on that are known, blanks before them passed over; null where none are. */
function readPhrase<Value>(
  text: string,
  at: number,
  look: (phrase: string) => Value | null | undefined,
): Read<Value> | null {
  let found: Read<Value> | null = null
  let end = at
  for (let count = 0; count < LONGEST; count++) {
    const next = take(WORD, text, end)
    if (next === null || next.text === 'OR') break
    end = next.end
    const phrase = text.slice(at, end).trim().replaceAll(/\s+/g, ' ')
    const value = take(PAUSE, text, end) ? look(toSizeWord(phrase)) : null
    if (value !== null && value !== undefined) found = { value, end, text: phrase }
  }
  return found
}

/** What a sticky pattern matches at a place: the text of its first group, or all of it. */
function take(
  pattern: RegExp,
  text: string,
  at: number,
): { readonly text: string; readonly end: number; readonly groups: RegExpExecArray['groups'] } | null {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match && { text: match[1] ?? match[0], end: at + match[0].length, groups: match.groups }
}

/** Whether a size may end at a place: before a blank, a quotation mark, or a mark and a blank. */
function isAtEnd(text: string, at: number): boolean {
  return take(END, text, at) !== null
}

function skipBlanks(text: string, at: number): number {
  return take(BLANKS, text, at)?.end ?? at
}

/** Matches short units that no word looks like: "kg", "€"; not "in" nor "pt". */
const SHORT = /^(?:kg|km|cm|mm|ha|t|lb|oz|mi|ft|%|\p{Sc})$/u

/** Matches the blanks before a word, or none. */
const BLANKS = /\s*/y

/** Matches up to a number near enough to be bounded by the words before it. */
const NEAR = /\D{0,40}\d/y

/** Matches the ">=" of ">= 5"; not the "<" of "a<5", which is no beginning. */
const SIGN = /([><≥≤]=?)\s*/y

/** Matches "1,000.5", "$3", "US$3" and "-5"; not "-" nor "A". */
const NUMBER = /(?<minus>-)?(?:(?<mark>[\p{L}.]{0,4}\p{Sc})\s?)?(?<digits>\d+(?:[.,]\d+)*)/uy

/** Matches " tonnes", "km²", "km/h", "year-old" and "%"; not the dots of "k..2m" nor "-" before a digit. */
const WORD = /\s*((?:[\p{L}\p{M}\p{Sc}%²³µ°/]|(?<=\p{L})[23]|[.-](?=\p{L}))+)/uy

/** Matches where a size may end: the blank of "5 kg grain", the comma of "5 kg, grain"; not that of "5,000". */
const END = /(?=$|[\s"“”„«»]|[,;.?!)]+(?:\s|$))/uy

/** Matches where the first end of a range may: the dots of "1..2" and the dash of "5%-10%" too. */
const PAUSE = new RegExp(String.raw`${END.source}|(?=\.\.|[-–—](?:\p{Sc}|\d))`, 'uy')

/** Matches what joins "1..2", "10-15%" and "2000 – 4000 tonnes"; not the hyphen of "5 kg -3 kg", which leaves out. */
const LINK = /\.\.|(?:[-–—]|\s+[-–—]\s+)(?=\p{Sc}|\d)/uy
