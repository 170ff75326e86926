import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Locator, type Page } from '@playwright/test'
import { decode } from 'fast-png'
import { findRules, matchers, readRules } from '../../scripts/headers.ts'
import { bases, findEmbeds, findPages, folder, readRecords, test } from './site.ts'

/** Opens the card of the first quotation that somebody is named for, or of the first figure of which more is known than its words. */
async function openCard(
  page: Page,
  site: string,
  what: 'quote' | 'figure',
): Promise<{ readonly card: Locator; readonly id: string; readonly by: string; readonly words: string }> {
  // prettier-ignore
  const { articles, quotes, figures } = await readRecords()
  const quote = quotes.find(({ by, isReported }) => by !== '' && !isReported)
  // A label says what is known of a figure besides its words.
  const figure = figures.find(({ quote: home, id, article }) => {
    const html = readFileSync(join(folder, articles[article]?.address ?? ''), 'utf8')
    return home === null && html.includes(`<a href="#${id}" aria-label=`)
  })
  const found = what === 'quote' ? quote : figure
  if (!found) throw new Error(`Expected a ${what}`)
  await page.goto(`${site}${articles[found.article]?.address}`)
  await page.locator(`#${found.id}`).first().click()
  const card = page.getByRole('dialog', { name: 'About these words' })
  await expect(card).toBeVisible()
  return { card, id: found.id, by: what === 'quote' ? (quote?.by ?? '') : '', words: found.text }
}

for (const base of bases) {
  test(`the card draws a picture of a quotation, and gives it as SVG and PNG in two shapes, served at ${base}`, async ({
    page,
    served,
  }) => {
    const trouble: string[] = []
    page.on('console', (message) => trouble.push(message.text()))
    page.on('pageerror', ({ message }) => trouble.push(message))
    const { card, id, by, words } = await openCard(page, served[base], 'quote')
    await card.getByRole('button', { name: 'Picture' }).click()
    const preview = card.getByRole('img', { name: new RegExp(`^Picture: .*${by}$`) })
    await expect(preview).toBeVisible()
    const save = async (
      ending: 'SVG' | 'PNG',
    ): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
      const coming = page.waitForEvent('download')
      await card.getByRole('button', { name: `Download ${ending}` }).click()
      const download = await coming
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
    }
    for (const [shape, width, height] of [
      ['Wide, 1200 × 630', 1200, 630],
      ['Square, 1080 × 1080', 1080, 1080],
    ] as const) {
      await card.getByLabel('Shape').selectOption(shape)
      const png = await save('PNG')
      expect(png.name).toMatch(new RegExp(`${id}-${width}x${height}\\.png$`))
      const { width: across, height: down, data } = decode(png.bytes)
      expect([across, down]).toEqual([width, height])
      // More than the paper and the bar: something is written on it.
      expect(new Set(data.subarray(width * 4 * 100)).size).toBeGreaterThan(10)
      const svg = (await save('SVG')).bytes.toString()
      expect(svg).toMatch(
        new RegExp(`^<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"`),
      )
      const said = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, line]) => line).join(' ')
      expect(said).toContain(by)
      expect(said).toContain(words.split(' ').slice(0, 2).join(' '))
      expect(said.replaceAll(' ', '')).toContain(`#${id}`)
    }
    expect(trouble).toEqual([])
  })
}

test('the picture of a figure has it in large, its sentence, and who counted it', async ({
  page,
  served,
}) => {
  const { card, words } = await openCard(page, served['/'], 'figure')
  await card.getByRole('button', { name: 'Picture' }).click()
  const lines = card.locator('svg text')
  await expect(lines.first()).toBeVisible()
  const sizes = await lines.evaluateAll((all) =>
    all.map((line) => [line.textContent, Number(line.getAttribute('font-size'))] as const),
  )
  const largest = sizes.toSorted(([, a], [, b]) => b - a)[0]
  expect(largest?.[0]).toBe(words)
  await expect(card.locator('svg')).toContainText(/Counted or claimed by|Who counted is not named/)
  // Axe on the card with its picture.
  const { violations } = await new AxeBuilder({ page }).include('.card').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
})

test('no line of a picture runs over its edge', async ({ page, served }) => {
  const { card } = await openCard(page, served['/'], 'quote')
  await card.getByRole('button', { name: 'Picture' }).click()
  await expect(card.locator('svg')).toBeVisible()
  const over = await card.locator('svg').evaluate((svg) => {
    const { left, right, bottom } = svg.getBoundingClientRect()
    return [...svg.querySelectorAll('text')].filter((line) => {
      const box = line.getBoundingClientRect()
      return box.left < left || box.right > right || box.bottom > bottom
    }).length
  })
  expect(over).toBe(0)
})

for (const scheme of ['light', 'dark'] as const) {
  test(`a page of another origin frames a claim by what the card gives, and no script runs in it, in ${scheme}`, async ({
    browser,
    served,
  }) => {
    const context = await browser.newContext({ colorScheme: scheme })
    const page = await context.newPage()
    const { card, id, by, words } = await openCard(page, served['/foo/bar/'], 'quote')
    await card.getByRole('button', { name: 'Embed' }).click()
    const snippet = await card.getByLabel('HTML to paste').inputValue()
    expect(snippet).toMatch(
      /^<iframe src="http:\/\/127\.0\.0\.1:\d+\/foo\/bar\/embed\/[\w-]+\.html#\w+" title="[^"]+"/,
    )
    const other = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      response.end(`<!doctype html><html lang="en"><title>Elsewhere</title><h1>Elsewhere</h1>${snippet}`)
    })
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    const elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`
    await page.goto(elsewhere)
    const frame = page.frameLocator('iframe')
    const claim = frame.locator(`#${id}`)
    await expect(claim).toBeVisible()
    await expect(claim).toContainText(words)
    await expect(claim).toContainText(by)
    await expect(frame.locator('blockquote:visible')).toHaveCount(1)
    await expect(frame.locator('script')).toHaveCount(0)
    expect(asked.filter((path) => path.endsWith('.js'))).toEqual([])
    // Its styles are those of this site, though the frame has no origin.
    await expect(frame.locator('body')).toHaveCSS('border-left-width', '4px')
    const opened = context.waitForEvent('page')
    await claim.getByRole('link', { name: 'Read in context' }).click()
    const article = await opened
    await article.waitForLoadState()
    expect(article.url()).toMatch(new RegExp(`/foo/bar/articles/[\\w-]+\\.html#${id}$`))
    // The article's page is free of the frame's limits: its scripts run.
    await article.getByRole('button', { name: 'Display' }).click()
    await expect(article.getByRole('dialog')).toBeVisible()
    expect(page.url()).toBe(elsewhere)
    await new Promise((done) => other.close(done))
    await context.close()
  })
}

test('without JavaScript a page to be framed shows the claim that its address names, or says which article it is', async ({
  browser,
  served,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const [path = ''] = findEmbeds()
  const html = readFileSync(join(folder, path), 'utf8')
  const ids = [...html.matchAll(/<(?:blockquote|b) id="([^"]+)"/g)].map(([, id]) => id)
  expect(ids.length).toBeGreaterThan(3)
  for (const id of ids) {
    await page.goto('about:blank')
    await page.goto(`${served['/']}${path}#${id}`)
    await expect(page.locator('blockquote:visible')).toHaveCount(1)
    await expect(page.locator(`#${id}`)).toBeVisible()
  }
  for (const fragment of ['', '#no-such-claim']) {
    await page.goto('about:blank')
    await page.goto(`${served['/']}${path}${fragment}`)
    await expect(page.locator('blockquote:visible')).toHaveCount(0)
    await expect(page.getByRole('heading').getByRole('link')).toHaveAttribute('href', `../${path.replace('embed', 'articles')}`) // prettier-ignore
  }
  await context.close()
})

test('every quotation and figure that a reader can press has its place in the page to be framed', () => {
  for (const path of findEmbeds()) {
    const framed = readFileSync(join(folder, path), 'utf8')
    const article = readFileSync(join(folder, path.replace('embed', 'articles')), 'utf8')
    const ids = [...article.matchAll(/<(?:q|span class="?(?:said|told)"?) id="?([\w-]+)|<data id="?([\w-]+)"? [^>]*><a /g)].map(([, quote, figure]) => quote ?? figure) // prettier-ignore
    expect([path, ids.filter((id) => !framed.includes(` id="${id}"`))]).toEqual([path, []])
    const own = [...framed.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect([path, own.length]).toEqual([path, new Set(own).size])
  }
})

test('hosts that read “_headers” let no page but those be framed, and give no header twice', () => {
  const rules = readRules(readFileSync(join(folder, '_headers'), 'utf8'))
  // Cloudflare reads no more.
  expect(rules.length).toBeLessThan(100)
  for (const host of Object.keys(matchers) as (keyof typeof matchers)[]) {
    const find = (address: string): readonly string[] =>
      findRules(rules, address, host)
        .flatMap(({ headers }) => headers.map((header) => header.join(': ')))
        .filter((header) => /frame/i.test(header))
        .toSorted()
    for (const path of findPages())
      for (const address of [`/${path}`, `/${path.replace(/(?:^|(?<=\/))index\.html$|\.html$/, '')}`])
        expect([host, address, find(address)]).toEqual([
          host,
          address,
          ["content-security-policy: frame-ancestors 'none'", 'x-frame-options: DENY'],
        ])
    for (const path of findEmbeds())
      for (const address of [`/${path}`, `/${path.replace('.html', '')}`])
        expect([host, address, find(address)]).toEqual([host, address, []])
  }
})
