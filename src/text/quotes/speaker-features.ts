import { isSpeechNoun } from '../english/cue-verbs.ts'
import { isSourceNoun } from '../english/names/source-nouns.ts'
import { toFeature, toWordValue } from '../model/linear-model.ts'
import { unitAt } from '../sentence/sentences.ts'
import { CLASS_OF, classAt, isCueClass } from '../sentence/unit-class.ts'
import { isPassive } from './plain-speaker.ts'
import { isPrevious, type Previous, type QuotationView, type SpeakerMention } from './quotation-view.ts'
import { type Emit, emitWithin, END_MARKS, toCountStep } from './speaker-features-within.ts'

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
function toKindValue({ sentence, mention, standing }: SpeakerMention): number {
  const { lower } = unitAt(sentence.units, mention.end - 1)
  if (mention.kind === 'name') return standing === null ? 0 : standing.isPerson ? 1 : 2
  if (mention.kind === 'pronoun') return PRONOUN_KINDS.get(lower) ?? 15
  if (mention.kind === 'owner') return PRONOUN_KINDS.has(lower) || lower.length < 4 ? 16 : standing ? 17 : 18
  return isSourceNoun(lower) ? 19 : isSpeechNoun(lower) ? 21 : 20
}

/** Where a mention stands, seen from the quotation, as a small number. */
function toRegion(
  { sentence, place }: QuotationView,
  { sentence: own, mention, distance }: SpeakerMention,
): number {
  if (own === sentence) return mention.start < place ? 0 : 1
  if (own.paragraph === sentence.paragraph)
    return distance < 0 ? 1 - Math.max(distance, -3) : 4 + Math.min(distance, 2)
  if (own.paragraph > sentence.paragraph) return 7
  return 8 + Math.min(sentence.paragraph - own.paragraph, 3)
}

/** Gives the features of a mention as the speaker of a quotation to `emit`; `candidates` are all that compete. */
export function emitFeatures(
  view: QuotationView,
  candidate: SpeakerMention,
  candidates: readonly SpeakerMention[],
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
  const head = unitAt(units, mention.end - 1)
  const verbUnit = mention.verb < 0 ? null : unitAt(units, mention.verb)
  const verb = mention.verb < 0 ? 63 : classAt(classes, mention.verb)
  const verbWord = verbUnit ? toWordValue(verbUnit.lower) : 0
  const gap = GAPS[mention.gap]
  const isFirst =
    mention.start === 0 ||
    (mention.start === 1 && (classes[0] === CLASS_OF.stop || classes[0] === CLASS_OF.and))
      ? 1
      : 0
  const told = toTold(candidate, previous)
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
  const count = standing ? toCountStep(standing.count) : 0
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
    const noun = owned ? classAt(classes, owned.end - 1) : 63
    emit(75, noun, owned ? (classes[owned.end] ?? 63) : 63, region)
    emit(76, noun, region, owned?.verb === undefined || owned.verb < 0 ? 63 : classAt(classes, owned.verb))
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
        other === quoted && one.verb >= 0 && isCueClass(classAt(quoted.classes, one.verb)),
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

/** The features of nobody near a quotation being its speaker. */
export function toNoSpeakerFeatures(
  view: QuotationView,
  candidates: readonly SpeakerMention[],
): readonly number[] {
  const { words, endMark, before, after, sentence, cueBefore, isAlone, opensLower } = view
  const own = candidates.filter((one) => one.sentence === sentence && one.mention.kind !== 'owner')
  const speakers = own.filter(
    ({ standing, mention }) => standing?.isPerson || mention.kind === 'pronoun',
  ).length
  const cues = sentence.classes.filter(isCueClass).length
  const shape = (isAlone ? 2 : 0) + (opensLower ? 1 : 0)
  return [
    toFeature(90),
    toFeature(91, shape, END_MARKS[endMark], words < 3 ? 0 : words < 7 ? 1 : 2),
    toFeature(92, before, after),
    toFeature(93, Math.min(own.length, 4), Math.min(speakers, 2), Math.min(cues, 2)),
    toFeature(94, cueBefore < 0 ? 63 : classAt(sentence.classes, cueBefore), before, shape),
    toFeature(95, toCountStep(candidates.length)),
    toFeature(96, view.isHeading ? 1 : 0, shape),
  ]
}

// Matches "LIMA"; not "Lima".
const CAPITALS = /^\p{Lu}{3,}$/u

/** How many clauses are open where a mention stands: words that join clauses and verbs of saying in front of it. */
function toDepth({ sentence: { classes }, mention }: SpeakerMention): number {
  let depth = 0
  for (let index = 0; index < mention.start; index++) {
    const one = classAt(classes, index)
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

/** Whether the mention is that of the quotation before, its bearer's, a pronoun, or another's; 4 where none was. */
function toTold({ sentence, mention, key }: SpeakerMention, previous: Previous | null): number {
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
