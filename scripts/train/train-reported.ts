/**
 * `node scripts/run.mjs scripts/train/train-reported.ts FILE.jsonl…`: learns from labelled articles which words are
 * speech reported without marks, and whose; prints figures for articles held out, and writes weights, the least share
 * and confidences into src. The same files give the same bytes.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { LinearModel } from '../../src/text/model/linear-model.ts'
import { toOffsets } from '../../src/text/quotes/quotation-view.ts'
import {
  findOpenCues,
  judgeReported,
  toContentChoice,
  toSpeakerChoice,
} from '../../src/text/quotes/reported-judge.ts'
import { findSpeakers, toReportedSpan } from '../../src/text/quotes/reported-speakers.ts'
import type { ContentOption } from '../../src/text/quotes/reported-type.ts'
import { toStage } from '../../src/text/quotes/stage.ts'
import type { Sentence } from '../../src/text/sentence/analyse.ts'
import { toHash } from '../../src/text/strings/hash.ts'
import { type Choice, fit, type FitOptions, toBytes } from './fit.ts'
import {
  type Label,
  type LabelledArticle,
  type Range,
  readLabelled,
  toOverlap,
  toWeightsModule,
} from './labels.ts'
import { isSameHead, isSameName } from './speaker-samples.ts'

// Chosen by the figures for articles held out: 32,768 to 131,072 weights, rates of 0.03 to 0.15, decays of 0.01 to 0.06.
const OPTIONS: FitOptions = { size: 32768, epochs: 12, rate: 0.03, decay: 0.02 }
const FOLDS = 5
/** A found content is a labelled one where they share so much of what either covers. */
const SAME = 0.5
/** Of what is shown, so much must be labelled, and so much with its speaker. */
const LEAST_PRECISION = 0.88
const LEAST_SPOKEN = 0.85
/** Labels shorter than this many words are not asked for. */
const SHORTEST = 5
/** Below this share nothing is counted. */
const COUNTED = 0.2
const weightsFile = fileURLToPath(new URL('../../src/text/quotes/reported-weights.ts', import.meta.url))

// Matches " Ana Ruiz"; not " a clerk".
const PART_OPENS = /^ ?\p{Lu}/u

type Place = { readonly offset: number; readonly sentence: Sentence }
type Learned = { readonly article: LabelledArticle; readonly fold: number; readonly places: readonly Place[] }
type Made = {
  readonly share: number
  readonly labels: readonly Label[]
  readonly isFound: boolean
  readonly isSpoken: boolean
}

const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('Expected files of labelled articles: train-reported.ts FILE.jsonl…')
  process.exit(1)
}
const all: readonly Learned[] = readLabelled(files).map((article) => {
  const stage = toStage(article.paragraphs, article.tokensOf)
  const places = article.offsets.flatMap((offset, paragraph) =>
    stage.sceneOf(paragraph).sentences.map((sentence) => ({ offset, sentence })),
  )
  return { article, fold: Number.parseInt(toHash(article.id), 36) % FOLDS, places }
})
const samples = all.map((one) => ({ fold: one.fold, choices: toChoices(one) }))
const made = Array.from({ length: FOLDS }, (_, fold) => {
  const model = toTrained(samples.filter((one) => one.fold !== fold).flatMap(({ choices }) => choices))
  return all.filter((one) => one.fold === fold).flatMap((one) => judgeArticle(one, model))
}).flat()
const asked = all.flatMap(({ article }) => article.quotes.filter((label) => isAsked(article, label))).length
const least = report()
write()

function write(): void {
  const { bytes, step } = toBytes(
    fit(
      samples.flatMap(({ choices }) => choices),
      OPTIONS,
    ),
  )
  const points = toPoints()
    .map(([share, right]) => `  [${Number(share.toFixed(3))}, ${Number(right.toFixed(3))}],`)
    .join('\n')
  writeFileSync(
    weightsFile,
    `${toWeightsModule('REPORTED', 'train-reported.ts', bytes, step)}
/** The least share of 1 with which reported speech is taken. */
export const REPORTED_LEAST = ${least}

/** Shares of 1, and how often content and speaker with such a share were right on articles held out. */
export const REPORTED_CONFIDENCES: readonly (readonly [share: number, right: number])[] = [
${points}
]
`,
  )
}

function toTrained(choices: readonly Choice[]): LinearModel {
  const { bytes, step } = toBytes(fit(choices, OPTIONS))
  return { weights: Float64Array.from(bytes, (byte) => byte * step) }
}

function toChoices({ article, places }: Learned): readonly Choice[] {
  return places.flatMap(({ offset, sentence }) =>
    findOpenCues(sentence).flatMap((open) => {
      const { view, options } = open
      const near = article.quotes.filter((label) => isOfCue(article, label, offset, sentence, view.cue))
      const scores = options.map((option) => toLikeness(offset, sentence, option, near))
      const best = Math.max(...scores)
      const right = best > 0 ? scores.flatMap((score, at) => (score >= best - 0.03 ? [at + 1] : [])) : [0]
      const content = toChoice(toContentChoice(open), right)
      const option = options[(right[0] as number) - 1]
      const label = option && findBest(toRange(offset, sentence, option.pieces[0]), near)
      if (!label) return [content]
      const mentions = findSpeakers(sentence, view.cue, option)
      const heads = mentions.flatMap((mention, at) => {
        const words = toRange(offset, sentence, mention)
        const own = mention.kind !== 'owner' || words.end === label.speaker_end
        return own && (isSameHead(label, words) || (mention.kind === 'name' && isApposedName(label, words)))
          ? [at + 1]
          : []
      })
      return [content, toChoice(toSpeakerChoice(view, option, mentions), heads.length > 0 ? heads : [0])]
    }),
  )
}

function toChoice(options: readonly (readonly number[])[], right: readonly number[]): Choice {
  return { options: options.map((features) => Int32Array.from(features)), right }
}

/** Whether a label is brought in by a cue: it begins right behind it, or its own cue holds the word. */
function isOfCue(
  { text }: LabelledArticle,
  label: Label & { readonly cue?: string | null },
  offset: number,
  sentence: Sentence,
  cue: Range,
): boolean {
  const whole = toRange(offset, sentence, { start: 0, end: sentence.units.length })
  if (toOverlap(label, whole) === 0) return false
  const words = toRange(offset, sentence, cue)
  const gap = label.start - words.end
  const word = text.slice(words.start, words.end).toLowerCase()
  return (gap >= 0 && gap < 7) || (label.cue ?? '').toLowerCase().includes(word)
}

function toRange(offset: number, sentence: Sentence, run: Range): Range {
  const { start, end } = toOffsets(sentence, run)
  return { start: offset + start, end: offset + end }
}

function toShared(one: Range, other: Range): number {
  return toOverlap(one, other) / (Math.max(one.end, other.end) - Math.min(one.start, other.start))
}

function findBest(range: Range, labels: readonly Label[]): Label | null {
  const best = labels.toSorted((one, other) => toShared(other, range) - toShared(one, range))[0]
  return best && toShared(best, range) >= SAME ? best : null
}

/** How well the pieces of a content are labelled: 0 where one is not; two that are count for more than one. */
function toLikeness(
  offset: number,
  sentence: Sentence,
  { pieces }: ContentOption,
  labels: readonly Label[],
): number {
  const shares = pieces.map((piece) =>
    Math.max(0, ...labels.map((label) => toShared(label, toRange(offset, sentence, piece)))),
  )
  const worst = Math.min(...shares)
  return worst >= SAME ? worst + 0.3 * (shares.length - 1) : 0
}

function judgeArticle({ article, places }: Learned, model: LinearModel): readonly Made[] {
  return places.flatMap(({ offset, sentence }) =>
    judgeReported(model, sentence, COUNTED).flatMap(({ pieces, cue, mention, share }) => {
      const span = toReportedSpan(sentence, mention, cue)
      const words = toRange(offset, sentence, mention)
      const name = article.text.slice(offset + span.name.start, offset + span.name.end)
      return pieces.map((piece) => {
        const range = toRange(offset, sentence, piece)
        const label = findBest(range, article.quotes)
        return {
          share,
          labels: article.quotes.filter((one) => isAsked(article, one) && toShared(one, range) >= SAME),
          isFound: label !== null,
          isSpoken: label !== null && (isSameHead(label, words) || isSameName(label.speaker ?? '', name)),
        }
      })
    }),
  )
}

/** Whether a label is one of speech without marks that is long enough to be asked for. */
function isAsked(article: LabelledArticle, label: Label): boolean {
  return (
    label.type === 'indirect' && article.text.slice(label.start, label.end).split(/\s+/).length >= SHORTEST
  )
}

/** Prints the figures for each least share; gives the lowest that is good enough. */
function report(): number {
  let chosen = 0
  console.log(`${all.length} articles, ${asked} labels; of what is found on articles held out:`)
  for (let percent = 20; percent <= 90; percent++) {
    const part = made.filter(({ share }) => share >= percent / 100)
    const found = part.filter(({ isFound }) => isFound).length / part.length
    const spoken = part.filter(({ isSpoken }) => isSpoken).length / part.length
    const recall = new Set(part.flatMap(({ labels }) => labels)).size / asked
    const isGood = found >= LEAST_PRECISION && spoken >= LEAST_SPOKEN
    if (isGood && chosen === 0) chosen = percent / 100
    if (percent % 5 === 0 || chosen === percent / 100)
      console.log(
        `share ${percent} %: ${part.length}, labelled ${toPercent(found)}, with speaker ${toPercent(spoken)}, recall ${toPercent(recall)}`,
      )
  }
  return chosen
}

function toPercent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

/** Shares and how often those near each were right, never falling. */
function toPoints(): readonly (readonly [number, number])[] {
  const edges = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01]
  let best = 0
  return edges.slice(1).flatMap((below, index) => {
    const part = made.filter(({ share }) => share >= (edges[index] as number) && share < below)
    if (part.length === 0) return []
    best = Math.max(best, part.filter(({ isSpoken }) => isSpoken).length / part.length)
    return [[part.reduce((sum, { share }) => sum + share, 0) / part.length, best] as const]
  })
}

/** Whether words end a part between commas of a label that begins with a capital: "Ana Ruiz" in "the mayor, Ana Ruiz,". */
function isApposedName(label: Label, words: Range): boolean {
  if (label.speaker_start === null || label.speaker === null) return false
  let start = label.speaker_start
  for (const part of label.speaker.split(',')) {
    const end = start + part.length
    if (PART_OPENS.test(part) && words.end === end && words.start >= start) return true
    start = end + 1
  }
  return false
}
