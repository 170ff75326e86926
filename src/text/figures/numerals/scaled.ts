import { DETERMINERS } from '../../english/function-words.ts'
import { isPerson } from '../../english/names/persons.ts'
import { findCurrency, readCodeScale } from '../../english/numbers/currencies.ts'
import {
  HAS_LENGTH,
  MADE_METRES,
  MEASURED_IN_METRES,
  MOVES,
  NOT_IN_MILLIONS,
  PAST_LEVELS,
  PAYING,
  SAYS_LENGTH,
  SAYS_MILLIONS,
  SUMS,
  WAYS,
} from '../../english/numbers/measure-words.ts'
import { LETTERS, NAMED_THOUSANDS, scaleBy, SCALES, toNumber } from '../../english/numbers/number-words.ts'
import { findUnit } from '../../english/numbers/units.ts'
import type { Piece } from '../../tokens/pieces.ts'
import type { Numeral } from './numeral.ts'

// Matches what stands before a sum: "$", "RM", the "=" of "Y=590"; not "Col".
const CURRENCY_MARK = /^(?:[$£€¥₹₩₽₺₪฿₫₦₱]|=|ps|rm|rs|us|usd|eur|gbp|cop|stg)$/
// Matches "CHF" and "MXN"; not "Col".
const ISO_CODE = /^[A-Z]{3}$/
// Matches what joins the ends of a range; not "by".
const LINK = /^(?:[-–—]|to|and|or)$/
// Matches the hyphen of "40m-long"; not a dash.
const HYPHEN = /^[-‑]$/
// Matches what makes another measure of metres: "40m²", "3m/s"; not a comma.
const PER = /^[²³/·]$/
// Matches what joins two sides: "25m by 10m"; not "to".
const BY = /^(?:by|x|×)$/
// Matches the lengths that are run and swum: "the 100m"; not "the 120m".
const RACES = /^(?:50|60|80|100|110|200|300|400|500|600|800|1,?000|1,?500|3,?000|5,?000|10,?000)$/
// Matches what stands before a race: "the 100m", "the girls' 400m", "4x100m", "ran 100m"; not "a".
const BEFORE_RACE = /^(?:the|x|ran|runs?|swam|swims?|rowed|sprinted|.+'s?)$/
// Matches hours: "2h 30m"; not "hot".
const HOURS = /^(?:h|hrs?|hours?)$/
// Matches what ends a sentence or a clause; not a comma.
const STOP = /^[.;:?!]$/
/** How many pieces on either side tell what "m" stands for. */
const NEAR = 12
/** Nobody writes a thousand millions so: "at 3,000m". */
const LEAST_LONG = 1000

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
    const scale = readScale(pieces, end + 1 + hyphen)
    if (scale === undefined || (exponent === 0 && next.lower === 'mil' && !next.glued)) break
    exponent += scale
    end += 1 + hyphen
    if (exponent >= 15) break
  }
  if (exponent === 0) {
    // "a ₹1,200-cr project"
    const isHyphened = pieces[end + 1]?.glued === true && HYPHEN.test(pieces[end + 1]?.text ?? '')
    const at = isHyphened && pieces[end + 2]?.text === 'cr' ? end + 2 : end + 1
    const letter = pieces[at]
    const scale = letter?.kind === 'word' ? LETTERS[letter.lower] : undefined
    if (letter !== undefined && scale !== undefined && isScaleLetter(pieces, first, at)) {
      exponent = scale
      end = at
    }
  }
  // "30 MEUR", "MEUR 30": the unit is read from the same word.
  if (exponent === 0)
    exponent = readCodeScale(pieces[end + 1]?.text ?? '') || readCodeScale(pieces[first - 1]?.text ?? '')
  return { first, last: end, value: scaleBy(value, exponent), form, scaled: exponent > 0 }
}

/** Whether the letter after a number scales it: "$1.84m" and "12m tonnes", not "40m (131ft)-long". */
function isScaleLetter(pieces: readonly Piece[], first: number, at: number): boolean {
  const letter = pieces[at]
  if (letter === undefined) return false
  // "$25MM", "$25m"; not "$5 mm"
  if (isMoneyMark(pieces[first - 1])) return letter.text !== 'mm'
  const after = pieces[at + 1]
  // "4.3B sales"; not "Block 1B variants" or "the 2B Mindset"
  if (letter.text === 'B')
    return (
      after?.kind === 'word' &&
      !after.glued &&
      !isCapital(pieces[first - 1]) &&
      (!isCapital(after) || findCurrency(after.text) !== null)
    )
  // "30K", "30 K dlrs"
  if (letter.lower === 'k')
    return letter.glued ? isThousands(pieces, first, at) : findCurrency(after?.text ?? '') !== null
  if (letter.text === 'cr') return after?.kind === 'word' && findCurrency(after.text) !== null
  // "25MM users"; not "9MM pistols"
  if (letter.text === 'MM') return isPerson(after?.text ?? '') || SAYS_MILLIONS.test(after?.lower ?? '')
  if (letter.lower !== 'm') return false
  if (after?.text === '€' || after?.text === '£') return true
  // "4 m barrels": what has a unit of its own, or is a person, is no length; "the 4 m waves" are.
  if (!letter.glued) return letter.text === 'm' && after?.kind === 'word' && isOwnUnit(after.text)
  return !isMetre(pieces, first, at)
}

/** Whether "k" behind a number makes thousands: "30K people"; not "a 5K run", "a 4K screen" or "his 401K". */
function isThousands(pieces: readonly Piece[], first: number, at: number): boolean {
  const after = pieces[at + 1]
  if (after?.kind === 'word' && NAMED_THOUSANDS.test(after.lower)) return false
  const text = pieces[first]?.text ?? ''
  // "ran the 10K"
  if (isArticle(pieces[first - 1]) && (after?.kind !== 'word' || NOT_IN_MILLIONS.has(after.lower)))
    return false
  if (pieces[at]?.text === 'k') return true
  if (text === '401' || (after?.glued === true && after.kind !== 'mark')) return false
  // "4K" and "8K" are pictures and "5K" a run unless they count something.
  return text.length > 1 || (after?.kind === 'word' && (isPerson(after.text) || after.lower.endsWith('s')))
}

/** The power of ten of a scale word: "million", "grand" in "20 grand for the boat"; not in "20 grand pianos" or "the 20 Grand Hotels". */
export function readScale(pieces: readonly Piece[], at: number): number | undefined {
  const word = pieces[at]
  const after = pieces[at + 1]
  const isThing = after?.kind === 'word' && !NOT_IN_MILLIONS.has(after.lower)
  return word?.lower === 'grand' && (word.text !== 'grand' || isThing) ? undefined : SCALES[word?.lower ?? '']
}

/** Whether a piece is the sign or code of a currency: "$", "CHF". */
function isMoneyMark(piece: Piece | undefined): boolean {
  if (piece === undefined) return false
  return CURRENCY_MARK.test(piece.lower) || (ISO_CODE.test(piece.text) && findCurrency(piece.text) !== null)
}

/**
 * Whether the "m" that touches a number makes metres of it. Without a word that speaks of length they are millions:
 * "sales rose to 3.5m".
 */
function isMetre(pieces: readonly Piece[], first: number, at: number): boolean {
  const before = pieces[first - 1]
  const after = pieces[at + 1]
  // "2h 30m" are minutes.
  if (HOURS.test(before?.lower ?? '')) return true
  // "£10-15m": the sign stands at the first end.
  if (LINK.test(before?.lower ?? '') && isMoneyMark(pieces[findNumberAt(pieces, first - 2) - 1])) return false
  if (after?.glued === true && (after.kind === 'number' || PER.test(after.text))) return true
  if (after?.glued === true && HYPHEN.test(after.text))
    return !isOwnUnit(pieces[at + 2]?.text ?? '') && !SUMS.test(pieces[at + 2]?.lower ?? '')
  // "20m x 30m"
  if (isSide(pieces, first, at)) return true
  if (after?.kind === 'word' && !after.glued) {
    if (isOwnUnit(after.text)) return false
    if (MADE_METRES.has(after.lower) || isLengthOf(pieces, first)) return true
    // "a 40m yacht" is long; "20m users" and "a 40m fund" are many.
    if (isArticle(before) && !after.lower.endsWith('s') && !NOT_IN_MILLIONS.has(after.lower))
      return !SUMS.test(after.lower)
    // "30m of water" is a depth, "35m of its shares" a count.
    if (after.lower === 'of')
      return isMeasuredOff(pieces, first, at) || MEASURED_IN_METRES.test(pieces[at + 2]?.lower ?? '')
    if (!NOT_IN_MILLIONS.has(after.lower)) return false
    if (isMeasuredOff(pieces, first, at)) return true
  }
  return (
    isRace(pieces, first) ||
    isNearLength(pieces, first, at) ||
    (LINK.test(after?.lower ?? '') &&
      pieces[at + 2]?.kind === 'number' &&
      pieces[at + 3]?.lower === 'm' &&
      pieces[at + 4]?.kind === 'word' &&
      MADE_METRES.has(pieces[at + 4]?.lower ?? ''))
  )
}

/** Whether the word in front says that it is a length: "a wave of 5m hit", "waves of 4m to 6m hit". */
function isLengthOf(pieces: readonly Piece[], first: number): boolean {
  const low =
    pieces[first - 2]?.lower === 'm' && LINK.test(pieces[first - 1]?.lower ?? '') ? first - 3 : first
  return pieces[low - 1]?.lower === 'of' && SAYS_LENGTH.test(pieces[low - 2]?.lower ?? '')
}

/** Whether bodies go or lie off so far: "fell 30m into the sea", "within 500m of the pier"; not "fell 30m from a year before". */
function isMeasuredOff(pieces: readonly Piece[], first: number, at: number): boolean {
  return (
    MOVES.test(pieces[first - 1]?.lower ?? '') &&
    WAYS.test(pieces[at + 1]?.lower ?? '') &&
    !pieces.slice(at + 2, at + 5).some(({ lower }) => PAST_LEVELS.test(lower))
  )
}

/** Where the number that ends at a piece begins, a letter behind it aside: the 10 of "10-15m" and "10m-15m". */
function findNumberAt(pieces: readonly Piece[], last: number): number {
  return pieces[last]?.kind === 'word' && pieces[last]?.glued === true ? last - 1 : last
}

/** Whether a number tells a race: "won the 100m", "the women's 400m", "ran 100m". */
function isRace(pieces: readonly Piece[], first: number): boolean {
  return RACES.test(pieces[first]?.text ?? '') && BEFORE_RACE.test(pieces[first - 1]?.lower ?? '')
}

/** Whether a number is one side of an area: "25m by 10m", "25m x 10m", "3m (10ft)". */
function isSide(pieces: readonly Piece[], first: number, at: number): boolean {
  const isNumber = (index: number): boolean => pieces[index]?.kind === 'number'
  if (BY.test(pieces[at + 1]?.lower ?? '') && isNumber(at + 2)) return true
  return BY.test(pieces[first - 1]?.lower ?? '') && isNumber(findNumberAt(pieces, first - 2))
}

/**
 * Whether the nearest word of the sentence that tells speaks of length: "the waves reached 4m"; not of money or crowds.
 * Where none tells, so do things that have a length, a number in thousands and a way from a thing: "the tower rose to
 * 40m", "3,000m", "stopped 20m from the gate".
 */
function isNearLength(pieces: readonly Piece[], first: number, at: number): boolean {
  const isShort = pieces[at + 1]?.lower === 'short' && pieces[at + 2]?.lower === 'of'
  const thing = isShort ? at + 3 : at + 2
  const isFar =
    (isShort || pieces[at + 1]?.lower === 'from') &&
    DETERMINERS.has(pieces[thing]?.lower ?? '') &&
    !PAST_LEVELS.test(pieces[thing + 1]?.lower ?? '')
  let hasLength = false
  for (let distance = 1, left = true, right = true; distance <= NEAR && (left || right); distance++) {
    const [before, after] = [pieces[first - distance], pieces[at + distance]]
    left &&= before !== undefined && !STOP.test(before.text)
    right &&= after !== undefined && !STOP.test(after.text)
    for (const piece of [left ? before : undefined, right ? after : undefined]) {
      if (piece === undefined || piece.kind === 'number') continue
      if (SAYS_LENGTH.test(piece.lower)) return true
      hasLength ||= HAS_LENGTH.test(piece.lower)
      // "officers found it 50m from the gate": persons stand at a distance too.
      if (isSum(piece) || (!isFar && !HAS_LENGTH.test(piece.lower) && isPerson(piece.text))) return false
    }
  }
  return isFar || hasLength || toNumber(pieces[first]?.text ?? '') >= LEAST_LONG
}

/** Whether a word speaks of money or of many things: "sales", "paid", "€". */
function isSum(piece: Piece): boolean {
  return SAYS_MILLIONS.test(piece.lower) || PAYING.test(piece.lower) || isMoneyMark(piece)
}

function isOwnUnit(word: string): boolean {
  return findUnit(word) !== null || findCurrency(word) !== null || isPerson(word)
}

function isCapital(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && piece.text !== piece.lower
}

function isArticle(piece: Piece | undefined): boolean {
  return piece?.lower === 'a' || piece?.lower === 'the'
}
