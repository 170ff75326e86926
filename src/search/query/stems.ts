import { stemmer as toSpanishStem } from '@orama/stemmers/spanish'
import { stem as toEnglishStem } from 'porter2'

/** What the index puts behind a stem; no word of a text has it, and it comes before all letters: a stem stands beside its word. */
export const stemMark = '!'

/**
 * What all forms of a word have in common, by Snowball's stemmer for the language of the site, British and American
 * spelling and noun and verb taken as one: "labours" and "labored" give "labor", "seizures" gives "seiz". A number, a
 * short word or one in other letters is its own stem. Expects a word as `findSearchTokens` gives it.
 */
export function toStem(word: string): string {
  if (!PLAIN.test(word)) return word
  let stem = known.get(word)
  if (stem === undefined) {
    if (known.size > mostKnown) known.clear()
    known.set(word, (stem = toOwnStem(word)))
  }
  return stem
}

/** The terms of the index for a word of a text: the word, and its stem where that is another. */
export function toIndexTerms(word: string): string | string[] {
  const stem = toStem(word)
  return stem === word ? word : [word, stem + stemMark]
}

/** The terms of the index by which a word is found in all its forms, itself first. */
export function toLookups(word: string): readonly string[] {
  const stem = toStem(word)
  if (stem === word && !PLAIN.test(word)) return [word]
  return [...new Set([word, stem, stem + stemMark])]
}

/** The term of the index for a word of a field that is asked by name: any form of it will do. */
export function toFieldTerm(word: string): string {
  return toStem(word) + stemMark
}

/** Texts say the same words again and again. */
const known = new Map<string, string>()
const mostKnown = 20_000

/** Matches "labour"; not "us", "m19" nor "москва". */
const PLAIN = /^[a-z]{3,}$/

/**
 * Only stems are made of this, so a spelling that no word has ("promize") does no harm; what has to be kept apart are
 * words: "four" and "for", "rogue" and "rog" would be, "entire" is.
 */
const american: readonly (readonly [RegExp, string])[] = [
  // labour, colours, neighbourhood; not four, tourist, source
  [/(?<=[a-z]{3})our(?=(?:s|ed|ing|ers?|abl[ey]|ful|fully|hoods?|ites?|less|y)?$)/, 'or'],
  // organise, analysed, organisation; not crisis, analysis
  [/(?<=[a-z]{2}[iy])s(?=(?:e|ed|es|ing|ers?|ations?|ational)$)/, 'z'],
  // centre, theatres, fibred; not acre, entire
  [/(?<=[a-z]{2}[bt])re(?=[sd]?$)/, 'er'],
  // defence, licences; "fence" may become "fense"
  [/(?<=[a-z])ence(?=(?:s|d|less)?$)/, 'ense'],
  // catalogue, programmes
  [/(?<=[a-z]{2})ogue(?=s?$)/, 'og'],
  [/(?<=[a-z]{2})amme(?=s?$)/, 'am'],
  // Nouns of Latin verbs, which the stemmer leaves apart: seizure, closures, production, decision, invasion,
  // expansion, admission; not measure, pressure, commission, passion
  [/(?<=seiz|clos|expos|eras)ures?$/, 'e'],
  [/(?<=[a-z]{2}du)ctions?$/, 'ce'],
  [/(?<=deci|colli|divi|inva|eva|explo|ero|corro|expan|suspen|exten|preten)sions?$/, 'de'],
  [/(?<=(?:ad|per|sub|trans|e)mi)ssions?$/, 't'],
]

function toAmerican(word: string): string {
  return american.reduce((spelled, [pattern, put]) => spelled.replace(pattern, put), word)
}

/**
 * The stemmer of the site's language. The Spanish one knows "-ción" by its accent, which folding has taken away. The
 * setting itself, and not `language`, is what the bundler knows in time to leave the other stemmer out.
 */
function toOwnStem(word: string): string {
  return process.env.SITE_LANGUAGE === 'es'
    ? toSpanishStem(word.replace(/(?<=[cs])ion$/, 'ión'))
    : toEnglishStem(toAmerican(word))
}
