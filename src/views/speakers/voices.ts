import type { QuoteEntry, Site, SpeakerEntry } from '../site/entries.ts'
import { type CountWithShare, withShares } from '../site/shares.ts'

type Voice = { readonly label: string; readonly address: string; readonly count: number }

/** A voice and how many quotations its page has in all, on whatever topic. */
export type VoiceRow = CountWithShare & { readonly isSelf: boolean; readonly of: number }

/** How many voices are shown. */
const most = 7

/**
 * A function that gives the people quoted most on the speaker's topics. The speaker is
 * always included. Counts are cached, since many speakers share the same set of topics.
 */
export function openVoices(site: Site): (entry: SpeakerEntry) => readonly VoiceRow[] {
  const quotes = Map.groupBy(site.quotes, ({ topic }) => topic?.id ?? '')
  const totals = new Map(site.speakers.map(({ address, quotes: own }) => [address, own.length]))
  const byTopic = new Map(Array.from(quotes, ([id, own]) => [id, toSum(own.flatMap(toVoice))]))
  const leading = new Map<string, readonly Voice[]>()
  return (entry) => {
    const topics = [...new Set(entry.quotes.flatMap(({ topic }) => topic?.id ?? []))]
    const key = topics.join(' ')
    let first = leading.get(key)
    if (!first) {
      const counts = toSum(topics.flatMap((id) => [...(byTopic.get(id)?.values() ?? [])]))
      first = [...counts.values()].toSorted((a, b) => b.count - a.count).slice(0, most)
      leading.set(key, first)
    }
    const isThere = first.some(({ address }) => address === entry.address)
    const self = isThere
      ? []
      : toSum(topics.flatMap((id) => byTopic.get(id)?.get(entry.address) ?? [])).values()
    const shown = [...first, ...self]
    if (shown.length < 2) return []
    return withShares(shown).map((row) => ({
      ...row,
      isSelf: row.address === entry.address,
      of: totals.get(row.address) ?? row.count,
    }))
  }
}

function toVoice({ speaker: { label, address } }: QuoteEntry): readonly Voice[] {
  return address === null ? [] : [{ label, address, count: 1 }]
}

/** Merges counts of the same speaker, who is identified by address. */
function toSum(voices: readonly Voice[]): ReadonlyMap<string, Voice> {
  const sums = new Map<string, Voice & { count: number }>()
  for (const voice of voices) {
    const sum = sums.get(voice.address)
    if (sum) sum.count += voice.count
    else sums.set(voice.address, { ...voice })
  }
  return sums
}
