import { isPerson } from '../../english/names/persons.ts'
import { findCurrency } from '../../english/numbers/currencies.ts'
import { MEASURED_IN_METRES, NOT_IN_MILLIONS } from '../../english/numbers/measure-words.ts'
import { LETTERS, scaleBy, SCALES } from '../../english/numbers/number-words.ts'
import { findUnit } from '../../english/numbers/units.ts'
import type { Piece } from '../../tokens/pieces.ts'
import type { Numeral } from './numeral.ts'

// Matches what stands before a sum: "$", "RM", the "=" of "Y=590"; not "Col".
const CURRENCY_MARK = /^(?:[$£€¥₹₩₽₺₪฿₫₦₱]|=|ps|rm|rs|us|usd|eur|gbp|cop|stg)$/
// Matches "CHF" and "MXN"; not "Col".
const ISO_CODE = /^[A-Z]{3}$/

/** The numeral that a number becomes with the scale behind it: "million", "hundred thousand", "bn", "m". */
export function readScaled(
  pieces: readonly Piece[],
  first: number,
  last: number,
  value: number,
  form: Numeral['form'],
): Numeral {
  let exponent = 0
  let end = last
  for (;;) {
    // "5-million-dollar" keeps its scale behind a hyphen.
    const hyphen = pieces[end + 1]?.text === '-' && pieces[end + 1]?.glued === true ? 1 : 0
    const next = pieces[end + 1 + hyphen]
    if (next?.kind !== 'word' || (hyphen === 1 && !next.glued)) break
    const scale = SCALES[next.lower]
    if (scale === undefined || (exponent === 0 && next.lower === 'mil' && !next.glued)) break
    exponent += scale
    end += 1 + hyphen
    if (exponent >= 15) break
  }
  if (exponent === 0) {
    const letter = pieces[end + 1]
    const scale = letter?.kind === 'word' ? LETTERS[letter.lower] : undefined
    if (letter !== undefined && scale !== undefined && isScaleLetter(pieces, first, end + 1)) {
      exponent = scale
      end += 1
    }
  }
  return { first, last: end, value: scaleBy(value, exponent), form, scaled: exponent > 0 }
}

/** Whether the letter after a number scales it: "$1.84m" and "12m tonnes", not "40m (131ft)-long". */
function isScaleLetter(pieces: readonly Piece[], first: number, at: number): boolean {
  const letter = pieces[at]
  const before = pieces[first - 1]
  if (letter === undefined) return false
  const isMoney =
    before !== undefined &&
    (CURRENCY_MARK.test(before.lower) || (ISO_CODE.test(before.text) && findCurrency(before.text) !== null))
  if (isMoney) return true
  const after = pieces[at + 1]
  const after2 = pieces[at + 2]
  if (letter.text === 'B') return after?.kind === 'word' && !after.glued
  if (letter.text === 'k') return letter.glued
  if (letter.text === 'K' || letter.text === 't' || letter.text === 'T' || letter.text === 'b') return false
  if (after?.text === '€' || after?.text === '£') return true
  // "m" with a word behind it: a noun is counted in millions; anything that speaks of size makes it metres.
  if (after?.kind !== 'word' || after.glued) return false
  if (letter.text === 'M') return letter.glued
  // "4 m barrels": what has a unit of its own, or is a person, is no length; "the 4 m waves" are.
  if (!letter.glued) return isOwnUnit(after.text)
  // "a 40m yacht" is long; "20m users" and "a $40m yacht" are many.
  if (isArticle(before) && !after.lower.endsWith('s') && !isOwnUnit(after.text)) return false
  // "30m of water" is a depth, "35m of its shares" a count.
  if (after.lower === 'of' && MEASURED_IN_METRES.test(after2?.lower ?? '')) return false
  return !NOT_IN_MILLIONS.has(after.lower)
}

function isOwnUnit(word: string): boolean {
  return findUnit(word) !== null || findCurrency(word) !== null || isPerson(word)
}

function isArticle(piece: Piece | undefined): boolean {
  return piece?.lower === 'a' || piece?.lower === 'the'
}
