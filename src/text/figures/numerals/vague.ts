import { DETERMINERS } from '../../english/function-words.ts'
import { isPerson } from '../../english/names/persons.ts'
import {
  BEFORE_RESULTS,
  HAS_UPPER_END,
  VAGUE_FACTORS,
  VAGUE_PLURALS,
} from '../../english/numbers/number-words.ts'
import type { Piece } from '../../tokens/pieces.ts'
import type { Numeral } from './numeral.ts'

/** A number the text leaves open, low and high, or null: "dozens", "tens of thousands", "hundreds of millions", "several hundred". */
export function readVague(pieces: readonly Piece[], at: number): Numeral | null {
  const word = pieces[at]?.lower ?? ''
  const scale = pieces[at + 2]
  if (pieces[at + 1]?.lower === 'of' && scale !== undefined) {
    const of = VAGUE_PLURALS[scale.lower]
    const by = VAGUE_FACTORS[word]
    if (by !== undefined && of !== undefined && scale.lower !== 'dozens' && scale.lower !== 'hundreds') {
      return { first: at, last: at + 2, value: [of[0] * by, of[0] * by * 10], form: 'vague', scaled: true }
    }
  }
  if (word === 'scores' && !isManyOf(pieces, at)) return null
  const plural = VAGUE_PLURALS[word]
  if (plural !== undefined) {
    // "8 millions" has its number already; "the thousands" may stand. "Thousands" has no upper end; dozens are few.
    return {
      first: at,
      last: at,
      value: HAS_UPPER_END.test(word) ? plural : plural[0],
      form: 'vague',
      scaled: true,
    }
  }
  if (word === 'several' || word === 'few' || word === 'many') {
    const next = pieces[at + 1]
    const named = next === undefined ? undefined : VAGUE_PLURALS[`${next.lower}s`]
    const thousands = pieces[at + 2]
    if (named === undefined || word === 'many') return null
    if (next?.lower === 'hundred' && thousands?.lower === 'thousand') {
      return { first: at, last: at + 2, value: [1e5, 1e6], form: 'vague', scaled: true }
    }
    return { first: at, last: at + 1, value: named, form: 'vague', scaled: true }
  }
  return null
}

/** Whether "scores" are many: "scores of people", "scores of empty huts"; not "test scores of pupils" or "scores of 12 and 14". */
function isManyOf(pieces: readonly Piece[], at: number): boolean {
  const behind = [pieces[at + 2], pieces[at + 3], pieces[at + 4]]
  return (
    pieces[at + 1]?.lower === 'of' &&
    !BEFORE_RESULTS.has(pieces[at - 1]?.lower ?? '') &&
    behind[0]?.kind === 'word' &&
    !DETERMINERS.has(behind[0].lower) &&
    behind.some((piece) => piece?.kind === 'word' && (isPerson(piece.text) || piece.lower.endsWith('s')))
  )
}
