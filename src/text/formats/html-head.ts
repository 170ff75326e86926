import type { Root } from 'hast'
import { toDate } from '../english/calendar.ts'
import { toLettersAlone } from '../strings/fold.ts'
import { findElements, readNodeText } from './html-elements.ts'
import { type LinkedData, readLinkedData } from './linked-data.ts'
import { readSavedFrom, toPageAddress } from './page-address.ts'
import { readAuthorNames } from './page-authors.ts'
import { toPageText } from './page-text.ts'

/** What the head of a saved page says; it counts less than an editor and more than the text. */
export type PageHead = {
  readonly title: string | null
  readonly outlet: string | null
  readonly authors: readonly string[]
  readonly url: string | null
  /** EDTF; null when the page does not say. */
  readonly published: string | null
}

/** What the head says, the text in the page's data, and the title as a browser shows it. */
export type FullHead = PageHead & { readonly body: LinkedData['body']; readonly pageTitle: string | null }

/** A page that says nothing of itself. */
export const NO_HEAD: PageHead = { title: null, outlet: null, authors: [], url: null, published: null }

const TITLES = ['og:title', 'citation_title', 'DC.title', 'dc.title', 'parsely-title', 'twitter:title']
const OUTLETS = ['og:site_name', 'citation_journal_title', 'DC.publisher', 'dc.publisher', 'application-name']
const AUTHORS = [
  'author',
  'article:author',
  'citation_author',
  'DC.creator',
  'dc.creator',
  'parsely-author',
  'byl',
]
const DAYS = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'DC.date',
  'dc.date',
  'DC.date.issued',
  'dcterms.created',
  'citation_publication_date',
]

// Matches a day without marks, and not the seconds since 1970: "20260303", "20260303T1014", "20260303101400".
const SOLID_DAY = /^(\d{4})(\d{2})(\d{2})(?!\d{7})/

/**
 * What a saved page says of itself: in linked data, else in meta elements, else in its title. Null or empty where it
 * says nothing.
 */
export function readHead(root: Root): FullHead {
  const metas = toMetas(root)
  const meta = (names: readonly string[]): string | null =>
    names.flatMap((name) => metas.get(name) ?? [])[0] ?? null
  const data = readLinkedData(root)
  const canonical = findElements(root, ['link']).find(({ properties }) =>
    [properties['rel']].flat().includes('canonical'),
  )?.properties['href']
  const url = toPageAddress([
    typeof canonical === 'string' ? canonical : null,
    meta(['og:url']),
    data.url,
    readSavedFrom(root),
  ])
  const outlet = data.outlet ?? meta(OUTLETS)
  const pageTitle = readPageTitle(root)
  const named = AUTHORS.map((name) =>
    (metas.get(name) ?? []).flatMap(readAuthorNames).filter((author) => author !== outlet),
  )
  return {
    title: data.title ?? meta(TITLES) ?? (pageTitle === null ? null : toBareTitle(pageTitle, outlet, url)),
    outlet,
    authors: [
      ...new Set(data.authors.length > 0 ? data.authors : (named.find((names) => names.length > 0) ?? [])),
    ],
    url,
    published:
      [data.published, meta(DAYS), readTime(root)]
        .map((text) => (text === null ? null : toDate(text.replace(SOLID_DAY, '$1-$2-$3 '))))
        .find((day) => day !== null) ?? null,
    body: data.body,
    pageTitle,
  }
}

function readPageTitle(root: Root): string | null {
  const node = findElements(root, ['title'], ['body'])[0]
  return node ? toPageText(readNodeText(node)) || null : null
}

/** What meta elements say, by their names. */
function toMetas(root: Root): ReadonlyMap<string, readonly string[]> {
  const metas = new Map<string, string[]>()
  for (const { properties } of findElements(root, ['meta'])) {
    if (properties['content'] === undefined) continue
    const content = toPageText(String(properties['content']))
    for (const name of new Set(
      [properties['property'] ?? [], properties['name'] ?? [], properties['itemProp'] ?? []]
        .flat()
        .map(String),
    )) {
      if (content !== '') metas.set(name, [...(metas.get(name) ?? []), content])
    }
  }
  return metas
}

/** The day in the first "time" element that is none of a link to another page or of what stands beside the text. */
function readTime(root: Root): string | null {
  const time =
    findElements(root, ['time']).find(
      ({ properties }) =>
        /datePublished/.test([properties['itemProp']].flat().join(' ')) ||
        properties['pubDate'] !== undefined,
    ) ??
    findElements(root, ['time'], ['a', 'nav', 'aside', 'footer']).find(
      ({ properties }) => properties['dateTime'] !== undefined,
    )
  return time ? String(time.properties['dateTime'] ?? '') : null
}

// Matches a page's title and what the site adds to it: "No boats | Bay News", "No boats this winter – The Harbour Post".
const TITLE_AND_SITE = /^(.{5,}\S) ?(?:[|»·]| [-–—:]) (\S[^|»·–—]{1,50})$/

/** The title of a page without the name of its site, as the page or its address says it, or as capitals show it. */
function toBareTitle(title: string, outlet: string | null, url: string | null): string {
  const tail =
    outlet === null
      ? null
      : [' - ', ' | ', ' – ', ' — ', ' » ', ' · ', ': '].find((mark) => title.endsWith(mark + outlet))
  if (tail && outlet) return title.slice(0, -(tail + outlet).length)
  const [, bare, site] = TITLE_AND_SITE.exec(title) ?? []
  if (!bare || !site) return title
  const isNamed =
    url !== null && toLettersAlone(new URL(url).hostname).includes(toLettersAlone(site).replace(/^the/, ''))
  const words = site.split(' ')
  // A name has capitals throughout, and is shorter than what it stands behind.
  const looksNamed =
    words.length <= 5 &&
    words.every((word) => /^(?:\p{Lu}|\d|of|the|for|and|&|de|del|la)/u.test(word)) &&
    bare.split(' ').length > words.length
  return isNamed || looksNamed ? bare : title
}
