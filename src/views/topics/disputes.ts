import { findEchoes } from '../compared/echoes.ts'
import type { Comparison } from '../measures/comparisons.ts'
import { findMeasures } from '../measures/measures.ts'
import { findMentions } from '../site/mentions.ts'
import { toQuoteRow, type QuoteRow } from '../site/rows.ts'
import type { QuoteEntry, Site, SpeakerReference, TopicEntry } from '../site/entries.ts'
import type { Reference } from '../site/references.ts'

/** What sources put differently on one topic, found only from the texts, by rules that the page states. */
export type Disputes = {
  /** Differing values of one measure for the same time. */
  readonly figures: readonly { readonly measure: Reference; readonly comparison: Comparison }[]
  /** Pairs of speakers who name each other in their quotations. */
  readonly pairs: readonly {
    readonly speakers: readonly [SpeakerReference, SpeakerReference]
    readonly count: number
    readonly quotes: readonly [QuoteRow, QuoteRow]
  }[]
  /** The same words attributed to different speakers. */
  readonly words: readonly (readonly QuoteRow[])[]
}

const sizes = { figures: 4, pairs: 3, words: 3 }

/** What is disputed on a topic, and by whom. Linear in the quotations and figures of the topic. */
export function findDisputes(topic: TopicEntry, site: Site): Disputes {
  return { figures: findFigures(topic, site), pairs: findPairs(topic, site), words: findWords(topic, site) }
}

function findFigures(topic: TopicEntry, site: Site): Disputes['figures'] {
  const own = new Set(topic.figures.map(({ address }) => address))
  const found = findMeasures(site).flatMap(({ label, address, comparisons }) =>
    comparisons
      .filter(
        (comparison) => comparison.points.some(({ row }) => own.has(row.address)) && isDisputed(comparison),
      )
      .map((comparison) => ({ measure: { label, address: `${address}#beside` }, comparison })),
  )
  // Stated times first, because the date of an article says less; then the newest.
  return found
    .toReversed()
    .toSorted((a, b) => Number(b.comparison.isStated) - Number(a.comparison.isStated))
    .slice(0, sizes.figures)
}

/**
 * True where different sources or outlets give different values. Values without a stated period are unlikely to be
 * about the same time when one is at least twice the other.
 */
function isDisputed({ points, isStated }: Comparison): boolean {
  const middles = points.flatMap(({ middle }) => middle ?? [])
  if (!isStated && Math.max(...middles) >= 2 * Math.min(...middles)) return false
  const names = points.map(
    ({ count, row }) => count.source ?? count.speaker?.label ?? row.origin.outlet ?? row.origin.address,
  )
  return new Set(names).size > 1 && new Set(points.map(({ value }) => value)).size > 1
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
      const named = members.filter(({ speaker }) => speaker.kind === 'speaker')
      const different = named.filter(
        ({ speaker }, index) => named.findIndex((entry) => entry.speaker.label === speaker.label) === index,
      )
      return different.length > 1 ? [different.map((entry) => toQuoteRow(entry))] : []
    })
    .slice(0, sizes.words)
}
