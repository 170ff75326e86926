import { addresses } from '../links.ts'
import { isReported } from '../views/lists/quotes.ts'
import { toDateKey } from '../views/site/dates.ts'
import { toShort } from '../views/site/lead.ts'
import type { ArticleEntry, QuoteEntry, Site } from '../views/site/entries.ts'
import * as wording from '../wording/wording.ts'
import type { FeedEntry, FeedFile } from './feed-formats.ts'

/** The most entries: readers of a feed come back, and its size does not grow with the number of articles. */
const newest = { articles: 20, quotes: 6 }

/**
 * Speakers outside the editor's table need this many quotations to have a feed: most others would never get a second
 * entry.
 */
const fewestQuotes = 5

/** The most characters of a quotation in a title. */
const mostOfTitle = 140

/** Paths of feeds without ending: of all articles, of a topic, of a speaker. */
export const feedNames = {
  all: 'feeds/articles',
  topic: (id: string): string => `feeds/topics/${id}`,
  speaker: (id: string): string => `feeds/speakers/${id}`,
} as const

/** What feeds depend on besides the site. */
type FeedOptions = Pick<FeedFile, 'siteUrl' | 'siteName'>

/** All feeds: of the site, of each topic, and of each speaker who has one (see `hasFeed`). */
export function toFeedFiles(site: Site, { siteUrl, siteName }: FeedOptions): readonly FeedFile[] {
  const toFile = (name: string, title: string, address: string, entries: readonly FeedEntry[]): FeedFile => ({
    name,
    title,
    address,
    entries,
    siteUrl,
    siteName,
  })
  // A feed without entries helps nobody, and an entry needs a date.
  if (!site.isDated) return []
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

/** True for a speaker in the editor's table, or one quoted often. */
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
      // A quotation that the title has in full is not repeated.
      words:
        short === quote.text ? article.article.title : `${toWords(quote.text)} (${article.article.title})`,
      date: toDate(article).toISOString(),
    }
  })
}

/** The newest dated rows. Undated articles are not in feeds, because an entry needs a date and none is made up. */
function toNewest<Row>(
  rows: readonly Row[],
  toArticle: (row: Row) => ArticleEntry,
  most: number,
): readonly Row[] {
  return rows.filter((row) => !Number.isNaN(toDate(toArticle(row)).getTime())).slice(0, most)
}

/** The date of an article, or the first day of its month or year; invalid where undated. */
function toDate({ article }: ArticleEntry): Date {
  return new Date(article.published === null ? Number.NaN : toDateKey(article.published))
}
