import { addresses } from '../../links.ts'
import { toPlainNumber } from '../../locale/intl.ts'
import * as wording from '../../wording/wording.ts'
import { findEchoes } from '../compared/echoes.ts'
import type { FigureEntry, QuoteEntry, Site, TopicReference } from '../site/entries.ts'
import { toPeriodWords } from '../measures/period-words.ts'
import { pickKeyFigures } from '../site/key-figures.ts'
import { countFigures } from '../site/minor-figures.ts'
import type { Reference } from '../site/references.ts'
import {
  toArticleRow,
  toFigureRow,
  toQuoteRow,
  type ArticleRow,
  type FigureRow,
  type QuoteRow,
} from '../site/rows.ts'
import { isReported } from './quotes.ts'

/** What the first page shows. */
export type HomePage = {
  readonly title: string
  /** What the site is, in one line. */
  readonly heading: string
  readonly description: string
  /** Two sentences on what this site is, where the publisher gives no introduction. */
  readonly introduction: string
  /** False where nothing says which article is newest. */
  readonly isDated: boolean
  readonly counts: readonly (Reference & { readonly count: string })[]
  readonly topics: readonly (TopicReference & { readonly summary: string; readonly articles: string })[]
  readonly articles: readonly ArticleRow[]
  readonly quotes: readonly QuoteRow[]
  readonly figures: readonly HomeFigure[]
}

/** A figure with what it counts: the measure that follows it, else the words of the text, else null. */
export type HomeFigure = FigureRow & {
  readonly subject: { readonly words: string; readonly lang: string | undefined } | null
  /** The time it speaks of, in words; null where the text says none. */
  readonly period: string | null
}

/** The first page picks from this many of the newest articles. */
const recent = 40

/** What the site is called, and what it is in one line, if the publisher says so. */
type Named = { readonly siteName: string; readonly tagline: string | null }

/** The first page: counts, topics, and a choice of the newest articles, quotations and figures. */
export function toHomePage(site: Site, { siteName, tagline }: Named): HomePage {
  const newest = site.articles.slice(0, recent)
  const { isRetelling } = findEchoes(site)
  const isSource = (entry: QuoteEntry | FigureEntry): boolean => !isRetelling(entry)
  return {
    title: wording.home.title(
      siteName,
      tagline ?? wording.home.topics(toUsed(site).map((topic) => topic.label)),
    ),
    heading: tagline ?? wording.home.heading,
    description: toIntroduction(site),
    isDated: site.isDated,
    introduction: toIntroduction(site),
    counts: [
      toCounted(wording.home.articles, addresses.articles, site.articles.length),
      toCounted(wording.home.speakers, addresses.speakers, site.speakers.length),
      toCounted(
        wording.home.quotations,
        addresses.quotes,
        site.quotes.filter(({ quote }) => !isReported(quote)).length,
      ),
      toCounted(wording.home.figures, addresses.figures, countFigures(site.figures)),
    ].filter(({ count }) => count !== '0'),
    topics: toUsed(site).map((topic) => ({
      ...topic,
      articles: wording.counts.articles(topic.articles.length),
    })),
    articles: newest.slice(0, 6).map(toArticleRow),
    // A quotation is shown from its source, not from articles that repeat it.
    quotes: pickQuotes(newest.flatMap((entry) => entry.quotes.filter(isSource))).map((entry) =>
      toQuoteRow(entry),
    ),
    figures: pickKeyFigures(toTelling(newest.flatMap((entry) => entry.figures.filter(isSource))), {
      count: 6,
      perArticle: 1,
    }).map(toHomeFigure),
  }
}

/** The figures that say what they count, where any does: a bare number tells a newcomer nothing. */
function toTelling(figures: readonly FigureEntry[]): readonly FigureEntry[] {
  const telling = figures.filter(({ figure, measures }) => figure.of !== null || measures.length > 0)
  return telling.length > 0 ? telling : figures
}

function toHomeFigure(entry: FigureEntry): HomeFigure {
  const { figure, measures, article } = entry
  const [measure] = measures
  const subject =
    measure === undefined
      ? figure.of === null
        ? null
        : { words: figure.of, lang: article.lang }
      : { words: measure.label, lang: undefined }
  return {
    ...toFigureRow(entry),
    subject,
    period: figure.period === null ? null : toPeriodWords(figure.period),
  }
}

/** A count with its noun apart from the number, which is set larger. */
function toCounted(
  toNoun: (count: number) => string,
  address: string,
  count: number,
): HomePage['counts'][number] {
  return { label: toNoun(count), address, count: toPlainNumber(count) }
}

function toIntroduction(site: Site): string {
  return wording.home.introduction(
    site.articles.length,
    toUsed(site).map((topic) => topic.label),
  )
}

/** Topics that have an article: the tables may be used with a corpus that lacks some. */
function toUsed(site: Site): Site['topics'] {
  return site.topics.filter((topic) => topic.articles.length > 0)
}

/** Up to four complete sentences by four speakers in four articles, newest first. */
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
