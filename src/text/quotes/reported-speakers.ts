import { isSourceNoun } from '../english/names/source-nouns.ts'
import { toFeature, toWordValue } from '../model/linear-model.ts'
import type { Sentence } from '../sentence/analyse.ts'
import type { Mention } from '../sentence/mentions.ts'
import { unitAt } from '../sentence/sentences.ts'
import { CLASS_OF, isVerbClass } from '../sentence/unit-class.ts'
import { toOffsets } from './quotation-view.ts'
import { CONTENT_WAYS, type ContentOption, type ReportedCue, type Run } from './reported-type.ts'
import {
  countClasses,
  CUE_KINDS,
  type CueView,
  GAPS,
  GERUND,
  MENTION_KINDS,
  NONE,
  toBucket,
  toHelpers,
  toSubjectKind,
  toVerbEnding,
} from './reported-view.ts'
import { type SpeakerSpan, toSpeakerSpan } from './speaker-span.ts'

/** Mentions in front of a cue that are looked at, the nearest ones. */
const MOST_BEFORE = 5
/** Mentions behind a cue that are looked at. */
const MOST_BEHIND = 3
/** Units behind a cue within which its speaker begins: "said the mayor". */
const REACH = 6
// Matches "pilots"; not "pilot", "boss".
const PLURAL = /[^s]s$/

/** The mentions of a sentence that may be whose words a content is; none stands in the content itself. */
export function findSpeakers(
  { mentions }: Sentence,
  cue: ReportedCue,
  { pieces }: ContentOption,
): readonly Mention[] {
  const free = mentions.filter(({ start, end }) =>
    pieces.every((piece) => end <= piece.start || start >= piece.end),
  )
  const before = free.filter(({ end }) => end <= cue.start)
  const behind = free.filter(({ start }) => start >= cue.end && start < cue.end + REACH)
  const nearest = new Set([...before.slice(-MOST_BEFORE), ...behind.slice(0, MOST_BEHIND)])
  return free.filter(
    (one) => nearest.has(one) || one.verb === cue.start || (one === before[0] && cue.kind === 'verb'),
  )
}

/** The features of a mention as the one whose words a content is. */
export function toSpeakerFeatures(
  { sentence, cue, word, cueClass, subject }: CueView,
  { way, pieces }: ContentOption,
  mention: Mention,
): readonly number[] {
  const { units, classes } = sentence
  const wayValue = CONTENT_WAYS.indexOf(way)
  const kind = MENTION_KINDS.indexOf(mention.kind)
  const head = unitAt(units, mention.end - 1)
  const source = isSourceNoun(head.lower) ? 1 : 0
  const owns = mention.verb === cue.start ? 1 + GAPS.indexOf(mention.gap) : 0
  const behind = mention.start >= cue.end ? 1 : 0
  const distance = toBucket(behind ? mention.start - cue.end : cue.open - mention.end)
  const verbClass = mention.verb >= 0 ? (classes[mention.verb] as number) : NONE
  const before = classes[mention.start - 1] ?? NONE
  const after = classes[mention.end] ?? NONE
  const between = behind
    ? countClasses(classes, cue.end, mention.start, isVerbClass)
    : countClasses(classes, mention.end, cue.open, isVerbClass)
  const isFirst = sentence.mentions[0] === mention ? 1 : 0
  const commasBetween = behind
    ? 0
    : Math.min(
        3,
        countClasses(classes, mention.end, cue.open, (one) => one === CLASS_OF.comma),
      )
  const verbsToCue = mention.verb >= 0 ? toBucket(Math.abs(cue.start - mention.verb)) : NONE
  const mentionsBetween = Math.min(
    4,
    sentence.mentions.filter(({ start }) =>
      behind ? start >= cue.end && start < mention.start : start >= mention.end && start < cue.open,
    ).length,
  )
  const gerund = GERUND.test(unitAt(units, cue.start).lower) ? 1 : 0
  const beforeCue = classes[cue.open - 1] ?? NONE
  const beforeContent = mention.end <= pieces[0].start ? 1 : 0
  const isSubject = mention === subject ? 1 : 0
  const owned = sentence.mentions.some(({ verb }) => verb === cue.start) ? 1 : 0
  const form = toVerbEnding(unitAt(units, cue.start).lower)
  const plural = PLURAL.test(head.lower) ? 1 : 0
  const link = toWordValue(units[mention.start - 2]?.lower ?? '')
  const next = classes[mention.end + 1] ?? NONE
  const copied = mention.kind === 'name' || mention.kind === 'pronoun' ? 0 : toWordValue(head.lower)
  return [
    toFeature(80, owns, kind, source),
    toFeature(81, owns, behind, wayValue),
    toFeature(82, behind, distance, wayValue),
    toFeature(83, behind, cueClass, gerund),
    toFeature(84, verbClass, owns),
    toFeature(85, before, behind, kind),
    toFeature(86, after, behind, kind),
    toFeature(87, Math.min(3, between), behind, gerund),
    toFeature(88, isFirst, kind, owns),
    toFeature(89, word, behind, owns),
    toFeature(90, kind, source, toWordValue(mention.kind === 'name' ? '' : head.lower)),
    toFeature(91, CUE_KINDS.indexOf(cue.kind), kind, distance),
    toFeature(92, beforeCue, isFirst, verbClass),
    toFeature(93, beforeContent, behind, wayValue),
    toFeature(94, isSubject, kind, source),
    toFeature(95, isSubject, beforeCue, gerund),
    toFeature(96, before, after),
    toFeature(98, after, beforeCue, behind, Math.min(3, between)),
    toFeature(99, before, beforeCue, kind, isFirst),
    toFeature(100, owns, verbsToCue, kind),
    toFeature(101, commasBetween, behind, after, isFirst),
    toFeature(102, mentionsBetween, behind, owns),
    toFeature(170, owns, owned, before, kind),
    toFeature(171, form, plural, kind, owns),
    toFeature(172, before, link, owns),
    toFeature(173, after, next, owns, behind),
    toFeature(174, before, after, owns, kind, behind),
    toFeature(175, copied, owns, before),
    toFeature(176, owned, owns, distance, behind),
    toFeature(177, wayValue, owned, owns, kind, behind),
    toFeature(178, isFirst, owned, verbClass, Math.min(3, between)),
    toFeature(97, toWordValue(units[mention.start - 1]?.lower ?? ''), behind),
  ]
}

/** The features of there being no speaker in the sentence. */
export function toNobodyFeatures({ cue, word, cueClass, subject, sentence }: CueView): readonly number[] {
  const { units } = sentence
  return [
    toFeature(110, word),
    toFeature(111, cueClass, toHelpers(units, cue)),
    toFeature(112, toSubjectKind(units, subject), toHelpers(units, cue)),
    toFeature(113, sentence.classes[cue.open - 1] ?? NONE),
    toFeature(114, cue.open === 0 ? 1 : 0),
  ]
}

/** The words that stand for the speaker of reported speech: all who share a verb, "the mayor and her deputy". */
export function toReportedSpan(sentence: Sentence, mention: Mention, cue: ReportedCue): SpeakerSpan {
  const shared = findSharers(sentence, mention, cue)
  if (!shared) return toSpeakerSpan(sentence, mention)
  const span = { paragraph: sentence.paragraph, ...toOffsets(sentence, shared) }
  return { mention: span, name: span }
}

/** A mention with the one that "and" joins to it, both in front of their verb or both behind it; null where none is. */
function findSharers({ classes, mentions }: Sentence, mention: Mention, cue: ReportedCue): Run | null {
  if (!isNamed(mention)) return null
  const { start, end } = mention
  if (start >= cue.end) {
    const right = mentions.find((one) => one.start === end + 1 && isNamed(one))
    const joined = right && right.verb < 0 && classes[end] === CLASS_OF.and
    return joined ? { start, end: right.end } : null
  }
  const left = mentions.findLast((one) => one.end === start - 1 && isNamed(one))
  const opens = left && (left.start === 0 || SUBJECT_OPENERS.has(classes[left.start - 1] as number))
  return opens && classes[start - 1] === CLASS_OF.and ? { start: left.start, end } : null
}

function isNamed({ kind }: Mention): boolean {
  return kind === 'name' || kind === 'description'
}

/** What the subject of a clause may stand behind. */
const SUBJECT_OPENERS: ReadonlySet<number> = new Set([
  CLASS_OF.comma,
  CLASS_OF.but,
  CLASS_OF.conjunction,
  CLASS_OF.quotation,
  CLASS_OF.dash,
])
