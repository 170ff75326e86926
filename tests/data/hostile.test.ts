/** Whatever a text holds, feeds and tables stay what they are, and say it. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cell, toCsvLines } from '../../src/data/csv.ts'
import { type FeedFile, toFeed } from '../../src/data/feed-formats.ts'
import { linksAt } from '../../src/data/files.ts'
import { toBulkLines, toImportLine } from '../../src/data/search-servers.ts'
import { hostile, hostileName } from '../hostile-fields.ts'
import { parseXml } from '../xml.ts'

const entry = fc.record({
  id: hostileName,
  title: hostile,
  address: hostileName.map((text) => `articles/${text.toWellFormed().replace(/\s/g, '')}.html`),
  words: hostile,
  date: fc.constant('2026-03-01T00:00:00.000Z'),
})
const feed: fc.Arbitrary<FeedFile> = fc.record({
  name: fc.constant('feeds/articles'),
  title: hostile,
  address: fc.constant('index.html'),
  entries: fc.array(entry, { maxLength: 3 }),
  siteUrl: fc.constantFrom(null, 'https://example.org/r/?a=1&b="2"'),
  siteName: hostileName,
})

/** As XML has it: without what it may not hold, and with one kind of line break. */
const toXmlText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\ufffd\ufffe\uffff]/g, '')
    .replace(/[^\P{Cc}\t\n\r\u007f-\u009f]/gu, '')
const said = (text: string | undefined): string => (text ?? '').replaceAll('\ufffd', '')

const head = ['id', 'title', 'updated', 'generator', 'name', 'author', 'link', 'link']

test('Atom is well formed and says its fields', () => {
  fc.assert(
    fc.property(feed, (file) => {
      const { elements, entries, errors } = parseXml(toFeed(file, 'xml'))
      expect(errors).toEqual([])
      const own = ['title', 'id', 'link', 'updated', 'summary', 'entry']
      expect(elements.map(({ name }) => name)).toEqual([...head, ...file.entries.flatMap(() => own), 'feed'])
      expect(said(elements[1]?.text)).toBe(toXmlText(file.title))
      expect(entries.map(({ title, summary }) => [said(title), said(summary)])).toEqual(file.entries.map(({ title, words }) => [toXmlText(title), toXmlText(words)])) // prettier-ignore
      const toLink = linksAt(file.siteUrl ?? '../')
      expect(entries.map(({ link }) => said(link))).toEqual(file.entries.map(({ address }) => toXmlText(toLink(address)).replace(/[\t\n\r]/g, ''))) // prettier-ignore
    }),
    { numRuns: 200 },
  )
})

test('JSON Feed says its fields, and what it says in HTML is text', () => {
  fc.assert(
    fc.property(feed, (file) => {
      const { title, items } = JSON.parse(toFeed(file, 'json')) as {
        readonly title: string
        readonly items: readonly { readonly title: string; readonly content_html: string }[]
      }
      expect(title).toBe(file.title)
      expect(items.map((item) => item.title)).toEqual(file.entries.map((one) => one.title))
      for (const { content_html } of items) expect(content_html).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot|apos);)/)
    }),
    { numRuns: 150 },
  )
}) // prettier-ignore

/** The rows of a table as RFC 4180 reads them, or a program that separates by something else. */
function readRows(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? ''
    if (isQuoted) {
      if (sign !== '"') cell += sign
      else if (text[at + 1] === '"') cell += text[++at]
      else isQuoted = false
    } else if (sign === '"' && cell === '') isQuoted = true
    else if (sign === separator || sign === '\n' || sign === '\r') {
      rows.at(-1)?.push(cell)
      cell = ''
      if (sign === '\r' && text[at + 1] === '\n') at++
      if (sign !== separator) rows.push([])
    } else cell += sign
  }
  return rows
}

const cell: fc.Arbitrary<Cell> = fc.oneof(hostile, fc.array(hostile, { maxLength: 3 }), fc.constant(null), fc.integer()) // prettier-ignore
const toLetters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

test('CSV has the rows and columns that went in, with their words, and runs in no spreadsheet', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, hostile, cell), { maxLength: 4 }), (rows) => {
      const columns = { a: 0, b: 1, c: 2 } as const
      const csv = toCsvLines(
        Object.fromEntries(Object.entries(columns).map(([name, at]) => [name, (row: (typeof rows)[number]) => row[at]])),
        rows,
      ).join('')
      const [head, ...read] = readRows(csv, ',')
      expect(head).toEqual(['\uFEFFa', 'b', 'c'])
      expect(read.pop()).toEqual([])
      expect(read.map((row) => row.map(toLetters))).toEqual(rows.map((row) => row.map((one) => toLetters([one ?? ''].flat().join(';'))))) // prettier-ignore
      for (const separator of [',', ';', '\t'])
        for (const one of readRows(csv, separator).flat()) if (!/^-?\d+(?:,|$)/.test(one)) expect(one).not.toMatch(/^\s*[=+\-@＝＋－＠](?!$)/)
    }),
    { numRuns: 200 },
  )
}) // prettier-ignore

test('a document for a search server is one line, or two', () => {
  fc.assert(
    fc.property(hostileName, hostile, (id, text) => {
      const document = { id, kind: 'quote', text, link: id, title: text, topics: [id] } as const
      expect(JSON.parse(toImportLine(document))).toEqual(document)
      const lines = toBulkLines(document).split('\n')
      expect(lines.map((line) => (line === '' ? null : (JSON.parse(line) as unknown)))).toEqual([{ index: { _id: id } }, document, null]) // prettier-ignore
      expect(toImportLine(document).isWellFormed()).toBe(true)
    }),
    { numRuns: 150 },
  )
})
