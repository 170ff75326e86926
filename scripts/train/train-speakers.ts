/**
 * `node scripts/run.mjs scripts/train/train-speakers.ts FILE.jsonl…`: learns from labelled articles which mention near a
 * quotation names its speaker, prints figures for articles held out, and writes weights and confidences into src. The
 * same files give the same bytes.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { toCalibrated } from '../../src/text/model/calibrated.ts'
import type { LinearModel } from '../../src/text/model/linear-model.ts'
import { toKnown } from '../../src/text/people/known.ts'
import { toResolver } from '../../src/text/people/resolve.ts'
import { type Decision, decideSpeakers } from '../../src/text/quotes/speakers.ts'
import { toStage } from '../../src/text/quotes/stage.ts'
import { toHash } from '../../src/text/strings/hash.ts'
import { fit, type FitOptions, toBytes } from './fit.ts'
import { findLabel, type Label, type LabelledArticle, readLabelled, toWeightsModule } from './labels.ts'
import { isSameHead, isSameName, type SpeakerSample, toSpeakerSamples } from './speaker-samples.ts'

// Chosen by the figures for articles held out: 4,096 to 262,144 weights, decays of 0.001 to 0.1, 8 to 14 epochs.
const OPTIONS: FitOptions = { size: 32768, epochs: 8, rate: 0.08, decay: 0.03 }
const FOLDS = 4
/** Shares between which the points of the curve from shares to confidences are counted. */
const EDGES = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01]
/** Where the rows of the reliability table begin. */
const ROWS = [0, 0.5, 0.7, 0.8, 0.9, 0.95]
const weightsFile = fileURLToPath(new URL('../../src/text/quotes/speaker-weights.ts', import.meta.url))

type Judged = {
  readonly label: Label
  readonly share: number | null
  readonly isRight: boolean
  readonly isOpen: boolean
}

const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('Expected files of labelled articles: train-speakers.ts FILE.jsonl…')
  process.exit(1)
}
const articles = readLabelled(files).map((article) => ({
  article,
  fold: Number.parseInt(toHash(article.id), 36) % FOLDS,
}))
const folds = Array.from({ length: FOLDS }, (_, fold) => fold)
const toSamples = (models: readonly LinearModel[] | null): readonly (readonly SpeakerSample[])[] =>
  articles.map(({ article, fold }) => toSpeakerSamples(article, models?.[fold] ?? null))
const toModels = (samples: readonly (readonly SpeakerSample[])[]): readonly LinearModel[] =>
  folds.map((fold) => toModel(learn(samples.filter((_, index) => articles[index]?.fold !== fold).flat())))

// Who spoke before is first what the labels say, then what models say that have not seen the article.
const samples = toSamples(toModels(toSamples(null)))
const models = toModels(samples)
const judged = articles.flatMap(({ article, fold }) => judge(article, models[fold] as LinearModel))
const points = toPoints(judged)
report()
const { bytes, step } = learn(samples.flat())
const curve = points.map(([share, right]) => `  [${share.toFixed(2)}, ${right.toFixed(2)}],`).join('\n')
const rows = toRows().map(
  (row) =>
    `  ${JSON.stringify(row)
      .replaceAll('"', '')
      .replaceAll(/([:,])/g, '$1 ')},`,
)
writeFileSync(
  weightsFile,
  `${toWeightsModule('SPEAKER', 'train-speakers.ts', bytes, step)}
/** Shares of 1 for a speaker, and how often one with such a share was right on articles held out. */
export const CONFIDENCES: readonly (readonly [share: number, right: number])[] = [
${curve}
]

/** How often decisions of a confidence from \`from\` up to \`below\` were right on articles held out. */
export const RELIABILITY = [
${rows.join('\n')}
] as const
`,
)

function learn(from: readonly SpeakerSample[]): { readonly bytes: Int8Array; readonly step: number } {
  const choices = from.map(({ choice }) => choice)
  return toBytes(fit(choices, OPTIONS))
}

function toModel({ bytes: signed, step: size }: ReturnType<typeof learn>): LinearModel {
  return { weights: Float64Array.from(signed, (byte) => byte * size) }
}

/** What is decided of an article's labelled quotations by a model that has not seen it. */
function judge(article: LabelledArticle, model: LinearModel): readonly Judged[] {
  const stage = toStage(article.paragraphs, article.tokensOf)
  const known = toKnown(stage.names, stage.register, [], stage.textOf)
  const decisions = decideSpeakers(stage, new Map(), toResolver(known), model)
  return [...decisions].flatMap(([place, decision]) => {
    const [paragraph, quote] = place.split(':').map(Number) as [number, number]
    const mark = stage.sceneOf(paragraph).marks[quote]
    const offset = article.offsets[paragraph] ?? 0
    const label = mark && findLabel(article.quotes, { start: offset + mark.start, end: offset + mark.end })
    if (!label || label.speaker === null) return []
    return [
      {
        label,
        share: decision.share,
        isRight: isRight(article, label, decision),
        isOpen: decision.candidates.length > 0,
      },
    ]
  })
}

function isRight({ offsets }: LabelledArticle, label: Label, { mention, by }: Decision): boolean {
  const offset = offsets[mention.paragraph] ?? 0
  if (isSameHead(label, { start: offset + mention.start, end: offset + mention.end })) return true
  return isSameName(
    label.speaker ?? '',
    by.kind === 'speaker' ? by.name : by.kind === 'unresolved' ? by.mention : '',
  )
}

/** Shares and how often those near each were right, never falling. */
function toPoints(all: readonly Judged[]): readonly (readonly [number, number])[] {
  let best = 0
  return EDGES.slice(1).flatMap((below, index) => {
    const from = EDGES[index] as number
    const part = all.filter(({ share }) => share !== null && share >= from && share < below)
    if (part.length === 0) return []
    const share = part.reduce((sum, one) => sum + (one.share ?? 0), 0) / part.length
    best = Math.max(best, part.filter((one) => one.isRight).length / part.length)
    return [[share, best] as const]
  })
}

function toRows(): readonly object[] {
  return ROWS.map((from, index) => {
    const below = ROWS[index + 1] ?? 1.01
    const part = judged.filter(
      ({ share }) =>
        share !== null && toCalibrated(points, share) >= from && toCalibrated(points, share) < below,
    )
    return { from, below, of: part.length, right: part.filter((one) => one.isRight).length }
  })
}

function report(): void {
  const print = (name: string, part: readonly Judged[]): void => {
    const right = part.filter((one) => one.isRight).length
    console.log(`${name.padEnd(12)} ${((100 * right) / part.length).toFixed(1)} % of ${part.length}`)
  }
  console.log(
    `${articles.length} articles; right on those held out, the open ones by their likeliest mention:`,
  )
  print('all', judged)
  for (const [type, part] of Map.groupBy(judged, ({ label }) => label.type)) print(type, part)
  print(
    'layouts',
    judged.filter(({ share }) => share === null),
  )
  const sorted = judged.toSorted((a, b) => (b.share ?? 1) - (a.share ?? 1))
  for (const part of [0.99, 0.98, 0.97, 0.95, 0.9]) {
    const answered = sorted.slice(0, Math.floor(sorted.length * part))
    print(`${part * 100} % answered, share ${(answered.at(-1)?.share ?? 1).toFixed(2)}`, answered)
  }
  for (const row of toRows()) console.log(JSON.stringify(row))
}
