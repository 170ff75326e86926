import { RELATIVE_DAYS, TIME_WORDS, UNMISTAKABLE_MONTHS_AND_DAYS } from '../english/calendar.ts'
import { NAME_PARTICLES } from '../english/name-words.ts'
import { isSourceNoun } from '../english/names/source-nouns.ts'
import type { SentenceUnit } from './sentences.ts'

/** A run of units, a noun phrase most often; indexes in the sentence, `end` exclusive. */
export type Phrase = {
  readonly start: number
  readonly end: number
}

/** The noun phrase whose last word is at `last`: "a spokesman", "Sen. Ana Ruiz", "he"; null when none ends there. */
export function findPhraseBefore(units: readonly SentenceUnit[], last: number): Phrase | null {
  const head = units[last]
  if (!head) return null
  if (isPronoun(head) && !possessives.has(head.lower)) return { start: last, end: last + 1 }
  if (head.text === '%' && last > 0)
    return findPhraseBefore(units, last - 1) && { start: last - 1, end: last + 1 }
  const gerund = head.tag === 'VERB' && head.lower.endsWith('ing') && isDeterminer(units[last - 1])
  // "a relative said": an adjective to the tagger
  const person =
    head.tag === 'ADJ' &&
    isSourceNoun(head.lower) &&
    // "the attorney general said"
    (units[last - 1]?.tag === 'DET' || (head.lower === 'general' && units[last - 1]?.tag === 'NOUN'))
  if (!isHead(head) && !gerund && !person && !isYearOld(units, last)) return null
  let start = last
  while (start > 0) {
    const left = units[start - 1] as SentenceUnit
    const here = units[start] as SentenceUnit
    if (left.tag === 'DET' || possessives.has(left.lower)) {
      start--
      break
    }
    if (!isInside(left, here, units[start - 2])) break
    if (here.tag === 'PROPN' && isLooseNoun(left) && head.tag === 'PROPN') break
    if (isTime(left) && here.tag === 'PROPN') break
    if (isTime(head) && left.tag === 'PROPN' && !isTime(left)) break
    start--
  }
  // "'s" cannot open a phrase
  while (start < last && (units[start] as SentenceUnit).tag === 'PART') start++
  return { start, end: last + 1 }
}

/** The noun phrase that begins at `first`; null when none does. */
export function findPhraseAfter(units: readonly SentenceUnit[], first: number): Phrase | null {
  const opening = units[first]
  if (!opening) return null
  if (isPronoun(opening) && !possessives.has(opening.lower)) return { start: first, end: first + 1 }
  let index = first
  if (opening.tag === 'DET' || possessives.has(opening.lower)) index++
  let last = -1
  for (; index < units.length; index++) {
    const unit = units[index] as SentenceUnit
    if (isHead(unit) || isYearOld(units, index)) {
      if (last >= 0 && isTime(unit) && (units[last] as SentenceUnit).tag === 'PROPN') break
      if (last >= 0 && unit.tag === 'PROPN' && isTime(units[last] as SentenceUnit)) break
      last = index
    } else if (units[index - 1]?.text === '-' && units[index - 1]?.end === unit.start) {
      // "harbour-based operative"
      continue
    } else if (!isModifier(unit, units[index + 1]) || (last >= 0 && unit.tag === 'ADV')) {
      break
    } else if (last >= 0 && unit.tag === 'VERB') {
      break
    }
  }
  const only = units[first + 1]
  if (last < 0 && opening.tag === 'DET' && only?.tag === 'ADJ' && isSourceNoun(only.lower))
    return { start: first, end: first + 2 }
  // "tweeted another."
  if (last < 0) return headWords.has(opening.lower) ? { start: first, end: first + 1 } : null
  return { start: first, end: last + 1 }
}

/** Whether a phrase can be the source of words: a name, a person, a group, a paper; not "the plan". */
export function isSource(units: readonly SentenceUnit[], phrase: Phrase): boolean {
  const head = units[phrase.end - 1] as SentenceUnit
  if (isTime(head)) return false
  if (sourcePronouns.has(head.lower) || isYearOld(units, phrase.end - 1)) return true
  if (isPronoun(head)) return false
  if (head.tag === 'PROPN') return true
  if (head.text === '%') return true
  return isSourceNoun(head.lower) || (capital.test(head.text) && phrase.start > 0)
}

/** "the 61-year-old": the age stands for the person. */
function isYearOld(units: readonly SentenceUnit[], index: number): boolean {
  const word = (units[index] as SentenceUnit).lower
  return (
    word.endsWith('-year-old') ||
    (word === 'old' && units[index - 2]?.lower === 'year' && units[index - 1]?.text === '-')
  )
}

/** A day, a month, "week": a time, not a source. */
export function isTime(unit: SentenceUnit): boolean {
  const lower = unit.lower.replace(finalStop, '')
  if (!capital.test(unit.text)) return TIME_WORDS.has(lower) || TIMES.test(lower)
  // "the Times" and "May" are names
  return UNMISTAKABLE_MONTHS_AND_DAYS.has(lower) || RELATIVE_DAYS.has(lower)
}

/** Whether a unit stands for a noun: "she", "who". */
export function isPronoun(unit: SentenceUnit): boolean {
  return unit.tag === 'PRON' || pronounForms.has(unit.lower)
}

const pronounForms = new Set(
  'he she they i we it you who him her them us me himself herself themselves everyone'.split(' '),
)
const sourcePronouns = new Set(
  'he she they i we it who one some many others everyone someone somebody nobody another both several most each all few'.split(
    ' ',
  ),
)
/** Pronouns that open a phrase as an article does. */
export const possessives = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose'])

// "at the time"; not "timely"
const TIMES = /^times?$/

// "In a statement Ruiz said": a name does not go on from these
const looseNouns = new Set(
  `statement interview speech post letter memo email tweet debate rally address appearance conference call event remarks
report article week year month night morning afternoon evening day weekend moment time hours days weeks months years video
reporters supporters voters`.split(/\s+/),
)

function isLooseNoun(unit: SentenceUnit): boolean {
  return looseNouns.has(unit.lower) && unit.tag === 'NOUN'
}

function isHead(unit: SentenceUnit): boolean {
  return headTags.has(unit.tag) || headWords.has(unit.lower)
}

const headTags = new Set(['NOUN', 'PROPN', 'NUM', 'X', 'TITLE'])
const headWords = new Set(['chief', 'others', 'many', 'some', 'several', 'both', 'another', 'all'])

function isInside(unit: SentenceUnit, right: SentenceUnit, left: SentenceUnit | undefined): boolean {
  if (unit.tag === 'QUOTE') return isDeterminer(left) && !endsMarked.test(unit.text)
  if (isHead(unit) || unit.tag === 'ADJ' || unit.text === '%') return true
  if (isGenitive(unit)) return true
  if (unit.text === '-' || unit.text === '–') return unit.end === right.start
  if (unit.text === '&' || unit.text === '/') return true
  if (unit.tag === 'VERB')
    return (
      /(?:ed|ing|en)$/.test(unit.lower) && (isDeterminer(left) || left?.tag === 'ADJ' || left?.text === '-')
    )
  if (unit.tag === 'ADV') return right.tag === 'ADJ' || right.tag === 'NUM'
  return particles.has(unit.lower)
}

function isModifier(unit: SentenceUnit, next: SentenceUnit | undefined): boolean {
  if (unit.tag === 'ADJ' || unit.tag === 'NUM') return true
  if (unit.tag === 'PART') return isGenitive(unit)
  if (unit.text === '-' || unit.text === '–') return next !== undefined && unit.end === next.start
  if (unit.text === '&') return true
  if (unit.tag === 'VERB') return /(?:ed|ing|en)$/.test(unit.lower)
  if (unit.tag === 'ADV') return next?.tag === 'ADJ' || next?.tag === 'VERB'
  return particles.has(unit.lower)
}

function isGenitive(unit: SentenceUnit): boolean {
  return unit.lower === "'s" || unit.lower === "'"
}

function isDeterminer(unit: SentenceUnit | undefined): boolean {
  return unit !== undefined && (unit.tag === 'DET' || possessives.has(unit.lower) || isGenitive(unit))
}

const particles = new Set([...NAME_PARTICLES, 'du', 'e', 'le'])

/** A dash of any length: "–", "--". */
export function isDash(unit: SentenceUnit): boolean {
  return unit.text === '—' || unit.text === '–' || unit.text === '-' || unit.text === '--'
}

// "Ruiz"; not "pilot"
const capital = /^\p{Lu}/u

// "Sept."; not "Sept"
const finalStop = /\.$/

// "so,", "why?"; not "so"
const endsMarked = /[,.;?!]$/
