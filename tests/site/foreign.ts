import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix, sep } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { DOMParser } from 'linkedom'
import { serve } from '../../scripts/serve.ts'

type RunBuild = (env: Readonly<Record<string, string>>) => {
  readonly code: number | null
  readonly said: string
}

/** What a folder of two texts holds that nobody dated, with a third that has neither quotation nor figure. */
const bare = {
  'weir.txt':
    'Weir holds, says its keeper\n\nThe weir at Mill Lane holds. “It will stand us all out,” Nell Ardry said.\n',
  'eels.txt': 'Eels come back to the brook\n\nChildren saw eels in the brook below the mill again.\n',
}

/**
 * Tests sites of folders that are not ours: with a `site.yaml` and no tables, without anything, with one text, with none.
 * They are called from where the other tests of builds stand, since two builds at once are in each other's way.
 */
export function testForeign(runBuild: RunBuild): void {
  const home = mkdtempSync(join(tmpdir(), 'dossier-foreign-'))
  test.afterAll(() => rmSync(home, { recursive: true, force: true }))

  const build = (name: string, texts: Readonly<Record<string, string>>): string => {
    mkdirSync(join(home, name))
    for (const [file, text] of Object.entries(texts)) writeFileSync(join(home, name, file), text)
    return buildFolder(name, join(home, name))
  }
  const buildFolder = (name: string, corpus: string, env = {}): string => {
    const folder = join(home, `${name}-site`)
    const { code, said } = runBuild({ CORPUS_DIR: corpus, OUT_DIR: folder, ...env })
    expect(code, said).toBe(0)
    return folder
  }

  test('bears the name, words, colour, logo and terms of its publisher, and nothing of ours', async ({
    browser,
  }) => {
    test.setTimeout(240_000)
    const folder = buildFolder('harbour', 'tests/site/harbour', { SITE_URL: 'https://example.org/r/' })
    const files = readFiles(folder)
    const foreign = [...files].filter(([, text]) =>
      /colombia|bogot|petro\b|gustavo|cocaine|line by line/i.test(text),
    )
    expect(foreign.map(([path]) => path)).toEqual([])
    // Once at the foot of a page, and as the program that made a feed.
    for (const [path, text] of files) {
      const said = text.replaceAll('Made with Dossier', '').replaceAll('<generator>Dossier</generator>', '')
      expect([path, /Dossier/.exec(said)?.[0]]).toEqual([path, undefined])
      if (path.endsWith('.html') && !path.startsWith('embed'))
        expect([path, text.split('Made with Dossier').length]).toEqual([path, 2])
    }
    expect(findBroken(files)).toEqual([])
    const read = (path: string): string => files.get(path) ?? ''
    const name = 'Skell Sound Reader'
    expect(read('index.html')).toContain(`<title>${name}: The harbour in its own words</title>`)
    expect(read('about.html')).toContain(`<title>About · ${name}</title>`)
    expect(read('index.html')).toContain(
      '<strong>Skell Sound</strong>, from <a href="articles.html">two papers</a>',
    )
    const speaker = [...files.keys()].find((path) => path.startsWith('speakers/maud')) ?? ''
    expect(read(speaker)).toContain('<a href="../about.html">About this site</a>')
    expect(JSON.parse(read('manifest.webmanifest'))).toMatchObject({ name, theme_color: '#e8590c' })
    expect(JSON.parse(read('feeds/articles.json'))).toMatchObject({ title: name, author: { name } })
    expect(read('data/articles.json')).toContain('CC BY 4.0, Skell Sound Archive')
    expect(read('sitemap.xml')).not.toMatch(/topics|glossary|by-measure|terms/)
    expect(existsSync(join(folder, 'logo.svg'))).toBe(true)

    const served = await serve({ folder, base: '/deep/er/' })
    const context = await browser.newContext({ colorScheme: 'dark' })
    const page = await context.newPage()
    for (const path of ['index.html', 'about.html', 'search.html', speaker]) {
      await page.goto(served.url + path)
      expect(await page.locator('header nav a').allTextContents()).toEqual(
        ['Articles', 'Timeline', 'Speakers', 'Quotations', 'Figures', 'About'], // prettier-ignore
      )
      expect(await page.locator('.mast img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(
        40,
      )
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect([path, violations.map(({ id }) => id)]).toEqual([path, []])
    }
    const old = 'articles/ferry-fares.html'
    expect(read('sitemap.xml')).not.toContain(old)
    expect(read(old)).toMatch(
      /<link rel="canonical" href="https:\/\/example\.org\/r\/articles\/ferry-fares-rise-/,
    )
    await page.goto(`${served.url}${old}#title`)
    await page.waitForURL(/\/articles\/ferry-fares-rise-[\w-]+\.html#title$/)
    await context.close()
    const scriptless = await browser.newContext({ javaScriptEnabled: false })
    const plain = await scriptless.newPage()
    await plain.goto(served.url + old)
    await plain.waitForURL(/\/articles\/ferry-fares-rise-[\w-]+\.html$/)
    await scriptless.close()
    await served.close()
  })

  test('of texts without dates lists them by title, and calls nothing newest or unknown', () => {
    test.setTimeout(120_000)
    const folder = build('bare', bare)
    const files = readFiles(folder)
    expect(findBroken(files)).toEqual([])
    for (const path of ['timeline.html', 'topics.html', 'glossary.html', 'feeds', 'figures.html'])
      expect([path, existsSync(join(folder, path))]).toEqual([path, false])
    for (const [path, text] of [...files].filter(([path]) => path.endsWith('.html'))) {
      const shown = toShown(text)
      expect([path, /newest|latest|date unknown|outlet not stated|by date|without a topic|(?<![\d.,])0 [a-z]/i.exec(shown)?.[0]]).toEqual([path, undefined]) // prettier-ignore
    }
    const list = toDocument(files.get('articles.html') ?? '')
    expect([...list.querySelectorAll('main h2')].map((heading) => heading.textContent?.trim())).toEqual([
      'E',
      'W',
    ])
  })

  test('of one text, or of none, reads as a whole', () => {
    test.setTimeout(120_000)
    for (const [name, texts] of [
      ['one', { 'eels.txt': bare['eels.txt'] }],
      ['none', {}],
    ] as const) {
      const files = readFiles(build(name, texts))
      expect([name, findBroken(files)]).toEqual([name, []])
      const sections = [...toDocument(files.get('index.html') ?? '').querySelectorAll('header nav a')]
      expect([name, sections.map((link) => link.textContent)]).toEqual([name, ['Articles', 'About']])
      for (const path of ['index.html', 'articles.html', 'about.html', 'search.html', 'data.html']) {
        const main = toDocument(files.get(path) ?? '').querySelector('main')
        const empty = [...(main?.querySelectorAll('h2, h3, ul, ol, section') ?? [])].filter(
          (element) => element.textContent?.trim() === '',
        )
        expect([name, path, empty.map(({ outerHTML }) => outerHTML)]).toEqual([name, path, []])
      }
    }
  })
}

/** Every file of a site that is text, by its path. */
function readFiles(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.split(sep).join('/'),
  )
  return new Map(
    paths
      .filter((path) => /\.(?:html|xml|json|js|css|csv|txt|svg|webmanifest|bib|ris)$/.test(path))
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  )
}

function toDocument(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html') as unknown as Document
}

/** The words of a page that are no part of a text. */
function toShown(html: string): string {
  const page = toDocument(html)
  for (const element of page.querySelectorAll('script, style, details.asking')) element.remove()
  return page.body.textContent ?? ''
}

/** Links of pages that lead to no page of the site. */
function findBroken(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files]
    .filter(([path]) => path.endsWith('.html') && path !== '404.html')
    .flatMap(([path, text]) =>
      [...toDocument(text).querySelectorAll('a[href]')]
        .map((link) => (link.getAttribute('href') ?? '').replace(/[?#].*/, ''))
        .filter((href) => href.endsWith('.html') && !/^[a-z]+:/.test(href))
        .filter((href) => !files.has(posix.join(posix.dirname(path), decodeURI(href))))
        .map((href) => `${path}: ${href}`),
    )
}
