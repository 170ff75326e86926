import { type Reading, toCode } from '../match/coded-text.ts'
import { type Readings, toTerm } from '../match/find-in-article.ts'
import type { Query } from '../query/query-types.ts'
import { findSearchTokens } from '../query/tokens.ts'

/**
 * How much of what was typed stands in an article just so, from 0 to 1: for each two neighbouring words of the query how
 * near the second follows the first in one text of it. 0 for a single word.
 */
export function toCloseness(readings: Readings, query: Query): number {
  const own = readTyped(query)
  if (own.pairs < 1) return 0
  const others = findOthers(readings.all, own)
  const share = Math.max(0, ...readings.paragraphs.map((reading) => toShare(reading, own, others)))
  return Math.max(share, Math.min(1, toShare(readings.title, own, others) * 1.2))
}

/** The terms of a query as codes, each with the places of the words that it stands for, the last first. */
type Typed = {
  readonly codes: readonly number[]
  readonly places: readonly (readonly number[])[]
  readonly pairs: number
}

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
  const places = new Map<string, number[]>()
  words.forEach((word, place) => {
    // From the last word on, so that a word typed twice is not its own neighbour.
    for (const term of word) places.set(term, [place, ...(places.get(term) ?? [])])
  })
  return { codes: [...places.keys()].map(toCode), places: [...places.values()], pairs: words.length - 1 }
}

/** A word as the terms that stand for it. */
type Word = ReadonlySet<string>

/** The words as typed, the common ones round them too; what was put right stands for what was typed. */
function toTyped({ source, wanted }: Query): readonly Word[] {
  if (wanted.length < 2) return []
  const words: Word[] = []
  let at = 0
  const addPlain = (text: string): void => {
    if (/[:<>]/.test(text)) return
    for (const token of findSearchTokens(text))
      if (!token.compound) words.push(new Set([token.terms[0] ?? token.word]))
  }
  for (const { start, end, sequences } of wanted) {
    if (start < at) continue
    addPlain(source.slice(at, start).replaceAll(FIELD, ' '))
    if (sequences.every(({ length }) => length === 1)) words.push(new Set(sequences.flat().map(toTerm)))
    else for (const word of sequences.at(-1) ?? []) words.push(new Set([toTerm(word)]))
    at = end
  }
  addPlain(source.slice(at).replaceAll(FIELD, ' '))
  return words
}

/** Matches "-grain", "speaker:varga" and "OR"; not "left-wing". */
const FIELD = /(?:^|\s)(?:-\S+|\S+:(?:"[^"]*"|\S*)|OR(?=\s))/g

/** What a pair counts by how many words on the second stands: the next one 1, with one word between them 0.8. */
const nearness = [0, 1, 0.8, 0.5, 0.4, 0.35, 0.3, 0.25, 0.2, 0.15, 0.1]

/** By row the places of words that a number there is found by too: "1.37" for "$1.37m". */
type Others = ReadonlyMap<number, readonly number[]>

function findOthers({ rows }: Reading, { codes, places }: Typed): Others {
  const found = new Map<number, readonly number[]>()
  rows.otherTerms.forEach((term, index) => {
    const own = places[codes.indexOf(term)]
    const row = rows.otherRows[index]
    if (own && row !== undefined) found.set(row, own)
  })
  return found
}

function toShare({ rows, from, to }: Reading, { codes, places, pairs }: Typed, others: Others): number {
  // Walking through the text once: for each word of the query where it stood last, for each pair how near it was.
  const last = new Int32Array(pairs + 1).fill(-nearness.length)
  const found = new Float64Array(pairs)
  let at = 0
  for (let row = from; row < to; row++) {
    if (rows.words[row] === 0) continue
    at++
    const typed = places[codes.indexOf(rows.terms[row] ?? 0)] ?? others.get(row)
    if (!typed) continue
    for (const place of typed) {
      if (place > 0)
        found[place - 1] = Math.max(found[place - 1] ?? 0, nearness[at - (last[place - 1] ?? 0)] ?? 0)
      last[place] = at
    }
  }
  return found.reduce((sum, one) => sum + one, 0) / pairs
}
