import { reliability, type Reliability } from '../../text/quotes/reliability.ts'
import type { Message } from '../../types.ts'
import * as wording from '../../wording/wording.ts'
import { findDateFrom } from '../site/date-source.ts'
import type { Site } from '../site/entries.ts'
import { countFigures } from '../site/minor-figures.ts'
import { toConfidenceBand, type ConfidenceBand } from '../site/speaker-decision.ts'
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
  /** Number of quotations by how sure their speaker is, the surest first; those without a speaker aside. */
  readonly confidence: readonly { readonly label: string; readonly count: number }[]
  /** How often decisions of one confidence were right on labelled texts; empty where that was not counted. */
  readonly reliability: readonly {
    readonly confidence: string
    readonly right: string
    readonly count: number
  }[]
  /** The first `shown` warnings about this corpus. */
  readonly warnings: readonly Message[]
  readonly warningCount: number
}

const shown = 40

const bands: readonly ConfidenceBand[] = ['sure', 'likely', 'doubtful', 'open', 'unmeasured', 'editor']

/** `counted` is what was counted on labelled texts. */
export function toAboutPage(site: Site, counted: readonly Reliability[] = reliability): AboutPage {
  const byBand = Map.groupBy(site.quotes, ({ quote }) => toConfidenceBand(quote))
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
      figures: countFigures(site.figures),
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
    confidence: bands
      .map((band) => ({ label: wording.decisions.bands[band], count: byBand.get(band)?.length ?? 0 }))
      .filter(({ count }) => count > 0),
    reliability: counted
      .filter(({ of }) => of > 0)
      .map(({ from, below, of, right }) => ({
        confidence: wording.about.confidenceFrom(from * 100, below * 100),
        right: wording.about.rightOfHundred((100 * right) / of),
        count: of,
      })),
    warnings: warnings.slice(0, shown),
    warningCount: warnings.length,
  }
}

/** Matches "2026-02~"; not "2026-02". */
const DOUBTFUL = /[~?%]$/
