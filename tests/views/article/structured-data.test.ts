import fc from 'fast-check'
import { select, selectAll } from 'hast-util-select'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import {
  toDataBlock,
  toDatasets,
  toMeta,
  toQuotations,
  toWork,
} from '../../../src/views/article/structured-data.ts'
import { toDateWords } from '../../../src/views/site/dates.ts'
import { hostile, hostileLink, hostileOrNull } from '../../hostile-fields.ts'
import { dataBlock } from '../../schemaorg.ts'

const siteName = 'The Harbour Reader'

const report = {
  title: 'Talks resume',
  pageTitle: 'Talks resume',
  description: 'The talks resume.',
  outlet: 'The Harbour Post',
  authors: ['Ana Prieto'],
  date: toDateWords('2026-02~'),
  url: 'https://example.org/talks',
  note: null,
  images: [] as readonly string[],
}

test('a report is a news article of its outlet and authors, based on the address it was read at', () => {
  expect(toWork(report, siteName)).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'Talks resume',
    datePublished: '2026-02',
    author: [{ '@type': 'Person', name: 'Ana Prieto' }],
    publisher: { name: 'The Harbour Post' },
    isBasedOn: 'https://example.org/talks',
  })
})

test('a text with a note is not said to be by the outlet and authors it tells of', () => {
  const digest = { ...report, note: 'A digest, not the report itself.' }
  const work = toWork(digest, siteName)
  expect(work).not.toHaveProperty('publisher')
  expect(work).not.toHaveProperty('author')
  expect(work).toMatchObject({
    '@type': 'Article',
    creditText: 'A digest, not the report itself.',
    citation: { author: [{ name: 'Ana Prieto' }], publisher: { name: 'The Harbour Post' }, url: report.url },
  })
  expect(toMeta(digest, siteName).map(({ name }) => name)).toEqual(['DC.date'])
})

test('a text with a note that names our own site as its outlet is ours', () => {
  expect(toWork({ ...report, note: 'An analysis.', outlet: siteName, url: null }, siteName)).toMatchObject({
    '@type': 'Article',
    publisher: { name: siteName },
    author: [{ name: 'Ana Prieto' }],
  })
})

test('what is not known is left out', () => {
  const bare = { ...report, outlet: null, authors: [], date: toDateWords(null), url: null }
  expect(toWork(bare, siteName)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Talks resume',
  })
  expect(toWork({ ...bare, note: 'A digest.' }, siteName)).not.toHaveProperty('citation')
})

test('the images of a text are named by their addresses on the site', () => {
  const shown = { ...report, images: ['_astro/boat.webp', '_astro/pier.webp'] }
  expect(toWork(shown, siteName, (address) => `https://example.org/${address}`)).toHaveProperty('image', [
    'https://example.org/_astro/boat.webp',
    'https://example.org/_astro/pier.webp',
  ])
  expect(toWork(report, siteName)).not.toHaveProperty('image')
})

test('no text can end the data block it stands in', () => {
  const block = toDataBlock(toWork({ ...report, title: '</script><script>alert(1)</script><!--' }, siteName))
  expect(block).not.toContain('<')
  expect(JSON.parse(block)).toHaveProperty('headline', '</script><script>alert(1)</script><!--')
})

test('what a page says of itself has the types and properties of schema.org', () => {
  const dataset = {
    name: 'Boats',
    description: 'Boats in port, article by article.',
    licence: 'CC BY 4.0',
    measured: 'Boats',
    files: ['data/figures.csv', 'data/figures.csv.gz'],
  }
  for (const data of [
    toWork(report, siteName),
    toWork({ ...report, note: 'A digest.' }, siteName),
    toDatasets([dataset], siteName),
    toDatasets([{ ...dataset, measured: null }], siteName),
  ])
    expect(dataBlock.safeParse(data).error?.message).toBeUndefined()
  expect(dataBlock.safeParse({ ...toWork(report, siteName), outlet: 'The Harbour Post' }).success).toBe(false)
})

test('reference managers read the kind, title, date, byline and newspaper of a report', () => {
  expect(toMeta(report, siteName)).toEqual([
    { name: 'DC.date', content: '2026-02' },
    { name: 'DC.type', content: 'newspaperArticle' },
    { name: 'DC.creator', content: 'Ana Prieto' },
    { name: 'prism.publicationName', content: 'The Harbour Post' },
  ])
  expect(toMeta({ ...report, pageTitle: 'Talks resume, 2' }, siteName)[0]).toEqual({
    name: 'DC.title',
    content: 'Talks resume',
  })
})

test('whatever a text holds, a block of data is one script, and says it', () => {
  const stated = {
    title: hostile,
    outlet: hostileOrNull,
    authors: fc.array(hostile, { maxLength: 2 }),
    url: fc.option(hostileLink),
    note: hostileOrNull,
  }
  const page = fc.record(stated).map((fields) => ({ ...report, ...fields }))
  const html = unified().use(rehypeParse)
  fc.assert(
    fc.property(page, hostile, (one, words) => {
      const row = { parts: [{ text: words, isQuoted: true }], address: words, origin: { label: words } }
      const quotations = toQuotations([row] as unknown as Parameters<typeof toQuotations>[0], { label: words, kind: null }, (address) => address) // prettier-ignore
      for (const data of [toWork(one, siteName), quotations, words]) {
        const block = toDataBlock(data)
        expect(JSON.parse(block)).toEqual(data)
        const tree = html.parse(`<!doctype html><head><script type="application/ld+json">${block}</script><title>after</title>`)
        expect(selectAll('head > *', tree).map(({ tagName }) => tagName)).toEqual(['script', 'title'])
        const script = select('script', tree)
        expect(JSON.parse(script?.children.map((child) => ('value' in child ? child.value : '')).join('') ?? '')).toEqual(data)
      }
    }),
    { numRuns: 100 },
  )
}) // prettier-ignore
