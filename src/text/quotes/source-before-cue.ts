import { isCoreCue, readCue } from '../english/cue-verbs.ts'
import { findFinite } from '../sentence/finite-verbs.ts'
import {
  findPhraseAfter,
  findPhraseBefore,
  isPronoun,
  isSource,
  type Phrase,
} from '../sentence/noun-phrases.ts'
import { isName } from '../sentence/phrase-heads.ts'
import type { SentenceUnit } from '../sentence/sentences.ts'
import type { Subject } from '../sentence/subject-type.ts'
import { findSubject } from '../sentence/subject.ts'
import { type Found, toFound } from './attribution-found.ts'
import { findAgent, isPassive } from './passive-agent.ts'
import { nameAfter } from './source-after.ts'

/** The source of a verb of saying at `verb` that stands before the words at `place`; null where nobody speaks. */
export function readCueBefore(units: readonly SentenceUnit[], verb: number, place: number): Found | null {
  const word = units[verb] as SentenceUnit
  if (isPassive(units, verb) || isReduced(units, verb)) {
    const agent = findAgent(units, verb, place)
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
  if ((units[subject.phrase.end - 1] as SentenceUnit).lower === 'there') return null
  const named = findAntecedent(units, subject)
  return toFound(
    subject.way === 'subject' ? 'before' : `before-${subject.way}`,
    verb,
    verb + 1,
    named ? { ...subject, name: named } : subject,
  )
}

/** "a fee called a “levy”": the noun before bears the name, nobody speaks; not "what he called “a levy”". */
function isNaming(units: readonly SentenceUnit[], verb: number, place: number): boolean {
  const word = units[verb] as SentenceUnit
  if (!namingForms.has(word.lower)) return false
  const next = units[verb + 1]
  const touches = verb + 1 === place || (verb + 2 === place && (next?.tag === 'DET' || next?.lower === 'as'))
  if (!touches) return false
  let last = verb - 1
  const reduced = units[last]?.text === ','
  if (reduced) last--
  const phrase = findPhraseBefore(units, last)
  if (!phrase || isPronoun(units[phrase.end - 1] as SentenceUnit)) return false
  // "the bill, dubbed the “levy”, passed"
  if (reduced && units[place + 1]?.text === ',' && next && next.quote < 0) return true
  if (isName(units, phrase)) return false
  const opener = units[phrase.start - 1]
  // "a website called “…”"; "a plan critics called “…”" is said by critics
  const indefinite = ['a', 'an', 'another', 'one'].includes((units[phrase.start] as SentenceUnit).lower)
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

/** "the bill, dubbed the “levy” by critics": a participle after a comma. */
function isReduced(units: readonly SentenceUnit[], verb: number): boolean {
  return units[verb - 1]?.text === ',' && namingForms.has((units[verb] as SentenceUnit).lower)
}

/** "quoted the poet Ana Ruiz: “…”", "cited officials as saying": the one quoted speaks; not "quoted from the letter". */
function readQuoted(units: readonly SentenceUnit[], verb: number, place: number): Found | null {
  if (!quotingForms.test((units[verb] as SentenceUnit).lower) || isPassive(units, verb)) return null
  const phrase = findPhraseAfter(units, verb + 1)
  if (
    !phrase ||
    phrase.end > place ||
    !isSource(units, phrase) ||
    isPronoun(units[phrase.end - 1] as SentenceUnit)
  )
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
function readParenthetical(units: readonly SentenceUnit[], verb: number, place: number): Found | null {
  const left = units[verb - 2]
  if (units[verb - 1]?.text !== ',' || readCue((units[verb] as SentenceUnit).lower) !== 'say' || !left)
    return null
  if (!['AUX', 'VERB', 'ADP', 'SCONJ'].includes(left.tag)) return null
  const phrase = findPhraseAfter(units, verb + 1)
  if (
    !phrase ||
    !isSource(units, phrase) ||
    phrase.end > place ||
    isPronoun(units[phrase.start] as SentenceUnit)
  )
    return null
  if (phrase.end !== place && units[phrase.end]?.text !== ',') return null
  return toFound('before', verb, verb + 1, { phrase, name: nameAfter(units, phrase) })
}

/** "The clerk said he expects “a storm”": who "he" is stands before the outer verb of saying. */
export function findAntecedent(units: readonly SentenceUnit[], subject: Subject): Phrase | null {
  if (!isPronoun(units[subject.phrase.end - 1] as SentenceUnit) || subject.name) return null
  let verb = subject.phrase.start - 1
  if ((units[subject.phrase.start] as SentenceUnit).lower === 'it' && units[verb]?.lower === 'what')
    return findOuter(units, verb)
  if (units[verb]?.lower === 'that') verb--
  const outer = units[verb]
  if (outer?.tag !== 'VERB' || !isCoreCue(outer.lower)) return null
  const source = findSubject(units, verb)
  if (!source || !isSource(units, source.phrase) || isPronoun(units[source.phrase.end - 1] as SentenceUnit))
    return null
  // "Her husband said she": somebody else
  const head = (units[source.phrase.end - 1] as SentenceUnit).lower
  const other = (units[subject.phrase.end - 1] as SentenceUnit).lower === 'she' ? maleNouns : femaleNouns
  if (other.test(head)) return null
  return source.name ?? source.phrase
}

// "husband", "spokesman"; not "human"
const maleNouns = /^(?:husband|father|brother|son|boy|uncle|king|(?:[a-z]*[^u]|gentle|spokes)?man)$/
// "wife", "spokeswoman"
const femaleNouns = /^(?:wife|mother|sister|daughter|girl|aunt|queen|[a-z]*woman)$/

/** "The board apologised for what it called “an error”": the body that is the subject before. */
function findOuter(units: readonly SentenceUnit[], from: number): Phrase | null {
  const verb = findFinite(units, from - 1)
  const subject = verb < 0 ? null : findSubject(units, verb)
  return subject &&
    isSource(units, subject.phrase) &&
    !isPronoun(units[subject.phrase.end - 1] as SentenceUnit)
    ? (subject.name ?? subject.phrase)
    : null
}
