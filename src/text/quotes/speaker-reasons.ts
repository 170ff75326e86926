import type { Span, SpeakerReason } from '../../types.ts'
import type { Sentence } from '../sentence/analyse.ts'
import { CLASS_OF, classAt, isCueClass } from '../sentence/unit-class.ts'
import {
  type SpeakerMention,
  isPrevious,
  type Previous,
  type QuotationView,
  toOffsets,
} from './quotation-view.ts'

/** Where a chosen mention stands, and the words that bring in what is said; null where none do. */
export type CuedReason = { readonly reason: SpeakerReason; readonly cue: Span | null }

/** Units between a quotation and a subject right behind it: a comma, a verb before its subject, an adverb. */
const RIGHT_BEHIND = 4

/** Where the mention that was chosen for a quotation stands, as readers are told it. */
export function toCuedReason(
  view: QuotationView,
  candidate: SpeakerMention,
  previous: Previous | null,
): CuedReason {
  const { sentence, mention, distance } = candidate
  const { classes } = sentence
  const cueAt = (start: number, end = start + 1): Span => ({
    paragraph: sentence.paragraph,
    ...toOffsets(sentence, { start, end }),
  })
  const link = classes[mention.start - 1] ?? -1
  if (classes[mention.start - 2] === CLASS_OF.according || link === CLASS_OF.according)
    return {
      reason: 'according',
      cue: cueAt(link === CLASS_OF.according ? mention.start - 1 : mention.start - 2, mention.start),
    }
  const verb = toCueVerb(view, candidate)
  const cue = verb < 0 ? null : cueAt(verb)
  if (sentence !== view.sentence) {
    const isOther = sentence.paragraph !== view.sentence.paragraph
    if (isPrevious(previous, sentence, mention) || candidate.key === previous?.key)
      return { reason: 'spoke-before', cue: distance < 0 || !cue ? null : cue }
    const side = distance < 0 ? 'before' : 'after'
    return { reason: isOther ? `paragraph-${side}` : `sentence-${side}`, cue }
  }
  if (mention.start > view.place) {
    const near = mention.start - view.place <= RIGHT_BEHIND
    return { reason: link === CLASS_OF.by ? 'agent' : near ? 'verb-right-after' : 'verb-after', cue }
  }
  if (mention.kind === 'owner') return { reason: 'owner-of-words', cue: ownedCue(sentence, candidate, cueAt) }
  if (link === CLASS_OF.by) return { reason: 'agent', cue }
  if (cue) return { reason: 'verb-before', cue }
  return { reason: view.before === CLASS_OF.colon ? 'before-colon' : 'clause-subject', cue: null }
}

/** The verb of saying that goes with a mention: in front of it, behind it, or the last one before the quotation; -1 for none. */
function toCueVerb(view: QuotationView, { sentence, mention }: SpeakerMention): number {
  const { classes } = sentence
  const isCue = (index: number): boolean => index >= 0 && isCueClass(classAt(classes, index))
  const isRight = sentence === view.sentence && mention.start > view.place
  if (isRight && isCue(mention.start - 1)) return mention.start - 1
  const { cueBefore, subjects, place } = view
  if (
    sentence === view.sentence &&
    !isRight &&
    cueBefore > mention.start &&
    subjects.get(cueBefore)?.mention === mention
  )
    return cueBefore
  if (isCue(mention.verb) && (isRight || sentence !== view.sentence || mention.verb < place))
    return mention.verb
  if (sentence === view.sentence && !isRight && classes[mention.start - 1] === CLASS_OF.by && cueBefore >= 0)
    return cueBefore
  return isRight ? -1 : sentence === view.sentence && cueBefore > mention.end ? cueBefore : -1
}

/** "assertion" in "her assertion that": the noun for something said that an owner has. */
function ownedCue(
  { mentions, classes }: Sentence,
  { mention }: SpeakerMention,
  cueAt: (start: number) => Span,
): Span | null {
  const owned = mentions.find(({ start, end }) => start <= mention.start && end > mention.end)
  return owned && classes[owned.end - 1] === CLASS_OF['speech-noun'] ? cueAt(owned.end - 1) : null
}
