import { expect, test } from 'vitest'
import { toFeed } from '../../src/data/feed-formats.ts'
import { hasFeed, toFeedFiles } from '../../src/data/feeds.ts'
import { toSite } from '../../src/views/site/site.ts'
import { corpus } from '../views/made.ts'
import { parseXml } from '../xml.ts'

const siteName = 'The Harbour Reader'
const base = corpus()
const [bridge, undated, flood] = base.articles
if (!bridge || !undated || !flood) throw new Error('Expected three articles')
const site = toSite({
  ...base,
  articles: [{ ...bridge, title: 'A <b>bridge</b> & ]]> more' }, undated, flood],
})
const make = (name: string, ending: 'xml' | 'json', siteUrl: string | null = null): string =>
  toFeedFiles(site, { siteUrl, siteName })
    .filter((file) => file.name === name)
    .map((file) => toFeed(file, ending))
    .join('')

test('there is a feed of all articles, of each topic and of each speaker who is followed', () => {
  expect(toFeedFiles(site, { siteUrl: null, siteName }).map(({ name }) => name)).toEqual([
    'feeds/articles',
    'feeds/topics/water',
    'feeds/topics/roads',
    'feeds/speakers/ada-lund',
  ])
  expect([hasFeed(false, 4), hasFeed(false, 5), hasFeed(true, 1)]).toEqual([false, true, true])
})

test('Atom is well formed whatever a title holds, and a title stays text', () => {
  const { entries, errors } = parseXml(make('feeds/articles', 'xml'))
  expect(errors).toEqual([])
  expect(entries.map(({ title }) => title)).toEqual(['Title of flood', 'A <b>bridge</b> & ]]> more'])
})

test('without an address of the site links are relative to the feed, with one they are absolute', () => {
  const relative = parseXml(make('feeds/topics/water', 'xml'))
  expect(relative.entries.map(({ link }) => link)).toEqual(['../../articles/flood.html'])
  const absolute = parseXml(make('feeds/topics/water', 'xml', 'https://example.org/r/'))
  expect(absolute.entries.map(({ link }) => link)).toEqual(['https://example.org/r/articles/flood.html'])
  expect(relative.entries[0]?.id).toBe(absolute.entries[0]?.id)
})

test('an id is a UUID that the feed of a site with another name does not have', () => {
  const toIds = (name: string): readonly string[] =>
    toFeedFiles(site, { siteUrl: null, siteName: name }).flatMap((file) =>
      [...toFeed(file, 'xml').matchAll(/<id>(.*?)<\/id>/g)].map(([, id = '']) => id),
    )
  const [own, other] = [toIds(siteName), toIds('The Valley Reader')]
  for (const id of own)
    expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/)
  expect(own.filter((id) => other.includes(id))).toEqual([])
})

test('a JSON Feed holds the same entries, newest first, and no article without a date', () => {
  const feed = JSON.parse(make('feeds/articles', 'json')) as {
    readonly items: readonly { readonly title: string; readonly date_modified: string }[]
  }
  expect(feed.items.map(({ title }) => title)).toEqual(['Title of flood', 'A <b>bridge</b> & ]]> more'])
  expect(feed.items[0]?.date_modified).toBe('2026-03-01T00:00:00.000Z')
})

test('Atom and JSON Feed have all that each of them wants, and the newest twenty entries at most', () => {
  const many = toSite({
    ...base,
    articles: Array.from({ length: 25 }, (_, index) => ({ ...bridge, id: `bridge-${index}` })),
  })
  for (const file of toFeedFiles(many, { siteUrl: 'https://example.org/r/', siteName })) {
    const atom = toFeed(file, 'xml')
    const { entries, errors } = parseXml(atom)
    expect(errors).toEqual([])
    expect(entries.length).toBeLessThanOrEqual(20)
    // https://www.rfc-editor.org/rfc/rfc4287: an id, a title and a time for the feed and for each entry, an author.
    for (const name of ['id', 'title', 'updated'])
      expect(atom.match(new RegExp(`<${name}[ >]`, 'g'))).toHaveLength(entries.length + 1)
    expect(atom).toMatch(/<author>\s*<name>The Harbour Reader<\/name>/)
    expect(atom).toMatch(/<link rel="self" href="https:\/\/example\.org\/r\/feeds\/[^"]+\.xml"\/>/)
    for (const [, time = ''] of atom.matchAll(/<updated>(.*?)<\/updated>/g))
      expect(new Date(time).toISOString()).toBe(time)
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
    // https://www.jsonfeed.org/version/1/
    const json = JSON.parse(toFeed(file, 'json')) as {
      readonly version: string
      readonly feed_url: string
      readonly items: readonly { readonly id: string; readonly content_html: string; readonly url: string }[]
    }
    expect(json.version).toMatch(/^https:\/\/jsonfeed\.org\/version\/1/)
    expect(json.feed_url).toMatch(/^https:\/\/example\.org\/r\/feeds\/.+\.json$/)
    expect(json.items.map(({ id }) => id)).toEqual(entries.map(({ id }) => id))
    for (const { content_html, url } of json.items)
      expect([content_html !== '', URL.canParse(url)]).toEqual([true, true])
  }
})
