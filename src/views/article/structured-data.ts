/**
 * What an article's page says to machines, in schema.org and Dublin Core terms. A page whose editor's note stands
 * beside another outlet's name is our digest of that outlet's report, not the report itself, and is described as such.
 */
import { isBodyName } from '../../text/english/names/bodies.ts'
import { isDesk, isPersonName } from '../../text/lines/byline.ts'
import type { QuoteRow } from '../site/rows.ts'
import type { SpeakerPage } from '../speakers/speaker-page.ts'
import type { ArticlePage } from './article.ts'

type Source = Pick<
  ArticlePage,
  'title' | 'pageTitle' | 'outlet' | 'authors' | 'date' | 'url' | 'note' | 'description' | 'images'
>

/** A `<meta>` element of the page's head. */
export type Meta = { readonly name: string; readonly content: string }

/** True where outlet and authors belong to a report that the page of the site `siteName` only summarises. */
export function isDigest({ note, outlet }: Pick<Source, 'note' | 'outlet'>, siteName: string): boolean {
  return note !== null && outlet !== siteName
}

/** True for an author that is a desk, an agency or an outlet: "Harbour Desk", "Reuters"; false for "Ana de la Vega". */
export function isBody(name: string): boolean {
  return !isPersonName(name) || !name.includes(' ') || isBodyName(name) || isDesk(name)
}

/** The article as schema.org data; unknown fields are left out. `toLink` makes the link to a file of the site. */
export function toWork(
  page: Source,
  siteName: string,
  toLink = (address: string): string => address,
): object {
  const authors = page.authors.map((name) => ({ '@type': isBody(name) ? 'Organization' : 'Person', name }))
  const source = {
    ...(authors.length === 0 ? {} : { author: authors }),
    ...(page.outlet === null ? {} : { publisher: { '@type': 'Organization', name: page.outlet } }),
  }
  const work = {
    '@context': 'https://schema.org',
    '@type': page.note === null ? 'NewsArticle' : 'Article',
    headline: page.title,
    ...(page.date.machine === null ? {} : { datePublished: page.date.machine }),
    ...(page.images.length === 0 ? {} : { image: page.images.map(toLink) }),
    ...(page.note === null ? {} : { creditText: page.note }),
  }
  if (!isDigest(page, siteName))
    return { ...work, ...source, ...(page.url === null ? {} : { isBasedOn: page.url }) }
  const report = { ...source, ...(page.url === null ? {} : { url: page.url }) }
  return Object.keys(report).length === 0
    ? work
    : { ...work, citation: { '@type': 'NewsArticle', ...report } }
}

/**
 * The metadata that reference managers read. The name of the publication is PRISM's, because Dublin Core has none and
 * Highwire's turns every newspaper into a journal. A digest is left without a type, which makes it a web page. The
 * title is already in Open Graph and repeated only where it had to be made unique.
 */
export function toMeta(page: Source, siteName: string): readonly Meta[] {
  const { title, pageTitle, authors, outlet, date } = page
  const own: readonly (readonly [name: string, contents: readonly (string | null)[]])[] = isDigest(
    page,
    siteName,
  )
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

/** Machines get only the first few quotations of a page: the table of quotations has them all. */
const mostQuotations = 3

/** The first quotations of a speaker's page as schema.org data, each with its article. Reported speech is left out. */
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

/** A data set: its description, its licence, and the files that hold it. */
export type Dataset = {
  readonly name: string
  readonly description: string
  readonly licence: string
  /** The quantity measured, where there is just one. */
  readonly measured: string | null
  /** Addresses of the files. */
  readonly files: readonly string[]
}

/** Data sets as schema.org data. The media type of each file follows from its ending. */
export function toDatasets(datasets: readonly Dataset[], siteName: string): object {
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

/** JSON for a `<script>`, as data or as a part of code. Escaping "<" keeps any text from closing the element. */
export function toDataBlock(data: object | string): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
