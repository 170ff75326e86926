import { TIME_UNITS } from '../../english/calendar.ts'
import { AFTER_HALF } from '../../english/function-words.ts'
import { BEHIND_TIME } from '../../english/numbers/measure-words.ts'
import {
  AFTER_PART,
  BEFORE_NAMED_HALF,
  BEFORE_PART,
  ONES,
  PART_OF_SCALE,
  PARTS,
  SCALES,
  TENS,
  toNumber,
} from '../../english/numbers/number-words.ts'
import { findUnit } from '../../english/numbers/units.ts'
import type { Piece } from '../../tokens/pieces.ts'
import type { Numeral } from './numeral.ts'
import { readScaled } from './scaled.ts'

// Matches what halves are periods or goods and no parts of: "half-time", "half-year results"; not "hour".
const NAMED_PARTS = /^(?:times?|years?|quarters?|nights?|cent|weeks?|cups?|barrels?)$/
// Matches the wholes of shares in digits: "4 in 10"; not "4 in 12".
const ROUND = /^(?:[345]|10|20|100|1,?000|10,?000|1?00,?000|1,?000,?000)$/
// Matches what some are "out of" and not counted beside: "2 out of 500"; not "12 out of 30".
const HUNDREDS = /^[1-9](?:00|,?000|0,?000|00,?000)$/
// Matches what tells that "three to one" weighs two sides: "by three to one", "outnumbered"; not "from".
const WEIGHED =
  /^(?:odds|ratios?|majority|majorities|margins?|outnumber(?:s|ed|ing)?|outvoted?|outsold|vot(?:e|es|ed)|voters|reject(?:s|ed)?|pass(?:es|ed)|approved?|favou?r(?:s|ed)?|back(?:s|ed)|oppos(?:e|es|ed)|bets?|advantage)$/
/** How many words on either side tell it. */
const NEAR = 8

/** The part of a whole that words tell from a piece on, or null: "two-thirds", "half of", "one in five". */
export function readFraction(pieces: readonly Piece[], at: number): Numeral | null {
  return readPart(pieces, at) ?? readShare(pieces, at) ?? readOdds(pieces, at)
}

/** A part of a whole: "two-thirds", "a third", "three quarters", "half"; null for anything else. */
function readPart(pieces: readonly Piece[], at: number): Numeral | null {
  const piece = pieces[at]
  if (piece === undefined) return null
  // "nearly a quarter-century": the words in front bound it.
  const isOfUnit = piece.lower === 'a' && PART_OF_SCALE.test(pieces[at + 1]?.lower ?? '')
  if (isOfUnit && isPartOfUnit(pieces, at + 1))
    return {
      first: at,
      last: at + 1,
      value: pieces[at + 1]?.lower === 'half' ? 0.5 : 0.25,
      form: 'fraction',
      scaled: false,
    }
  if (piece.lower === 'half') {
    const before = pieces[at - 1]
    const next = pieces[at + 1]
    if (before !== undefined && (BEFORE_NAMED_HALF.has(before.lower) || (before.text === '-' && piece.glued)))
      return null
    // "by half a million", "by half a percentage point"; not "fell by half a year later"
    const isOfOne = next?.lower === 'a' || next?.lower === 'an'
    if (before?.lower === 'by' && isOfOne && !BEHIND_TIME.has(pieces[at + 3]?.lower ?? '')) return null
    if (before?.lower === 'in' || before?.lower === 'by' || next === undefined)
      return before?.lower === 'by' ? part(at, at, 0.5) : null
    if (next.lower === 'of' || AFTER_HALF.has(next.lower) || isPartOfUnit(pieces, at))
      return part(at, at, 0.5)
    // "more than half in May", "just shy of half, 49 percent"; not "more than half-empty"
    return isLonePart(before, next) || (before?.lower === 'of' && pieces[at - 2]?.lower === 'shy')
      ? part(at, at, 0.5)
      : null
  }
  if (piece.lower === 'quarter' && isPartOfUnit(pieces, at)) return part(at, at, 0.25)
  const count = piece.lower === 'a' || piece.lower === 'an' ? 1 : ONES[piece.lower]
  if (count === undefined || count === 0 || count > 9) return null
  const hyphen = pieces[at + 1]?.text === '-' ? 1 : 0
  const named = pieces[at + 1 + hyphen]
  const divisor = named?.kind === 'word' ? PARTS[named.lower] : undefined
  if (divisor === undefined || named === undefined || divisor <= count) return null
  const plural = named.lower.endsWith('s')
  const last = at + 1 + hyphen
  const next = pieces[last + 1]
  // "a third" is a part only before "of" or at a pause: "a third man" is another man.
  if (plural !== count > 1) return null
  if (!plural && piece.lower !== 'one' && next?.lower !== 'of' && !isLonePart(pieces[at - 1], next))
    return null
  if (!plural && piece.lower === 'one' && hyphen === 0 && next?.lower !== 'of') return null
  // "a quarter of a million"
  if (
    next?.lower === 'of' &&
    pieces[last + 2]?.lower === 'a' &&
    SCALES[pieces[last + 3]?.lower ?? ''] !== undefined
  ) {
    return readScaled(pieces, at, last + 2, count / divisor, 'words')
  }
  return { first: at, last, value: count / divisor, form: 'fraction', scaled: false }

  function part(first: number, end: number, value: number): Numeral {
    return { first, last: end, value, form: 'fraction', scaled: false }
  }
}

/** Whether a unit of measure stands behind a part: "a half-mile walk", "a half hour", "a quarter-inch", "a quarter point"; not "half-time" or "a quarter mile". */
function isPartOfUnit(pieces: readonly Piece[], at: number): boolean {
  const isHyphened = pieces[at + 1]?.text === '-' && pieces[at + 2]?.glued === true
  const unit = pieces[isHyphened ? at + 2 : at + 1]
  if (unit?.kind !== 'word' || NAMED_PARTS.test(unit.lower)) return false
  const isHalf = pieces[at]?.lower === 'half' && pieces[at - 1]?.lower === 'a'
  return (isHyphened || isHalf || unit.lower === 'point') && findUnit(unit.text) !== null
}

/** Whether a part may stand alone between two pieces: "by a third", "almost a third."; not "almost a third man". */
function isLonePart(before: Piece | undefined, next: Piece | undefined): boolean {
  if (before?.lower === 'by') return true
  // "more than a half-dozen" goes on.
  const isJoined = next?.text === '-' && next.glued
  return (
    BEFORE_PART.has(before?.lower ?? '') && (next?.kind !== 'word' || AFTER_PART.has(next.lower)) && !isJoined
  )
}

/** A share: "one in five", "nine out of ten"; null for anything else. */
function readShare(pieces: readonly Piece[], at: number): Numeral | null {
  const isDigits = pieces[at]?.kind === 'number'
  const above = isDigits ? toNumber(pieces[at]?.text ?? '') : ONES[pieces[at]?.lower ?? '']
  const link = above === undefined ? null : readLink(pieces, at + 1)
  if (above === undefined || link === null) return null
  const last = link + 1
  const whole = pieces[last]
  if (whole === undefined) return null
  const divisor = whole.kind === 'number' ? toNumber(whole.text) : (ONES[whole.lower] ?? TENS[whole.lower])
  if (divisor === undefined || divisor <= above || above === 0 || (divisor >= 1900 && divisor < 2100))
    return null
  // "4 in 10 adults" is a share; "12 out of 30 rooms" are two counts.
  const isCounted = isDigits || (whole.kind === 'number' && above > 1)
  const isRound = ROUND.test(whole.text) || (pieces[at + 1]?.lower === 'out' && HUNDREDS.test(whole.text))
  const isOne = above === 1 && whole.kind === 'number' && pieces[last + 1]?.kind === 'word'
  if (isCounted && !isOne && !(isRound && Number.isInteger(above))) return null
  const next = pieces[last + 1]
  if (next?.kind === 'word' && TIME_UNITS.has(next.lower)) return null
  return { first: at, last, value: above / divisor, form: 'share', scaled: false }
}

/** How many stand on one side for one on the other: "three to one", "a 3-to-1 majority"; null for anything else. */
function readOdds(pieces: readonly Piece[], at: number): Numeral | null {
  const above =
    pieces[at]?.kind === 'number' ? toNumber(pieces[at]?.text ?? '') : ONES[pieces[at]?.lower ?? '']
  const hyphen = pieces[at + 1]?.text === '-' ? 1 : 0
  const last = at + 2 + 2 * hyphen
  const one = pieces[last]
  if (above === undefined || !(above > 1) || pieces[at - 1]?.lower === 'from') return null
  if (pieces[at + 1 + hyphen]?.lower !== 'to' || (one?.lower !== 'one' && one?.text !== '1')) return null
  const next = pieces[last + 1]
  if (next?.kind === 'word' && TIME_UNITS.has(next.lower)) return null
  const isWeighed = pieces.slice(Math.max(0, at - NEAR), last + NEAR).some(({ lower }) => WEIGHED.test(lower))
  return isWeighed ? { first: at, last, value: above, form: 'share', scaled: false } : null
}

/** The last piece of what links a part to its whole: "in", "out of", "in every", "of every"; null for anything else. */
function readLink(pieces: readonly Piece[], at: number): number | null {
  const [first, second, third] = [pieces[at]?.lower, pieces[at + 1]?.lower, pieces[at + 2]?.lower]
  if (first === 'out' && second === 'of') return third === 'every' ? at + 2 : at + 1
  if ((first === 'in' || first === 'of') && second === 'every') return at + 1
  return first === 'in' ? at : null
}
