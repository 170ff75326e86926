import { BE_FORMS } from '../english/function-words.ts'
import { findPhraseAfter, isSource, type Phrase } from '../sentence/noun-phrases.ts'
import type { SentenceUnit } from '../sentence/sentences.ts'

/** Who does what a passive verb says, near it or behind the words at `place`: "described by Ruiz as", "called “a start” by Ruiz". */
export function findAgent(units: readonly SentenceUnit[], verb: number, place: number): Phrase | null {
  return readAgent(units, verb, place) ?? readAgentBehind(units, verb, place)
}

/** Whether a verb form is passive: "was described", "praised by"; not "had described". */
export function isPassive(units: readonly SentenceUnit[], verb: number): boolean {
  const word = units[verb] as SentenceUnit
  if (!pastParticiple.test(word.lower)) return false
  for (let index = verb - 1; index >= 0 && index > verb - 4; index--) {
    const unit = units[index] as SentenceUnit
    if (beForms.has(unit.lower)) return true
    if (unit.tag !== 'ADV') break
  }
  return units[verb + 1]?.lower === 'by'
}

const beForms = new Set([...BE_FORMS, 'got', 'gets'])

// "called", "known", "told"; not "calls"
const pastParticiple = /(?:ed|en|wn|ld|nt|id|ten)$/

function readAgent(units: readonly SentenceUnit[], verb: number, place: number): Phrase | null {
  for (let index = verb + 1; index < place && index < verb + 6; index++) {
    const unit = units[index] as SentenceUnit
    if (unit.quote >= 0 || unit.text === ',' || unit.tag === 'VERB') return null
    if (unit.lower !== 'by') continue
    const phrase = findPhraseAfter(units, index + 1)
    return phrase && isSource(units, phrase) ? phrase : null
  }
  return null
}

/** "described as “a start” by Ana Ruiz"; not "listed under “lost boats” by the clerk". */
function readAgentBehind(units: readonly SentenceUnit[], verb: number, place: number): Phrase | null {
  if (units[place + 1]?.lower !== 'by') return null
  const links = units.slice(verb + 1, place)
  if (links.length > 12 || links.some(({ lower, tag }) => tag === 'ADP' && lower !== 'as' && lower !== 'of'))
    return null
  const phrase = findPhraseAfter(units, place + 2)
  return phrase && isSource(units, phrase) ? phrase : null
}
