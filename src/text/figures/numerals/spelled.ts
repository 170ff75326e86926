import { DETERMINERS } from '../../english/function-words.ts'
import { NOT_IN_MILLIONS } from '../../english/numbers/measure-words.ts'
import {
  BEFORE_NAMED_HALF,
  ONES,
  PART_OF_SCALE,
  scaleBy,
  SCALES,
  SHORT_SCALES,
  TENS,
} from '../../english/numbers/number-words.ts'
import { findUnit } from '../../english/numbers/units.ts'
import type { Piece } from '../../tokens/pieces.ts'
import type { Numeral } from './numeral.ts'
import { readScale, readScaled } from './scaled.ts'

// Matches a dozen and half of one, their words parted by spaces: "a dozen", "half - dozen"; not "two dozen".
const DOZEN = /^(?:an? )?(half (?:- )?(?:an? (?:- )?)?)?dozen(?= |$)/
/** How many pieces the longest of them takes, and one more. */
const LONGEST_DOZEN = 7

/** The number that words spell from a piece on, or null: "nineteen", "twenty-five", "two hundred and ten thousand", "a hundred", "half a million", "a dozen". */
export function readSpelled(pieces: readonly Piece[], at: number): Numeral | null {
  const start = pieces[at]
  if (start === undefined) return null
  const next = pieces[at + 1]
  const part = readPartOfScale(pieces, at)
  if (part !== null) return part
  if (start.lower === 'couple' || start.lower === 'quarter') return null
  const dozen = readDozen(pieces, at)
  if (dozen !== null) return dozen
  if (start.lower === 'a' || start.lower === 'an') {
    if (next?.kind !== 'word') return null
    // "an hour and a half": the half is added where the unit is read.
    if (isHalfBehind(pieces, at + 2) && findUnit(next.text) !== null)
      return { first: at, last: at, value: 1, form: 'words', scaled: false }
    if (SCALES[next.lower] === undefined || next.lower.length < 6) return null
    const plain = readScaled(pieces, at, at, 1, 'words')
    // "a thousand and one" goes on as "one thousand and one" does.
    if (pieces[plain.last + 1]?.lower !== 'and') return plain
  }
  if (start.lower === 'half' && (next?.lower === 'a' || next?.lower === 'an')) {
    const scale = pieces[at + 2]
    if (scale !== undefined && SCALES[scale.lower] !== undefined)
      return readScaled(pieces, at, at + 1, 0.5, 'words')
    // "half an hour", "half a mile": the unit reader takes it from here.
    return { first: at, last: at + 1, value: 0.5, form: 'words', scaled: false }
  }
  let total = 0
  const opensWithArticle = start.lower === 'a' || start.lower === 'an'
  let current = opensWithArticle ? 1 : 0
  let last = opensWithArticle ? at : at - 1
  let scaled = false
  for (let index = last + 1; index < pieces.length;) {
    const piece = pieces[index]
    if (piece?.kind !== 'word' || (piece.glued && pieces[index - 1]?.kind === 'number')) break
    const one = ONES[piece.lower]
    const ten = TENS[piece.lower]
    const scale = readScale(pieces, index)
    if (one !== undefined) {
      if (
        current % 10 !== 0 ||
        (current % 100 !== 0 && one > 9) ||
        (last >= at && current === 0 && total === 0)
      )
        break
      current += one
      last = index
      index += 1
    } else if (ten !== undefined) {
      if (current % 100 !== 0) break
      current += ten
      last = index
      // "twenty-five"
      const unit = pieces[index + 2]
      const joined = pieces[index + 1]?.text === '-' && unit?.kind === 'word' ? ONES[unit.lower] : undefined
      if (joined !== undefined && joined > 0 && joined < 10) {
        current += joined
        last = index + 2
        index += 3
      } else index += 1
    } else if (
      scale !== undefined &&
      last >= at &&
      (piece.lower.length > 3 || SHORT_SCALES.has(piece.lower))
    ) {
      scaled = true
      if (scale === 2) current = (current === 0 ? 1 : current) * 100
      else {
        total += scaleBy(current === 0 ? 1 : current, scale)
        current = 0
      }
      last = index
      index += 1
    } else if (piece.lower === 'dozen' && last >= at) {
      current *= 12
      last = index
      break
    } else if (piece.lower === 'and' && last >= at && scaled && joinsHundred(pieces, at, index)) {
      index += 1
    } else break
    // "ten-thousand-strong" and "five-million" keep their scale.
    const hyphen = pieces[index]
    const behind = pieces[index + 1]
    if (
      hyphen?.text === '-' &&
      behind?.glued === true &&
      (SCALES[behind.lower] !== undefined || behind.lower === 'dozen')
    )
      index += 1
  }
  if (last < at) return null
  let value = total + current
  // "two and a half", "one and a half million", "one-and-a-half times"
  const step = pieces[last + 1]?.text === '-' && pieces[last + 2]?.lower === 'and' ? 2 : 1
  if (pieces[last + step]?.lower === 'and' && pieces[last + 2 * step]?.lower === 'a') {
    const part = pieces[last + 3 * step]
    if (part?.lower === 'half' || part?.lower === 'quarter') {
      // "a million and a half" is half a million more; "a hundred and a half" is not fifty more.
      const exponent = SCALES[pieces[last]?.lower ?? ''] ?? 0
      value += scaleBy(part.lower === 'half' ? 0.5 : 0.25, exponent > 2 ? exponent : 0)
      return { ...readScaled(pieces, at, last + 3 * step, value, 'words'), ...(scaled ? { scaled } : {}) }
    }
  }
  return { first: at, last, value, form: 'words', scaled }
}

/**
 * A dozen or half of one: "a dozen", "the dozen surveys", "a half dozen", "the past half-dozen days", "half-a-dozen"; null
 * for "by the dozen".
 */
function readDozen(pieces: readonly Piece[], at: number): Numeral | null {
  const rest = pieces.slice(at, at + LONGEST_DOZEN)
  const written = rest.map(({ lower }) => lower).join(' ')
  const [found = '', half] = DOZEN.exec(written) ?? []
  if (found === '') return null
  const last = at + found.split(' ').length - 1
  const isBare = last === at && !(DETERMINERS.has(pieces[at - 1]?.lower ?? '') && isCounted(pieces[last + 1]))
  return isBare ? null : { first: at, last, value: half === undefined ? 12 : 6, form: 'words', scaled: false }
}

function isCounted(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && !NOT_IN_MILLIONS.has(piece.lower)
}

/**
 * Parts and pairs of a scale: "a quarter million", "half a million", "half-million", "a couple of million"; null for
 * "half the million" and "a couple of people".
 */
function readPartOfScale(pieces: readonly Piece[], at: number): Numeral | null {
  const isArticle = pieces[at]?.lower === 'a'
  const named = isArticle ? at + 1 : at
  const word = pieces[named]?.lower ?? ''
  const isPair = word === 'couple'
  if (!isPair && !PART_OF_SCALE.test(word)) return null
  const isHyphened = pieces[named + 1]?.text === '-'
  const link = isHyphened || (isPair && pieces[named + 1]?.lower === 'of') ? named + 1 : named
  const scale = pieces[link + 1]?.lower ?? ''
  if (isPair && scale === 'dozen')
    return { first: at, last: link + 1, value: 24, form: 'words', scaled: false, isAbout: true }
  if (SCALES[scale] === undefined || scale === 'grand' || scale.endsWith('s')) return null
  if (!isPair && BEFORE_NAMED_HALF.has(pieces[at - 1]?.lower ?? '')) return null
  // "the quarter-million-dollar prize"; not "in the quarter million-dollar deals grew"
  if (word === 'quarter' && !isArticle && !isHyphened) return null
  if (isPair) return { ...readScaled(pieces, at, link, 2, 'words'), isAbout: true }
  return readScaled(pieces, at, link, word === 'half' ? 0.5 : 0.25, 'words')
}

/** Whether "and a half" or "and a quarter" begins at a piece. */
function isHalfBehind(pieces: readonly Piece[], at: number): boolean {
  const half = pieces[at + 2]?.lower
  return (
    pieces[at]?.lower === 'and' && pieces[at + 1]?.lower === 'a' && (half === 'half' || half === 'quarter')
  )
}

/**
 * In "two hundred and ten" the "and" belongs to the number; in "a hundred and the others", "a hundred and two hundred"
 * and "between a hundred and two thousand" it does not. The number begins at `first`, the "and" stands at `at`.
 */
function joinsHundred(pieces: readonly Piece[], first: number, at: number): boolean {
  const before = pieces[at - 1]?.lower
  const after = pieces[at + 1]?.lower ?? ''
  if (before !== 'hundred' && before !== 'thousand') return false
  if (!((ONES[after] ?? 0) > 0 || TENS[after] !== undefined)) return false
  let end = at + 1
  while (isSmall(pieces[end]) || (pieces[end]?.text === '-' && isSmall(pieces[end + 1]))) end++
  const scale = SCALES[pieces[end]?.lower ?? ''] ?? 0
  if (before === 'hundred' ? scale === 2 : scale > 2) return false
  if (pieces[first - 1]?.lower !== 'between') return true
  // "between a hundred and fifty and two hundred": the second "and" parts the two.
  return pieces[scale === 0 ? end : end + 1]?.lower === 'and'
}

/** Whether a word is a number below a hundred: "five", "fifty"; not "hundred". */
function isSmall(piece: Piece | undefined): boolean {
  return piece !== undefined && (ONES[piece.lower] !== undefined || TENS[piece.lower] !== undefined)
}
