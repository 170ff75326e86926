import { type BitReader, type BitWriter, openBitReader } from './bits.ts'

/** The letters that the terms of a segment have most: each takes five bits. Any other takes sixteen more. */
export type Alphabet = string

const letterWidth = 5
const otherLetter = 2 ** letterWidth - 1

/** The width of Rice's code for the two lengths of a term: most are below ten. */
const lengthWidth = 2

/** The alphabet of some terms; UTF-16 units, in order. */
export function toAlphabet(terms: Iterable<string>): Alphabet {
  const counts = new Map<string, number>()
  for (const term of terms)
    for (let place = 0; place < term.length; place++) {
      const letter = term.charAt(place)
      counts.set(letter, (counts.get(letter) ?? 0) + 1)
    }
  return [...counts]
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, otherLetter)
    .map(([letter]) => letter)
    .toSorted()
    .join('')
}

/** Writes a term after the one before it in the block: how many letters are as there, how many more, and these. */
export function writeTerm(writer: BitWriter, alphabet: Alphabet, before: string, term: string): void {
  let shared = 0
  while (shared < before.length && before[shared] === term[shared]) shared++
  writer.rice(shared, lengthWidth)
  writer.rice(term.length - shared, lengthWidth)
  for (let place = shared; place < term.length; place++) {
    const known = alphabet.indexOf(term.charAt(place))
    writer.bits(known < 0 ? otherLetter : known, letterWidth)
    if (known < 0) writer.bits(term.charCodeAt(place), 16)
  }
}

/**
 * Reads a block term by term. `onTerm` reads what is said of a term, all of it, and says whether to go on; it is called
 * up to and including the first term after `to`.
 */
export function readTerms(
  bytes: Uint8Array,
  alphabet: Alphabet,
  onTerm: (term: string, reader: BitReader) => boolean,
): void {
  const reader = openBitReader(bytes)
  let term = ''
  for (;;) {
    const shared = reader.rice(lengthWidth)
    const more = reader.rice(lengthWidth)
    // No term is without letters of its own: these zeros fill up the block.
    if (more === 0) return
    let next = term.slice(0, shared)
    for (let count = 0; count < more; count++) {
      const letter = reader.bits(letterWidth)
      next += letter === otherLetter ? String.fromCharCode(reader.bits(16)) : alphabet.charAt(letter)
    }
    term = next
    if (!onTerm(term, reader)) return
  }
}
