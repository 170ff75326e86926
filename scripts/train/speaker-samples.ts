import {
  type SpeakerMention,
  type Previous,
  type QuotationView,
  toOffsets,
  toView,
} from '../../src/text/quotes/quotation-view.ts'
import { findSpeakerMentions } from '../../src/text/quotes/speaker-mentions.ts'
import { type LinearModel, toScore } from '../../src/text/model/linear-model.ts'
import { toFeatureLists } from '../../src/text/quotes/ranker.ts'
import { toStage } from '../../src/text/quotes/stage.ts'
import type { Choice } from './fit.ts'
import { findLabel, type Label, type LabelledArticle, type Range, toOverlap } from './labels.ts'

/** A labelled quotation of an article with the mentions that compete for it. */
export type SpeakerSample = { readonly label: Label; readonly choice: Choice }

// What ends the head of a label: "the mayor" in "the mayor of Marea, who".
const REST = /,| (?:who|which|that|of|at|for|from|in|on|with|to|by) /
// Matches "Ruiz"; not "pilot".
const CAPITALISED = /^\p{Lu}/u

/**
 * The choices that an article teaches, in order. Who spoke before is what the labels say, or what a model that has not
 * seen the article takes for it, as it will have to.
 */
export function toSpeakerSamples(
  article: LabelledArticle,
  model: LinearModel | null,
): readonly SpeakerSample[] {
  const stage = toStage(article.paragraphs, article.tokensOf)
  const samples: SpeakerSample[] = []
  const spoken = new Map<string, number>()
  let previous: Previous | null = null
  for (const [paragraph, offset] of article.offsets.entries()) {
    if (!stage.isQuoting(paragraph)) continue
    const scene = stage.sceneOf(paragraph)
    scene.sentences.forEach(({ units }, at) => {
      units.forEach(({ quote }, place) => {
        if (quote < 0) return
        const view = toView(scene, at, place)
        const label = findLabel(article.quotes, {
          start: offset + view.mark.start,
          end: offset + view.mark.end,
        })
        if (!label) return
        const candidates = findSpeakerMentions(stage, view, previous)
        if (candidates.length === 0) return
        const right = candidates.flatMap((candidate, index) =>
          isRight(article, label, candidate) ? [index] : [],
        )
        const choice = toChoice(view, candidates, previous, right)
        samples.push({ label, choice })
        const best = model ? findBest(model, choice) : (right.at(-1) ?? -1)
        const chosen = candidates[best]
        previous = chosen ? toPrevious(chosen, view, spoken) : null
      })
    })
  }
  return samples
}

function findBest(model: LinearModel, { options }: Choice): number {
  // the last one is nobody
  const scores = options.slice(0, -1).map((features) => toScore(model, features))
  return scores.indexOf(Math.max(...scores))
}

function toChoice(
  view: QuotationView,
  candidates: readonly SpeakerMention[],
  previous: Previous | null,
  right: readonly number[],
): Choice {
  return {
    options: toFeatureLists(view, candidates, previous).map((features) => Int32Array.from(features)),
    right: right.length > 0 ? right : [candidates.length],
  }
}

function toPrevious(
  { key, sentence, mention }: SpeakerMention,
  view: QuotationView,
  spoken: Map<string, number>,
): Previous {
  spoken.set(key, (spoken.get(key) ?? 0) + 1)
  return {
    key,
    paragraph: sentence.paragraph,
    start: toOffsets(sentence, mention).start,
    place: { paragraph: view.sentence.paragraph, sentence: view.at },
    closed: view.mark.closed,
    spoken,
  }
}

/** Whether a mention is the labelled one: its head, or another mention of the name that the label gives. */
function isRight(
  { text, offsets }: LabelledArticle,
  label: Label,
  { sentence, mention }: SpeakerMention,
): boolean {
  const own = toOffsets(sentence, mention)
  const offset = offsets[sentence.paragraph] ?? 0
  const words = { start: offset + own.start, end: offset + own.end }
  return isSameHead(label, words) || isSameName(label.speaker ?? '', text.slice(words.start, words.end))
}

/** Whether words reach the last word of a label's head; of a label that is a name, the words must end with a name too. */
export function isSameHead(label: Label, words: Range): boolean {
  if (label.speaker_start === null || label.speaker_end === null || label.speaker === null) return false
  const head = label.speaker.split(REST)[0] as string
  const end = label.speaker_start + Math.max(1, head.length)
  return toOverlap({ start: end - 1, end }, words) > 0
}

/** Whether two names end with the same capitalised word, the first of either without another first name against it. */
export function isSameName(left: string, right: string): boolean {
  const [one, other] = [left, right].map((words) =>
    (words.split(REST)[0] as string)
      .replaceAll(/['’]s\b/g, '')
      .split(/\s+/)
      .filter((word) => CAPITALISED.test(word)),
  ) as [string[], string[]]
  return one.length > 0 && one.at(-1) === other.at(-1)
}
