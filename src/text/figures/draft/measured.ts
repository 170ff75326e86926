import type { FigureKind } from '../../../types.ts'
import { INCHES, MONEY_OF, SAID_OF_WEIGHT, WEIGHT } from '../../english/numbers/measure-words.ts'
import type { Word } from '../../tokens/words.ts'
import type { Numeral } from '../numerals/numeral.ts'
import { type CurrencyName, readCoins, readCurrency, readSign } from './money.ts'
import { readRate, toRateName } from './rates.ts'
import { readUnit } from './unit-at.ts'

/** The unit of measure or currency that stands with a number; `first` and `last` are piece indices, inclusive. */
export type Measured = {
  readonly first: number
  readonly last: number
  readonly unit: string
  readonly kind: FigureKind
  /** True where the unit is joined to what follows: "a 10-kilogram bag", "a 20 year rate". */
  readonly attributive: boolean
  /** What a second, smaller unit adds: 7/12 in "5ft 7in", 0.2 in "5 dollars and 20 cents". */
  readonly more?: number
}

/** How many pieces a bracket between a sum and its rate may hold. */
const LONGEST_BRACKET = 10
/** How near a weight must stand to make "pounds" a weight too. */
const NEAR_WEIGHT = 6
// Matches the hyphen of "10-kilogram"; not a comma.
const HYPHEN = /^[-–‑]$/
// Matches a unit in the plural or one that has none: "metres", "feet", "percent"; not "metre".
const NO_SINGULAR = /s$|feet|percent|cent|pct|hertz/
// Matches the coin; not "marked".
const MARKS = /^marks?$/
// Matches a rate of exchange: "1.8275"; not "1.5".
const EXACT = /\.\d{3,}$/
// Matches "pound" and "pounds"; not "sterling".
const POUND = /^pounds?$/

/** Reads the sign before and the unit after a number. Null where neither is a measure: "30 members", "about 73". */
export function readMeasured(words: readonly Word[], numeral: Numeral): Measured | null {
  const { first } = numeral
  const sign = readSign(words, first)
  if (sign !== null) {
    // "$US160 million", "US$5 dollars": a currency said twice.
    const named = words[numeral.last + 1]?.kind === 'word' ? readCurrency(words, numeral.last + 1) : null
    const last = named?.code === sign.code ? named.last : numeral.last
    return withRate(words, { first: sign.first, last, unit: sign.code, kind: 'money', attributive: false })
  }
  const behind = numeral.last + 1 + skipOf(words, numeral)
  const isHyphened =
    words[behind]?.glued === true &&
    HYPHEN.test(words[behind]?.text ?? '') &&
    words[behind + 1]?.glued === true
  const at = isHyphened ? behind + 1 : behind
  const currency = readCurrency(words, at)
  // "12 pound-feet", "30 pounds per square inch": the longer name is a unit of its own.
  const longer = currency !== null && POUND.test(currency.noun) ? readUnit(words, at, isHyphened) : null
  const isLonger = longer !== null && currency !== null && longer.last > currency.last
  if (currency !== null && !isLonger && !isMass(words, currency, numeral)) {
    const { code } = currency
    const coins = isHyphened || numeral.scaled ? null : readCoins(words, currency.last + 1)
    const sum = {
      first,
      last: coins?.last ?? currency.last,
      unit: code,
      kind: 'money',
      attributive: isHyphened,
    } as const
    return withRate(words, coins === null ? sum : { ...sum, more: coins.part })
  }
  const unit = isLonger
    ? longer
    : currency === null
      ? readUnit(words, at, isHyphened)
      : { last: at, name: 'pound', kind: 'mass' as const }
  if (unit !== null) {
    const inches = unit.name === 'foot' ? readInches(words, unit.last + 1) : null
    if (inches !== null)
      return { first, last: inches.last, unit: 'foot', kind: 'length', attributive: false, more: inches.feet }
    const attributive = isHyphened || isSingular(words[unit.last], numeral)
    return withRate(words, { first, last: unit.last, unit: unit.name, kind: unit.kind, attributive })
  }
  // "4.5 mln marks", "1.8275 marks": bites and schools give fewer.
  if (MARKS.test(words[at]?.lower ?? '') && (numeral.scaled || EXACT.test(words[first]?.text ?? '')))
    return withRate(words, { first, last: at, unit: 'mark', kind: 'money', attributive: false })
  // "25.9 per 100,000 people"
  const rate =
    words[behind]?.lower === 'per' && words[behind + 1]?.kind === 'number' ? readRate(words, behind) : null
  if (rate === null) return null
  return { first, last: rate.last, unit: `per ${rate.by}`, kind: 'rate', attributive: false }
}

/** The "7in" of "5ft 7in", "6 feet 2 inches" and "6-foot-2", in feet. */
function readInches(
  words: readonly Word[],
  from: number,
): { readonly last: number; readonly feet: number } | null {
  const isHyphened = HYPHEN.test(words[from]?.text ?? '') && words[from]?.glued === true
  const at = isHyphened ? from + 1 : from
  const number = words[at]
  const inches = Number(number?.text)
  if (number?.kind !== 'number' || !(inches < 12)) return null
  const isNamed =
    INCHES.test(words[at + 1]?.lower ?? '') &&
    !(words[at + 1]?.lower === 'in' && words[at + 1]?.glued !== true)
  if (!isNamed && !(isHyphened && number.glued)) return null
  return { last: isNamed ? at + 1 : at, feet: inches / 12 }
}

/** Pieces between a number and its unit in "tens of thousands of dollars", "three quarters of an acre", "1/8 of a US pint". */
function skipOf(words: readonly Word[], { form, last }: Numeral): number {
  if (words[last + 1]?.lower !== 'of') return 0
  if (form === 'vague') return 1
  const article = words[last + 2]?.lower
  if (form !== 'fraction' || (article !== 'a' && article !== 'an')) return 0
  return words[last + 3]?.text === 'US' ? 3 : 2
}

/** Whether "pounds" are a weight: "1/2 pound of rice", "70kg (154 pounds)", "pounds of rice"; money else. */
function isMass(words: readonly Word[], currency: CurrencyName, numeral: Numeral): boolean {
  if (!POUND.test(currency.noun)) return false
  const after = words[currency.last + 1]?.lower ?? ''
  if (numeral.form === 'fraction' || SAID_OF_WEIGHT.test(after)) return true
  if (after === 'of') return !MONEY_OF.test(words[currency.last + 2]?.lower ?? '')
  return words
    .slice(Math.max(0, numeral.first - NEAR_WEIGHT), currency.last + NEAR_WEIGHT + 1)
    .some((word) => WEIGHT.test(word.lower))
}

/** Whether a unit in the singular behind several belongs to the next noun: "a 700 metre swim", "the 20 year rate". */
function isSingular(word: Word | undefined, { value }: Numeral): boolean {
  return value !== 1 && word?.kind === 'word' && word.text.length > 3 && !NO_SINGULAR.test(word.lower)
}

/** Adds "per year", "a barrel", "/cm2" to a unit. */
function withRate(words: readonly Word[], measured: Measured): Measured {
  if (measured.kind === 'age') return measured
  const isMoney = measured.kind === 'money'
  const next = words[measured.last + 1]?.text
  if (isMoney && (next === '(' || next === '[')) return withRateBehind(words, measured)
  // "30 U.S. per sack"
  const rate = readRate(words, measured.last + (isMoney && next === 'U.S.' ? 2 : 1))
  if (rate === null) return measured
  return { ...measured, last: rate.last, unit: toRateName(measured.unit, rate.by), kind: 'rate' }
}

/** Adds the rate that stands behind a bracket: "1.4 million pesos ($370) a month". */
function withRateBehind(words: readonly Word[], measured: Measured): Measured {
  const open = measured.last + 1
  const close = words
    .slice(open, open + LONGEST_BRACKET)
    .findIndex(({ text }) => text === ')' || text === ']')
  const rate = close < 0 ? null : readRate(words, open + close + 1)
  return rate === null ? measured : { ...measured, unit: toRateName(measured.unit, rate.by), kind: 'rate' }
}
