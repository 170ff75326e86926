import { addresses } from '../../links.ts'
import { toCount } from '../../locale/intl.ts'
import * as wording from '../../wording/wording.ts'
import { findSearchTokens } from '../query/tokens.ts'
import type { Shelf } from './shelf.ts'

/** A speaker, topic, measure or outlet by name, with a page of its own or a query that asks for it. */
export type NameOffer = {
  readonly field: 'speaker' | 'topic' | 'measure' | 'outlet'
  readonly label: string
  /** Its page, from the site's root; null for an outlet, which has none. */
  readonly address: string | null
  /** What finds all of it; null for a measure, which no field asks for. */
  readonly query: string | null
  /** "4 articles", "3 values in 2 articles". */
  readonly counts: string
}

/** A measure as the build names it for search, in `measuresFile`. */
export type MeasureName = {
  readonly label: string
  readonly address: string
  readonly counts: string
  /** What sentences about it say. */
  readonly terms: readonly string[]
}

/** Beside the search files; fetched when names are first offered. */
export const measuresFile = 'measures.json'

/** Most offered of one kind. */
const most = 3

/**
 * The speakers, topics, measures and outlets whose names have words that begin with all words typed, or whose names
 * stand in what was typed with all their words; most frequent first.
 */
export async function findOffers(
  shelf: Shelf,
  typed: string,
  measures: readonly MeasureName[],
): Promise<readonly NameOffer[]> {
  const words = toWords(typed)
  if (words.length === 0) return []
  const rows = await shelf.loadFacets()
  const toNames = (field: 'speaker' | 'topic' | 'outlet'): readonly NameOffer[] =>
    rows[field]
      .filter(({ label }) => isMeant(words, [label]))
      .toSorted((a, b) => b.articles.length - a.articles.length)
      .slice(0, most)
      .map(({ id, label, articles }) => ({
        field,
        label,
        address: field === 'outlet' ? null : addresses[field](id),
        query: `${field}:"${label.replaceAll('"', ' ')}"`,
        counts: toCount(articles.length, wording.kinds.article),
      }))
  return [
    ...toNames('speaker'),
    ...toNames('topic'),
    ...measures
      .filter(({ label, terms }) => isMeant(words, [label, ...terms]))
      .slice(0, most)
      .map(({ label, address, counts }) => ({
        field: 'measure' as const,
        label,
        address,
        query: null,
        counts,
      })),
    ...toNames('outlet'),
  ]
}

function isMeant(words: readonly string[], names: readonly string[]): boolean {
  const own = names.map(toWords)
  const isBegun = words.every((word) => own.flat().some((one) => one.startsWith(word)))
  return isBegun || own.some((name) => name.length > 0 && name.every((word) => words.includes(word)))
}

function toWords(text: string): readonly string[] {
  return findSearchTokens(text).flatMap(({ compound, terms }) => (compound ? [] : terms.slice(0, 1)))
}
