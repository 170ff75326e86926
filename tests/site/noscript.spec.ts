import { expect } from '@playwright/test'
import { findPageTypes, test } from './site.ts'

test.use({ javaScriptEnabled: false })

test('every page reads without JavaScript', async ({ page, served }) => {
  for (const address of findPageTypes()) {
    await page.goto(served['/'] + address)
    await expect(page.locator('h1'), address).toBeVisible()
    expect((await page.locator('main').innerText()).trim().length, address).toBeGreaterThan(40)
  }
})

test('the search form leads to lists of everything without JavaScript', async ({ page, served }) => {
  await page.goto(served['/foo/bar/'])
  const box = page.getByRole('searchbox').first()
  await box.fill('coca')
  await box.press('Enter')
  await expect(page).toHaveURL(`${served['/foo/bar/']}search.html?q=coca`)
  await expect(page.getByText('needs JavaScript')).toBeVisible()
  for (const name of ['Quotations', 'Figures', 'Speakers', 'Articles']) {
    await page.goto(`${served['/foo/bar/']}search.html?q=coca`)
    await page.getByRole('main').getByRole('link', { name, exact: true }).click()
    await expect(page.locator('h1')).toContainText(name)
  }
})
