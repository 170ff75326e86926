import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test as base } from '@playwright/test'
import { serve } from '../../scripts/serve.ts'
import { isFramed } from '../../src/links.ts'
import { openShelf } from '../../src/search/engine/shelf.ts'
import type { ArticleRecord, FigureRecord, QuoteRecord } from '../../src/search/files/records.ts'
import { settings } from '../../src/settings.ts'

/** The built site these tests look at; `npm test` builds it just before. */
export const folder = resolve(fileURLToPath(new URL('../..', import.meta.url)), settings.outDir)

/** The two places it is served from: one build has to work at both. */
export const bases = ['/', '/foo/bar/'] as const

export type Served = Readonly<Record<(typeof bases)[number], string>>

/** Playwright's `test` with the addresses of the site, served for as long as the worker runs. */
export const test = base.extend<object, { served: Served }>({
  served: [
    // Playwright wants a pattern here, even an empty one.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const [root, nested] = await Promise.all(bases.map((path) => serve({ folder, base: path })))
      if (!root || !nested) throw new Error('Expected two servers')
      await use({ '/': root.url, '/foo/bar/': nested.url })
      await Promise.all([root.close(), nested.close()])
    },
    { scope: 'worker' },
  ],
})

/**
 * Paths of all pages of the build, from its root: "articles/a.html"; those that only lead on to another are none, nor
 * those that other sites frame.
 */
export function findPages(): readonly string[] {
  return findDocuments().filter((path) => !isFramed(path) && !leadsOn(path))
}

/** Paths of all pages that other sites may frame. */
export function findEmbeds(): readonly string[] {
  return findDocuments().filter(isFramed)
}

function findDocuments(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.html'))
    .toSorted()
}

function leadsOn(path: string): boolean {
  return readFileSync(join(folder, path), 'utf8').includes('<meta http-equiv="refresh"')
}

/** One page of each type: the fixed ones, and the first of each folder, since those of a folder share a template. */
export function findPageTypes(): readonly string[] {
  const firstOf = new Map<string, string>()
  for (const path of findPages()) {
    const type = path.includes('/') ? path.slice(0, path.indexOf('/')) : path
    if (!firstOf.has(type)) firstOf.set(type, path)
  }
  return [...firstOf.values()]
}

/** Whether no other text prints the words of a quotation: search gives those that do as one. */
export function isPrintedOnce({ text }: QuoteRecord, { quotes }: Records): boolean {
  const toWords = (one: string): string =>
    one
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return quotes.filter((other) => toWords(other.text) === toWords(text)).length === 1
}

/** What search knows of the corpus; a quotation and figure with the place of its article. */
export type Records = {
  readonly articles: readonly ArticleRecord[]
  readonly quotes: readonly (QuoteRecord & { readonly article: number })[]
  readonly figures: readonly (FigureRecord & { readonly article: number })[]
}

/** What the build gives the search page; the tests take their words and names from it, whatever the corpus. */
export async function readRecords(site: string = folder): Promise<Records> {
  const shelf = await openShelf(async (name, from, length) => {
    const file = Uint8Array.from(readFileSync(join(site, 'search', name)))
    return file.subarray(from, length === null ? file.length : from + length)
  })
  const places = Array.from({ length: shelf.boot.count }, (_, place) => place)
  const articles = await shelf.loadRecords(places)
  return {
    articles,
    quotes: articles.flatMap(({ quotes }, article) => quotes.map((quote) => ({ ...quote, article }))),
    figures: articles.flatMap(({ figures }, article) => figures.map((figure) => ({ ...figure, article }))),
  }
}
