import { VAGUE_FACTORS, VAGUE_PLURALS } from '../../english/numbers/number-words.ts'
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
  const plural = VAGUE_PLURALS[word]
  if (plural !== undefined) {
    // "8 millions" has its number already; "the thousands" may stand. "Thousands" has no upper end; dozens are few.
    return { first: at, last: at, value: word === 'dozens' ? plural : plural[0], form: 'vague', scaled: true }
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
