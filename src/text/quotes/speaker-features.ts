import { isSpeechNoun } from '../english/cue-verbs.ts'
import { isSourceNoun } from '../english/names/source-nouns.ts'
import { toWordValue } from '../model/linear-model.ts'
import type { Sentence } from '../sentence/analyse.ts'
import { CLASS_OF, isCueClass, isVerbClass, type UnitClass } from '../sentence/unit-class.ts'
import { isPassive } from './passive-agent.ts'
import { type Candidate, isPrevious, type Previous, type QuotationView } from './quotation-view.ts'

/** Takes a feature: the number of its template in `TEMPLATES`, and its values there. */
export type Emit = (template: number, a?: number, b?: number, c?: number, d?: number, e?: number) => void

const END_MARKS = { none: 0, comma: 1, stop: 2 }
const GAPS = { none: 0, words: 1, commas: 2 }
const PRONOUN_KINDS = new Map(
  Object.entries({
    he: 4,
    she: 4,
    him: 5,
    them: 5,
    her: 5,
    himself: 5,
    herself: 5,
    i: 6,
    me: 6,
    my: 6,
    we: 7,
    us: 7,
    our: 7,
    they: 8,
    it: 9,
    who: 10,
    which: 11,
    whom: 11,
    what: 11,
    that: 12,
    this: 12,
    these: 12,
    those: 13,
    you: 14,
  }),
)

/** What names the bearer, as a small number: a name, a noun for somebody who speaks, another noun, a pronoun, an owner. */
function toKindValue({ sentence, mention, standing }: Candidate): number {
  const { lower } = sentence.units[mention.end - 1] as Sentence['units'][number]
  if (mention.kind === 'name') return standing === null ? 0 : standing.isPerson ? 1 : 2
  if (mention.kind === 'pronoun') return PRONOUN_KINDS.get(lower) ?? 15
  if (mention.kind === 'owner') return PRONOUN_KINDS.has(lower) || lower.length < 4 ? 16 : standing ? 17 : 18
  return isSourceNoun(lower) ? 19 : isSpeechNoun(lower) ? 21 : 20
}

/** Where a mention stands, seen from the quotation, as a small number. */
function toRegion(
  { sentence, place }: QuotationView,
  { sentence: own, mention, distance }: Candidate,
): number {
  if (own === sentence) return mention.start < place ? 0 : 1
  if (own.paragraph === sentence.paragraph)
    return distance < 0 ? 1 - Math.max(distance, -3) : 4 + Math.min(distance, 2)
  if (own.paragraph > sentence.paragraph) return 7
  return 8 + Math.min(sentence.paragraph - own.paragraph, 3)
}

function toBucket(count: number): number {
  return count <= 3 ? count : count <= 5 ? 4 : count <= 8 ? 5 : count <= 13 ? 6 : count <= 20 ? 7 : 8
}

/** The classes of some units that tell a structure, nouns as one and not repeated. */
function toPath({ classes }: Sentence, from: number, to: number): number[] {
  const path: number[] = []
  for (let index = from; index < to; index++) {
    const one = toPathClass(classes[index] as UnitClass)
    if (one === CLASS_OF.other || (one === CLASS_OF.noun && path.at(-1) === CLASS_OF.noun)) continue
    path.push(one)
  }
  return path
}

function toPathClass(one: UnitClass): UnitClass {
  return one === CLASS_OF.name || one === CLASS_OF['source-noun'] ? CLASS_OF.noun : one
}

/** A path as one number: whole where it is short, else its ends. */
function toPathValue(path: readonly number[]): number {
  const kept = path.length <= 7 ? path : [...path.slice(0, 3), 99, ...path.slice(-3)]
  let value = kept.length
  for (const one of kept) value = (Math.imul(value, 61) + one + 1) | 0
  return value
}

/** Gives the features of a mention as the speaker of a quotation to `emit`; `candidates` are all that compete. */
export function emitFeatures(
  view: QuotationView,
  candidate: Candidate,
  candidates: readonly Candidate[],
  previous: Previous | null,
  emit: Emit,
): void {
  const { sentence: quoted, words, endMark, before, after } = view
  const { sentence, mention, distance, standing } = candidate
  const { units, classes } = sentence
  const region = toRegion(view, candidate)
  const kind = toKindValue(candidate)
  const alone = view.isAlone ? 1 : 0
  const lower = view.opensLower ? 1 : 0
  const end = END_MARKS[endMark]
  const length = words < 3 ? 0 : words < 7 ? 1 : 2
  const shape = ((alone * 2 + lower) * 3 + end) * 3 + length
  const link = classes[mention.start - 1] ?? 63
  const isObject = link >= CLASS_OF.of && link <= CLASS_OF.preposition ? 1 : 0
  const head = units[mention.end - 1] as Sentence['units'][number]
  const verbUnit = mention.verb < 0 ? null : (units[mention.verb] as Sentence['units'][number])
  const verb = mention.verb < 0 ? 63 : (classes[mention.verb] as UnitClass)
  const verbWord = verbUnit ? toWordValue(verbUnit.lower) : 0
  const gap = GAPS[mention.gap]
  const isFirst =
    mention.start === 0 ||
    (mention.start === 1 && (classes[0] === CLASS_OF.stop || classes[0] === CLASS_OF.and))
      ? 1
      : 0
  const told = toTold(view, candidate, previous)
  const since = toSince(view, previous)

  emit(0, region, kind)
  emit(1, region, shape, kind)
  emit(2, region, before, after, kind)
  emit(3, kind, link)
  emit(4, mention.kind === 'name' ? 0 : toWordValue(head.lower))
  emit(5, link, region, kind)
  emit(6, told, since, alone)
  emit(8, told, region, kind)
  emit(9, told, since, end, before)
  emit(10, verb, region, kind)
  emit(11, verbWord, region < 2 ? region : 2)
  emit(12, verb, region, alone, kind, gap)
  emit(13, verb, gap, link, region)
  emit(14, classes[mention.end] ?? 63, classes[mention.end + 1] ?? 63, region)
  emit(15, isFirst, region, verb, alone)
  const count = standing ? toBucket(standing.count) : 0
  emit(16, count, standing?.speaks ? 1 : 0, standing?.isPerson ? 1 : 0, region)
  emit(17, count, alone, kind)
  // An opening mark on each paragraph, the closing one at the end of the last.
  if (previous && !previous.closed && view.mark.outerStart === 0) emit(77, told, since)
  const spoken = previous?.spoken.get(candidate.key) ?? 0
  emit(70, Math.min(spoken, 4), region, alone, kind)
  const outer = classes[mention.start - 2] ?? 63
  emit(71, outer, link, region, before)
  emit(72, toDepth(candidate), region, verb)
  emit(73, isPassive(sentence, mention.verb) ? 1 : 0, verb, region, link)
  if (CAPITALS.test(head.text)) emit(74, isFirst, region)
  if (mention.kind === 'owner') {
    const owned = sentence.mentions.find(
      ({ start, end: last }) => start <= mention.start && last > mention.end,
    )
    const noun = owned ? (classes[owned.end - 1] as UnitClass) : 63
    emit(75, noun, owned ? (classes[owned.end] ?? 63) : 63, region)
    emit(
      76,
      noun,
      region,
      owned?.verb === undefined || owned.verb < 0 ? 63 : (classes[owned.verb] as UnitClass),
    )
  }
  if (sentence === quoted) emitWithin(view, candidate, candidates, { kind, verb, shape, told }, emit)
  else {
    const nth = candidates.filter(
      (one) => one.sentence === sentence && one.mention.start < mention.start && one.mention.kind !== 'owner',
    ).length
    emit(18, region, Math.min(nth, 3), verb, alone)
    const rest = view.isAlone ? 0 : before >= 0 && after >= 0 ? 1 : before >= 0 ? 2 : 3
    emit(19, rest, region, told, verb)
    const colon = classes.at(-1) === CLASS_OF.colon ? 1 : 0
    emit(21, colon, region, verb, alone, kind)
    const own = candidates.some(
      ({ sentence: other, mention: one }) =>
        other === quoted && one.verb >= 0 && isCueClass(quoted.classes[one.verb] as UnitClass),
    )
      ? 1
      : 0
    emit(22, own, region, told, alone)
    const quotation = classes.indexOf(CLASS_OF.quotation)
    const side = quotation < 0 ? 0 : quotation < mention.start ? 1 : 2
    emit(23, side, region, verb, alone, told)
    emit(24, Math.max(distance, -9), kind, isObject, verb)
    emit(
      25,
      isCueClass(verb) ? 1 : 0,
      mention.verb >= 0 && classes[mention.verb + 1] === CLASS_OF.quotation ? 1 : 0,
      region,
      alone,
    )
  }
  if (view.isHeading) emit(26, region, isFirst, kind, before, verb)
}

/** Features of a mention in the quotation's own sentence. */
function emitWithin(
  view: QuotationView,
  { sentence, mention }: Candidate,
  candidates: readonly Candidate[],
  {
    kind,
    verb,
    shape,
    told,
  }: { readonly kind: number; readonly verb: number; readonly shape: number; readonly told: number },
  emit: Emit,
): void {
  const { place, cueBefore, verbBefore, subjects, before, endMark } = view
  const { classes, units } = sentence
  const lower = view.opensLower ? 1 : 0
  const end = END_MARKS[endMark]
  const isLeft = mention.start < place
  const region = isLeft ? 0 : 1
  const path = isLeft ? toPath(sentence, mention.end, place) : toPath(sentence, place + 1, mention.start)
  const pathValue = toPathValue(path)
  emit(31, region, pathValue, kind)
  emit(32, region, toBucket(path.length), kind)
  for (let index = 0; index < Math.min(path.length, 12); index++) {
    emit(33, region, path[index] as number)
    if (index > 0) emit(34, region, path[index - 1] as number, path[index] as number)
  }
  emit(35, region, path.at(-2) ?? 63, path.at(-1) ?? 63, kind)
  emit(36, region, path[0] ?? 63, path[1] ?? 63, kind)
  const others = candidates.filter(
    ({ sentence: other, mention: one }) => other === sentence && one !== mention && one.kind !== 'owner',
  )
  if (isLeft) {
    const gv = toRelation(mention, cueBefore, subjects)
    const cueClass = cueBefore < 0 ? 63 : (classes[cueBefore] as UnitClass)
    emit(40, gv, cueClass, kind, isPassive(sentence, cueBefore) ? 1 : 0)
    const nv = toRelation(mention, verbBefore, subjects)
    const verbClass = verbBefore < 0 ? 63 : (classes[verbBefore] as UnitClass)
    emit(42, nv, verbClass, before, lower)
    emit(43, gv, nv, kind, shape)
    const cues = path.filter(isCueClass).length
    const verbs = path.filter(isVerbClass).length
    emit(44, Math.min(cues, 4), verb, kind)
    emit(45, Math.min(cues, 4), Math.min(verbs, 4), verb, before)
    const between = others.filter(
      (one) => one.mention.start > mention.start && one.mention.end <= place,
    ).length
    const lefts = others.filter((one) => one.mention.start < mention.start).length
    emit(46, toBucket(between), verb)
    emit(47, Math.min(3, lefts), verb, kind)
    emit(48, toBucket(between), verb, classes[mention.start - 1] ?? 63, kind)
    const saysWell = (one: number): boolean => classes[one] === CLASS_OF.say
    const betterLeft = others.some(
      ({ mention: one }) =>
        one.start < mention.start && one.verb >= 0 && one.verb < place && saysWell(one.verb),
    )
      ? 1
      : 0
    const betterRight = others.some(
      ({ mention: one }) =>
        one.start > mention.start &&
        one.end <= place &&
        one.verb >= 0 &&
        one.verb < place &&
        isCueClass(classes[one.verb] as UnitClass) &&
        !isPrepositional(sentence, one.start),
    )
      ? 1
      : 0
    const behind = others.some(
      ({ mention: one }) =>
        one.start > place && one.start - place < 14 && one.verb >= 0 && saysWell(one.verb),
    )
      ? 1
      : 0
    emit(49, betterLeft, betterRight, verb, behind)
    emit(50, behind, verb, end, lower)
    emit(
      51,
      betterLeft * 4 + betterRight * 2 + behind,
      kind,
      isPrepositional(sentence, mention.start) ? 1 : 0,
      lower,
    )
    const that = path.includes(CLASS_OF.that) ? 1 : 0
    emit(52, that, lower, verb, betterLeft)
    emit(53, before, lower, verb, betterLeft, betterRight)
  } else {
    const behind = toPath(sentence, mention.end, Math.min(units.length, mention.end + 14)).slice(0, 4)
    emit(60, pathValue, behind[0] ?? 63, behind[1] ?? 63, kind)
    emit(61, toPathValue(path.slice(0, 3)), toPathValue(behind.slice(0, 3)))
    emit(62, path.length, behind[0] ?? 63, end)
    const nth = others.filter((one) => one.mention.start > place && one.mention.start < mention.start).length
    emit(63, Math.min(nth, 4), verb, end)
    emit(64, Math.min(nth, 4), path.includes(CLASS_OF.quotation) ? 1 : 0, kind, before)
    emit(65, lower, end, before, path[0] ?? 63, verb)
    emit(66, cueBefore < 0 ? 63 : (classes[cueBefore] as UnitClass), end, nth === 0 ? 1 : 0, verb)
  }
  const quotations = path.filter((one) => one === CLASS_OF.quotation).length
  // "was called “a start” by Ruiz", "described by Ruiz as “a start”": whoever does what a passive verb says.
  const agent = classes[mention.start - 1] === CLASS_OF.by ? 1 : 0
  emit(78, cueBefore < 0 ? 2 : isPassive(sentence, cueBefore) ? 1 : 0, agent, region)
  emit(
    79,
    agent,
    others.some(({ mention: one }) => classes[one.start - 1] === CLASS_OF.by) ? 1 : 0,
    isPassive(sentence, mention.verb) ? 1 : 0,
    region,
  )
  emit(67, region, Math.min(quotations, 3), told, verb)
}

// Matches "LIMA"; not "Lima".
const CAPITALS = /^\p{Lu}{3,}$/u

/** How many clauses are open where a mention stands: words that join clauses and verbs of saying in front of it. */
function toDepth({ sentence: { classes }, mention }: Candidate): number {
  let depth = 0
  for (let index = 0; index < mention.start; index++) {
    const one = classes[index] as UnitClass
    if (
      one === CLASS_OF.that ||
      one === CLASS_OF.conjunction ||
      one === CLASS_OF.relative ||
      one === CLASS_OF.say
    )
      depth++
  }
  return Math.min(depth, 3)
}

/** How a mention stands to a verb in front of the quotation: no verb, its own subject, a shared one, left, right. */
function toRelation(
  mention: Candidate['mention'],
  verb: number,
  subjects: QuotationView['subjects'],
): number {
  if (verb < 0) return 0
  const subject = subjects.get(verb)
  if (subject?.mention === mention) return subject.shared ? 2 : 1
  return mention.start < verb ? 3 : 4
}

function isPrepositional({ classes }: Sentence, start: number): boolean {
  const link = classes[start - 1] ?? 63
  return link >= CLASS_OF.of && link <= CLASS_OF.preposition
}

/** Whether the mention is that of the quotation before, its bearer's, a pronoun, or another's; 4 where none was. */
function toTold(_: QuotationView, { sentence, mention, key }: Candidate, previous: Previous | null): number {
  if (!previous) return 4
  if (isPrevious(previous, sentence, mention)) return 0
  if (key === previous.key) return 1
  return mention.kind === 'pronoun' ? 2 : 3
}

/** How far the quotation before stands: in the sentence, sentences before, paragraphs above; 15 where none was. */
function toSince({ sentence, at }: QuotationView, previous: Previous | null): number {
  if (!previous) return 15
  const { paragraph, sentence: before } = previous.place
  if (paragraph === sentence.paragraph) return Math.min(3, at - before)
  return 4 + Math.min(4, sentence.paragraph - paragraph)
}
