import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openCache } from '../../src/cache/cache.ts'
import { loadCorpus } from '../../src/corpus/load-corpus.ts'
import { runJobs } from '../../src/corpus/thread-pool.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'workers-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const run = async (code: string, jobs: readonly string[]): Promise<readonly string[]> => {
  const file = path.join(folder, 'worker.mjs')
  writeFileSync(file, `import { parentPort } from 'node:worker_threads'\n${code}`)
  const told: string[] = []
  await runJobs(
    jobs,
    { script: pathToFileURL(file), workerData: null, threads: 2 },
    ({ job, json, reason }) => told.push(`${job}: ${json ?? reason}`),
  )
  return told.toSorted()
}

test('a thread that dies takes its job with it and no other', async () => {
  const code = `
    parentPort.on('message', (job) => {
      if (job === 'b') process.exit(3)
      if (job === 'd') throw new Error('too deep')
      parentPort.postMessage(job + ' done')
    })
    parentPort.postMessage('ready')`
  expect(await run(code, ['a', 'b', 'c', 'd', 'e'])).toEqual([
    'a: a done',
    'b: a thread ended with code 3',
    'c: c done',
    'd: too deep',
    'e: e done',
  ])
})

test('a thread that cannot start is an error, not an error for each job', async () => {
  await expect(run(`throw new Error('no model')`, ['a', 'b'])).rejects.toThrow('no model')
})

test('a corpus read by several threads is the one read by one, messages and their order too', async () => {
  const corpus = path.join(folder, 'corpus')
  const { mkdirSync } = await import('node:fs')
  mkdirSync(corpus)
  for (let index = 0; index < 130; index++) {
    const text = `---\ntitle: Ferry ${index % 120}\n---\n\n“We sail,” Ana Prieto said. They carried ${index + 20} tonnes.\n`
    writeFileSync(path.join(corpus, `${index}.md`), text)
  }
  const one = await loadCorpus(
    { paths: [corpus] },
    { readFile: async (file) => (await import('node:fs/promises')).readFile(file) },
  )
  const several = await loadCorpus({ paths: [corpus], cache: openCache(path.join(folder, 'kept')) })
  expect(several).toEqual(one)
  expect(one.articles.length).toBeGreaterThan(100)
})
