import type { Shelf } from './shelf.ts'
import { findSearchTokens } from './tokens.ts'

/** A speaker, topic or outlet to ask for, with the number of articles that have it. */
export type NameOffer = {
  readonly field: 'speaker' | 'topic' | 'outlet'
  readonly label: string
  readonly query: string
  readonly count: number
}

/** Most offered of one field. */
const most = 3

/** The speakers, topics and outlets whose names have words that begin with all words typed, most frequent first. */
export async function findOffers(shelf: Shelf, typed: string): Promise<readonly NameOffer[]> {
  const words = findSearchTokens(typed).filter((token) => !token.compound)
  if (words.length === 0) return []
  const rows = await shelf.loadFacets()
  return (['speaker', 'topic', 'outlet'] as const).flatMap((field) =>
    rows[field]
      .filter(({ label }) => {
        const own = findSearchTokens(label)
        return words.every(({ word }) => own.some((token) => token.word.startsWith(word)))
      })
      .toSorted((a, b) => b.articles.length - a.articles.length)
      .slice(0, most)
      .map(({ label, articles }) => ({
        field,
        label,
        query: `${field}:"${label.replaceAll('"', ' ')}"`,
        count: articles.length,
      })),
  )
}
