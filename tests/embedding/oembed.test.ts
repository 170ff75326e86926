import { expect, test } from 'vitest'
import { toFrame, toFrameHeight } from '../../src/embedding/frame.ts'
import { toOembed } from '../../src/embedding/oembed.ts'
import { toEmbedRows } from '../../src/embedding/rows.ts'
import { toSite } from '../../src/views/site/site.ts'
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
  expect(markup).toContain('title="&#34;&#62;&#60;script&#62;&#38;"')
  expect(markup).not.toContain('<script')
})

test('a longer claim gets a higher frame, up to a height that scrolls', () => {
  expect(toFrameHeight(300)).toBeGreaterThan(toFrameHeight(60))
  expect(toFrameHeight(9000)).toBe(toFrameHeight(90_000))
})
