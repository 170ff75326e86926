import { MONTHS_AND_DAYS, PARTS_OF_YEAR, TIME_WORDS } from '../../english/calendar.ts'
import { OPENS_OBJECT, PRONOUNS } from '../../english/function-words.ts'
import { PLURAL_WITHOUT_S } from '../../english/noun-number.ts'
import { ALWAYS_VERBS } from '../../english/tagging-words.ts'
import type { Word } from '../../tokens/words.ts'

/** Matches "armed", "charging", "known"; not "were". */
export const PARTICIPLE = /(?:ed|ing|en|wn|aid|ost)$/
/** Matches "Ana's" and "workers’"; not "class". */
export const OWNING = /(?:['’]s|s['’])$/
/** Matches the end of "Wells’" where it stands by itself. */
export const APOSTROPHE = /^['’]$/
/** Matches "meetings" and "people"; not "Meetings", "class" or "crew's". */
export const PLURAL_NOUN = new RegExp(`^(?:\\p{Ll}+[^su'’]s|${PLURAL_WITHOUT_S})$`, 'u')
// Matches "supporting"; not "king".
const GERUND = /\p{L}{3}ing$/u
// Matches "Pro"; not "US" or "pro".
const NAME = /^\p{Lu}\p{Ll}/u
/** What the tagger takes the last words of a name for. */
const NAME_TAGS = new Set(['ADJ', 'ADV', 'X'])
/** Marks behind the last noun of a clause. */
const ENDS = new Set(['.', ',', ';', ')'])

/** Whether a name begins a clause of its own: "the meetings Ana Ruiz had"; not "actor Ana Ruiz". */
export function isNewSubject(words: readonly Word[], at: number, last: number | null): boolean {
  const before = words[at - 1]
  if (
    last !== at - 1 ||
    words[at]?.tag !== 'PROPN' ||
    before?.tag !== 'NOUN' ||
    !PLURAL_NOUN.test(before.text)
  )
    return false
  let behind = at + 1
  while (words[behind]?.tag === 'PROPN') behind++
  const next = words[behind]
  return next?.tag === 'AUX' || (next?.tag === 'VERB' && !next.lower.endsWith('ing'))
}

/**
 * Whether a noun is a verb in front of its object: "troops face each other", "crews cast their nets", "supporting him"; not
 * "arms deal".
 */
export function isVerbOfObject(words: readonly Word[], at: number, last: number | null): boolean {
  const before = words[at - 1]
  if (words[at]?.tag !== 'NOUN' || !OPENS_OBJECT.has(words[at + 1]?.lower ?? '')) return false
  const isBehindPlural = last === at - 1 && before?.tag === 'NOUN' && PLURAL_NOUN.test(before.text)
  return isBehindPlural || GERUND.test(words[at]?.lower ?? '')
}

/** Whether a name goes on with a word that the tagger takes for something else: "Vela Pro", "the Fair Fares Act passed". */
export function isRestOfName(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (word === undefined || before?.tag !== 'PROPN' || before.sentence !== word.sentence) return false
  if (!NAME.test(word.text) || isTimeWord(before)) return false
  const next = words[at + 1]?.tag
  return NAME_TAGS.has(word.tag) || (word.tag === 'VERB' && (next === 'VERB' || next === 'AUX'))
}

/** Whether a verb in -s that nothing follows is a plural: "work permits."; not "the wards leaks". */
export function isLastPlural(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (word?.tag !== 'VERB' || before?.tag !== 'NOUN' || !PLURAL_NOUN.test(word.text)) return false
  const next = words[at + 1]
  return !PLURAL_NOUN.test(before.text) && (next === undefined || ENDS.has(next.text))
}

/** Whether a word owns what the next ones name: "Ana's boats", "the harbour's total"; not "Ana's to". */
export function isOwner(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  const isOwned =
    next?.kind === 'number' || isNominal(next) || (next?.tag === 'VERB' && PARTICIPLE.test(next.lower))
  return OWNING.test(words[at]?.text ?? '') && isOwned && next?.sentence === words[at]?.sentence
}

/** Whether a word may stand in a noun phrase: a noun, a name or an adjective. */
export function isNominal(word: Word | undefined): boolean {
  return (
    word?.kind === 'word' &&
    (word.tag === 'NOUN' || word.tag === 'PROPN' || word.tag === 'ADJ' || word.tag === 'X') &&
    !PRONOUNS.has(word.lower) &&
    !ALWAYS_VERBS.has(word.lower)
  )
}

/** Whether a word names a time: "Tuesday", "December", "year", "quarter". */
export function isTimeWord(word: Word | undefined): boolean {
  return (
    word !== undefined && [MONTHS_AND_DAYS, TIME_WORDS, PARTS_OF_YEAR].some((names) => names.has(word.lower))
  )
}
