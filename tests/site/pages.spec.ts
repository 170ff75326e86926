import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { bases, findEmbeds, findPages, findPageTypes, folder, test } from './site.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
// A measure with a drawing is another page than one without.
const drawn = findPages().filter(
  (path) => path.startsWith('measures/') && readFileSync(join(folder, path), 'utf8').includes('<svg'),
)
// A page to be framed shows nothing but its article, a quotation or a sentence with figures.
const framed = findEmbeds()[0] ?? ''
const claims = ['<blockquote id="', '<b id="'].flatMap((start) => {
  const [, id] = readFileSync(join(folder, framed), 'utf8').split(start)
  return id === undefined ? [] : [`${framed}#${id.slice(0, id.indexOf('"'))}`]
})
// The search page is another page once it has results, or none.
const addresses = [
  ...new Set([
    ...findPageTypes(),
    ...drawn.slice(0, 1),
    ...findPages().filter((path) =>
      ['figures/by-measure.html', 'quotes/reported.html', 'speakers/by-count.html'].includes(path),
    ),
  ]),
  framed,
  ...claims,
  'search.html?q=the',
  'search.html?q=year:2026',
  'search.html?q=zxqv+qqzx',
]

for (const scheme of ['light', 'dark'] as const) {
  for (const address of addresses) {
    test(`axe finds nothing on ${address} in ${scheme}`, async ({ browser, served }) => {
      const context = await browser.newContext({ colorScheme: scheme })
      const page = await context.newPage()
      await open(page, served['/'] + address)
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
      expect(
        violations.map(({ id, nodes }) => [
          id,
          nodes.map(({ target, failureSummary }) => [target, failureSummary]),
        ]),
      ).toEqual([])
      await context.close()
    })
  }
}

for (const base of bases) {
  test(`no page asks another host, writes to the console or lacks a file, served at ${base}`, async ({
    page,
    served,
  }) => {
    const trouble: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(served[base])) trouble.push(`${page.url()} asks for ${request.url()}`)
    })
    page.on('response', (response) => {
      if (response.status() >= 400)
        trouble.push(`${page.url()} gets ${response.status()} for ${response.url()}`)
    })
    page.on('requestfailed', (request) => {
      // Leaving a page ends what it still asks for; that is no trouble of the page.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED')
        trouble.push(`${page.url()} fails to get ${request.url()}`)
    })
    page.on('console', (message) => trouble.push(`${page.url()} says ${message.text()}`))
    page.on('pageerror', (error) => trouble.push(`${page.url()} throws ${error.message}`))
    for (const address of addresses) await open(page, served[base] + address)
    expect(trouble).toEqual([])
  })
}

for (const width of [320, 360, 768, 1280]) {
  test(`no page scrolls sideways at ${width} pixels`, async ({ page, served }) => {
    await page.setViewportSize({ width, height: 800 })
    const wide: string[] = []
    for (const address of addresses) {
      await open(page, served['/'] + address)
      const over = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return scrollWidth - clientWidth
      })
      if (over > 0) wide.push(`${address} is ${over} pixels too wide`)
    }
    expect(wide).toEqual([])
  })
}

test('the skip link is the first stop of the Tab key and leads to the text', async ({ page, served }) => {
  for (const address of findPageTypes().filter((path) => path !== '404.html')) {
    await open(page, served['/'] + address)
    await page.keyboard.press('Tab')
    const target = await page.evaluate(() => document.activeElement?.getAttribute('href'))
    expect(target, address).toBe('#main')
    await page.keyboard.press('Enter')
    // The address changes a moment after the key.
    await expect(page, address).toHaveURL(/#main$/)
  }
})

/** Goes to a page; one with a query is waited for until it says what it found. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  if (address.includes('?q=')) await expect(page.getByRole('status')).toContainText(/Found|Nothing has/)
}
