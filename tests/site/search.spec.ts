import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Locator, type Page } from '@playwright/test'
import { toCodedText } from '../../src/search/match/coded-text.ts'
import { findHits } from '../../src/search/match/hits.ts'
import { isCommonWord } from '../../src/search/query/query-parts.ts'
import { readQuery } from '../../src/search/query/query.ts'
import { folder, isPrintedOnce, readRecords, test } from './site.ts'

const records = await readRecords()
const quote = records.quotes.find(
  (one) => !one.isReported && one.text.split(' ').length > 6 && isPrintedOnce(one, records),
)
const article = quote && records.articles[quote.article]
if (!quote || !article) throw new Error('Expected a corpus with a quotation of seven words')
// The words of a quotation without marks that mean something in a query.
const words = quote.text.replaceAll(/["“”:-]/g, ' ').split(/\s+/)
const word = words.find((one) => one.length > 3 && !isCommonWord({ sequences: [[one.toLowerCase()]] })) ?? ''
const phrase = `"${quote.text.replaceAll(/["“”]/g, ' ').split(/\s+/).slice(0, 5).join(' ')}"`

test('a phrase finds its quotation, and a click lands on it', async ({ page, served }) => {
  await search(page, served['/foo/bar/'], phrase)
  const result = page.locator('.results-quote .result').filter({ hasText: article.title }).first()
  await expect(result).toContainText(article.date)
  await expect(result.locator('mark').first()).toBeVisible()
  await result.getByRole('link').click()
  await expect(page).toHaveURL(
    `${served['/foo/bar/']}${article.address}?q=${encodeURIComponent(phrase)}#${quote.id}`,
  )
  await expect(page.locator(`[id="${quote.id}"]`)).toBeInViewport()
})

test('a quotation that two texts print is one result, with the other text', async ({ page, served }) => {
  const twice = records.quotes.find(
    (one) =>
      one.text.split(' ').length > 6 &&
      records.quotes.some(
        (other) => other.article !== one.article && other.text === one.text && other.by === one.by,
      ),
  )
  if (!twice) throw new Error('Expected a quotation that two texts print')
  await search(page, served['/'], `"${twice.text.replaceAll(/["“”]/g, ' ')}" kind:quote`)
  const results = page.locator('.results-quote .result')
  await expect(results).toHaveCount(1)
  const titles = records.articles
    .filter(({ quotes }) => quotes.some(({ text }) => text === twice.text))
    .map(({ title }) => title)
  for (const title of titles) await expect(results).toContainText(title)
  const other = await results.locator('.also a').first().textContent()
  await results.locator('.also a').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(other ?? '')
})

test('every text directive names a place in the paragraph it leads to', async ({ page, served }) => {
  const lost: string[] = []
  let seen = 0
  for (const query of [phrase, words.slice(0, 2).join(' '), 'year:2026 1', 'kind:figure 5']) {
    await search(page, served['/'], query)
    const links = await page
      .locator('.result a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    for (const link of links) {
      const [address = '', directives = ''] = link.split(':~:')
      await page.goto(served['/'] + address)
      // The paragraph round the anchor, as its text is on the page.
      const text = await page.locator(`[id="${address.split('#')[1]}"]`).evaluate((element) => {
        const block = element.closest('p, li, h2, h3, blockquote, figcaption, .reading > div') ?? element
        return block.textContent?.replaceAll(/\s+/g, ' ') ?? ''
      })
      for (const directive of directives.split('&').filter(Boolean)) {
        seen++
        const said = directive.replace(/^text=/, '').split(',')
        const place = said.map((part) => decodeURIComponent(part.replaceAll(/^-|-$/g, ''))).join('')
        const plain = (one: string): string => one.replaceAll(/\s/g, '').toLowerCase()
        if (!plain(text).includes(plain(place))) lost.push(`${address} has no ${directive}`)
      }
    }
  }
  expect(seen).toBeGreaterThan(5)
  expect(lost).toEqual([])
})

test('typing searches, the address holds the query, and the back button goes through the searches', async ({
  page,
  served,
}) => {
  const [first = '', second = ''] = words.filter((word) => word.length > 3)
  await page.goto(served['/'])
  await page.getByRole('searchbox').first().fill(first)
  await page.keyboard.press('Enter')
  await expect(status(page)).toContainText('Found')
  const box = page.getByRole('searchbox')
  await expect(box).toHaveValue(first)
  await box.fill('')
  await box.pressSequentially(second, { delay: 20 })
  await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(second)}$`))
  await expect(status(page)).toContainText('Found')
  await box.press('Enter')
  await page.goBack()
  await expect(box).toHaveValue(first)
  await expect(status(page)).toContainText('Found')
  await page.goForward()
  await expect(box).toHaveValue(second)
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL(served['/'])
})

test('search files are fetched when search is used, and not before', async ({ page, served }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/search/')) asked.push(request.url())
  })
  await page.goto(served['/'])
  await page.goto(`${served['/']}search.html`)
  await page.waitForLoadState('networkidle')
  expect(asked).toEqual([])
  await page.getByRole('searchbox').focus()
  await expect.poll(() => asked.length).toBeGreaterThan(0)
})

test('MiniSearch answers in the browser: an index that it refuses is told of as one', async ({
  page,
  served,
}) => {
  await page.route('**/search/boot.bin', async (route) => {
    const body = await (await route.fetch()).body()
    const boot = JSON.parse(gunzipSync(body).toString()) as { whole: string | null }
    const refused = boot.whole?.replace('"serializationVersion":2', '"serializationVersion":9') ?? null
    expect(refused).not.toBe(boot.whole)
    await route.fulfill({ body: gzipSync(JSON.stringify({ ...boot, whole: refused })) })
  })
  await page.goto(`${served['/']}search.html?q=${word}`)
  await expect(status(page)).toContainText('could not be loaded')
})

test('one kind alone can be asked for, and all kinds again', async ({ page, served }) => {
  await search(page, served['/'], word)
  const before = await status(page).textContent()
  await page.getByRole('navigation', { name: 'Kinds of results' }).getByRole('link').first().click()
  await expect(page).toHaveURL(/kind%3A/)
  await expect(page.locator('#results section')).toHaveCount(1)
  await page.getByRole('link', { name: 'All kinds' }).click()
  await expect(status(page)).toHaveText(before ?? '')
})

test('a typing error is put right aloud, and the query can be made so', async ({ page, served }) => {
  const word = words.map((one) => one.replaceAll(/[^a-z]/g, '')).find((one) => one.length > 6) ?? 'government'
  const typo = `${word.slice(0, 3)}x${word.slice(3)}`
  await search(page, served['/'], typo)
  await expect(status(page)).toContainText(`No text has the word “${typo}”`)
  await page.locator('.corrected a').first().click()
  await expect(page).not.toHaveURL(new RegExp(typo))
  await expect(status(page)).toContainText('Found')
})

test('what a person types enters the page as text', async ({ page, served }) => {
  await search(page, served['/'], '<img src=x onerror=alert(1)> "<b>bold</b>"')
  await expect(page.locator('#results img, #results b, #status img')).toHaveCount(0)
})

test('the keyboard goes to the box, through the results and back', async ({ page, served }) => {
  await search(page, served['/'], word)
  await page.keyboard.press('/')
  const box = page.getByRole('searchbox')
  await expect(box).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('.result a').first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('.result :not(.also) > a').nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(box).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  await expect(box).toBeFocused()
})

test('what was understood is shown in parts that can be taken away', async ({ page, served }) => {
  await search(page, served['/'], `${words[0]} OR ${words[1]} -zzzz kind:quote`)
  const chips = page.getByRole('list', { name: 'What was understood' }).getByRole('link')
  await expect(chips).toHaveText([`${words[0]} or ${words[1]} ×`, 'not zzzz ×', 'kind: quote ×'])
  await chips.nth(1).click()
  await expect(page.getByRole('searchbox')).toHaveValue(`${words[0]} OR ${words[1]} kind:quote`)
  await expect(chips).toHaveCount(2)
})

test('a box narrows the results, its number holds, and the address tells', async ({ page, served }) => {
  await search(page, served['/'], 'kind:article')
  const total = await page.locator('#results h2 .count').textContent()
  await page.locator('.facets summary').click()
  const topics = page.locator('.facets fieldset').filter({ has: page.getByText('Topic', { exact: true }) })
  const first = topics.locator('label').first()
  const count = await first.locator('.count').textContent()
  await first.locator('input').check()
  await expect(page).toHaveURL(/topic%3A/)
  await expect(page.locator('#results h2 .count')).toHaveText(count ?? '')
  await topics.locator('input:checked').click()
  await expect(page.locator('#results h2 .count')).toHaveText(total ?? '')
})

test('the order can be chosen and stays in the address', async ({ page, served }) => {
  await search(page, served['/'], 'kind:figure')
  await page.getByRole('button', { name: 'size of figure' }).click()
  await expect(page).toHaveURL(/sort=size/)
  await expect(page.getByRole('button', { name: 'size of figure' })).toHaveAttribute('aria-pressed', 'true')
  await page.goBack()
  await expect(page.getByRole('button', { name: 'relevance' })).toHaveAttribute('aria-pressed', 'true')
})

test('a result can be copied as a citation with its link', async ({ page, context, served }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  // The counts come after the results, here once the button is pressed; it still says what came of it.
  let sendCounts = (): void => undefined
  const isPressed = new Promise<void>((resolve) => (sendCounts = resolve))
  await context.route(/after-results/, (route) => isPressed.then(() => route.continue()))
  await search(page, served['/'], phrase)
  const button = page.locator('.results-quote .cite').first()
  await button.click()
  await expect(button).toHaveText('Copied')
  await expect(page.locator('.facets')).toHaveCount(0)
  sendCounts()
  await expect(page.locator('.facets')).toBeVisible()
  await expect(button).toHaveText('Copied')
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain(served['/'])
  expect(text).toMatch(/” \(.+\)\. .*“.+”, .+\. http:\S+\.html#[\w-]+:~:text=\S+$/)
})

test('a box on any page suggests once it is used, by keyboard alone, and fetches nothing before', async ({
  page,
  served,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(served['/foo/bar/'] + article.address)
  await page.waitForLoadState('networkidle')
  const before = asked.length
  expect(asked.filter((path) => path.includes('/search/'))).toEqual([])
  await page.locator('#search-box').focus()
  const box = page.getByRole('combobox')
  await expect(box).toBeFocused()
  await box.pressSequentially(words.slice(0, 3).join(' '))
  const options = page.getByRole('option')
  await expect(options.first()).toBeVisible()
  expect(asked.length).toBeGreaterThan(before)
  await page.keyboard.press('ArrowDown')
  // A fuller answer may put a completion above it; what was chosen stays so.
  await expect(page.locator('[role=option][aria-selected=true]')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(options.first()).toBeHidden()
  await box.press('End')
  await box.pressSequentially(' ')
  await page.keyboard.press('Backspace')
  await expect(options.first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/foo\/bar\/(?:articles|search)/)
})

test('a kind can be ticked beside another, its number holds, and each value is a link too', async ({
  page,
  served,
}) => {
  await search(page, served['/'], word)
  await page.locator('.facets summary').click()
  const kinds = page.locator('.facets fieldset').filter({ has: page.getByText('Kind', { exact: true }) })
  const quotations = kinds.locator('label').filter({ hasText: 'Quotations' })
  const count = await quotations.locator('.count').textContent()
  const articles = await kinds
    .locator('label')
    .filter({ hasText: 'Articles' })
    .locator('.count')
    .textContent()
  await expect(quotations.getByRole('link')).toHaveAttribute(
    'href',
    `?q=${encodeURIComponent(`${word} kind:quote`)}`,
  )
  await quotations.locator('input').check()
  await expect(page.locator('#results section')).toHaveCount(1)
  await expect(page.locator('.results-quote h2 .count')).toHaveText(count ?? '')
  await kinds.locator('label').filter({ hasText: 'Articles' }).locator('input').check()
  await expect(page).toHaveURL(/kind%3Aquote%20OR%20kind%3Aarticle/)
  await expect(page.locator('.results-article h2 .count')).toHaveText(articles ?? '')
})

test('an article leads from hit to hit by buttons and by keys, and says where one is', async ({
  page,
  served,
}) => {
  await search(page, served['/foo/bar/'], `${word} kind:article`)
  const link = page.locator('.results-article .result a').first()
  const path = ((await link.getAttribute('href')) ?? '').split('?')[0]
  await link.click()
  const bar = page.getByRole('navigation', { name: 'Results in this article' })
  const said = bar.getByRole('status')
  const record = records.articles.find(({ address }) => address === path)
  const texts = [record?.title ?? '', ...(record?.paragraphs.map(({ text }) => text) ?? [])]
  const { wanted } = readQuery(word)
  const count = texts.reduce((sum, text) => sum + findHits(toCodedText(text), wanted).length, 0)
  await expect(said).toContainText(` of ${count}`)
  const start = Number(/\d+/.exec((await said.textContent()) ?? '')?.[0])
  const after = (place: number): RegExp => new RegExp(`^${((place + count - 1) % count) + 1} of ${count}`)
  await bar.getByRole('button', { name: 'Next result' }).click()
  await expect(said).toHaveText(after(start + 1))
  await page.keyboard.press('n')
  await expect(said).toHaveText(after(start + 2))
  await page.keyboard.press('Shift+N')
  await expect(said).toHaveText(after(start + 1))
  // What is marked is what was searched for, and it can be seen.
  const marked = await page.evaluate(() => {
    const [hit] = [...(CSS.highlights.get('hit-now') ?? [])] as Range[]
    const { top = -1, bottom = -1 } = hit?.getBoundingClientRect() ?? {}
    return {
      text: hit?.toString() ?? '',
      isSeen: top >= 0 && bottom <= innerHeight,
      all: CSS.highlights.get('hits')?.size,
    }
  })
  expect(marked).toMatchObject({ isSeen: true, all: count })
  expect(findHits(toCodedText(marked.text), wanted)).toHaveLength(1)
  await page.keyboard.press('Escape')
  await expect(bar).toBeHidden()
})

test('a query of fields leads from one quotation to the next', async ({ page, served }) => {
  const speaker = records.articles
    .flatMap(({ speakers, quotes, address }) =>
      speakers.map(({ id }, place) => ({
        id,
        address,
        count: quotes.filter((one) => one.speaker === place).length,
      })),
    )
    .toSorted((a, b) => b.count - a.count)[0]
  await page.goto(
    `${served['/']}${speaker?.address}?q=${encodeURIComponent(`speaker:"${speaker?.id}" kind:quote`)}`,
  )
  await expect(
    page.getByRole('navigation', { name: 'Results in this article' }).getByRole('status'),
  ).toContainText(`1 of ${speaker?.count}`)
})

test('an article that is not reached from a search has no bar, and asks for nothing of search', async ({
  page,
  served,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(`${served['/']}${article.address}`)
  await page.waitForLoadState('networkidle')
  // The small script of every page waits for the box.
  expect(asked.filter((path) => /search|\.js$/.test(path) && !/_astro\/page\./.test(path))).toEqual([])
  await expect(page.getByRole('navigation', { name: 'Results in this article' })).toHaveCount(0)
})

test('a question is read as a query, and says how', async ({ page, served }) => {
  const speaker = records.articles
    .flatMap(({ speakers }) => speakers)
    .find(({ name }) => /^\p{L}+ \p{L}+$/u.test(name))
  const last = speaker?.name.split(' ')[1] ?? ''
  await search(page, served['/'], `what did ${last} say`)
  const chips = page.getByRole('list', { name: 'What was understood' }).getByRole('link')
  await expect(chips).toHaveText([`speaker: ${last} ×`])
  await expect(page.locator('.results-quote .speaker').first()).toContainText(last)
  await search(page, served['/'], 'how much 5 OR 10 OR 1')
  await expect(page.locator('#results section').first()).toHaveClass('results-figure')
  await chips.filter({ hasText: 'figures first' }).click()
  await expect(page.getByRole('searchbox')).toHaveValue('5 OR 10 OR 1')
})

test('what is wrong with a query is said kindly, and the rest is searched', async ({ page, served }) => {
  await search(page, served['/'], `kind:figurs ${word}`)
  await expect(status(page)).toContainText('There is no kind “figurs”: kinds are quote, figure and article.')
  await page.getByRole('link', { name: 'kind:figure' }).click()
  await expect(page).toHaveURL(/kind%3Afigure/)
  await page.goto(`${served['/']}search.html?q=kind%3Afoo`)
  await expect(status(page)).toContainText('There is no kind “foo”')
})

test('speakers, topics and measures are suggested by name and lead to their pages', async ({
  page,
  served,
}) => {
  const measures = (await (await page.request.get(`${served['/']}search/measures.json`)).json()) as {
    label: string
    address: string
  }[]
  const names = [
    ...records.articles.slice(0, 1).flatMap(({ topics }) => topics.slice(0, 1).map(({ label }) => label)),
    ...records.articles.flatMap(({ speakers }) => speakers.map(({ name }) => name)).slice(0, 1),
    ...measures.slice(0, 1).map(({ label }) => label),
  ]
  expect(names.length).toBeGreaterThan(1)
  await page.goto(served['/'])
  const box = page.locator('#search-box')
  for (const name of names) {
    await box.fill(name)
    await expect(page.getByRole('option').filter({ hasText: name }).first()).toBeVisible()
  }
  await page
    .getByRole('option')
    .filter({ hasText: names.at(-1) ?? '' })
    .first()
    .click()
  await expect(page).toHaveURL(/\/(?:measures|speakers|topics)\/[^/]+\.html/)
  await expect(page.locator('h1')).toContainText(names.at(-1) ?? '')
})

test('the keyboard alone goes from any page to a hit, on a slow processor too', async ({ page, served }) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(served['/foo/bar/'])
  await page.keyboard.press('/')
  await page.keyboard.type(words.slice(0, 3).join(' '))
  await page.keyboard.press('Enter')
  await expect(status(page)).toContainText('Found')
  await page.keyboard.press('/')
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('.result a').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: 'Results in this article' })).toBeVisible()
  await page.keyboard.press('n')
  await expect(page.locator('.hit-count')).toContainText(/^\d+ of \d+/)
})

test('suggestions, results and the way from hit to hit have no faults that axe knows', async ({
  page,
  served,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto(served['/'] + article.address)
    await page.keyboard.press('/')
    await page.keyboard.type(words.slice(0, 2).join(' '))
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await expectNoFaults(page)
    await search(page, served['/'], `${words.slice(0, 2).join(' ')} kind:foo`)
    await page.locator('.facets summary').click()
    await expectNoFaults(page)
    await page.locator('.result a').first().click()
    await expect(page.getByRole('navigation', { name: 'Results in this article' })).toBeVisible()
    await expectNoFaults(page)
    await search(page, served['/'], 'speaker:zzzz zzzz')
    await expectNoFaults(page)
  }
})

test('back from an article the results are as they were left', async ({ page, served }) => {
  await search(page, served['/'], 'kind:figure -zzzz year:2026 OR year:2025')
  const more = page.getByRole('button', { name: /^Show more/ })
  test.skip((await more.count()) === 0, 'a corpus of more than fifty figures')
  await more.click()
  await expect(page).toHaveURL(/show=100/)
  const links = page.locator('.result a')
  await expect.poll(() => links.count()).toBeGreaterThan(50)
  await links.nth(55).click()
  await page.goBack()
  await expect.poll(() => links.count()).toBeGreaterThan(50)
  await expect(links.nth(55)).toBeInViewport()
})

test('a page kept from a build that is gone says so, wherever it breaks', async ({ page, served }) => {
  await page.route('**/search/boot.bin', (route) => route.fulfill({ status: 404, body: 'gone' }))
  await page.goto(`${served['/']}search.html?q=coca`)
  await expect(status(page)).toContainText('has been updated')
  await page.route('**/_astro/*.js', (route) => route.fulfill({ status: 404, body: 'gone' }))
  await page.goto(`${served['/']}search.html?q=coca`)
  await expect(page.locator('#notice')).toContainText('could not be loaded')
  await expect(page.getByRole('main').getByRole('link', { name: 'Quotations' })).toBeVisible()
})

test('search files that never come are told of', async ({ page, served }) => {
  await page.clock.install()
  await page.route('**/search/boot.bin', () => undefined)
  await page.goto(`${served['/']}search.html?q=coca`)
  await expect(status(page)).toHaveText('Searching …')
  await page.clock.fastForward(9000)
  await expect(status(page)).toContainText('slow to load')
})

test('a page opened from a file says why it cannot search', async ({ page }) => {
  await page.goto(`${pathToFileURL(join(folder, 'search.html')).href}?q=coca`)
  await expect(page.locator('#notice')).toContainText('opened as a file')
  await page.getByRole('main').getByRole('link', { name: 'Quotations' }).click()
  await expect(page.locator('h1')).toContainText('Quotations')
})

test('an index that cannot be fetched is said, and the lists stay', async ({ page, served }) => {
  await page.route('**/search/boot.bin', (route) => route.abort())
  await page.goto(`${served['/']}search.html?q=coca`)
  await expect(status(page)).toContainText('could not be loaded')
  await expect(page.getByRole('main').getByRole('link', { name: 'Quotations' })).toBeVisible()
})

async function search(page: Page, site: string, query: string): Promise<void> {
  await page.goto(`${site}search.html?q=${encodeURIComponent(query)}`)
  await expect(status(page)).toContainText(/Found|Nothing/)
}

async function expectNoFaults(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

function status(page: Page): Locator {
  return page.getByRole('status')
}
