import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { serve } from '../../scripts/serve.ts'
import { bases, folder, readRecords, test } from './site.ts'

/** Keeps the first quotation with a speaker, a figure and a paragraph; comes back with the words of the quotation. */
async function keepThree(page: Page, site: string): Promise<{ readonly text: string; readonly by: string }> {
  const { articles, quotes } = await readRecords()
  const quote = quotes.find(({ by, isReported, text }) => by !== '' && !isReported && text.length > 40)
  const article = articles[quote?.article ?? -1]
  if (!quote || !article) throw new Error('Expected a quotation')
  await page.goto(site + article.address)
  await page.locator(`#${quote.id}`).click()
  const card = page.getByRole('dialog', { name: 'About these words' })
  await card.getByRole('button', { name: 'Keep' }).click()
  await expect(card.getByRole('status')).toHaveText('Kept. See clippings')
  await page.keyboard.press('Escape')
  await page.locator('.reading > div data[id]').first().click()
  await card.getByRole('button', { name: 'Keep' }).click()
  await expect(card.getByRole('button', { name: 'Remove from clippings' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.locator('.reading [href^="#p-"]').first().click()
  const box = page.getByRole('dialog', { name: 'Cite' })
  await box.getByRole('button', { name: 'Keep' }).click()
  await expect(box.getByRole('status')).toHaveText('Kept. See clippings')
  return quote
}

const findItems = (page: Page) => page.locator('.clips > li')

for (const base of bases) {
  test(`what is kept in a card or from a paragraph stands on the page of clippings, also later, served at ${base}`, async ({
    page,
    served,
  }) => {
    const { text, by } = await keepThree(page, served[base])
    await page.getByRole('dialog', { name: 'Cite' }).getByRole('link', { name: 'See clippings' }).click()
    await expect(page).toHaveURL(`${served[base]}clippings.html`)
    await expect(findItems(page)).toHaveCount(3)
    await page.reload()
    await expect(findItems(page)).toHaveCount(3)
    await expect(findItems(page).first()).toContainText(`“${text}”`)
    await expect(findItems(page).first()).toContainText(by)
    await findItems(page).first().getByRole('link').click()
    await expect(page).toHaveURL(/articles\/.+#q\w+$/)
    // The card knows it, and takes it away and back.
    await page.locator(`:target`).click()
    const card = page.getByRole('dialog', { name: 'About these words' })
    await card.getByRole('button', { name: 'Remove from clippings' }).click()
    await expect(card.getByRole('status')).toContainText('Removed')
    await card.getByRole('button', { name: 'Keep' }).click()
    await expect(card.getByRole('status')).toContainText('Kept.')
  })
}

test('order, groups, tags and notes are kept; what is removed can be put back', async ({ page, served }) => {
  const { text } = await keepThree(page, served['/'])
  await page.goto(`${served['/']}clippings.html`)
  const items = findItems(page)
  await expect(items).toHaveCount(3)
  // By keyboard: down twice, and the focus goes along.
  await items.first().getByRole('button', { name: 'Move down' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toHaveText('Moved to place 2 of 3.')
  await expect(items.nth(1).getByRole('button', { name: 'Move down' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(items.nth(2)).toContainText(text)
  await expect(items.nth(2).getByRole('button', { name: 'Move up' })).toBeFocused()
  await items.nth(2).getByText('Note and tags').click()
  await items.nth(2).getByLabel('Note', { exact: true }).fill('Ask again')
  await items.nth(2).getByRole('textbox', { name: 'Tags' }).fill('sea, port')
  await items.nth(2).getByRole('textbox', { name: 'Tags' }).blur()
  await expect(page.getByRole('status')).toHaveText('Saved.')
  await page.reload()
  await expect(items.nth(2)).toContainText(text)
  await expect(items.nth(2).getByLabel('Note', { exact: true })).toHaveValue('Ask again')
  await page.getByLabel('Show').selectOption('port')
  await expect(items).toHaveCount(1)
  await expect(page.getByText('1 of 3 clippings')).toBeVisible()
  await page.getByLabel('Show').selectOption('all')
  await page.getByLabel('Group by').selectOption('speaker')
  await expect(page.locator('#clippings h3').first()).not.toBeEmpty()
  await expect(items).toHaveCount(3)
  await page.getByLabel('Group by').selectOption('nothing, in your order')
  await items.nth(2).getByRole('button', { name: 'Remove' }).click()
  await expect(items).toHaveCount(2)
  await page.getByRole('button', { name: 'Put back' }).click()
  await expect(items.nth(2).getByLabel('Note', { exact: true })).toHaveValue('Ask again')
})

test('clippings leave as files, come back from one, and nothing but the switch forgets them all', async ({
  page,
  served,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const asked: string[] = []
  const { text } = await keepThree(page, served['/'])
  await page.goto(`${served['/']}clippings.html`)
  await expect(findItems(page)).toHaveCount(3)
  page.on('request', (request) => asked.push(request.url()))
  const files = new Map<string, string>()
  for (const [form, begins] of [
    ['Markdown', '> '],
    ['CSV, for spreadsheets', '\uFEFFkind,'],
    ['CSL-JSON', '[\n'],
    ['BibTeX', '@'],
    ['RIS', 'TY  - '],
    ['JSON, to be imported here again', '{'],
  ] as const) {
    await page.locator('[data-part="take"] select').selectOption(form)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).click(),
    ])
    const content = readFileSync(await download.path(), 'utf8')
    expect(download.suggestedFilename()).toMatch(/^clippings-\d{4}-\d\d-\d\d\.[a-z.]+$/)
    expect(content.startsWith(begins), form).toBe(true)
    if (form !== 'BibTeX') expect(content, form).toContain(text.slice(0, 30))
    files.set(form, content)
  }
  await page.getByRole('button', { name: 'Copy' }).click()
  await expect(page.getByRole('status')).toHaveText('Copied.')
  const json = files.get('JSON, to be imported here again') ?? ''
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(json)
  // Only this site's own files were asked for.
  expect(asked.filter((address) => !address.startsWith(served['/']) && !address.startsWith('blob:'))).toEqual(
    [],
  )

  await page.evaluate(() => localStorage.setItem('dossier.scheme', 'dark'))
  await page.getByRole('button', { name: 'Forget everything' }).click()
  await expect(page.getByText('3 clippings will be gone.')).toBeVisible()
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(findItems(page)).toHaveCount(3)
  await page.getByRole('button', { name: 'Forget everything' }).click()
  await page.getByRole('button', { name: 'Forget it all' }).click()
  await expect(page.getByRole('status')).toHaveText('Everything is forgotten.')
  await expect(page.getByText('Nothing is kept yet.')).toBeVisible()
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])

  const choose = (content: string): Promise<void> =>
    page
      .getByLabel('Import clippings')
      .setInputFiles({ name: 'kept.json', mimeType: 'application/json', buffer: Buffer.from(content) })
  await choose('TY  - NEWS')
  await expect(page.getByRole('status')).toContainText('This file is no JSON')
  await choose(json)
  await expect(page.getByRole('status')).toHaveText('3 clippings imported.')
  await choose(json)
  await expect(page.getByRole('status')).toHaveText('0 clippings imported; 3 were there already.')
  await choose(json.replaceAll(served['/'], 'https://example.org/'))
  await expect(page.getByRole('status')).toHaveText(
    '3 clippings imported. 3 clippings of them were kept on another site, https://example.org/: the links lead there.',
  )
  await expect(findItems(page)).toHaveCount(6)
  await expect(findItems(page).last().getByRole('link')).toHaveAttribute('href', /^https:\/\/example\.org\//)
})

/** Lets a stored box be as if the newest article had not been there when it was written, some days ago. */
function setBack(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const wait = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error))
      })
    const store = (await wait(indexedDB.open('dossier'))).transaction('kept', 'readwrite').objectStore('kept')
    for (const key of await wait(store.getAllKeys())) {
      const box = (await wait(store.get(key))) as {
        readonly items: { seen?: string; now?: string; used?: number }[]
      }
      for (const item of box.items) {
        if (item.seen !== undefined) item.seen = item.seen.slice(0, -7)
        if (item.now !== undefined) item.now = item.now.slice(0, -7)
        if (item.used !== undefined) item.used -= 3 * 86_400_000
      }
      await wait(store.put(box, key))
    }
  })
}

test('a saved search tells what is new in it until it is looked at, and the first page what came since the last visit', async ({
  page,
  served,
}) => {
  const site = served['/']
  const { articles } = await readRecords()
  const newest = articles.at(-1)
  const query = `kind:article "${newest?.title.split(' ').slice(0, 3).join(' ')}"`
  await page.goto(`${site}search.html?q=${encodeURIComponent(query)}`)
  await page.getByRole('button', { name: 'Save this search' }).click()
  await page.getByRole('link', { name: 'See your searches' }).click()
  const search = page.getByRole('list', { name: 'Saved searches' }).getByRole('listitem')
  await expect(search).toContainText('nothing new')
  await expect(page.getByText('This browser remembers no earlier visit.')).toBeVisible()

  await setBack(page)
  await page.goto(site)
  const since = page.getByRole('link', { name: '1 new since your last visit' })
  await since.click()
  await expect(page).toHaveURL(`${site}clippings.html#news`)
  await expect(page.locator('[data-part="news"]').getByRole('link')).toHaveText(newest?.title ?? '')
  await expect(search).toContainText('1 new, in 1 article')
  await search.getByRole('link').click()
  await expect(page.getByText('Saved.', { exact: false })).toBeVisible()
  await expect
    .poll(async () => {
      await page.goto(`${site}clippings.html`)
      await expect(search).toContainText(/new/)
      await expect(search).not.toContainText('looking')
      return search.textContent()
    })
    .toContain('nothing new')
  // A reload is the same visit.
  await expect(page.locator('[data-part="news"]').getByRole('link')).toHaveText(newest?.title ?? '')
  await search.getByRole('button', { name: 'Remove' }).click()
  await expect(page.getByText('No search is saved.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Recent searches' })).toBeVisible()
  await page.getByRole('button', { name: 'Clear recent searches' }).click()
  await expect(page.getByRole('heading', { name: 'Recent searches' })).toHaveCount(0)
})

test('where the browser stores nothing, cards, search and the page say so', async ({ page, served }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('refused', 'SecurityError')
    }
  })
  const { articles, quotes } = await readRecords()
  await page.goto(`${served['/']}${articles[quotes[0]?.article ?? -1]?.address}`)
  await page.locator(`#${quotes[0]?.id}`).click()
  const card = page.getByRole('dialog', { name: 'About these words' })
  await card.getByRole('button', { name: 'Keep' }).click()
  await expect(card.getByRole('status')).toContainText('does not let this site store anything')
  await page.goto(`${served['/']}search.html?q=the`)
  await page.getByRole('button', { name: 'Save this search' }).click()
  await expect(page.getByText('Not saved:')).toBeVisible()
  await page.goto(`${served['/']}clippings.html`)
  await expect(page.getByRole('status')).toContainText('nothing can be kept')
})

test('what a later version of the site has kept is left as it is', async ({ page, served }) => {
  await keepThree(page, served['/'])
  const setVersion = (): Promise<unknown> =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.open('dossier').addEventListener('success', ({ target }) => {
            const database = (target as IDBOpenDBRequest).result
            const store = database.transaction('kept', 'readwrite').objectStore('kept')
            store
              .put({ version: 2, items: { other: 'form' } }, 'clippings /')
              .addEventListener('success', resolve)
          })
        }),
    )
  await setVersion()
  await page.reload()
  await page.locator('.reading q').first().click()
  const card = page.getByRole('dialog', { name: 'About these words' })
  await card.getByRole('button', { name: 'Keep' }).click()
  await expect(card.getByRole('status')).toContainText('a newer version of this site')
  await page.goto(`${served['/']}clippings.html`)
  await expect(page.getByRole('status')).toContainText('A newer version of this site')
})

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on a page full of clippings in ${scheme}, and a phone scrolls it one way alone`, async ({
    browser,
    served,
  }) => {
    const context = await browser.newContext({ colorScheme: scheme, viewport: { width: 360, height: 760 } })
    const page = await context.newPage()
    await keepThree(page, served['/'])
    await page.goto(`${served['/']}search.html?q=the`)
    await page.getByRole('button', { name: 'Save this search' }).click()
    await page.getByRole('link', { name: 'See your searches' }).click()
    await expect(page.getByText('This browser remembers no earlier visit.')).toBeVisible()
    await setBack(page)
    await page.goto(`${served['/']}clippings.html`)
    await page.getByLabel('Group by').selectOption('topic')
    await findItems(page).first().getByText('Note and tags').click()
    await findItems(page).first().getByRole('button', { name: 'Remove' }).click()
    await page.getByRole('button', { name: 'Forget everything' }).click()
    await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused()
    await expect(page.locator('[data-part="news"] a')).toHaveCount(1)
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([])
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 760 })
      expect(
        await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement
          return scrollWidth - clientWidth
        }),
      ).toBeLessThanOrEqual(0)
    }
    await context.close()
  })
}

test('without JavaScript the page says that clippings need it, and shows nothing that does nothing', async ({
  browser,
  served,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${served['/']}clippings.html`)
  await expect(page.getByText('Clippings need JavaScript')).toBeVisible()
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0)
  await context.close()
})

test('clippings are there and leave as BibTeX without a network, where only what was read is kept', async ({
  page,
  context,
}) => {
  const server = await serve({ folder, base: '/foo/bar/' })
  await page.goto(`${server.url}offline.html`)
  await page.getByRole('button', { name: 'Keep what I read' }).click()
  await expect(page.getByRole('status')).toContainText('kept from now on')
  await keepThree(page, server.url)
  await context.setOffline(true)
  await server.close()
  await page.goto(`${server.url}clippings.html`)
  await expect(findItems(page)).toHaveCount(3)
  await page.locator('[data-part="take"] select').selectOption('BibTeX')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download' }).click(),
  ])
  expect(readFileSync(await download.path(), 'utf8')).toMatch(/^@/)
  await expect(page.getByText('Which articles there are could not be asked.')).toBeVisible()
})
