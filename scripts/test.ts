/**
 * `npm test`: types, format, lint, unit tests, build, browser tests. Every step runs, whatever failed before it,
 * except that the browser tests need a build. Closes with "N passed, N failed", where a step that failed without
 * a failing test of its own counts as one.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

type Step = {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  readonly env?: Readonly<Record<string, string>>
}

type Count = { readonly passed: number; readonly failed: number }

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = mkdtempSync(join(tmpdir(), 'dossier-test-'))
const unitReport = join(reports, 'unit.json')
const siteReport = join(reports, 'site.json')
const bins = join(root, 'node_modules', '.bin')
const bin = (name: string): string => join(bins, name)

const types: Step = { name: 'types', command: [bin('astro'), 'check', '--minimumFailingSeverity', 'warning'] }
const format: Step = { name: 'format', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'] }
const lint: Step = { name: 'lint', command: [bin('oxlint'), '--deny-warnings'] }
const unit: Step = {
  name: 'unit tests',
  command: [
    bin('vitest'),
    'run',
    '--config=tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ],
}
const build: Step = { name: 'build', command: ['npm', 'run', '--silent', 'build'] }
const site: Step = {
  name: 'browser tests',
  command: [bin('playwright'), 'test', '--config', 'tests/playwright.config.ts', '--reporter=line,json'],
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: siteReport },
}

// The first two lanes share nothing, and a test machine has two cores; Astro's own steps follow each other.
const lanes = await Promise.all([runAll([types]), runAll([format, lint, unit])])
const results = new Map(lanes.flat())
results.set(build, await run(build))
if (results.get(build)) results.set(site, await run(site))

const steps = [types, format, lint, unit, build, site]
const counts = steps.map((step): Count => {
  const { passed, failed } =
    step === unit ? countUnit() : step === site ? countSite() : { passed: 0, failed: 0 }
  return { passed, failed: results.get(step) ? failed : Math.max(1, failed) }
})
rmSync(reports, { recursive: true, force: true })
const total = (key: keyof Count): number => counts.reduce((sum, count) => sum + count[key], 0)
const broken = steps.filter((_, index) => counts[index]?.failed !== 0)
if (broken.length > 0) console.log(`\nFailed: ${broken.map(({ name }) => name).join(', ')}`)
console.log(`\n${total('passed')} passed, ${total('failed')} failed`)
process.exitCode = total('failed') === 0 ? 0 : 1

async function runAll(queue: readonly Step[]): Promise<readonly (readonly [Step, boolean])[]> {
  const done: (readonly [Step, boolean])[] = []
  for (const step of queue) done.push([step, await run(step)])
  return done
}

/** Runs a step and prints what it said once it is through, so that lanes do not mix; true when it exits with 0. */
async function run({ name, command: [program, ...parameters], env = {} }: Step): Promise<boolean> {
  const started = performance.now()
  const child = spawn(program, parameters, {
    cwd: root,
    env: {
      ...process.env,
      ...env,
      // This Node before the machine’s, also when this file is not started by run.mjs.
      PATH: [dirname(process.execPath), bins, process.env['PATH']].join(delimiter),
      FORCE_COLOR: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
  let said = ''
  child.stdout.on('data', (data: Buffer) => (said += String(data)))
  child.stderr.on('data', (data: Buffer) => (said += String(data)))
  const code = await new Promise<number | null>((resolve) => {
    child.on('error', (error) => {
      said += error.message
      resolve(1)
    })
    child.on('close', resolve)
  })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`\n── ${name}: ${code === 0 ? 'done' : 'FAILED'} (${seconds} s)\n${said.trimEnd()}`)
  return code === 0
}

function countUnit(): Count {
  const report = readReport(unitReport) as {
    numPassedTests?: number
    numFailedTests?: number
    testResults?: readonly { status: string; assertionResults: readonly unknown[] }[]
  }
  // A file that cannot be loaded has no tests to fail.
  const unloaded = (report.testResults ?? []).filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return { passed: report.numPassedTests ?? 0, failed: (report.numFailedTests ?? 0) + unloaded.length }
}

function countSite(): Count {
  const report = readReport(siteReport) as {
    stats?: { expected: number; unexpected: number; flaky: number }
    errors?: readonly unknown[]
  }
  const { expected = 0, unexpected = 0, flaky = 0 } = report.stats ?? {}
  return { passed: expected, failed: unexpected + flaky + (report.errors?.length ?? 0) }
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}
