import type { Sentence } from '../sentence/analyse.ts'
import type { Mention } from '../sentence/mentions.ts'
import { isNoSpeaker } from './plain-speaker.ts'
import {
  isPrevious,
  type Previous,
  type QuotationView,
  type SpeakerMention,
  type Stage,
  type Standing,
  toOffsets,
} from './quotation-view.ts'

/** How far mentions are looked for: sentences before and after, paragraphs up. */
const BEFORE = 4
const AFTER = 2
const UP = 2

/** The mentions near a quotation that may name its speaker, in reading order, and the one chosen before. */
export function findSpeakerMentions(
  stage: Stage,
  view: QuotationView,
  previous: Previous | null,
): readonly SpeakerMention[] {
  const own = view.sentence.paragraph
  const found: SpeakerMention[] = []
  const first = Math.max(0, Math.min(own - UP, previous?.paragraph ?? own))
  for (let paragraph = first; paragraph <= Math.min(stage.paragraphs - 1, own + 1); paragraph++) {
    if (paragraph < own - UP && paragraph !== previous?.paragraph) continue
    const { sentences } = stage.sceneOf(paragraph)
    const toFirst = toDistance(stage, view, paragraph)
    for (const [at, sentence] of sentences.entries()) {
      const distance = toFirst + at
      const isNear = distance >= -BEFORE && distance <= AFTER && paragraph >= own - UP
      for (const mention of sentence.mentions) {
        if (!isNear && !isPrevious(previous, sentence, mention)) continue
        if (sentence === view.sentence && isNoSpeaker(view, mention)) continue
        const { start, end } = toOffsets(sentence, mention)
        const standing = mention.kind === 'pronoun' ? null : stage.standingOf(paragraph, start, end)
        found.push({ sentence, mention, distance, standing, key: toKey(sentence, mention, standing) })
      }
    }
  }
  return found
}

/** Sentences from the quotation's to the first of a paragraph. */
function toDistance(stage: Stage, view: QuotationView, paragraph: number): number {
  const own = view.sentence.paragraph
  let distance = -view.at
  for (let between = paragraph; between < own; between++) distance -= stage.sceneOf(between).sentences.length
  for (let between = own; between < paragraph; between++) distance += stage.sceneOf(between).sentences.length
  return distance
}

function toKey({ units }: Sentence, mention: Mention, standing: Standing | null): string {
  if (standing) return standing.bearer
  const { lower, start } = units[mention.end - 1] as Sentence['units'][number]
  return mention.kind === 'pronoun' ? `${lower} ${start}` : lower
}
