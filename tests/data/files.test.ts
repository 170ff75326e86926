import { gunzipSync } from 'node:zlib'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { toDataFiles } from '../../src/data/files.ts'
import type { Article } from '../../src/types.ts'
import { toSite } from '../../src/views/site/site.ts'
import { corpus, makeArticle, makeQuote } from '../views/made.ts'

const site = toSite(corpus())
const make = (name: string, siteUrl: string | null = null): string => {
  const file = toDataFiles(site, { siteUrl, licence: 'CC BY 4.0', siteName: 'The Harbour Reader' }).find(
    (one) => one.name === name,
  )
  if (!file) throw new Error(`Expected ${name}`)
  const made = file.make()
  return typeof made === 'string' ? made : gunzipSync(made).toString('utf8')
}
const readLines = (name: string): readonly Readonly<Record<string, unknown>>[] =>
  make(name)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)

test('articles.json holds every article and is what its schema says', () => {
  const document = JSON.parse(make('articles.json')) as {
    readonly articles: readonly { readonly id: string }[]
  }
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(make('articles.schema.json')) as object)
  expect(validate(document), JSON.stringify(validate.errors)).toBe(true)
  expect(document).toHaveProperty('licence', 'CC BY 4.0')
  expect(document.articles.map(({ id }) => id)).toEqual(['flood', 'bridge', 'undated'])
  expect(validate({ ...document, articles: [{ ...document.articles[0], title: 5 }] })).toBe(false)
})

test('each quotation and figure is a row with its source, each record a line', () => {
  const rows = make('quotes.csv').split('\r\n')
  expect(rows).toHaveLength(site.quotes.length + 2)
  expect(rows[0]).toContain('id,text,form,speaker')
  expect(rows[1]).toMatch(
    /^q-homes,We lost 300 homes,.*,Ada Lund,.*,2026-03~,1,articles\/flood\.html#q-homes$/,
  )
  expect(make('figures.csv')).toMatch(/^f-300,300,\w+,300,300,home,.*,homes,/m)
  expect(readLines('articles.ndjson.gz')[0]).toHaveProperty('paragraphs')
})

test('quotations of one sentence and speaker have one id of a sentence', () => {
  const text = 'Lund called it “a lie” and “a joke”. “We stay,” she said.'
  const quotes = ['a lie', 'a joke', 'We stay'].map((words, index) =>
    makeQuote(`q-${index}`, text, [words], { kind: 'none' }),
  )
  const articles = [makeArticle('dam', { paragraphs: [text], quotes })]
  const files = toDataFiles(toSite({ ...corpus(), articles }), {
    siteUrl: null,
    licence: null,
    siteName: 'Harbour',
  })
  const table = files.find(({ name }) => name === 'quotes.csv')?.make() as string
  const [head = '', ...rows] = table.slice(1).trim().split('\r\n')
  const place = head.split(',').indexOf('sentence')
  expect(rows.map((row) => row.split(',')[place])).toEqual(['q-0', 'q-0', 'q-2'])
})

test('a quotation has its confidence and candidates, to two digits, in the table and in the record', () => {
  const base = corpus()
  const candidates = [
    { mention: '=cmd|the mayor', probability: 0.4142 },
    { mention: 'Bo, of the port', probability: 1 / 3 },
  ]
  const articles = base.articles.map((article) => ({
    ...article,
    quotes: article.quotes.map((quote, index) =>
      index === 0 ? { ...quote, confidence: 0.93456 } : { ...quote, candidates },
    ),
  }))
  const files = toDataFiles(toSite({ ...base, articles }), {
    siteUrl: null,
    licence: null,
    siteName: 'Harbour',
  })
  const table = files.find(({ name }) => name === 'quotes.csv')?.make() as string
  expect(table).toContain(',rule,confidence,candidates,title,')
  expect(table).toMatch(/^q-homes,.*,none,0\.93,,/m)
  expect(table).toMatch(/^q-short,.*,none,,"'=cmd\|the mayor \(0\.41\); Bo, of the port \(0\.33\)",/m)
  const lines = files.find(({ name }) => name === 'articles.ndjson.gz')?.make() as Uint8Array
  const [flood] = gunzipSync(lines).toString('utf8').split('\n')
  const { quotes } = JSON.parse(flood as string) as { readonly quotes: readonly object[] }
  expect(quotes[0]).toMatchObject({ candidates: [], confidence: 0.93 })
  expect(quotes[1]).toMatchObject({
    candidates: [
      { mention: '=cmd|the mayor', probability: 0.41 },
      { mention: 'Bo, of the port', probability: 0.33 },
    ],
    confidence: null,
  })
  expect(quotes[0]).not.toHaveProperty('reasons')
})

test('a table of thousands of rows is packed, and says so', () => {
  const [quote] = site.quotes
  const quotes = Array.from({ length: 2001 }, () => quote).flatMap((row) => (row ? [row] : []))
  const files = toDataFiles(
    { ...site, quotes },
    { siteUrl: null, licence: null, siteName: 'The Harbour Reader' },
  )
  expect(files.map(({ name }) => name)).toContain('figures.csv')
  const packed = files.find(({ name }) => name === 'quotes.csv.gz')
  expect(packed?.says).toContain('compressed')
  expect(
    gunzipSync(packed?.make() as Uint8Array)
      .toString('utf8')
      .split('\r\n'),
  ).toHaveLength(2003)
})

test('links are absolute where the site has an address, and references name it', () => {
  expect(make('quotes.csv', 'https://example.org/r/')).toContain(
    'https://example.org/r/articles/flood.html#q-homes',
  )
  expect(make('articles.bib', 'https://example.org/r/')).toContain(
    'url = {https://example.org/r/articles/flood.html}',
  )
  expect(make('articles.bib')).not.toContain('url')
  expect(make('topics/water.ris')).toContain('T1  - Title of flood')
  expect(JSON.parse(make('topics/water.csl.json'))).toHaveLength(1)
})

test('packed lines are the same bytes on every system', () => {
  const file = toDataFiles(site, { siteUrl: null, licence: null, siteName: 'The Harbour Reader' }).find(
    ({ name }) => name.endsWith('.gz'),
  )
  const made = file?.make() as Uint8Array
  expect([...made.subarray(4, 8), made[9]]).toEqual([0, 0, 0, 0, 255])
})

test('each table has a note of its terms, its origin and each of its columns in their order', () => {
  for (const table of ['quotes', 'figures']) {
    const note = JSON.parse(make(`${table}.csv-metadata.json`)) as {
      readonly 'dc:rights': string
      readonly 'dc:provenance': string
      readonly tableSchema: { readonly columns: readonly { readonly name: string }[] }
    }
    expect(note['dc:rights']).toBe('CC BY 4.0')
    expect(note['dc:provenance']).toContain('A program read these')
    const [head = ''] = make(`${table}.csv`).slice(1).split('\r\n')
    expect(note.tableSchema.columns.map(({ name }) => name)).toEqual(head.split(','))
  }
})

test('a ledger is a table with a row for each telling, and a document with the chain of each claim', () => {
  const base = corpus()
  const flood = base.articles.find(({ id }) => id === 'flood') as Article
  const tell = (id: string, value: number): Article => ({
    ...flood,
    id,
    figures: flood.figures.map((figure) => ({
      ...figure,
      value,
      by: { kind: 'unresolved', mention: 'Board, of the port' },
      via: 'The Beacon',
      period: '2025',
    })),
  })
  const files = toDataFiles(toSite({ ...base, articles: [tell('flood', 300), tell('storm', 280)] }), {
    siteUrl: null,
    licence: 'CC BY 4.0',
    siteName: 'Harbour',
  })
  const read = (name: string): string => files.find((file) => file.name === name)?.make() as string
  const [head, ...rows] = read('measures/homes.csv').trimEnd().split('\r\n')
  expect(head).toContain('claim,by,low,high,unit,bound,period,via,')
  expect(rows.map((row) => row.replace(/(?<=,2025,).*(?=,)/, '…'))).toEqual([
    '1,"Board, of the port",280,280,home,=,2025,…,articles/storm.html#f-300',
    '2,"Board, of the port",300,300,home,=,2025,…,articles/flood.html#f-300',
  ])
  expect(JSON.parse(read('measures/homes.json'))).toMatchObject({
    measure: { id: 'homes', unit: 'home' },
    licence: 'CC BY 4.0',
    claims: [
      { number: 1, by: 'Board, of the port', tellings: [{ via: 'The Beacon', namesOrigin: true }] },
      { number: 2, low: 300, bound: '=', period: '2025' },
    ],
  })
})
