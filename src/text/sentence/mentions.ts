import { isSourceNoun } from '../english/names/source-nouns.ts'
import { type SentenceUnit, unitAt } from './sentences.ts'
import { isTime } from './times.ts'
import { CLASS_OF, classAt, isCueClass, isVerbClass, type UnitClass } from './unit-class.ts'

/** What a mention names its bearer by; an owner is what "'s" or "his" makes the rest of the phrase belong to. */
export type MentionKind = 'name' | 'description' | 'pronoun' | 'owner'

/** A noun phrase that may name a speaker; unit indexes in its sentence, `end` exclusive. */
export type Mention = {
  readonly start: number
  /** The phrase ends with its head: "the mayor" in "the mayor of Marea". */
  readonly end: number
  readonly kind: MentionKind
  /** Index of the verb that the phrase is the nearest subject for; -1 where none follows. */
  readonly verb: number
  /** What was passed on the way to the verb: nothing, words of the same clause, or a clause between commas. */
  readonly gap: 'none' | 'words' | 'commas'
}

type Draft = { readonly start: number; readonly end: number; readonly kind: MentionKind }

const NOUN_TAGS = new Set(['NOUN', 'PROPN', 'TITLE', 'NUM', 'X'])
const INNER_TAGS = new Set([...NOUN_TAGS, 'DET', 'ADJ', 'HYPH'])
const POSSESSIVE_PRONOUNS = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your', 'whose'])
/** Words that stand for somebody without a noun. */
const STANDING_ALONE = new Set(
  'this that these those some many all both another others several most few each one everyone someone nobody'.split(
    ' ',
  ),
)
// Matches "growing", "elected"; not "elect".
const PARTICIPLE = /(?:ing|ed|en)$/
/** Units between commas that a subject may have behind it before its verb. */
const LONGEST_ASIDE = 30
/** Units that are looked over for a verb. */
const REACH = 45

/** The noun phrases of a sentence in order, with the verb that each is the nearest subject for; times are left out. */
export function findNounPhrases(
  units: readonly SentenceUnit[],
  classes: readonly UnitClass[],
): readonly Mention[] {
  const drafts: Draft[] = []
  for (let index = 0; index < units.length;) index = readPhrase(units, index, drafts)
  return drafts
    .flatMap((draft) => withoutTime(units, draft))
    .map((draft) => ({ ...draft, ...findVerb(units, classes, draft) }))
    .map((mention, _, all) =>
      all.some((subject) => isWithinClause(classes, subject, mention)) ? { ...mention, verb: -1 } : mention,
    )
}

/** Whether a mention belongs to the clause of another's "who" and so cannot have its verb: "it" in "the man who found it said". */
function isWithinClause(classes: readonly UnitClass[], subject: Mention, { start, verb }: Mention): boolean {
  return (
    verb >= 0 && subject.verb === verb && start > subject.end && classes[subject.end] === CLASS_OF.relative
  )
}

/** A phrase, the name in "Ruiz last week", or nothing of "last week". */
function withoutTime(units: readonly SentenceUnit[], draft: Draft): readonly Draft[] {
  const isTimeAt = (index: number): boolean => isTime(unitAt(units, index))
  if (!isTimeAt(draft.end - 1)) return [draft]
  let { end } = draft
  while (end > draft.start && (isTimeAt(end - 1) || units[end - 1]?.tag !== 'PROPN')) end--
  return end > draft.start ? [{ ...draft, end, kind: 'name' }] : []
}

/** Adds the phrases that begin at `from`; gives the index behind them. */
function readPhrase(units: readonly SentenceUnit[], from: number, drafts: Draft[]): number {
  const first = unitAt(units, from)
  if (first.quote >= 0) return from + 1
  const possessive = POSSESSIVE_PRONOUNS.has(first.lower)
  if (possessive || isPronounUnit(first)) {
    const next = units[from + 1]?.tag ?? ''
    const opens = possessive && (NOUN_TAGS.has(next) || next === 'ADJ')
    drafts.push({ start: from, end: from + 1, kind: opens ? 'owner' : 'pronoun' })
    if (!opens) return from + 1
  } else if (!INNER_TAGS.has(first.tag) && !isSourceAdjective(units, from)) {
    return from + 1
  }
  let start = from
  let index = possessive ? from + 1 : from
  for (;;) {
    while (index < units.length && isInner(units, index, start)) index++
    const end = findHeadEnd(units, possessive ? from + 1 : start, index)
    const owning = /^['’]s?$/.test(units[index]?.text ?? '') && units[index]?.tag === 'PART'
    if (end > 0 && owning) {
      drafts.push({ start, end, kind: 'owner' })
      index++
      start = index
      continue
    }
    if (end > 0) drafts.push({ start: from, end, kind: toKind(units, end) })
    else if (start === from && STANDING_ALONE.has(first.lower))
      drafts.push({ start: from, end: from + 1, kind: 'pronoun' })
    return Math.max(index, from + 1)
  }
}

function isPronounUnit({ tag, lower }: SentenceUnit): boolean {
  return tag === 'PRON' || lower === 'he' || lower === 'she' || lower === 'they'
}

/** Whether a phrase that began at `start` goes on with the unit at `index`. */
function isInner(units: readonly SentenceUnit[], index: number, start: number): boolean {
  const unit = unitAt(units, index)
  const before = units[index - 1]
  if (unit.quote >= 0) return false
  if (unit.tag === 'VERB')
    return (
      index > start &&
      PARTICIPLE.test(unit.lower) &&
      (before?.tag === 'DET' || before?.tag === 'ADJ' || before?.tag === 'HYPH') &&
      INNER_TAGS.has(units[index + 1]?.tag ?? '')
    )
  if (unit.tag === 'ADV') return index > start && units[index + 1]?.tag === 'ADJ' && before?.tag === 'DET'
  if (unit.text === '%' || unit.text === '&') return index > start
  if (!INNER_TAGS.has(unit.tag)) return false
  if (index === start || before === undefined) return true
  // "told the crew the boat left", "On Tuesday Ruiz said", "a week Ruiz spent at sea"
  if (unit.tag === 'DET' && before.tag !== 'DET') return false
  return !(unit.tag === 'PROPN' && isTime(before)) && !(isTime(unit) && before.tag === 'PROPN')
}

/** Behind the last noun before `end`, or behind an adjective that stands for people: "a relative"; 0 where none is. */
function findHeadEnd(units: readonly SentenceUnit[], start: number, end: number): number {
  for (let index = end - 1; index >= start; index--) {
    const unit = unitAt(units, index)
    if (NOUN_TAGS.has(unit.tag) || unit.text === '%' || isSourceAdjective(units, index)) return index + 1
  }
  return 0
}

/** "a relative said", "the accused", "the 61-year-old": an adjective that stands for somebody. */
function isSourceAdjective(units: readonly SentenceUnit[], index: number): boolean {
  const unit = unitAt(units, index)
  return (
    unit.tag === 'ADJ' &&
    (isSourceNoun(unit.lower) || unit.lower.endsWith('year-old') || unit.lower === 'old')
  )
}

// Matches "Ruiz"; not "pilot".
const CAPITAL = /^\p{Lu}/u

function toKind(units: readonly SentenceUnit[], end: number): MentionKind {
  const head = unitAt(units, end - 1)
  return head.tag === 'PROPN' && CAPITAL.test(head.text) ? 'name' : 'description'
}

/** The verb that a phrase is the nearest subject for: over adverbs, "of …", one clause between commas, "who …". */
function findVerb(
  units: readonly SentenceUnit[],
  classes: readonly UnitClass[],
  { end, kind }: Draft,
): { readonly verb: number; readonly gap: Mention['gap'] } {
  let gap: Mention['gap'] = 'none'
  if (kind === 'owner') return { verb: -1, gap }
  const last = Math.min(units.length, end + REACH)
  for (let index = end; index < last; index++) {
    const { tag } = unitAt(units, index)
    const unitClass = classAt(classes, index)
    if (unitClass === CLASS_OF.be || unitClass === CLASS_OF.auxiliary) {
      // "has said": the verb behind it, where one follows
      const next = findMainVerb(units, classes, index)
      return { verb: next < 0 ? index : next, gap }
    }
    if (isVerbClass(unitClass)) return { verb: index, gap }
    // "quoted her as saying"
    if (unitClass === CLASS_OF.as && isCueClass(classes[index + 1] ?? -1)) return { verb: index + 1, gap }
    if (tag === 'ADV' || unitClass === CLASS_OF.not) continue
    // "Ruiz last week said"
    const time = gap === 'none' && kind === 'name' && tag === 'ADJ' ? index + 1 : index
    if (time < last && isTime(unitAt(units, time))) {
      index = time
      continue
    }
    if (unitClass === CLASS_OF.comma || unitClass === CLASS_OF.dash) {
      if (gap === 'commas') return { verb: -1, gap }
      const close = findClose(classes, index, last)
      if (close < 0) return { verb: -1, gap }
      gap = 'commas'
      index = close
      continue
    }
    if (unitClass === CLASS_OF.relative) {
      // "the man who found it said": the verb behind the one of the clause
      const inner = classes.findIndex((one, at) => at > index && isVerbClass(one))
      if (inner < 0 || inner > index + 6) return { verb: -1, gap }
      gap = 'words'
      index = inner
      // "who found it said", "who has the boat said"; not "who said the boat leaked"
      if (isCueClass(classAt(classes, inner))) continue
      while (index + 1 < last && isOfPhrase(unitAt(units, index + 1))) index++
      continue
    }
    if (unitClass >= CLASS_OF.of && unitClass <= CLASS_OF.preposition && unitClass !== CLASS_OF.as) {
      gap = gap === 'none' ? 'words' : gap
      while (index + 1 < last && isOfPhrase(unitAt(units, index + 1))) index++
      continue
    }
    return { verb: -1, gap }
  }
  return { verb: -1, gap }
}

function isOfPhrase({ tag, quote }: SentenceUnit): boolean {
  return quote < 0 && (INNER_TAGS.has(tag) || tag === 'PART' || tag === 'PRON')
}

/** The verb that a helping verb at `index` goes with, or -1: "has also said". */
function findMainVerb(units: readonly SentenceUnit[], classes: readonly UnitClass[], index: number): number {
  for (let at = index + 1; at < units.length && at < index + 5; at++) {
    const unitClass = classAt(classes, at)
    if (isVerbClass(unitClass) && unitClass !== CLASS_OF.be) return at
    const { tag } = unitAt(units, at)
    if (tag !== 'ADV' && tag !== 'AUX' && unitClass !== CLASS_OF.not) return -1
  }
  return -1
}

/** The comma or dash that closes what one at `index` opens, or -1. */
function findClose(classes: readonly UnitClass[], index: number, last: number): number {
  const mark = classes[index]
  for (let at = index + 1; at < last && at < index + LONGEST_ASIDE; at++) {
    if (classes[at] === CLASS_OF.quotation || classes[at] === CLASS_OF.colon) return -1
    if (classes[at] === mark) return at
  }
  return -1
}
