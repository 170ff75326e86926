import type { Attribution, Span, SpeakerCandidate, SpeakerReason } from '../../types.ts'
import { toCalibrated } from '../model/calibrated.ts'
import { type LinearModel, toModel } from '../model/linear-model.ts'
import type { Resolver } from '../people/resolve.ts'
import type { BlockQuotation } from './block-quotations.ts'
import { type LaidOut, readLayout } from './layouts.ts'
import { type Previous, type QuotationView, type Scene, type Stage, toView } from './quotation-view.ts'
import { type Ranked, rank, toChosenShare } from './ranker.ts'
import { toCuedReason } from './speaker-reasons.ts'
import { toSpeakerSpan } from './speaker-span.ts'
import { CONFIDENCES, SPEAKER_STEP, SPEAKER_WEIGHTS } from './speaker-weights.ts'

/** Who says a quotation, and how that was decided. */
export type Decision = {
  readonly rule: string
  readonly by: Attribution
  readonly mention: Span
  readonly cue: Span | null
  readonly confidence: number | null
  readonly candidates: readonly SpeakerCandidate[]
  readonly reasons: readonly SpeakerReason[]
  /** The share of 1 that the ranker gives the speaker; null where a layout decided. */
  readonly share: number | null
  /** All that were weighed, likeliest first; empty where a layout decided. */
  readonly ranked: readonly Ranked[]
  /** What the ranker saw. */
  readonly view: QuotationView | null
  readonly previous: Previous | null
}

/** Somebody who may speak, with the likeliest mention and the share of 1 of all together. */
type Contender = {
  readonly one: Ranked
  readonly name: string
  readonly isNamed: boolean
  readonly share: number
}

/** By paragraph and mark: "3:0" is the first quotation of the fourth paragraph. */
export type Decisions = ReadonlyMap<string, Decision>

/** Below this share nobody is named: the decision stays open. */
const LEAST_SHARE = 0.4

/** Candidates of an open decision that are worth telling, and the least share one must have. */
const MOST_TOLD = 4
const LEAST_TOLD = 0.03

let shipped: LinearModel | null = null

/** The weights that come with the program. */
export function toShippedModel(): LinearModel {
  return (shipped ??= toModel(SPEAKER_WEIGHTS, SPEAKER_STEP))
}

/**
 * Decides who says each quotation of an article, in order of the text, since who spoke before tells much: by the layout
 * where that names somebody, else by weighing the mentions near it. A quotation near which nobody is mentioned is left out.
 */
export function decideSpeakers(
  stage: Stage,
  blocks: ReadonlyMap<number, BlockQuotation>,
  resolver: Resolver,
  model: LinearModel = toShippedModel(),
): Decisions {
  const decisions = new Map<string, Decision>()
  const spoken = new Map<string, number>()
  let previous: Previous | null = null
  for (let paragraph = 0; paragraph < stage.paragraphs; paragraph++) {
    if (!stage.isQuoting(paragraph)) continue
    const scene = stage.sceneOf(paragraph)
    const block = blocks.get(paragraph)
    for (const [at, { units }] of scene.sentences.entries()) {
      for (const [place, { quote }] of units.entries()) {
        if (quote < 0) continue
        const view = toView(scene, at, place)
        const decision = decide(view, scene, block ?? null)
        if (!decision) continue
        decisions.set(`${paragraph}:${quote}`, decision)
        const key = toBearer(decision)
        spoken.set(key, (spoken.get(key) ?? 0) + 1)
        previous = {
          key,
          paragraph: decision.mention.paragraph,
          start: decision.mention.start,
          place: { paragraph, sentence: at },
          closed: view.mark.closed,
          spoken,
        }
      }
    }
  }
  return decisions

  function decide(view: QuotationView, scene: Scene, block: BlockQuotation | null): Decision | null {
    const laidOut = block?.signed ?? readLayout(stage, scene, view)
    if (laidOut) return toLaidOut(laidOut, view)
    if (block && !block.marked && !block.introduced) return null
    const all = rank(model, stage, view, previous)
    const ranked = scene.heading
      ? all.filter(({ candidate }) => candidate.sentence.paragraph === scene.paragraph)
      : all
    return ranked.length > 0 ? toRanked(ranked, view) : null
  }

  /** Who may speak, likeliest first: all mentions of one together, by name where the text tells it. */
  function toContenders(ranked: readonly Ranked[]): readonly Contender[] {
    const named = ranked.map((one) => {
      const { sentence, mention } = one.candidate
      const span = toSpeakerSpan(sentence, mention)
      const { by } = resolver.resolve(toWords(stage, span.name), span.name)
      const isNamed = by.kind === 'speaker'
      return { one, isNamed, name: isNamed ? by.name : toWords(stage, span.mention) }
    })
    return [...Map.groupBy(named, ({ name }) => name.toLowerCase()).values()]
      .map((same) => ({
        ...(same[0] as (typeof named)[number]),
        share: same.reduce((sum, { one }) => sum + one.probability, 0),
      }))
      .toSorted((one, other) => other.share - one.share)
  }

  function toLaidOut({ rule, mention }: LaidOut, view: QuotationView): Decision {
    const words = toWords(stage, mention)
    const { by, reason } = resolver.resolve(words, mention)
    resolver.note(by, mention)
    return {
      rule,
      by,
      mention,
      cue: null,
      confidence: null,
      candidates: [],
      reasons: reason ? [reason] : [],
      share: null,
      ranked: [],
      view,
      previous,
    }
  }

  function toRanked(ranked: readonly Ranked[], view: QuotationView): Decision {
    const likeliest = toChosenShare(ranked)
    // "he" and "He" may be one, and likely enough together
    const contenders = likeliest < LEAST_SHARE ? toContenders(ranked) : []
    const joined = contenders.find(({ isNamed, share }) => isNamed && share >= LEAST_SHARE)
    const isOpen = likeliest < LEAST_SHARE && !joined
    const share = joined?.share ?? likeliest
    const { candidate } = joined?.one ?? (ranked[0] as Ranked)
    const { sentence, mention: chosen } = candidate
    const span = toSpeakerSpan(sentence, chosen)
    const meant = resolver.resolve(toWords(stage, span.name), span.name)
    const whole = toWords(stage, span.mention)
    // "85% of captains": a mention nobody is found for is given whole
    const by: Attribution =
      meant.by.kind === 'unresolved' &&
      isWithin(span.name, span.mention) &&
      meant.by.mention === toWords(stage, span.name)
        ? { kind: 'unresolved', mention: whole }
        : meant.by
    const { reason, cue } = toCuedReason(view, candidate, previous)
    if (!isOpen) resolver.note(by, span.name)
    return {
      rule: isOpen ? 'unresolved' : 'ranked',
      by: isOpen ? { kind: 'unresolved', mention: whole } : by,
      mention: span.mention,
      cue,
      confidence: toConfidence(share),
      candidates: isOpen ? toTold(contenders) : [],
      reasons: meant.reason && !isOpen ? [reason, meant.reason] : [reason],
      share,
      ranked,
      view,
      previous,
    }
  }
}

function toTold(contenders: readonly Contender[]): readonly SpeakerCandidate[] {
  return contenders
    .map(({ name, share }) => ({ mention: name, probability: share }))
    .filter(({ probability }) => probability >= LEAST_TOLD)
    .slice(0, MOST_TOLD)
}

/** How often a decision with this share was right on held-out articles. */
function toConfidence(share: number): number {
  return toCalibrated(CONFIDENCES, share)
}

function toWords(stage: Stage, { paragraph, start, end }: Span): string {
  return stage.textOf(paragraph).slice(start, end)
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.paragraph === outer.paragraph && inner.start >= outer.start && inner.end <= outer.end
}

/** What tells the bearer of a decision's mention in the next one. */
function toBearer({ by, ranked }: Decision): string {
  return by.kind === 'speaker' ? by.name : (ranked[0]?.candidate.key ?? '')
}
