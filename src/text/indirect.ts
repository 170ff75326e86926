import { findPhraseAfter, isPronoun, isSource } from './nominals.ts'
import type { Phrase } from './nominals.ts'
import type { Unit } from './sentences.ts'
import { isFinite } from './finite.ts'
import { findSubject } from './subjects.ts'

/** Somebody's words in the writer's: unit indexes; `content` is the clause without cue and "that". */
export type Indirect = {
  readonly rule: 'indirect-that' | 'indirect-according' | 'indirect-after'
  readonly cue: Phrase
  readonly phrase: Phrase
  readonly name: Phrase | null
  readonly content: Phrase
}

/**
 * The indirect speech of a sentence without quotation marks, or null: "Ruiz denied that she left", "The plan failed,
 * the ministry said", "According to the foundation, …". Precision first: one a sentence, plain verbs of saying, a
 * subject that can speak, nothing negated, asked, supposed or wished.
 */
export function findIndirect(units: readonly Unit[]): Indirect | null {
  if (units.length < 6 || units.some((unit) => unit.quote >= 0 || unit.text === '?')) return null
  return readAccordingBefore(units) ?? readAccordingAfter(units) ?? readAfter(units) ?? readThat(units)
}

// verbs that report what was said as said; forms of the past and the present
const reporting = new Set(
  `said says told tells added adds argued argues claimed claims denied denies insisted insists contended contends maintained maintains
stated states announced announces reported reports warned warns noted notes acknowledged acknowledges admitted admits conceded concedes
confirmed confirms declared declares asserted asserts alleged alleges explained explains stressed stresses emphasized emphasizes
emphasised emphasises reiterated reiterates predicted predicts complained complains testified testifies wrote writes replied replies
responded responds suggested suggests accepted pledged promised vowed estimated estimates concluded concludes recalled
tweeted posted`.split(/\s+/),
)
// without "that" only these: "Ruiz said she left"
const bare = new Set(['said', 'says'])

/** "Ruiz said that the plan failed", "The ministry told reporters it would wait" */
function readThat(units: readonly Unit[]): Indirect | null {
  for (let index = 1; index < units.length - 3; index++) {
    const unit = units[index] as Unit
    // "aides say she now acknowledges": words within words
    if (
      unit.tag === 'VERB' &&
      /^(?:say|says|said|believe|believes|think|thinks)$/.test(unit.lower) &&
      readStart(units, index) < 0
    )
      return null
    if (unit.tag !== 'VERB' || !reporting.has(unit.lower) || !isPlain(units, index)) continue
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
function readStart(units: readonly Unit[], verb: number): number {
  let index = verb + 1
  // "told reporters on Tuesday that": what stands between is no clause
  for (; index < units.length && index < verb + 12; index++) {
    const unit = units[index] as Unit
    // "denied that that was so": nothing a reader could follow
    if (unit.lower === 'that' && units[index + 1]?.lower === 'that') return -1
    if (unit.lower === 'that' && unit.tag === 'SCONJ') return index + 1
    if (unit.tag === 'VERB' || unit.tag === 'AUX' || unit.text === ',' || unit.text === ':') break
  }
  const next = units[verb + 1]
  if (!next || !bare.has((units[verb] as Unit).lower)) return -1
  const subject = findPhraseAfter(units, verb + 1)
  if (!subject) return -1
  const after = units[subject.end]
  return after !== undefined && (after.tag === 'AUX' || after.tag === 'VERB') && isFinite(units, subject.end)
    ? verb + 1
    : -1
}

/** Neither negated nor supposed: not "did not say", "would say", "is said". */
function isPlain(units: readonly Unit[], verb: number): boolean {
  for (let index = verb - 1; index >= 0 && index > verb - 5; index--) {
    const unit = units[index] as Unit
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

function isVague(units: readonly Unit[], phrase: Phrase): boolean {
  const head = units[phrase.end - 1] as Unit
  if (head.tag === 'NUM') return true
  return isPronoun(head) ? !['he', 'she', 'it', 'they'].includes(head.lower) : vague.has(head.lower)
}

const vague = new Set([
  'some',
  'many',
  'others',
  'one',
  'all',
  'both',
  'several',
  'another',
  'people',
  'most',
  'each',
  'those',
  'everyone',
  'someone',
  'anyone',
])

/** "the claim that Ruiz said": inside another clause. */
function isEmbedded(units: readonly Unit[], phrase: Phrase): boolean {
  return units
    .slice(0, phrase.start)
    .some((unit) => unit.lower === 'that' || unit.lower === 'which' || unit.lower === 'because')
}

// words after a comma that leave what was said: ", but", ", adding"
const leaving = new Set([
  'but',
  'while',
  'although',
  'though',
  'adding',
  'saying',
  'citing',
  'according',
  'calling',
  'noting',
  'arguing',
  'claiming',
  'insisting',
  'urging',
  'warning',
  'suggesting',
  'asking',
  'stressing',
  'pointing',
  'referring',
  'despite',
  'whereas',
  'even',
  'as',
])

function findEnd(units: readonly Unit[], from: number): number {
  for (let index = from; index < units.length; index++) {
    const unit = units[index] as Unit
    if (unit.text === ';' || unit.text === ':') return index
    // "…, and he added that"
    const next = units[index + (unit.text === ',' ? 2 : 1)]
    const link = unit.text === ',' ? units[index + 1] : unit
    if (link?.lower === 'and' && (next?.lower === 'he' || next?.lower === 'she') && index > from + 3)
      return index
    // "…, throwing the race open": the writer's or the speaker's, so left out
    const participle = units[index + 1]
    if (
      unit.text === ',' &&
      index > from + 4 &&
      participle?.tag === 'VERB' &&
      participle.lower.endsWith('ing')
    )
      return index
    if (unit.text === ',' && leaving.has(units[index + 1]?.lower ?? '')) return index
    if ((unit.text === '.' || unit.text === '!') && index === units.length - 1) return index
  }
  return units.length
}

function hasClause(units: readonly Unit[], from: number, end: number): boolean {
  for (let index = from + 1; index < end; index++) if (isFinite(units, index)) return true
  return false
}

/** "The plan failed, the ministry said." */
function readAfter(units: readonly Unit[]): Indirect | null {
  for (let comma = units.length - 3; comma > 3; comma--) {
    if (units[comma]?.text !== ',') continue
    const phrase = findPhraseAfter(units, comma + 1)
    const inverted = bare.has(units[comma + 1]?.lower ?? '')
    const source = inverted ? findPhraseAfter(units, comma + 2) : phrase
    // "Ruiz, a farmer, said she left" is no "said she"
    if (inverted && source && (isPronoun(units[source.start] as Unit) || readsOn(units, source.end))) continue
    if (!source || !isSource(units, source) || isVague(units, source)) continue
    const cue = inverted ? comma + 1 : source.end
    if (!inverted && !after.has(units[cue]?.lower ?? '')) continue
    if (!inverted && !isTail(units, cue + 1)) continue
    if (
      !hasClause(units, 0, comma) ||
      /^(?:but|and|asked|when|while|as|after|if|because|although|though)$/.test((units[0] as Unit).lower)
    )
      return null
    if (units.slice(0, comma).some((unit) => unit.tag === 'VERB' && reporting.has(unit.lower))) return null
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
function readsOn(units: readonly Unit[], from: number): boolean {
  for (let index = from; index < units.length; index++) {
    const unit = units[index] as Unit
    if (unit.text === ',' || unit.lower === 'who') return false
    if (unit.tag === 'VERB' || unit.tag === 'AUX') return true
  }
  return false
}

const after = new Set([
  'said',
  'says',
  'added',
  'adds',
  'argued',
  'argues',
  'noted',
  'notes',
  'explained',
  'explains',
  'reported',
  'reports',
  'wrote',
  'writes',
  'claimed',
  'claims',
])

/** The end, or only a time or place: "said on Tuesday." */
function isTail(units: readonly Unit[], from: number): boolean {
  if (units.length - from > 9) return false
  return !units
    .slice(from)
    .some((unit) => unit.tag === 'VERB' || unit.tag === 'AUX' || unit.lower === 'that' || unit.text === ',')
}

/** "According to the foundation, the plan failed." */
function readAccordingBefore(units: readonly Unit[]): Indirect | null {
  if (units[0]?.lower !== 'according' || units[1]?.lower !== 'to') return null
  const phrase = findPhraseAfter(units, 2)
  if (!phrase || !isSource(units, phrase) || isPronoun(units[phrase.start] as Unit)) return null
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
function readAccordingAfter(units: readonly Unit[]): Indirect | null {
  const at = units.findIndex((unit, index) => unit.lower === 'according' && units[index + 1]?.lower === 'to')
  if (at < 5 || units[at - 1]?.text !== ',') return null
  const phrase = findPhraseAfter(units, at + 2)
  if (!phrase || !isSource(units, phrase) || isPronoun(units[phrase.start] as Unit)) return null
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
