import type { Message } from '../../types.ts'
import * as wording from '../../wording/wording.ts'
import { findDateFrom } from '../site/date-source.ts'
import type { Site } from '../site/entries.ts'
import { isReported } from './quotes.ts'

export type AboutPage = {
  readonly counts: {
    readonly articles: number
    /** In quotation marks. */
    readonly quotes: number
    /** Told without quotation marks. */
    readonly reported: number
    readonly figures: number
  }
  /** Quotations by how their speaker stands, as shares of all. */
  readonly attribution: readonly { readonly label: string; readonly count: number }[]
  /** Articles by how sure their date is. */
  readonly dates: readonly { readonly label: string; readonly count: number }[]
  /** The rules that decided at least one speaker, most used first. */
  readonly rules: readonly { readonly words: string; readonly count: number }[]
  /** Doubts about this corpus, at most `shown` of them. */
  readonly warnings: readonly Message[]
  readonly warningCount: number
}

const shown = 40

export function toAboutPage(site: Site): AboutPage {
  const rules = new Map<string, number>()
  for (const { quote } of site.quotes) rules.set(quote.rule, (rules.get(quote.rule) ?? 0) + 1)
  const countBy = (kind: string): number => site.quotes.filter(({ speaker }) => speaker.kind === kind).length
  const dated = site.articles.filter(({ article }) => article.published !== null)
  const read = dated.filter((entry) => findDateFrom(entry) === 'text')
  const about = dated.filter(({ article }) => DOUBTFUL.test(article.published ?? ''))
  const reported = site.quotes.filter(({ quote }) => isReported(quote)).length
  const warnings = site.messages.filter((message) => message.severity === 'warning')
  return {
    counts: {
      articles: site.articles.length,
      quotes: site.quotes.length - reported,
      reported,
      figures: site.figures.length,
    },
    attribution: [
      { label: wording.about.decided, count: countBy('speaker') },
      { label: wording.about.unresolved, count: countBy('unresolved') },
      { label: wording.about.unnamed, count: countBy('none') },
    ],
    dates: [
      { label: wording.about.dateStated, count: dated.length - read.length },
      { label: wording.about.dateRead, count: read.length },
      { label: wording.about.dateUnknown, count: site.articles.length - dated.length },
      { label: wording.about.dateDoubtful, count: about.length },
    ],
    rules: [...rules]
      .toSorted((a, b) => b[1] - a[1])
      .map(([rule, count]) => ({ words: wording.rules[rule] ?? rule, count })),
    warnings: warnings.slice(0, shown),
    warningCount: warnings.length,
  }
}

/** Matches "2026-02~"; not "2026-02". */
const DOUBTFUL = /[~?%]$/
