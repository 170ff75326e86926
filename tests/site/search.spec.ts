import { expect, type Locator, type Page } from '@playwright/test'
import { readRecords, test } from './site.ts'

const records = await readRecords()
const quote = records.quotes.find(({ text }) => text.split(' ').length > 6)
const article = quote && records.articles[quote.article]
if (!quote || !article) throw new Error('Expected a corpus with a quotation of seven words')
// The words of a quotation without marks that mean something in a query.
const words = quote.text.replaceAll(/["“”:-]/g, ' ').split(/\s+/)
const phrase = `"${quote.text.replaceAll(/["“”]/g, ' ').split(/\s+/).slice(0, 5).join(' ')}"`

test('a phrase finds its quotation, and a click lands on it', async ({ page, served }) => {
  await search(page, served['/foo/bar/'], phrase)
  const result = page.locator('.results-quote .result').filter({ hasText: article.title }).first()
  await expect(result).toContainText(article.date)
  await expect(result.locator('mark').first()).toBeVisible()
  await result.getByRole('link').click()
  await expect(page).toHaveURL(`${served['/foo/bar/']}${article.address}#${quote.id}`)
  await expect(page.locator(`[id="${quote.id}"]`)).toBeInViewport()
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
        const block = element.closest('p, li, h2, h3, blockquote, figcaption, .para') ?? element
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

test('one kind alone can be asked for, and all kinds again', async ({ page, served }) => {
  await search(page, served['/'], words.find((word) => word.length > 3) ?? '')
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
  await search(page, served['/'], words.find((word) => word.length > 3) ?? '')
  await page.keyboard.press('/')
  const box = page.getByRole('searchbox')
  await expect(box).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('.result a').first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('.result a').nth(1)).toBeFocused()
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
  const first = page.locator('.facets fieldset').first().locator('label').first()
  const count = await first.locator('.count').textContent()
  await first.locator('input').check()
  await expect(page).toHaveURL(/topic%3A/)
  await expect(page.locator('#results h2 .count')).toHaveText(count ?? '')
  await page.locator('.facets fieldset').first().locator('input:checked').click()
  await expect(page.locator('#results h2 .count')).toHaveText(total ?? '')
})

test('the order can be chosen and stays in the address', async ({ page, served }) => {
  await search(page, served['/'], 'kind:figure')
  await page.getByRole('button', { name: 'largest figure' }).click()
  await expect(page).toHaveURL(/sort=size/)
  await expect(page.getByRole('button', { name: 'largest figure' })).toHaveAttribute('aria-pressed', 'true')
  await page.goBack()
  await expect(page.getByRole('button', { name: 'best' })).toHaveAttribute('aria-pressed', 'true')
})

test('a result can be copied as a citation with its link', async ({ page, context, served }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await search(page, served['/'], phrase)
  await page.locator('.results-quote .cite').first().click()
  await expect(page.locator('.results-quote .cite').first()).toHaveText('Copied')
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain(served['/'])
  expect(text).toMatch(/” \(.+\), “.+”, .+\. http:\S+\.html#[\w-]+$/)
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
  await page.keyboard.press('/')
  const box = page.getByRole('combobox')
  await expect(box).toBeFocused()
  await box.pressSequentially(words.slice(0, 3).join(' '))
  const options = page.getByRole('option')
  await expect(options.first()).toBeVisible()
  expect(asked.length).toBeGreaterThan(before)
  await page.keyboard.press('ArrowDown')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
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

function status(page: Page): Locator {
  return page.getByRole('status')
}
