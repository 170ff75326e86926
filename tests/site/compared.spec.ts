import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { parseHTML } from 'linkedom'
import { findPages, folder, test } from './site.ts'

const documents = new Map<string, Document>()

function read(path: string): Document {
  const known = documents.get(path) ?? parseHTML(readFileSync(join(folder, path), 'utf8').toString()).document
  documents.set(path, known)
  return known
}

/** The path and the fragment that a link of a page leads to. */
function follow(from: string, link: Element): readonly [path: string, fragment: string] {
  const [path = '', fragment = ''] = (link.getAttribute('href') ?? '').split('#')
  return [path === '' ? from : posix.normalize(posix.join(posix.dirname(from), path)), fragment]
}

/** Number of sentences in the section with a heading of this id. */
function countSentences(path: string, id: string): number {
  const heading = read(path).querySelector(`[id="${id}"]`)
  return heading?.closest('section')?.querySelectorAll('.quotes > li').length ?? 0
}

const ofPages = (): readonly string[] => findPages().filter((path) => /^speakers\/[^/]+\/of\b/.test(path))
const pairs = (): readonly string[] => findPages().filter((path) => path.startsWith('pairs/'))

test('each number of who speaks of whom leads to as many sentences', () => {
  const tables = findPages().filter((path) => path.startsWith('speakers/of-whom'))
  let seen = 0
  for (const table of tables) {
    for (const row of read(table).querySelectorAll('.of-whom tbody tr')) {
      for (const link of row.querySelectorAll('td:nth-child(2) a:has(b)')) {
        const [path, fragment] = follow(table, link)
        expect(countSentences(path, fragment), `${table} ${link.textContent}`).toBe(
          Number(link.querySelector('b')?.textContent),
        )
        seen++
      }
      const all = row.querySelector('td:last-child a')
      const [path] = follow(table, all as Element)
      const leaves = ofPages().filter((page) => page.startsWith(path.replace('.html', '')))
      const rows = leaves.reduce((sum, page) => sum + read(page).querySelectorAll('.quotes > li').length, 0)
      expect(rows, path).toBe(Number(all?.textContent))
    }
  }
  expect(seen).toBeGreaterThan(0)
})

test('a speaker’s own page leads to as many sentences on others as it says', () => {
  let told = 0
  for (const speaker of findPages().filter((path) => /^speakers\/[^/]+\.html$/.test(path))) {
    for (const row of read(speaker).querySelectorAll('section[aria-labelledby="of"] li')) {
      const [path, fragment] = follow(speaker, row.querySelector('a') as Element)
      expect(countSentences(path, fragment), `${speaker} ${row.textContent}`).toBe(
        Number(row.querySelector('small')?.textContent),
      )
      told++
    }
  }
  expect(told).toBeGreaterThan(0)
})

test('what two articles have in common is as much as the link below either says', () => {
  let seen = 0
  for (const path of findPages().filter((page) => /^articles\/[^/]+\.html$/.test(page))) {
    for (const link of read(path).querySelectorAll('.else small a')) {
      const [pair] = follow(path, link)
      expect(existsSync(join(folder, pair)), pair).toBe(true)
      const said = [...(link.textContent ?? '').matchAll(/\d+/g)].reduce(
        (sum, [each]) => sum + Number(each),
        0,
      )
      const rows = read(pair).querySelectorAll('section[aria-labelledby="both"] > .pair').length
      // A link that only names people leads to figures that differ.
      if (/^\d/.test(link.textContent ?? '')) expect(rows, `${path} ${pair}`).toBe(said)
      else expect(read(pair).querySelector('#differ'), pair).not.toBeNull()
      seen++
    }
  }
  expect(seen).toBeGreaterThan(0)
})

test('no list of sentences prints one twice, however many of its fragments are quoted', () => {
  const twice: string[] = []
  for (const path of findPages().filter((page) => /^(?:speakers|topics|compare|quotes)\b/.test(page))) {
    for (const list of read(path).querySelectorAll('.quotes')) {
      const places = [...list.querySelectorAll('li')].map((row) => {
        const text = row.querySelector('blockquote')?.textContent ?? ''
        return `${row.querySelector('.meta a')?.textContent} ${text}`
      })
      if (new Set(places).size < places.length) twice.push(path)
    }
  }
  expect(twice).toEqual([])
})

for (const scheme of ['light', 'dark'] as const) {
  test(`these pages fit a phone, and axe finds nothing on them, in ${scheme}`, async ({
    browser,
    served,
  }) => {
    const context = await browser.newContext({
      colorScheme: scheme,
      viewport: { width: 390, height: 844 },
    })
    const page = await context.newPage()
    const addresses = ['speakers/of-whom.html', ofPages()[0], pairs()[0]]
    for (const address of addresses) {
      await page.goto(served['/'] + address)
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(over, address).toBeLessThanOrEqual(0)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]),
        address,
      ).toEqual([])
    }
    await context.close()
  })
}
