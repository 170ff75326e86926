import type { FigureRow } from '../site/rows.ts'
import type { Count } from './series.ts'

/** A value as a row of the table. */
export type PointRow = {
  /** Counted from 1; the plot uses the same numbers. */
  readonly number: number
  readonly id: string
  /** Address of the row, which may be on another page. */
  readonly address: string
  /** In the measure's unit, rounded to three significant digits if converted: "more than 2,720 tonnes". */
  readonly value: string
  readonly isConverted: boolean
  /** True for a "ton" that may be short, long or metric: it is shown and compared as printed. */
  readonly isPrinted: boolean
  readonly isComparable: boolean
  /** Middle of the range in the measure's unit; null where the unit cannot be compared. */
  readonly middle: number | null
  readonly when: string
  readonly isStated: boolean
  /** "named in the sentence", "date of the article". */
  readonly whenFrom: string
  readonly count: Count
  /** The same value in other units, as printed: "608,500 pounds". */
  readonly restated: readonly string[]
  readonly row: FigureRow
  /** Other places that give the same value. */
  readonly also: readonly FigureRow[]
}
