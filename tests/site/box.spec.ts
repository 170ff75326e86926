import { expect, type Locator, type Page } from '@playwright/test'
import { AxeBuilder } from '@axe-core/playwright'
import { findPageTypes, isPrintedOnce, readRecords, test } from './site.ts'

const records = await readRecords()
const topic = records.articles.flatMap(({ topics }) => topics)[0]
const name = records.articles.flatMap(({ speakers }) => speakers.map((one) => one.name))[0]?.split(' ')[0]
const quote = records.quotes.find(
  (one) => !one.isReported && one.by !== '' && one.text.length > 40 && isPrintedOnce(one, records),
)
const address = quote && records.articles[quote.article]?.address
if (!topic || !name || !quote || !address) throw new Error('Expected a corpus with topics and speakers')
const words = quote.text
  .replaceAll(/[^\p{L}\s]/gu, ' ')
  .split(/\s+/)
  .filter(Boolean)
const phrase = words.slice(0, 3).join(' ')

test('"/" and Ctrl or Command with K open the search box in place, and Escape leads back to where one was', async ({
  page,
  served,
}) => {
  await page.goto(served['/foo/bar/'] + address, { waitUntil: 'networkidle' })
  const link = page.locator('.made a')
  await link.focus()
  const left = await page.evaluate(() => scrollY)
  expect(left).toBeGreaterThan(0)
  for (const key of ['/', 'Control+k', 'Meta+k']) {
    await page.keyboard.press(key)
    const box = finder(page).getByRole('combobox')
    await expect(box).toBeFocused()
    await box.fill(name)
    await expect(finder(page).getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(finder(page)).toBeHidden()
    await expect(link).toBeFocused()
    expect(await page.evaluate(() => scrollY)).toBe(left)
  }
  // What was typed is there again, to be typed over.
  await page.keyboard.press('/')
  await page.keyboard.type(words[0] ?? '')
  await expect(finder(page).getByRole('combobox')).toHaveValue(words[0] ?? '')
})

test('every page but search itself opens the box, and those of search go to its own', async ({
  page,
  served,
}) => {
  const missing: string[] = []
  for (const path of findPageTypes()) {
    if (path === '404.html') continue
    await page.goto(served['/'] + path)
    await page.waitForLoadState('load')
    await page.keyboard.press('Control+k')
    const isOpen =
      path === 'search.html'
        ? page.locator('#query:focus')
        : page.locator('dialog[open] input:focus').and(page.locator('[name=q]'))
    if (!(await isOpen.isVisible())) missing.push(path)
  }
  expect(missing).toEqual([])
  await page.goto(`${served['/']}search.html`)
  await page.keyboard.press('/')
  await expect(page.locator('#query')).toBeFocused()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('with single keys off "/" opens nothing, and Ctrl K still does', async ({ page, served }) => {
  await page.addInitScript(() => localStorage.setItem('dossier.keys', 'off'))
  await page.goto(served['/'] + address, { waitUntil: 'networkidle' })
  await page.keyboard.press('/')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Control+k')
  await expect(finder(page)).toBeVisible()
})

test('nothing of the box is fetched before it is asked for, and words typed at once are not lost', async ({
  page,
  served,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(served['/'] + address, { waitUntil: 'networkidle' })
  expect(asked.filter((path) => /\.js$|search/.test(path) && !/\/page\./.test(path))).toEqual([])
  // As on a slow line: nothing that the box offers has come yet.
  await page.route('**/display.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000))
    await route.continue()
  })
  await page.keyboard.press('/')
  await page.keyboard.type(name)
  await expect(finder(page).getByLabel('Search quotations')).toHaveValue(name)
  await expect(finder(page).getByRole('option').first()).toBeVisible()
  await expect(finder(page).getByRole('combobox')).toHaveValue(name)
})

test('Enter in the box asks the search page, and the query is offered again until it is cleared', async ({
  page,
  served,
}) => {
  await page.goto(served['/foo/bar/'] + address)
  await page.keyboard.press('/')
  await page.keyboard.type(phrase)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/search\.html\?q=/)
  await expect(page.locator('#status')).toContainText('Found')
  await page.locator('#query').fill(`${phrase} kind:quote`)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/kind%3Aquote$/)
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('dossier.kept')))
    .toBe(JSON.stringify({ version: 1, queries: [`${phrase} kind:quote`, phrase] }))
  await page.goto(served['/foo/bar/'])
  await page.keyboard.press('Control+k')
  const options = finder(page).getByRole('option')
  await expect(options).toHaveText([`Recent ${phrase} kind:quote `, `Recent ${phrase} `])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.locator('#query')).toHaveValue(phrase)
  await page.goBack()
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('/')
  await expect(options.first()).toHaveText(`Recent ${phrase} `)
  await finder(page).getByRole('button', { name: 'Clear recent searches' }).click()
  await expect(options).toHaveCount(0)
  await expect(finder(page).getByRole('combobox')).toBeFocused()
  expect(await page.evaluate(() => localStorage.getItem('dossier.kept'))).toContain('"queries":[]')
})

test('a result that is opened keeps its query, and what is only typed is not kept', async ({
  page,
  served,
}) => {
  await page.goto(`${served['/']}search.html`)
  await page.locator('#query').pressSequentially(phrase)
  await expect(page.locator('.result a').first()).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('dossier.kept'))).toBeNull()
  await page.locator('.result a').first().click()
  await expect(page.getByRole('navigation', { name: 'Results in this article' })).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('dossier.kept'))).toContain(phrase)
})

test('where the browser refuses to store, the box works and offers nothing from before', async ({
  page,
  served,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    }),
  )
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto(served['/'] + address)
  await page.keyboard.press('/')
  await page.keyboard.type(phrase)
  await page.keyboard.press('Enter')
  await expect(page.locator('#status')).toContainText('Found')
  await page.goto(served['/'])
  await page.keyboard.press('/')
  await page.keyboard.type(name)
  await expect(finder(page).getByRole('option').first()).toBeVisible()
  expect(errors).toEqual([])
})

test('suggestions hang under their box, on a phone and on a desk', async ({ browser, served }) => {
  for (const [width, height] of [
    [390, 844],
    [820, 1180],
    [1280, 900],
    [1920, 1080],
  ] as const) {
    const page = await browser.newPage({ viewport: { width, height } })
    for (const [path, id] of [
      ['', 'search-box'],
      [address, 'search-box'],
      [`topics/${topic.id}.html`, 'search-box'],
      [`topics/${topic.id}.html`, 'topic-box'],
    ] as const) {
      await page.goto(served['/'] + path)
      const box = page.locator(`#${id}`)
      await box.fill(name)
      const list = page.locator(`#${id}-offers`)
      await expect(list.getByRole('option').first()).toBeVisible()
      const form = await box.locator('xpath=..').boundingBox()
      const hung = await list.boundingBox()
      if (!form || !hung) throw new Error('Expected a box and its list')
      const where = `${path} #${id} at ${width}`
      expect(hung.y - form.y - form.height, where).toBeGreaterThanOrEqual(0)
      expect(hung.y - form.y - form.height, where).toBeLessThan(8)
      // As wide as the box, or, under a narrow one, from its right edge on.
      expect(Math.abs(hung.x + hung.width - form.x - form.width), where).toBeLessThan(2)
      if (form.width >= 512) expect(Math.abs(hung.x - form.x), where).toBeLessThan(2)
      expect(hung.x, where).toBeGreaterThanOrEqual(0)
    }
    await page.close()
  }
})

test('on a phone the first result of a query is seen without scrolling', async ({ browser, served }) => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  const speaker = `speaker:${name}`
  for (const query of [
    phrase,
    name,
    topic.label,
    `who said ${words[0]}`,
    `${speaker} kind:quote OR kind:article -zzzz -yyyy`,
    `${words.find((word) => word.length > 6)?.replace(/(?<=^...)/, 'x')}`,
    'how much 5 OR 10 OR 1',
  ]) {
    await page.goto(`${served['/']}search.html?q=${encodeURIComponent(query)}`)
    // With all that comes beside the results.
    await page.waitForLoadState('networkidle')
    const first = page.locator('.result').first()
    await expect(first.getByRole('link').first(), query).toBeInViewport({ ratio: 1 })
    const { y = 0 } = (await first.boundingBox()) ?? {}
    expect(y, query).toBeLessThan(600)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  }
  await page.close()
})

test('a topic has a box of its own that asks within it, and works as a plain form', async ({
  page,
  served,
}) => {
  await page.goto(`${served['/foo/bar/']}topics/${topic.id}.html`)
  const box = page.getByLabel(`Search in ${topic.label}`)
  // Options come in more than one answer; the list is whole when it is no longer busy.
  const whole = page.locator('.offers[aria-busy=false]').getByRole('option')
  const option = page.getByRole('option')
  await box.fill(name)
  await expect(whole.first()).toBeVisible()
  await expect(whole.last()).toHaveText(`Search topic:${topic.id} ${name} all results`)
  // What is suggested stands in an article of the topic.
  const bear = new Set(
    records.articles
      .filter(({ topics }) => topics.some(({ id }) => id === topic.id))
      .map((one) => one.address),
  )
  const count = await option.count()
  for (let place = 0; place < count; place++) {
    await page.goto(`${served['/foo/bar/']}topics/${topic.id}.html`)
    await box.fill(name)
    await expect(whole).toHaveCount(count)
    await option.nth(place).click()
    await page.waitForURL(/articles\/|search\.html/)
    const { pathname, searchParams } = new URL(page.url())
    if (pathname.includes('/articles/')) expect(bear).toContain(decodeURI(pathname).replace('/foo/bar/', ''))
    else expect(searchParams.get('q')).toContain(`topic:${topic.id} `)
  }
  // As the form sends it where no script has run.
  await page.goto(`${served['/foo/bar/']}search.html?in=topic%3A${topic.id}&q=${name}`)
  await expect(page.locator('#query')).toHaveValue(`topic:${topic.id} ${name}`)
  await expect(page.locator('#status')).toContainText('Found')
  await expect(page).toHaveURL(`${served['/foo/bar/']}search.html?q=topic%3A${topic.id}%20${name}`)
  await page.goto(`${served['/foo/bar/']}search.html?in=topic%3A${topic.id}&q=`)
  await expect(page.locator('#query')).toHaveValue(`topic:${topic.id}`)
  await expect(page.locator('#status')).toContainText(`${bear.size} article`)
})

test('a list of suggestions whose index cannot be fetched is not busy for ever', async ({ page, served }) => {
  await page.route('**/search/boot.bin', (route) => route.abort())
  await page.goto(`${served['/']}topics/${topic.id}.html`)
  await page.getByLabel(`Search in ${topic.label}`).fill(name)
  await expect(page.locator('.offers')).toHaveAttribute('aria-busy', 'false')
  await expect(page.getByRole('option')).toHaveCount(0)
})

test('without JavaScript the box of a topic leads to the search page with its topic', async ({
  browser,
  served,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${served['/']}topics/${topic.id}.html`)
  await page.getByLabel(`Search in ${topic.label}`).fill(name)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${served['/']}search.html?in=topic%3A${topic.id}&q=${name}`)
  await context.close()
})

test('a result is cited just as its article cites it, with and without an address of the site', async ({
  page,
  context,
  served,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const of = (one: { readonly article: number }): string => records.articles[one.article]?.address ?? ''
  const reported = records.quotes.find(
    (one) => one.isReported && one.speaker !== null && isPrintedOnce(one, records),
  )
  // A small count is no result.
  const figure = records.figures.find(({ text }) => /\d/.test(text))
  if (!figure) throw new Error('Expected a figure')
  const cases = [
    { id: quote.id, path: of(quote), query: `"${phrase}" kind:quote` },
    ...(reported
      ? [
          {
            id: reported.id,
            path: of(reported),
            query: `"${reported.text.replaceAll(/["“”]/g, ' ')}" kind:quote`,
          },
        ]
      : []),
    { id: figure.id, path: of(figure), query: `"${figure.text}" kind:figure` },
    { id: null, path: address, query: `"${phrase}" kind:article` },
  ]
  for (const siteUrl of [null, 'https://example.org/reader/']) {
    if (siteUrl !== null)
      // As a build with SITE_URL writes it.
      await page.route('**/articles/*.html*', async (route) => {
        const response = await route.fetch()
        const canonical = siteUrl + new URL(route.request().url()).pathname.slice(1)
        const body = (await response.text()).replace(
          '</title>',
          `</title><link rel="canonical" href="${canonical}">`,
        )
        await route.fulfill({ response, body })
      })
    for (const { id, path, query } of cases) {
      await page.goto(`${served['/']}search.html?q=${encodeURIComponent(query)}`)
      const result = page
        .locator('.result')
        .filter({ has: page.locator(`a[href*="${path}"]`) })
        .filter({ has: page.locator(id === null ? 'h3' : `a[href*="#${id}"]`) })
      // The last of what comes with the results is there.
      await expect(page.locator('.facets')).toBeAttached()
      await result.locator('.cite').click()
      await expect(result.locator('.cite')).toHaveText('Copied')
      const ours = await page.evaluate(() => navigator.clipboard.readText())
      await page.goto(served['/'] + path)
      if (id === null) await page.getByRole('link', { name: 'this text' }).click()
      else {
        const place = page.locator(`.reading [id^="p-"]:has([id="${id}"])`)
        const at = await place
          .locator('q[id],span[id],data[id]')
          .evaluateAll((all, wanted) => all.findIndex((one) => one.id === wanted), id)
        await place.locator('[href^="#p-"]').first().click()
        // The paragraph itself stands first.
        await page.getByLabel('What').selectOption({ index: at + 1 })
      }
      await expect(page.getByLabel('To copy')).toHaveValue(ours)
      expect(ours).toContain(siteUrl ?? served['/'])
    }
  }
})

test('a citation that cannot be read is said on its button', async ({ page, served }) => {
  await page.goto(`${served['/']}search.html?q=${encodeURIComponent(phrase)}`)
  await expect(page.locator('.facets')).toBeAttached()
  await page.route('**/articles/*', (route) => route.abort())
  const button = page.locator('.result .cite').first()
  await button.click()
  await expect(button).toContainText('could not be loaded')
})

test('the box in place has no faults that axe knows, empty, with recent searches, and with suggestions', async ({
  page,
  served,
}) => {
  const violations: string[] = []
  const check = async (): Promise<void> => {
    const found = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    violations.push(...found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`))
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto(`${served['/']}topics/${topic.id}.html`)
    // Both boxes of the page in use, so that ids would collide if they could.
    await page.locator('#search-box').focus()
    await expect(page.getByRole('combobox')).toHaveCount(1)
    await page.getByLabel(`Search in ${topic.label}`).focus()
    await expect(page.getByRole('combobox')).toHaveCount(2)
    await page.keyboard.press('Control+k')
    await expect(finder(page).getByRole('combobox')).toBeFocused()
    await check()
    await page.keyboard.type(name)
    await expect(finder(page).getByRole('option').first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await check()
    await page.goto(`${served['/']}search.html?q=${encodeURIComponent(phrase)}`)
    await page.goto(served['/'] + address)
    await page.keyboard.press('/')
    await expect(finder(page).getByRole('option').first()).toBeVisible()
    await check()
  }
  expect(violations).toEqual([])
})

function finder(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Search quotations, figures and articles' })
}
