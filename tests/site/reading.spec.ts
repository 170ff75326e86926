import { expect, type Locator } from '@playwright/test'
import { readRecords, test } from './site.ts'

test('from a quotation to its speaker, and from the speaker to the paragraph', async ({ page, served }) => {
  const records = await readRecords()
  const quote = records.quotes.find(({ speaker }) => speaker !== null)
  const article = records.articles[quote?.article ?? -1]
  const speaker = article?.speakers[quote?.speaker ?? -1]
  if (!quote || !speaker || !article) throw new Error('Expected a corpus with a quotation by a known speaker')
  await page.goto(`${served['/foo/bar/']}${article.address}#${quote.id}`)
  await expect(page.locator(`[id="${quote.id}"]`)).toBeInViewport()
  await page.locator('.notes').getByRole('link', { name: speaker.name }).first().click()
  await expect(page).toHaveURL(`${served['/foo/bar/']}speakers/${speaker.id}.html`)
  await expect(page.locator('h1')).toContainText(speaker.name)
  await page.locator(`main a[href$="#${quote.id}"]`).first().click()
  await expect(page).toHaveURL(`${served['/foo/bar/']}${article.address}#${quote.id}`)
  await expect(page.locator(`[id="${quote.id}"]`)).toBeInViewport()
})

test('from the first page by a topic to an article', async ({ page, served }) => {
  await page.goto(served['/foo/bar/'])
  await page.locator('main a[href^="topics/"]').first().click()
  await page.locator('main a[href^="../articles/"]').first().click()
  await expect(page).toHaveURL(/\/foo\/bar\/articles\/[^/]+\.html/)
  await expect(page.locator('h1')).toBeVisible()
})

test('every figure of an article is data with the value it was read as', async ({ page, served }) => {
  const { figures, articles } = await readRecords()
  const figure = figures[0]
  const article = articles[figure?.article ?? -1]
  if (!figure || !article) throw new Error('Expected a corpus with a figure')
  await page.goto(served['/'] + article.address)
  const data = page.locator(`data[id="${figure.id}"]`)
  await expect(data).toHaveText(figure.text)
  await expect(data).toHaveAttribute('value', /^-?[\d.]+(?:e[+-]?\d+)?(?:\/-?[\d.]+)?$/)
})

test('a figure says how it was read to those who point, who tab and who listen', async ({ page, served }) => {
  const { figures, articles } = await readRecords()
  for (const { id, article } of figures) {
    await page.goto(`${served['/']}${articles[article]?.address}`)
    const link = page.locator(`data[id="${id}"] > a[aria-label]`)
    if ((await link.count()) === 0) continue
    const words = (await link.getAttribute('aria-label')) ?? ''
    await expect(link).toHaveAccessibleName(words)
    await link.focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    await expect(link).toBeFocused()
    expect(await readTip(link)).toEqual([JSON.stringify(words), 'block'])
    await link.click()
    await expect(page.locator(new URL(page.url()).hash)).toBeVisible()
    return
  }
  throw new Error('Expected a corpus with a figure that is read in other words than its own')
})

test('beside a quotation stands why, and its link is that of the decision', async ({ page, served }) => {
  const { quotes, articles } = await readRecords()
  await page.goto(`${served['/']}${articles[quotes[0]?.article ?? -1]?.address}`)
  const why = page.locator('.why').first()
  await page.goto(await why.evaluate((element) => (element as HTMLAnchorElement).href))
  const row = page.locator(new URL(page.url()).hash)
  await expect(row).toBeVisible()
  // Its list has a heading that says how sure such decisions are, or why it was made.
  await expect(row.locator('xpath=../preceding-sibling::h4[1]')).toHaveText(/.{12,}/)
})

test('what “c.” before a date means stands where the date is pointed at and at the foot, on pages that have one', async ({
  page,
  served,
}) => {
  await page.goto(`${served['/']}articles.html`)
  await expect(page.locator('main abbr').first()).toHaveAttribute('title', 'about then')
  await expect(page.locator('.bottom')).toContainText('“c.” before a date means about then')
  await page.goto(`${served['/']}glossary.html`)
  await expect(page.locator('.bottom')).not.toContainText('about then')
})

/** What stands behind a link and whether it is shown. */
function readTip(link: Locator): Promise<readonly string[]> {
  return link.evaluate((element) => {
    const { content, display } = getComputedStyle(element, '::after')
    return [content, display]
  })
}
