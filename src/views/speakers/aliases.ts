import type { Reference } from '../site/references.ts'
import type { Site, SpeakerEntry } from '../site/entries.ts'
import { findMentions } from '../site/mentions.ts'

/** A name of a speaker from the table, how often texts use it, and where it was first seen. */
export type Alias = { readonly words: string; readonly count: number; readonly seen: Reference | null }

/** Every name of a speaker in the table, most used first. */
export function toAliases(
  { known, label }: SpeakerEntry,
  seen: ReadonlyMap<string, Alias> | undefined,
): readonly Alias[] {
  if (known === null) return []
  const names = new Set([
    label,
    ...known.aliases,
    ...(known.abbreviation === null ? [] : [known.abbreviation]),
  ])
  return [...names]
    .map((words) => seen?.get(words) ?? { words, count: 0, seen: null })
    .toSorted((a, b) => b.count - a.count)
}

/** Where each name of each speaker occurs in the texts, by speaker id and name. */
export function findAliases(site: Site): ReadonlyMap<string, ReadonlyMap<string, Alias>> {
  const found = new Map<string, Map<string, { words: string; count: number; seen: Reference }>>()
  // Oldest article first, so that `seen` is where a name first occurred.
  const mentions = findMentions(site)
  for (const entry of site.articles.toReversed()) {
    const { article, address, anchors } = entry
    mentions.get(entry)?.forEach((named, index) => {
      for (const { id, words } of named) {
        const own = found.get(id) ?? new Map<string, { words: string; count: number; seen: Reference }>()
        found.set(id, own)
        const alias = own.get(words)
        if (alias) alias.count++
        else
          own.set(words, {
            words,
            count: 1,
            seen: {
              label: article.title,
              address: `${address}#${anchors[index] ?? ''}`,
              lang: entry.lang,
            },
          })
      }
    })
  }
  return found
}
