import { SUBJECT_RELATIVES } from '../english/function-words.ts'
import {
  ALWAYS_VERBS,
  BEFORE_SUM,
  FINITE_VERBS,
  PAST_VERB,
  SINGULAR_VERBS,
} from '../english/tagging-words.ts'
import type { Word } from './words.ts'

// Matches "catches" and "homes"; not "pass" or "virus".
const PLURAL = /[^su]s$/
// Matches "Shore"; not "shore" or "NATO".
const CAPITAL = /^\p{Lu}\p{Ll}/u
// Matches "trails"; not "Trails" or "press".
const THIRD_PERSON = /^\p{Ll}+[^su]s$/u
// Matches "leaders", "artists", "sons"; not "trails".
const PEOPLE = /(?:[eo]r|ist|ian|ent|ant|man|men|son|MP)s$/
// Matches "earning"; not "ring" or "king".
const GERUND = /\p{L}{3}ing$/u
// Matches "paid", "planned", "written"; not "sell".
const PARTICIPLE = /(?:ed|aid|en|wn)$/
// Matches "takeover", "yield"; not "jumped", "earning" or "helps".
const BASE = /(?:[^sgd]|[^e]d|[^n]g|ss)$/
/** Nouns that are verbs between a noun and its object: "the strike cost the port". */
const COST = new Set(['cost', 'costs'])

// Matches "$" and "€"; not "%".
const CURRENCY = /^[$€£¥]$/
/** Parts of speech of what a noun stands before: "a takeover of", "a yield that". */
const BEHIND_NOUN = new Set(['ADP', 'SCONJ', 'PUNCT'])
/** Parts of speech of an object: "earning 30 euros", "cost the port". */
const OBJECT = new Set(['NUM', 'DET', 'SYM', 'ADP'])
/** Parts of speech the tagger may give a noun between an article and what no adjective stands before. */
const NOT_NOUNS = new Set(['ADJ', 'ADV'])
/** Parts of speech no adjective behind an article stands before. */
const NOUN_ENDS = new Set(['ADP', 'AUX'])
/** Parts of speech of names and things. */
const NOUNS = new Set(['NOUN', 'PROPN'])
/** What stands before a clause's first noun. */
const BEFORE_NOUN = new Set(['ADJ', 'DET', 'NUM'])

/**
 * The words with tags mended where the tagger is often wrong near figures: plurals read as verbs ("Catches jumped"),
 * nouns behind an adjective ("a hostile takeover that"), verbs behind people ("staff earning $30"), "cost". Other words
 * come back as they are.
 */
export function retag(words: readonly Word[]): readonly Word[] {
  return words.map((word, at) => {
    if (word.kind !== 'word') return word
    const before = words[at - 1]?.sentence === word.sentence ? words[at - 1] : undefined
    const after = words[at + 1]?.sentence === word.sentence ? words[at + 1] : undefined
    // "30 cm x 20 cm"
    if (word.text === 'x' && after?.kind === 'number') return { ...word, tag: 'SYM' }
    // "whilst a pallet holds 90": the tagger takes it for a noun.
    if (word.lower === 'whilst') return { ...word, tag: 'SCONJ' }
    // "sailors aged 18-34 make up half"
    if (word.lower === 'make' && after?.lower === 'up') return { ...word, tag: 'VERB' }
    // "Tish Shore, 17, left": a surname that the tagger takes for a verb or thing.
    const isSurname = before?.tag === 'PROPN' && after?.text === ',' && words[at + 2]?.kind === 'number'
    if (isSurname && CAPITAL.test(word.text) && CAPITAL.test(before.text)) return { ...word, tag: 'PROPN' }
    // "the fine of 40 euros", "a flat in Vigo", "the north fell"
    if (
      NOT_NOUNS.has(word.tag) &&
      before?.tag === 'DET' &&
      (NOUN_ENDS.has(after?.tag ?? '') || FINITE_VERBS.has(after?.lower ?? ''))
    )
      return { ...word, tag: 'NOUN' }
    // "will go to people earning": the tagger takes them for a verb.
    if (word.lower === 'people') return { ...word, tag: 'NOUN' }
    if (word.tag === 'VERB' && (isPluralNoun(word, before, after) || isPlainNoun(words, at, after)))
      return { ...word, tag: 'NOUN' }
    if (word.tag === 'NOUN' && isVerb(word, before, after)) return { ...word, tag: 'VERB' }
    return word
  })
}

/**
 * Whether a word tagged as a verb is a plural, since two verbs do not follow one another: "Catches jumped",
 * "Potential catches surged".
 */
function isPluralNoun(word: Word, before: Word | undefined, after: Word | undefined): boolean {
  if (!PLURAL.test(word.lower) || after?.kind !== 'word') return false
  const isVerbNext = (after.tag === 'VERB' || after.tag === 'AUX') && PAST_VERB.test(after.lower)
  if (!isVerbNext) return false
  // "The group helps displaced families": behind a noun only a verb that is no participle tells.
  return (
    before === undefined ||
    BEFORE_NOUN.has(before.tag) ||
    (NOUNS.has(before.tag) && FINITE_VERBS.has(after.lower))
  )
}

/**
 * Whether a base form tagged as a verb is a noun, behind an article or adjective: "a hostile takeover that", "the
 * yield on".
 */
function isPlainNoun(words: readonly Word[], at: number, after: Word | undefined): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (word === undefined || before?.kind !== 'word' || before.sentence !== word.sentence) return false
  if (!BASE.test(word.lower)) return false
  // "weeks of paid leave"
  if (before.tag === 'VERB' && PARTICIPLE.test(before.lower) && words[at - 2]?.lower === 'of') return true
  const isBehindAdjective =
    before.tag === 'ADJ' && words[at - 2]?.tag !== 'AUX' && words[at - 2]?.tag !== 'ADV'
  if (before.tag !== 'DET' && !isBehindAdjective) return false
  return after === undefined || BEHIND_NOUN.has(after.tag) || SUBJECT_RELATIVES.has(after.lower)
}

/**
 * Whether a word tagged as a noun is a verb: "people earning $30", "the strike cost the port", ", shaving 10
 * seconds".
 */
function isVerb(word: Word, before: Word | undefined, after: Word | undefined): boolean {
  if (before === undefined || after === undefined) return false
  if (ALWAYS_VERBS.has(word.lower)) return before.kind !== 'mark' && before.tag !== 'DET'
  // "Ruiz trails Vela"; not "the firms' leaders Ana Ruiz"
  if (before.tag === 'PROPN' && after.tag === 'PROPN' && THIRD_PERSON.test(word.text))
    return !PEOPLE.test(word.lower)
  // "the firm plans to", "the pump moves 300 litres"
  if (SINGULAR_VERBS.has(word.lower) && NOUNS.has(before.tag) && !PLURAL.test(before.lower))
    return (
      after.tag === 'NUM' ||
      after.tag === 'SYM' ||
      CURRENCY.test(after.text) ||
      after.lower === 'to' ||
      BEFORE_SUM.has(after.lower)
    )
  if (word.lower === 'range') return after.lower === 'from' && PLURAL.test(before.lower)
  if (COST.has(word.lower))
    return (
      (NOUNS.has(before.tag) || before.tag === 'ADJ') &&
      (BEFORE_SUM.has(after.lower) ||
        (after.tag !== 'ADP' && (OBJECT.has(after.tag) || after.tag === 'PRON')))
    )
  if (!word.lower.endsWith('ing') || !GERUND.test(word.lower)) return false
  if (before.text === ',') return OBJECT.has(after.tag) || after.tag === 'ADV'
  if (before.tag === 'NUM') return after.tag === 'DET'
  if (before.tag !== 'NOUN' || !OBJECT.has(after.tag)) return false
  return PLURAL.test(before.lower) || before.lower === 'people' || after.tag === 'NUM'
}
