import * as wording from '../../wording/wording.ts'
import { toDateKey, toDatePhrase } from '../site/dates.ts'
import { isReported } from '../lists/quotes.ts'
import type { ArticleEntry, FigureEntry, QuoteEntry } from '../site/entries.ts'

/** How much there is in each month or year, as one row of bars for each kind of record. */
export type Strips = {
  /** What one column stands for. */
  readonly step: 'month' | 'year'
  /** The columns that hold anything, in order. A year in a table of months holds what is dated only by that year. */
  readonly table: readonly { readonly label: string; readonly counts: readonly number[] }[]
  /** Number of columns. */
  readonly width: number
  readonly rows: readonly {
    readonly label: string
    /** What the bars show, for readers who cannot see them. */
    readonly words: string
    /** Bars in the box "0 0 `width` 10"; empty columns have none. */
    readonly bars: readonly { readonly x: number; readonly width: number; readonly height: number }[]
  }[]
  /** Labels of the first, middle and last column. */
  readonly ticks: readonly string[]
}

/** A longer time than this is divided by years. */
const mostMonths = 60

const height = 10

/**
 * Articles, quotations and figures over time, without reported statements and small counts. A quotation counts at the date of its article. So does a figure, unless a
 * measure follows it and its sentence states a year or month. What has no date is left out. Null where everything is in
 * one column, or there are too many columns to draw.
 */
export function toStrips(
  articles: readonly ArticleEntry[],
  quotes: readonly QuoteEntry[],
  figures: readonly FigureEntry[],
): Strips | null {
  const kinds = [
    {
      label: wording.strips.articles,
      toCount: wording.counts.articles,
      none: wording.strips.noArticles,
      dates: articles.map(toDate),
    },
    {
      label: wording.strips.quotations,
      toCount: wording.counts.quotations,
      none: wording.strips.noQuotations,
      dates: quotes.filter(({ quote }) => !isReported(quote)).map(({ article }) => toDate(article)),
    },
    {
      label: wording.strips.figures,
      toCount: wording.counts.figures,
      none: wording.strips.noFigures,
      dates: figures.filter((entry) => !entry.isMinor).map(toFigureDate),
    },
  ]
  const known = [...new Set(kinds.flatMap(({ dates }) => dates.filter((date) => date !== '')))].toSorted()
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return null
  const start = toMonths(first)
  // A year without a month lasts until December.
  const end = Math.max(...known.map((date) => toMonths(date) + (date.length === 4 ? 12 : 1)))
  const step = end - start > mostMonths ? 'year' : 'month'
  const dates = step === 'month' ? known : [...new Set(known.map((date) => date.slice(0, 4)))]
  const toPlace = (date: string): Place =>
    step === 'month'
      ? { x: toMonths(date) - start, width: date.length === 4 ? 12 : 1 }
      : { x: Number(date) - Number(first.slice(0, 4)), width: 1 }
  const width = step === 'month' ? end - start : Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1
  // One bar says nothing.
  if (width < 2 || dates.length < 2 || width > mostMonths * 2) return null
  const counts = kinds.map((kind) => {
    const counted = new Map<string, number>()
    for (const date of kind.dates) {
      const key = step === 'month' ? date : date.slice(0, 4)
      counted.set(key, (counted.get(key) ?? 0) + 1)
    }
    return counted
  })
  const toTick = (column: number): string =>
    step === 'year'
      ? String(Number(first.slice(0, 4)) + column)
      : toDatePhrase(
          `${Math.floor((start + column) / 12)}-${String(((start + column) % 12) + 1).padStart(2, '0')}`,
        )
  return {
    step,
    table: dates.map((date) => ({
      label: toDatePhrase(date),
      counts: counts.map((row) => row.get(date) ?? 0),
    })),
    width,
    rows: kinds.map((kind, index) =>
      toRow(
        kind,
        dates.map((date) => ({ ...toPlace(date), date, count: counts[index]?.get(date) ?? 0 })),
      ),
    ),
    ticks: [...new Set([0, Math.floor((width - 1) / 2), width - 1])].map(toTick),
  }
}

type Place = { readonly x: number; readonly width: number }

/** "2026-02", "2026" or "". */
function toDate({ article }: ArticleEntry): string {
  const date = toDateKey(article.published).slice(0, 7)
  return ONE_TIME.test(date) ? date : ''
}

const known = new WeakMap<FigureEntry, string>()

/** Cached, because every topic and year with this figure asks for it. */
function toFigureDate(entry: FigureEntry): string {
  let date = known.get(entry)
  if (date === undefined) known.set(entry, (date = readFigureDate(entry)))
  return date
}

function readFigureDate(entry: FigureEntry): string {
  const told = toDate(entry.article)
  if (entry.measures.length === 0) return told
  const { period } = entry.figure
  return period !== null && ONE_TIME.test(period) ? period.slice(0, 7) : told
}

/** Months since the year 0; a year without a month counts as its January. */
function toMonths(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || '1') - 1
}

type Kind = { readonly label: string; readonly toCount: (count: number) => string; readonly none: string }

function toRow(
  { label, toCount, none }: Kind,
  columns: readonly (Place & { readonly date: string; readonly count: number })[],
): Strips['rows'][number] {
  const total = columns.reduce((sum, { count }) => sum + count, 0)
  const most = columns.toSorted((a, b) => b.count - a.count)[0]
  const isEmpty = most === undefined || most.count === 0
  return {
    label,
    words: isEmpty ? none : wording.strips.most(toCount(total), toDatePhrase(most.date), most.count),
    bars: columns.flatMap(({ x, width, count }) =>
      count === 0 || isEmpty
        ? []
        : [{ x, width, height: Math.max(0.8, Math.round((count / most.count) * height * 10) / 10) }],
    ),
  }
}

/** Matches "2023" and "2023-05"; not "2016/2023". */
const ONE_TIME = /^\d{4}(?:-\d\d)?(?:-\d\d)?$/
