import { spawn, spawnSync } from 'node:child_process'
import { hash } from 'node:crypto'
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { serve } from '../../scripts/serve.ts'
import { toHarmless } from '../attacks.ts'
import { testForeign } from './foreign.ts'
import { pressAll } from './pressing.ts'
import { findPages, folder as siteFolder, readRecords } from './site.ts'
import { testShowing } from './showing.ts'
import { testTaking } from './taking.ts'

type Built = { readonly code: number | null; readonly said: string; readonly folder: string }

// Builds share Astro's store of content, so they follow each other.
test.describe.configure({ mode: 'serial' })

const folders: string[] = []
test.afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

test('a folder of raw texts, with no tables and no front matter, becomes a site of these texts alone', async () => {
  const { code, said, folder } = build('tests/site/raw')
  expect(code, said).toBe(0)
  expect(readdirSync(join(folder, 'articles'))).toHaveLength(2)
  const list = readFileSync(join(folder, 'articles.html'), 'utf8')
  expect(list).toContain('Ferry returns to Port Alder after nine years')
  expect(list).toContain('Orchards of Hollin lose a third of their pears')
  const records = await readRecords(folder)
  expect(records.articles).toHaveLength(2)
  expect(records.quotes.map(({ text }) => text).join(' ')).toContain('longer than we like to admit')
  expect(records.figures.map(({ text }) => text).join(' ')).toContain('$4.2m')
})

test('a corpus of attacks is a site in which none of them runs, asks another host or leaves its folder', async ({
  browser,
}) => {
  test.setTimeout(480_000)
  const corpus = mkdtempSync(join(tmpdir(), 'dossier-attacks-'))
  folders.push(corpus)
  const attacks = toHarmless()
  for (const [name, content] of attacks) {
    mkdirSync(dirname(join(corpus, name)), { recursive: true })
    writeFileSync(join(corpus, name), content)
  }
  const { code, said, folder } = build(corpus)
  expect(code, said).toBe(0)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const texts = [...attacks.keys()].filter((name) => /\.(?:txt|md|html)$/.test(name))
  expect(files.filter((name) => /^articles\W[^\W_].*\.html$/.test(name)).length).toBeGreaterThanOrEqual(
    texts.length,
  )
  const names = files.map((name) => name.normalize('NFKC').toLowerCase())
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) {
    expect(name.length).toBeLessThan(120)
    expect(name).toMatch(/^[\w./\\-]+$/)
    expect(name).not.toMatch(/(?:^|[/\\])(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/)
  }
  const served = await serve({ folder })
  const context = await browser.newContext()
  const page = await context.newPage()
  const trouble: string[] = []
  page.on('console', (message) => trouble.push(`${page.url()} says ${message.text()}`))
  page.on('pageerror', (error) => trouble.push(`${page.url()} throws ${error.message}`))
  page.on('dialog', (dialog) => {
    trouble.push(`${page.url()} asks ${dialog.message()}`)
    void dialog.dismiss()
  })
  let asked = 0
  page.on('request', (request) => {
    asked++
    if (!request.url().startsWith(served.url) && !request.url().startsWith('blob:'))
      trouble.push(`${page.url()} asks for ${request.url()}`)
  })
  const scripts = new Set<string>()
  const addresses = files.filter((name) => name.endsWith('.html')).map((name) => name.split(sep).join('/'))
  const searches = [
    'script',
    '"window.attacked"',
    'speaker:prieto',
    'kind:figure tonnes',
    '<img src=x onerror=alert(1)>',
  ]
  for (const address of [
    ...addresses,
    ...searches.map((query) => `search.html?q=${encodeURIComponent(query)}`),
  ]) {
    await page.goto(served.url + address)
    // It finds the site's root by asking, and then says so in its head.
    if (address === '404.html') await expect(page.locator('base')).toHaveCount(1)
    if (address.includes('?q=')) await expect(page.getByRole('status')).toContainText(/Found|Nothing|No text/)
    const seen = await page.evaluate(() => ({
      ran: 'attacked' in window,
      styled: getComputedStyle(document.body).display !== 'none',
      handlers: [...document.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes]
          .filter(
            ({ name, value }) =>
              /^on|^style$|^srcdoc$/.test(name) ||
              (/^\s*(?:javascript|data|vbscript):/i.test(value) &&
                /^(?:href|src|action|formaction|xlink:href)$/.test(name)),
          )
          .map(({ name, value }) => `${name}=${value}`),
      ),
      // A block of data is no script; what would end it is escaped, so that it holds no mark of a tag.
      data: [...document.scripts].filter(({ type, text }) => type === 'application/ld+json' && /</.test(text))
        .length,
      scripts: [...document.scripts]
        .filter(({ type }) => type !== 'application/ld+json')
        .map((script) => script.src.replace(/.*\//, '') || script.text),
      strange: document.querySelectorAll('iframe, object, embed, base, img, meta[http-equiv="refresh"]')
        .length,
    }))
    expect({ ...seen, scripts: [] }, address).toEqual({
      ran: false,
      styled: true,
      handlers: [],
      data: 0,
      scripts: [],
      strange: address === '404.html' ? 1 : 0,
    })
    seen.scripts.forEach((script) => scripts.add(script))
  }
  // Every third payload is what a card, a citation, a clipping, a picture, a frame and a correction are made of.
  const told = addresses
    .filter((address) => /^articles\/the-harbour-master-read-out/.test(address))
    .filter((_, index) => index % 3 === 0)
  let pressed = 0
  for (const address of told) {
    await page.goto(served.url + address)
    pressed += await pressAll(page)
    expect(await page.evaluate(() => 'attacked' in window), address).toBe(false)
  }
  expect(pressed).toBeGreaterThan(20)
  await page.goto(`${served.url}clippings.html`)
  await expect(page.getByRole('listitem').first()).toBeVisible()
  expect(await page.evaluate(() => 'attacked' in window)).toBe(false)
  expect(trouble).toEqual([])
  console.log(
    `Attacks: ${attacks.size} files, ${addresses.length} pages, ${searches.length} searches, ${pressed} buttons, ${asked} requests`,
  )
  // The same scripts as in a site of other texts: no text became one.
  expect([...scripts].filter((script) => script.includes('attack'))).toEqual([])
  const ours = new Set(findPages().flatMap(readScripts))
  expect([...scripts].filter((script) => !ours.has(script))).toEqual([])
  await context.close()
  await served.close()
})

test('keeping a page to read offline asks no other host, whatever addresses its text holds', async ({
  browser,
}) => {
  const hits: string[] = []
  const stranger = createServer((request, response) => {
    hits.push(request.url ?? '')
    response.end()
  })
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(stranger.address() as AddressInfo).port}`
  const corpus = mkdtempSync(join(tmpdir(), 'dossier-addresses-'))
  folders.push(corpus)
  const forms = [
    `href=http://${host}/_astro/1`,
    `src="//${host}/_astro/2"`,
    `<link rel="stylesheet" href="http://${host}/_astro/3">`,
    `<script src=http://${host}/_astro/4></script>`,
    `class="made"><a href="http://${host}/making/5.html">`,
    `<p class="made"><a href=http://${host}/making/6.html>`,
    `"./_astro/../../../7.js" href=_astro/none.css`,
    `[a link](http://${host}/_astro/8) class="made">\n[another](http://${host}/making/9)`,
    `![class="made"><a href="http://${host}/making/10"](http://${host}/_astro/11.png)`,
    `![src=http://${host}/_astro/12 href=http://${host}/_astro/13](boat.svg "href=http://${host}/_astro/14")`,
  ]
  const told = forms.map((form) => `The harbour master wrote this down: ${form}`).join('\n\n')
  writeFileSync(join(corpus, 'a.md'), `# Addresses href=http://${host}/_astro/15\n\n${told}\n`)
  writeFileSync(join(corpus, 'b.txt'), `Addresses src=http://${host}/_astro/16\n\n${told}\n`)
  copyFileSync('tests/site/harbour/logo.svg', join(corpus, 'boat.svg'))
  const { code, said, folder } = build(corpus)
  expect(code, said).toBe(0)
  const served = await serve({ folder })
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${served.url}offline.html`)
  await page.getByRole('button', { name: 'Keep what I read' }).click()
  await expect(page.getByRole('status')).toContainText('kept from now on')
  const articles = readdirSync(join(folder, 'articles')).filter((name) => name.endsWith('.html'))
  expect(articles).toHaveLength(2)
  for (const name of articles) {
    await page.goto(`${served.url}articles/${name}`)
    await expect
      .poll(() => page.evaluate(async () => (await caches.match(location.href)) !== undefined))
      .toBe(true)
  }
  expect(hits).toEqual([])
  await context.close()
  await served.close()
  stranger.close()
})

test('a site in Spanish says no English of its own, and its pages are not those kept of an English one', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const folder = mkdtempSync(join(tmpdir(), 'dossier-spanish-'))
  folders.push(folder)
  const env = { CORPUS_DIR: 'tests/site/spanish', OUT_DIR: folder }
  expect(runBuild(env).code).toBe(0)
  const { code, said } = runBuild({ ...env, SITE_LANG: 'es' })
  expect(code, said).toBe(0)
  const served = await serve({ folder })
  const context = await browser.newContext()
  const page = await context.newPage()
  const english: string[] = []
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.html'))
  for (const address of [...pages, 'search.html?q=ferry', 'search.html?q=zxqv', 'search.html?q=voz:nadie']) {
    await page.goto(served.url + address)
    if (address.includes('?q='))
      await expect(page.getByRole('status')).toContainText(/Resultados:|Nada tiene/)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('es')
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect([address, violations.map(({ id }) => id)]).toEqual([address, []])
    english.push(...(await page.evaluate(findEnglish)).map((words) => `${address}: ${words}`))
  }
  expect(english).toEqual([])
  const article = pages.find((path) => path.startsWith('articles/ferry')) ?? ''
  await page.goto(served.url + article)
  await expect(page.locator('.source time')).toHaveText('3 de febrero de 2026')
  await expect(page.locator('.reading')).toHaveAttribute('lang', 'en')
  await page.getByRole('button', { name: 'Apariencia' }).click()
  await expect(page.getByRole('dialog', { name: 'Apariencia y teclas' })).toBeVisible()
  await context.close()
  await served.close()
})

/** Runs in a page: its texts with a common English word that stand neither in something said to be English nor in results. */
function findEnglish(): readonly string[] {
  const common = /\b(?:the|and|of|with|which|from|was|were|this|that|not|by|their|for|are|than)\b/i
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text
    if (common.test(data) && !parentElement?.closest('[lang=en], #results, script, style, code, kbd'))
      found.push(data.trim())
  }
  return found
}

test('a fault in a text is told with file and line and stops no build, unless it is to be strict', () => {
  const { code, said, folder } = build('tests/site/broken')
  expect(code, said).toBe(0)
  expect(said).toMatch(/bad\.md:3:1 Unexpected key `outlett`, expected `outlet`/)
  expect(readdirSync(join(folder, 'articles'))).toHaveLength(2)
  const empty = mkdtempSync(join(tmpdir(), 'dossier-strict-'))
  folders.push(empty)
  const strict = runBuild({ CORPUS_DIR: 'tests/site/broken', OUT_DIR: empty }, '--', '--strict')
  expect(strict.code).toBe(1)
  expect(strict.said).toMatch(/bad\.md:3:1/)
  expect(readdirSync(empty)).toEqual([])
})

for (const [what, env] of [
  ['a folder of texts', { CORPUS_DIR: 'tests/site/nowhere' }],
  ['a folder of tables', { CORPUS_DIR: 'tests/site/raw', TABLES_DIR: 'tests/site/nowhere' }],
] as const) {
  test(`${what} that is not there stops the build, and nothing is published`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'dossier-stopped-'))
    folders.push(folder)
    const { code, said } = runBuild({ ...env, OUT_DIR: folder })
    expect(code).toBe(1)
    expect(said).toContain('tests/site/nowhere:1:1 Expected a file or folder that can be read: there is none')
    expect(readdirSync(folder)).toEqual([])
  })
}

test('a folder of tables serves texts that have none beside them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-tables-'))
  folders.push(folder)
  const env = { CORPUS_DIR: 'tests/site/raw', TABLES_DIR: 'tests/tables', OUT_DIR: folder }
  const { code, said } = runBuild(env)
  expect(code, said).toBe(0)
  expect(readdirSync(join(folder, 'topics'))).toContain('ferries.html')
})

test('the same texts give the same bytes, on any machine, after a kill, an edit and damage to what is kept; a failure leaves the last site', async () => {
  test.setTimeout(240_000)
  const home = mkdtempSync(join(tmpdir(), 'dossier-bytes-'))
  folders.push(home)
  const corpus = join(home, 'corpus')
  const out = join(home, 'dist')
  cpSync(join(root, 'tests/site/raw'), corpus, { recursive: true })
  writeFileSync(
    join(corpus, 'pier.md'),
    '---\npublished: 2026-02-25\n---\n\nThe pier closes, “at last,” Ana Prieto said.\n',
  )
  const here = { CORPUS_DIR: corpus, OUT_DIR: out, TZ: 'Pacific/Kiritimati', LANG: 'en_US.UTF-8', LC_ALL: '' }
  const elsewhere = {
    ...here,
    TZ: 'America/Adak',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    NODE_OPTIONS: `--import=${pathToFileURL(join(root, 'tests/site/otherworld.mjs')).href}`,
  }
  const forget = (): void =>
    rmSync(join(root, 'node_modules/.cache/dossier'), { recursive: true, force: true })

  forget()
  expect(runBuild(here).code).toBe(0)
  const first = readSite(out)
  expect(Object.keys(first)).toContain('index.html')

  // Killed in the middle of its work, with half a site beside the good one.
  const killed = spawn(process.execPath, ['scripts/build.ts'], {
    cwd: root,
    env: { ...process.env, ...here },
  })
  await expect.poll(() => readdirSync(home).length, { timeout: 60_000, intervals: [20] }).toBe(3)
  killed.kill('SIGKILL')
  await new Promise((resolve) => killed.on('exit', resolve))
  expect(readSite(out)).toEqual(first)

  forget()
  const { code, said } = runBuild(elsewhere)
  expect(code, said).toBe(0)
  expect(readdirSync(home).toSorted()).toEqual(['corpus', 'dist'])
  expect(readSite(out)).toEqual(first)

  writeFileSync(join(corpus, 'pier.md'), 'Dock: no front matter, and they count 300 boats.\n')
  expect(runBuild(here).code).toBe(0)
  const edited = readSite(out)
  expect(edited).not.toEqual(first)
  forget()
  expect(runBuild(here).code).toBe(0)
  expect(readSite(out)).toEqual(edited)

  damage(join(root, 'node_modules/.cache/dossier'))
  expect(runBuild(here).code).toBe(0)
  expect(readSite(out)).toEqual(edited)

  writeFileSync(join(corpus, 'people.yaml'), '- { id: ana }\n')
  expect(runBuild(here).code).toBe(1)
  expect(readSite(out)).toEqual(edited)
})

test('the development server shows an edited text without a restart', async () => {
  const corpus = mkdtempSync(join(tmpdir(), 'dossier-dev-'))
  folders.push(corpus)
  const text = join(corpus, 'a.txt')
  writeFileSync(text, 'The ferry sails again, and nobody on the island is surprised by it.\n')
  const server = spawn('npx', ['astro', 'dev', '--host', '127.0.0.1', '--port', '4567'], {
    cwd: root,
    env: { ...process.env, CORPUS_DIR: corpus },
    detached: true,
    stdio: 'ignore',
  })
  const read = (): Promise<string> =>
    fetch('http://127.0.0.1:4567/articles.html').then(
      (response) => response.text(),
      () => '',
    )
  try {
    await expect.poll(read, { timeout: 40_000 }).toContain('The ferry sails again')
    writeFileSync(text, 'The ferry stays in port, and nobody on the island is surprised by it.\n')
    await expect.poll(read, { timeout: 10_000 }).toContain('The ferry stays in port')
  } finally {
    // The server has children of its own; the whole group ends with the test.
    if (server.pid) process.kill(-server.pid, 'SIGTERM')
  }
})

const root = fileURLToPath(new URL('../..', import.meta.url))

test.describe('a site with an address', () => testTaking(runBuild))
test.describe('a site of somebody else', () => testForeign(runBuild))

test.describe('a site with images, block quotations and tables', () => testShowing(runBuild))

function build(corpus: string): Built {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-built-'))
  folders.push(folder)
  return { ...runBuild({ CORPUS_DIR: corpus, OUT_DIR: folder }), folder }
}

function runBuild(env: Readonly<Record<string, string>>, ...words: readonly string[]): Omit<Built, 'folder'> {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build', ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env, NO_COLOR: '1', FORCE_COLOR: '0' },
    shell: process.platform === 'win32',
  })
  return { code: status, said: stdout + stderr }
}

/** Writes into the middle of every file. */
function damage(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const content = readFileSync(file)
    content.write('damaged', Math.floor(content.length / 2))
    writeFileSync(file, content)
  }
}

/** Every file of a site by its path, as a hash. */
function readSite(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
  return Object.fromEntries(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, hash('sha256', readFileSync(join(folder, path)))]),
  )
}

/** What runs in a page of the site under test: the name of a script's file, or its text. Blocks of data are none. */
function readScripts(path: string): readonly string[] {
  const html = readFileSync(join(siteFolder, path), 'utf8')
  return [...html.matchAll(/<script(?![^>]*application\/ld\+json)([^>]*)>([^]*?)<\/script>/g)].map(
    ([, attributes = '', text = '']) => /src="(?:[^"]*\/)?([^/"]+)"/.exec(attributes)?.[1] ?? text,
  )
}
