import { toBibliographyLines } from '../citing/bibliography.ts'
import type { CslRecord } from '../citing/record.ts'
import { toEncoded } from '../links.ts'
import type { Article } from '../types.ts'
import {
  bibliographyEndings,
  bibliographyForms,
  mostPlainArticles,
  toBibliographyName,
} from '../views/article/bibliography-files.ts'
import { mostPlainRows } from '../views/site/csv-names.ts'
import type { ArticleEntry, Site } from '../views/site/entries.ts'
import * as wording from '../wording/wording.ts'
import { noLicence, provenance, toArticlesDocument, toArticlesSchema } from './articles.ts'
import { toRecord } from './contract.ts'
import { toCsvLines } from './csv.ts'
import { toEntry } from './entries.ts'
import { toLedgerFiles } from './ledgers.ts'
import { toListed } from './listed.ts'
import { packLines } from './pack.ts'
import { toReference } from './references.ts'
import { toFigureColumns, toQuoteColumns, type Columns, type ToLink } from './tables.ts'

/** A file in the folder `data/`: its name, its description for readers, and a function that makes it. */
export type DataFile = {
  readonly name: string
  readonly says: string
  readonly make: () => string | Uint8Array<ArrayBuffer>
}

/** What all data files depend on besides the site. */
export type DataOptions = {
  readonly siteUrl: string | null
  readonly licence: string | null
  readonly siteName: string
}

/** All files in the folder `data/`. Each is made only when asked for, so that they are not all in memory at once. */
export function toDataFiles(site: Site, { siteUrl, licence, siteName }: DataOptions): readonly DataFile[] {
  const toLink = linksAt(siteUrl)
  const quotes = toQuoteColumns(toLink)
  const figures = toFigureColumns(toLink)
  const toQuoteLines = openTable(quotes)
  const toFigureLines = openTable(figures)
  // References have no link where the site has no address.
  const linkOrNone = siteUrl === null ? null : toLink
  const toNamed = (article: Article): CslRecord => toReference(article, linkOrNone, siteName)
  const quotesFile = packLong(site.quotes, {
    name: 'quotes.csv',
    says: wording.data.fileQuotes,
    toLines: () => toQuoteLines(site.quotes),
  })
  const figuresFile = packLong(site.figures, {
    name: 'figures.csv',
    says: wording.data.fileFigures,
    toLines: () => toFigureLines(site.figures),
  })
  return [
    quotesFile,
    toNote('quotes', quotesFile.name, quotes, licence),
    figuresFile,
    toNote('figures', figuresFile.name, figures, licence),
    packLong(
      site.articles,
      {
        name: 'articles.json',
        says: wording.data.fileArticles,
        toLines: () => [`${JSON.stringify(toArticlesDocument(site.articles, licence, toLink))}\n`],
      },
      mostPlainArticles,
    ),
    {
      name: 'articles.schema.json',
      says: wording.data.fileSchema,
      make: () => `${JSON.stringify(toArticlesSchema(), null, 1)}\n`,
    },
    {
      name: 'articles.ndjson.gz',
      says: wording.data.fileArticleLines,
      make: () => packLines(toArticleLines(site.articles)),
    },
    ...toLedgerFiles(site, toLink, licence),
    ...toListed(site).map((listed): DataFile => {
      const toLines = (): readonly string[] =>
        listed.kind === 'quotes' ? toQuoteLines(listed.toRows()) : toFigureLines(listed.toRows())
      return {
        name: listed.name,
        says: wording.data.fileListed,
        make: toMake(listed.name, toLines),
      }
    }),
    ...toReferences(null, site.articles, toNamed),
    ...site.topics.flatMap(({ id, articles }) => toReferences(id, articles, toNamed)),
  ]
}

/**
 * A function that turns addresses in the site into links: absolute where the site has an address, else relative to its
 * root.
 */
export function linksAt(siteUrl: string | null): ToLink {
  return (address) => {
    const end = address.indexOf('#')
    const path = end < 0 ? address : address.slice(0, end)
    const link = toEncoded(path) + address.slice(path.length)
    return siteUrl === null ? link : siteUrl + link
  }
}

/** A function that makes the lines of tables with these columns. */
function openTable<Row extends object>(columns: Columns<Row>): (rows: readonly Row[]) => readonly string[] {
  const reads = Object.fromEntries(Object.entries(columns).map(([name, { read }]) => [name, read]))
  const known = new WeakMap<Row, string>()
  return (rows) => toCsvLines(reads, rows, known)
}

/**
 * The description of a table in "CSV on the Web": columns, licence and origin.
 * https://www.w3.org/TR/tabular-data-primer/
 */
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

function* toArticleLines(entries: readonly ArticleEntry[]): Generator<string> {
  for (const { article } of entries) yield `${JSON.stringify(toRecord(article))}\n`
}

/** A file of lines; each includes its line break. */
type LinesFile = Omit<DataFile, 'make'> & { readonly toLines: () => readonly string[] }

/** A file of these rows, compressed where there are many. */
function packLong(
  rows: readonly unknown[],
  { name, says, toLines }: LinesFile,
  mostPlain = mostPlainRows,
): DataFile {
  if (rows.length <= mostPlain) return { name, says, make: toMake(name, toLines) }
  const packed = `${name}.gz`
  return { name: packed, says: wording.data.packedFile(says), make: toMake(packed, toLines) }
}

/** What makes a file of lines, compressed where its name says so. */
function toMake(name: string, toLines: LinesFile['toLines']): DataFile['make'] {
  return name.endsWith('.gz') ? () => packLines(toLines()) : () => toLines().join('')
}

function toReferences(
  topic: string | null,
  entries: readonly ArticleEntry[],
  toNamed: (article: Article) => CslRecord,
): readonly DataFile[] {
  return bibliographyEndings.map((ending) => {
    const { form, says } = bibliographyForms[ending]
    const toLines = (): readonly string[] =>
      toBibliographyLines(
        entries.map(({ article }) => toEntry(toNamed(article), form)),
        form,
      )
    const name = toBibliographyName(topic, ending, entries.length)
    return {
      name,
      says: wording.data.fileReferences(says),
      make: toMake(name, toLines),
    }
  })
}
