import { type Reading, type Readings, toTerm } from './documents.ts'
import type { Query } from './query.ts'
import { findSearchTokens } from './tokens.ts'

/**
 * How much of what was typed stands in an article just so, from 0 to 1: for each two neighbouring words of the query how
 * near the second follows the first in one text of it. 0 for a single word.
 */
export function toCloseness(readings: Readings, query: Query): number {
  let typed = known.get(query)
  if (!typed) known.set(query, (typed = toPlacesByTerm(toTyped(query))))
  const { places, pairs } = typed
  if (pairs < 1) return 0
  const share = Math.max(0, ...readings.paragraphs.map((reading) => toShare(reading, places, pairs)))
  return Math.max(share, Math.min(1, toShare(readings.title, places, pairs) * 1.2))
}

/** For each term the places in the query of the words that it stands for. */
type Typed = { readonly places: ReadonlyMap<string, readonly number[]>; readonly pairs: number }

/** The same query is held against article after article. */
const known = new WeakMap<Query, Typed>()

function toPlacesByTerm(words: readonly Word[]): Typed {
  const places = new Map<string, number[]>()
  words.forEach((word, place) => {
    for (const term of word) places.set(term, [...(places.get(term) ?? []), place])
  })
  return { places, pairs: words.length - 1 }
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

/** What a pair counts by how many words on the second stands: the next one 1, with one word between them 0.8. */
const nearness = [0, 1, 0.8, 0.5, 0.4, 0.35, 0.3, 0.25, 0.2, 0.15, 0.1]

function toShare({ tokens, terms }: Reading, places: Typed['places'], pairs: number): number {
  let isThere = 0
  for (const term of places.keys()) if (terms.has(term)) isThere++
  if (isThere < 2 && !(isThere === 1 && places.size === 1)) return 0
  // Walking through the text once: for each word of the query where it stood last, for each pair how near it was.
  const last = new Int32Array(pairs + 1).fill(-nearness.length)
  const found = new Float64Array(pairs)
  let at = 0
  for (const token of tokens) {
    if (token.compound) continue
    at++
    // From the last word on, so that a word typed twice is not its own neighbour.
    const own = token.terms.flatMap((term) => places.get(term) ?? []).toSorted((a, b) => b - a)
    for (const place of own) {
      if (place > 0)
        found[place - 1] = Math.max(found[place - 1] ?? 0, nearness[at - (last[place - 1] ?? 0)] ?? 0)
      last[place] = at
    }
  }
  return found.reduce((sum, one) => sum + one, 0) / pairs
}
