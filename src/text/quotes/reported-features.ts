import { toFeature, toWordValue } from '../model/linear-model.ts'
import type { Sentence } from '../sentence/analyse.ts'
import { unitAt } from '../sentence/sentences.ts'
import { CLASS_OF, isCueClass, isVerbClass } from '../sentence/unit-class.ts'
import { isBreak } from './reported-contents.ts'
import { CONTENT_WAYS, type ContentOption } from './reported-type.ts'
import {
  countClasses,
  type CueView,
  GAPS,
  GERUND,
  MENTION_KINDS,
  NONE,
  toBucket,
  toVerbEnding,
  toSubjectKind,
} from './reported-view.ts'

/** The features of one content of a cue. */
export function toContentFeatures(view: CueView, { way, pieces }: ContentOption): readonly number[] {
  const { sentence, cue, word, cueClass, subject } = view
  const { units, classes, mentions } = sentence
  const wayValue = CONTENT_WAYS.indexOf(way)
  const first = pieces[0]
  const last = pieces.at(-1) ?? first
  const { start } = first
  const end = last.end
  const opening = unitAt(units, start)
  const openClass = classes[start] as number
  const nextClass = classes[start + 1] ?? NONE
  const openWord = toWordValue(opening.lower)
  // the phrase that the content begins with, and how far its verb is
  const phrase = mentions.findLast((one) => one.start === start && one.kind !== 'owner')
  const clause = phrase && phrase.verb >= 0 && phrase.verb < end ? 1 + GAPS.indexOf(phrase.gap) : 0
  const verbs = Math.min(3, countClasses(classes, start, first.end, isVerbClass))
  const length = toBucket(first.end - start)
  const endClass = classes[end] ?? NONE
  const afterEnd = classes[end + 1] ?? NONE
  const isLast = end >= units.length - 1 ? 1 : 0
  const skipped = start > cue.end ? Math.min(6, start - cue.end) : 0
  const verbsSkipped = start > cue.end ? Math.min(2, countClasses(classes, cue.end, start, isVerbClass)) : 0
  const beforeStart = start > 0 ? (classes[start - 1] as number) : NONE
  // a subject with its verb that begins right behind the end, "and" or a comma aside
  const goesOn = mentions.find((one) => one.start > end && one.start <= end + 2)
  const newClause = goesOn ? (goesOn.verb >= 0 ? 2 : 1) : 0
  const commas = Math.min(
    3,
    countClasses(classes, start, end, (one) => one === 2),
  )
  const verbAfter = isVerbClass(afterEnd) ? 1 : 0
  const nextQuote = classes.indexOf(CLASS_OF.quotation, end)
  const toQuote = nextQuote < 0 ? NONE : toBucket(nextQuote - end)
  const tense = toFirstVerb(sentence, start, first.end)
  const features = [
    toFeature(30, wayValue, word),
    toFeature(31, wayValue, cueClass),
    toFeature(32, wayValue, openClass, nextClass),
    toFeature(33, word, openClass),
    toFeature(34, wayValue, openWord),
    toFeature(35, wayValue, clause, verbs),
    toFeature(36, cueClass, clause, openClass),
    toFeature(37, wayValue, skipped, verbsSkipped),
    toFeature(38, wayValue, length),
    toFeature(39, isLast, endClass, wayValue),
    toFeature(41, endClass, afterEnd, newClause),
    toFeature(42, endClass, commas, verbAfter),
    toFeature(43, isLast, commas, clause),
    toFeature(47, toSubjectKind(units, subject), wayValue),
    toFeature(48, tense, wayValue, cueClass),
    toFeature(49, tense, word),
    toFeature(50, classes[end - 1] ?? NONE, endClass),
    toFeature(51, length, isLast, clause),
    toFeature(53, toQuote, endClass),
    toFeature(54, toQuote, wayValue, clause),
    toFeature(55, word, wayValue, clause),
    toFeature(56, word, isLast),
    toFeature(57, endClass, afterEnd, wayValue),
    toFeature(58, word, tense, wayValue),
    toFeature(59, openClass === CLASS_OF.conjunction ? openWord : 0, commas, isLast),
  ]
  for (let index = start + 1; index < first.end; index++)
    if (isBreak(units, classes, index)) features.push(...toBreakFeatures(view, index, true))
  features.push(...toBreakFeatures(view, end, false))
  if (way === 'before' || way === 'around') {
    const gap = toBucket(cue.open - first.end)
    const follower = mentions.findLast((one) => one.start === cue.end && one.kind !== 'owner')
    const opens = mentions.some((one) => one.verb === cue.start && one.start === first.end + 1) ? 1 : 0
    features.push(
      toFeature(60, gap, opens),
      toFeature(61, start === 0 ? 1 : 0, beforeStart, commas),
      toFeature(62, classes[cue.end] ?? NONE, wayValue, opens),
      toFeature(63, classes[cue.end] ?? NONE, word, wayValue),
      toFeature(64, toWordValue(units[first.end + 1]?.lower ?? ''), wayValue),
      toFeature(69, follower && follower.verb >= 0 ? 2 : follower ? 1 : 0, toBucket(cue.open - first.end)),
      toFeature(65, Math.min(3, countClasses(classes, start, first.end, isCueClass)), wayValue),
    )
  }
  if (way === 'around') {
    const rest = pieces[1] as { readonly start: number; readonly end: number }
    features.push(
      toFeature(66, classes[rest.start] ?? NONE, clause),
      toFeature(67, toBucket(rest.end - rest.start), classes[rest.start + 1] ?? NONE),
      toFeature(68, toWordValue(units[rest.start]?.lower ?? '')),
    )
  }
  return features
}

/** The features of a break that content goes over, or ends at. */
function toBreakFeatures(view: CueView, index: number, isPassed: boolean): readonly number[] {
  const { sentence, form } = view
  const { units, classes, mentions } = sentence
  const template = isPassed ? 70 : 74
  const unitClass = units[index]?.text === ';' ? NONE + 1 : (classes[index] ?? NONE)
  const next = classes[index + 1] ?? NONE
  const afterNext = classes[index + 2] ?? NONE
  const word = toWordValue(units[index + 1]?.lower ?? '')
  const at = isVerbClass(next) ? index + 1 : index + 2
  const verb = isVerbClass(classes[at] ?? NONE) ? 1 + toVerbEnding(unitAt(units, at).lower) : 0
  const clause = mentions.find(({ start, kind }) => kind !== 'owner' && start > index && start <= index + 2)
  const says = clause && clause.verb >= 0 ? 1 + toVerbEnding(unitAt(units, clause.verb).lower) : 0
  return [
    toFeature(template, unitClass, next, form),
    toFeature(template + 1, unitClass, verb, form, at - index),
    toFeature(template + 2, unitClass, word),
    toFeature(
      template + 3,
      unitClass,
      says,
      form,
      clause ? MENTION_KINDS.indexOf(clause.kind) : NONE,
      afterNext,
    ),
  ]
}

/** What the first verb of content is: its class, and whether "to" stands before it. */
function toFirstVerb({ units, classes }: Sentence, start: number, end: number): number {
  for (let index = start; index < end; index++) {
    const unitClass = classes[index] as number
    const { tag } = unitAt(units, index)
    if (tag !== 'VERB' && tag !== 'AUX') continue
    const to = units[index - 1]?.lower === 'to' ? 1 : 0
    const gerund = GERUND.test(unitAt(units, index).lower) ? 1 : 0
    return (tag === 'AUX' ? 50 : unitClass) * 4 + to * 2 + gerund
  }
  return NONE
}
