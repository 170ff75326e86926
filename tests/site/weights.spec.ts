import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect } from '@playwright/test'
import { findEmbeds, findPages, folder, test } from './site.ts'

/** Bytes after brotli, of everything that is needed to read: the page, its styles, its scripts. */
const budgets = { article: 8_000, script: 3_000, page: 15_000, requests: 3, embed: 2_000 }

const isArticle = (path: string): boolean =>
  path.startsWith('articles/') && !path.startsWith('articles/page/')
const weights = new Map<string, number>()

test('an article is read with 8 kB and three requests, none of which holds up the text', async ({
  page,
  served,
}) => {
  const heavy = findPages().flatMap((path) => {
    const { bytes, scripts } = weigh(path)
    return isArticle(path) && (bytes > budgets.article || scripts > budgets.script)
      ? [[path, bytes, scripts]]
      : []
  })
  expect(heavy).toEqual([])
  const first = findPages().find(isArticle) ?? ''
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(served['/'] + first, { waitUntil: 'networkidle' })
  expect(asked.length, asked.join(' ')).toBeLessThanOrEqual(budgets.requests)
  expect(await page.locator('script[src]:not([type="module"], [async], [defer])').count()).toBe(0)
})

test('every other page but search fits into 15 kB', () => {
  const heavy = findPages()
    .filter((path) => path !== 'search.html' && weigh(path).bytes > budgets.page)
    .map((path) => [path, weigh(path).bytes])
  expect(heavy).toEqual([])
})

test('a page to be framed adds no more than 2 kB to each article', () => {
  const weights = findEmbeds().map((path) => compress(join(folder, path)))
  expect(weights.length).toBe(findPages().filter(isArticle).length)
  expect(weights.reduce((sum, bytes) => sum + bytes, 0) / weights.length).toBeLessThan(budgets.embed)
})

test('search has its first result with 26.5 kB of script, MiniSearch among it', () => {
  const [, script = ''] = SEARCH.exec(readFileSync(join(folder, 'search.html'), 'utf8')) ?? []
  const files = new Set([join(folder, script)])
  for (const file of files)
    for (const [, part = ''] of readFileSync(file, 'utf8').matchAll(PART))
      files.add(join(dirname(file), part))
  expect([...files].reduce((sum, file) => sum + compress(file), 0)).toBeLessThan(26_500)
  // What MiniSearch alone says: the worker runs this very script.
  expect([...files].map((file) => readFileSync(file, 'utf8')).join('')).toContain(
    'MiniSearch: cannot deserialize an index',
  )
})

function weigh(path: string): { readonly bytes: number; readonly scripts: number } {
  const html = readFileSync(join(folder, path), 'utf8')
  const asked = [...html.replace(INLINE, '').matchAll(ASKED)].map(([, address = '']) =>
    join(folder, dirname(path), address),
  )
  const scripts = [...html.matchAll(INLINE)].map(([script]) => script).join('')
  const files = [join(folder, path), ...asked]
  return {
    bytes: files.reduce((sum, file) => sum + compress(file), 0),
    scripts:
      brotliCompressSync(scripts).length +
      asked.filter((file) => file.endsWith('.js')).reduce((sum, file) => sum + compress(file), 0),
  }
}

function compress(file: string): number {
  const known = weights.get(file) ?? brotliCompressSync(readFileSync(file)).length
  weights.set(file, known)
  return known
}

/** Matches the address of a style or script that a page asks for at once; not that of its picture in the tab. */
const ASKED = /<(?:link rel="stylesheet"|script)[^>]* (?:href|src)="([^"]+)"/g

/** Matches a script that stands in the page. */
const INLINE = /<script(?:(?! src=)[^>])*>[\s\S]*?<\/script>/g

/** Matches the search page's own script; not that of every page. */
const SEARCH = /<script type="module" src="([^"]*\/search\.[^"]+)"/

/** Matches a part that a script cannot start without; not `import("./late.js")`. */
const PART = /from\s*"([^"]+\.js)"/g
