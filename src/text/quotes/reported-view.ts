import { isSourceNoun } from '../english/names/source-nouns.ts'
import { isSupposing, isUnsaid, toReportingVerb } from '../english/reporting-words.ts'
import { toFeature, toWordValue } from '../model/linear-model.ts'
import type { Sentence } from '../sentence/analyse.ts'
import type { Mention } from '../sentence/mentions.ts'
import { type SentenceUnit, unitAt } from '../sentence/sentences.ts'
import { CLASS_OF, isCueClass, isVerbClass } from '../sentence/unit-class.ts'
import type { ReportedCue, ReportedCueKind } from './reported-type.ts'

/** The value of a feature for what is not there; a class of a unit is a value by itself. */
export const NONE = 99
/** Kinds whose place is the value of a feature. */
export const CUE_KINDS: readonly ReportedCueKind[] = ['verb', 'according', 'noun']
/** The same for mentions. */
export const MENTION_KINDS: readonly Mention['kind'][] = ['name', 'description', 'pronoun', 'owner']
/** The same for what stands between a mention and its verb. */
export const GAPS: readonly Mention['gap'][] = ['none', 'words', 'commas']
/** Matches "saying"; not "said". */
export const GERUND = /ing$/
// Matches "said", "told" is by its word; not "say".
const PAST = /(?:ed|aid|old|ought|rote|alled)$/

/** What a choice of content needs to know of its cue, once for all options. */
export type CueView = {
  readonly sentence: Sentence
  readonly cue: ReportedCue
  readonly word: number
  readonly cueClass: number
  readonly form: number
  readonly subject: Mention | null
  /** Features that every option has. */
  readonly shared: readonly number[]
}

/** The parts of the features of a cue's content that do not depend on which content. */
export function toCueView(sentence: Sentence, cue: ReportedCue): CueView {
  const { units, classes, mentions } = sentence
  const unit = unitAt(units, cue.start)
  const lemma = toReportingVerb(unit.lower)
  const word = lemma < 0 ? toWordValue(unit.lower) : lemma
  const cueClass = classes[cue.start] as number
  const subject = findSubjectMention(sentence, cue)
  const kind = CUE_KINDS.indexOf(cue.kind)
  const form = toVerbEnding(unit.lower)
  const helped = toHelpers(units, cue)
  const who = toSubjectKind(units, subject)
  const head = subject ? toWordValue(unitAt(units, subject.end - 1).lower) : 0
  const before = classes[cue.open - 1] ?? NONE
  const verbsBefore = Math.min(3, countClasses(classes, 0, cue.open, isVerbClass))
  const cuesBefore = Math.min(3, countClasses(classes, 0, cue.open, isCueClass))
  const supposed = Number(units.slice(0, cue.start).some(({ lower }) => isSupposing(lower)))
  const last = units.at(-1)?.text === '?' ? 1 : 0
  const nextQuote = classes.indexOf(CLASS_OF.quotation, cue.end)
  const lastQuote = classes.lastIndexOf(CLASS_OF.quotation, cue.start)
  const quoteAfter = nextQuote < 0 ? NONE : toBucket(nextQuote - cue.end)
  const quoteBefore = lastQuote < 0 ? NONE : toBucket(cue.open - lastQuote)
  const beforeQuote = nextQuote < 0 ? NONE : (classes[nextQuote - 1] as number)
  const shared = [
    toFeature(1, word),
    toFeature(19, word, form),
    toFeature(20, word, helped),
    toFeature(2, cueClass, form),
    toFeature(3, kind, helped),
    toFeature(4, cueClass, helped, form),
    toFeature(5, who, cueClass),
    toFeature(6, who, word),
    toFeature(7, subject && subject.kind !== 'name' ? head : NONE),
    toFeature(8, before, cueClass),
    toFeature(9, before, who),
    toFeature(10, verbsBefore, cuesBefore),
    toFeature(11, supposed, cueClass),
    toFeature(12, last),
    toFeature(13, Math.min(12, cue.start), verbsBefore),
    toFeature(14, toWordValue(units[cue.open - 1]?.lower ?? '')),
    toFeature(15, cue.open === 0 ? 1 : 0, form),
    toFeature(16, Number(mentions.some(({ verb }) => verb === cue.start)), form, helped),
    toFeature(17, quoteBefore, cueClass),
    toFeature(21, quoteAfter, cueClass),
    toFeature(22, quoteBefore, classes[cue.end] ?? NONE),
    toFeature(23, quoteAfter, beforeQuote),
    toFeature(24, quoteBefore, who, form),
    toFeature(18, classes[cue.end] ?? NONE, word),
  ]
  return { sentence, cue, word, cueClass, form, subject, shared }
}

/** The ending of a verb form as a number: "saying", "walked", "says", "told". */
export function toVerbEnding(lower: string): number {
  return GERUND.test(lower) ? 1 : PAST.test(lower) ? 2 : lower.endsWith('s') ? 3 : 0
}

/** The mention that the structure of the sentence makes the likeliest speaker, or null. */
function findSubjectMention({ mentions }: Sentence, cue: ReportedCue): Mention | null {
  if (cue.kind === 'according') return mentions.find(({ start }) => start >= cue.end) ?? null
  if (cue.kind === 'noun')
    return mentions.findLast(({ end, kind }) => kind === 'owner' && end <= cue.start) ?? null
  return (
    mentions.findLast(({ end, verb }) => verb === cue.start && end <= cue.start) ??
    mentions.find(({ start, kind }) => start === cue.end && kind !== 'owner') ??
    null
  )
}

/** The words that help a verb, as one number: negated, supposed, "has", "is", "will". */
export function toHelpers(units: readonly SentenceUnit[], cue: ReportedCue): number {
  let value = 0
  for (let index = cue.open; index < cue.start; index++) {
    const { lower } = unitAt(units, index)
    if (lower === 'not' || lower === "n't" || lower === 'never') value |= 1
    else if (lower === 'to') value |= 2
    else if (lower === 'has' || lower === 'have' || lower === 'had') value |= 4
    else if (isUnsaid(lower)) value |= 8
    else if (lower === 'will' || lower === "'ll") value |= 16
    else if (unitAt(units, index).tag === 'AUX') value |= 32
  }
  return value
}

/** What the subject of a cue is: a name, "he", somebody described, a thing. */
export function toSubjectKind(units: readonly SentenceUnit[], subject: Mention | null): number {
  if (subject === null) return 0
  const head = unitAt(units, subject.end - 1)
  if (subject.kind === 'pronoun') {
    if (head.lower === 'he' || head.lower === 'she') return 1
    if (head.lower === 'they') return 2
    if (head.lower === 'it') return 3
    if (head.lower === 'who') return 4
    return head.lower === 'i' || head.lower === 'we' || head.lower === 'you' ? 5 : 6
  }
  if (subject.kind === 'owner') return 7
  if (subject.kind === 'name') return 8
  return isSourceNoun(head.lower) ? 9 : 10
}

/** Units of some classes between two places. */
export function countClasses(
  classes: readonly number[],
  from: number,
  to: number,
  matches: (unitClass: number) => boolean,
): number {
  let found = 0
  for (let index = from; index < to; index++) if (matches(classes[index] as number)) found++
  return found
}

/** A length as one of few values. */
export function toBucket(length: number): number {
  if (length < 6) return Math.max(-1, length) + 1
  return 7 + BOUNDS.filter((bound) => length >= bound).length
}

const BOUNDS = [9, 14, 22, 35]
