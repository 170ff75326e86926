import { isCoreCue } from '../english/cue-verbs.ts'
import { findApposition } from './apposition.ts'
import { isBreak, isWall } from './breaks.ts'
import { auxiliaries, findFinite, isFinite, isSkipped } from './finite-verbs.ts'
import { findPhraseBefore, isPronoun, isSource, isTime, type Phrase } from './noun-phrases.ts'
import { findParticipleSubject } from './participle-subject.ts'
import { climb, isName, join } from './phrase-heads.ts'
import type { SentenceUnit } from './sentences.ts'
import type { Subject } from './subject-type.ts'

/** The subject of the verb at `verb` within its sentence, to the left first; null when the sentence has none. */
export function findSubject(units: readonly SentenceUnit[], verb: number, depth = 0): Subject | null {
  if (depth > 6) return null
  let index = verb - 1
  let helped = false
  for (; index >= 0; index--) {
    const unit = units[index] as SentenceUnit
    if (unit.tag === 'AUX' || auxiliaries.has(unit.lower)) helped = true
    else if (!isSkipped(unit)) break
  }
  const left = units[index]
  const word = units[verb] as SentenceUnit
  if (left?.lower === 'to' && (helped || isBase(word))) return infinitive(units, index, depth)
  if (word.lower.endsWith('ing') && !helped && word.tag !== 'AUX')
    return findParticipleSubject(units, verb, index, (other) => findSubject(units, other, depth + 1))
  if (!left) return null
  if (isRelative(units, index)) return relative(units, index, depth)
  if (left.tag === 'TITLE' && left.text.endsWith(',')) return apposition(units, index + 1, depth)
  if (left.tag === 'CCONJ') {
    // "went on to praise the crew and call it": a base form goes with "to"
    const to =
      isBase(word) && !finalS.test(word.lower) && baseCues.test(word.lower)
        ? findInfinitive(units, index - 1)
        : -1
    if (to >= 0) return infinitive(units, to, depth)
    return inRow(units, index - 1, depth)
  }
  if (isBreak(left)) return apposition(units, index, depth)
  const phrase = findPhraseBefore(units, index)
  if (!phrase) return left.quote >= 0 || left.tag === 'VERB' ? null : afterAdverbial(units, index, depth)
  const adverbial =
    (units[phrase.start - 1] as SentenceUnit | undefined)?.tag === 'ADP' &&
    units[phrase.start - 2]?.tag === 'CCONJ'
  if (adverbial && !isPronoun(units[phrase.end - 1] as SentenceUnit)) {
    // "endorsed him and in a statement praised …"
    const subject = inRow(units, phrase.start - 3, depth)
    if (subject) return subject
  }
  const owner = withinRelative(units, phrase, depth)
  if (owner) return owner
  const whole = join(units, climb(units, overPlace(units, phrase)))
  // "A note by Ruiz, a pilot, to the board says": what stands after the comma is no subject
  const link = units[whole.start - 1]?.lower ?? ''
  if (
    places.has(link) &&
    units[whole.start - 2]?.text === ',' &&
    !isPronoun(units[whole.end - 1] as SentenceUnit)
  ) {
    const subject = apposition(units, whole.start - 2, depth)
    if (subject && isSource(units, subject.phrase)) return subject
  }
  return { phrase: bareRole(units, whole) ?? whole, name: null, way: 'subject' }
}

/** "a clerk who keeps the books said": the words before the verb are the object of a relative clause. */
function withinRelative(units: readonly SentenceUnit[], phrase: Phrase, depth: number): Subject | null {
  const head = units[phrase.end - 1] as SentenceUnit
  if (isPronoun(head) && !objects.has(head.lower)) return null
  for (let index = phrase.start - 1; index > 0; index--) {
    const unit = units[index] as SentenceUnit
    if (
      unit.lower === 'when' ||
      isBreak(unit) ||
      isWall(unit) ||
      unit.tag === 'CCONJ' ||
      unit.tag === 'SCONJ' ||
      unit.lower === 'that'
    )
      return null
    if (!isFinite(units, index)) continue
    if (isCoreCue(unit.lower) || thinking.test(unit.lower)) return null
    let left = index - 1
    while (
      left > 0 &&
      (isSkipped(units[left] as SentenceUnit) || (units[left] as SentenceUnit).tag === 'AUX')
    )
      left--
    if (!['who', 'which'].includes((units[left] as SentenceUnit).lower) || left < 1) return null
    const subject = relative(units, left, depth + 1)
    return subject && isSource(units, subject.phrase) ? { ...subject, name: null, way: 'subject' } : null
  }
  return null
}

// "who found it said": these may be objects
const objects = new Set(['it', 'him', 'her', 'them', 'us', 'me'])

// verbs whose object is a clause with a subject of its own: "who thinks the mayor lied"
const thinking =
  /^(?:think|thought|believ|know|knew|hop|fear|feel|felt|know|wish|see|saw|hear|heard)(?:e|s|es|ed|d)?$/

/** "Ana Ruiz of Puerto Sol, Marea, says": a place in two parts between the name and its verb. */
function overPlace(units: readonly SentenceUnit[], phrase: Phrase): Phrase {
  if (units[phrase.start - 1]?.text !== ',' || !isName(units, phrase)) return phrase
  const place = findPhraseBefore(units, phrase.start - 2)
  const link = place && units[place.start - 1]
  const owner = place && units[place.start - 2]
  return link &&
    owner &&
    ['of', 'from'].includes(link.lower) &&
    isName(units, place) &&
    /^(?:PROPN|NOUN)$/.test(owner.tag)
    ? place
    : phrase
}

/** "Ana Ruiz, president of the society said": the comma after the role was forgotten. */
function bareRole(units: readonly SentenceUnit[], phrase: Phrase): Phrase | null {
  const first = units[phrase.start] as SentenceUnit
  const article = first.lower === 'a' || first.lower === 'an'
  if (
    units[phrase.start - 1]?.text !== ',' ||
    !(article || first.tag === 'NOUN') ||
    !lowerStart.test(first.text)
  )
    return null
  const name = findPhraseBefore(units, phrase.start - 2)
  if (!name || !isName(units, name)) return null
  const opener = units[name.start - 1]
  return first.tag === 'NOUN' || opener === undefined || opener.text === ',' ? name : null
}

// base forms whose past differs from them: "call", "say"; not "read", "put"
const baseCues =
  /^(?!(?:read|put|cut|hit|set|said|told|wrote|spoke|swore|began|made|gave|went|felt|thought|saw|sent|sang|held)$)/

/** The "to" of the nearest infinitive before, or -1 where a finite verb comes first. */
function findInfinitive(units: readonly SentenceUnit[], from: number): number {
  for (let at = from; at > 0; at--) {
    const unit = units[at] as SentenceUnit
    if (unit.tag === 'VERB' && units[at - 1]?.lower === 'to') return at - 1
    if (isWall(unit) || isFinite(units, at)) return -1
  }
  return -1
}

const places = new Set(['to', 'at', 'in', 'for', 'from', 'with'])

// "president"; not "Ruiz"
const lowerStart = /^\p{Ll}/u

function isBase(unit: SentenceUnit): boolean {
  return !verbEnding.test(unit.lower)
}

function infinitive(units: readonly SentenceUnit[], to: number, depth: number): Subject | null {
  const object = findPhraseBefore(units, to - 1)
  if (object && isSource(units, object)) {
    const before = units[object.start - 1]
    // "for critics to call", "prompted Ruiz to say"
    if (before?.lower === 'for' || (before && causing.test(before.lower)))
      return { phrase: object, name: null, way: 'infinitive' }
  }
  // "declined to say", "used the speech to call": the subject of the verb before
  for (let index = to - 1; index >= 0; index--) {
    const unit = units[index] as SentenceUnit
    if (unit.tag === 'VERB' || unit.tag === 'AUX') {
      const subject = findSubject(units, index, depth + 1)
      return subject && { ...subject, way: 'infinitive' }
    }
  }
  return null
}

// "prompted", "led", "forced"; not "promised"
const causing =
  /^(?:prompt|lead|led|caus|forc|allow|inspir|compel|urg|ask|want|expect|invit|encourag|enabl|provok)(?:s|e|es|ed|ing)?$/

function isRelative(units: readonly SentenceUnit[], index: number): boolean {
  const unit = units[index] as SentenceUnit
  if (unit.lower === 'who' || unit.lower === 'which') return true
  if (unit.lower !== 'that') return false
  const before = units[index - 1]
  return before !== undefined && (before.tag === 'NOUN' || before.tag === 'PROPN')
}

/** "the critics, who called it": the phrase before "who". */
function relative(units: readonly SentenceUnit[], index: number, depth: number): Subject | null {
  let last = index - 1
  if (units[last] && isBreak(units[last] as SentenceUnit)) last--
  const phrase = findPhraseBefore(units, last)
  if (!phrase) return null
  const above = climb(units, phrase)
  if (isTime(units[phrase.end - 1] as SentenceUnit) && depth < 3) return apposition(units, last + 1, depth)
  const chosen = isName(units, phrase) || !isSource(units, above) ? phrase : above
  return { phrase: chosen, name: null, way: 'relative', pronoun: { start: index, end: index + 1 } }
}

/** Over the commas to the phrase that opens the clause, or to the verb before. */
function apposition(units: readonly SentenceUnit[], comma: number, depth: number): Subject | null {
  // "He praised the plan, called it a start": a verb in a row
  return findApposition(units, comma) ?? inRow(units, comma - 1, depth)
}

/** The subject shared by verbs in a row: that of the nearest verb before which has one that can speak. */
function inRow(units: readonly SentenceUnit[], from: number, depth: number): Subject | null {
  let fallback: Subject | null = null
  for (let at = findFinite(units, from); at >= 0; at = findFinite(units, at - 1)) {
    const subject = findSubject(units, at, depth + 1)
    if (!subject) continue
    const shared: Subject = { ...subject, way: 'coordinated' }
    if (
      isSource(units, subject.phrase) &&
      !(subject.way === 'relative' && subject.phrase.end < at - 1 && units[at - 1]?.lower === 'that')
    )
      return shared
    fallback ??= shared
  }
  return fallback
}

function afterAdverbial(units: readonly SentenceUnit[], index: number, depth: number): Subject | null {
  // "X, at the institute in London said": nothing nominal directly before; try the comma further left
  for (let at = index; at > 0 && at > index - 6; at--) {
    if (isBreak(units[at] as SentenceUnit)) return apposition(units, at, depth)
    if (isFinite(units, at) || isWall(units[at] as SentenceUnit)) return null
  }
  return null
}

// "calls"; not "call"
const finalS = /s$/

// "calling", "called"; not "call"
const verbEnding = /(?:ing|ed)$/
