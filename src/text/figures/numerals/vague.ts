import { toTable } from '../../strings/table.ts'
import type { Piece } from '../../tokens/pieces.ts'
import type { Numeral } from './numeral.ts'

/** What a plural without a number stands for, low and high. */
const PLURALS = toTable<readonly [number, number]>({
  dozens: [12, 120],
  hundreds: [100, 1000],
  thousands: [1e3, 1e4],
  millions: [1e6, 1e7],
  billions: [1e9, 1e10],
  trillions: [1e12, 1e13],
})

/** A number the text leaves open, low and high, or null: "dozens", "tens of thousands", "hundreds of millions", "several hundred". */
export function readVague(pieces: readonly Piece[], at: number): Numeral | null {
  const word = pieces[at]?.lower ?? ''
  const scale = pieces[at + 2]
  if (pieces[at + 1]?.lower === 'of' && scale !== undefined) {
    const of = PLURALS[scale.lower]
    const by =
      word === 'tens'
        ? 10
        : word === 'hundreds'
          ? 100
          : word === 'dozens'
            ? 12
            : word === 'thousands'
              ? 1000
              : null
    if (by !== null && of !== undefined && scale.lower !== 'dozens' && scale.lower !== 'hundreds') {
      return { first: at, last: at + 2, value: [of[0] * by, of[0] * by * 10], form: 'vague', scaled: true }
    }
  }
  const plural = PLURALS[word]
  if (plural !== undefined) {
    // "8 millions" has its number already; "the thousands" may stand.
    return { first: at, last: at, value: plural, form: 'vague', scaled: true }
  }
  if (word === 'several' || word === 'few' || word === 'many') {
    const next = pieces[at + 1]
    const named = next === undefined ? undefined : PLURALS[`${next.lower}s`]
    const thousands = pieces[at + 2]
    if (named === undefined || word === 'many') return null
    if (next?.lower === 'hundred' && thousands?.lower === 'thousand') {
      return { first: at, last: at + 2, value: [1e5, 1e6], form: 'vague', scaled: true }
    }
    return { first: at, last: at + 1, value: named, form: 'vague', scaled: true }
  }
  return null
}
