import { toNumberWords } from '../../locale/intl.ts'
import type { Measure } from '../../types.ts'
import * as wording from '../../wording/wording.ts'
import { toUnitWords } from '../site/numbers.ts'
import type { PointRow } from './point-row.ts'
import type { Point } from './series.ts'

/** One of several values for the same time. */
export type Compared = PointRow & {
  /** How far it is above the lowest value, "+ 20 tonnes"; null for the lowest, or where the difference is unknown. */
  readonly above: string | null
  /** The middle of its range as a percentage of the highest value; null where units cannot be compared. */
  readonly share: number | null
}

/** Values for the same time, lowest first. Nothing is averaged. */
export type Comparison = {
  readonly when: string
  readonly isStated: boolean
  readonly points: readonly Compared[]
  /** How many further values there are for this time. */
  readonly others: number
  /**
   * "380 tonnes apart"; null where only the articles' dates place the values in time, or a unit cannot be converted.
   */
  readonly difference: string | null
}

const mostPoints = 6

/** The times for which a measure has several values. `points` are the rows of `series`, in the same order. */
export function toComparisons(
  series: readonly Point[],
  points: readonly PointRow[],
  measure: Measure,
): readonly Comparison[] {
  const groups = Map.groupBy(
    series.map((point, index) => ({ point, row: points[index] as PointRow })),
    ({ point: { when } }) => (when.edtf === null ? null : `${when.isStated} ${when.words}`),
  )
  return [...groups].flatMap(([key, group]) => {
    const first = group[0]
    if (key === null || !first || group.length < 2) return []
    const { words, isStated } = first.point.when
    const middles = group.flatMap(({ row }) => row.middle ?? [])
    const lowest = Math.min(...middles)
    const highest = Math.max(...middles)
    // Without a time in their sentences, the values may be from different times, so a difference would claim too much.
    const hasDistance = isStated && middles.length === group.length
    const toCompared = (row: PointRow): Compared => ({
      ...row,
      above:
        hasDistance && row.middle !== null && row.middle > lowest
          ? `+ ${toDistance(row.middle - lowest, measure)}`
          : null,
      share: row.middle === null || lowest < 0 || highest <= 0 ? null : (100 * row.middle) / highest,
    })
    return [
      {
        when: words,
        isStated,
        points: group
          .slice(0, mostPoints)
          .map(({ row }) => toCompared(row))
          .toSorted((a, b) => (a.middle ?? Infinity) - (b.middle ?? Infinity)),
        others: Math.max(0, group.length - mostPoints),
        difference: hasDistance ? wording.measures.apart(toDistance(highest - lowest, measure)) : null,
      },
    ]
  })
}

/** "20 tonnes", "1 percentage point": rounded to three significant digits. */
function toDistance(distance: number, measure: Measure): string {
  const rounded = Number(distance.toPrecision(3))
  return measure.unit === 'percent'
    ? wording.counts.percentagePoints(rounded)
    : toAmount(toNumberWords(rounded), measure, rounded)
}

/** A number with the measure's unit, "90 tonnes". `value` decides between singular and plural. */
export function toAmount(number: string, { unit }: Measure, value: number): string {
  if (unit === null) return number
  return unit === 'percent' ? `${number} %` : `${number} ${toUnitWords(unit, value)}`
}
