import type { Message } from '../../types.ts'
import * as wording from '../../wording/wording.ts'
import { findDateFrom } from '../site/date-source.ts'
import type { Site } from '../site/entries.ts'
import { isReported } from './quotes.ts'

/** What the page "About" says of this corpus. */
export type AboutPage = {
  readonly counts: {
    readonly articles: number
    /** Quotations in quotation marks. */
    readonly quotes: number
    /** Statements reported without quotation marks. */
    readonly reported: number
    readonly figures: number
  }
  /** Number of quotations whose speaker was decided, left unresolved, or not named. */
  readonly attribution: readonly { readonly label: string; readonly count: number }[]
  /** Number of articles whose date is stated, read from the text, unknown, or doubtful. */
  readonly dates: readonly { readonly label: string; readonly count: number }[]
  /** The rules that decided speakers, most used first. */
  readonly rules: readonly { readonly words: string; readonly count: number }[]
  /** The first `shown` warnings about this corpus. */
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
