/**
 * `npm run bench -- search [COUNT…]`: search over invented articles (see articles.ts) beside Pagefind on the same
 * texts, in Chromium. Links are modelled in the server, which reaches worker and page alike: each answer begins one
 * round trip after its request and all share the bandwidth; opening a connection costs nothing. Timings are this
 * machine's.
 */
import {
  existsSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import { toSearchFiles } from '../../src/search/build/pack.ts'
import type { PackedRecord } from '../../src/search/files/records.ts'
import { findBrowser } from '../browser.ts'
import { toArticles } from './articles.ts'
import { type KnownItem, toKnownItems } from './knownitems.ts'
import { type Link, type LinkServer, openLinkServer } from './linkserver.ts'
import { findPagefind, pagefindBench, writePagefind } from './pagefind.ts'

const links = {
  broad: { bitsPerSecond: 9e6, roundTrip: 60 },
  slow: { bitsPerSecond: 1.6e6, roundTrip: 150 },
} satisfies Record<string, Link>

type Measured = {
  readonly files: number
  readonly bytes: number
  readonly broad: number
  readonly slow: number
  readonly hits: number
  readonly median: number
  readonly p95: number
  readonly longTask: number
  readonly memory: number
}

/** What the page under measure can do, put there as `bench`. */
type Bench = {
  readonly ask: (typed: string) => Promise<string>
}

/** `built` is a built site, whose search page is measured. Prints a table; says when Pagefind is not installed. */
export async function measureSearch(counts: readonly number[], built: string): Promise<void> {
  const pagefind = findPagefind()
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`)
  if (pagefind === null) console.log('Pagefind is not installed.')
  const found = findBrowser()
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: found.args,
    env: found.env,
  })
  const work = mkdtempSync(join(tmpdir(), 'dossier-search-'))
  try {
    for (const count of counts) {
      const records = toArticles(count)
      const items = toKnownItems(records, 60)
      const own = join(work, `own-${count}`)
      const says = writeOwn(own, built, records)
      const ours = await measure(browser, own, 'search.html', ownBench, items, records)
      console.log(`\n${count.toLocaleString('en')} articles: ${says}; ${toChange(records)}`)
      if (pagefind !== null) console.table(toRows(ours, null))
      let theirs: Measured | null = null
      if (pagefind !== null) {
        const folder = join(work, `pagefind-${count}`)
        await writePagefind(folder, pagefind, records)
        theirs = await measure(browser, folder, 'index.html', pagefindBench, items, records)
      }
      console.table(toRows(ours, theirs))
    }
  } finally {
    await browser.close()
    rmSync(work, { recursive: true, force: true })
  }
}

function writeOwn(folder: string, built: string, records: readonly PackedRecord[]): string {
  mkdirSync(join(folder, 'search'), { recursive: true })
  cpSync(join(built, 'search.html'), join(folder, 'search.html'))
  cpSync(join(built, '_astro'), join(folder, '_astro'), { recursive: true })
  const { files, says } = toSearchFiles(records)
  for (const [name, bytes] of files) writeFileSync(join(folder, 'search', name), bytes)
  return says
}

/** The share of the bytes that change when a newest article is added, and one from the middle of the time. */
function toChange(records: readonly PackedRecord[]): string {
  const before = toSearchFiles(records).files
  const [model] = toArticles(1, 99)
  if (!model) return ''
  const shareAt = (place: number): string => {
    const published = records[Math.min(place, records.length - 1)]?.[4] ?? null
    const added = [...model] as unknown as [string, string, string, string[], string | null]
    added[4] = published
    const grown = [...records.slice(0, place), added as unknown as PackedRecord, ...records.slice(place)]
    let [changed, all] = [0, 0]
    for (const [name, bytes] of toSearchFiles(grown).files) {
      all += bytes.length
      const old = before.get(name)
      if (!old || Buffer.compare(old, bytes) !== 0) changed += bytes.length
    }
    return `${((100 * changed) / all).toFixed(1)} %`
  }
  return `a newest article changes ${shareAt(records.length)} of the bytes, one of the middle ${shareAt(Math.floor(records.length / 2))}`
}

const ownBench = `globalThis.bench = { ask: (typed) => new Promise((resolve) => {
  const results = document.querySelector('#results'), box = document.querySelector('#query')
  const status = document.querySelector('#status')
  status.textContent = ''
  const watcher = new MutationObserver(() => {
    if (/^$|^Searching/.test(status.textContent)) return
    watcher.disconnect()
    if (!/^(?:Found|Nothing)/.test(status.textContent)) console.error(typed, status.textContent)
    resolve(results.querySelector('.results-article .result a')?.getAttribute('href') ?? '')
  })
  watcher.observe(status, { childList: true })
  box.value = typed
  box.form.requestSubmit()
}) }`

async function measure(
  browser: Browser,
  folder: string,
  path: string,
  bench: string,
  items: readonly KnownItem[],
  records: readonly PackedRecord[],
): Promise<Measured> {
  const server = await openLinkServer(folder)
  try {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => /^(?:search|pagefind)[\\/]/.test(name) && statSync(join(folder, name)).isFile(),
    )
    const sample = items.filter((_, index) => index % 60 === 7)
    const bytes: number[] = []
    const times = { broad: [] as number[], slow: [] as number[] }
    for (const [name, link] of Object.entries(links) as ['broad' | 'slow', Link][]) {
      for (const { typed } of sample.slice(0, name === 'broad' ? 7 : 4)) {
        await withPage(browser, server, path, bench, async (page) => {
          server.model(link)
          const time = await page.evaluate(async (text) => {
            const started = performance.now()
            await (globalThis as unknown as { bench: Bench }).bench.ask(text)
            return performance.now() - started
          }, typed)
          times[name].push(time)
          bytes.push(server.sent())
        })
      }
    }
    const memory = await measureMemory(browser, server, path, bench, items)
    return await withPage(browser, server, path, bench, async (page) => {
      const asked = await page.evaluate(
        async (typed) => {
          const { ask } = (globalThis as unknown as { bench: Bench }).bench
          let longTask = 0
          new PerformanceObserver((list) => {
            for (const { duration } of list.getEntries()) longTask = Math.max(longTask, duration)
          }).observe({ entryTypes: ['longtask'] })
          const warm: number[] = []
          const first: string[] = []
          for (const text of typed) {
            first.push(await ask(text))
            await new Promise((resolve) => setTimeout(resolve, 15))
            const started = performance.now()
            await ask(text)
            warm.push(performance.now() - started)
          }
          return { first, warm, longTask }
        },
        items.map(({ typed }) => typed),
      )
      const hits = items.filter(({ place }, index) =>
        asked.first[index]?.startsWith(records[place]?.[0] ?? '-'),
      )
      return {
        files: files.length,
        bytes: toQuantile(bytes, 0.5),
        broad: toQuantile(times.broad, 0.5),
        slow: toQuantile(times.slow, 0.5),
        hits: hits.length / items.length,
        median: toQuantile(asked.warm, 0.5),
        p95: toQuantile(asked.warm, 0.95),
        longTask: asked.longTask,
        memory,
      }
    })
  } finally {
    await server.close()
  }
}

async function withPage<Value>(
  browser: Browser,
  server: LinkServer,
  path: string,
  bench: string,
  use: (page: Page) => Promise<Value>,
): Promise<Value> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    page.on('console', (message) => console.error(message.text()))
    page.on('pageerror', (error) => console.error(error))
    server.model(null)
    server.reset()
    await page.goto(server.url + path)
    await page.waitForLoadState('networkidle')
    await page.evaluate(bench)
    return await use(page)
  } finally {
    await context.close()
  }
}

/** What a hundred queries leave in the page, rubbish taken out; without a worker, so that all of it is there. */
async function measureMemory(
  browser: Browser,
  server: LinkServer,
  path: string,
  bench: string,
  items: readonly KnownItem[],
): Promise<number> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.addInitScript('delete globalThis.Worker')
    server.model(null)
    await page.goto(server.url + path)
    await page.waitForLoadState('networkidle')
    await page.evaluate(bench)
    const session = await context.newCDPSession(page)
    const read = async (): Promise<number> => {
      await session.send('HeapProfiler.collectGarbage')
      const usage = (await session.send('Runtime.getHeapUsage')) as unknown as Readonly<
        Record<string, number | undefined>
      >
      return (usage['usedSize'] ?? 0) + (usage['backingStorageSize'] ?? 0)
    }
    const before = await read()
    for (const { typed } of items.filter((_, index) => index % 4 === 0)) {
      await page.evaluate((text) => (globalThis as unknown as { bench: Bench }).bench.ask(text), typed)
    }
    return (await read()) - before
  } finally {
    await context.close()
  }
}

function toQuantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? Number.NaN
}

function toRows(ours: Measured, theirs: Measured | null): Readonly<Record<string, object>> {
  const row = (read: (one: Measured) => number, digits: number): object => ({
    Dossier: read(ours).toFixed(digits),
    ...(theirs === null
      ? {}
      : { Pagefind: read(theirs).toFixed(digits), ratio: (read(ours) / read(theirs)).toFixed(2) }),
  })
  return {
    'kB before the first result, scripts included': row(({ bytes }) => bytes / 1000, 1),
    'first result at 9 Mbit/s and 60 ms, ms': row(({ broad }) => broad, 0),
    'first result at 1.6 Mbit/s and 150 ms, ms': row(({ slow }) => slow, 0),
    'hit@1 on 420 known items': row(({ hits }) => hits, 3),
    'warm query p50, ms': row(({ median }) => median, 1),
    'warm query p95, ms': row(({ p95 }) => p95, 1),
    'longest task on the main thread, ms (0: none over 50)': row(({ longTask }) => longTask, 0),
    'memory, MB': row(({ memory }) => memory / 1e6, 1),
    'files written': row(({ files }) => files, 0),
  }
}

export function isBuilt(folder: string): boolean {
  return existsSync(join(folder, 'search.html'))
}
