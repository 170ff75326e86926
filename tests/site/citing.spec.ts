import { expect } from '@playwright/test'
import { bases, readRecords, test } from './site.ts'

for (const base of bases) {
  test(`a quotation is copied with its speaker, source and an address that marks its words, served at ${base}`, async ({
    page,
    context,
    served,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const { articles, quotes } = await readRecords()
    const quote = quotes.find(({ by, isReported }) => by !== '' && !isReported)
    const article = articles[quote?.article ?? -1]
    if (!quote || !article) throw new Error('Expected a quotation')
    await page.goto(`${served[base]}${article.address}`)
    const place = page.locator(`[id]:has(> [href^="#p-"]):has(#${quote.id})`)
    await expect(place.locator('[href^="#p-"]')).toHaveAccessibleName(/^Paragraph \d+$/)
    // By keyboard alone.
    await place.locator('[href^="#p-"]').focus()
    await page.keyboard.press('Enter')
    const box = page.getByRole('dialog', { name: 'Cite' })
    await expect(box).toBeVisible()
    const what = box.getByLabel('What')
    const options = await what.locator('option').allTextContents()
    const own = options.findIndex((label) => label.includes(quote.text.slice(0, 20)))
    await what.selectOption({ index: own })
    await box.getByLabel('As').selectOption('Text')
    await box.getByRole('button', { name: 'Copy' }).click()
    await expect(box.getByRole('status')).toHaveText('Copied.')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain(`“${quote.text}” (${quote.by})`)
    expect(copied).toContain(article.title)
    expect(copied).toContain(`${served[base]}${article.address}#${quote.id}:~:text=`)
    for (const [form, expected] of [
      ['BibTeX', /^@\w+\{/],
      ['RIS', /^TY {2}- /],
      ['CSL-JSON', /^\[/],
      ['Markdown', /^> /],
      ['HTML', /^<blockquote/],
    ] as const) {
      await box.getByLabel('As').selectOption(form)
      await expect(box.getByLabel('To copy')).toHaveValue(expected)
    }
    await page.keyboard.press('Escape')
    await expect(box).toHaveCount(0)
    await expect(place.locator('[href^="#p-"]')).toBeFocused()
  })
}

test('where the clipboard is refused, it is said and the text is marked to be copied by hand', async ({
  page,
  served,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  const { articles } = await readRecords()
  await page.goto(`${served['/']}${articles[0]?.address}`)
  await page.getByRole('link', { name: 'this text' }).click()
  const box = page.getByRole('dialog', { name: 'Cite' })
  await box.getByRole('button', { name: 'Copy' }).click()
  await expect(box.getByRole('status')).toContainText('copy it by hand')
  await expect(box.getByLabel('To copy')).toBeFocused()
})

test('an article loads nothing for citing until it is asked to', async ({ page, served }) => {
  const { articles } = await readRecords()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`${served['/']}${articles[0]?.address}`, { waitUntil: 'networkidle' })
  expect(asked.filter((address) => /\.js$/.test(address) && !/_astro\/page\./.test(address))).toEqual([])
  await page.locator('.reading [href^="#p-"]').first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(asked.filter((address) => address.endsWith('/cite.js'))).toHaveLength(1)
})

test('without JavaScript, or where its script is not to be had, “Cite” leads to the article in three forms', async ({
  page,
  browser,
  served,
}) => {
  const { articles } = await readRecords()
  const context = await browser.newContext({ javaScriptEnabled: false })
  const plain = await context.newPage()
  await plain.goto(`${served['/foo/bar/']}${articles[0]?.address}`)
  await plain.getByRole('link', { name: 'this text' }).click()
  await expect(plain).toHaveURL(/\/making\/.+#\w+$/)
  const links = plain.locator(':target .references a')
  await expect(links).toHaveText(['BibTeX', 'RIS', 'CSL-JSON'])
  const files = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
  for (const file of files) expect((await fetch(file)).status).toBe(200)
  await context.close()

  await page.route('**/cite.js', (route) => route.abort())
  await page.goto(`${served['/']}${articles[0]?.address}`)
  await page.getByRole('link', { name: 'this text' }).click()
  await expect(page).toHaveURL(/\/making\/.+#\w+$/)
})
