import * as wording from '../../wording/wording.ts'
import { findEchoes } from '../compared/echoes.ts'
import { toSentenceRows } from '../compared/statements.ts'
import { isReported, toQuoteCounts } from '../lists/quotes.ts'
import type { QuoteRow } from '../site/rows.ts'
import { toSpeakerOn, toSpeakersByAddress } from '../speakers/spoken-rows.ts'
import type { QuoteEntry, Site, SpeakerReference, TopicEntry, TopicReference } from '../site/entries.ts'

/** What one speaker says on a topic, shown as a column. */
export type SpeakerColumn = {
  readonly id: string
  readonly speaker: SpeakerReference
  readonly role: string | null
  /** "12 quotations, 3 reported". */
  readonly counts: string
  readonly rows: readonly QuoteRow[]
  /** Number of sentences that are not shown. */
  readonly more: number
  /** True for the two columns that are shown at first. */
  readonly isFirst: boolean
}

/** The speakers who are quoted most on a topic, side by side. */
export type ComparePage = {
  readonly param: string
  readonly topic: TopicReference
  readonly title: string
  readonly description: string
  readonly columns: readonly SpeakerColumn[]
}

/** Few enough to keep the page light; six speakers still make fifteen pairs. */
const sizes = { columns: 6, rows: 7 }

/** One page for each topic with at least two speakers. A page for each pair would be far too many. */
export function toComparePages(site: Site): readonly ComparePage[] {
  return site.topics.flatMap((topic) => {
    const columns = toColumns(topic, site)
    if (columns.length < 2) return []
    return [
      {
        param: topic.id,
        topic: { id: topic.id, label: topic.label, address: topic.address, accent: topic.accent },
        title: wording.compare.title(topic.label),
        description: wording.compare.description(
          columns.map(({ speaker }) => speaker.label),
          topic.label,
        ),
        columns,
      },
    ]
  })
}

function toColumns(topic: TopicEntry, site: Site): readonly SpeakerColumn[] {
  const { isRetelling } = findEchoes(site)
  const known = new Map(site.people.map((person) => [person.id, person]))
  const groups = Map.groupBy(
    topic.quotes.filter(({ quote }) => quote.by.kind === 'speaker'),
    ({ quote }) => (quote.by.kind === 'speaker' ? quote.by.id : ''),
  )
  const speakers = toSpeakersByAddress(site)
  const order = (entry: QuoteEntry): number =>
    Number(isRetelling(entry)) + 2 * Number(isReported(entry.quote))
  return [...groups]
    .toSorted((a, b) => b[1].length - a[1].length)
    .slice(0, sizes.columns)
    .map(([id, quotes], index) => {
      const rows = toSentenceRows(quotes.toSorted((a, b) => order(a) - order(b)))
      return {
        id,
        speaker: toSpeakerOn((quotes[0] as QuoteEntry).speaker, topic.id, { site, speakers }),
        role: known.get(id)?.role ?? null,
        counts: toQuoteCounts(quotes),
        rows: rows.slice(0, sizes.rows),
        more: Math.max(0, rows.length - sizes.rows),
        isFirst: index < 2,
      }
    })
}
