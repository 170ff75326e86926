import type { Sentence } from '../sentence/analyse.ts'
import { CLASS_OF, classAt, isCueClass, isVerbClass, type UnitClass } from '../sentence/unit-class.ts'
import { isPassive } from './plain-speaker.ts'
import type { QuotationView, SpeakerMention } from './quotation-view.ts'

/** Takes a feature: the number of its template in `TEMPLATES`, and its values there. */
export type Emit = (template: number, a?: number, b?: number, c?: number, d?: number, e?: number) => void

/** How a quotation ends, as a small number. */
export const END_MARKS = { none: 0, comma: 1, stop: 2 }

/** Features of a mention in the quotation's own sentence. */
export function emitWithin(
  view: QuotationView,
  { sentence, mention }: SpeakerMention,
  candidates: readonly SpeakerMention[],
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
  emit(32, region, toCountStep(path.length), kind)
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
    const cueClass = cueBefore < 0 ? 63 : classAt(classes, cueBefore)
    emit(40, gv, cueClass, kind, isPassive(sentence, cueBefore) ? 1 : 0)
    const nv = toRelation(mention, verbBefore, subjects)
    const verbClass = verbBefore < 0 ? 63 : classAt(classes, verbBefore)
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
    emit(46, toCountStep(between), verb)
    emit(47, Math.min(3, lefts), verb, kind)
    emit(48, toCountStep(between), verb, classes[mention.start - 1] ?? 63, kind)
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
        isCueClass(classAt(classes, one.verb)) &&
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
    emit(66, cueBefore < 0 ? 63 : classAt(classes, cueBefore), end, nth === 0 ? 1 : 0, verb)
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

/** The classes of some units that tell a structure, nouns as one and not repeated. */
function toPath({ classes }: Sentence, from: number, to: number): number[] {
  const path: number[] = []
  for (let index = from; index < to; index++) {
    const one = toPathClass(classAt(classes, index))
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

/** How a mention stands to a verb in front of the quotation: no verb, its own subject, a shared one, left, right. */
function toRelation(
  mention: SpeakerMention['mention'],
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

/** A count as one of nine steps. */
export function toCountStep(count: number): number {
  return count <= 3 ? count : count <= 5 ? 4 : count <= 8 ? 5 : count <= 13 ? 6 : count <= 20 ? 7 : 8
}
