import { isCoreCue, isNamingCue, readCue } from '../english/cue-verbs.ts'
import { BE_FORMS } from '../english/function-words.ts'
import { readVerb } from '../sentence/cue-at.ts'
import { findFinite, isFinite } from '../sentence/finite-verbs.ts'
import { findPhraseAfter, findPhraseBefore, isDash, isSource } from '../sentence/noun-phrases.ts'
import { isName, join } from '../sentence/phrase-heads.ts'
import type { SentenceUnit } from '../sentence/sentences.ts'
import { findSubject } from '../sentence/subject.ts'
import { type Found, toFound } from './attribution-found.ts'
import { findWords } from './in-the-words-of.ts'
import { findRight, findTrailing, isClosed } from './source-after.ts'
import { findLeft } from './source-before.ts'

/** For each quotation of a sentence (by its unit index) what the sentence itself says of its source. */
export function findSources(units: readonly SentenceUnit[]): ReadonlyMap<number, Found> {
  const found = new Map<number, Found>()
  const places = units.flatMap((unit, index) => (unit.quote >= 0 ? [index] : []))
  for (const place of places) {
    const source = findSource(units, place)
    if (source) found.set(place, source)
  }
  // "He called it “a start” and “a beginning”": what one quotation knows serves its neighbours
  for (const place of places) {
    if (found.has(place)) continue
    const before = places.findLast((other) => other < place && found.has(other))
    const other = before ?? places.find((each) => each > place && found.has(each))
    const source = other === undefined ? undefined : found.get(other)
    if (source) found.set(place, { ...source, rule: 'same-sentence' })
  }
  for (const place of places) {
    if (found.has(place)) continue
    const source = findClauseSubject(units, place)
    if (source) found.set(place, source)
  }
  return found
}

function findSource(units: readonly SentenceUnit[], place: number): Found | null {
  const label = readLabel(units, place)
  if (label) return label
  const left = findLeft(units, place)
  if (left?.near === 'touching') return left.found
  const words = findWords(units, place)
  if (words) return words
  const right = findRight(units, place)
  if (
    right &&
    !(left?.near === 'governing' && (isContinuing(units, right, left.found) || isAside(units, place, right)))
  )
    return right
  if (left?.near === 'governing') return left.found
  return findTrailing(units, place) ?? left?.found ?? findColon(units, place)
}

/** `he would “protect” them, the crowd cheered`, `“so,” but Ruiz said he left`: what follows has matter of its own. */
function isContinuing(units: readonly SentenceUnit[], right: Found, left: Found): boolean {
  if (!right.cue || right.rule === 'according-after') return false
  // "said he would “stay,” the crowd cheered"
  if (
    left.cue &&
    isCoreCue((units[left.cue.start] as SentenceUnit).lower) &&
    crowdVerbs.test((units[right.cue.start] as SentenceUnit).lower)
  )
    return true
  const kind = readCue((units[right.cue.start] as SentenceUnit).lower)
  if (units[right.cue.end]?.text === ':') return true
  return (
    kind === 'call' ||
    kind === 'weak' ||
    kind === null ||
    (right.rule === 'after-name' && !isClosed(units, right.cue.end) && kind === 'say')
  )
}

// "cheered", "applauds"; not "cheerful"
const crowdVerbs = /^(?:cheer|applaud|laugh|clap|jeer|boo|howl|gasp|hoot)(?:s|ed|ped|ing|ping)?$/

/** "had called him a “coward”, as the paper recalls": who recalls did not say it; "as she put it" did. */
function isAside(units: readonly SentenceUnit[], place: number, right: Found): boolean {
  const from = units[place + 1]?.text === ',' ? place + 2 : place + 1
  return (
    units[from]?.lower === 'as' &&
    right.cue !== null &&
    !puts.test((units[right.cue.start] as SentenceUnit).lower)
  )
}

// "put", "puts", "phrased"; not "putting"
const puts = /^(?:puts?|phrase[ds]|call(?:s|ed)|describe[ds]|says?|said)$/

/** "Ana Ruiz: “…”", "More from Ruiz: “…”": a name alone before a colon. */
function readLabel(units: readonly SentenceUnit[], place: number): Found | null {
  if (units[place - 1]?.text !== ':') return null
  const phrase = findPhraseBefore(units, place - 2)
  if (!phrase || !isName(units, phrase)) return null
  const whole = join(units, phrase)
  const before = units[whole.start - 1]
  const alone =
    before === undefined ||
    isDash(before) ||
    before.lower === 'from' ||
    before.text === ';' ||
    before.text === '|'
  return alone ? toFound('label', -1, -1, { phrase: whole, name: null }) : null
}

/** "Ruiz was blunt: “…”": a colon after a clause whose subject can speak. */
function findColon(units: readonly SentenceUnit[], place: number): Found | null {
  if (units[place - 1]?.text !== ':') return null
  for (let index = findFinite(units, place - 2); index >= 0; index = findFinite(units, index - 1)) {
    const subject = findSubject(units, index)
    if (subject && subject.way !== 'relative' && isSource(units, subject.phrase))
      return toFound('colon', -1, -1, subject)
  }
  // "The storm did not surprise the pilot Ana Ruiz: “…”"
  const last = findPhraseBefore(units, place - 2)
  return last && isName(units, last) && units[last.start - 1]?.tag !== 'ADP'
    ? toFound('label', -1, -1, { phrase: last, name: null })
    : null
}

/** Who a sentence without a quotation brings in for the next one: "Ruiz was blunt.", "The mayor agreed:" */
export function findLeadIn(units: readonly SentenceUnit[]): Found | null {
  let first: Found | null = null
  for (let index = 0; index < units.length; index++) {
    const kind = readVerb(units, index)
    if (!isFinite(units, index) && !kind) continue
    const subject = findSubject(units, index)
    if (!subject || subject.way === 'relative' || !(isSource(units, subject.phrase) || subject.name)) continue
    if (kind === 'say' || kind === 'tell') return toFound('lead-in', index, index + 1, subject)
    const head = (units[subject.phrase.end - 1] as SentenceUnit).lower
    if (head !== 'it' && head !== 'they' && head !== 'we' && head !== 'i')
      first ??= toFound('lead-in', -1, -1, subject)
  }
  return first
}

/** The subject of the clause a quotation stands in: "The plan has been “a burden” …" says nothing, "He wants “a say”" does. */
function findClauseSubject(units: readonly SentenceUnit[], place: number): Found | null {
  for (let index = findFinite(units, place - 1); index >= 0; index = findFinite(units, index - 1)) {
    // "Gil was described in court as “quiet”": not by Gil
    if (isOnlyDescribed(units, index, place)) return null
    const subject = findSubject(units, index)
    if (subject && (isSource(units, subject.phrase) || subject.name))
      return toFound('clause-subject', index, index + 1, subject)
  }
  const viewer = readViewer(units, place)
  if (viewer) return viewer
  const before = units[place - 1]
  if (before?.text === ':' || (before && isDash(before))) {
    const phrase = findPhraseAfter(units, 0)
    const dateline = phrase !== null && capitalsOnly.test((units[phrase.start] as SentenceUnit).text)
    if (phrase && isSource(units, phrase) && !dateline)
      return toFound('label', -1, -1, { phrase, name: null })
  }
  return null
}

/** "For Ana Ruiz, the vote was “a slap”": whose view it is; not "For the town, it was “a slap”". */
function readViewer(units: readonly SentenceUnit[], place: number): Found | null {
  if (!['for', 'to'].includes(units[0]?.lower ?? '')) return null
  const phrase = findPhraseAfter(units, 1)
  const linked =
    phrase &&
    units[phrase.end]?.text === ',' &&
    units.slice(phrase.end, place).some(({ tag }) => tag === 'AUX')
  return linked && isName(units, phrase) ? toFound('for-whom', 0, 1, { phrase, name: null }) : null
}

function isOnlyDescribed(units: readonly SentenceUnit[], verb: number, place: number): boolean {
  for (let index = verb; index < place; index++) {
    const { lower } = units[index] as SentenceUnit
    if (!isNamingCue(lower) || !participleEnd.test(lower)) continue
    let left = index - 1
    while (left > 0 && (units[left] as SentenceUnit).tag === 'ADV') left--
    if (units[left]?.tag === 'AUX' && BE_FORMS.has(units[left]?.lower ?? '')) return true
  }
  return false
}

// "described", "known"; not "describes"
const participleEnd = /(?:ed|wn|en)$/

// "PUERTO SOL"; not "Puerto Sol"
const capitalsOnly = /^[^\p{Ll}]+$/u
