/**
 * `node scripts/run.mjs scripts/train/train-terms.ts FILE.jsonl…`: learns from labelled articles which words between
 * marks are terms and which are speech, prints figures for articles held out, and writes the weights into src. The same
 * files give the same bytes.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { LEAST_SPEECH } from '../../src/text/quotes/terms.ts'
import { toScore } from '../../src/text/model/linear-model.ts'
import { fit, type FitOptions, toBytes } from './fit.ts'
import { readLabelled, toWeightsModule } from './labels.ts'
import { type TermSample, toTermSamples } from './term-samples.ts'

// Chosen by the figures for articles held out, among 512 to 8192 weights, 4 to 20 epochs and decays of 0.001 to 0.1.
const OPTIONS: FitOptions = { size: 4096, epochs: 8, rate: 0.05, decay: 0.003 }
const FOLDS = 5
const weightsFile = fileURLToPath(new URL('../../src/text/quotes/term-weights.ts', import.meta.url))

const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('Expected files of labelled articles: train-terms.ts FILE.jsonl…')
  process.exit(1)
}
const articles = readLabelled(files)
const samples = articles.flatMap(toTermSamples)
const labels = articles.reduce((sum, { quotes }) => sum + quotes.length, 0)
report()
const { bytes, step } = learn(samples)
writeFileSync(weightsFile, toWeightsModule('TERM', 'train-terms.ts', bytes, step))

function learn(from: readonly TermSample[]) {
  const known = from.filter(({ kind, isNamed }) => !isNamed && (kind === 'speech' || kind === 'term'))
  // A choice between two options, of which the first, a term, has no features.
  const choices = known.map(({ features, kind }) => ({
    options: [[], features],
    right: [kind === 'speech' ? 1 : 0],
  }))
  return toBytes(fit(choices, OPTIONS))
}

/** Each article judged by weights that were learned from the others. */
function report(): void {
  const scores = new Map<TermSample, number>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeldOut = ({ article }: TermSample): boolean => article % FOLDS === fold
    const learned = learn(samples.filter((sample) => !isHeldOut(sample)))
    const weights = Float64Array.from(learned.bytes, (byte) => byte * learned.step)
    for (const sample of samples.filter(isHeldOut)) scores.set(sample, toScore({ weights }, sample.features))
  }
  const count = (kind: TermSample['kind']): number => samples.filter((sample) => sample.kind === kind).length
  console.log(
    `${articles.length} articles, ${labels} labels: ${count('speech')} found, ${count('term')} terms`,
  )
  for (const least of [Number.NEGATIVE_INFINITY, 0, LEAST_SPEECH, 0.6]) {
    const taken = samples.filter(
      (sample) => (scores.get(sample) ?? 0) > least && !sample.isNamed && sample.kind !== 'unknown',
    )
    const right = taken.filter(({ kind }) => kind === 'speech').length
    const shares = [right / taken.length, right / labels, (2 * right) / (taken.length + labels)]
    const [precision, recall, f1] = shares.map((share) => (100 * share).toFixed(1))
    console.log(`held out, score above ${least}: precision ${precision}, recall ${recall}, F1 ${f1}`)
  }
}
