import { findEchoes } from '../compared/echoes.ts'
import type { ClaimRow } from '../measures/claim-row.ts'
import type { LedgerPeriod } from '../measures/ledger-periods.ts'
import { findMeasures } from '../measures/measures.ts'
import { findMentions } from '../site/mentions.ts'
import { isNamesake } from '../site/namesakes.ts'
import { toQuoteRow, type QuoteRow } from '../site/rows.ts'
import type { QuoteEntry, Site, SpeakerReference, TopicEntry } from '../site/entries.ts'
import type { Reference } from '../site/references.ts'

/** What sources put differently on one topic, found only from the texts, by rules that the page states. */
export type Disputes = {
  /** Values of one measure for one period, by different origins, that cannot all hold. */
  readonly conflicts: readonly { readonly measure: Reference; readonly period: LedgerPeriod }[]
  /** Pairs of speakers who name each other in their quotations. */
  readonly pairs: readonly {
    readonly speakers: readonly [SpeakerReference, SpeakerReference]
    readonly count: number
    readonly quotes: readonly [QuoteRow, QuoteRow]
  }[]
  /** The same words attributed to different speakers. */
  readonly words: readonly (readonly QuoteRow[])[]
}

/** Shorter words may be anybody's. */
const fewestWords = 8

const sizes = { conflicts: 4, pairs: 3, words: 3 }

/** What is disputed on a topic, and by whom. Linear in the quotations and figures of the topic. */
export function findDisputes(topic: TopicEntry, site: Site): Disputes {
  return {
    conflicts: findConflicts(topic, site),
    pairs: findPairs(topic, site),
    words: findWords(topic, site),
  }
}

function findConflicts(topic: TopicEntry, site: Site): Disputes['conflicts'] {
  const own = new Set(topic.figures.map(({ address }) => address))
  const isOwn = ({ first, repeated }: ClaimRow): boolean =>
    [first, ...repeated].some(({ row }) => own.has(row.address))
  return findMeasures(site)
    .flatMap(({ label, address, periods }) =>
      periods
        .filter(({ disagreement, claims }) => disagreement === 'conflict' && claims.some(isOwn))
        .map((period) => ({ measure: { label, address }, period })),
    )
    .toReversed()
    .slice(0, sizes.conflicts)
}

function findPairs(topic: TopicEntry, site: Site): Disputes['pairs'] {
  const named = new Map<string, QuoteEntry[]>()
  const mentions = findMentions(site)
  for (const entry of topic.quotes) {
    const { by, contents, form } = entry.quote
    if (by.kind !== 'speaker' || form === 'indirect') continue
    for (const { paragraph, start, end } of contents) {
      for (const other of mentions.get(entry.article)?.[paragraph] ?? []) {
        if (other.id === by.id || other.start < start || other.end > end) continue
        const key = `${by.id} ${other.id}`
        const known = named.get(key)
        if (!known) named.set(key, [entry])
        else if (known.at(-1) !== entry) known.push(entry)
      }
    }
  }
  const { isRetelling } = findEchoes(site)
  return [...named]
    .flatMap(([key, there]) => {
      const [one = '', other = ''] = key.split(' ')
      const back = named.get(`${other} ${one}`)
      if (one > other || !back) return []
      const pick = (quotes: readonly QuoteEntry[]): QuoteEntry =>
        quotes.find((entry) => !isRetelling(entry)) ?? (quotes[0] as QuoteEntry)
      const [first, second] = [pick(there), pick(back)]
      return [
        {
          speakers: [first.speaker, second.speaker] as const,
          count: there.length + back.length,
          quotes: [toQuoteRow(first), toQuoteRow(second)] as const,
        },
      ]
    })
    .toSorted((a, b) => b.count - a.count)
    .slice(0, sizes.pairs)
}

function findWords(topic: TopicEntry, site: Site): Disputes['words'] {
  const { quotes } = findEchoes(site)
  const echoes = new Set(topic.quotes.flatMap((entry) => quotes.get(entry) ?? []))
  return [...echoes]
    .flatMap(({ members }) => {
      const named = members.filter(
        (entry) =>
          entry.speaker.kind === 'speaker' &&
          countWords(entry.quote.text) >= fewestWords &&
          entry.topic?.id === topic.id,
      )
      const different = named.filter(
        ({ speaker }, index) =>
          named.findIndex((entry) => isNamesake(entry.speaker.label, speaker.label)) === index,
      )
      return different.length > 1 ? [different.map((entry) => toQuoteRow(entry))] : []
    })
    .slice(0, sizes.words)
}

function countWords(text: string): number {
  return text.trim().split(/\s+/).length
}
