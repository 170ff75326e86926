import { isFinite } from '../sentence/finite-verbs.ts'
import { findPhraseAfter, type Phrase, possessives } from '../sentence/noun-phrases.ts'
import type { SentenceUnit } from '../sentence/sentences.ts'
import { type Found, toFound } from './attribution-found.ts'

/** `“…”, in Ruiz’s words`, `In the words of one docker, “…”`: whose words a sentence says they are, or null. */
export function findWords(units: readonly SentenceUnit[], place: number): Found | null {
  for (let index = place + 1; index < units.length && index < place + 9; index++) {
    const unit = units[index] as SentenceUnit
    if (unit.quote >= 0 || unit.text === ';' || unit.text === ':' || isFinite(units, index)) break
    const found = readWords(units, index)
    if (found) return found
  }
  for (let index = place - 1; index >= 0; index--) {
    const unit = units[index] as SentenceUnit
    if (unit.quote >= 0 || unit.text === ';') break
    const found = readWords(units, index)
    if (found?.cue && found.cue.end <= place && opensClause(units, index)) return found
  }
  return null
}

/** "in Ruiz’s view", "in his words", "in the words of the mayor"; not "in other words", "in her speech". */
function readWords(units: readonly SentenceUnit[], from: number): Found | null {
  if (units[from]?.lower !== 'in') return null
  const phrase = findPhraseAfter(units, from + 1)
  if (!phrase) return null
  const noun = units[phrase.end - 1] as SentenceUnit
  if (!wordNouns.has(noun.lower)) return null
  const cue = { start: phrase.end - 1, end: phrase.end }
  const owner = readPossessor(units, phrase)
  if (owner) return toFound('in-words', cue.start, cue.end, { phrase: owner, name: null })
  if (units[phrase.end]?.lower !== 'of') return null
  const speaker = findPhraseAfter(units, phrase.end + 1)
  return speaker && toFound('in-words', cue.start, speaker.end, { phrase: speaker, name: null })
}

function readPossessor(units: readonly SentenceUnit[], phrase: Phrase): Phrase | null {
  if (possessives.has((units[phrase.start] as SentenceUnit).lower))
    return { start: phrase.start, end: phrase.start + 1 }
  for (let index = phrase.end - 1; index > phrase.start; index--) {
    const { lower } = units[index] as SentenceUnit
    if (lower === "'s" || lower === "'") return { start: phrase.start, end: index }
  }
  return null
}

/** "In her view, “…”", "It is, in her view, “…”"; not "the change in her view of it". */
function opensClause(units: readonly SentenceUnit[], index: number): boolean {
  const before = units[index - 1]
  return before === undefined || before.tag === 'PUNCT' || before.tag === 'AUX' || before.tag === 'VERB'
}

const wordNouns = new Set([
  'words',
  'word',
  'view',
  'opinion',
  'phrase',
  'phrasing',
  'telling',
  'estimation',
  'judgement',
  'judgment',
  'reckoning',
  'eyes',
  'description',
  'formulation',
  'assessment',
])
