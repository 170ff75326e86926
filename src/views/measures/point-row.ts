import type { FigureRow } from '../site/rows.ts'
import type { Count } from './series.ts'

/** A value as its table shows it. */
export type PointRow = {
  /** From 1, as the plot numbers it. */
  readonly number: number
  readonly id: string
  /** Its row, which may stand on another leaf. */
  readonly address: string
  /** In the measure's unit, three digits kept where it had to be converted: "more than 2,720 tonnes". */
  readonly value: string
  readonly isConverted: boolean
  /** True for a ton of which the text does not say which it is: shown, placed and compared as printed. */
  readonly isPrinted: boolean
  readonly isComparable: boolean
  /** Its middle in the measure's unit; null where that cannot be said. */
  readonly middle: number | null
  readonly when: string
  readonly isStated: boolean
  /** "named in the sentence", "date of the article". */
  readonly whenFrom: string
  readonly count: Count
  /** The same in other units, as printed: "608,500 pounds". */
  readonly restated: readonly string[]
  readonly row: FigureRow
  /** Other places that tell the same value. */
  readonly also: readonly FigureRow[]
}
