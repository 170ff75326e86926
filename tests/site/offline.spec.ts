import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { serve } from '../../scripts/serve.ts'
import { toManifest } from '../../src/offline/site-manifest.ts'
import { bases, folder, readRecords, test } from './site.ts'

const keep = async (page: Page, site: string, button: string): Promise<void> => {
  await page.goto(`${site}offline.html`)
  await expect(page.getByRole('status')).toHaveText('Nothing is kept in this browser.')
  await page.getByRole('button', { name: button }).click()
}

// The server is closed too: the browser's own switch does not reach a worker that starts after it was thrown.
for (const base of bases) {
  test(`the whole site is read and searched without a network, then removed, served at ${base}`, async ({
    page,
    context,
  }) => {
    const server = await serve({ folder, base })
    const site = server.url
    const { articles, quotes } = await readRecords()
    await keep(page, site, 'Keep the whole site')
    await expect(page.getByRole('status')).toContainText('whole site is kept', { timeout: 30_000 })
    await context.setOffline(true)
    await server.close()
    const article = articles.at(-1)
    const quote = quotes.find(({ text }) => text.split(' ').length > 5)
    await page.goto(`${site}${article?.address}`)
    await expect(page.locator('h1')).toHaveText(article?.title ?? '')
    await expect(page.locator('.top')).toHaveCSS('display', /flex|grid/)
    await page.goto(
      `${site}search.html?q=${encodeURIComponent(`"${quote?.text.split(' ').slice(0, 4).join(' ')}"`)}`,
    )
    await expect(page.locator('#results .result').first()).toBeVisible()
    await page.goto(site)
    await expect(page.locator('h1')).toBeVisible()
    await page.goto(`${site}no-such-page.html`)
    await expect(page).toHaveURL(`${site}offline.html#missing`)
    await page.getByRole('button', { name: 'Remove' }).click()
    await expect(page.getByRole('status')).toHaveText('Nothing is kept in this browser any more.')
    expect(await page.evaluate(() => caches.keys())).toEqual([])
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  })
}

test('what was read is there without a network, with its styles, keys and references; what was not leads to the page that says so', async ({
  page,
  context,
}) => {
  const server = await serve({ folder, base: '/foo/bar/' })
  const site = server.url
  const { articles } = await readRecords()
  const [read, unread] = articles
  await keep(page, site, 'Keep what I read')
  await expect(page.getByRole('status')).toContainText('kept from now on')
  await page.goto(`${site}${read?.address}`)
  await context.setOffline(true)
  await server.close()
  await page.goto(site)
  await expect(page).toHaveURL(`${site}offline.html#missing`)
  await page.goto(`${site}${read?.address}`)
  await expect(page.locator('h1')).toHaveText(read?.title ?? '')
  await expect(page.locator('.top')).toHaveCSS('display', /flex|grid/)
  const link = page.getByRole('link', { name: 'this text' })
  const making = await link.evaluate((element) => (element as HTMLAnchorElement).href)
  await link.click()
  const box = page.getByRole('dialog', { name: 'Cite' })
  await box.getByLabel('As').selectOption('BibTeX')
  await expect(box.getByLabel('To copy')).toHaveValue(/^@\w+\{/)
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Display and keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  // Who says what stands on the page on how the article was made: kept with it.
  await page.goto(making ?? '')
  await expect(page.locator(':target .references')).toBeVisible()
  await page.goto(`${site}${unread?.address}`)
  await expect(page).toHaveURL(`${site}offline.html#missing`)
})

test('a site built anew is shown as a whole: the kept build until all its pages are closed, then the new one', async ({
  context,
}) => {
  const copy = mkdtempSync(join(tmpdir(), 'dossier-offline-'))
  const server = await serve({ folder: copy, base: '/a/' })
  try {
    cpSync(folder, copy, { recursive: true })
    const page = await context.newPage()
    await keep(page, server.url, 'Keep the whole site')
    await expect(page.getByRole('status')).toContainText('whole site is kept', { timeout: 30_000 })

    // Another build: a page with other words, and everything that names it.
    const before = JSON.parse(readFileSync(join(copy, 'offline.json'), 'utf8')) as {
      readonly version: string
    }
    const about = join(copy, 'about.html')
    writeFileSync(about, readFileSync(about, 'utf8').replace('<h1>About</h1>', '<h1>Built anew</h1>'))
    const manifest = toManifest(copy)
    writeFileSync(join(copy, 'offline.json'), JSON.stringify(manifest))
    const worker = join(copy, 'sw.js')
    writeFileSync(worker, readFileSync(worker, 'utf8').replaceAll(before.version, manifest.version))
    expect(manifest.version).not.toBe(before.version)

    await page.goto(`${server.url}about.html`)
    await expect(page.locator('h1')).toHaveText('About')
    await expect
      .poll(
        () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null),
        {
          timeout: 30_000,
        },
      )
      .toBe(true)
    await page.goto(`${server.url}about.html`)
    await expect(page.locator('h1')).toHaveText('About')
    await page.close()
    const later = await context.newPage()
    await expect
      .poll(
        async () => {
          await later.goto(`${server.url}about.html`)
          const head = await later.locator('h1').textContent()
          if (head !== 'Built anew') await later.goto('about:blank')
          return head
        },
        { timeout: 20_000 },
      )
      .toBe('Built anew')
  } finally {
    await server.close()
    rmSync(copy, { recursive: true, force: true })
  }
})

test('files that are not those of the build are not taken for it', async ({ page }) => {
  const copy = mkdtempSync(join(tmpdir(), 'dossier-offline-'))
  const server = await serve({ folder: copy, base: '/' })
  try {
    cpSync(folder, copy, { recursive: true })
    appendFileSync(join(copy, 'glossary.html'), '<p>from another build</p>')
    await keep(page, server.url, 'Keep the whole site')
    await expect(page.getByRole('status')).toContainText('the site was not kept', { timeout: 30_000 })
  } finally {
    await server.close()
    rmSync(copy, { recursive: true, force: true })
  }
})

test('a browser without room for the site says so at once, and keeps none of it', async ({
  page,
  served,
}) => {
  const site = served['/']
  await page.goto(`${site}offline.html`)
  const browser = await page.context().newCDPSession(page)
  await browser.send('Storage.overrideQuotaForOrigin', { origin: new URL(site).origin, quotaSize: 100_000 })
  await keep(page, site, 'Keep the whole site')
  await expect(page.getByRole('status')).toHaveText('Your browser has no room for it. Nothing was changed.')
  const kept = await page.evaluate(() => caches.keys())
  expect(kept.filter((name) => name.startsWith('dossier-site'))).toEqual([])
})
