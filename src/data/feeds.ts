import { addresses } from '../links.ts'
import { siteName } from '../views/site/site-name.ts'
import { isReported } from '../views/lists/quotes.ts'
import { toDateKey } from '../views/site/dates.ts'
import { toShort } from '../views/site/lead.ts'
import type { ArticleEntry, QuoteEntry, Site } from '../views/site/entries.ts'
import * as wording from '../wording/wording.ts'
import type { FeedEntry, FeedFile } from './feed-formats.ts'

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
  const toFile = (name: string, title: string, address: string, entries: readonly FeedEntry[]): FeedFile => ({
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

function toArticles(articles: readonly ArticleEntry[]): readonly FeedEntry[] {
  return toNewest(articles, (entry) => entry, newest.articles).map((entry) => ({
    id: entry.address,
    title: entry.article.title,
    address: entry.address,
    words: [entry.lead, entry.article.note].filter(Boolean).join(' '),
    date: toDate(entry).toISOString(),
  }))
}

function toQuotes(quotes: readonly QuoteEntry[]): readonly FeedEntry[] {
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
