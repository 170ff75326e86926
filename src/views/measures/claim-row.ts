import type { Reference } from '../site/references.ts'
import type { SpeakerReference } from '../site/entries.ts'
import type { FigureRow } from '../site/rows.ts'

/** A text that tells a claim: its sentence, and whom it has it from where that is neither the origin nor the text. */
export type TellingRow = {
  readonly row: FigureRow
  /** "The Beacon"; null where the text names nobody between. */
  readonly via: string | null
  /** True where the text itself names who counted. */
  readonly isNaming: boolean
}

/** A claim as a row of the ledger. */
export type ClaimRow = {
  /** Counted from 1; the plot uses the same numbers. */
  readonly number: number
  /** The row, which may be on another page of the ledger. */
  readonly id: string
  readonly address: string
  readonly origin: SpeakerReference | null
  /** In the measure's unit, rounded to three significant digits if converted: "more than 2,720 tonnes". */
  readonly value: string
  readonly isConverted: boolean
  /** True for a "ton" that may be short, long or metric: it is shown and compared as printed. */
  readonly isPrinted: boolean
  /** The least and the greatest that the words allow, in the measure's unit; null where units cannot be compared. */
  readonly bounds: readonly [least: number, greatest: number] | null
  /** Middle of the range in the measure's unit; null where the unit cannot be compared. */
  readonly middle: number | null
  /** The period the texts state, else the date of the article; null without either. */
  readonly when: string | null
  readonly isStated: boolean
  /** The same value in other units, as printed: "608,500 pounds". */
  readonly restated: readonly string[]
  /** The text nearest to the origin, then those who repeat it. */
  readonly first: TellingRow
  readonly repeated: readonly TellingRow[]
}

/** A measure with too little to compare: its claims stand in the list of measures. */
export type MeasureLine = Reference & { readonly id: string; readonly claims: readonly ClaimRow[] }
