import { isCoreCue } from '../english/cue-verbs.ts'
import { isBreak } from './breaks.ts'
import { findFinite, isFinite } from './finite-verbs.ts'
import { findPhraseAfter, findPhraseBefore, isSource } from './noun-phrases.ts'
import { isName } from './phrase-heads.ts'
import type { SentenceUnit } from './sentences.ts'
import type { Subject } from './subject-type.ts'

/** The subject of another verb of the sentence, one step further from the first. */
export type SubjectOf = (verb: number) => Subject | null

/**
 * Whose doing a participle at `verb` is: "…, calling the plan", "by saying", "a video of Ruiz saying", "Speaking at the
 * harbour, Ruiz …". `index` is the place before it, adverbs aside.
 */
export function findParticipleSubject(
  units: readonly SentenceUnit[],
  verb: number,
  index: number,
  subjectOf: SubjectOf,
): Subject | null {
  const left = units[index]
  if (left?.tag === 'VERB') {
    // "were shown chanting"
    const subject = subjectOf(index)
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
        (units[object.start - 1] as SentenceUnit | undefined)?.tag === 'VERB'
      ) {
        return { phrase: object, name: null, way: 'participle' }
      }
    }
  }
  if (left?.tag === 'CCONJ') {
    // "with Ruiz tweeting about it and asking"
    for (let at = index - 1; at >= 0; at--) {
      const unit = units[at] as SentenceUnit
      if (unit.tag === 'VERB' && unit.lower.endsWith('ing')) return subjectOf(at)
      if (unit.tag === 'AUX' || (unit.tag === 'VERB' && isFinite(units, at))) break
    }
  }
  let fallback: Subject | null = null
  if (left && (left.text === ',' || left.quote >= 0)) {
    for (let at = findFinite(units, index); at >= 0; at = findFinite(units, at - 1)) {
      if (!isCoreCue((units[at] as SentenceUnit).lower)) continue
      const subject = subjectOf(at)
      if (subject && isSource(units, subject.phrase) && subject.way !== 'relative')
        return { ...subject, way: 'participle' }
    }
  }
  for (let at = findFinite(units, index); at >= 0; at = findFinite(units, at - 1)) {
    const subject = subjectOf(at)
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
  return fronted(units, verb, subjectOf)
}

// "recalled her aunt saying", "heard a man shouting"; not "left the crew saying"
const perceiving =
  /^(?:recall|remember|hear|imagin|quot|show|featur|record|film|catch|caught|heard)(?:s|es|ed|ing)?$/

function word(units: readonly SentenceUnit[], index: number): string {
  return (units[index] as SentenceUnit).lower
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
function fronted(units: readonly SentenceUnit[], verb: number, subjectOf: SubjectOf): Subject | null {
  let comma = -1
  for (let index = verb + 1; index < units.length; index++) {
    const unit = units[index] as SentenceUnit
    if (unit.text === ',' || (unit.quote >= 0 && /,["'”’]*$/.test(unit.text))) comma = index
    if (comma >= 0 && (unit.tag === 'VERB' || unit.tag === 'AUX') && isFinite(units, index)) {
      const subject = subjectOf(index)
      return subject && subject.phrase.start > verb ? { ...subject, way: 'participle' } : null
    }
  }
  return null
}

// "–", "--"; not "co-"
const dashes = /^[–—-]+$/
