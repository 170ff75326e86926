import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import MiniSearch from 'minisearch'
import { toSearchFiles } from '../../src/search/build/pack.ts'
import { findResults } from '../../src/search/engine/results.ts'
import { openShelf } from '../../src/search/engine/shelf.ts'
import type { PackedRecord } from '../../src/search/files/records.ts'
import type { Kind } from '../../src/search/query/query-types.ts'
import { readTyped } from '../../src/search/query/read-typed.ts'
import { findBrowser } from '../browser.ts'
import { openLinkServer } from './linkserver.ts'
import { pagefindBench, writePagefind } from './pagefind.ts'

/** What stands first among the results of a kind: the place of its article, and its words. */
export type Shown = { readonly place: number; readonly words: string }

/** What is shown first of each kind, quotations before figures before articles; none where nothing is found. */
export type Answered = Partial<Record<Kind, Shown>>

export type ProseEngine = {
  /** Of all that search needs, compressed. */
  readonly bytes: number
  readonly ask: (typed: string) => Promise<Answered>
  readonly close: () => Promise<void>
}

/** Results asked for of each kind, as the search page does. */
const most = 5

/** Our own search over its files in memory, asked as the worker of the search page asks for its last answer. */
export async function openOurs(records: readonly PackedRecord[]): Promise<ProseEngine> {
  const { files } = toSearchFiles(records)
  const places = new Map(records.map(([address], place) => [address, place]))
  const shelf = await openShelf(async (name, from, length) => {
    const file = files.get(name)
    if (!file) throw new Error(`Unexpected request for ${name}, expected a search file`)
    return file.subarray(from, length === null ? file.length : from + length)
  })
  return {
    bytes: [...files.values()].reduce((sum, file) => sum + file.length, 0),
    ask: async (typed) => {
      const query = await readTyped(typed)
      const { groups } = await findResults(shelf, query, { typing: false, most, sort: 'relevance' })
      return Object.fromEntries(
        groups.flatMap(({ kind, results: [best] }) => {
          if (!best) return []
          const place = places.get(best.address.replace(/#.*/, '')) ?? -1
          const words = [...best.head, { text: ' · ' }, ...best.snippet].map(({ text }) => text).join('')
          return [[kind, { place, words }]]
        }),
      )
    },
    close: async () => {},
  }
}

/**
 * MiniSearch as anyone would set it up: titles count three times, the last word may be a beginning, all words must be
 * there or else any. Whatever is asked about, its first article counts.
 */
export function openMiniSearch(records: readonly PackedRecord[]): ProseEngine {
  const index = new MiniSearch({ fields: ['title', 'text'] })
  index.addAll(
    records.map(([, title, , , , , , paragraphs], id) => ({ id, title, text: paragraphs.join('\n') })),
  )
  const find = (typed: string, combineWith: 'AND' | 'OR'): number | null =>
    index.search(typed, {
      boost: { title: 3 },
      prefix: (_, place, terms) => place === terms.length - 1,
      combineWith,
    })[0]?.id ?? null
  return {
    bytes: gzipSync(JSON.stringify(index), { level: 9 }).length,
    ask: async (typed) => toAnswered(records, find(typed, 'AND') ?? find(typed, 'OR')),
    close: async () => {},
  }
}

/** Pagefind, with title and text as one, in Chromium. Whatever is asked about, its first article counts. */
export async function openPagefind(entry: string, records: readonly PackedRecord[]): Promise<ProseEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-prose-pagefind-'))
  await writePagefind(folder, entry, records)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.pf_/.test(name),
  )
  const places = new Map(records.map(([address], place) => [address, place]))
  const { executablePath, args, env } = findBrowser()
  const browser = await chromium.launch({ executablePath, args, env })
  const server = await openLinkServer(folder)
  const page = await browser.newPage()
  await page.goto(server.url + 'index.html')
  await page.waitForFunction('window.pagefind')
  await page.evaluate(pagefindBench)
  return {
    bytes: files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0),
    ask: async (typed) => {
      const address = await page.evaluate<string>(`bench.ask(${JSON.stringify(typed)})`)
      return toAnswered(records, places.get(address) ?? null)
    },
    close: async () => {
      await browser.close()
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function toAnswered(records: readonly PackedRecord[], place: number | null): Answered {
  if (place === null) return {}
  const shown = { place, words: records[place]?.[1] ?? '' }
  return { quote: shown, figure: shown, article: shown }
}
