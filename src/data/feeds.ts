import { Feed } from 'feed'
import { addresses } from '../links.ts'
import { siteName } from '../views/site/site-name.ts'
import { isReported } from '../views/lists/quotes.ts'
import { toDateKey } from '../views/site/dates.ts'
import type { Site } from '../views/site/entries.ts'
import type { QuoteEntry } from '../views/site/entries.ts'
import type { ArticleEntry } from '../views/site/entries.ts'
import { toShort } from '../views/site/lead.ts'
import * as wording from '../wording/wording.ts'
import { linksAt } from './files.ts'

/** A feed: its path in the site without the ending, and what stands in it, newest first. */
export type FeedFile = {
  readonly name: string
  readonly title: string
  readonly address: string
  readonly entries: readonly Entry[]
  readonly siteUrl: string | null
}

/** Atom and JSON Feed. */
export const feedEndings = ['xml', 'json'] as const
export type FeedEnding = (typeof feedEndings)[number]

/** The newest only: a feed's readers come back, and its size stays the same however many articles there are. */
const newest = { articles: 20, quotes: 6 }

/** Who is quoted less and stands in no table of the editor has no feed: most would never hold a second entry. */
const fewestQuotes = 5

/** Characters of a quotation that stand as a title. */
const mostOfTitle = 140

/** Path of the feed of all articles, of a topic and of a speaker, without ending. */
export const feedNames = {
  all: 'feeds/articles',
  topic: (id: string): string => `feeds/topics/${id}`,
  speaker: (id: string): string => `feeds/speakers/${id}`,
} as const

/** All feeds: of the site, of each topic, of each speaker who is followed. */
export function toFeedFiles(site: Site, siteUrl: string | null): readonly FeedFile[] {
  const toFile = (name: string, title: string, address: string, entries: readonly Entry[]): FeedFile => ({
    name,
    title,
    address,
    entries,
    siteUrl,
  })
  return [
    toFile(feedNames.all, siteName, addresses.home, toArticles(site.articles)),
    ...site.topics.map(({ id, label, address, articles }) =>
      toFile(feedNames.topic(id), `${label} · ${siteName}`, address, toArticles(articles)),
    ),
    ...site.speakers
      .filter(({ known, quotes }) => hasFeed(known !== null, quotes.length))
      .map(({ id, label, address, quotes }) =>
        toFile(
          feedNames.speaker(id),
          `${wording.speakers.title(label)} · ${siteName}`,
          address,
          toQuotes(quotes),
        ),
      ),
  ]
}

/** True for a speaker of the editor's table or one who is quoted often. */
export function hasFeed(isKnown: boolean, quotes: number): boolean {
  return isKnown || quotes >= fewestQuotes
}

type Entry = {
  readonly id: string
  readonly title: string
  readonly address: string
  readonly words: string
  /** As ISO 8601 has it. */
  readonly date: string
}

/** The text of a feed. */
export function toFeed({ name, title, address, entries, siteUrl }: FeedFile, ending: FeedEnding): string {
  const toLink = linksAt(siteUrl ?? nowhere)
  const feed = new Feed({
    title,
    // A name that stays when the site moves.
    id: `urn:dossier:${name}`,
    link: toLink(address),
    feedLinks: { [ending === 'xml' ? 'atom' : 'json']: toLink(`${name}.${ending}`) },
    copyright: '',
    generator: siteName,
    language,
    // Atom wants a date of a feed without entries, too.
    updated: new Date(entries[0]?.date ?? 0),
    author: { name: siteName },
  })
  for (const { id, title: head, address: place, words, date } of entries) {
    feed.addItem({
      id: `urn:dossier:${id}`,
      // Titles are HTML in Atom and text in a JSON Feed; what stands under them is HTML in both.
      title: ending === 'xml' ? escapeHtml(head) : head,
      link: toLink(place),
      description: escapeHtml(words),
      date: new Date(date),
    })
  }
  // Without the white space between its parts, a fifth of it. Words in it hold no "<".
  const text =
    ending === 'xml'
      ? feed.atom1().replace(GAP, '><').replace(PLAIN, '>$1<')
      : JSON.stringify(JSON.parse(feed.json1()))
  // Without an address of the site a link is relative to the feed's own.
  return siteUrl === null ? text.replaceAll(nowhere, '../'.repeat(name.split('/').length - 1)) : text
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Matches the line break and spaces between two tags; no words of a text, whose ">" are escaped. */
const GAP = />\n\s*</g

/** Matches `type="html"><![CDATA[Talks resume]]><`, which is plain text as well; not one with markup or "&amp;" in it. */
const PLAIN = / type="html"><!\[CDATA\[([^<>&\]]*)\]\]></g

/** The feed package takes full addresses alone: this one is taken away again. */
const nowhere = 'https://dossier.invalid/'

function toArticles(articles: readonly ArticleEntry[]): readonly Entry[] {
  return toNewest(articles, (entry) => entry, newest.articles).map((entry) => ({
    id: entry.address,
    title: entry.article.title,
    address: entry.address,
    words: [entry.lead, entry.article.note].filter(Boolean).join(' '),
    date: toDate(entry).toISOString(),
  }))
}

function toQuotes(quotes: readonly QuoteEntry[]): readonly Entry[] {
  return toNewest(quotes, ({ article }) => article, newest.quotes).map(({ quote, article, address }) => {
    const toWords = (text: string): string => (isReported(quote) ? text : `“${text}”`)
    const short = toShort(quote.text, mostOfTitle)
    return {
      id: address,
      title: toWords(short),
      address,
      // What the title says whole is not said again.
      words:
        short === quote.text ? article.article.title : `${toWords(quote.text)} (${article.article.title})`,
      date: toDate(article).toISOString(),
    }
  })
}

/** A feed tells of what is dated: an article without a date has no place in it, and no clock gives it one. */
function toNewest<Row>(
  rows: readonly Row[],
  toArticle: (row: Row) => ArticleEntry,
  most: number,
): readonly Row[] {
  return rows.filter((row) => !Number.isNaN(toDate(toArticle(row)).getTime())).slice(0, most)
}

/** The first day of a month or year that is all we know. */
function toDate({ article }: ArticleEntry): Date {
  return new Date(article.published === null ? Number.NaN : toDateKey(article.published))
}
