import type { Figure } from '../../types.ts'
import type { Size } from './query-types.ts'

/**
 * Whether a figure lies in the range, in any unit of its dimension. A figure that is a range itself lies in it where
 * the two overlap; "more than 1,000" lies above 1,000, "less than 5" below 5. In "thousands" lies none of the numbers
 * between 1,000 and 10,000.
 */
export function isInSize(
  { value, unit, qualifier }: Pick<Figure, 'value' | 'unit' | 'qualifier'>,
  { from, to, includes, ranges }: Size,
): boolean {
  const [low, high] = typeof value === 'number' ? [value, value] : value
  // A counted thing may have any name: "constructor".
  const own = unit !== null && ranges !== null && Object.hasOwn(ranges, unit) ? ranges[unit] : undefined
  const [least, most] = own ?? [from, to]
  if ((ranges !== null && !own) || (isVagueValue(value) && least >= low && most <= high)) return false
  if (includes) return low <= most && high >= least
  return (
    (qualifier === '>' && low === least) ||
    (qualifier === '<' && high === most) ||
    (low < most && high > least)
  )
}

/** True for "dozens", "hundreds" and "tens of thousands", which run to the tenfold and say no number. */
export function isVagueValue(value: Figure['value']): boolean {
  return typeof value !== 'number' && value[0] > 10 && value[1] === 10 * value[0]
}
