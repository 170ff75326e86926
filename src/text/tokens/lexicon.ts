import { isModelWord } from './tokens.ts'

/** What is known of the words around a line's end: those that the text writes elsewhere, whole and with a hyphen. */
export type WordsOfText = { readonly whole: ReadonlySet<string>; readonly hyphened: ReadonlySet<string> }

// Matches "harbour", "Marea"; not "-".
const WORD = /\p{L}+/gu
// Matches "six-decade", "then-mayor"; not "six- ".
const HYPHENED_WORD = /\p{L}+-\p{L}+/gu

/** The words of a text, in lower case. */
export function findWordsOfText(text: string): WordsOfText {
  const lower = text.toLowerCase()
  return { whole: new Set(lower.match(WORD)), hyphened: new Set(lower.match(HYPHENED_WORD)) }
}

/**
 * Whether the hyphen between two halves is one of printing, so that "govern" and "ment" are one word and "six" and
 * "decade" are not: the text itself writes the word in one way or the other, else the lexicon of the tagger knows the
 * whole, or lacks a half.
 */
export function isBrokenWord(first: string, second: string, { whole, hyphened }: WordsOfText): boolean {
  const [head, tail] = [first.toLowerCase(), second.toLowerCase()]
  if (hyphened.has(`${head}-${tail}`)) return false
  if (whole.has(head + tail) || isModelWord(first + second) || isModelWord(head + tail)) return true
  return !isModelWord(tail) || !(isModelWord(head) || isModelWord(first))
}
