import { expect } from '@playwright/test'
import type { Element, Root } from 'hast'
import { selectAll } from 'hast-util-select'
import { toText } from 'hast-util-to-text'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { bases, findEmbeds, findPages, test } from './site.ts'

type Page = { readonly tree: Root; readonly ids: ReadonlySet<string>; readonly html: string }

const parser = unified().use(rehypeParse)

for (const base of bases) {
  test(`every link and anchor leads somewhere, served at ${base}`, async ({ served }) => {
    const site = served[base]
    const pages = new Map<string, Page | null>()
    // No page leads to those that other sites frame.
    const queue = [site, ...findEmbeds().map((path) => site + path)]
    const broken: string[] = []
    const fragments: { readonly from: string; readonly to: string; readonly id: string }[] = []
    for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
      if (pages.has(address)) continue
      const page = await readPage(address)
      pages.set(address, page)
      if (!page) continue
      for (const link of findLinks(page.tree)) {
        const url = new URL(link, address)
        if (/^(?:https?:)?\/\//.test(link) || url.protocol === 'mailto:') continue
        if (!url.href.startsWith(site) || link.startsWith('/')) {
          broken.push(`${address}: ${link} is not relative to the page`)
          continue
        }
        const id = decodeURIComponent((url.hash.split(':~:')[0] ?? '').slice(1))
        url.hash = ''
        url.search = ''
        if (id !== '') fragments.push({ from: address, to: url.href, id })
        queue.push(url.href)
      }
    }
    for (const [address, page] of pages) if (page === null) broken.push(`${address} is not there`)
    for (const { from, to, id } of fragments) {
      if (!pages.get(to)?.ids.has(id)) broken.push(`${from}: no #${id} in ${to}`)
    }
    expect(broken).toEqual([])
    // Every page is reached from the first one, the page for wrong addresses aside.
    const reached = new Set([...pages.keys()].map((address) => address.slice(site.length) || 'index.html'))
    expect(findPages().filter((path) => !reached.has(path) && path !== '404.html')).toEqual([])
  })
}

test('pages that are not there answer with 404 and a page that says so', async ({ served }) => {
  for (const base of bases) {
    const response = await fetch(`${served[base]}no/such/page.html`)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('<h1')
  }
})

test('every page has one h1, one main, a header and a footer, and its own title', async ({ served }) => {
  const titles = new Map<string, string>()
  for (const path of findPages()) {
    const page = await readPage(new URL(path, served['/']).href, true)
    if (!page) throw new Error(`Expected the page ${path}`)
    const count = (selector: string): number => selectAll(selector, page.tree).length
    expect([count('h1'), count('main'), count('body > header'), count('body > footer')], path).toEqual([
      1, 1, 1, 1,
    ])
    expect(count('html[lang]'), path).toBe(1)
    expect(count('meta[name="viewport"]'), path).toBe(1)
    expect(count('meta[name="description"]:not([content=""])'), path).toBe(1)
    const title = selectAll('title', page.tree)
      .map((element) => toText(element))
      .join('')
    expect(title.trim(), path).not.toBe('')
    expect(titles.get(title), `${path} and ${titles.get(title)} are both titled ${title}`).toBeUndefined()
    titles.set(title, path)
  }
})

test('every page names each id once, and every heading follows one of its level or the level above', async ({
  served,
}) => {
  for (const path of findPages()) {
    const page = await readPage(new URL(path, served['/']).href, true)
    if (!page) throw new Error(`Expected the page ${path}`)
    const ids = selectAll('[id]', page.tree).map((element) => String(element.properties['id']))
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      path,
    ).toEqual([])
    const levels = selectAll('h1,h2,h3,h4,h5,h6', page.tree).map((element) =>
      Number(element.tagName.slice(1)),
    )
    const leaps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
    expect(leaps, `${path} has headings of the levels ${levels.join(' ')}`).toEqual([])
  }
})

test('every page has the one small script that waits for keys and the search box; the first page, search, offline and clippings have their own too', async ({
  served,
}) => {
  for (const path of findPages()) {
    const page = await readPage(new URL(path, served['/']).href, true)
    const count = (selector: string): number => (page ? selectAll(selector, page.tree).length : 0)
    const own = /^(?:index|offline|search|clippings)\.html$/.test(path) ? 1 : 0
    // The page for wrong addresses does not know how deep it is shown, and has the script in it.
    const isAnywhere = path === '404.html'
    expect(count('script[src*="_astro/page."]'), path).toBe(isAnywhere ? 0 : 1)
    expect(count('script[src]'), path).toBe(isAnywhere ? 0 : 1 + own)
    const inline = page
      ? selectAll('script:not([src],[type^="application/"])', page.tree).map(toScriptLength)
      : []
    // That page looks for the site's root; search says why it cannot run.
    expect(inline.length, path).toBeLessThanOrEqual(isAnywhere || path === 'search.html' ? 2 : 1)
    expect(Math.max(0, ...inline), path).toBeLessThanOrEqual(1_200)
  }
})

const toScriptLength = ({ children }: Element): number =>
  children.reduce((sum, child) => sum + (child.type === 'text' ? child.value.length : 0), 0)

test('no page has a style of its own, which a strict content policy would refuse', async ({ served }) => {
  // The page for wrong addresses carries the stylesheet itself, with its hash in the policy.
  for (const path of findPages().filter((each) => each !== '404.html')) {
    const page = await readPage(new URL(path, served['/']).href, true)
    expect(page ? selectAll('[style],style', page.tree).length : 0, path).toBe(0)
  }
})

test('a drawing has a title and a description, and its points stand in the ledger under it', async ({
  served,
}) => {
  for (const path of findPages().filter((each) => each.startsWith('measures/'))) {
    const page = await readPage(new URL(path, served['/']).href, true)
    for (const svg of page ? selectAll('svg[role="img"]', page.tree) : []) {
      const named = String(svg.properties['ariaLabelledBy']).split(/[ ,]+/)
      expect(named.length, path).toBe(2)
      for (const id of named) expect(page?.ids.has(id), `${path}#${id}`).toBe(true)
      const described = selectAll('desc', svg).map((element) => toText(element))[0] ?? ''
      const rows = page ? selectAll('.ledger tr[id]', page.tree).length : 0
      expect(Number(/^\d+/.exec(described)?.[0]), path).toBeLessThanOrEqual(rows)
    }
  }
})

/** A page, or what it is when it is none; null when it is not there. */
async function readPage(address: string, isAny = false): Promise<Page | null> {
  const response = await fetch(address)
  if (!response.ok && !isAny) return null
  const html = response.headers.get('content-type')?.startsWith('text/html') ? await response.text() : ''
  if (html === '') await response.arrayBuffer().catch(() => undefined)
  const tree = parser.parse(html)
  return {
    tree,
    html,
    ids: new Set(selectAll('[id]', tree).map((element) => String(element.properties['id']))),
  }
}

function findLinks(tree: Root): readonly string[] {
  const read = (element: Element): readonly unknown[] => [
    element.properties['href'],
    element.properties['src'],
    element.properties['action'],
  ]
  return selectAll('[href],[src],form[action]', tree)
    .flatMap(read)
    .filter((link) => typeof link === 'string' && link !== '') as string[]
}
