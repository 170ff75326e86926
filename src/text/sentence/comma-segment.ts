import { isFinite } from './finite-verbs.ts'
import { findPhraseAfter, findPhraseBefore, isTime, type Phrase } from './noun-phrases.ts'
import { clausal, climb, isName } from './phrase-heads.ts'
import type { SentenceUnit } from './sentences.ts'

/** What stands between two commas, and the phrase in it that may be a subject. */
export type Segment = {
  readonly kind: 'name' | 'relative' | 'loose' | 'clause' | 'time'
  readonly phrase: Phrase | null
}

/** Reads the units from `start` to `end`, the words between two commas before a verb. */
export function readSegment(units: readonly SentenceUnit[], start: number, end: number): Segment {
  const first = units[start]
  if (!first || end <= start) return { kind: 'loose', phrase: null }
  if (relativeWords.has(first.lower)) return { kind: 'relative', phrase: null }
  const phrase = findPhraseBefore(units, end - 1)
  if (phrase && isTime(units[phrase.end - 1] as SentenceUnit) && phrase.start === start)
    return { kind: 'time', phrase: null }
  let verb = -1
  let relativeAt = -1
  for (let index = start; index < end; index++) {
    const unit = units[index] as SentenceUnit
    if (
      index > start &&
      (relativeWords.has(unit.lower) ||
        (unit.lower === 'that' && ['NOUN', 'PROPN'].includes(units[index - 1]?.tag ?? '')))
    ) {
      relativeAt = index
      break
    }
    if (isFinite(units, index)) verb = index
  }
  if (relativeAt > start && verb < 0) {
    const head = findPhraseBefore(units, relativeAt - 1)
    return head ? { kind: 'name', phrase: climbWithin(units, head, start) } : { kind: 'loose', phrase: null }
  }
  // "As Ruiz, an expert on it, noted"
  if (first.lower === 'as' && phrase && phrase.start === start + 1 && isName(units, phrase))
    return { kind: 'clause', phrase }
  // "Ruiz, when asked about it, said"
  if (start > 0 && asideWords.has(first.lower)) return { kind: 'loose', phrase: null }
  if (first.tag === 'VERB' && verb < 0) return { kind: 'loose', phrase: null }
  if (first.tag === 'VERB' && participleEnding.test(first.lower)) return { kind: 'loose', phrase: null }
  if (verb < 0) {
    if (first.tag === 'ADP' || clausal.has(first.lower) || (first.tag === 'ADV' && !phrase))
      return { kind: 'loose', phrase: null }
    if (!phrase) return { kind: 'loose', phrase: null }
    // "the first officer to testify before the court": the head stands before the verb
    const verbal = units.findIndex((unit, index) => index > start && index < end && unit.tag === 'VERB')
    const head = verbal > start && verbal < phrase.start ? findPhraseAfter(units, start) : null
    const top = head && head.end <= verbal ? head : climbWithin(units, phrase, start)
    const opens = clauseOpeners.has(first.lower) || first.tag === 'CCONJ' || first.tag === 'SCONJ'
    return { kind: opens && top.start > start ? 'clause' : 'name', phrase: top }
  }
  // "Ruiz, at a firm called Low Water, said"
  if (start > 0 && first.tag === 'ADP' && calledForms.has((units[verb] as SentenceUnit).lower))
    return { kind: 'loose', phrase: null }
  if (!phrase || phrase.start <= verb) return { kind: 'clause', phrase: null }
  const before = units[phrase.start - 1]
  const free = before && (before.tag === 'SCONJ' || before.tag === 'CCONJ' || before.lower === 'that')
  return { kind: 'clause', phrase: free || isName(units, phrase) ? phrase : null }
}

const calledForms = new Set(['called', 'named', 'based', 'known'])

function climbWithin(units: readonly SentenceUnit[], phrase: Phrase, floor: number): Phrase {
  const top = climb(units, phrase)
  return top.start >= floor ? top : phrase
}

const asideWords = new Set([
  'when',
  'while',
  'after',
  'if',
  'as',
  'before',
  'once',
  'though',
  'although',
  'like',
  'unlike',
  'then',
  'asked',
  'along',
])

const relativeWords = new Set(['who', 'whose', 'which', 'whom', 'where'])

const clauseOpeners = new Set([
  'but',
  'and',
  'yet',
  'so',
  'still',
  'meanwhile',
  'while',
  'as',
  'that',
  'because',
  'when',
  'though',
  'although',
  'if',
])

// "calling", "driven"; not "call"
const participleEnding = /(?:ing|ed|en)$/
