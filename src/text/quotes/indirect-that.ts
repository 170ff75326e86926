import { PLAIN_SAID, REPORTING_FORMS } from '../english/cue-verbs.ts'
import { findEnd, hasClause } from '../sentence/clause-end.ts'
import { isFinite } from '../sentence/finite-verbs.ts'
import { findPhraseAfter, isSource, type Phrase } from '../sentence/noun-phrases.ts'
import { isVague } from '../sentence/reporting.ts'
import type { SentenceUnit } from '../sentence/sentences.ts'
import { findSubject } from '../sentence/subject.ts'
import type { Indirect } from './indirect-type.ts'

/** "Ruiz said that the plan failed", "The ministry told reporters it would wait" */
export function readThat(units: readonly SentenceUnit[]): Indirect | null {
  for (let index = 1; index < units.length - 3; index++) {
    const unit = units[index] as SentenceUnit
    // "aides say she now acknowledges": words within words
    if (
      unit.tag === 'VERB' &&
      /^(?:say|says|said|believe|believes|think|thinks)$/.test(unit.lower) &&
      readStart(units, index) < 0
    )
      return null
    if (unit.tag !== 'VERB' || !REPORTING_FORMS.has(unit.lower) || !isPlain(units, index)) continue
    const from = readStart(units, index)
    if (from < 0) continue
    const subject = findSubject(units, index)
    if (
      !subject ||
      subject.way === 'relative' ||
      subject.way === 'infinitive' ||
      subject.way === 'participle'
    )
      return null
    if (!(isSource(units, subject.phrase) || subject.name) || subject.phrase.start > index) return null
    // "Ruiz and Gil said": two sources, one name; "the data that officials said they found": no source at all
    const opening = units.slice(Math.max(0, subject.phrase.start - 1), subject.phrase.end)
    if (opening.some((each) => each.lower === 'and' || each.lower === 'that')) return null
    if (isVague(units, subject.phrase) || isEmbedded(units, subject.phrase)) return null
    const end = findEnd(units, from)
    if (end - from < 4 || !hasClause(units, from, end)) return null
    return {
      rule: 'indirect-that',
      cue: { start: index, end: index + 1 },
      phrase: subject.phrase,
      name: subject.name,
      content: { start: from, end },
    }
  }
  return null
}

/** Where the clause of a reporting verb begins, or -1: after "that", or at the subject that follows "said". */
function readStart(units: readonly SentenceUnit[], verb: number): number {
  let index = verb + 1
  // "told reporters on Tuesday that": what stands between is no clause
  for (; index < units.length && index < verb + 12; index++) {
    const unit = units[index] as SentenceUnit
    // "denied that that was so": nothing a reader could follow
    if (unit.lower === 'that' && units[index + 1]?.lower === 'that') return -1
    if (unit.lower === 'that' && unit.tag === 'SCONJ') return index + 1
    if (unit.tag === 'VERB' || unit.tag === 'AUX' || unit.text === ',' || unit.text === ':') break
  }
  const next = units[verb + 1]
  if (!next || !PLAIN_SAID.has((units[verb] as SentenceUnit).lower)) return -1
  const subject = findPhraseAfter(units, verb + 1)
  if (!subject) return -1
  const after = units[subject.end]
  return after !== undefined && (after.tag === 'AUX' || after.tag === 'VERB') && isFinite(units, subject.end)
    ? verb + 1
    : -1
}

/** Neither negated nor supposed: not "did not say", "would say", "is said". */
function isPlain(units: readonly SentenceUnit[], verb: number): boolean {
  for (let index = verb - 1; index >= 0 && index > verb - 5; index--) {
    const unit = units[index] as SentenceUnit
    if (unit.lower === 'not' || unit.lower === "n't" || unit.lower === 'never' || unit.lower === 'to')
      return false
    if (unit.tag === 'AUX' && !['has', 'have', 'had', "'s"].includes(unit.lower)) return false
    if (unit.tag !== 'ADV' && unit.tag !== 'AUX') break
  }
  return !units.slice(0, verb).some((unit) => supposing.has(unit.lower))
}

const supposing = new Set([
  'if',
  'while',
  'although',
  'though',
  'after',
  'before',
  'because',
  'since',
  'as',
  'then',
  'whether',
  'unless',
  'should',
  'would',
  'nobody',
  'no',
  'neither',
  'nor',
  'when',
  'what',
  'who',
  'whoever',
])

/** "the claim that Ruiz said": inside another clause. */
function isEmbedded(units: readonly SentenceUnit[], phrase: Phrase): boolean {
  return units
    .slice(0, phrase.start)
    .some((unit) => unit.lower === 'that' || unit.lower === 'which' || unit.lower === 'because')
}
