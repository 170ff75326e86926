import { addresses } from '../../links.ts'
import * as wording from '../../wording/wording.ts'
import { findEchoes } from '../compared/echoes.ts'
import { toQuoteCounts } from '../lists/quotes.ts'
import { toDatePhrase, toMonthKey } from '../site/dates.ts'
import { pickKeyFigures } from '../site/key-figures.ts'
import { countFigures } from '../site/minor-figures.ts'
import { toGroups } from '../site/paging.ts'
import {
  toFigureRow,
  toOrigin,
  toQuoteRow,
  type FigureRow,
  type Origin,
  type QuoteRow,
} from '../site/rows.ts'
import type { ArticleEntry, QuoteEntry, Site, TopicReference } from '../site/entries.ts'
import type { Reference } from '../site/references.ts'
import { toStrips, type Strips } from './strips.ts'

/** A month, or a year where the month is unknown, or everything without a date. */
export type MonthRow = {
  readonly id: string
  readonly label: string
  /** "9 articles · 36 quotations · 12 figures". */
  readonly counts: string
  readonly articles: readonly (Origin & { readonly topic: TopicReference | null })[]
  readonly more: number
  /** The figures and quotations most worth showing. */
  readonly figures: readonly FigureRow[]
  readonly quotes: readonly QuoteRow[]
}

/** One year, or all years where there are few months. */
export type TimelinePage = {
  /** What follows "timeline/" in the address; undefined for timeline.html, the newest year. */
  readonly param: string | undefined
  readonly title: string
  readonly years: readonly (Reference & { readonly isCurrent: boolean })[]
  readonly strips: Strips | null
  readonly months: readonly MonthRow[]
}

const sizes = { months: 14, articles: 7, figures: 2, quotes: 1 }

/** Everything by month, newest first, on one page for each year when there are many months. */
export function toTimelinePages(site: Site): readonly TimelinePage[] {
  const months = toGroups(site.articles, ({ article }) => toMonthKey(article.published) ?? '')
  const isSmall = months.length <= sizes.months
  const years = isSmall ? [{ key: '', rows: months }] : toGroups(months, ({ key }) => key.slice(0, 4))
  const toParam = (index: number): string | undefined =>
    index === 0 ? undefined : years[index]?.key || 'undated'
  const toAddress = (index: number): string =>
    index === 0 ? addresses.timeline : `timeline/${toParam(index)}.html`
  const strips = toStrips(site.articles, site.quotes, site.figures)
  return (years.length === 0 ? [{ key: '', rows: [] }] : years).map(({ key, rows }, index) => ({
    param: toParam(index),
    title: wording.timeline.title(index === 0 ? null : key || wording.timeline.dateUnknown),
    years: isSmall
      ? []
      : years.map((year, other) => ({
          label: year.key || wording.dates.unknown,
          address: toAddress(other),
          isCurrent: other === index,
        })),
    strips: index === 0 ? strips : null,
    months: rows.map((month) => toMonthRow(month.key, month.rows, site)),
  }))
}

function toMonthRow(key: string, articles: readonly ArticleEntry[], site: Site): MonthRow {
  const { isRetelling } = findEchoes(site)
  const quotes = articles.flatMap((entry) => entry.quotes)
  const figures = articles.flatMap((entry) => entry.figures)
  return {
    id: `m-${key || 'unknown'}`,
    label: toDatePhrase(key || null),
    counts: [
      wording.counts.articles(articles.length),
      toQuoteCounts(quotes, ' · '),
      wording.counts.figures(countFigures(figures)),
    ].join(' · '),
    articles: articles
      .slice(0, sizes.articles)
      .map((entry) => ({ ...toOrigin(entry), topic: entry.topics[0] ?? null })),
    more: Math.max(0, articles.length - sizes.articles),
    figures: pickKeyFigures(
      figures.filter((entry) => !isRetelling(entry)),
      { count: sizes.figures, perArticle: 1 },
    ).map((entry) => toFigureRow(entry)),
    quotes: pickQuotes(quotes.filter((entry) => !isRetelling(entry))).map((entry) => toQuoteRow(entry)),
  }
}

/** Complete quotations of a length worth showing, by an identified speaker. */
function pickQuotes(quotes: readonly QuoteEntry[]): readonly QuoteEntry[] {
  return quotes
    .filter(({ quote, speaker }) => {
      const words = quote.text.split(' ').length
      return quote.form === 'direct' && speaker.kind === 'speaker' && words > 6 && words < 39
    })
    .slice(0, sizes.quotes)
}
