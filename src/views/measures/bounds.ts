import type { Qualifier } from '../../types.ts'

/** From here on numbers are rounded. */
const ROUND = 100
/** What "about" may differ by, and how far a round number may be rounded, as shares of the value. */
const slack = { about: 0.05, rounded: 0.025 }

/**
 * The least and the greatest number that a value may stand for: "more than 40" has no greatest, "2,600" may be 2,599
 * rounded and "about 40" a little less or more.
 *
 * @example toBounds([40, 40], '>') // [40, Infinity]
 */
export function toBounds(
  [low, high]: readonly [number, number],
  qualifier: Qualifier,
): readonly [number, number] {
  const least = low - toSlack(low, qualifier)
  const greatest = high + toSlack(high, qualifier)
  if (qualifier.startsWith('>')) return [least, Number.POSITIVE_INFINITY]
  if (qualifier.startsWith('<')) return [Number.NEGATIVE_INFINITY, greatest]
  return [least, greatest]
}

/** Half of the last digit that is not a nought, within reason; nobody rounds 41 to 40. */
function toSlack(value: number, qualifier: Qualifier): number {
  const size = Math.abs(value)
  if (qualifier === '~') return size * slack.about
  const noughts = Number.isInteger(value) ? (/0*$/.exec(String(size))?.[0].length ?? 0) : 0
  return size >= ROUND && noughts > 0 ? Math.min(10 ** noughts / 2, size * slack.rounded) : 0
}
