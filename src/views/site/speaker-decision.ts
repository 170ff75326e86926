import type { Article, Quote, SpeakerCandidate, Span } from '../../types.ts'
import * as wording from '../../wording/wording.ts'

/** How the speaker of a quotation was decided, for readers. */
export type SpeakerDecision = {
  /** A sentence: what spoke for the speaker, or the layout that names them. */
  readonly reason: string
  /** How often such a decision is right, 0 to 1; null where that was not counted. */
  readonly confidence: number | null
  /** Who may speak where that stays open, likeliest first; else empty. */
  readonly candidates: readonly SpeakerCandidate[]
}

/** Decisions that are as good as each other. */
export type ConfidenceBand = keyof typeof wording.decisions.bands

/** So many candidates are shown; the others are hardly likely. */
const shown = 3

export function toSpeakerDecision(quote: Quote, article: Article): SpeakerDecision {
  const { confidence, candidates } = quote
  return {
    reason: toReason(quote, article),
    confidence,
    candidates: candidates.slice(0, shown),
  }
}

/** The quotation whose speaker is least sure: one that is open, else that with the least confidence, else the first. */
export function findLeastSure<Item extends { readonly quote: Quote }>(quotes: readonly Item[]): Item | null {
  const toRank = ({ quote }: Item): number => (quote.candidates.length > 0 ? -1 : (quote.confidence ?? 1))
  return quotes.toSorted((a, b) => toRank(a) - toRank(b))[0] ?? null
}

function toReason({ rule, cue, mention, by, reasons }: Quote, article: Article): string {
  const toWords = (span: Span): string =>
    article.paragraphs[span.paragraph]?.text.slice(span.start, span.end) ?? ''
  const named = mention === null ? '' : toWords(mention)
  const words = {
    cue: cue === null ? null : toWords(cue),
    mention: named,
    name: by.kind === 'speaker' ? by.name : named,
  }
  const parts = reasons.map((reason) => wording.speakerReasons[reason](words)).join('; ')
  return parts === '' ? (wording.rules[rule] ?? rule) : `${parts.charAt(0).toUpperCase()}${parts.slice(1)}.`
}

/** "perhaps the mayor (41 %), Reed (33 %)"; null where a speaker was decided on. */
export function toPerhaps({ candidates }: SpeakerDecision): string | null {
  const { perhaps, percent } = wording.decisions
  return candidates.length === 0
    ? null
    : perhaps(candidates.map(({ mention, probability }) => `${mention} (${percent(toPercent(probability))})`))
}

/** Which band the decision on a quotation's speaker falls in. */
export function toConfidenceBand({ rule, by, confidence, candidates }: Quote): ConfidenceBand {
  if (rule === 'editor') return 'editor'
  if (candidates.length > 0) return 'open'
  if (by.kind === 'none') return 'none'
  if (confidence === null) return 'unmeasured'
  const percent = toPercent(confidence)
  return percent >= 95 ? 'sure' : percent >= 80 ? 'likely' : 'doubtful'
}

/** A share of 1 as whole percent, 1 to 99: nothing of this kind is certain, or impossible. */
export function toPercent(share: number): number {
  return Math.min(99, Math.max(1, Math.round(share * 100)))
}
