import { isSpeechNoun } from '../english/cue-verbs.ts'
import { findPhraseAfter, findPhraseBefore, isSource, possessives } from '../sentence/noun-phrases.ts'
import type { SentenceUnit } from '../sentence/sentences.ts'
import { type Found, toFound } from './attribution-found.ts'
import { nameAfter } from './source-after.ts'

/**
 * The owner of a noun of speech that brings in the words at `place`: "Ruiz's claim that", "his remark", "a statement
 * from the ministry"; null for another noun, and where the noun is only judged.
 */
export function readSpeechNoun(units: readonly SentenceUnit[], noun: number, place: number): Found | null {
  const { tag, lower } = units[noun] as SentenceUnit
  return tag === 'NOUN' &&
    isSpeechNoun(lower) &&
    bringsWords(units, noun, place) &&
    !isJudged(units, noun, place)
    ? readNounOwner(units, noun, place)
    : null
}

/** "Ruiz's claim that the plan is “dead”", "her answer was: “No”", "his talk of “revenge”"; not "his speech at the “forum”". */
function bringsWords(units: readonly SentenceUnit[], noun: number, place: number): boolean {
  let index = noun + 1
  if (units[index]?.lower === 'by' || units[index]?.lower === 'from') {
    const maker = findPhraseAfter(units, index + 1)
    if (maker) index = maker.end
  }
  if (units[index]?.text === ',') index++
  const next = units[index]
  if (!next || index > place) return false
  if (next.lower === 'that' || next.lower === 'to') return true
  if (index === place) return true
  if (next.text === ':' || next.lower === 'of' || next.lower === 'about') return index + 2 >= place
  return next.tag === 'AUX' && (index + 1 === place || (index + 2 >= place && units[place - 1]?.text === ':'))
}

/** "calling its demands “a gift”": the noun is what is judged, its owner does not speak. */
function isJudged(units: readonly SentenceUnit[], noun: number, place: number): boolean {
  if (noun + 1 !== place) return false
  const phrase = findPhraseBefore(units, noun)
  const verb = phrase && units[phrase.start - 1]
  return verb?.tag === 'VERB' && judging.test(verb.lower)
}

// "calling", "deemed"; not "repeated": "repeated her claim “it leaks”"
const judging =
  /^(?:call|brand|label|labell|dub|dubb|deem|term|consider|declar|pronounc|find|found|make|made)(?:s|e|es|ed|ing)?$/

/** "Ruiz's claim", "his remark", "a statement from the ministry": whose noun it is. */
function readNounOwner(units: readonly SentenceUnit[], noun: number, place: number): Found | null {
  const phrase = findPhraseBefore(units, noun)
  if (!phrase) return null
  for (let index = noun - 1; index >= phrase.start; index--) {
    const unit = units[index] as SentenceUnit
    if (unit.lower === "'s" || unit.lower === "'") {
      return toFound('noun', noun, noun + 1, { phrase: { start: phrase.start, end: index }, name: null })
    }
  }
  const owner = units[phrase.start] as SentenceUnit
  if (possessives.has(owner.lower))
    return toFound('noun', noun, noun + 1, {
      phrase: { start: phrase.start, end: phrase.start + 1 },
      name: null,
    })
  const link = units[noun + 1]?.lower
  if (link === 'by' || link === 'from') {
    const maker = findPhraseAfter(units, noun + 2)
    if (maker && maker.end <= place && isSource(units, maker))
      return toFound('noun', noun, noun + 1, { phrase: maker, name: nameAfter(units, maker) })
  }
  return null
}
