import { addresses } from '../links.ts'
import type { FigureEntry, QuoteEntry, Reference, Site, TopicReference } from './site.ts'
import { findEchoes } from './echoes.ts'
import { pickKeyFigures } from './keyfigures.ts'
import { isMinor } from './minor.ts'
import { toCount } from './numbers.ts'
import { isReported } from './quotes.ts'
import {
  toArticleRow,
  toFigureRow,
  toQuoteRow,
  type ArticleRow,
  type FigureRow,
  type QuoteRow,
} from './rows.ts'

export type HomePage = {
  readonly title: string
  readonly description: string
  /** What this is, in two sentences. */
  readonly introduction: string
  readonly counts: readonly (Reference & { readonly count: string })[]
  readonly topics: readonly (TopicReference & { readonly summary: string; readonly articles: string })[]
  readonly articles: readonly ArticleRow[]
  readonly quotes: readonly QuoteRow[]
  readonly figures: readonly FigureRow[]
}

/** Articles from which the first page picks: the newest. */
const recent = 40

export function toHomePage(site: Site): HomePage {
  const newest = site.articles.slice(0, recent)
  const { isRetelling } = findEchoes(site)
  const isSource = (entry: QuoteEntry | FigureEntry): boolean => !isRetelling(entry)
  return {
    title: `Dossier: ${toList(toUsed(site).map((topic) => topic.label))}`,
    description: toIntroduction(site),
    introduction: toIntroduction(site),
    counts: [
      toCounted('article', addresses.articles, site.articles.length),
      toCounted('speaker', addresses.speakers, site.speakers.length),
      toCounted('quotation', addresses.quotes, site.quotes.filter(({ quote }) => !isReported(quote)).length),
      toCounted('figure', addresses.figures, site.figures.filter((entry) => !isMinor(entry)).length),
    ],
    topics: toUsed(site).map((topic) => ({ ...topic, articles: toCount(topic.articles.length, 'article') })),
    articles: newest.slice(0, 6).map(toArticleRow),
    // What is retold gives way to its source.
    quotes: pickQuotes(newest.flatMap((entry) => entry.quotes.filter(isSource))).map((entry) =>
      toQuoteRow(entry),
    ),
    figures: pickKeyFigures(
      newest.flatMap((entry) => entry.figures.filter(isSource)),
      { count: 6, perArticle: 1 },
    ).map((entry) => toFigureRow(entry)),
  }
}

function toCounted(noun: string, address: string, count: number): HomePage['counts'][number] {
  // The number stands apart from its noun: it is set larger.
  const [number = '', ...words] = toCount(count, noun).split(' ')
  return { label: words.join(' '), address, count: number }
}

function toIntroduction(site: Site): string {
  const count = toCount(site.articles.length, 'article')
  const used = toUsed(site).map((topic) => topic.label)
  const topics = used.length === 0 ? '' : ` on ${toList(used)}`
  return (
    `A reader for ${count}${topics}. ` +
    'Every quotation and every figure stands one click from the paragraph it comes from.'
  )
}

/** Topics that have an article. Another corpus may be read with the tables of this one. */
function toUsed(site: Site): Site['topics'] {
  return site.topics.filter((topic) => topic.articles.length > 0)
}

/** "a, b and c". */
function toList(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names)
}

/** Up to four whole sayings of four speakers in four articles, newest first. */
function pickQuotes(quotes: readonly QuoteEntry[]): readonly QuoteEntry[] {
  const speakers = new Set<string>()
  const articles = new Set<string>()
  return quotes
    .filter(({ quote, speaker, article }) => {
      const words = quote.text.split(' ').length
      if (quote.form !== 'direct' || speaker.kind !== 'speaker' || words < 7 || words > 38) return false
      if (speakers.has(speaker.label) || articles.has(article.article.id)) return false
      speakers.add(speaker.label)
      articles.add(article.article.id)
      return true
    })
    .slice(0, 4)
}
