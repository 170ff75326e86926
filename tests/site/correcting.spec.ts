import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Locator, type Page } from '@playwright/test'
import { parse } from 'yaml'
import { correctionsEndpoint } from '../../src/correcting/endpoint.ts'
import { folder, readRecords, test } from './site.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Opens the form at the mark with this id. */
async function openForm(page: Page, id: string): Promise<Locator> {
  const mark = page.locator(`#${id}`)
  await ((await mark.locator('a').count()) > 0 ? mark.locator('a').first() : mark).click()
  const card = page.getByRole('dialog', { name: 'About these words' })
  await card.getByRole('button', { name: 'Correct this' }).click()
  return card
}

async function findQuote() {
  const { articles, quotes } = await readRecords()
  const quote = quotes.find(({ by, isReported }) => by !== '' && !isReported)
  const article = articles[quote?.article ?? -1]
  if (!quote || !article) throw new Error('Expected a quotation')
  return { quote, article }
}

test('a wrong speaker becomes lines of the file of its text, to copy, to download and to forget', async ({
  page,
  context,
  served,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { quote, article } = await findQuote()
  await page.goto(served['/foo/bar/'] + article.address)
  const card = await openForm(page, quote.id)
  await card.getByRole('button', { name: 'Add to my corrections' }).click()
  await expect(card.getByRole('alert')).toHaveText(/^Nothing is corrected yet/)
  await card.getByLabel('Somebody else says this').check()
  await card.getByRole('combobox', { name: 'Who says it' }).fill('Núria: “the *Voice*”')
  await card.getByRole('button', { name: 'Add to my corrections' }).click()
  await card.getByRole('button', { name: /^Copy .+\.yaml$/ }).click()
  await expect(card.getByText('Copied.')).toBeVisible()
  const lines = await page.evaluate(() => navigator.clipboard.readText())
  const { starts, ...row } = parse(lines).quotes[0] as Record<string, string>
  expect(row).toEqual({ id: quote.id, speaker: 'Núria: “the *Voice*”' })
  expect(quote.text.startsWith(starts as string)).toBe(true)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    card.getByRole('button', { name: /^Download .+\.yaml$/ }).click(),
  ])
  expect(readFileSync(await download.path(), 'utf8')).toBe(lines)
  expect(download.suggestedFilename()).toMatch(/^[\w-]+\.yaml$/)
  await expect(card.getByRole('button', { name: /Save/ })).toHaveCount(0)
  // Kept over the site, until it is forgotten.
  await page.reload()
  const again = await openForm(page, quote.id)
  await expect(again.getByRole('textbox', { name: /\.yaml/ })).toHaveValue(lines)
  await again.getByRole('button', { name: 'Forget these corrections' }).click()
  await expect(again.getByText('All corrections are forgotten.')).toBeVisible()
  await page.reload()
  await expect((await openForm(page, quote.id)).getByRole('textbox', { name: /\.yaml/ })).toHaveCount(0)
})

test('two names of one person become the whole row of people.yaml', async ({ page, served }) => {
  const { quote, article } = await findQuote()
  await page.goto(served['/'] + article.address)
  type Row = {
    readonly id: string
    readonly name: string
    readonly role: string | null
    readonly pronoun: string
  }
  const table = (await (await fetch(`${served['/']}making/people.json`)).json()) as readonly Row[]
  const row = table.find(({ name }) => name === quote.by)
  const card = await openForm(page, quote.id)
  await card.getByLabel(`${quote.by} is somebody known by another name`).check()
  await card.getByRole('combobox', { name: 'The name to keep' }).fill('Some “Other” Name')
  await card.getByRole('button', { name: 'Add to my corrections' }).click()
  const lines = await card.getByRole('textbox', { name: /people\.yaml/ }).inputValue()
  const [written] = parse(lines) as readonly (Row & { readonly aliases: readonly string[] })[]
  expect([written?.name, ...(written?.aliases ?? [])]).toEqual(
    expect.arrayContaining([quote.by, 'Some “Other” Name']),
  )
  // Who is in the table keeps all that it says.
  expect([written?.id, written?.role ?? null]).toEqual(row ? [row.id, row.role] : ['some-other-name', null])
})

test('a figure is corrected in what is filled in alone', async ({ page, served }) => {
  const { articles } = await readRecords()
  const pages = await Promise.all(
    articles.map(async ({ address }) => ({
      address,
      id: /<data id="?([\w-]+)"? value="?27"?>/.exec(await (await fetch(served['/'] + address)).text())?.[1],
    })),
  )
  const found = pages.find(({ id }) => id !== undefined)
  await page.goto(served['/'] + found?.address)
  const card = await openForm(page, found?.id ?? '')
  await card.getByLabel('For when').fill('last year')
  await card.getByRole('button', { name: 'Add to my corrections' }).click()
  await expect(card.getByRole('alert')).toHaveText(/^Write the time as/)
  await card.getByLabel('For when').fill('2024-05')
  await card.getByLabel('Value, as a number').fill('28.5')
  await card.getByLabel('Exact or not').selectOption('at least')
  await card.getByLabel('Who counted it').fill('none')
  await card.getByRole('button', { name: 'Add to my corrections' }).click()
  const lines = await card.getByRole('textbox', { name: /\.yaml/ }).inputValue()
  expect(parse(lines).figures).toEqual([
    { id: found?.id, text: '27', value: 28.5, qualifier: '>=', by: 'none', period: '2024-05' },
  ])
})

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing with the form open and corrections below it, in ${scheme}`, async ({ browser, served }) => {
    const context = await browser.newContext({ colorScheme: scheme, viewport: { width: 390, height: 844 } })
    const page = await context.newPage()
    const { quote, article } = await findQuote()
    await page.goto(served['/'] + article.address)
    const card = await openForm(page, quote.id)
    await card.getByLabel('This is not a quotation').check()
    await card.getByRole('button', { name: 'Add to my corrections' }).click()
    for (const label of ['Somebody else says this', `${quote.by} is somebody known by another name`]) {
      await card.getByLabel(label).check()
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([])
    }
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(over).toBe(0)
    await context.close()
  })
} // prettier-ignore

test('nothing in a built site knows where the development server takes corrections', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:js|html|json)$/.test(name)) // prettier-ignore
  expect(files.length).toBeGreaterThan(10)
  const knowing = files.filter((name) =>
    readFileSync(join(folder, name), 'utf8').includes(correctionsEndpoint),
  )
  expect(knowing).toEqual([])
})

test.describe('the development server', () => {
  test.setTimeout(120_000)

  test('writes a correction once its change was shown, and makes the page anew', async ({ page }) => {
    const corpus = mkdtempSync(join(tmpdir(), 'dossier-dev-'))
    const text = join(corpus, 'boats.md')
    const story = '“We will not sail before the spring,” Ana Prieto said on the pier.\n\n“We are too few,” Juan Gil said.\n' // prettier-ignore
    writeFileSync(text, `---\n# ours\ntitle: No boats\n---\n\n${story}`)
    writeFileSync(join(corpus, 'people.yaml'), '# all of them\n- id: juan-gil\n  name: Juan Gil\n')
    const port = 4568
    const server = spawn('npx', ['astro', 'dev', '--host', '127.0.0.1', '--port', String(port)], {
      cwd: resolve(fileURLToPath(new URL('../..', import.meta.url))),
      env: { ...process.env, CORPUS_DIR: corpus },
      detached: true,
      stdio: 'ignore',
    })
    const read = (path: string): Promise<string> => fetch(`http://127.0.0.1:${port}/${path}`).then((answer) => answer.text(), () => '') // prettier-ignore
    try {
      await expect.poll(() => read('articles.html'), { timeout: 60_000 }).toContain('No boats')
      const [address = ''] = /articles\/no-boats-\w+\.html/.exec(await read('articles.html')) ?? []
      await page.goto(`http://127.0.0.1:${port}/${address}`)
      const id = await page.locator('.reading q').first().getAttribute('id')
      const card = await openForm(page, id ?? '')
      await card.getByLabel('Somebody else says this').check()
      await card.getByRole('combobox', { name: 'Who says it' }).fill('Juan Gil')
      await card.getByRole('button', { name: 'Add to my corrections' }).click()
      await card.getByRole('button', { name: 'Save to the files' }).click()
      const row = `  - { id: ${id}, starts: "We will not sail before the spring,", speaker: juan-gil }`
      const change = card.locator('pre')
      await expect(change).toHaveText(`  ---\n  # ours\n  title: No boats\n+ quotes:\n+ ${row}\n  ---\n  \n  “We will not sail before the spring,” Ana Prieto said on the pier.`) // prettier-ignore
      expect(readFileSync(text, 'utf8')).not.toContain('quotes')

      // Nobody else may have the server write it, not even with all that it takes.
      const body = JSON.stringify({ corrections: [{ list: 'quotes', article: /no-boats-\w+/.exec(address)?.[0], row: { id, remove: true } }], dryRun: true }) // prettier-ignore
      const own = { host: `127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}`, 'content-type': 'application/json' } // prettier-ignore
      expect(await post(port, own, body)).toBe(200)
      expect(await post(port, { ...own, host: 'evil.example' }, body)).toBe(403)
      expect(await post(port, { ...own, origin: 'https://evil.example' }, body)).toBe(403)
      expect(await post(port, { host: own.host, 'content-type': own['content-type'] }, body)).toBe(403)
      expect(await post(port, { ...own, 'content-type': 'text/plain' }, body)).toBe(403)
      expect(await post(port, own, 'x'.repeat(300_000))).toBe(413)

      // Changed meanwhile: nothing is written over it.
      writeFileSync(text, `---\n# mine\ntitle: No boats\n---\n\n${story}`)
      await card.getByRole('button', { name: 'Write these changes' }).click()
      // The page that is made anew after that edit closes the card.
      await expect(page.getByRole('dialog', { name: 'About these words' })).toHaveCount(0)
      expect(readFileSync(text, 'utf8')).not.toContain('quotes')

      const again = await openForm(page, id ?? '')
      await again.getByRole('button', { name: 'Save to the files' }).click()
      await again.getByRole('button', { name: 'Write these changes' }).click()
      await expect.poll(() => readFileSync(text, 'utf8')).toBe(`---\n# mine\ntitle: No boats\nquotes:\n${row}\n---\n\n${story}`) // prettier-ignore
      await expect.poll(() => read(address), { timeout: 20_000 }).not.toContain('— Ana Prieto')
      await expect(page.locator('.reading .notes').first()).toContainText('Juan Gil', { timeout: 20_000 })
      await expect((await openForm(page, id ?? '')).getByRole('textbox', { name: /\.yaml/ })).toHaveCount(0)
    } finally {
      // The server has children of its own; the whole group ends with the test.
      if (server.pid) process.kill(-server.pid, 'SIGTERM')
      rmSync(corpus, { recursive: true })
    }
  })
})

/** The status of what the server answers to a request with these headers alone. */
function post(port: number, headers: Readonly<Record<string, string>>, body: string): Promise<number> {
  return new Promise((done, fail) => {
    const asked = request({ port, host: '127.0.0.1', method: 'POST', path: correctionsEndpoint, headers }, (answer) => { answer.resume(); done(answer.statusCode ?? 0) }) // prettier-ignore
    asked.on('error', fail)
    asked.end(body)
  })
}
