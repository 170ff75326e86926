import type { Wanted } from './query.ts'
import type { SearchToken } from './tokens.ts'

/** Where a wanted word or phrase stands in a text; `wanted` is its index in the query. */
export type Hit = { readonly start: number; readonly end: number; readonly wanted: number }

/**
 * Every place in a text, given by its tokens, at which something wanted stands, in reading order, none overlapping.
 * `beginnings` are the indexes of wanted words that stand for every word they begin.
 */
export function findHits(
  tokens: readonly SearchToken[],
  wanted: readonly Wanted[],
  beginnings: readonly number[] = [],
): readonly Hit[] {
  const parts = tokens.filter((token) => !token.compound)
  const hits = wanted.flatMap((one, index) =>
    one.sequences.flatMap((sequence) => {
      const found = one.exact || sequence.length > 1 ? findSequence(parts, sequence) : null
      const places = found ?? findTerm(tokens, sequence[0] ?? '', beginnings.includes(index))
      return places.map((place) => ({ ...place, wanted: index }))
    }),
  )
  hits.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Hit[] = []
  for (const hit of hits) if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit)
  return kept
}

type Place = { readonly start: number; readonly end: number }

function findTerm(tokens: readonly SearchToken[], term: string, isPrefix: boolean): readonly Place[] {
  return tokens.filter((token) => token.terms.some((one) => (isPrefix ? one.startsWith(term) : one === term)))
}

function findSequence(parts: readonly SearchToken[], sequence: readonly string[]): readonly Place[] {
  return parts.flatMap((first, index) => {
    const isThere = sequence.every((word, step) => isWord(parts[index + step], word))
    const last = parts[index + sequence.length - 1]
    return isThere && last ? [{ start: first.start, end: last.end }] : []
  })
}

/** In a phrase too, "1.37" stands for "$1.37m". */
function isWord(token: SearchToken | undefined, word: string): boolean {
  if (!token) return false
  return token.word === word || (/\d/.test(word) && token.terms.includes(word))
}
