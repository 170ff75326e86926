import type { FigureKind } from '../../../types.ts'
import { INCHES, MONEY_OF, SAID_OF_WEIGHT, WEIGHT } from '../../english/numbers/measure-words.ts'
import { ONES } from '../../english/numbers/number-words.ts'
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
  /** The whole where two units tell it: 67 in "5ft 7in", which is inches; 5.2 in "5 dollars and 20 cents". */
  readonly value?: number
}

/** Inches behind feet, and their last piece. */
type Inches = { readonly last: number; readonly inches: number }

const INCHES_OF_FOOT = 12
// Matches the mark of feet; not of inches.
const FOOT_MARK = /^['’′]$/
// Matches the mark of inches; not of feet.
const INCH_MARK = /^["”″]$/
// Matches what may stand behind a height without a unit: "six foot two and", "six foot two."; not "men".
const CLOSES_HEIGHT = /^(?:[.,;)]|and|in|with|tall|but|or|high)$/
// Matches what has a magnitude: "a quake of magnitude 6.1"; not "orders of magnitude".
const QUAKES = /^(?:earth)?quakes?$|^(?:tremors?|shocks?|aftershocks?)$/
// Matches what may stand between a height and a weight: "6 feet tall and weighing 180 pounds"; not "cost".
const BESIDE_HEIGHT =
  /^(?:,|;|\/|and|tall|at|about|around|weigh(?:s|ed|ing)?|a|some|over|nearly|almost|height)$/
/** How many such words may stand there. */
const LONGEST_LINK = 4
// Matches "feet" and "ft"; not "foot", which measures things.
const FEET = /^(?:feet|ft)$/
// Matches the feet of a grown person, and their unit: the 6 of "6-2", "foot" of "6-foot-2"; not "12".
const FEET_TALL = /^(?:[4-7]|foot)$/
/** No earthquake is stronger. */
const STRONGEST = 10
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
  const height = readMarkedHeight(words, numeral)
  if (height !== null) return height
  const strength = readMagnitude(words, numeral)
  if (strength !== null) return strength
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
    const whole = Number((Number(numeral.value) + (coins?.part ?? 0)).toFixed(2))
    return withRate(words, coins === null ? sum : { ...sum, value: whole })
  }
  const unit = isLonger
    ? longer
    : currency === null
      ? readUnit(words, at, isHyphened)
      : { last: at, name: 'pound', kind: 'mass' as const }
  if (unit !== null) {
    const inches = unit.name === 'foot' ? readInches(words, unit.last + 1) : null
    if (inches !== null && Number.isInteger(numeral.value)) return toHeight(numeral, inches)
    const attributive = isHyphened || isSingular(words[unit.last], numeral)
    return withRate(words, { first, last: unit.last, unit: unit.name, kind: unit.kind, attributive })
  }
  // "4.5 mln marks", "1.8275 marks": bites and schools give fewer.
  if (MARKS.test(words[at]?.lower ?? '') && (numeral.scaled || EXACT.test(words[first]?.text ?? '')))
    return withRate(words, { first, last: at, unit: 'mark', kind: 'money', attributive: false })
  // "25.9 per 100,000 people"
  const isPer = words[behind]?.lower === 'per' || words[behind]?.lower === 'for'
  const isOfWhole = words[behind + 1]?.tag === 'NUM' || words[behind + 1]?.lower === 'every'
  const rate = isPer && isOfWhole ? readRate(words, behind) : null
  if (rate === null) return null
  return { first, last: rate.last, unit: `per ${rate.by}`, kind: 'rate', attributive: false }
}

/** How strong an earthquake was: "magnitude 6.1", "a magnitude of 6.1", "6.1 on the Richter scale"; null elsewhere. */
function readMagnitude(words: readonly Word[], { first, last, scaled, value }: Numeral): Measured | null {
  if (scaled || !(Number(value) <= STRONGEST)) return null
  const before = words[first - 1]
  const isLinked = before?.lower === 'of' || (before?.glued === true && HYPHEN.test(before.text))
  const isBehind =
    words[first - (isLinked ? 2 : 1)]?.lower === 'magnitude' &&
    words[first - (isLinked ? 3 : 2)]?.lower !== 'of'
  const isOfQuake = words[first - 1]?.lower === 'magnitude' && QUAKES.test(words[first - 3]?.lower ?? '')
  const isOnScale = words[last + 1]?.lower === 'on' && words[last + 3]?.lower === 'richter'
  const at = HYPHEN.test(words[last + 1]?.text ?? '') ? last + 2 : last + 1
  const isInFront = words[at]?.lower === 'magnitude'
  if (!isBehind && !isOfQuake && !isOnScale && !isInFront) return null
  return { first, last: isInFront ? at : last, unit: 'magnitude', kind: 'other', attributive: isInFront }
}

/** A height in feet and inches where marks tell it: "5'11\"", "5′11″", "6' 2\""; null elsewhere. */
function readMarkedHeight(words: readonly Word[], numeral: Numeral): Measured | null {
  const [foot, number, inch] = [words[numeral.last + 1], words[numeral.last + 2], words[numeral.last + 3]]
  if (foot?.glued !== true || !FOOT_MARK.test(foot.text) || number?.kind !== 'number') return null
  if (inch?.glued !== true || !INCH_MARK.test(inch.text) || !(Number(number.text) < INCHES_OF_FOOT))
    return null
  return toHeight(numeral, { last: numeral.last + 3, inches: Number(number.text) })
}

/** The "7in" of "5ft 7in", "6 feet 2 inches", "6-foot-2" and "six foot two". */
function readInches(words: readonly Word[], from: number): Inches | null {
  const isHyphened = HYPHEN.test(words[from]?.text ?? '') && words[from]?.glued === true
  const at = isHyphened ? from + 1 : from
  const number = words[at]
  const inches = number?.kind === 'number' ? Number(number.text) : (ONES[number?.lower ?? ''] ?? Number.NaN)
  if (number === undefined || !(inches < INCHES_OF_FOOT)) return null
  const after = words[at + 1]
  const isNamed = INCHES.test(after?.lower ?? '') && !(after?.lower === 'in' && !after.glued)
  if (isNamed) return { last: at + 1, inches }
  if (isHyphened && number.glued) return { last: at, inches }
  // "six foot two"; but "six foot two men" has two men.
  const isLast =
    after === undefined || (after.kind === 'mark' && !after.glued) || CLOSES_HEIGHT.test(after.lower)
  return words[from - 1]?.lower === 'foot' && number.kind === 'word' && isLast ? { last: at, inches } : null
}

function toHeight({ first, value }: Numeral, { last, inches }: Inches): Measured {
  const whole = Number(value) * INCHES_OF_FOOT + inches
  return { first, last, unit: 'inch', kind: 'length', attributive: false, value: whole }
}

/** Pieces between a number and its unit in "tens of thousands of dollars", "three quarters of an acre", "1/8 of a US pint". */
function skipOf(words: readonly Word[], { form, last, scaled }: Numeral): number {
  // "3,5 millones de euros"
  if (words[last + 1]?.lower === 'de') return scaled ? 1 : 0
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
  if (isBesideHeight(words, numeral.first) || isBeforeHeight(words, currency.last + 1)) return true
  if (after === 'of') return !MONEY_OF.test(words[currency.last + 2]?.lower ?? '')
  return words
    .slice(Math.max(0, numeral.first - NEAR_WEIGHT), currency.last + NEAR_WEIGHT + 1)
    .some((word) => WEIGHT.test(word.lower))
}

/** Whether a height stands right in front: "6 feet tall and 180 pounds", "6-2, 180 pounds"; not "a six-foot table cost 180 pounds". */
function isBesideHeight(words: readonly Word[], first: number): boolean {
  let at = first - 1
  for (let step = 0; step < LONGEST_LINK && BESIDE_HEIGHT.test(words[at]?.lower ?? ''); step++) at--
  if (at === first - 1) return false
  const [last, link, feet] = [words[at], words[at - 1], words[at - 2]]
  const isNumber = last?.kind === 'number' || ONES[last?.lower ?? ''] !== undefined
  const isPair = isNumber && HYPHEN.test(link?.text ?? '') && FEET_TALL.test(feet?.lower ?? '')
  return (
    isPair ||
    FEET.test(last?.lower ?? '') ||
    INCH_MARK.test(last?.text ?? '') ||
    (INCHES.test(last?.lower ?? '') && link?.kind === 'number')
  )
}

/** Whether a height stands right behind: "180 pounds and six feet tall"; not "180 pounds and 6 feet of rope". */
function isBeforeHeight(words: readonly Word[], at: number): boolean {
  const [link, number, feet, tall] = [words[at], words[at + 1], words[at + 2], words[at + 3]]
  if (link?.lower !== 'and' && link?.text !== ',') return false
  return (
    number?.tag === 'NUM' &&
    /^(?:feet|foot|ft)$/.test(feet?.lower ?? '') &&
    (tall?.lower === 'tall' || tall?.tag === 'NUM')
  )
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
