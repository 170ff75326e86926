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
  const { reasons, rule, cue, mention, by, confidence, candidates } = quote
  const toWords = (span: Span): string =>
    article.paragraphs[span.paragraph]?.text.slice(span.start, span.end) ?? ''
  const named = mention === null ? '' : toWords(mention)
  const words = {
    cue: cue === null ? null : toWords(cue),
    mention: named,
    name: by.kind === 'speaker' ? by.name : named,
  }
  const parts = reasons.map((reason) => wording.speakerReasons[reason](words))
  return {
    reason: parts.length > 0 ? `${toCapitalised(parts.join('; '))}.` : (wording.rules[rule] ?? rule),
    confidence,
    candidates: candidates.slice(0, shown),
  }
}

/**
 * The decisions on quotations of one speaker in words: each reason once, then the least confidence; of one that is open,
 * who it may be.
 */
export function toDecisionWords(decisions: readonly SpeakerDecision[]): string {
  const sentences = new Set(
    decisions.map((decision) => {
      const perhaps = toPerhaps(decision)
      return perhaps === null ? decision.reason : wording.decisions.open(perhaps)
    }),
  )
  const known = decisions.flatMap(({ confidence, candidates }) =>
    confidence === null || candidates.length > 0 ? [] : [confidence],
  )
  if (known.length > 0) sentences.add(wording.decisions.confidence(toPercent(Math.min(...known))))
  return [...sentences].join(' ')
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

function toCapitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
