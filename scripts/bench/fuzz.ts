/** `npm run bench -- fuzz`: the laws of `tests/laws` over many generated files, then many tiny files at once, and texts of many shapes. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import fc from 'fast-check'
import { loadCorpus } from '../../src/corpus/load-corpus.ts'
import { input, type Input } from '../../tests/laws/inputs.ts'
import { checkLaws } from '../../tests/laws/laws.ts'
import { findSteep } from './growth.ts'

type Task = { readonly seed: number; readonly runs: number }
type Find = { readonly law: string; readonly input: Input }

/** Prints what was found, in minutes; returns false when a law was broken or a reading takes too long. */
export async function fuzz(runs: number, seed: number): Promise<boolean> {
  const started = performance.now()
  const workers = availableParallelism()
  const share = Math.ceil(runs / workers)
  const finds = (
    await Promise.all(
      Array.from({ length: workers }, (_, index) => runWorker({ seed: seed + index, runs: share })),
    )
  ).flat()
  const seconds = ((performance.now() - started) / 1000).toFixed(0)
  console.log(
    `${share * workers} files from seed ${seed} on: ${finds.length} break a law (${seconds} s on ${workers} cores)`,
  )
  for (const { law, input } of finds.slice(0, 5)) console.log(`${law}\n${JSON.stringify(input)}`)
  await readMany(100_000)
  const isInStep = findSteep(true)
  return finds.length === 0 && isInStep
}

async function readMany(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-many-'))
  try {
    for (let index = 0; index < count; index++) {
      if (index % 1000 === 0) mkdirSync(join(folder, String(index / 1000)))
      writeFileSync(
        join(folder, String(Math.floor(index / 1000)), `${index}.txt`),
        `Boat ${index} came in late.`,
      )
    }
    const started = process.cpuUsage().user
    const { articles } = await loadCorpus({ paths: [folder] })
    const seconds = ((process.cpuUsage().user - started) / 1e6).toFixed(0)
    console.log(
      `${count} tiny files: ${articles.length} articles, ${seconds} s of processor time, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function runWorker(task: Task): Promise<readonly Find[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: task })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

/** One find of each run of a thousand at most, made as small as it goes. */
function findBroken({ seed, runs }: Task): readonly Find[] {
  const finds: Find[] = []
  for (let done = 0; done < runs; done += 1000) {
    const result = fc.check(fc.property(input, checkLaws), {
      seed: seed * 1_000_003 + done,
      numRuns: Math.min(1000, runs - done),
    })
    if (result.failed && result.counterexample)
      finds.push({ law: String(result.errorInstance).slice(0, 300), input: result.counterexample[0] })
  }
  return finds
}

if (!isMainThread && workerData !== null) parentPort?.postMessage(findBroken(workerData as Task))
