import { possessives } from './noun-phrases.ts'
import type { SentenceUnit } from './sentences.ts'

/** The nearest finite verb at or before `from`, or -1: "endorsed", "has asked"; not "to say", "saying". */
export function findFinite(units: readonly SentenceUnit[], from: number): number {
  for (let index = from; index >= 0; index--) if (isFinite(units, index)) return index
  return -1
}

/** Whether the unit is a verb that a subject can stand before. */
export function isFinite(units: readonly SentenceUnit[], index: number): boolean {
  const unit = units[index] as SentenceUnit
  if (unit.tag === 'AUX') return true
  if (unit.tag !== 'VERB') return false
  // "harbour-based", "ink-stained"
  if (units[index - 1]?.text === '-' && units[index - 1]?.end === unit.start) return false
  let left = index - 1
  while (left >= 0 && isSkipped(units[left] as SentenceUnit)) left--
  const before = units[left]
  if (before?.lower === 'to') return false
  if (unit.lower.endsWith('ing')) return before?.tag === 'AUX'
  return !(
    before &&
    (before.tag === 'DET' || before.tag === 'ADJ' || before.tag === 'ADP' || possessives.has(before.lower))
  )
}

/** Forms that go before a verb; the tagger calls some of them verbs. */
export const auxiliaries = new Set([
  'has',
  'had',
  'have',
  'was',
  'were',
  'is',
  'are',
  'be',
  'been',
  'did',
  'does',
  'do',
  'would',
  'will',
  "'s",
  "'d",
  "'ll",
  "'ve",
  'could',
  'should',
  'might',
  'may',
  'can',
  'must',
])

/** An adverb between subject and verb: "also", "not"; not "when". */
export function isSkipped(unit: SentenceUnit): boolean {
  if (clauseWords.has(unit.lower)) return false
  return unit.tag === 'ADV' || unit.lower === 'not' || unit.lower === "n't" || unit.lower === 'also'
}

const clauseWords = new Set([
  'when',
  'where',
  'why',
  'how',
  'while',
  'as',
  'because',
  'if',
  'though',
  'although',
  'after',
  'before',
  'since',
  'so',
  'here',
  'there',
  'ago',
  'that',
])
