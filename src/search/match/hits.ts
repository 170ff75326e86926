import type { Wanted } from '../query/query-types.ts'
import { findTermRows, isTermOf, type Reading, toCode } from './coded-text.ts'

/** Where a wanted word or phrase stands in a text; `wanted` is its index in the query. */
export type Hit = { readonly start: number; readonly end: number; readonly wanted: number }

/** Every place in a text at which something wanted stands, in reading order, none overlapping. */
export function findHits(reading: Reading, wanted: readonly Wanted[]): readonly Hit[] {
  const { starts, ends } = reading.rows
  const hits: Hit[] = []
  wanted.forEach((one, index) => {
    for (const sequence of toCodedSequences(one)) {
      const isPhrase = one.exact || sequence.length > 1
      const found = isPhrase ? findSequence(reading, sequence) : findTerm(reading, sequence[0]?.code ?? 0)
      for (const [first, last] of found)
        hits.push({ start: starts[first] ?? 0, end: ends[last] ?? 0, wanted: index })
    }
  })
  hits.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Hit[] = []
  for (const hit of hits) if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit)
  return kept
}

/** The rows of the first and of the last token. */
type Place = readonly [first: number, last: number]

/** A word of a sequence; a number's other forms count in a phrase too: "1.37" stands for "$1.37m". */
type CodedWord = { readonly code: number; readonly isNumber: boolean }

const known = new WeakMap<Wanted, readonly (readonly CodedWord[])[]>()

function toCodedSequences(one: Wanted): readonly (readonly CodedWord[])[] {
  let coded = known.get(one)
  if (!coded) {
    coded = one.sequences.map((sequence) =>
      sequence.map((word) => ({ code: toCode(word), isNumber: /\d/.test(word) })),
    )
    known.set(one, coded)
  }
  return coded
}

function findTerm(reading: Reading, code: number): readonly Place[] {
  return findTermRows(reading, code).map((row) => [row, row])
}

/** A compound stands between its parts and what comes before them, and is passed over. */
function findSequence({ rows, from, to }: Reading, sequence: readonly CodedWord[]): readonly Place[] {
  const found: Place[] = []
  const isWord = (row: number, { code, isNumber }: CodedWord): boolean =>
    rows.words[row] === code || (isNumber && isTermOf(rows, row, code))
  for (let first = from; first < to; first++) {
    if (rows.words[first] === 0) continue
    let row = first
    let last = first
    let step = 0
    for (; step < sequence.length && row < to; row++) {
      if (rows.words[row] === 0) continue
      if (!isWord(row, sequence[step] as CodedWord)) break
      last = row
      step++
    }
    if (step === sequence.length) found.push([first, last])
  }
  return found
}
