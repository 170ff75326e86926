import { toHashNumber } from '../../text/strings/hash.ts'
import { toIndexTerms } from '../query/stems.ts'
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
  /** What the index has the token under: a word and its stem, a number in up to three forms; 0 where there is no more. */
  readonly terms: readonly [Float64Array, Float64Array, Float64Array]
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
  const rows: Rows = {
    starts: new Offsets(many),
    ends: new Offsets(many),
    words: new Float64Array(many),
    terms: [new Float64Array(many), new Float64Array(many), new Float64Array(many)],
  }
  let row = 0
  for (const { start, end, word, terms, compound } of tokens.flat()) {
    rows.starts[row] = start
    rows.ends[row] = end
    rows.words[row] = compound ? 0 : toCode(word)
    const [first = '', second = '', third = ''] = terms.length > 1 ? terms : toOwnTerms(word)
    rows.terms[0][row] = !compound && first === word ? (rows.words[row] ?? 0) : toCode(first)
    if (second !== '') rows.terms[1][row] = toCode(second)
    if (third !== '') rows.terms[2][row] = toCode(third)
    row++
  }
  let to = 0
  return tokens.map(({ length }) => ({ rows, from: to, to: (to += length) }))
}

/** The terms of a word; a number has none but its forms. */
function toOwnTerms(word: string): readonly string[] {
  let own = ownTerms.get(word)
  if (!own) {
    if (ownTerms.size > mostKnown) ownTerms.clear()
    ownTerms.set(word, (own = [toIndexTerms(word)].flat()))
  }
  return own
}

const ownTerms = new Map<string, readonly string[]>()

/** From the beginning of one reading to the end of another of the same rows. */
export function toCodedRange(first: Reading, last: Reading): Reading {
  return { rows: first.rows, from: first.from, to: last.to }
}

/** A word as a number: of 53 bits, so that no two words of a corpus have the same. Never 0. */
export function toCode(word: string): number {
  let code = known.get(word)
  if (code === undefined) {
    if (known.size > mostKnown) known.clear()
    known.set(word, (code = toHashNumber(word) || 1))
  }
  return code
}

/** Texts say the same words again and again. */
const known = new Map<string, number>()
const mostKnown = 20_000

/** Whether a text has one of some terms of the index, given as codes. */
export function hasTerm(reading: Reading, codes: ReadonlySet<number>): boolean {
  for (let row = reading.from; row < reading.to; row++) if (isTermOf(reading.rows, row, codes)) return true
  return false
}

/** The rows of some terms in a text. */
export function findTermRows(reading: Reading, codes: ReadonlySet<number>): readonly number[] {
  const found: number[] = []
  for (let row = reading.from; row < reading.to; row++)
    if (isTermOf(reading.rows, row, codes)) found.push(row)
  return found
}

/** Whether one of the terms of a token is among those of codes. */
export function isTermOf(
  { terms: [first, second, third] }: Rows,
  row: number,
  codes: ReadonlySet<number>,
): boolean {
  return codes.has(first[row] ?? 0) || codes.has(second[row] ?? 0) || codes.has(third[row] ?? 0)
}
