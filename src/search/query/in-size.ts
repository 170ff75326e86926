import type { Figure } from '../../types.ts'
import type { Size } from './query-types.ts'

/**
 * Whether a figure lies in the range, in any unit of its dimension. A figure that is a range itself lies in it where
 * the two overlap; "more than 1,000" lies above 1,000, "less than 5" below 5. In "thousands" lies none of the numbers
 * between 1,000 and 10,000.
 */
export function isInSize(
  { value, unit, qualifier }: Pick<Figure, 'value' | 'unit' | 'qualifier'>,
  { includes, unit: asked, ranges }: Size,
): boolean {
  const range = ranges.get(asked && unit)
  const ends = [value].flat()
  const [low = 0, high = low] = ends
  if (!range || (areVagueEnds(ends) && range[0] >= low && range[1] <= high)) return false
  const [from, to] = range
  return includes
    ? low <= to && high >= from
    : (low < to && high > from) || (qualifier === '>' && low === from) || (qualifier === '<' && high === to)
}

/** True for the two ends of "dozens", "hundreds" and "tens of thousands": each runs to its tenfold and says no number. */
export function areVagueEnds([low = 0, high]: readonly number[]): boolean {
  return low > 10 && high === 10 * low
}
