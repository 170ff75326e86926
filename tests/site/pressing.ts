import { expect, type Page } from '@playwright/test'

const buttons = ['Cite', 'Copy link', 'Keep', 'Picture', 'Embed', 'Correct this'] as const

/**
 * Opens the card of an article's first quotation, presses all its buttons and closes what they open. Returns how many it
 * pressed: 0 where the article has no quotation.
 */
export async function pressAll(page: Page): Promise<number> {
  const why = page.locator('.reading .why').first()
  if ((await why.count()) === 0) return 0
  await why.click()
  const card = page.getByRole('dialog', { name: 'About these words' })
  await expect(card).toBeVisible()
  for (const name of buttons) {
    await card.getByRole('button', { name, exact: true }).click()
    if (name === 'Cite') {
      await expect(page.getByRole('dialog', { name: /Cite/ })).toBeVisible()
      await page.keyboard.press('Escape')
    } else if (name === 'Keep') {
      await expect(card.getByRole('button', { name: /Kept|Remove/ })).toBeVisible()
    } else {
      await expect(card.locator('.panel')).not.toBeEmpty()
    }
  }
  return buttons.length
}
