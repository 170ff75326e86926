import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { countAt, readTable } from './lists.ts'
import { bases, folder, test } from './site.ts'

/** What the button saves: its name and its text. */
async function save(page: Page, kind: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`.results-${kind} [data-csv]`).click(),
  ])
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

const toLines = (text: string): readonly string[] => text.match(LINE) ?? []

for (const base of bases) {
  test(`search gives its results as a table, all of them and as listed, served at ${base}`, async ({
    page,
    served,
  }) => {
    await page.goto(`${served[base]}search.html?q=kind:figure&sort=size`)
    const total = countAt({ path: 'figures.html', id: '' })
    await expect(page.locator('#status')).toContainText(`Found ${total} figures`)
    await expect(page.locator('.facets')).toBeAttached()
    const { name, text } = await save(page, 'figure')
    expect(name).toMatch(/^[a-z-]+-figure\.csv$/)
    const [head = '', ...rows] = toLines(text)
    const known = new Set(toLines(readFileSync(join(folder, 'data/figures.csv'), 'utf8')))
    expect(known.has(head)).toBe(true)
    expect(rows.filter((row) => !known.has(row))).toEqual([])
    expect(new Set(rows).size).toBe(total)
    // As listed: the first row is the first result.
    const first = await page.locator('.result a').first().getAttribute('href')
    expect(rows[0]).toContain(`#${first?.split('#')[1]?.split(':~:')[0]}`)
  })
}

test('quotations count in each article that prints them, and reported statements are told apart', async ({
  page,
  served,
}) => {
  const rows = readTable('data/quotes.csv')
  const counts = Map.groupBy(rows, ({ speaker }) => speaker ?? '')
  counts.delete('')
  const [name = '', decided = []] = [...counts].toSorted((a, b) => b[1].length - a[1].length)[0] ?? []
  // Search by name finds who is not resolved but called so, too.
  const words = name.split(' ')
  const own = [
    ...decided,
    ...rows.filter(({ unresolved = '' }) =>
      words.every((word) => unresolved.split(NOT_A_WORD).includes(word)),
    ),
  ]
  const reported = own.filter(({ form }) => form === 'indirect').length
  await page.goto(`${served['/']}search.html?q=${encodeURIComponent(`speaker:"${name}" kind:quote`)}`)
  const said = `${own.length - reported} quotations${reported === 0 ? '' : `, ${reported} reported`}`
  await expect(page.locator('#status')).toContainText(`Found ${said}`)
  await expect(page.locator('.results-quote .count')).toContainText(said.replace(' quotations', ''))
  await expect(page.locator('.facets')).toBeAttached()
  const { text } = await save(page, 'quote')
  expect(toLines(text)).toHaveLength(own.length + 1)
})

test('articles are saved with the fields of their list', async ({ page, served }) => {
  await page.goto(`${served['/']}search.html?q=kind:article`)
  await expect(page.locator('.facets')).toBeAttached()
  const { text } = await save(page, 'article')
  const [head = '', ...rows] = toLines(text)
  expect(head).toContain('id,link,title,outlet,authors,published')
  expect(rows).toHaveLength(countAt({ path: 'articles.html', id: '' }))
})

test('where the tables are gone, it is said', async ({ page, served }) => {
  await page.goto(`${served['/']}search.html?q=kind:quote`)
  await expect(page.locator('.facets')).toBeAttached()
  await page.route('**/data/quotes.csv*', (route) => route.fulfill({ status: 404, body: '' }))
  await page.locator('.results-quote [data-csv]').click()
  await expect(page.locator('#status')).toContainText('Reload the page')
})

/** Matches the space and the "’" of "Ana Ruiz’s"; not a letter. */
const NOT_A_WORD = /[^\p{L}\p{N}]+/u

/** Matches a line of a table, with breaks of lines within marks. */
const LINE = /(?:[^"\r\n]|"(?:[^"]|"")*")+\r\n/g
