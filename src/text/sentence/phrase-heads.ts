import { isSourceNoun } from '../english/names/source-nouns.ts'
import { findPhraseBefore, isPronoun, isSource, isTime, type Phrase } from './noun-phrases.ts'
import type { SentenceUnit } from './sentences.ts'

/** From a phrase after a preposition to the phrase it belongs to: "a spokesman for the union". */
export function climb(units: readonly SentenceUnit[], phrase: Phrase): Phrase {
  let current = phrase
  if (isHolder(units, phrase)) return current
  for (let step = 0; step < 5; step++) {
    const head = units[current.end - 1] as SentenceUnit
    if (isPronoun(head)) return current
    const before = units[current.start - 1]
    if (!before) return current
    const time = isTime(head)
    if (clausal.has(before.lower)) return current
    if (before.tag !== 'ADP' && !(before.tag === 'SCONJ' && before.lower === 'for')) {
      if (!time) return current
      // "Ruiz last week said", "Ruiz later Thursday told"
      let last = current.start - 1
      while (units[last]?.tag === 'ADV') last--
      const outer = findPhraseBefore(units, last)
      if (!outer) return current
      current = outer
      continue
    }
    // "a source familiar with the inquiry", "people close to Ruiz"
    const adjective = linkingAdjectives.has(units[current.start - 2]?.lower ?? '')
    // "a memo seen by the agency"
    const participle = before.lower === 'by' && units[current.start - 2]?.tag === 'VERB'
    const outer = findPhraseBefore(units, current.start - (adjective || participle ? 3 : 2))
    if (!outer) return current
    const beyond = units[outer.start - 1]
    // "told the crew in port Ruiz said": an object is not climbed to
    if (beyond?.tag === 'VERB' && !time) return current
    current = outer
  }
  return current
}

/** "the University of Marea professor Juan Gil": a role and a whole name belong to nothing before. */
function isHolder(units: readonly SentenceUnit[], phrase: Phrase): boolean {
  if (units[phrase.start - 1]?.lower !== 'of') return false
  let start = phrase.end
  while (start > phrase.start && (units[start - 1] as SentenceUnit).tag === 'PROPN') start--
  const role = units[start - 1]
  return phrase.end - start >= 2 && start > phrase.start && role?.tag === 'NOUN' && isSourceNoun(role.lower)
}

const linkingAdjectives = new Set([
  'familiar',
  'close',
  'loyal',
  'critical',
  'aware',
  'responsible',
  'sympathetic',
  'opposed',
  'aligned',
  'affiliated',
  'based',
  'involved',
  'briefed',
])

// "after the senator won": what follows is a clause, not a part of the phrase before
export const clausal = new Set([
  'after',
  'before',
  'since',
  'until',
  'till',
  'as',
  'than',
  'once',
  'because',
  'while',
  'that',
  'if',
  'when',
])

/** "Ana Ruiz and Juan Gil said", "the president and founder of the society": one source; not "left Ruiz and Gil said". */
export function join(units: readonly SentenceUnit[], phrase: Phrase): Phrase {
  const link = units[phrase.start - 1]
  if (link?.lower !== 'and' || isPronoun(units[phrase.start] as SentenceUnit)) return phrase
  const partner = findPhraseBefore(units, phrase.start - 2)
  if (!partner || !isSource(units, partner)) return phrase
  const whole = climb(units, partner)
  const before = units[whole.start - 1]
  const opens =
    before === undefined ||
    before.text === ',' ||
    before.quote >= 0 ||
    before.tag === 'SCONJ' ||
    before.lower === 'but'
  return opens ? { start: whole.start, end: phrase.end } : phrase
}

/** Whether the phrase ends in a capitalised name of a person or body: "Sen. Ana Ruiz", "Ruiz". */
export function isName(units: readonly SentenceUnit[], phrase: Phrase): boolean {
  const head = units[phrase.end - 1] as SentenceUnit
  return head.tag === 'PROPN' && capital.test(head.text) && !isTime(head) && !partyWords.has(head.lower)
}

const partyWords = new Set([
  'republican',
  'democrat',
  'republicans',
  'democrats',
  'libertarian',
  'american',
  'americans',
  'r',
  'd',
  'i',
])

// "Ruiz"; not "pilot"
const capital = /^\p{Lu}/u
