import { toSingular } from '../../english/noun-number.ts'
import { BEFORE_DOLLAR, findCurrency, isMoneyNoun, readCodeScale } from '../../english/numbers/currencies.ts'
import { COINS, COSTS } from '../../english/numbers/measure-words.ts'
import { LETTERS, ONES, SCALES, TENS } from '../../english/numbers/number-words.ts'
import type { Word } from '../../tokens/words.ts'
import { readSense } from './ambiguous-units.ts'

/** A currency where it stands: the piece it begins or ends with, and its ISO code or, with no country said, its noun. */
export type CurrencySign = { readonly first: number; readonly code: string }

export type CurrencyName = { readonly last: number; readonly code: string; readonly noun: string }

/** Words of the longest name of a currency. */
const LONGEST_NAME = 3
// Matches "COP" and "USD"; not "RM" or "Cop".
const ISO_CODE = /^[A-Z]{3}$/
// Matches "50" of "USD50"; not "500" or "50.5".
const SMALL = /^\d{1,2}$/
// Matches "pound"; not "pounding".
const POUND = /^pounds?$/
// Matches a minus sign; not a dash.
const MINUS = /^[-−]$/
// Matches the ringgit, rupee and rupiah signs; not "Rome".
const LETTER_SIGN = /^(?:RM|Rs\.?|Rp|Kč|SFr)$/
/** Powers of ten from which "R" in front of a number is the rand: "R2.5m", "R3 billion"; not "R12". */
const THOUSANDS = 3
// Matches the sign of "1,200€"; not "%".
const SIGN_BEHIND = /^[€£$¥₽₪]$/
/** Codes that no name starts with: "USD50" is money, "COP30" a conference. */
const ALWAYS_MONEY = new Set(['USD', 'EUR', 'GBP'])

/** The sign before a number: "$", "Col$", "US $", "£", "RM", "COP", "$US"; null when none stands there. */
export function readSign(words: readonly Word[], first: number): CurrencySign | null {
  const number = words[first]
  const isNegative = MINUS.test(words[first - 1]?.text ?? '') && words[first - 1]?.end === number?.start
  const at = isNegative ? first - 2 : first - 1
  const near = words[at]
  if (near === undefined || number === undefined) return null
  if (near.kind === 'mark') return readMark(words, at)
  if (near.kind !== 'word' || isNegative) return null
  const before = words[at - 1]
  const isTouching = near.end === number.start
  // "$US5", "$A4"
  if (before?.text === '$' && near.glued && (isTouching || near.text === 'US')) {
    const dollar = findCurrency(`${near.text}$`) ?? findCurrency(near.text)
    if (dollar !== null) return { first: at - 1, code: dollar }
  }
  // "PS2.7m" is what old wires leave of a pound sign; "PS5" is a name.
  const isScaled = words[first + 1]?.glued === true && words[first + 1]?.kind === 'word'
  if (near.text === 'PS' && isTouching)
    return SMALL.test(number.text) && !isScaled ? null : { first: at, code: 'GBP' }
  if (LETTER_SIGN.test(near.text)) {
    return { first: at, code: near.text === 'Rp' ? 'IDR' : (findCurrency(near.text) ?? 'MYR') }
  }
  // "R2.5m"; not "R12"
  if (near.text === 'R' && isTouching && isScaledUp(words[first + 1])) return { first: at, code: 'ZAR' }
  if (!ISO_CODE.test(near.text) && readCodeScale(near.text) === 0) return null
  const code = findCurrency(near.text)
  const isName =
    isTouching && !ALWAYS_MONEY.has(near.text) && SMALL.test(number.text) && words[first + 1]?.tag !== 'NUM'
  return code === null || isName || !ISO_CODE.test(code) ? null : { first: at, code }
}

/** Whether a word or letter makes thousands or more of the number in front. */
function isScaledUp(word: Word | undefined): boolean {
  return (SCALES[word?.lower ?? ''] ?? LETTERS[word?.lower ?? ''] ?? 0) >= THOUSANDS
}

function readMark(words: readonly Word[], at: number): CurrencySign | null {
  const mark = words[at]
  const stem = words[at - 1]
  if (mark === undefined) return null
  // "Y=590 billion" is what old wires leave of a yen sign.
  if (mark.text === '=' && stem?.text === 'Y' && mark.glued) return { first: at - 1, code: 'JPY' }
  // "S $1m" and "Col $2m" keep their country over a space; in "a $5m reward" the "a" is an article.
  if (
    stem?.kind === 'word' &&
    (mark.glued || (mark.start - stem.end === 1 && BEFORE_DOLLAR.test(stem.text)))
  ) {
    const joined = findCurrency(`${stem.text.replaceAll('.', '')}${mark.text}`)
    if (joined !== null) return { first: at - 1, code: joined }
  }
  const code = findCurrency(mark.text)
  return code === null ? null : { first: at, code }
}

/** The currency that begins at a piece: "€", "dollars", "Colombian pesos", "dinars"; null when none does. */
export function readCurrency(words: readonly Word[], at: number): CurrencyName | null {
  const sense = readSense(words, at)
  if (sense?.kind === 'money') return { last: at, code: sense.name, noun: words[at]?.lower ?? '' }
  const sign = words[at]
  if (sign?.kind === 'mark') {
    // "15 €"; in "the 12 $5 notes" the sign is that of the next number.
    const isNext = words[at + 1]?.kind === 'number'
    const isBehind = !isNext || (sign.glued && words[at - 1]?.kind !== 'mark')
    const code = isBehind && SIGN_BEHIND.test(sign.text) ? findCurrency(sign.text) : null
    return code === null ? null : { last: at, code, noun: sign.text }
  }
  for (let length = LONGEST_NAME; length > 0; length--) {
    const phrase = words.slice(at, at + length)
    const last = phrase.at(-1)
    if (last === undefined || phrase.length < length || phrase.some((word) => word.kind !== 'word')) continue
    const code = findCurrency(phrase.map((word) => word.text).join(' '))
    // "Nadal, seeded 12, won": the verb, not the currency.
    const isVerb = last.lower === 'won' && last.tag === 'VERB'
    if (code === 'GBP' && isWeight(words, at)) return null
    if (code !== null && !isVerb) return { last: at + length - 1, code, noun: last.lower }
    if (length === 1 && isMoneyNoun(last.text))
      return { last: at, code: toSingular(last.text), noun: last.lower }
  }
  return null
}

/** The coins behind a sum, in its own unit: 0.2 in "5 dollars and 20 cents", "5 dollars 20 cents"; null where none follow. */
export function readCoins(
  words: readonly Word[],
  from: number,
): { readonly last: number; readonly part: number } | null {
  const at = words[from]?.lower === 'and' ? from + 1 : from
  const number = words[at]
  const value =
    number?.kind === 'number' ? Number(number.text) : (TENS[number?.lower ?? ''] ?? ONES[number?.lower ?? ''])
  if (value === undefined || !(value < 100) || !COINS.test(words[at + 1]?.lower ?? '')) return null
  // "5 dollars and 20 cents a share": the rate is that of both.
  return { last: at + 1, part: value / 100 }
}

/** Whether pounds behind a hyphen weigh: "two 40-pound bombs"; not "a 40-pound fine", which costs them. */
function isWeight(words: readonly Word[], at: number): boolean {
  const hyphen = words[at - 1]
  if (!POUND.test(words[at]?.lower ?? '') || hyphen?.text !== '-' || !hyphen.glued) return false
  const after = words[at + 1]
  return words[at - 2]?.kind === 'number' && after?.kind === 'word' && !COSTS.test(after.lower)
}
