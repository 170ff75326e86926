import { isCoreCue, isNamingCue, isSpeechNoun, readCue } from '../english/cue-verbs.ts'
import { BE_FORMS } from '../english/function-words.ts'
import { isSourceNoun } from '../english/names/source-nouns.ts'
import { toTable } from '../strings/table.ts'
import type { SentenceUnit } from './sentences.ts'

/**
 * What a unit is to the structure of its sentence, coarser than a word and finer than its part of speech: a verb of
 * plain saying, "by", "and". A class is a small number, so that it can be a value of a feature.
 */
export const UNIT_CLASSES = [
  'other',
  'quotation',
  'comma',
  'colon',
  'dash',
  'stop',
  'say',
  'saying',
  'cue',
  'cueing',
  'call',
  'calling',
  'weak',
  'verb',
  'participle',
  'be',
  'auxiliary',
  'of',
  'to',
  'by',
  'for',
  'with',
  'in',
  'as',
  'from',
  'preposition',
  'according',
  'that',
  'conjunction',
  'and',
  'but',
  'particle',
  'genitive',
  'relative',
  'pronoun',
  'noun',
  'name',
  'speech-noun',
  'source-noun',
  'not',
] as const

export type UnitClassName = (typeof UNIT_CLASSES)[number]
/** The place of a name in `UNIT_CLASSES`. */
export type UnitClass = number

/** The number of each class. */
export const CLASS_OF = Object.fromEntries(UNIT_CLASSES.map((name, index) => [name, index])) as Readonly<
  Record<UnitClassName, UnitClass>
>

const BY_WORD = toTable<UnitClassName>({
  of: 'of',
  by: 'by',
  for: 'for',
  with: 'with',
  in: 'in',
  on: 'in',
  at: 'in',
  as: 'as',
  from: 'from',
  according: 'according',
  per: 'according',
  that: 'that',
  and: 'and',
  or: 'and',
  but: 'but',
  who: 'relative',
  which: 'relative',
  whom: 'relative',
  whose: 'relative',
  not: 'not',
  "n't": 'not',
  "'s": 'genitive',
  "'": 'genitive',
})
const BY_MARK = toTable<UnitClassName>({
  ',': 'comma',
  ':': 'colon',
  ';': 'colon',
  '—': 'dash',
  '–': 'dash',
  '-': 'dash',
  '--': 'dash',
  '―': 'dash',
})
const BY_TAG = toTable<UnitClassName>({
  ADP: 'preposition',
  SCONJ: 'conjunction',
  CCONJ: 'and',
  PRON: 'pronoun',
  PROPN: 'name',
  TITLE: 'noun',
  NUM: 'noun',
})

// Matches "saying"; not "said".
const GERUND = /ing$/
// Matches "called", "known"; not "call".
const PARTICIPLE = /(?:ed|en|wn)$/

/** The class of a unit. */
export function toUnitClass(unit: SentenceUnit): UnitClass {
  return CLASS_OF[readClass(unit)]
}

function readClass({ quote, tag, lower, text }: SentenceUnit): UnitClassName {
  if (quote >= 0) return 'quotation'
  if (tag === 'PUNCT' || tag === 'SYM') return BY_MARK[text] ?? 'stop'
  if (tag === 'HYPH') return 'other'
  if (tag === 'PART' && lower === 'to') return 'to'
  const word = BY_WORD[lower]
  if (word !== undefined) return word
  if (tag === 'VERB') return readVerbClass(lower)
  if (tag === 'AUX')
    return BE_FORMS.has(lower) || lower === "'s" ? 'be' : readCue(lower) ? 'cue' : 'auxiliary'
  if (lower === 'to') return 'to'
  if (tag === 'NOUN' || tag === 'ADJ') {
    if (isSourceNoun(lower)) return tag === 'NOUN' ? 'source-noun' : 'other'
    if (tag === 'NOUN') return isSpeechNoun(lower) ? 'speech-noun' : 'noun'
  }
  return BY_TAG[tag] ?? 'other'
}

function readVerbClass(lower: string): UnitClassName {
  const kind = readCue(lower)
  const gerund = GERUND.test(lower)
  if (kind === 'say' || kind === 'tell') {
    if (isCoreCue(lower)) return gerund ? 'saying' : 'say'
    return gerund ? 'cueing' : 'cue'
  }
  if (kind === 'call') return isNamingCue(lower) ? (gerund ? 'calling' : 'call') : gerund ? 'cueing' : 'cue'
  if (kind === 'weak') return 'weak'
  return gerund || PARTICIPLE.test(lower) ? 'participle' : 'verb'
}

/** The class of the unit at an index that is known to hold one; a RangeError where none stands. */
export function classAt(classes: readonly UnitClass[], index: number): UnitClass {
  const unitClass = classes[index]
  if (unitClass === undefined) throw new RangeError(`No unit at ${index} of ${classes.length}`)
  return unitClass
}

/** Whether a class is that of a verb or a form of "be". */
export function isVerbClass(unitClass: UnitClass): boolean {
  return unitClass >= CLASS_OF.say && unitClass <= CLASS_OF.be
}

/** Whether a class is that of a verb that can bring in speech. */
export function isCueClass(unitClass: UnitClass): boolean {
  return unitClass >= CLASS_OF.say && unitClass <= CLASS_OF.calling
}
