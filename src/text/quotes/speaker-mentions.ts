import { isNoSpeaker } from './plain-speaker.ts'
import {
  type Bearer,
  isPrevious,
  type Previous,
  type QuotationView,
  type SpeakerMention,
  type Stage,
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
      const bearers = stage.bearersOf(sentence)
      for (const [index, mention] of sentence.mentions.entries()) {
        if (!isNear && !isPrevious(previous, sentence, mention)) continue
        if (sentence === view.sentence && isNoSpeaker(view, mention)) continue
        found.push({ sentence, mention, distance, ...(bearers[index] as Bearer) })
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
