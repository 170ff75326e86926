import { type Readings, toTerm } from './documents.ts'
import type { Query } from './query.ts'
import { findSearchTokens, type SearchToken } from './tokens.ts'

/**
 * How much of what was typed stands in an article just so, from 0 to 1: the share of neighbouring words of the query
 * that are neighbours in one text of it, or have one word between them. 0 for a single word.
 */
export function toCloseness(readings: Readings, query: Query): number {
  const words = toTyped(query)
  if (words.length < 2) return 0
  const share = Math.max(...readings.paragraphs.map(({ tokens, terms }) => toShare(tokens, terms, words)))
  const title = toShare(readings.title.tokens, readings.title.terms, words)
  return Math.max(share, Math.min(1, title * 1.2))
}

/** A word as the terms that stand for it. */
type Word = ReadonlySet<string>

/** The words as typed, the common ones between them too; what was put right stands for what was typed. */
function toTyped({ source, wanted }: Query): readonly Word[] {
  const [first, last] = [wanted[0]?.start ?? 0, wanted.at(-1)?.end ?? 0]
  const words: Word[] = []
  let at = first
  const addPlain = (text: string): void => {
    if (/[:<>]/.test(text)) return
    for (const token of findSearchTokens(text))
      if (!token.compound) words.push(new Set([token.terms[0] ?? token.word]))
  }
  for (const { start, end, sequences } of wanted) {
    if (start < at && start !== first) continue
    addPlain(source.slice(at, start).replaceAll(FIELD, ' '))
    if (sequences.every(({ length }) => length === 1)) words.push(new Set(sequences.flat().map(toTerm)))
    else for (const word of sequences.at(-1) ?? []) words.push(new Set([toTerm(word)]))
    at = end
  }
  return last > first ? words : []
}

/** Matches "-grain", "speaker:varga" and "OR"; not "left-wing". */
const FIELD = /(?:^|\s)(?:-\S+|\S+:(?:"[^"]*"|\S*)|OR(?=\s))/g

function toShare(tokens: readonly SearchToken[], terms: ReadonlySet<string>, words: readonly Word[]): number {
  const isThere = words.map((word) => [...word].some((term) => terms.has(term)))
  if (isThere.filter(Boolean).length < 2) return 0
  const parts = tokens.filter((token) => !token.compound)
  let near = 0
  const pairs = words.length - 1
  // For each word where it stands last, walking through the text once.
  const found = new Float64Array(pairs)
  parts.forEach((token, place) => {
    for (let pair = 0; pair < pairs; pair++) {
      if (found[pair] === 1 || !isThere[pair] || !isThere[pair + 1] || !stands(token, words[pair])) continue
      if (stands(parts[place + 1], words[pair + 1])) found[pair] = 1
      else if (stands(parts[place + 2], words[pair + 1])) found[pair] = 0.8
    }
  })
  for (const one of found) near += one
  return near / pairs
}

function stands(token: SearchToken | undefined, word: Word | undefined): boolean {
  return token !== undefined && word !== undefined && token.terms.some((term) => word.has(term))
}
