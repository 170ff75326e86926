import { type BitWriter, openBitWriter } from '../files/bits.ts'
import { sharedLength } from '../files/boot-file.ts'
import { blockUnit, type Table } from '../files/layout.ts'
import { writePosting } from '../files/postings.ts'
import { type Alphabet, writeTerm } from '../files/term-block.ts'
import type { Counts } from './count-terms.ts'
import { toFilled } from './files.ts'

export type Made = { readonly table: Table; readonly blocks: readonly Uint8Array[] }

/**
 * Bytes of a block: the smaller, the less is fetched for a term, and the larger the boot file. Endings are asked for
 * by few queries.
 */
const postingsSize = 1400
const endingsSize = 4000

/** A block ends sooner where the next is found by fewer letters: how full it must be, for up to how many. */
const ends = [
  [0.7, 2],
  [0.8, 3],
  [0.9, 4],
  [1, Number.POSITIVE_INFINITY],
] as const

/** The postings and endings of a segment of `span` articles, see `Segment`. */
export function toTermTables(
  counts: Counts,
  alphabet: Alphabet,
  span: number,
): { readonly postings: Made; readonly endings: Made } {
  // By UTF-16 units, as the browser looks terms up.
  const terms = [...counts.keys()].toSorted()
  const endings = terms
    .filter((term) => WORD.test(term))
    .map(reverse)
    .toSorted()
  const toMany = (term: string): number => {
    let most = 0
    for (const own of counts.get(term) ?? []) most = Math.max(most, own?.length ?? 0)
    return most / 2
  }
  return {
    postings: toTable(terms, postingsSize, alphabet, (writer, term) =>
      writePosting(writer, counts.get(term) ?? [], span),
    ),
    endings: toTable(endings, endingsSize, alphabet, (writer, term) => writer.gamma(toMany(reverse(term)))),
  }
}

/** A table of one block. */
export function toSingleTable(content: string): Made {
  const block = toFilled(content, blockUnit)
  return { table: { firsts: [''], sizes: [block.length] }, blocks: [block] }
}

/** Sorted terms with what `write` says of each, in blocks. */
function toTable(
  terms: readonly string[],
  size: number,
  alphabet: Alphabet,
  write: (writer: BitWriter, term: string) => void,
): Made {
  const firsts: string[] = []
  const blocks: Uint8Array[] = []
  let writer = openBitWriter()
  let before = ''
  terms.forEach((term, index) => {
    if (writer.size() === 0) firsts.push(toDivider(terms[index - 1] ?? '', term))
    writeTerm(writer, alphabet, before, term)
    write(writer, term)
    before = term
    const next = terms[index + 1]
    if (next !== undefined && !isFull(writer.size(), size, term, next)) return
    blocks.push(fill(writer.toBytes()))
    writer = openBitWriter()
    before = ''
  })
  return { table: { firsts, sizes: blocks.map((block) => block.length) }, blocks }
}

/** True where a block of `bytes` may end between two terms. */
function isFull(bytes: number, size: number, term: string, next: string): boolean {
  if (bytes < ends[0][0] * size) return false
  const { length } = toDivider(term, next)
  return ends.some(([share, letters]) => bytes >= share * size && length <= letters)
}

function fill(bytes: Uint8Array): Uint8Array {
  const filled = new Uint8Array(Math.ceil(bytes.length / blockUnit) * blockUnit)
  filled.set(bytes)
  return filled
}

/** The shortest beginning of a term that comes after the term before it: enough to find a block by. */
function toDivider(before: string, term: string): string {
  const shared = sharedLength(before, term)
  const next = String.fromCodePoint(term.codePointAt(shared) ?? 0)
  return term.slice(0, shared + next.length)
}

/** Matches "harbour" and "m19"; not "1.37", "$5" nor a term that is no word. */
const WORD = /^\p{L}/u

function reverse(term: string): string {
  return (PLAIN.test(term) ? term.split('') : [...term]).toReversed().join('')
}

/** Matches what has no letter of two UTF-16 units. */
const PLAIN = /^[^\uD800-\uDFFF]*$/
