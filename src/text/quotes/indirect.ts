import { CLAUSE_FORMS, PLAIN_SAID, REPORTING_FORMS } from '../english/cue-verbs.ts'
import { findEnd, hasClause } from '../sentence/clause-end.ts'
import { isFinite } from '../sentence/finite-verbs.ts'
import { findPhraseAfter, isPronoun, isSource } from '../sentence/noun-phrases.ts'
import { isVague } from '../sentence/reporting.ts'
import type { SentenceUnit } from '../sentence/sentences.ts'
import { readThat } from './indirect-that.ts'
import type { Indirect } from './indirect-type.ts'

/**
 * The indirect speech of a sentence without quotation marks, or null: "Ruiz denied that she left", "The plan failed,
 * the ministry said", "According to the foundation, …". Precision first: one a sentence, plain verbs of saying, a
 * subject that can speak, nothing negated, asked, supposed or wished.
 */
export function findIndirect(units: readonly SentenceUnit[]): Indirect | null {
  if (units.length < 6 || units.some((unit) => unit.quote >= 0 || unit.text === '?')) return null
  return readAccordingBefore(units) ?? readAccordingAfter(units) ?? readAfter(units) ?? readThat(units)
}

/** "The plan failed, the ministry said." */
function readAfter(units: readonly SentenceUnit[]): Indirect | null {
  for (let comma = units.length - 3; comma > 3; comma--) {
    if (units[comma]?.text !== ',') continue
    const phrase = findPhraseAfter(units, comma + 1)
    const inverted = PLAIN_SAID.has(units[comma + 1]?.lower ?? '')
    const source = inverted ? findPhraseAfter(units, comma + 2) : phrase
    // "Ruiz, a farmer, said she left" is no "said she"
    if (inverted && source && (isPronoun(units[source.start] as SentenceUnit) || readsOn(units, source.end)))
      continue
    if (!source || !isSource(units, source) || isVague(units, source)) continue
    const cue = inverted ? comma + 1 : source.end
    if (!inverted && !CLAUSE_FORMS.has(units[cue]?.lower ?? '')) continue
    if (!inverted && !isTail(units, cue + 1)) continue
    if (
      !hasClause(units, 0, comma) ||
      /^(?:but|and|asked|when|while|as|after|if|because|although|though)$/.test(
        (units[0] as SentenceUnit).lower,
      )
    )
      return null
    if (units.slice(0, comma).some((unit) => unit.tag === 'VERB' && REPORTING_FORMS.has(unit.lower)))
      return null
    return {
      rule: 'indirect-after',
      cue: { start: cue, end: cue + 1 },
      phrase: source,
      name: null,
      content: { start: 0, end: comma },
    }
  }
  return null
}

/** "said the mayor could not come": a clause goes on where the speaker's name should end. */
function readsOn(units: readonly SentenceUnit[], from: number): boolean {
  for (let index = from; index < units.length; index++) {
    const unit = units[index] as SentenceUnit
    if (unit.text === ',' || unit.lower === 'who') return false
    if (unit.tag === 'VERB' || unit.tag === 'AUX') return true
  }
  return false
}

/** The end, or only a time or place: "said on Tuesday." */
function isTail(units: readonly SentenceUnit[], from: number): boolean {
  if (units.length - from > 9) return false
  return !units
    .slice(from)
    .some((unit) => unit.tag === 'VERB' || unit.tag === 'AUX' || unit.lower === 'that' || unit.text === ',')
}

/** "According to the foundation, the plan failed." */
function readAccordingBefore(units: readonly SentenceUnit[]): Indirect | null {
  if (units[0]?.lower !== 'according' || units[1]?.lower !== 'to') return null
  const phrase = findPhraseAfter(units, 2)
  if (!phrase || !isSource(units, phrase) || isPronoun(units[phrase.start] as SentenceUnit)) return null
  let comma = phrase.end
  while (comma < units.length && units[comma]?.text !== ',') comma++
  if (comma > phrase.end + 12 || comma >= units.length - 4) return null
  // "According to Ruiz, the head of the union, …": the clause begins where a verb follows
  const end = findEnd(units, comma + 1)
  const next = units.findIndex((unit, index) => index > comma && unit.text === ',')
  const start =
    next > 0 && next < end && !hasClause(units, comma + 1, next) && hasClause(units, next + 1, end)
      ? next + 1
      : comma + 1
  if (!hasClause(units, start, end)) return null
  return {
    rule: 'indirect-according',
    cue: { start: 0, end: 2 },
    phrase,
    name: null,
    content: { start, end },
  }
}

/** "The plan failed, according to the foundation." */
function readAccordingAfter(units: readonly SentenceUnit[]): Indirect | null {
  const at = units.findIndex((unit, index) => unit.lower === 'according' && units[index + 1]?.lower === 'to')
  if (at < 5 || units[at - 1]?.text !== ',') return null
  const phrase = findPhraseAfter(units, at + 2)
  if (!phrase || !isSource(units, phrase) || isPronoun(units[phrase.start] as SentenceUnit)) return null
  if (units.length - phrase.end > 14 || !hasClause(units, 0, at - 1)) return null
  if (units.slice(phrase.end).some((_, index) => isFinite(units, phrase.end + index))) return null
  return {
    rule: 'indirect-according',
    cue: { start: at, end: at + 2 },
    phrase,
    name: null,
    content: { start: 0, end: at - 1 },
  }
}
