import { PLAIN_SAID, readCue } from '../english/cue-verbs.ts'
import { readVerb } from '../sentence/cue-at.ts'
import { isFinite } from '../sentence/finite-verbs.ts'
import {
  findPhraseAfter,
  isDash,
  isPronoun,
  isSource,
  isTime,
  type Phrase,
} from '../sentence/noun-phrases.ts'
import { isName } from '../sentence/phrase-heads.ts'
import type { SentenceUnit } from '../sentence/sentences.ts'
import { findSubject } from '../sentence/subject.ts'
import { type Found, toFound } from './attribution-found.ts'

/**
 * The source that stands after the quotation at `place`, with the rule that found it; null where none does: “We stay,”
 * said Ana Ruiz; “we stay,” Ruiz said; “we stay,” according to Ruiz; “We stay.” — Ana Ruiz.
 */
export function findRight(units: readonly SentenceUnit[], place: number): Found | null {
  const content = (units[place] as SentenceUnit).text
  let from = place + 1
  let comma = endsWithComma.test(content)
  const ends = comma || endsOpen.test(content)
  const next = units[from]
  if (!next) return null
  if (next.text === ',') {
    comma = true
    from++
  } else if (isDash(next)) {
    if (ends || place === 0) comma = true
    from++
  }
  if (isDash(next)) {
    // "“We have it” – Ana Ruiz"
    const signer = findPhraseAfter(units, from)
    if (signer && isName(units, signer) && (signer.end === units.length || units[signer.end]?.text === ','))
      if (units.slice(signer.end).every((unit) => unit.tag !== 'VERB' && unit.tag !== 'AUX'))
        return toFound('signature', -1, -1, { phrase: signer, name: null })
  }
  while (units[from] && leadIns.has((units[from] as SentenceUnit).lower)) from++
  return (
    readAccording(units, from, 'according-after') ??
    readQuotedAs(units, from) ??
    readInverted(units, from, comma || ends || place === 0) ??
    readNameThenCue(units, from, { comma, open: ends, first: place === 0 }) ??
    readIsHow(units, from)
  )
}

/** "It would be “a start,” in his words, Ana Ruiz said." */
export function findTrailing(units: readonly SentenceUnit[], place: number): Found | null {
  for (let index = place + 1; index < units.length; index++) {
    const unit = units[index] as SentenceUnit
    if (unit.text === ';' || unit.text === ':') return null
    const commaHere = unit.text === ',' || isDash(unit) || (unit.quote >= 0 && endsWithComma.test(unit.text))
    if (!commaHere) continue
    const according = readAccording(units, index + 1, 'according-after')
    if (according) return according
    const inverted = readInverted(units, index + 1, true)
    if (inverted) return { ...inverted, rule: 'parenthesis' }
    const named = readNameThenCue(units, index + 1, { comma: true, open: false, first: false })
    if (named?.cue && (isClosed(units, named.cue.end) || isTold(units, named.cue)))
      return { ...named, rule: 'parenthesis' }
  }
  return null
}

/** "…, Ruiz told the paper.": the one spoken to, and then nothing. */
function isTold(units: readonly SentenceUnit[], cue: Phrase): boolean {
  if (readCue((units[cue.start] as SentenceUnit).lower) !== 'tell') return false
  const hearer = findPhraseAfter(units, cue.end)
  return hearer !== null && isClosed(units, hearer.end)
}

// `so,"` ends with a comma inside the marks; `so."` does not
const endsWithComma = /,['"”’]*$/

// "why?", "no!", "but—", "and …": words that a cue may follow without a comma
const endsOpen = /(?:[?!—–-]|\.{3}|…)['"”’]*$/

const leadIns = new Set(['as', 'and', 'or', 'then', 'so'])

/** "according to Ruiz" at `from`, or null. */
export function readAccording(units: readonly SentenceUnit[], from: number, rule: string): Found | null {
  if (units[from]?.lower !== 'according' || units[from + 1]?.lower !== 'to') return null
  const phrase = findPhraseAfter(units, from + 2)
  return phrase && toFound(rule, from, from + 2, { phrase, name: nameAfter(units, phrase) })
}

/** "said Ana Ruiz", "added the mayor" */
function readInverted(units: readonly SentenceUnit[], from: number, joined: boolean): Found | null {
  const verb = units[from]
  if (!verb || !joined || (readCue(verb.lower) !== 'say' && !isPhrasal(units, from)) || verb.tag === 'PROPN')
    return null
  // "“so,” reports El Puerto"
  const phrasal = isPhrasal(units, from)
  if (verb.tag === 'NOUN' && !phrasal && !(verb.lower.endsWith('s') && units[from + 1]?.tag === 'PROPN'))
    return null
  let first = from + 1
  while (units[first]?.tag === 'ADV') first++
  // "chimed in Ana Ruiz"
  if (phrasal && units[from + 1]?.tag !== 'ADV') first++
  const phrase = findPhraseAfter(units, first)
  if (!phrase || !(isSource(units, phrase) || isPlainSaid(units, from, phrase))) return null
  // "says she warned" is no "says she"
  if (
    isPronoun(units[phrase.start] as SentenceUnit) &&
    (units[phrase.end]?.tag === 'VERB' || units[phrase.end]?.tag === 'AUX')
  )
    return null
  if (
    isPronoun(units[phrase.start] as SentenceUnit) &&
    objectPronouns.has((units[phrase.start] as SentenceUnit).lower)
  )
    return null
  return toFound('after-inverted', from, from + 1, {
    phrase: withPartner(units, phrase),
    name: nameAfter(units, phrase) ?? nameOfOffice(units, phrase),
  })
}

/** "said a bosun", "chimed in two lamplighters": behind "said" any noun is somebody, listed or not; not "said on Monday". */
function isPlainSaid(units: readonly SentenceUnit[], verb: number, phrase: Phrase): boolean {
  const head = units[phrase.end - 1] as SentenceUnit
  return (
    (PLAIN_SAID.has((units[verb] as SentenceUnit).lower) ||
      (isPhrasal(units, verb) && !isMoved(units, verb))) &&
    head.tag === 'NOUN' &&
    !isTime(head) &&
    isClosed(units, phrase.end)
  )
}

/** "…,” the agency quoted Ana Ruiz as saying": the one quoted. */
function readQuotedAs(units: readonly SentenceUnit[], from: number): Found | null {
  const last = Math.min(units.length - 1, from + 20)
  for (let index = from + 1; index < last; index++) {
    if (!quotingForms.has((units[index] as SentenceUnit).lower)) continue
    const phrase = findPhraseAfter(units, index + 1)
    const saying =
      phrase && units[phrase.end]?.lower === 'as' && sayingForms.has(units[phrase.end + 1]?.lower ?? '')
    return saying ? toFound('after-name', index, index + 1, { phrase, name: nameAfter(units, phrase) }) : null
  }
  return null
}

const quotingForms = new Set(['quoted', 'quotes', 'cited', 'cites'])
const sayingForms = new Set(['saying', 'telling', 'writing'])

/** "chimed in Ana Ruiz", "shot back the mayor": a verb and its particle before the name. */
function isPhrasal(units: readonly SentenceUnit[], verb: number): boolean {
  return phrasalForms.test(`${units[verb]?.lower} ${units[verb + 1]?.lower}`)
}

// "chimed in", "shot back", "went on"; not "came back"
const phrasalForms =
  /^(?:chim(?:ed|es) in|(?:shot|fires?|fired|hit) back|cried out|cut in|broke in|piped up|(?:went|goes) on|puts? in)$/

/** "went on the shelf", "put in a safe": these move things too, so that whoever speaks must be known as a speaker. */
function isMoved(units: readonly SentenceUnit[], verb: number): boolean {
  return moving.test((units[verb] as SentenceUnit).lower)
}

// "went", "put"; not "chimed"
const moving = /^(?:went|goes|puts?|hit|cut)$/

/** "said Ana Ruiz and Juan Gil": two who say it together; not "said Ana Ruiz and Juan Gil left". */
function withPartner(units: readonly SentenceUnit[], phrase: Phrase): Phrase {
  if (units[phrase.end]?.lower !== 'and' || !isName(units, phrase)) return phrase
  const partner = findPhraseAfter(units, phrase.end + 1)
  return partner && isName(units, partner) && isClosed(units, partner.end)
    ? { start: phrase.start, end: partner.end }
    : phrase
}

const objectPronouns = new Set(['him', 'them', 'me', 'us', 'himself', 'herself', 'it'])

/** "the mayor, Ana Ruiz": a name that follows a description. */
export function nameAfter(units: readonly SentenceUnit[], phrase: Phrase): Phrase | null {
  if (isName(units, phrase)) return null
  // "the mayor of Puerto Sol, Ana Ruiz"
  const rest = nameLinks.has(units[phrase.end]?.lower ?? '') ? findPhraseAfter(units, phrase.end + 1) : null
  const comma = rest ? rest.end : phrase.end
  if (units[comma]?.text !== ',') return null
  const next = findPhraseAfter(units, comma + 1)
  return next && isName(units, next) && next.end - next.start >= 2 ? next : null
}

const nameLinks = new Set(['of', 'for', 'at'])

/** Whether a comma ends the quotation, whether its last mark lets the sentence go on (“Stay!”), and whether the quotation opens it. */
type Ending = { readonly comma: boolean; readonly open: boolean; readonly first: boolean }

/** The source where its name stands before the verb: "Ana Ruiz said", "the mayor, Ana Ruiz, told reporters". */
function readNameThenCue(
  units: readonly SentenceUnit[],
  from: number,
  { comma, open, first }: Ending,
): Found | null {
  const opening = findPhraseAfter(units, from)
  if (!opening || relativeWords.has((units[from] as SentenceUnit).lower)) return null
  for (let index = from + 1; index < units.length && index < from + 60; index++) {
    const unit = units[index] as SentenceUnit
    if (unit.quote >= 0) return null
    // "Ruiz shot back": a noun to the tagger
    if (index < opening.end && !(unit.tag === 'NOUN' && readVerb(units, index) === 'say')) continue
    const kind = readVerb(units, index)
    const finite = isFinite(units, index) && unit.tag !== 'AUX'
    if (!kind && !finite) continue
    const subject = findSubject(units, index)
    if (!subject || subject.phrase.start < from || subject.phrase.start > opening.end + 1) continue
    if (subject.way === 'relative') continue
    // "“so,” a charge she denies": the clause belongs to the noun before it
    if (
      subject.phrase.start === opening.end &&
      opening.end > from &&
      !isTime(units[opening.end - 1] as SentenceUnit) &&
      (units[opening.start] as SentenceUnit).tag === 'DET'
    )
      return null
    const plain =
      kind === 'say' && index === subject.phrase.end && isClosed(units, index + 1) && (comma || open)
    if (!isSource(units, subject.phrase) && subject.name === null && !plain) return null
    if (!comma && !open) {
      // `“a fight” Ruiz said.`: the comma was forgotten
      const bare =
        kind === 'say' &&
        index === subject.phrase.end &&
        isClosed(units, index + 1) &&
        subject.phrase.start === from
      return bare ? toFound('after-name', index, index + 1, subject) : null
    }
    if (kind === 'say' || kind === 'tell' || kind) return toFound('after-name', index, index + 1, subject)
    if (first && comma && index <= subject.phrase.end + 2)
      return toFound('after-name', index, index + 1, subject)
    return null
  }
  return null
}

// "“little” Gil, whom he has mocked": a clause of its own
const relativeWords = new Set(['whom', 'which', 'who', 'whose', 'that'])

/** `"…" is how X described it` */
function readIsHow(units: readonly SentenceUnit[], from: number): Found | null {
  if (units[from]?.tag !== 'AUX') return null
  if (!['how', 'what', 'the'].includes(units[from + 1]?.lower ?? '')) return null
  for (let index = from + 2; index < units.length && index < from + 14; index++) {
    const kind = readVerb(units, index)
    if (!kind || kind === 'weak') continue
    const subject = findSubject(units, index)
    return subject && subject.phrase.start > from ? toFound('is-how', index, index + 1, subject) : null
  }
  return null
}

/** Whether nothing that could be said follows a cue: the end, a comma, a time, a place. */
export function isClosed(units: readonly SentenceUnit[], from: number): boolean {
  const next = units[from]
  return !next || next.tag === 'PUNCT' || next.tag === 'ADP' || next.tag === 'ADV' || isTime(next)
}

/** "former secretary of state Ana Ruiz": the name comes after the office. */
function nameOfOffice(units: readonly SentenceUnit[], phrase: Phrase): Phrase | null {
  if (isName(units, phrase) || units[phrase.end]?.lower !== 'of') return null
  const office = findPhraseAfter(units, phrase.end + 1)
  if (!office) return null
  let start = office.end
  while (start > office.start && (units[start - 1] as SentenceUnit).tag === 'PROPN') start--
  const before = units[start - 1]
  return office.end - start >= 2 && before?.tag === 'NOUN' ? { start, end: office.end } : null
}
