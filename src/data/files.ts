import { gzipSync } from 'node:zlib'
import { toBibliography } from '../citing/bibliography.ts'
import { toEncoded } from '../links.ts'
import { toRecord } from '../record.ts'
import type { ArticleEntry, Site } from '../views/site.ts'
import { noLicence, provenance, toArticlesDocument, toArticlesSchema } from './articles.ts'
import { toCsv } from './csv.ts'
import { bibliographyEndings, bibliographyForms, toBibliographyName } from './forms.ts'
import { toReference } from './references.ts'
import { toFigureColumns, toQuoteColumns, type Columns, type ToLink } from './tables.ts'
import * as wording from '../words/wording.ts'

/** A file of the folder `data/`: its name in it, what it is, and how it is made. */
export type DataFile = {
  readonly name: string
  readonly says: string
  readonly make: () => string | Uint8Array<ArrayBuffer>
}

export type DataOptions = { readonly siteUrl: string | null; readonly licence: string | null }

/** All files of the folder `data/`. Each is made when it is asked for, so that not all stand in memory at once. */
export function toDataFiles(site: Site, { siteUrl, licence }: DataOptions): readonly DataFile[] {
  const toLink = linksAt(siteUrl)
  const quotes = toQuoteColumns(toLink)
  const figures = toFigureColumns(toLink)
  const quotesFile = packLong(site.quotes, {
    name: 'quotes.csv',
    says: wording.data.fileQuotes,
    make: () => toTable(quotes, site.quotes),
  })
  const figuresFile = packLong(site.figures, {
    name: 'figures.csv',
    says: wording.data.fileFigures,
    make: () => toTable(figures, site.figures),
  })
  return [
    quotesFile,
    toNote('quotes', quotesFile.name, quotes, licence),
    figuresFile,
    toNote('figures', figuresFile.name, figures, licence),
    packLong(site.articles, {
      name: 'articles.json',
      says: wording.data.fileArticles,
      make: () => `${JSON.stringify(toArticlesDocument(site.articles, licence, toLink))}\n`,
    }),
    {
      name: 'articles.schema.json',
      says: wording.data.fileSchema,
      make: () => `${JSON.stringify(toArticlesSchema(), null, 1)}\n`,
    },
    {
      name: 'articles.ndjson.gz',
      says: wording.data.fileArticleLines,
      make: () => toLines(site.articles.map(({ article }) => toRecord(article))),
    },
    ...toReferences(null, site.articles, toLink, siteUrl),
    ...site.topics.flatMap(({ id, articles }) => toReferences(id, articles, toLink, siteUrl)),
  ]
}

/** Addresses in the site as links of a file: absolute where the site has an address, else from its root. */
export function linksAt(siteUrl: string | null): ToLink {
  return (address) => {
    const end = address.indexOf('#')
    const path = end < 0 ? address : address.slice(0, end)
    const link = toEncoded(path) + address.slice(path.length)
    return siteUrl === null ? link : siteUrl + link
  }
}

function toTable<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  return toCsv(Object.fromEntries(Object.entries(columns).map(([name, { read }]) => [name, read])), rows)
}

/** What a table is, its columns, terms and origin, as "CSV on the Web" has it: https://www.w3.org/TR/tabular-data-primer/ */
function toNote<Row>(table: string, file: string, columns: Columns<Row>, licence: string | null): DataFile {
  const note = {
    '@context': 'http://www.w3.org/ns/csvw',
    url: file,
    'dc:rights': licence ?? noLicence,
    'dc:provenance': provenance,
    tableSchema: {
      columns: Object.entries(columns).map(([name, { says }]) => ({
        name,
        titles: name,
        'dc:description': says,
      })),
    },
  }
  return {
    name: `${table}.csv-metadata.json`,
    says: wording.data.fileNote(file),
    make: () => `${JSON.stringify(note, null, 1)}\n`,
  }
}

type TextFile = Omit<DataFile, 'make'> & { readonly make: () => string }

/** A table of more rows than this is packed: it would be a tenth of the site, and programs read it as it is. */
const mostPlainRows = 2000

/** A file of these rows, packed where they are many. */
function packLong(rows: readonly unknown[], file: TextFile): DataFile {
  if (rows.length <= mostPlainRows) return file
  return { name: `${file.name}.gz`, says: wording.data.packedFile(file.says), make: () => pack(file.make()) }
}

/** Newline-delimited JSON, packed. */
function toLines(rows: readonly object[]): Uint8Array<ArrayBuffer> {
  return pack(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
}

/** The same bytes on every system, whose name stands in the tenth of them. */
function pack(text: string): Uint8Array<ArrayBuffer> {
  const packed = Uint8Array.from(gzipSync(text, { level: 9 }))
  packed[9] = 255
  return packed
}

function toReferences(
  topic: string | null,
  entries: readonly ArticleEntry[],
  toLink: ToLink,
  siteUrl: string | null,
): readonly DataFile[] {
  return bibliographyEndings.map((ending) => ({
    name: toBibliographyName(topic, ending),
    says: wording.data.fileReferences(bibliographyForms[ending].says),
    make: () =>
      toBibliography(
        entries.map(({ article }) => toReference(article, siteUrl === null ? null : toLink)),
        bibliographyForms[ending].form,
      ),
  }))
}
