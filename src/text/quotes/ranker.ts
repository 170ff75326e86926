import { type LinearModel, toFeature, toProbabilities, toScore } from '../model/linear-model.ts'
import {
  type Candidate,
  findCandidates,
  type Previous,
  type QuotationView,
  type Stage,
} from './quotation-view.ts'
import { findAgent } from './passive-agent.ts'
import { emitFeatures } from './speaker-features.ts'

/** The features of each candidate as numbers. */
export function toFeatureLists(
  view: QuotationView,
  candidates: readonly Candidate[],
  previous: Previous | null,
): readonly (readonly number[])[] {
  return candidates.map((candidate) => {
    const features: number[] = []
    emitFeatures(view, candidate, candidates, previous, (template, a, b, c, d, e) => {
      features.push(toFeature(template, a, b, c, d, e))
    })
    return features
  })
}

/** What the agent of a passive is given: a structure too rare in labelled articles to be learned, and plain. */
const AGENT_SHARE = 0.95

export type Ranked = { readonly candidate: Candidate; readonly probability: number }

/** The mentions near a quotation with the share of 1 that each has, likeliest first. */
export function rank(
  model: LinearModel,
  stage: Stage,
  view: QuotationView,
  previous: Previous | null,
): readonly Ranked[] {
  const candidates = findCandidates(stage, view, previous)
  if (candidates.length === 0) return []
  const agent = findAgent(view)
  const known = candidates.find(({ sentence, mention }) => sentence === view.sentence && mention === agent)
  if (known) return [{ candidate: known, probability: AGENT_SHARE }]
  const shares = toProbabilities(
    toFeatureLists(view, candidates, previous).map((features) => toScore(model, features)),
  )
  return candidates
    .map((candidate, index) => ({ candidate, probability: shares[index] as number }))
    .toSorted((one, other) => other.probability - one.probability)
}
