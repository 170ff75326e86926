import type { Paragraph } from '../../types.ts'
import { toFeature } from '../model/linear-model.ts'
import { type QuoteContext, decideQuotes } from './quotes.ts'
import type { Ranked } from './ranker.ts'
import { emitFeatures } from './speaker-features.ts'
import { toSpeakerSpan } from './speaker-span.ts'
import { TEMPLATES } from './speaker-templates.ts'
import { type Decision, toShippedModel } from './speakers.ts'

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
  paragraphs: readonly Paragraph[],
  context: QuoteContext,
): readonly Explanation[] {
  return decideQuotes(paragraphs, context).decided.map(({ quote, decision }) => ({
    id: quote.id,
    quote: quote.text,
    paragraph: quote.contents[0]?.paragraph ?? 0,
    rule: quote.rule,
    candidates: (decision?.ranked ?? []).map((ranked) =>
      explainCandidate(ranked, decision as Decision, paragraphs),
    ),
  }))
}

function explainCandidate(
  { candidate, probability }: Ranked,
  { view, previous, ranked }: Decision,
  paragraphs: readonly Paragraph[],
): WeighedCandidate {
  const { sentence, mention } = candidate
  const span = toSpeakerSpan(sentence, mention).mention
  const { weights } = toShippedModel()
  const features: FeatureWeight[] = []
  if (view) {
    const all = ranked.map((one) => one.candidate)
    emitFeatures(view, candidate, all, previous, (template, a, b, c, d, e) => {
      const weight = weights[toFeature(template, a, b, c, d, e) & (weights.length - 1)] as number
      features.push({ name: TEMPLATES[template] ?? `${template}`, weight })
    })
  }
  return {
    mention: (paragraphs[span.paragraph]?.text ?? '').slice(span.start, span.end),
    paragraph: span.paragraph,
    probability,
    features: features.toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight)),
  }
}
