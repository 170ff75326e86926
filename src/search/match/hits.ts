import type { Wanted } from '../query/query-types.ts'
import { toLookups } from '../query/stems.ts'
import { findTermRows, hasTerm, isTermOf, type Reading, toCode } from './coded-text.ts'

/** Where a wanted word or phrase stands in a text; `wanted` is its index in the query. */
export type Hit = { readonly start: number; readonly end: number; readonly wanted: number }

/** Every place in a text at which something wanted stands, in reading order, none overlapping. */
export function findHits(reading: Reading, wanted: readonly Wanted[]): readonly Hit[] {
  const { starts, ends } = reading.rows
  const hits: Hit[] = []
  wanted.forEach((one, index) => {
    const { terms, phrases } = toCoded(one)
    const places = [
      ...(terms.size === 0 ? [] : findTermRows(reading, terms).map((row): Place => [row, row])),
      ...phrases.flatMap((phrase) => findPhrase(reading, phrase)),
    ]
    for (const [first, last] of places)
      hits.push({ start: starts[first] ?? 0, end: ends[last] ?? 0, wanted: index })
  })
  hits.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Hit[] = []
  for (const hit of hits) if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit)
  return kept
}

/** Whether a text has something wanted. */
export function hasWanted(reading: Reading, one: Wanted): boolean {
  const { terms, phrases } = toCoded(one)
  if (terms.size > 0 && hasTerm(reading, terms)) return true
  return phrases.some(
    (phrase) =>
      phrase.every((word) => hasTerm(reading, word.codes)) && findPhrase(reading, phrase).length > 0,
  )
}

/** The terms of the index that stand for a wanted word: the word in all its forms; just as typed in marks. */
export function toWantedTerms({ exact, sequences, instead }: Wanted): readonly string[] {
  if (instead) return instead
  return sequences.flatMap(([word = '', ...others]) => (exact || others.length > 0 ? [] : toLookups(word)))
}

/** The sequences of a wanted phrase; none of a word. */
export function toWantedPhrases({ exact, sequences }: Wanted): readonly (readonly string[])[] {
  return sequences.filter(({ length }) => exact || length > 1)
}

/** The rows of the first and of the last token. */
type Place = readonly [first: number, last: number]

/** A word of a phrase; a number's other forms count in a phrase too: "1.37" stands for "$1.37m". */
type CodedWord = { readonly code: number; readonly codes: ReadonlySet<number>; readonly isNumber: boolean }
type Coded = { readonly terms: ReadonlySet<number>; readonly phrases: readonly (readonly CodedWord[])[] }

const known = new WeakMap<Wanted, Coded>()

function toCoded(one: Wanted): Coded {
  let coded = known.get(one)
  if (!coded) {
    coded = {
      terms: new Set(toWantedTerms(one).map(toCode)),
      phrases: toWantedPhrases(one).map((phrase) =>
        phrase.map((word) => ({
          code: toCode(word),
          codes: new Set([toCode(word)]),
          isNumber: /\d/.test(word),
        })),
      ),
    }
    known.set(one, coded)
  }
  return coded
}

/** A compound stands between its parts and what comes before them, and is passed over. */
function findPhrase({ rows, from, to }: Reading, phrase: readonly CodedWord[]): readonly Place[] {
  const found: Place[] = []
  const isWord = (row: number, { code, codes, isNumber }: CodedWord): boolean =>
    rows.words[row] === code || (isNumber && isTermOf(rows, row, codes))
  for (let first = from; first < to; first++) {
    if (rows.words[first] === 0) continue
    let row = first
    let last = first
    let step = 0
    for (; step < phrase.length && row < to; row++) {
      if (rows.words[row] === 0) continue
      if (!isWord(row, phrase[step] as CodedWord)) break
      last = row
      step++
    }
    if (step === phrase.length) found.push([first, last])
  }
  return found
}
