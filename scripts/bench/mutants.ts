/**
 * `npm run mutants -- [--sample NUMBER] [--seed NUMBER] [FILE-OR-FOLDER…]`: changes the code in small ways, one at a
 * time, and counts how many changes a unit test notices. Default: 600 changes of src/text and src/search, drawn by
 * lot, the same ones for the same seed: three to eight seconds each. `--sample all` takes days. The lines told while it
 * runs count changes left out of the sample as tried; only what it prints at the end is the score.
 */
import { readdirSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'
import { toRandom } from './random.ts'

type Settings = NonNullable<ConstructorParameters<typeof Stryker>[0]>
type Change = Awaited<ReturnType<Stryker['runMutationTest']>>[number]

interface Score {
  readonly noticed: number
  readonly all: number
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string', default: '600' }, seed: { type: 'string', default: '1' } },
})
const size = values.sample === 'all' ? Number.POSITIVE_INFINITY : Number(values.sample)
if (!(size >= 1))
  throw new Error(`Unexpected --sample ${values.sample}, expected a number of changes or "all"`)

/** The folders with tests of their own, in the order in which they are told. */
const areas = ['src/text', 'src/search']
const root = fileURLToPath(new URL('../..', import.meta.url))
const settings: Settings = {
  plugins: ['@stryker-mutator/vitest-runner', join(root, 'scripts/bench/sample.ts')],
  checkers: ['sample'],
  concurrency: Math.max(1, Math.min(4, availableParallelism() - 1)),
  tempDirName: '.mutants',
  ignorePatterns: ['dist', 'test-results', 'export', '.astro', '.github', '/corpus'],
  reporters: [],
  allowConsoleColors: false,
  disableTypeChecks: false,
}
const files = (positionals.length > 0 ? positionals : areas).flatMap(findFiles).toSorted()
if (files.length === 0 || !files.every((file) => areas.some((area) => file.startsWith(`${area}/`))))
  throw new Error(`Expected TypeScript files below ${areas.join(' or ')}, found others or none`)

const started = performance.now()
const changes = await findChanges(files)
const sample = draw(changes, size, toRandom(Number(values.seed)))
console.log(`${sample.length} of ${changes.length} possible changes in ${files.length} files`)
const results = []
for (const area of areas) results.push(...(await tryOut(area, sample)))

const byFile = Map.groupBy(results, ({ fileName }) => relative(root, fileName))
const told = [...byFile].toSorted(([a], [b]) => (a < b ? -1 : 1))
for (const [file, of] of told)
  for (const result of of.filter((one) => !isNoticed(one))) console.log(toLine(file, result))
for (const [file, of] of told) console.log(`${toShare(toScore(of))}  ${file}`)
for (const area of areas)
  console.log(
    `${toShare(toScore(results.filter(({ fileName }) => relative(root, fileName).startsWith(area))))}  ${area}`,
  )
const minutes = ((performance.now() - started) / 60_000).toFixed(1)
console.log(`${toShare(toScore(results))}  all changes tried, seed ${values.seed}, ${minutes} minutes`)

function findFiles(path: string): readonly string[] {
  if (!statSync(join(root, path)).isDirectory()) return [path]
  return readdirSync(join(root, path), { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${path}/${name}`)
}

/** All changes Stryker knows for the files: a run whose "test" is a command that always passes and that tries none. */
async function findChanges(mutate: readonly string[]): Promise<readonly Change[]> {
  return await new Stryker({
    ...settings,
    mutate: [...mutate],
    testRunner: 'command',
    commandRunner: { command: 'node --version' },
    coverageAnalysis: 'off',
  }).runMutationTest()
}

/** As many as asked for, each with the same chance. */
function draw<T>(from: readonly T[], count: number, random: () => number): readonly T[] {
  return from
    .map((one) => ({ one, lot: random() }))
    .toSorted((a, b) => a.lot - b.lot)
    .slice(0, count)
    .map(({ one }) => one)
}

/** Runs the tests over each change of an area's files. */
async function tryOut(area: string, wanted: readonly Change[]): Promise<readonly Change[]> {
  const here = wanted.filter(({ fileName }) => relative(root, fileName).startsWith(`${area}/`))
  if (here.length === 0) return []
  process.env['MUTANTS_OF'] = area
  const tried = await new Stryker({
    ...settings,
    mutate: [
      ...new Set(
        here.map(
          ({ fileName, location: { start, end } }) => `${relative(root, fileName)}:${start.line}-${end.line}`,
        ),
      ),
    ],
    // The plugin's own setting: the changes to try, as the list of all named them.
    sample: here.map(({ statusReason }) => statusReason as string),
    testRunner: 'vitest',
    // Not `related`: it follows no import() and would leave out the golden folders.
    vitest: { configFile: 'tests/vitest.mutants.ts', related: false },
    coverageAnalysis: 'perTest',
    ignoreStatic: false,
    timeoutMS: 20_000,
    warnings: false,
    reporters: ['progress-append-only'],
  } as Settings).runMutationTest()
  return tried.filter(({ status }) => status !== 'CompileError' && status !== 'Ignored')
}

function isNoticed({ status }: Change): boolean {
  return status === 'Killed' || status === 'Timeout' || status === 'RuntimeError'
}

function toScore(of: readonly Change[]): Score {
  return { noticed: of.filter(isNoticed).length, all: of.length }
}

/** "84.2 % (505/600, 81.0–86.9)": the share with its 95 % interval after Wilson. */
function toShare({ noticed, all }: Score): string {
  if (all === 0) return '– (0)'
  const share = noticed / all
  const squared = 1.96 ** 2 / all
  const middle = (share + squared / 2) / (1 + squared)
  const reach = Math.sqrt(share * (1 - share) * squared + squared ** 2 / 4) / (1 + squared)
  const [from, to] = [middle - reach, middle + reach].map((value) => (100 * value).toFixed(1))
  return `${(100 * share).toFixed(1)} % (${noticed}/${all}, ${from}–${to})`
}

function toLine(file: string, { status, location, mutatorName, replacement }: Change): string {
  const how = status === 'NoCoverage' ? 'no test comes here' : 'not noticed'
  const text = (replacement ?? '').replaceAll(/\s+/g, ' ').slice(0, 70)
  return `${file}:${location.start.line}:${location.start.column} ${how}: ${mutatorName} → ${text}`
}
