import type { Sentence } from '../sentence/analyse.ts'
import type { Mention } from '../sentence/mentions.ts'
import { unitAt } from '../sentence/sentences.ts'
import { CLASS_OF, isCueClass, isVerbClass, type UnitClass } from '../sentence/unit-class.ts'
import type { Marked } from '../tokens/quotation-marks.ts'

/** A paragraph cut into sentences. */
export type Scene = {
  readonly paragraph: number
  readonly text: string
  /** A heading takes no speaker from what stands around it. */
  readonly heading: boolean
  readonly marks: readonly Marked[]
  readonly sentences: readonly Sentence[]
}

/** What the names of a text tell of whom a mention names. */
export type Standing = {
  /** Names of one bearer share it. */
  readonly bearer: string
  readonly isPerson: boolean
  /** How often the text names the bearer. */
  readonly count: number
  /** Whether a verb of saying stands behind one of the names. */
  readonly speaks: boolean
}

/** Whom a mention names, as far as its words tell. */
export type Bearer = {
  /** What is known of the name; null where it is none. */
  readonly standing: Standing | null
  /** What tells its bearer from others: the bearer's name, a surname, a noun. */
  readonly key: string
}

/** An article as the ranker sees it. */
export type Stage = {
  readonly paragraphs: number
  readonly sceneOf: (paragraph: number) => Scene
  readonly textOf: (paragraph: number) => string
  /** Whether something stands between marks in a paragraph. */
  readonly isQuoting: (paragraph: number) => boolean
  /** Whom each mention of a sentence names, in order. */
  readonly bearersOf: (sentence: Sentence) => readonly Bearer[]
}

/** A mention that may name the speaker of a quotation. */
export type SpeakerMention = Bearer & {
  readonly sentence: Sentence
  readonly mention: Mention
  /** Sentences from the quotation's: -1 is the one before. */
  readonly distance: number
}

/** Who was given the quotation before, and where that stands. */
export type Previous = {
  readonly key: string
  /** The mention that was chosen. */
  readonly paragraph: number
  readonly start: number
  /** Where the quotation stands. */
  readonly place: { readonly paragraph: number; readonly sentence: number }
  readonly closed: boolean
  /** How many quotations of the text each bearer has been given so far. */
  readonly spoken: ReadonlyMap<string, number>
}

/** A quotation in its sentence, with what its features are made of. */
export type QuotationView = {
  readonly sentence: Sentence
  /** Index of its unit. */
  readonly place: number
  readonly at: number
  readonly mark: Marked
  readonly words: number
  /** Nothing in its sentence but quotations and marks. */
  readonly isAlone: boolean
  readonly opensLower: boolean
  readonly endMark: 'comma' | 'stop' | 'none'
  readonly before: UnitClass | -1
  readonly after: UnitClass | -1
  readonly isHeading: boolean
  /** The nearest cue and the nearest verb in front of it; -1 where none is. */
  readonly cueBefore: number
  readonly verbBefore: number
  /** The mention that each verb of its sentence has as its subject, shared ones by the verb before. */
  readonly subjects: ReadonlyMap<number, { readonly mention: Mention; readonly shared: boolean }>
}

// Matches "so,"; not "so,”" any more: marks are left out.
const ENDS_COMMA = /,['"”’]*$/
const ENDS_STOP = /[.?!…]['"”’]*$/
// Matches "the boat"; not "The boat".
const OPENS_LOWER = /^["'“‘([]*\p{Ll}/u

/** The view of the quotation that is unit `place` of sentence `at` in a scene. */
export function toView(scene: Scene, at: number, place: number): QuotationView {
  const sentence = scene.sentences[at] as Sentence
  const { units, classes } = sentence
  const unit = unitAt(units, place)
  const text = unit.text.trim()
  return {
    sentence,
    place,
    at,
    mark: scene.marks[unit.quote] as Marked,
    words: text.split(/\s+/).length,
    isAlone: units.every(
      ({ quote, tag }) => quote >= 0 || tag === 'PUNCT' || tag === 'CCONJ' || tag === 'SYM',
    ),
    opensLower: OPENS_LOWER.test(text),
    endMark: ENDS_COMMA.test(text) ? 'comma' : ENDS_STOP.test(text) ? 'stop' : 'none',
    before: classes[place - 1] ?? -1,
    after: classes[place + 1] ?? -1,
    isHeading: scene.heading,
    cueBefore: classes.findLastIndex((one, index) => index < place && isCueClass(one)),
    verbBefore: classes.findLastIndex((one, index) => index < place && isVerbClass(one)),
    subjects: findSubjects(sentence),
  }
}

/** Subjects of verbs: the nearest mention that leads to it, else the subject of the verb before. */
function findSubjects({
  classes,
  mentions,
}: Sentence): ReadonlyMap<number, { readonly mention: Mention; readonly shared: boolean }> {
  const subjects = new Map<number, { readonly mention: Mention; readonly shared: boolean }>()
  const own = new Map<number, Mention>()
  for (const mention of mentions) {
    if (mention.verb < 0) continue
    const known = own.get(mention.verb)
    const link = classes[mention.start - 1] ?? -1
    // "a clerk of the board said": what a preposition brings in is no subject where another is
    const isObject = link >= CLASS_OF.of && link <= CLASS_OF.preposition
    if (!known || !isObject) own.set(mention.verb, mention)
  }
  let last: Mention | null = null
  classes.forEach((one, index) => {
    if (!isVerbClass(one)) return
    const mention = own.get(index)
    if (mention) {
      subjects.set(index, { mention, shared: false })
      last = mention
    } else if (last) subjects.set(index, { mention: last, shared: true })
  })
  return subjects
}

/** UTF-16 offsets of a mention in its paragraph. */
export function toOffsets(
  { units }: Sentence,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } {
  return {
    start: unitAt(units, start).start,
    end: unitAt(units, end - 1).end,
  }
}

/** Whether a mention is the one that the quotation before was given to. */
export function isPrevious(previous: Previous | null, sentence: Sentence, mention: Mention): boolean {
  return (
    previous !== null &&
    previous.paragraph === sentence.paragraph &&
    previous.start === sentence.units[mention.start]?.start
  )
}
