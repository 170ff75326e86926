import { expect } from '@playwright/test'
import { bases, readRecords, test } from './site.ts'

for (const base of bases) {
  test(`a press on a quotation opens its card in place: who, why and what copies it, served at ${base}`, async ({
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
    await page.locator(`#${quote.id}`).click()
    const card = page.getByRole('dialog', { name: 'About these words' })
    await expect(card).toContainText(quote.by)
    await expect(card.getByRole('link').first()).toBeVisible()
    await card.getByRole('button', { name: 'Copy link' }).click()
    await expect(card.getByRole('status')).toHaveText('Copied.')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${served[base]}${article.address}#${quote.id}`,
    )
    await card.getByRole('button', { name: 'Cite' }).click()
    const box = page.getByRole('dialog', { name: 'Cite' })
    await expect(box.getByLabel('To copy')).toHaveValue(new RegExp(`\\(${quote.by}\\)`))
    await box.getByRole('button', { name: 'Close' }).click()
    await card.getByRole('button', { name: 'Close' }).click()
    await expect(card).toHaveCount(0)
  })
}

test('by keyboard “why” opens the card, Escape closes it, and the focus is where it was', async ({
  page,
  served,
}) => {
  const { articles, quotes } = await readRecords()
  const quote = quotes.find(({ by }) => by !== '')
  await page.goto(`${served['/']}${articles[quote?.article ?? -1]?.address}`)
  const why = page.locator('.why').first()
  await why.focus()
  await page.keyboard.press('Enter')
  const card = page.getByRole('dialog', { name: 'About these words' })
  await expect(card).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  await expect(why).toBeFocused()
})

test('a figure’s card says how it was read, who counted it and the measure it belongs to', async ({
  page,
  served,
}) => {
  const { articles } = await readRecords()
  const found = await Promise.all(
    articles.map(async ({ address }) => {
      const html = await (await fetch(`${served['/']}${address}`)).text()
      return /<data id="?([\w-]+)"? value="?27"?>/.exec(html)?.[1] === undefined ? null : address
    }),
  )
  await page.goto(`${served['/']}${found.find((address) => address !== null)}`)
  await page.locator('data[value="27"] a').first().click()
  const card = page.getByRole('dialog', { name: 'About these words' })
  await expect(card).toContainText('27 people')
  const measure = card.getByRole('link', { name: 'Members of the security forces killed' })
  await measure.click()
  await expect(page).toHaveURL(/figures\/by-measure\.html#security-forces-killed$/)
})

test('a link inside a quotation still leads on, and marking words opens nothing', async ({
  page,
  served,
}) => {
  const { articles, quotes } = await readRecords()
  const quote = quotes.find(({ isReported, text }) => !isReported && text.length > 60)
  await page.goto(`${served['/']}${articles[quote?.article ?? -1]?.address}`)
  const mark = page.locator(`#${quote?.id}`)
  await mark.selectText()
  await mark.dispatchEvent('click')
  await page.waitForTimeout(300)
  await expect(page.getByRole('dialog', { name: 'About these words' })).toHaveCount(0)
})

test('where its script is not to be had, “why” leads to the reason', async ({ page, served }) => {
  const { articles, quotes } = await readRecords()
  const quote = quotes.find(({ by }) => by !== '')
  await page.route('**/cite.js', (route) => route.abort())
  await page.goto(`${served['/']}${articles[quote?.article ?? -1]?.address}`)
  await page.locator('.why').first().click()
  await expect(page).toHaveURL(/\/making\/.+#q\w+$/)
})
