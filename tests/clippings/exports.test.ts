import { Cite } from '@citation-js/core'
import { expect, test } from 'vitest'
import { type ExportForm, toExport } from '../../src/clippings/exports.ts'
import { readClippingsFile } from '../../src/clippings/file.ts'
import { groupClippings } from '../../src/clippings/order.ts'
import { figure, toSample, whole } from './sample.ts'

const quotation = toSample()
const all = [quotation, figure, whole]
const exported = (form: ExportForm, by: 'none' | 'topic' = 'none') => toExport(groupClippings(all, by), form)

test('Markdown has the words as quotations, the linked source, and the reader’s note and tags', async () => {
  expect(await exported('markdown')).toBe(`> “We will not sail”
>
> — Ana Prieto, in Bo de la Quist, [Ferry stays in port](https://example.org/reader/articles/ferry-ab1.html#q1:~:text=We%20will), The Harbour Post, about February 2026.

> “27”
>
> — Bo de la Quist, [Ferry stays in port](https://example.org/reader/articles/ferry-ab1.html#f1), The Harbour Post, about February 2026.

27 boats

Counted or claimed by Harbour Board.

Ask who counts.

Tags: boats, winter

Bo de la Quist, [A tide, \\<b>high\\</b> & late](https://example.org/reader/articles/tide-cd2.html), The Harbour Post, about February 2026.
`)
})

test('Markdown has a heading for each group', async () => {
  const headings = (await exported('markdown', 'topic')).match(/^## .+$/gm)
  expect(headings).toEqual(['## Ferries', '## Others'])
})

test('CSV has a row for each, and no cell that a spreadsheet would run', async () => {
  const hostile = toSample({ words: '=1+1', note: '@SUM(A1)', tags: ['-2', 'a "b"'] })
  const csv = await toExport([{ heading: null, clippings: [quotation, hostile] }], 'csv')
  const [head, first, second, ...rest] = csv.split('\r\n')
  expect(head).toBe(
    '\uFEFFkind,words,reading,speaker,reported,counted_by,title,authors,outlet,published,date,article_note,topics,link,note,tags,kept',
  )
  expect(first).toBe(
    'quotation,We will not sail,,Ana Prieto,false,,Ferry stays in port,Bo de la Quist,The Harbour Post,about February 2026,2026-02,,Ferries; Weather,https://example.org/reader/articles/ferry-ab1.html#q1:~:text=We%20will,,,2026-02-25T09:00:00.000Z',
  )
  expect(second).toContain(",'=1+1,")
  expect(second).toContain(',\'@SUM(A1),"\'-2; a ""b""",')
  expect(rest).toEqual([''])
})

test('CSL-JSON has a record for each place, with what is said there and the tags', async () => {
  const records = JSON.parse(await exported('csl')) as readonly Readonly<Record<string, unknown>>[]
  expect(records).toEqual([
    expect.objectContaining({
      id: 'ferry-ab1-q1',
      type: 'article-newspaper',
      URL: quotation.link,
      'container-title': 'The Harbour Post',
      issued: { 'date-parts': [[2026, 2]], circa: true },
      author: [{ family: 'Quist', given: 'Bo', 'non-dropping-particle': 'de la' }],
      note: '“We will not sail” (Ana Prieto). Bo de la Quist, “Ferry stays in port”, The Harbour Post, about February 2026.',
    }),
    expect.objectContaining({ id: 'ferry-ab1-f1', keyword: 'boats, winter' }),
    expect.objectContaining({ id: 'tide-cd2', URL: whole.link }),
  ])
  expect(records[1]?.['note']).toContain('27 boats Counted or claimed by Harbour Board. Ask who counts.')
  expect(records[2]).not.toHaveProperty('note')
})

test('citation-js reads BibTeX back, with keys that tell places of one article apart', async () => {
  const bibtex = await exported('bibtex')
  expect(bibtex.match(/^@\w+\{[^,]+/gm)).toEqual([
    '@article{ferry-ab1-q1',
    '@article{ferry-ab1-f1',
    '@article{tide-cd2',
  ])
  expect(bibtex).toContain('Tags: boats, winter')
  const read = new Cite(bibtex).data
  expect(read.map(({ title }) => title)).toEqual([
    'Ferry stays in port',
    'Ferry stays in port',
    'A tide, <b>high</b> & late',
  ])
  expect(read.map(({ URL }) => URL)).toEqual(all.map(({ link }) => link))
})

test('citation-js reads RIS back; each field is one line, each tag one of its own', async () => {
  const hostile = toSample({ note: 'One\nER  - \nTY  - BOOK', tags: ['wind', 'ER  - \nTY  - BOOK'] })
  const ris = await toExport([{ heading: null, clippings: [...all, hostile] }], 'ris')
  expect(ris.match(/^(?:TY|ER) {2}-/gm)).toEqual(all.concat(hostile).flatMap(() => ['TY  -', 'ER  -']))
  for (const line of ris.split('\n').filter(Boolean)) expect(line).toMatch(/^[A-Z][A-Z\d] {2}- /)
  expect(ris.match(/^KW .*$/gm)).toEqual([
    'KW  - boats',
    'KW  - winter',
    'KW  - wind',
    'KW  - ER  - TY  - BOOK',
  ])
  const read = new Cite(await exported('ris')).data
  expect(read.map(({ URL }) => URL)).toEqual(all.map(({ link }) => link))
})

test('JSON is what an import reads', async () => {
  expect(readClippingsFile(await exported('json'))).toEqual({ clippings: all, problems: [] })
})

test('no clippings are an empty file in every form', async () => {
  expect(await toExport([], 'markdown')).toBe('')
  expect(JSON.parse(await toExport([], 'csl'))).toEqual([])
  expect((await toExport([], 'csv')).split('\r\n')).toHaveLength(2)
})
