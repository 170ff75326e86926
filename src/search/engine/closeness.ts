import { type Reading, toCode } from '../match/coded-text.ts'
import type { Readings } from '../match/find-in-article.ts'
import { toWantedTerms } from '../match/hits.ts'
import type { Query } from '../query/query-types.ts'
import { toLookups } from '../query/stems.ts'
import { findSearchTokens } from '../query/tokens.ts'

/**
 * How much of what was typed stands in an article just so, from 0 to 1: for each two neighbouring words of the query how
 * near the second follows the first in one text of it. 0 for a single word.
 */
export function toCloseness(readings: Readings, query: Query): number {
  const own = readTyped(query)
  if (own.pairs < 1) return 0
  const share = Math.max(0, ...readings.paragraphs.map((reading) => toShare(reading, own)))
  return Math.max(share, Math.min(1, toShare(readings.title, own) * 1.2))
}

/** For each term of a query, as its code, the places of the words that it stands for, the last first. */
type Typed = { readonly places: ReadonlyMap<number, readonly number[]>; readonly pairs: number }

/** How many words were typed, the common ones among them; 0 where a single one is asked for. */
export function countTyped(query: Query): number {
  return readTyped(query).pairs + 1
}

/** The same query is held against article after article. */
const known = new WeakMap<Query, Typed>()

function readTyped(query: Query): Typed {
  let typed = known.get(query)
  if (!typed) known.set(query, (typed = toPlacesByTerm(toTyped(query))))
  return typed
}

function toPlacesByTerm(words: readonly Word[]): Typed {
  const places = new Map<number, number[]>()
  words.forEach((word, place) => {
    // From the last word on, so that a word typed twice is not its own neighbour.
    for (const term of word) {
      const code = toCode(term)
      places.set(code, [place, ...(places.get(code) ?? [])])
    }
  })
  return { places, pairs: words.length - 1 }
}

/** A word as the terms that stand for it. */
type Word = readonly string[]

/** The words as typed, the common ones round them too; what was put right stands for what was typed. */
function toTyped({ source, wanted }: Query): readonly Word[] {
  if (wanted.length < 2) return []
  const words: Word[] = []
  let at = 0
  const addPlain = (text: string): void => {
    if (/[:<>]/.test(text)) return
    for (const token of findSearchTokens(text)) if (!token.compound) words.push(toLookups(token.word))
  }
  for (const one of wanted) {
    if (one.start < at) continue
    addPlain(source.slice(at, one.start).replaceAll(FIELD, ' '))
    const phrase = one.sequences.findLast(({ length }) => length > 1)
    if (phrase && !one.instead) for (const word of phrase) words.push(toLookups(word))
    else words.push([...new Set([...toWantedTerms(one), ...one.sequences.flat()])])
    at = one.end
  }
  addPlain(source.slice(at).replaceAll(FIELD, ' '))
  return words
}

/** Matches "-grain", "speaker:varga" and "OR"; not "left-wing". */
const FIELD = /(?:^|\s)(?:-\S+|\S+:(?:"[^"]*"|\S*)|OR(?=\s))/g

/** What a pair counts by how many words on the second stands: the next one 1, with one word between them 0.8. */
const nearness = [0, 1, 0.8, 0.5, 0.4, 0.35, 0.3, 0.25, 0.2, 0.15, 0.1]

function toShare({ rows, from, to }: Reading, { places, pairs }: Typed): number {
  // Walking through the text once: for each word of the query where it stood last, for each pair how near it was.
  const last = new Int32Array(pairs + 1).fill(-nearness.length)
  const found = new Float64Array(pairs)
  const [first, second, third] = rows.terms
  let at = 0
  for (let row = from; row < to; row++) {
    if (rows.words[row] === 0) continue
    at++
    const typed = places.get(first[row] ?? 0) ?? places.get(second[row] ?? 0) ?? places.get(third[row] ?? 0)
    if (!typed) continue
    for (const place of typed) {
      if (place > 0)
        found[place - 1] = Math.max(found[place - 1] ?? 0, nearness[at - (last[place - 1] ?? 0)] ?? 0)
      last[place] = at
    }
  }
  return found.reduce((sum, one) => sum + one, 0) / pairs
}
