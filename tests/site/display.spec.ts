import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { findPages, test } from './site.ts'

const article =
  findPages().find((path) => path.startsWith('articles/') && !path.startsWith('articles/page')) ?? ''

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the question mark opens the overview of display and keys, without a fault for axe in ${colorScheme}`, async ({
    browser,
    served,
  }) => {
    const context = await browser.newContext({ colorScheme })
    const page = await context.newPage()
    await page.goto(served['/foo/bar/'] + article)
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: 'Display and keys' })
    await expect(dialog).toBeVisible()
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([])
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await context.close()
  })
}

test('colours and text size stay from page to page, set before anything is drawn, and no cookie is kept', async ({
  page,
  served,
}) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(served['/'] + article)
  const before = await look(page)
  await page.getByRole('button', { name: 'Display' }).click()
  await page.getByRole('radio', { name: 'Dark' }).check()
  await page.getByRole('radio', { name: 'Larger' }).check()
  await page.goto(served['/'])
  const after = await look(page)
  expect(after.background).not.toBe(before.background)
  expect(after.size).toBeGreaterThan(before.size * 1.2)
  expect(await page.context().cookies()).toEqual([])
  // The script that sets them stands in the head, before the styles are asked for a first picture.
  expect(await page.locator('head > script').first().textContent()).toContain('localStorage')
  await page.keyboard.press('?')
  await page.getByRole('radio', { name: 'Same as system' }).check()
  expect((await look(page)).background).toBe(before.background)
})

test('keys never get in the way of typing, and can be switched off', async ({ page, served }) => {
  await page.goto(served['/'] + article)
  const box = page.locator('header .search-box input')
  await box.focus()
  await page.keyboard.type('h?d[]')
  await expect(box).toHaveValue('h?d[]')
  await expect(page).toHaveURL(served['/'] + article)
  await box.blur()
  await page.keyboard.press('?')
  await page.getByRole('radio', { name: 'Off' }).check()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('h')
  await page.waitForTimeout(200)
  await expect(page).toHaveURL(served['/'] + article)
  await page.keyboard.press('/')
  await expect(box).not.toBeFocused()
  await page.goto(`${served['/']}search.html`)
  const asked = page.locator('#query')
  await expect(asked).toBeVisible()
  await asked.blur()
  await page.keyboard.press('/')
  await expect(asked).not.toBeFocused()
  await page.keyboard.press('?')
  await page.getByRole('radio', { name: 'On', exact: true }).check()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  // The focus goes back to the page with the next frame, and until then keys are still the dialog's.
  await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(true)
  await page.keyboard.press('h')
  await expect(page).toHaveURL(`${served['/']}index.html`)
})

test('without JavaScript no button stands there that does nothing', async ({ browser, served }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(served['/'] + article)
  await expect(page.getByRole('button', { name: 'Display' })).toBeHidden()
  await context.close()
})

function look(page: Page): Promise<{ readonly background: string; readonly size: number }> {
  return page.evaluate(() => {
    const { backgroundColor } = getComputedStyle(document.body)
    return {
      background: backgroundColor,
      size: parseFloat(getComputedStyle(document.documentElement).fontSize),
    }
  })
}
