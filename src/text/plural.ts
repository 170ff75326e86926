import type { Word } from './tokens/words.ts'

// Matches "boats" and "people"; not "US" or "mass".
const PLURAL = /(?:[^sS]s|people|men|children)$/
// Matches "MEN" and "HOUSES" of a text all in capitals; not "US" or "Acme".
const ALL_CAPITALS = /^\p{Lu}{3,}$/u

/** Whether a word looks like a noun in the plural, in small letters or in a text all in capitals; "US" does not. */
export function isPlural(word: Word | undefined): boolean {
  if (word === undefined) return false
  return PLURAL.test(ALL_CAPITALS.test(word.text) ? word.lower : word.text)
}
