import { toHashNumber } from '../../text/strings/hash.ts'
import { findSearchTokens } from '../query/tokens.ts'

/**
 * The tokens of some texts, one row each, text after text; words as numbers. They take a tenth of the room that the
 * tokens themselves do, and are quick to go through: a query is held against dozens of articles.
 */
type Rows = {
  /** Offsets of the token in its own text. */
  readonly starts: Uint16Array | Uint32Array
  readonly ends: Uint16Array | Uint32Array
  /** What a phrase compares; 0 for a compound, which none does. */
  readonly words: Float64Array
  /** What the index has the token under above all. */
  readonly terms: Float64Array
  /** What it has a number under too ("1.37" for "$1.37m"), and the rows of these. */
  readonly otherTerms: readonly number[]
  readonly otherRows: readonly number[]
}

/** A text as it is held against a query: its rows, from the first up to but not including the last. */
export type Reading = { readonly rows: Rows; readonly from: number; readonly to: number }

/** A text alone. */
export function toCodedText(text: string): Reading {
  return toReadings([text])[0] as Reading
}

/** Several texts that share their rows; each reading is one of them. */
export function toReadings(texts: readonly string[]): readonly Reading[] {
  const tokens = texts.map(findSearchTokens)
  const many = tokens.reduce((sum, { length }) => sum + length, 0)
  const Offsets = texts.every(({ length }) => length < 2 ** 16) ? Uint16Array : Uint32Array
  const rows = {
    starts: new Offsets(many),
    ends: new Offsets(many),
    words: new Float64Array(many),
    terms: new Float64Array(many),
    otherTerms: [] as number[],
    otherRows: [] as number[],
  }
  let row = 0
  for (const { start, end, word, terms, compound } of tokens.flat()) {
    const [term = '', ...others] = terms
    rows.starts[row] = start
    rows.ends[row] = end
    const code = toCode(term)
    rows.terms[row] = code
    rows.words[row] = compound ? 0 : word === term ? code : toCode(word)
    for (const other of others) {
      rows.otherTerms.push(toCode(other))
      rows.otherRows.push(row)
    }
    row++
  }
  let to = 0
  return tokens.map(({ length }) => ({ rows, from: to, to: (to += length) }))
}

/** From the beginning of one reading to the end of another of the same rows. */
export function toCodedRange(first: Reading, last: Reading): Reading {
  return { rows: first.rows, from: first.from, to: last.to }
}

/** A word as a number: of 53 bits, so that no two words of a corpus have the same. Never 0. */
export function toCode(word: string): number {
  return toHashNumber(word) || 1
}

/** Whether a text has a term of the index, given as its code. */
export function hasTerm({ rows, from, to }: Reading, code: number): boolean {
  for (let row = from; row < to; row++) if (rows.terms[row] === code) return true
  return rows.otherTerms.some((term, index) => term === code && isWithin(rows.otherRows[index], from, to))
}

/** The rows of a term in a text, in no order. */
export function findTermRows({ rows, from, to }: Reading, code: number): readonly number[] {
  const found: number[] = []
  for (let row = from; row < to; row++) if (rows.terms[row] === code) found.push(row)
  rows.otherTerms.forEach((term, index) => {
    const row = rows.otherRows[index] ?? -1
    if (term === code && isWithin(row, from, to)) found.push(row)
  })
  return found
}

/** Whether one of the terms of a token is that of a code. */
export function isTermOf({ terms, otherTerms, otherRows }: Rows, row: number, code: number): boolean {
  return terms[row] === code || otherTerms.some((term, index) => term === code && otherRows[index] === row)
}

function isWithin(row: number | undefined, from: number, to: number): boolean {
  return row !== undefined && row >= from && row < to
}
