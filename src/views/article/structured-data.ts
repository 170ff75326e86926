/**
 * What an article's page is, for machines: its metadata as schema.org and Dublin Core know it. A page with an editor's
 * note that names another outlet is our text about that outlet's report, not the report: it says so.
 */
import type { QuoteRow } from '../site/rows.ts'
import { siteName } from '../site/site-name.ts'
import type { SpeakerPage } from '../speakers/speaker-page.ts'
import type { ArticlePage } from './article.ts'

type Source = Pick<
  ArticlePage,
  'title' | 'pageTitle' | 'outlet' | 'authors' | 'date' | 'url' | 'note' | 'description'
>

/** A `<meta>` of the page's head. */
export type Meta = { readonly name: string; readonly content: string }

/** True where outlet and authors are those of a report that the page only tells of. */
export function isDigest({ note, outlet }: Pick<Source, 'note' | 'outlet'>): boolean {
  return note !== null && outlet !== siteName
}

/** The article as schema.org data. What is not known is left out. */
export function toWork(page: Source): object {
  const authors = page.authors.map((name) => ({ '@type': 'Person', name }))
  const source = {
    ...(authors.length === 0 ? {} : { author: authors }),
    ...(page.outlet === null ? {} : { publisher: { '@type': 'Organization', name: page.outlet } }),
  }
  const work = {
    '@context': 'https://schema.org',
    '@type': page.note === null ? 'NewsArticle' : 'Article',
    headline: page.title,
    ...(page.date.machine === null ? {} : { datePublished: page.date.machine }),
    ...(page.note === null ? {} : { creditText: page.note }),
  }
  if (!isDigest(page)) return { ...work, ...source, ...(page.url === null ? {} : { isBasedOn: page.url }) }
  const report = { ...source, ...(page.url === null ? {} : { url: page.url }) }
  return Object.keys(report).length === 0
    ? work
    : { ...work, citation: { '@type': 'NewsArticle', ...report } }
}

/**
 * What reference managers read, as Dublin Core; the name of what a text was printed in is PRISM's, since Dublin Core has none
 * and Highwire's makes a journal of every newspaper. A digest is a web page of ours, which is what they take a page for that
 * says nothing of its kind. The title is in Open Graph, and said here only where that one had to be made unique.
 */
export function toMeta(page: Source): readonly Meta[] {
  const { title, pageTitle, authors, outlet, date } = page
  const own: readonly (readonly [name: string, contents: readonly (string | null)[]])[] = isDigest(page)
    ? []
    : [
        ['DC.type', [page.note === null ? 'newspaperArticle' : null]],
        ['DC.creator', authors],
        ['prism.publicationName', [outlet]],
      ]
  const all = [
    ['DC.title', [title === pageTitle ? null : title]] as const,
    ['DC.date', [date.machine]] as const,
    ...own,
  ]
  return all.flatMap(([name, contents]) =>
    contents.flatMap((content) => (content === null ? [] : [{ name, content }])),
  )
}

/** More of one page are not said to machines: every row is in the table of all quotations. */
const mostQuotations = 3

/** The first quotations of a speaker's page, each with its place in its article. What is reported is no quotation. */
export function toQuotations(
  rows: readonly QuoteRow[],
  { label, kind }: Pick<SpeakerPage, 'label' | 'kind'>,
  toLink: (address: string) => string,
): object {
  const speaker = { '@type': kind === null || kind === 'person' ? 'Person' : 'Organization', name: label }
  return {
    '@context': 'https://schema.org',
    '@graph': rows
      .filter(({ form }) => form !== 'indirect')
      .slice(0, mostQuotations)
      .map(({ parts, address, origin }) => ({
        '@type': 'Quotation',
        text: parts
          .filter(({ isQuoted }) => isQuoted)
          .map(({ text }) => text)
          .join(' '),
        creator: speaker,
        url: toLink(address),
        citation: origin.label,
      })),
  }
}

/** A table of data: what it is, under which terms, and the files it can be had as. */
export type Dataset = {
  readonly name: string
  readonly description: string
  readonly licence: string
  /** What is measured, where it is one quantity. */
  readonly measured: string | null
  /** Addresses of files. */
  readonly files: readonly string[]
}

/** Tables as schema.org data. Of each file its kind is said, by the ending of its name. */
export function toDatasets(datasets: readonly Dataset[]): object {
  return {
    '@context': 'https://schema.org',
    '@graph': datasets.map(({ name, description, licence, measured, files }) => ({
      '@type': 'Dataset',
      name,
      description,
      license: licence,
      creator: { '@type': 'Organization', name: siteName },
      ...(measured === null ? {} : { variableMeasured: measured }),
      distribution: files.map((contentUrl) => ({
        '@type': 'DataDownload',
        encodingFormat: contentUrl.endsWith('.csv') ? 'text/csv' : 'application/gzip',
        contentUrl,
      })),
    })),
  }
}

/** Data as the text of a `<script>` that no browser runs: without "<", no text can end it. */
export function toDataBlock(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
