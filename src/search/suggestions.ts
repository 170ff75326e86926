import { type Part, type Query, readQuery, toQueryWithout } from './query.ts'
import { findResults } from './results.ts'
import type { Shelf } from './shelf.ts'
import { readWords } from './words.ts'

/** Why a query found nothing and what to ask instead; every query offered finds something. */
export type Suggestions = {
  /** Wanted words that stand in no text. */
  readonly unknown: readonly string[]
  /** The query with one part left out, most results first. */
  readonly without: readonly Offer[]
}

export type Offer = {
  /** The part left out. */
  readonly text: string
  readonly query: string
  readonly total: number
}

/** Meant for a query that has found nothing. */
export async function findSuggestions(shelf: Shelf, query: Query): Promise<Suggestions> {
  const { unknown } = await readWords(shelf, query, false)
  const parts = query.clauses.length < 2 ? [] : query.clauses
  const without = (await Promise.all(parts.map((part) => toOffer(shelf, query, part)))).flat()
  return {
    unknown: unknown.map((one) => one.text),
    without: without.toSorted((a, b) => b.total - a.total).slice(0, 3),
  }
}

async function toOffer(shelf: Shelf, query: Query, part: Part): Promise<readonly Offer[]> {
  const changed = toQueryWithout(query, part)
  const { total, corrected, relaxed } = await findResults(shelf, readQuery(changed), {
    typing: false,
    most: 1,
  })
  return total === 0 || corrected.length > 0 || relaxed !== null
    ? []
    : [{ text: part.text, query: changed, total }]
}
