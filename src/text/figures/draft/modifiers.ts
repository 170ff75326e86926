import type { Word } from '../../tokens/words.ts'
import { isHyphen, isPlural } from './counted-kind.ts'

/** How many words in front of a noun are looked at. */
const LONGEST_PHRASE = 9

// Matches "Ruiz's"; not "Rolls".
const OWNER = /['’]s$/
/** How many words such an owner may have. */
const LONGEST_OWNER = 4

/** Whether a word is joined to the one before by a hyphen: the "profile" of "low-profile". */
export function isJoined(words: readonly Word[], at: number): boolean {
  return isHyphen(words[at - 1]) && words[at]?.glued === true
}

/** Whether the next words are a noun phrase without an article that ends in a plural: "criminal background checks". */
export function endsInPlural(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + LONGEST_PHRASE; at++) {
    const word = words[at]
    if (word?.kind !== 'word' || word.sentence !== words[from]?.sentence) return false
    if (word.tag === 'NOUN' && isPlural(word)) return true
    if (word.tag !== 'NOUN' && word.tag !== 'ADJ' && word.tag !== 'PROPN') return false
  }
  return false
}

/** Whether "and" joins modifiers of one noun: "indoor and outdoor lamps", "Rossi and Bianchi bicycles". */
export function joinsModifiers(words: readonly Word[], at: number, first: number): boolean {
  const before = words[at - 1]
  const after = words[at + 1]
  const noun = words[at + 2]
  if (at === first || before === undefined || after === undefined) return false
  if (before.lower.endsWith('s') && before.tag === 'NOUN') return false
  const isPair =
    (before.tag === 'ADJ' && after.tag === 'ADJ') ||
    // "18 Northern and central counties"
    (before.tag === 'PROPN' && (after.tag === 'PROPN' || after.tag === 'ADJ')) ||
    // "army and police troops"; but "a lamp and wall clocks"
    (before.tag === 'NOUN' && after.tag === 'NOUN' && !isPlural(after))
  return isPair && noun?.tag === 'NOUN' && noun.lower.endsWith('s')
}

/** The piece behind whoever owns what is counted: that of "senior aides" in "10 of Ana Ruiz's senior aides", "of the town's aides". */
export function skipOwner(words: readonly Word[], from: number): number {
  for (let at = from; words[at]?.kind === 'word' && at < from + LONGEST_OWNER; at++)
    if (OWNER.test(words[at]?.text ?? '')) return at + 1
  return from
}
