import { toListedFigures } from '../views/lists/figure-orders.ts'
import { toListedQuotes } from '../views/lists/quotes.ts'
import { csvNames, toCsvName } from '../views/site/csv-names.ts'
import type { FigureEntry, QuoteEntry, Site } from '../views/site/entries.ts'
import { toSpoken } from '../views/speakers/spoken-rows.ts'
import { toQuotesOfTopic } from '../views/topics/topic.ts'

/** A table of what a page and its further pages list, row by row in their order. */
export type Listed = {
  /** Its name in the folder `data/`. */
  readonly name: string
} & (
  | { readonly kind: 'quotes'; readonly toRows: () => readonly QuoteEntry[] }
  | { readonly kind: 'figures'; readonly toRows: () => readonly FigureEntry[] }
)

/**
 * The tables of speakers, topics, and the lists of quotations and figures. A sentence that is one row of a page is a row
 * for each of its quotations here, and for the same words in each article: as many as the page counts.
 */
export function toListed(site: Site): readonly Listed[] {
  const quotes = (name: string, rows: number, toRows: () => readonly QuoteEntry[]): readonly Listed[] =>
    rows === 0 ? [] : [{ name: toCsvName(name, rows), kind: 'quotes', toRows }]
  const figures = (name: string, rows: readonly FigureEntry[]): readonly Listed[] =>
    rows.length === 0 ? [] : [{ name: toCsvName(name, rows.length), kind: 'figures', toRows: () => rows }]
  return [
    ...toListedQuotes(site).flatMap(({ list, rows }) =>
      quotes(csvNames.quotes(list), rows.length, () => rows),
    ),
    ...toListedFigures(site).flatMap(({ isMinor, rows }) => figures(csvNames.figures(isMinor), rows)),
    ...site.topics.flatMap((topic) => [
      ...quotes(csvNames.topicQuotes(topic.id), topic.quotes.length, () => toQuotesOfTopic(topic)),
      ...figures(
        csvNames.topicFigures(topic.id),
        topic.figures.filter((entry) => !entry.isMinor),
      ),
    ]),
    ...site.speakers.flatMap((entry) =>
      quotes(csvNames.speaker(entry.id), entry.quotes.length, () =>
        toSpoken(entry, site).rows.flatMap(({ quotations }) => quotations),
      ),
    ),
  ]
}
