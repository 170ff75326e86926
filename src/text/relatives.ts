import type { Phrase } from './nounphrases.ts'
import type { Word } from './tokens/words.ts'

/** "people who live on the island" */
const RELATIVES = new Set(['who', 'whose'])
/** Parts of speech of the verb group and what it takes. */
const CLAUSE = new Set(['VERB', 'AUX', 'ADV', 'ADJ', 'PART', 'NOUN', 'PROPN', 'DET', 'ADP', 'PRON'])
/** How many words of a clause tell enough. */
const LONGEST = 7
/** Parts of speech a clause may end with. */
const CLOSED = new Set(['VERB', 'ADJ', 'NOUN', 'PROPN'])

/** "who have been missing" in "900 people who have been missing": the clause that tells counted people apart. */
export function readRelative(words: readonly Word[], last: number): Phrase | null {
  const first = last + 1
  const sentence = words[last]?.sentence
  if (!RELATIVES.has(words[first]?.lower ?? '') || words[first]?.sentence !== sentence) return null
  let end: number | null = null
  for (let at = first + 1; at <= first + LONGEST; at++) {
    const word = words[at]
    if (word?.kind !== 'word' || word.sentence !== sentence || !CLAUSE.has(word.tag)) break
    if (CLOSED.has(word.tag)) end = at
  }
  return end === null ? null : { first, last: end }
}
