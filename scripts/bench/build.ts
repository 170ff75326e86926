import { spawnSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { appendFileSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateCorpus } from './generate.ts'

/** What one build cost. CPU is of the process with its threads and of all its children, user and system. */
export type Cost = {
  readonly seconds: number
  readonly cpu: number
  readonly megabytes: number
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const caches = join(root, 'node_modules', '.cache', 'dossier')

/** Builds the site of a corpus, as `npm run build` does. Throws an Error with what was said when it fails. */
export function runBuild(corpus: string, out: string, work: string): Cost {
  const note = join(work, 'cost.json')
  const started = performance.now()
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [
      '--max-semi-space-size=32',
      `--import=data:text/javascript,${encodeURIComponent(toHook(note))}`,
      'scripts/build.ts',
    ],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1e9,
      env: { ...process.env, CORPUS_DIR: corpus, OUT_DIR: out, CI: 'true' },
    },
  )
  if (status !== 0)
    throw new Error(`Unexpected end of the build of ${corpus}:\n${stdout.slice(-2000)}${stderr}`)
  const seconds = (performance.now() - started) / 1000
  return { seconds, ...(JSON.parse(readFileSync(note, 'utf8')) as Omit<Cost, 'seconds'>) }
}

/**
 * Run in the build: says at its end what it used. The system counts memory in kilobytes; what ended children used
 * stands, on Linux, in hundredths of a second, as the 16th and 17th number about a process.
 */
function toHook(note: string): string {
  return `
    import fs from 'node:fs'
    process.on('exit', () => {
      const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
      let children = 0
      try {
        const numbers = fs.readFileSync('/proc/self/stat', 'utf8').replace(/^.*\\) /, '').split(' ')
        children = (Number(numbers[13]) + Number(numbers[14])) / 100
      } catch {}
      const cpu = (userCPUTime + systemCPUTime) / 1e6 + children
      fs.writeFileSync(${JSON.stringify(note)}, JSON.stringify({ cpu, megabytes: maxRSS / 1024 }))
    })`
}

/** Builds and says at once what it cost: all of them take their time. */
function build(corpus: string, out: string, work: string, what: string): Cost {
  const cost = runBuild(corpus, out, work)
  const { cpu, seconds, megabytes } = cost
  console.error(`${what}: ${cpu.toFixed(1)} s CPU, ${seconds.toFixed(0)} s, ${megabytes.toFixed(0)} MB`)
  return cost
}

type Output = { readonly files: number; readonly bytes: number; readonly print: string }

type Measured = {
  readonly count: number
  readonly cold: Cost
  readonly cached: Cost
  readonly again: Cost
  readonly output: Output
}

/**
 * Prints what builds of two invented corpora cost: with nothing kept from before, with parses kept and all pages made,
 * and with nothing changed; then of the smaller one after an edit of one article, compared with a build from nothing.
 * Empties the caches of the project.
 */
export function measureBuilds([small = 1000, large = 5000]: readonly number[], work: string): void {
  const one = measure(small, work)
  const { cost: edited, isSame } = measureEdit(small, work)
  const other = measure(large, work)
  console.table([one, other].flatMap(toRows))
  const slope = (kind: 'cold' | 'cached' | 'again'): number =>
    (1000 * (other[kind].cpu - one[kind].cpu)) / (large - small)
  const growth = (from: number, to: number): string =>
    (Math.log(to / from) / Math.log(large / small)).toFixed(2)
  const goals: readonly (readonly [string, string, string])[] = [
    ['CPU per further article, nothing kept', '16 ms', `${slope('cold').toFixed(1)} ms`],
    ['… with parses kept, all pages made', '7 ms', `${slope('cached').toFixed(1)} ms`],
    ['… with nothing changed', '', `${slope('again').toFixed(1)} ms`],
    [
      `CPU at ${small}, parses kept / nothing changed`,
      '',
      `${one.cached.cpu.toFixed(1)} / ${one.again.cpu.toFixed(1)} s`,
    ],
    [
      `CPU at ${large}, parses kept / nothing changed`,
      '',
      `${other.cached.cpu.toFixed(1)} / ${other.again.cpu.toFixed(1)} s`,
    ],
    ['growth exponent of CPU', '1.05', growth(one.cold.cpu, other.cold.cpu)],
    ['growth exponent of bytes', '1.05', growth(one.output.bytes, other.output.bytes)],
    ['growth exponent of files', '1.05', growth(one.output.files, other.output.files)],
    [
      `peak memory at ${large}`,
      '1500 MB',
      `${Math.max(other.cold.megabytes, other.cached.megabytes).toFixed(0)} MB`,
    ],
    [`output per article at ${large}`, '30 kB', `${(other.output.bytes / 1000 / large).toFixed(1)} kB`],
    [
      `one article edited at ${small}, of the CPU from nothing`,
      '40 %',
      `${((100 * edited.cpu) / one.cold.cpu).toFixed(0)} %`,
    ],
    ['… and the same bytes as from nothing', 'yes', isSame ? 'yes' : 'NO'],
  ]
  console.table(
    goals.map(([what, goal, got]) => ({ what, goal: goal && `≤ ${goal}`.replace('≤ yes', 'yes'), got })),
  )
}

function measure(count: number, work: string): Measured {
  const corpus = join(work, `corpus-${count}`)
  const out = join(work, `dist-${count}`)
  generateCorpus(corpus, count)
  forget('')
  const cold = build(corpus, out, work, `${count}, nothing kept`)
  // What is kept of each text by itself stays: its parse, its terms.
  forget('pages')
  forget('pictures')
  const cached = build(corpus, out, work, `${count}, parses kept`)
  const again = build(corpus, out, work, `${count}, nothing changed`)
  return { count, cold, cached, again, output: readOutput(out) }
}

function measureEdit(count: number, work: string): { readonly cost: Cost; readonly isSame: boolean } {
  const corpus = join(work, `corpus-${count}`)
  const out = join(work, `dist-${count}`)
  const file = readdirSync(corpus).find((name) => name.endsWith('.md')) ?? ''
  appendFileSync(
    join(corpus, file),
    '\nThe harbour keeps 4,711 boats, “and not one more,” Bettina Falk said.\n',
  )
  const cost = build(corpus, out, work, `${count}, one article edited`)
  const edited = readOutput(out)
  forget('')
  build(corpus, out, work, `${count}, the same from nothing`)
  return { cost, isSame: readOutput(out).print === edited.print }
}

function forget(cache: string): void {
  rmSync(join(caches, cache), { recursive: true, force: true })
}

function readOutput(folder: string): Output {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .filter((path) => statSync(join(folder, path)).isFile())
  const contents = paths.map((path) => readFileSync(join(folder, path)))
  return {
    files: paths.length,
    bytes: contents.reduce((sum, content) => sum + content.length, 0),
    print: hash(
      'sha256',
      JSON.stringify(paths.map((path, index) => [path, hash('sha256', contents[index] ?? '')])),
    ),
  }
}

function toRows({
  count,
  cold,
  cached,
  again,
  output,
}: Measured): readonly Readonly<Record<string, string | number>>[] {
  const kinds = [
    ['nothing kept', cold],
    ['parses kept', cached],
    ['nothing changed', again],
  ] as const
  return kinds.map(([kind, cost]) => ({
    articles: count,
    build: kind,
    'wall s': cost.seconds.toFixed(1),
    'CPU s': cost.cpu.toFixed(1),
    'peak MB': cost.megabytes.toFixed(0),
    files: output.files,
    'MB out': (output.bytes / 1e6).toFixed(1),
  }))
}
