import { isCoreCue } from './english/cue-verbs.ts'
import { findFinite } from './sentence/finite-verbs.ts'
import { isPronoun, isSource } from './sentence/noun-phrases.ts'
import type { Phrase } from './sentence/noun-phrases.ts'
import type { Unit } from './sentence/sentences.ts'
import { findSubject } from './sentence/subject.ts'
import type { Subject } from './sentence/subject.ts'

/** "The clerk said he expects “a storm”": who "he" is stands before the outer verb of saying. */
export function findAntecedent(units: readonly Unit[], subject: Subject): Phrase | null {
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
