import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { toSafeLine } from '../../src/citing/safe-line.ts'
import { toFrame, toFrameHeight } from '../../src/embedding/frame.ts'
import { toOembed } from '../../src/embedding/oembed.ts'
import { toEmbedRows } from '../../src/embedding/rows.ts'
import { toSite } from '../../src/views/site/site.ts'
import { hostile, hostileLink } from '../hostile-fields.ts'
import { corpus, makeArticle } from '../views/made.ts'

const entry = (parts: Parameters<typeof makeArticle>[1]) => {
  const [made] = toSite({ ...corpus(), articles: [makeArticle('ferry', parts)] }).articles
  if (!made) throw new Error('Expected an article')
  return made
}
const about = { siteUrl: 'https://example.org/r/', siteName: 'The Quay Reader' }

test('oEmbed says what a consumer has to be told, and shows the page in a frame', () => {
  const said = JSON.parse(toOembed({ id: 'ferry', entry: entry({ paragraphs: ['x'], authors: ['Ana Prieto', 'Bo Quist'] }) }, about)) as Record<string, unknown> // prettier-ignore
  expect(said).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: 'Title of ferry',
    author_name: 'Ana Prieto, Bo Quist',
    provider_name: 'The Quay Reader',
    provider_url: 'https://example.org/r/',
    width: 600,
  })
  expect(said['html']).toMatch(
    /^<iframe src="https:\/\/example\.org\/r\/embed\/ferry\.html" title="[^"]+" width="600"/,
  )
  expect(said['height']).toEqual(expect.any(Number))
})

test('the outlet stands for an author who is not named, and nobody is invented', () => {
  const toAuthor = (parts: Parameters<typeof makeArticle>[1]): unknown =>
    (JSON.parse(toOembed({ id: 'ferry', entry: entry(parts) }, about)) as Record<string, unknown>)[
      'author_name'
    ]
  expect(toAuthor({ paragraphs: ['x'], authors: [], outlet: 'The Harbour Post' })).toBe('The Harbour Post')
  expect(toAuthor({ paragraphs: ['x'], authors: [], outlet: null })).toBeUndefined()
})

test('a page that was at another address stays framed there', () => {
  const made = entry({ paragraphs: ['x'], aliases: ['boat'] })
  expect(toEmbedRows([made]).map(({ id }) => id)).toEqual(['ferry', 'boat'])
})

test('no title breaks out of the markup', () => {
  const markup = toFrame({ address: 'https://example.org/a', title: '"><script>&', height: 200 })
  expect(markup).toContain('title="&quot;&gt;&lt;script&gt;&amp;"')
  expect(markup).not.toContain('<script')
})

test('a longer claim gets a higher frame, up to a height that scrolls', () => {
  expect(toFrameHeight(300)).toBeGreaterThan(toFrameHeight(60))
  expect(toFrameHeight(9000)).toBe(toFrameHeight(90_000))
})

test('whatever a title holds, the markup is one frame with the attributes that we give it', () => {
  fc.assert(
    fc.property(hostile, hostileLink, (title, address) => {
      const markup = toFrame({ address, title, height: 200 })
      expect(markup).toMatch(/^<iframe(?: [a-z]+="[^"<>]*")+><\/iframe>$/)
      const { document } = parseHTML(`<!doctype html><html><body>${markup}</body></html>`)
      expect([...document.body.querySelectorAll('*')].map((element) => element.getAttributeNames())).toEqual([['src', 'title', 'width', 'height', 'loading', 'sandbox', 'style']]) // prettier-ignore
      const frame = document.querySelector('iframe')
      expect(frame?.getAttribute('title')).toBe(toSafeLine(title))
      expect(frame?.getAttribute('src')).toBe(toSafeLine(address))
    }),
    { numRuns: 150 },
  )
})

test('oEmbed is JSON that says the title, whatever it holds', () => {
  fc.assert(
    fc.property(hostile, hostile, (title, author) => {
      const said = JSON.parse(toOembed({ id: 'ferry', entry: entry({ paragraphs: ['x'], title, authors: [author] }) }, about)) as Record<string, unknown> // prettier-ignore
      expect([said['title'], said['author_name'] ?? '']).toEqual([title, author])
      expect(said['html']).toMatch(/^<iframe(?: [a-z]+="[^"<>]*")+><\/iframe>$/)
    }),
    { numRuns: 100 },
  )
})
