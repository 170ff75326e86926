import type { Paragraph } from '../../types.ts'
import type { QuoteContext } from './quotes.ts'

/** How the speaker of one quotation was weighed. */
export type Explanation = {
  /** As `Quote.id`. */
  readonly id: string
  /** As `Quote.text`. */
  readonly quote: string
  /** Index of the paragraph in which the quotation starts. */
  readonly paragraph: number
  /** As `Quote.rule`. */
  readonly rule: string
  /** Likeliest first; empty where a layout decided. */
  readonly candidates: readonly WeighedCandidate[]
}

export type WeighedCandidate = {
  readonly mention: string
  /** Index of the paragraph it stands in. */
  readonly paragraph: number
  /** Share of 1. */
  readonly probability: number
  /** All that speaks for it (weights above 0) or against it, strongest first. */
  readonly features: readonly FeatureWeight[]
}

export type FeatureWeight = { readonly name: string; readonly weight: number }

/** How the speaker of each quotation of an article was weighed, in order of the text. */
export function explainQuotes(
  _paragraphs: readonly Paragraph[],
  _context: QuoteContext,
): readonly Explanation[] {
  return []
}
