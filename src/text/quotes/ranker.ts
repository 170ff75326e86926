import { type LinearModel, toFeature, toProbabilities, toScore } from '../model/linear-model.ts'
import { type SpeakerMention, type Previous, type QuotationView, type Stage } from './quotation-view.ts'
import { findSpeakerMentions } from './speaker-mentions.ts'
import { CLASS_OF } from '../sentence/unit-class.ts'
import { findPlainSpeaker } from './plain-speaker.ts'
import { emitFeatures, toNoSpeakerFeatures } from './speaker-features.ts'

/** The features of each candidate as numbers, and last those of nobody being the speaker. */
export function toFeatureLists(
  view: QuotationView,
  candidates: readonly SpeakerMention[],
  previous: Previous | null,
): readonly (readonly number[])[] {
  const lists = candidates.map((candidate) => {
    const features: number[] = []
    emitFeatures(view, candidate, candidates, previous, (template, a, b, c, d, e) => {
      features.push(toFeature(template, a, b, c, d, e))
    })
    return features
  })
  return [...lists, toNoSpeakerFeatures(view, candidates)]
}

/** What a speaker is given whom the grammar of the sentence names. */
const PLAIN_SHARE = 0.95

export type Ranked = { readonly candidate: SpeakerMention; readonly probability: number }

/** The mentions near a quotation with the share of 1 that each has, likeliest first; what is left of 1 is nobody's. */
export function rank(
  model: LinearModel,
  stage: Stage,
  view: QuotationView,
  previous: Previous | null,
): readonly Ranked[] {
  const candidates = findSpeakerMentions(stage, view, previous)
  if (candidates.length === 0) return []
  const plain = findPlainSpeaker(view)
  const known = candidates.find(({ sentence, mention }) => sentence === view.sentence && mention === plain)
  if (known) return [{ candidate: known, probability: PLAIN_SHARE }]
  const shares = toProbabilities([
    ...candidates.map((candidate) => toSpeakerScore(model, view, candidate, candidates, previous)),
    toScore(model, toNoSpeakerFeatures(view, candidates)),
  ])
  return candidates
    .map((candidate, index) => ({ candidate, probability: shares[index] as number }))
    .toSorted((one, other) => other.probability - one.probability)
}

/** The score of one mention, without a list of its features: this is asked a hundred times for a quotation. */
function toSpeakerScore(
  { weights }: LinearModel,
  view: QuotationView,
  candidate: SpeakerMention,
  candidates: readonly SpeakerMention[],
  previous: Previous | null,
): number {
  const last = weights.length - 1
  let score = 0
  emitFeatures(view, candidate, candidates, previous, (template, a, b, c, d, e) => {
    score += weights[toFeature(template, a, b, c, d, e) & last] as number
  })
  return score
}

/** The share of the likeliest mention, those that name the same bearer taken together: "Ruiz", "Ana Ruiz", "Ruiz, the mayor,". */
export function toChosenShare(ranked: readonly Ranked[]): number {
  const chosen = ranked[0]?.candidate
  if (!chosen) return 0
  return ranked.reduce(
    (sum, { candidate, probability }) =>
      candidate.key === chosen.key || isBeside(chosen, candidate) || isBeside(candidate, chosen)
        ? sum + probability
        : sum,
    0,
  )
}

/** Whether a description stands beside the name of a person it describes: "Ruiz, the mayor,". */
function isBeside(name: SpeakerMention, description: SpeakerMention): boolean {
  const { sentence, mention } = name
  return (
    description.sentence === sentence &&
    name.standing?.isPerson === true &&
    description.mention.kind === 'description' &&
    sentence.classes[mention.end] === CLASS_OF.comma &&
    description.mention.start === mention.end + 1
  )
}
