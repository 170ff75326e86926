/**
 * `npm run mutants -- [--sample SHARE] [--seed NUMBER] [FILE-OR-FOLDER…]`: changes the code in small ways, one at a
 * time, and counts how many changes no unit test notices. Default: all of src/text and src/search, which takes
 * hours; `--sample 0.05` takes that share of each file's lines, in pieces, the same ones for the same seed.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'
import { toRandom } from './bench/random.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
})
const share = Number(values.sample)
if (!(share > 0 && share <= 1))
  throw new Error(`Unexpected --sample ${values.sample}, expected a share such as 0.05`)

/** Lines of one piece of a sample: long enough for a whole small function. */
const pieceLength = 12

const root = fileURLToPath(new URL('..', import.meta.url))
const random = toRandom(Number(values.seed))
const files = (positionals.length > 0 ? positionals : ['src/text', 'src/search'])
  .flatMap(findFiles)
  .toSorted()
const mutate = files.flatMap(toPieces)
if (mutate.length === 0) throw new Error('Expected TypeScript files below the paths given, found none')
const started = performance.now()
const results = await new Stryker({
  mutate,
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/vitest.mutants.ts' },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: Math.max(1, Math.min(4, availableParallelism() - 1)),
  timeoutMS: 20_000,
  tempDirName: '.mutants',
  ignorePatterns: ['dist', 'test-results', 'export', '.astro', '.github', 'corpus'],
  reporters: ['progress-append-only'],
  allowConsoleColors: false,
  disableTypeChecks: false,
}).runMutationTest()

const scores = new Map<string, { noticed: number; all: number; left: string[] }>()
for (const { fileName, status, location, mutatorName, replacement } of results) {
  if (status === 'Ignored' || status === 'CompileError' || status === 'RuntimeError') continue
  const file = relative(root, fileName)
  const score = scores.get(file) ?? { noticed: 0, all: 0, left: [] }
  scores.set(file, score)
  score.all++
  if (status === 'Killed' || status === 'Timeout') score.noticed++
  else
    score.left.push(
      `${file}:${location.start.line}:${location.start.column} ${status === 'NoCoverage' ? 'no test comes here' : 'not noticed'}: ${mutatorName} → ${(replacement ?? '').replaceAll(/\s+/g, ' ').slice(0, 70)}`,
    )
}
const rows = [...scores].toSorted(([a], [b]) => (a < b ? -1 : 1))
for (const [, { left }] of rows) for (const line of left) console.log(line)
for (const [file, { noticed, all }] of rows)
  console.log(`${toPercent(noticed, all)}  ${noticed}/${all}  ${file}`)
const noticed = rows.reduce((sum, [, score]) => sum + score.noticed, 0)
const all = rows.reduce((sum, [, score]) => sum + score.all, 0)
const minutes = ((performance.now() - started) / 60_000).toFixed(1)
console.log(`\n${toPercent(noticed, all)} of ${all} changes noticed, in ${minutes} minutes`)

function findFiles(path: string): readonly string[] {
  if (!statSync(join(root, path)).isDirectory()) return [path]
  return readdirSync(join(root, path))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${path}/${name}`)
}

function toPieces(file: string): readonly string[] {
  if (share === 1) return [file]
  const lines = readFileSync(join(root, file), 'utf8').split('\n').length
  const starts = Array.from({ length: Math.ceil(lines / pieceLength) }, (_, index) => 1 + index * pieceLength)
  return starts
    .filter(() => random() < share)
    .map((start) => `${file}:${start}-${Math.min(lines, start + pieceLength - 1)}`)
}

function toPercent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}
