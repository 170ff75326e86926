import { type Clipping, toClippingKey } from './clipping.ts'

/** What clippings can be grouped by. */
export type Grouping = 'none' | 'topic' | 'speaker'

/** Clippings below one heading; null where they have no topic or speaker, or are not grouped. */
export type ClippingGroup = { readonly heading: string | null; readonly clippings: readonly Clipping[] }

/** Clippings with others behind them, and how many of these were not there yet. */
export type Merged = { readonly clippings: readonly Clipping[]; readonly added: number }

/**
 * Puts clippings behind those that are there. One that is there stays as and where it is, with the tags of both, and
 * takes a note where it has none.
 */
export function mergeClippings(own: readonly Clipping[], others: readonly Clipping[]): Merged {
  const merged = new Map(own.map((clipping) => [toClippingKey(clipping), clipping]))
  for (const other of others) {
    const key = toClippingKey(other)
    const known = merged.get(key)
    merged.set(
      key,
      known
        ? { ...known, note: known.note || other.note, tags: [...new Set([...known.tags, ...other.tags])] }
        : other,
    )
  }
  return { clippings: [...merged.values()], added: merged.size - own.length }
}

/** Moves a clipping past its neighbour among those that are shown: the one before it (-1) or the one behind it (1). */
export function moveClipping(
  all: readonly Clipping[],
  shown: readonly Clipping[],
  { key, step }: { readonly key: string; readonly step: -1 | 1 },
): readonly Clipping[] {
  const keys = shown.map(toClippingKey)
  const neighbour = keys[keys.indexOf(key) + step]
  const moved = all.find((clipping) => toClippingKey(clipping) === key)
  if (neighbour === undefined || !moved || !keys.includes(key)) return all
  return all.flatMap((clipping) => {
    const own = toClippingKey(clipping)
    if (own === key) return []
    if (own !== neighbour) return [clipping]
    return step < 0 ? [moved, clipping] : [clipping, moved]
  })
}

/**
 * Clippings by the first topic of their article, or by who speaks or counted: in order of the first of each, those without
 * at the end.
 */
export function groupClippings(clippings: readonly Clipping[], by: Grouping): readonly ClippingGroup[] {
  const groups = Map.groupBy(clippings, (clipping) => toHeading(clipping, by))
  return [...groups]
    .map(([heading, own]) => ({ heading, clippings: own }))
    .toSorted((a, b) => Number(a.heading === null) - Number(b.heading === null))
}

function toHeading({ speaker, countedBy, article }: Clipping, by: Grouping): string | null {
  if (by === 'none') return null
  return by === 'topic' ? (article.topics[0] ?? null) : (speaker ?? countedBy)
}

/** All tags of clippings, each once, in order of the first of each. */
export function findTags(clippings: readonly Clipping[]): readonly string[] {
  return [...new Set(clippings.flatMap(({ tags }) => tags))]
}

/** Tags as they are typed, with commas between them. Each once. */
export function toTags(typed: string): readonly string[] {
  const tags = typed.split(',').map((tag) => tag.trim().replaceAll(BLANKS, ' '))
  return [...new Set(tags.filter((tag) => tag !== ''))]
}

/** Matches the blanks and line breaks between the words of a tag. */
const BLANKS = /\s+/g
