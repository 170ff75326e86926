import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { DOMParser } from 'linkedom'
import { dataBlock } from '../schemaorg.ts'
import { readAsZotero } from '../zotero.ts'

type RunBuild = (env: Readonly<Record<string, string>>) => {
  readonly code: number | null
  readonly said: string
}

const siteUrl = 'https://example.org/reader/'

const heads = {
  report: `title: Ferry <stays> & "waits"\noutlet: The Harbour Post\nauthors: [Ana Prieto, Bo Quist]\npublished: 2026-02-03\nurl: https://example.net/ferry\ntopics: [boats]`,
  digest: `title: What the Post says of the ferry\noutlet: The Harbour Post\npublished: 2026-02~\nnote: A digest, not the report itself.\ntopics: [boats]`,
  foreign: 'title: العبارة في الميناء\noutlet: The Harbour Post\npublished: 2026-02-04',
} as const

/**
 * Tests what programs take from a site that has an address: reference managers, and services that show a link. They are
 * called from where the other tests of builds stand, since two builds at once are in each other's way.
 */
export function testTaking(runBuild: RunBuild): void {
  const home = mkdtempSync(join(tmpdir(), 'dossier-taking-'))
  const corpus = join(home, 'corpus')
  const folder = join(home, 'site')

  test.beforeAll(() => {
    test.setTimeout(120_000)
    mkdirSync(corpus)
    for (const [name, head] of Object.entries(heads))
      writeFileSync(
        join(corpus, `${name}.md`),
        `---\n${head}\n---\n\nThe ferry of ${name} stays in port. “We wait,” Ada Lund said.\n`,
      )
    writeFileSync(
      join(corpus, 'topics.yaml'),
      '- id: boats\n  label: Boats\n  summary: Ferries and ports.\n  terms: [ferry]\n',
    )
    writeFileSync(join(corpus, 'site.yaml'), 'name: The Quay Reader\n')
    const { code, said } = runBuild({ CORPUS_DIR: corpus, OUT_DIR: folder, SITE_URL: siteUrl })
    expect(code, said).toBe(0)
  })
  test.afterAll(() => rmSync(home, { recursive: true, force: true }))

  const find = (words: string): string => {
    const name = readdirSync(join(folder, 'articles')).find((file) => file.startsWith(words))
    if (!name) throw new Error(`Expected an article ${words}`)
    return `articles/${name}`
  }
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
  const open = (path: string): Document =>
    new DOMParser().parseFromString(read(path), 'text/html') as unknown as Document
  const readMetas = (path: string): ReadonlyMap<string, string> =>
    new Map(
      [...open(path).querySelectorAll('meta')].map((meta) => [
        meta.getAttribute('property') ?? meta.getAttribute('name') ?? '',
        meta.getAttribute('content') ?? '',
      ]),
    )
  const readLinks = (path: string, selector: string): readonly string[] =>
    [...open(path).querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '')
  const readData = (path: string): readonly string[] =>
    [...open(path).querySelectorAll('script')].flatMap((script) =>
      script.getAttribute('type') === 'application/ld+json' ? [script.textContent ?? ''] : [],
    )

  test('Zotero saves a report as an article of its newspaper: title, byline, outlet, date, address', () => {
    const path = find('ferry-stays')
    expect(readAsZotero(read(path), 'file')).toEqual({
      type: 'newspaperArticle',
      title: 'Ferry <stays> & "waits"',
      creators: ['Ana Prieto', 'Bo Quist'],
      publicationTitle: 'The Harbour Post',
      date: '2026-02-03',
      url: siteUrl + path,
      abstract: 'The ferry of report stays in port. “We wait,” Ada Lund said.',
      language: 'en',
    })
  })

  test('Zotero saves a digest as a page of this site, and not as the report it tells of', () => {
    const path = find('what-the-post')
    expect(readAsZotero(read(path), 'file')).toMatchObject({
      type: 'webpage',
      title: 'What the Post says of the ferry',
      creators: [],
      publicationTitle: 'The Quay Reader',
      date: '2026-02',
      url: siteUrl + path,
    })
  })

  test('Zotero saves a topic and a speaker as pages of this site', () => {
    const speaker = readdirSync(join(folder, 'speakers')).find((name) => name.startsWith('ada-lund')) ?? ''
    for (const [path, title] of [
      ['topics/boats.html', 'Boats'],
      [`speakers/${speaker}`, 'What Ada Lund said'],
    ] as const)
      expect(readAsZotero(read(path), 'file')).toMatchObject({
        type: 'webpage',
        title,
        publicationTitle: 'The Quay Reader',
        url: siteUrl + path,
      })
  })

  test('a link to any page is shown with a picture that is there, its own for an article and a topic', () => {
    const report = find('ferry-stays')
    const shown = new Map<string, string>()
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.html') || path === '404.html' || path.startsWith('embed')) continue
      const metas = readMetas(path)
      const picture = metas.get('og:image') ?? ''
      expect(picture, path).toMatch(new RegExp(`^${siteUrl}pictures/`))
      expect(existsSync(join(folder, decodeURI(picture.slice(siteUrl.length)))), picture).toBe(true)
      expect(metas.get('twitter:card')).toBe('summary_large_image')
      expect(metas.get('og:title'), path).toBeTruthy()
      shown.set(path.replaceAll('\\', '/'), picture.slice(siteUrl.length))
    }
    expect(shown.get(report)).toBe(`pictures/${report.replace('.html', '.png')}`)
    expect(shown.get('topics/boats.html')).toBe('pictures/topics/boats.png')
    // A title in a writing that the font lacks has no picture of its own.
    const foreign = [...shown].filter(([path]) => /^articles\/[^/]+$/.test(path) && path !== report)
    expect(foreign.map(([, picture]) => picture)).toContain('pictures/index.png')
    expect(readMetas(report).get('og:type')).toBe('article')
    expect(readMetas(report).get('og:url')).toBe(siteUrl + report)
  })

  test('the article is there as a reference in three forms, one link from its page and another', () => {
    const path = find('ferry-stays')
    const [making = ''] = readLinks(path, 'a.cite')
    const [page = '', id = ''] = making.slice(3).split('#')
    expect(page).toMatch(/^making\//)
    const files = readLinks(page, `[id="${id}"] .references a`).map((file) => file.slice(3))
    expect(files).toHaveLength(3)
    const [bibtex = '', ris = '', csl = ''] = files.map(read)
    for (const text of [bibtex, ris, csl]) {
      expect(text).toMatch(/Prieto, Ana|"family":"Prieto","given":"Ana"/)
      expect(text).toContain('The Harbour Post')
      expect(text).toContain(siteUrl + path)
    }
    expect(bibtex).toMatch(/^@article\{/)
    expect(ris).toMatch(/^TY {2}- NEWS/)
    expect(JSON.parse(csl)).toMatchObject([{ type: 'article-newspaper', title: 'Ferry <stays> & "waits"' }])
  })

  test('each block of data has the types and properties of schema.org, and its articles say what they are', () => {
    const kinds = new Set<string>()
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.html')) continue
      for (const block of readData(path)) {
        const data: unknown = JSON.parse(block)
        const { success, error } = dataBlock.safeParse(data)
        expect(success, `${path} ${block} ${error?.message}`).toBe(true)
        for (const [, kind = ''] of block.matchAll(/"@type":"(\w+)"/g)) kinds.add(kind)
      }
    }
    expect([...kinds]).toEqual(expect.arrayContaining(['NewsArticle', 'Article', 'Quotation', 'Dataset']))
    const [block = ''] = readData(find('what-the-post'))
    expect(JSON.parse(block)).toMatchObject({
      '@type': 'Article',
      citation: { '@type': 'NewsArticle', publisher: { name: 'The Harbour Post' } },
    })
  })

  test('a page to be framed leads to what oEmbed says of it, and no sitemap or article names it', () => {
    const name = find('ferry-stays').replace('articles/', '')
    const page = open(`embed/${name}`)
    const link = page.querySelector('link[type="application/json+oembed"]')?.getAttribute('href') ?? ''
    const said = JSON.parse(read(`embed/${link}`)) as Record<string, string>
    expect(said).toMatchObject({
      type: 'rich',
      title: 'Ferry <stays> & "waits"',
      author_name: 'Ana Prieto, Bo Quist',
      provider_name: 'The Quay Reader',
      provider_url: siteUrl,
    })
    expect(said['html']).toContain(`src="${siteUrl}embed/${name}"`)
    expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex')
    expect(read('sitemap.xml')).not.toContain('/embed/')
    expect(read(find('ferry-stays'))).not.toContain('embed/')
    expect(read('offline.json')).not.toContain('embed/')
  })

  test('without an address of the site there are no pictures, and no page names one', () => {
    const bare = join(home, 'bare')
    const { code, said } = runBuild({ CORPUS_DIR: corpus, OUT_DIR: bare, SITE_URL: '' })
    expect(code, said).toBe(0)
    expect(said).toContain('no pictures')
    expect(existsSync(join(bare, 'pictures'))).toBe(false)
    expect(readdirSync(join(bare, 'embed')).filter((file) => file.endsWith('.json'))).toEqual([])
    const page = readFileSync(join(bare, find('ferry-stays')), 'utf8')
    expect(page).not.toMatch(/og:image|og:url|twitter:card/)
    expect(page).toContain('og:title')
  })
}
