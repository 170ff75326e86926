import type { Root } from 'hast'
import { select, selectAll } from 'hast-util-select'
import { toText } from 'hast-util-to-text'
import { isDay } from '../english/calendar.ts'
import { toCleanLine } from './clean-line.ts'

/** What the head of a saved page says; it counts less than an editor and more than the text. */
export type PageHead = {
  readonly title: string | null
  readonly outlet: string | null
  readonly authors: readonly string[]
  readonly url: string | null
  /** EDTF; null when the page does not say. */
  readonly published: string | null
}

type LinkedData = {
  readonly title: string | null
  readonly outlet: string | null
  readonly authors: readonly string[]
  readonly published: string | null
}

type Json = Readonly<Record<string, unknown>>

/** What a page without linked data says of itself. */
const NOTHING: LinkedData = { title: null, outlet: null, authors: [], published: null }

/**
 * What a saved page says of itself: in linked data, else in meta elements, else in its title. Null or empty where it
 * says nothing.
 */
export function readHead(root: Root): PageHead {
  const meta = (...names: readonly string[]): string | null => readMeta(root, names)
  const data = readLinkedData(root)
  const canonical = select('link[rel~="canonical"]', root)?.properties['href']
  const address = typeof canonical === 'string' ? canonical : meta('og:url')
  const authors =
    data.authors.length > 0
      ? data.authors
      : toNames(meta('author', 'article:author', 'citation_author', 'DC.creator'))
  const outlet =
    data.outlet ?? meta('og:site_name', 'citation_journal_title', 'DC.publisher', 'application-name')
  return {
    title: data.title ?? meta('og:title', 'citation_title', 'DC.title') ?? readPageTitle(root, outlet),
    outlet,
    authors,
    url: address && URL.canParse(address) && /^https?:/.test(address) ? address : null,
    published: toDay(
      data.published ??
        meta('article:published_time', 'datePublished', 'date', 'DC.date', 'citation_publication_date') ??
        String(select('time[datetime]', root)?.properties['dateTime'] ?? ''),
    ),
  }
}

/** The title element without the outlet that pages add to it: "No boats | Bay News". */
function readPageTitle(root: Root, outlet: string | null): string | null {
  const node = select('head > title', root)
  const title = node ? toCleanLine(toText(node)) : ''
  const tail =
    outlet === null ? null : [' - ', ' | ', ' – ', ' — '].find((mark) => title.endsWith(mark + outlet))
  return (tail ? title.slice(0, -(tail + outlet).length) : title) || null
}

function readMeta(root: Root, names: readonly string[]): string | null {
  for (const name of names) {
    const node = select(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`, root)
    const content =
      typeof node?.properties['content'] === 'string' ? toCleanLine(node.properties['content']) : ''
    if (content) return content
  }
  return null
}

/** The article of the page's schema.org data; broken JSON says nothing. */
function readLinkedData(root: Root): LinkedData {
  for (const script of selectAll('script[type="application/ld+json"]', root)) {
    const article = findArticle(readJson(toText(script, { whitespace: 'pre' })))
    if (!article) continue
    const authors = [article['author']]
      .flat()
      .flatMap((author) => toNames(typeof author === 'string' ? author : readNameValue(author)))
    return {
      title: readStringValue(article['headline']),
      outlet: readNameValue(article['publisher']),
      authors,
      published: readStringValue(article['datePublished']),
    }
  }
  return NOTHING
}

function findArticle(data: unknown): Json | null {
  const items = Array.isArray(data)
    ? data
    : isJson(data) && Array.isArray(data['@graph'])
      ? data['@graph']
      : [data]
  return (
    items
      .filter(isJson)
      .find((item) => [item['@type']].flat().some((type) => /Article$|BlogPosting$/.test(String(type)))) ??
    null
  )
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function readNameValue(value: unknown): string | null {
  return isJson(value) ? readStringValue(value['name']) : null
}

function readStringValue(value: unknown): string | null {
  return typeof value === 'string' ? toCleanLine(value) || null : null
}

/** Names of "Ana Prieto and Juan Gil"; none for the address of a profile. */
function toNames(text: string | null): readonly string[] {
  if (text === null || /^https?:/.test(text)) return []
  return text
    .split(/,| and /)
    .map((name) => name.trim())
    .filter(Boolean)
}

/** The day of a date with or without a time, where the calendar has it. */
function toDay(text: string): string | null {
  const [day = '', year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? []
  return year && isDay(Number(year), Number(month), Number(date)) ? day : null
}
