import type { Speaker } from '../types.ts'
import type { Correction, NamedPerson } from './correction.ts'

/** The quotation or figure that a form is about. */
export type CorrectedClaim = {
  /** Its id. */
  readonly id: string
  readonly words: string
  readonly isFigure: boolean
  /** The id of its article. */
  readonly article: string
  /** Its row on the page of decisions. */
  readonly row: Element
}

/** What a form needs to know: who is named around the claim, and who is in the table. */
export type FormContext = CorrectedClaim & {
  readonly people: readonly NamedPerson[]
  readonly table: readonly Speaker[]
  /** Who says the words; null where that is open. */
  readonly speaker: NamedPerson | null
}

/** The fields of a form, and the correction that they come to, or what is still to be done. */
export type FormFields = {
  readonly elements: readonly HTMLElement[]
  readonly read: () => Correction | { readonly problem: string }
}
