import { isCoreCue, isNamingCue } from '../english/cue-verbs.ts'
import { readVerb } from '../sentence/cue-at.ts'
import { isFinite } from '../sentence/finite-verbs.ts'
import { isPronoun, isSource } from '../sentence/noun-phrases.ts'
import type { SentenceUnit } from '../sentence/sentences.ts'
import { findSubject } from '../sentence/subject.ts'
import { type Found, toFound } from './attribution-found.ts'
import { readAccording } from './source-after.ts'
import { readCueBefore } from './source-before-cue.ts'
import { readSpeechNoun } from './source-of-speech-noun.ts'

/** What stands before a quotation, and how close it holds the words. */
export type Left = {
  readonly found: Found
  /** touching: `X said: “`; governing: the words are in what X said; far: another clause stands between. */
  readonly near: 'touching' | 'governing' | 'far'
}

/** The source named before a quotation, the nearest verb of saying first; null when none is. */
export function findLeft(units: readonly SentenceUnit[], place: number): Left | null {
  let inner: Left | null = null
  let noun: Left | null = null
  let clause = false
  for (let index = place - 1; index >= 0; index--) {
    const unit = units[index] as SentenceUnit
    if (unit.text === ';') break
    if (unit.lower === 'according' && units[index + 1]?.lower === 'to') {
      const source = readAccording(units, index, 'according-before')
      if (source) return noun ?? { found: source, near: 'governing' }
    }
    if (usesTerm(units, index, place)) {
      const subject = findSubject(units, index)
      if (subject && isSource(units, subject.phrase))
        return { found: toFound('before', index, index + 1, subject), near: 'governing' }
    }
    const kind = readVerb(units, index)
    if (kind && kind !== 'weak') {
      const source = readCueBefore(units, index, place)
      if (source) {
        const near = isTouching(units, index, place)
          ? 'touching'
          : !clause || kind !== 'call'
            ? 'governing'
            : 'far'
        // "dismissed Ruiz's remarks as “noise”": the verb judges
        if (noun && units[place - 1]?.lower === 'as' && kind === 'call')
          return { found: source, near: 'governing' }
        // "said of Ruiz's request: “No”": the verb speaks, the noun is what it speaks of
        if (noun && isCoreCue(unit.lower) && isTopic(units, noun.found))
          return { found: source, near: 'governing' }
        if (noun && (kind === 'call' || near === 'far')) return noun
        if (
          noun &&
          isSource(units, noun.found.phrase) &&
          !isPronoun(units[noun.found.phrase.start] as SentenceUnit)
        )
          return noun
        if (
          near === 'touching' ||
          (near !== 'far' &&
            (isCoreCue(unit.lower) ||
              (isNamingCue(unit.lower) &&
                !modals.has(units[index - 1]?.lower ?? '') &&
                !isPronoun(units[source.phrase.end - 1] as SentenceUnit))) &&
            !isAbstract(units, source))
        )
          return { found: source, near }
        // "Ruiz said she expects a “storm”": the outer verb of saying, if there is one, owns the words
        inner ??= { found: source, near }
        if (isCoreCue(unit.lower) && near !== 'far') return { found: source, near }
        continue
      }
    } else if (!noun) {
      const source = readSpeechNoun(units, index, place)
      if (source) noun = { found: source, near: 'governing' }
    }
    if (isFinite(units, index)) clause = true
  }
  return noun ?? inner
}

function isTopic(units: readonly SentenceUnit[], noun: Found): boolean {
  return units[noun.phrase.start - 1]?.tag === 'ADP' && noun.cue !== null && units[noun.cue.end]?.text === ':'
}

// "should condemn them as “…”": not said yet
const modals = new Set(['should', 'would', 'could', 'might', 'must', 'may', 'can'])

/** "used the word “pirates”": somebody did; not "the fishermen use the word “calado”", as all of them do. */
function usesTerm(units: readonly SentenceUnit[], verb: number, place: number): boolean {
  return (
    usedForms.has((units[verb] as SentenceUnit).lower) &&
    place - verb < 5 &&
    termWords.test((units[place - 1] as SentenceUnit).lower)
  )
}

const usedForms = new Set(['used', 'using', 'uses', 'coined'])
// "word", "term"; not "words of"
const termWords = /^(?:word|term|phrase|expression|slur|label|epithet)s?$/

/** "a platform that calls for": the subject is no one. */
function isAbstract(units: readonly SentenceUnit[], found: Found): boolean {
  return !isSource(units, found.phrase) && found.name === null
}

function isTouching(units: readonly SentenceUnit[], cue: number, place: number): boolean {
  for (let index = cue + 1; index < place; index++) {
    const unit = units[index] as SentenceUnit
    if (unit.text === ',' || unit.text === ':' || unit.lower === 'that' || unit.tag === 'ADV') continue
    return false
  }
  return true
}
