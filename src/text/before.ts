import { nameAfter, readAccording } from './after.ts'
import { isCoreCue, isNamingCue, isSpeechNoun, readCue } from './cues.ts'
import { toFound } from './found.ts'
import type { Found } from './found.ts'
import { findPhraseAfter, findPhraseBefore, isPronoun, isSource, possessives } from './nominals.ts'
import type { Phrase } from './nominals.ts'
import type { Unit } from './sentences.ts'
import { findFinite, isFinite } from './finite.ts'
import { isName } from './heads.ts'
import { findSubject } from './subjects.ts'
import type { Subject } from './subjects.ts'
import { readVerb } from './verbs.ts'

/** What stands before a quotation, and how close it holds the words. */
export type Left = {
  readonly found: Found
  /** touching: `X said: “`; governing: the words are in what X said; far: another clause stands between. */
  readonly near: 'touching' | 'governing' | 'far'
}

/** The source named before a quotation, the nearest verb of saying first; null when none is. */
export function findLeft(units: readonly Unit[], place: number): Left | null {
  let inner: Left | null = null
  let noun: Left | null = null
  let clause = false
  for (let index = place - 1; index >= 0; index--) {
    const unit = units[index] as Unit
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
        if (noun && isSource(units, noun.found.phrase) && !isPronoun(units[noun.found.phrase.start] as Unit))
          return noun
        if (
          near === 'touching' ||
          (near !== 'far' &&
            (isCoreCue(unit.lower) ||
              (isNamingCue(unit.lower) &&
                !modals.has(units[index - 1]?.lower ?? '') &&
                !isPronoun(units[source.phrase.end - 1] as Unit))) &&
            !isAbstract(units, source))
        )
          return { found: source, near }
        // "Ruiz said she expects a “storm”": the outer verb of saying, if there is one, owns the words
        inner ??= { found: source, near }
        if (isCoreCue(unit.lower) && near !== 'far') return { found: source, near }
        continue
      }
    } else if (!noun && unit.tag === 'NOUN' && isSpeechNoun(unit.lower) && bringsWords(units, index, place)) {
      const source = isJudged(units, index, place) ? null : readSpeechNoun(units, index, place)
      if (source) noun = { found: source, near: 'governing' }
    }
    if (isFinite(units, index)) clause = true
  }
  return noun ?? inner
}

/** "calling its demands “a gift”": the noun is what is judged, its owner does not speak. */
function isJudged(units: readonly Unit[], noun: number, place: number): boolean {
  if (noun + 1 !== place) return false
  const phrase = findPhraseBefore(units, noun)
  const verb = phrase && units[phrase.start - 1]
  return verb?.tag === 'VERB' && judging.test(verb.lower)
}

// "calling", "deemed"; not "repeated": "repeated her claim “it leaks”"
const judging =
  /^(?:call|brand|label|labell|dub|dubb|deem|term|consider|declar|pronounc|find|found|make|made)(?:s|e|es|ed|ing)?$/

function isTopic(units: readonly Unit[], noun: Found): boolean {
  return units[noun.phrase.start - 1]?.tag === 'ADP' && noun.cue !== null && units[noun.cue.end]?.text === ':'
}

// "should condemn them as “…”": not said yet
const modals = new Set(['should', 'would', 'could', 'might', 'must', 'may', 'can'])

/** "used the word “pirates”": somebody did; not "the fishermen use the word “calado”", as all of them do. */
function usesTerm(units: readonly Unit[], verb: number, place: number): boolean {
  return (
    usedForms.has((units[verb] as Unit).lower) &&
    place - verb < 5 &&
    termWords.test((units[place - 1] as Unit).lower)
  )
}

const usedForms = new Set(['used', 'using', 'uses', 'coined'])
// "word", "term"; not "words of"
const termWords = /^(?:word|term|phrase|expression|slur|label|epithet)s?$/

/** "a platform that calls for": the subject is no one. */
function isAbstract(units: readonly Unit[], found: Found): boolean {
  return !isSource(units, found.phrase) && found.name === null
}

/** "Ruiz's claim that the plan is “dead”", "her answer was: “No”", "his talk of “revenge”"; not "his speech at the “forum”". */
function bringsWords(units: readonly Unit[], noun: number, place: number): boolean {
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

function isTouching(units: readonly Unit[], cue: number, place: number): boolean {
  for (let index = cue + 1; index < place; index++) {
    const unit = units[index] as Unit
    if (unit.text === ',' || unit.text === ':' || unit.lower === 'that' || unit.tag === 'ADV') continue
    return false
  }
  return true
}

function readCueBefore(units: readonly Unit[], verb: number, place: number): Found | null {
  const word = units[verb] as Unit
  if (isPassive(units, verb) || isReduced(units, verb)) {
    const agent = readAgent(units, verb, place) ?? readAgentBehind(units, verb, place)
    if (agent) return toFound('agent', verb, verb + 1, { phrase: agent, name: nameAfter(units, agent) })
    if (isPassive(units, verb) && !quotedForms.has(word.lower)) return null
  }
  if (isNaming(units, verb, place)) return null
  const quoted = readQuoted(units, verb, place)
  if (quoted) return quoted
  const parenthetical = readParenthetical(units, verb, place)
  if (parenthetical) return parenthetical
  const subject = findSubject(units, verb)
  if (!subject) {
    // "So says the mayor: “…”"
    const phrase = findPhraseAfter(units, verb + 1)
    if (
      phrase &&
      phrase.end <= place &&
      units.slice(0, verb).every((unit) => unit.quote < 0) &&
      isSource(units, phrase) &&
      readCue(word.lower) === 'say' &&
      verb < 3
    ) {
      return toFound('before', verb, verb + 1, { phrase, name: nameAfter(units, phrase) })
    }
    return null
  }
  if ((units[subject.phrase.end - 1] as Unit).lower === 'there') return null
  const named = findAntecedent(units, subject)
  return toFound(
    subject.way === 'subject' ? 'before' : `before-${subject.way}`,
    verb,
    verb + 1,
    named ? { ...subject, name: named } : subject,
  )
}

/** "The clerk said he expects “a storm”": who "he" is stands before the outer verb of saying. */
function findAntecedent(units: readonly Unit[], subject: Subject): Phrase | null {
  if (!isPronoun(units[subject.phrase.end - 1] as Unit) || subject.name) return null
  let verb = subject.phrase.start - 1
  if ((units[subject.phrase.start] as Unit).lower === 'it' && units[verb]?.lower === 'what')
    return findOuter(units, verb)
  if (units[verb]?.lower === 'that') verb--
  const outer = units[verb]
  if (outer?.tag !== 'VERB' || !isCoreCue(outer.lower)) return null
  const source = findSubject(units, verb)
  if (!source || !isSource(units, source.phrase) || isPronoun(units[source.phrase.end - 1] as Unit))
    return null
  // "Her husband said she": somebody else
  const head = (units[source.phrase.end - 1] as Unit).lower
  const other = (units[subject.phrase.end - 1] as Unit).lower === 'she' ? maleNouns : femaleNouns
  if (other.test(head)) return null
  return source.name ?? source.phrase
}

// "husband", "spokesman"; not "human"
const maleNouns = /^(?:husband|father|brother|son|boy|uncle|king|(?:[a-z]*[^u]|gentle|spokes)?man)$/
// "wife", "spokeswoman"
const femaleNouns = /^(?:wife|mother|sister|daughter|girl|aunt|queen|[a-z]*woman)$/

/** "The board apologised for what it called “an error”": the body that is the subject before. */
function findOuter(units: readonly Unit[], from: number): Phrase | null {
  const verb = findFinite(units, from - 1)
  const subject = verb < 0 ? null : findSubject(units, verb)
  return subject && isSource(units, subject.phrase) && !isPronoun(units[subject.phrase.end - 1] as Unit)
    ? (subject.name ?? subject.phrase)
    : null
}

/** "a fee called a “levy”": the noun before bears the name, nobody speaks; not "what he called “a levy”". */
function isNaming(units: readonly Unit[], verb: number, place: number): boolean {
  const word = units[verb] as Unit
  if (!namingForms.has(word.lower)) return false
  const next = units[verb + 1]
  const touches = verb + 1 === place || (verb + 2 === place && (next?.tag === 'DET' || next?.lower === 'as'))
  if (!touches) return false
  let last = verb - 1
  const reduced = units[last]?.text === ','
  if (reduced) last--
  const phrase = findPhraseBefore(units, last)
  if (!phrase || isPronoun(units[phrase.end - 1] as Unit)) return false
  // "the bill, dubbed the “levy”, passed"
  if (reduced && units[place + 1]?.text === ',' && next && next.quote < 0) return true
  if (isName(units, phrase)) return false
  const opener = units[phrase.start - 1]
  // "a website called “…”"; "a plan critics called “…”" is said by critics
  const indefinite = ['a', 'an', 'another', 'one'].includes((units[phrase.start] as Unit).lower)
  return (
    !(opener && ['what', 'which', 'that', 'whom', 'as'].includes(opener.lower)) &&
    (indefinite || !isSource(units, phrase))
  )
}

const namingForms = new Set([
  'called',
  'dubbed',
  'titled',
  'named',
  'labeled',
  'labelled',
  'termed',
  'nicknamed',
  'known',
  'branded',
  'entitled',
])

const quotedForms = new Set(['quoted', 'cited', 'heard', 'recorded', 'caught', 'asked', 'pressed'])

function isPassive(units: readonly Unit[], verb: number): boolean {
  const word = units[verb] as Unit
  if (!pastParticiple.test(word.lower)) return false
  for (let index = verb - 1; index >= 0 && index > verb - 4; index--) {
    const unit = units[index] as Unit
    if (beForms.has(unit.lower)) return true
    if (unit.tag !== 'ADV') break
  }
  return units[verb + 1]?.lower === 'by'
}

/** "the bill, dubbed the “levy” by critics": a participle after a comma. */
function isReduced(units: readonly Unit[], verb: number): boolean {
  return units[verb - 1]?.text === ',' && namingForms.has((units[verb] as Unit).lower)
}

/** "described as “a start” by Ana Ruiz"; not "reported in a “hit piece” by the paper". */
function readAgentBehind(units: readonly Unit[], verb: number, place: number): Phrase | null {
  if (units[place + 1]?.lower !== 'by') return null
  const links = units.slice(verb + 1, place)
  if (links.length > 12 || links.some(({ lower, tag }) => tag === 'ADP' && lower !== 'as' && lower !== 'of'))
    return null
  const phrase = findPhraseAfter(units, place + 2)
  return phrase && isSource(units, phrase) ? phrase : null
}

/** "quoted the poet Ana Ruiz: “…”", "cited officials as saying": the one quoted speaks; not "quoted from the letter". */
function readQuoted(units: readonly Unit[], verb: number, place: number): Found | null {
  if (!quotingForms.test((units[verb] as Unit).lower) || isPassive(units, verb)) return null
  const phrase = findPhraseAfter(units, verb + 1)
  if (!phrase || phrase.end > place || !isSource(units, phrase) || isPronoun(units[phrase.end - 1] as Unit))
    return null
  const next = units[phrase.end]
  const saying = next?.lower === 'as' && units[phrase.end + 1]?.lower === 'saying'
  const colon = phrase.end === place - 1 && (next?.text === ':' || next?.text === ',')
  return saying || (colon && isName(units, phrase))
    ? toFound('before', verb, verb + 1, { phrase, name: null })
    : null
}

// "quoted", "citing"; not "recited"
const quotingForms = /^(?:quot(?:e|es|ed|ing)|cit(?:e|es|ed|ing))$/

/** "It was, said Ana Ruiz, “a start”"; not "Ruiz, a pilot, said Gil, her friend, was “mad”". */
function readParenthetical(units: readonly Unit[], verb: number, place: number): Found | null {
  const left = units[verb - 2]
  if (units[verb - 1]?.text !== ',' || readCue((units[verb] as Unit).lower) !== 'say' || !left) return null
  if (!['AUX', 'VERB', 'ADP', 'SCONJ'].includes(left.tag)) return null
  const phrase = findPhraseAfter(units, verb + 1)
  if (!phrase || !isSource(units, phrase) || phrase.end > place || isPronoun(units[phrase.start] as Unit))
    return null
  if (phrase.end !== place && units[phrase.end]?.text !== ',') return null
  return toFound('before', verb, verb + 1, { phrase, name: nameAfter(units, phrase) })
}

const beForms = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'got', 'gets'])

function readAgent(units: readonly Unit[], verb: number, place: number): Phrase | null {
  for (let index = verb + 1; index < place && index < verb + 6; index++) {
    const unit = units[index] as Unit
    if (unit.quote >= 0 || unit.text === ',' || unit.tag === 'VERB') return null
    if (unit.lower !== 'by') continue
    const phrase = findPhraseAfter(units, index + 1)
    return phrase && isSource(units, phrase) ? phrase : null
  }
  return null
}

/** "Ruiz's claim that", "his remark", "a statement from the ministry" */
function readSpeechNoun(units: readonly Unit[], noun: number, place: number): Found | null {
  const phrase = findPhraseBefore(units, noun)
  if (!phrase) return null
  for (let index = noun - 1; index >= phrase.start; index--) {
    const unit = units[index] as Unit
    if (unit.lower === "'s" || unit.lower === "'") {
      return toFound('noun', noun, noun + 1, { phrase: { start: phrase.start, end: index }, name: null })
    }
  }
  const owner = units[phrase.start] as Unit
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

// "called", "known", "told"; not "calls"
const pastParticiple = /(?:ed|en|wn|ld|nt|id|ten)$/
