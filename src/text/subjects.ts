import { isCoreCue } from './cues.ts'
import { auxiliaries, findFinite, isFinite, isSkipped } from './finite.ts'
import { climb, isName, join } from './heads.ts'
import { findPhraseAfter, findPhraseBefore, isPronoun, isSource, isTime } from './nominals.ts'
import type { Phrase } from './nominals.ts'
import { readSegment } from './segments.ts'
import type { Unit } from './sentences.ts'

/** How the subject of a verb was found; names the rule that a reader is told. */
export type Way = 'subject' | 'apposition' | 'relative' | 'coordinated' | 'participle' | 'infinitive'

/** The subject of a verb: its phrase, a name that stands beside it ("the mayor, Ana Ruiz, said"), and how it was found. */
export type Subject = {
  readonly phrase: Phrase
  readonly name: Phrase | null
  readonly way: Way
  /** The word "who" or "which" that stands for the phrase, if one does. */
  readonly pronoun?: Phrase
}

/** The subject of the verb at `verb` within its sentence, to the left first; null when the sentence has none. */
export function findSubject(units: readonly Unit[], verb: number, depth = 0): Subject | null {
  if (depth > 6) return null
  let index = verb - 1
  let helped = false
  for (; index >= 0; index--) {
    const unit = units[index] as Unit
    if (unit.tag === 'AUX' || auxiliaries.has(unit.lower)) helped = true
    else if (!isSkipped(unit)) break
  }
  const left = units[index]
  const word = units[verb] as Unit
  if (left?.lower === 'to' && (helped || isBase(word))) return infinitive(units, index, depth)
  if (word.lower.endsWith('ing') && !helped && word.tag !== 'AUX')
    return participle(units, verb, index, depth)
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
    (units[phrase.start - 1] as Unit | undefined)?.tag === 'ADP' && units[phrase.start - 2]?.tag === 'CCONJ'
  if (adverbial && !isPronoun(units[phrase.end - 1] as Unit)) {
    // "endorsed him and in a statement praised …"
    const subject = inRow(units, phrase.start - 3, depth)
    if (subject) return subject
  }
  const owner = withinRelative(units, phrase, depth)
  if (owner) return owner
  const whole = join(units, climb(units, overPlace(units, phrase)))
  // "A note by Ruiz, a pilot, to the board says": what stands after the comma is no subject
  const link = units[whole.start - 1]?.lower ?? ''
  if (places.has(link) && units[whole.start - 2]?.text === ',' && !isPronoun(units[whole.end - 1] as Unit)) {
    const subject = apposition(units, whole.start - 2, depth)
    if (subject && isSource(units, subject.phrase)) return subject
  }
  return { phrase: bareRole(units, whole) ?? whole, name: null, way: 'subject' }
}

/** "a clerk who keeps the books said": the words before the verb are the object of a relative clause. */
function withinRelative(units: readonly Unit[], phrase: Phrase, depth: number): Subject | null {
  if (isPronoun(units[phrase.end - 1] as Unit)) return null
  for (let index = phrase.start - 1; index > 0; index--) {
    const unit = units[index] as Unit
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
    while (left > 0 && (isSkipped(units[left] as Unit) || (units[left] as Unit).tag === 'AUX')) left--
    if (!['who', 'which'].includes((units[left] as Unit).lower) || left < 1) return null
    const subject = relative(units, left, depth + 1)
    return subject && isSource(units, subject.phrase) ? { ...subject, name: null, way: 'subject' } : null
  }
  return null
}

// verbs whose object is a clause with a subject of its own: "who thinks the mayor lied"
const thinking =
  /^(?:think|thought|believ|know|knew|hop|fear|feel|felt|know|wish|see|saw|hear|heard)(?:e|s|es|ed|d)?$/

/** "Ana Ruiz of Puerto Sol, Marea, says": a place in two parts between the name and its verb. */
function overPlace(units: readonly Unit[], phrase: Phrase): Phrase {
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
function bareRole(units: readonly Unit[], phrase: Phrase): Phrase | null {
  const first = units[phrase.start] as Unit
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
function findInfinitive(units: readonly Unit[], from: number): number {
  for (let at = from; at > 0; at--) {
    const unit = units[at] as Unit
    if (unit.tag === 'VERB' && units[at - 1]?.lower === 'to') return at - 1
    if (isWall(unit) || isFinite(units, at)) return -1
  }
  return -1
}

const places = new Set(['to', 'at', 'in', 'for', 'from', 'with'])

// "president"; not "Ruiz"
const lowerStart = /^\p{Ll}/u

function isBase(unit: Unit): boolean {
  return !verbEnding.test(unit.lower)
}

function isBreak(unit: Unit): boolean {
  if (unit.tag === 'HYPH') return false
  return (
    unit.text === ',' ||
    unit.text === '—' ||
    unit.text === '–' ||
    unit.text === '-' ||
    unit.text === '--' ||
    unit.text === ')'
  )
}

function infinitive(units: readonly Unit[], to: number, depth: number): Subject | null {
  const object = findPhraseBefore(units, to - 1)
  if (object && isSource(units, object)) {
    const before = units[object.start - 1]
    // "for critics to call", "prompted Ruiz to say"
    if (before?.lower === 'for' || (before && causing.test(before.lower)))
      return { phrase: object, name: null, way: 'infinitive' }
  }
  // "declined to say", "used the speech to call": the subject of the verb before
  for (let index = to - 1; index >= 0; index--) {
    const unit = units[index] as Unit
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

/** "…, calling the plan", "by saying", "a video of Ruiz saying", "Speaking at the harbour, Ruiz …" */
function participle(units: readonly Unit[], verb: number, index: number, depth: number): Subject | null {
  const left = units[index]
  if (left?.tag === 'VERB') {
    // "were shown chanting"
    const subject = findSubject(units, index, depth + 1)
    if (subject) return { ...subject, way: 'participle' }
  }
  if (left && !isBreak(left) && left.quote < 0) {
    const phrase = findPhraseBefore(units, index)
    const before = phrase && units[phrase.start - 1]
    // "a video of Ruiz saying", "both issued a statement – Ruiz saying it was over"
    const linked =
      (before?.tag === 'ADP' && !['to', 'in', 'on', 'at'].includes(before.lower)) ||
      (before != null && perceiving.test(before.lower))
    const absolute =
      phrase !== null &&
      isName(units, phrase) &&
      before &&
      (before.tag === 'CCONJ' || dashes.test(before.text))
    // "held banners reading": what is written says it
    const written =
      phrase &&
      units[verb] &&
      readingWords.test(word(units, verb)) &&
      writtenThings.test(word(units, phrase.end - 1))
    if (phrase && isSource(units, phrase) && (linked || absolute || written))
      return { phrase, name: null, way: 'participle' }
    if ((left.lower === 'for' || left.lower === 'of') && index > 0) {
      const object = findPhraseBefore(units, index - 1)
      if (
        object &&
        isSource(units, object) &&
        (units[object.start - 1] as Unit | undefined)?.tag === 'VERB'
      ) {
        return { phrase: object, name: null, way: 'participle' }
      }
    }
  }
  if (left?.tag === 'CCONJ') {
    // "with Ruiz tweeting about it and asking"
    for (let at = index - 1; at >= 0; at--) {
      const unit = units[at] as Unit
      if (unit.tag === 'VERB' && unit.lower.endsWith('ing')) return findSubject(units, at, depth + 1)
      if (unit.tag === 'AUX' || (unit.tag === 'VERB' && isFinite(units, at))) break
    }
  }
  let fallback: Subject | null = null
  if (left && (left.text === ',' || left.quote >= 0)) {
    for (let at = findFinite(units, index); at >= 0; at = findFinite(units, at - 1)) {
      if (!isCoreCue((units[at] as Unit).lower)) continue
      const subject = findSubject(units, at, depth + 1)
      if (subject && isSource(units, subject.phrase) && subject.way !== 'relative')
        return { ...subject, way: 'participle' }
    }
  }
  for (let at = findFinite(units, index); at >= 0; at = findFinite(units, at - 1)) {
    const subject = findSubject(units, at, depth + 1)
    if (!subject) continue
    const opener = units[subject.phrase.start - 1]
    const embedded = subject.way === 'relative' || (opener !== undefined && embeddingWords.has(opener.lower))
    if (isSource(units, subject.phrase) && !embedded) return { ...subject, way: 'participle' }
    fallback ??= subject
  }
  if (fallback) return { ...fallback, way: 'participle' }
  const opening = findPhraseAfter(units, 0)
  // no verb was seen: "Ruiz belittled/ADJ the plan, calling it …"
  if (opening && opening.end < index && isSource(units, opening))
    return { phrase: opening, name: null, way: 'participle' }
  return fronted(units, verb, depth)
}

// "recalled her aunt saying", "heard a man shouting"; not "left the crew saying"
const perceiving =
  /^(?:recall|remember|hear|imagin|quot|show|featur|record|film|catch|caught|heard)(?:s|es|ed|ing)?$/

function word(units: readonly Unit[], index: number): string {
  return (units[index] as Unit).lower
}

// "reading", "saying"; not "calling"
const readingWords = /^(?:reading|saying|declaring|proclaiming|stating|bearing)$/
// "banners", "a sign"; not "a plan", nor "issued a statement saying", which somebody says
const writtenThings =
  /^(?:banner|sign|placard|poster|sticker|t-shirt|shirt|hat|flag|plaque|leaflet|notice)s?$/

// words that open a clause inside another
const embeddingWords = new Set([
  'that',
  'after',
  'before',
  'because',
  'if',
  'since',
  'until',
  'whether',
  'though',
  'although',
  'what',
  'where',
  'how',
  'why',
])

/** "Calling the plan a farce, the mayor left": the subject follows the comma. */
function fronted(units: readonly Unit[], verb: number, depth: number): Subject | null {
  let comma = -1
  for (let index = verb + 1; index < units.length; index++) {
    const unit = units[index] as Unit
    if (unit.text === ',' || (unit.quote >= 0 && /,["'”’]*$/.test(unit.text))) comma = index
    if (comma >= 0 && (unit.tag === 'VERB' || unit.tag === 'AUX') && isFinite(units, index)) {
      const subject = findSubject(units, index, depth + 1)
      return subject && subject.phrase.start > verb ? { ...subject, way: 'participle' } : null
    }
  }
  return null
}

function isRelative(units: readonly Unit[], index: number): boolean {
  const unit = units[index] as Unit
  if (unit.lower === 'who' || unit.lower === 'which') return true
  if (unit.lower !== 'that') return false
  const before = units[index - 1]
  return before !== undefined && (before.tag === 'NOUN' || before.tag === 'PROPN')
}

/** "the critics, who called it": the phrase before "who". */
function relative(units: readonly Unit[], index: number, depth: number): Subject | null {
  let last = index - 1
  if (units[last] && isBreak(units[last] as Unit)) last--
  const phrase = findPhraseBefore(units, last)
  if (!phrase) return null
  const above = climb(units, phrase)
  if (isTime(units[phrase.end - 1] as Unit) && depth < 3) return apposition(units, last + 1, depth)
  const chosen = isName(units, phrase) || !isSource(units, above) ? phrase : above
  return { phrase: chosen, name: null, way: 'relative', pronoun: { start: index, end: index + 1 } }
}

/** "Juan Gil, a pilot at a harbour school, said": over the commas to the phrase that opens the clause. */
function apposition(units: readonly Unit[], comma: number, depth: number): Subject | null {
  let end = comma
  let chosen: Phrase | null = null
  let name: Phrase | null = null
  for (let step = 0; step < 8 && end > 0; step++) {
    let start = end
    while (start > 0 && !isBreak(units[start - 1] as Unit) && !isWall(units[start - 1] as Unit)) start--
    const segment = readSegment(units, start, end)
    if (segment.kind === 'name' && segment.phrase) {
      if (!chosen || isSource(units, segment.phrase)) chosen = segment.phrase
      if (isName(units, segment.phrase)) name = segment.phrase
    } else if (segment.kind === 'clause') {
      if (!chosen && segment.phrase) chosen = segment.phrase
      else if (chosen && segment.phrase && !isName(units, chosen)) chosen = segment.phrase
      break
    }
    const wall = units[start - 1]
    if (!wall || isWall(wall)) break
    // "On Sunday in port, the mayor, a critic, said": a fronted adverbial ends the search
    if (segment.kind === 'loose' && chosen && start === 0) break
    end = start - 1
  }
  if (chosen)
    return { phrase: chosen, name: name && name.start !== chosen.start ? name : null, way: 'apposition' }
  // "He praised the plan, called it a start": a verb in a row
  return inRow(units, comma - 1, depth)
}

/** The subject shared by verbs in a row: that of the nearest verb before which has one that can speak. */
function inRow(units: readonly Unit[], from: number, depth: number): Subject | null {
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

function isWall(unit: Unit): boolean {
  return unit.quote >= 0 || unit.text === ':' || unit.text === ';' || unit.text === '('
}

function afterAdverbial(units: readonly Unit[], index: number, depth: number): Subject | null {
  // "X, at the institute in London said": nothing nominal directly before; try the comma further left
  for (let at = index; at > 0 && at > index - 6; at--) {
    if (isBreak(units[at] as Unit)) return apposition(units, at, depth)
    if (isFinite(units, at) || isWall(units[at] as Unit)) return null
  }
  return null
}

// "calls"; not "call"
const finalS = /s$/

// "calling", "called"; not "call"
const verbEnding = /(?:ing|ed)$/

// "–", "--"; not "co-"
const dashes = /^[–—-]+$/
