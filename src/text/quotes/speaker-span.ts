import type { Span } from '../../types.ts'
import { UNMISTAKABLE_MONTHS_AND_DAYS } from '../english/calendar.ts'
import { OFFICES_OF, takesOf } from '../english/names/bodies.ts'
import { genderOf } from '../english/names/first-names.ts'
import { isPlace } from '../english/names/places.ts'
import { readTitle } from '../english/names/titles.ts'
import type { Sentence } from '../sentence/analyse.ts'
import type { Mention } from '../sentence/mentions.ts'
import { CLASS_OF, isCueClass, isVerbClass } from '../sentence/unit-class.ts'
import { toOffsets } from './quotation-view.ts'

/** The words that stand for a speaker, and those that tell best who it is. */
export type SpeakerSpan = { readonly mention: Span; readonly name: Span }

type Units = { readonly start: number; readonly end: number }

/** Links that go on with a description: "a clerk of the board", "a lawyer for the crew". */
const LINKS: ReadonlySet<number> = new Set([
  CLASS_OF.of,
  CLASS_OF.for,
  CLASS_OF.from,
  CLASS_OF.with,
  CLASS_OF.in,
])
/** Parts that a description may go on by. */
const MOST_LINKS = 3
// Matches "minister"; not "ministry".
const MINISTER = /^ministers?$/

/**
 * The whole of a mention: a description with what follows "of", "for" and the like, and the name that stands beside it:
 * "Ana Ruiz" in "the mayor of Marea, Ana Ruiz, said"; for "who" the words before it.
 */
export function toSpeakerSpan(sentence: Sentence, mention: Mention): SpeakerSpan {
  const span = (part: Units): Span => ({ paragraph: sentence.paragraph, ...toOffsets(sentence, part) })
  if (mention.kind === 'pronoun' && findThose(sentence, mention) < 0) {
    const relative = sentence.classes[mention.start] === CLASS_OF.relative
    const before = relative ? findBefore(sentence, mention) : null
    return { mention: span(mention), name: span(before ?? mention) }
  }
  if (mention.kind === 'owner') return { mention: span(mention), name: span(mention) }
  const pair = findPair(sentence, mention)
  if (pair) return { mention: span(pair), name: span(pair) }
  const whole = toWhole(sentence, mention)
  const bearer = findBearerBehind(sentence, mention, whole)
  if (bearer) return { mention: span(bearer), name: span(bearer) }
  const owner = findOwnerOfWords(sentence, mention)
  if (owner) return { mention: span(whole), name: span(owner) }
  // "Mayor of Marea Juan Gil": a title with a capital is no name
  const isTitle = readTitle(sentence.units[mention.end - 1]?.lower ?? '') !== null
  if (mention.kind === 'name' && !isTitle) {
    const takes = takesOf(sentence.units[mention.end - 1]?.lower ?? '')
    return { mention: span(whole), name: span(takes ? whole : mention) }
  }
  return {
    mention: span(whole),
    name: span(
      findHolder(sentence, whole) ?? findApposed(sentence, whole) ?? findDescribed(sentence, whole) ?? whole,
    ),
  }
}

/** Ruiz in "Ruiz’s words" and "Ruiz’s statement": what is said is its owner's. */
function findOwnerOfWords({ mentions, classes }: Sentence, { start, end }: Mention): Mention | null {
  if (classes[end - 1] !== CLASS_OF['speech-noun']) return null
  return mentions.findLast((one) => one.kind === 'owner' && one.start >= start && one.end < end) ?? null
}

/** The mention that "who" stands for: the one right before it, a comma aside. */
function findBefore({ mentions, classes }: Sentence, { start }: Mention): Mention | null {
  const end = classes[start - 1] === CLASS_OF.comma ? start - 1 : start
  return mentions.findLast((one) => one.end === end && one.kind !== 'owner') ?? null
}

/** "Rosa Vega and Luis Mora" where both say it, with a name on either side of "and". */
function findPair({ classes, mentions }: Sentence, mention: Mention): Units | null {
  if (mention.kind !== 'name') return null
  const isLinked = (left: Mention, right: Mention): boolean =>
    left.kind === 'name' &&
    right.kind === 'name' &&
    classes[left.end] === CLASS_OF.and &&
    right.start === left.end + 1
  const next = mentions.find((other) => isLinked(mention, other))
  const isAfterCue = isCueClass(classes[mention.start - 1] ?? -1)
  if (next && isAfterCue && !isVerbClass(classes[next.end] ?? -1))
    return { start: mention.start, end: next.end }
  const before = mentions.find((other) => isLinked(other, mention))
  const opens = before && (before.start === 0 || OPENERS.has(classes[before.start - 1] ?? -1))
  return opens && isCueClass(classes[mention.verb] ?? -1) ? { start: before.start, end: mention.end } : null
}

/** What a clause may begin behind. */
const OPENERS: ReadonlySet<number> = new Set([CLASS_OF.comma, CLASS_OF.quotation, CLASS_OF.dash])

/** A mention with what follows "of" and other links; of a name only a place: "Sen. Ana Ruiz of Marea". */
function toWhole(sentence: Sentence, mention: Mention): Units {
  const { classes, mentions, units } = sentence
  // "those polled", "half of those polled"
  const those = findThose(sentence, mention)
  let end = those < 0 ? mention.end : those + 2
  const isName = mention.kind === 'name' && those < 0
  for (let step = 0; step < MOST_LINKS; step++) {
    const link = classes[end] ?? -1
    if (link !== CLASS_OF.of && (step > 0 || !LINKS.has(link) || isName)) break
    // "the Sunday Post": a day with a name behind it is the beginning of that name
    const isDay = UNMISTAKABLE_MONTHS_AND_DAYS.has(units[end + 2]?.lower ?? '')
    const next =
      mentions.findLast(({ start, kind }) => start === end + 1 && kind !== 'owner') ??
      (isDay
        ? mentions.find(({ start, kind }) => start <= end + 3 && start > end && kind === 'name')
        : undefined)
    if (!next || (isName && next.kind !== 'name')) break
    // "said the clerk in tears": what a verb follows is no part of the description
    if (units.slice(end, next.end).some(({ quote }) => quote >= 0)) break
    end = next.end
  }
  // "former Gov. and party chairman Ana Ruiz": two offices of one holder
  const other = classes[end] === CLASS_OF.and ? mentions.find(({ start }) => start === end + 1) : undefined
  if (other?.kind === 'name' && readTitle((units[end - 1]?.lower ?? '').replace(/\.$/, '')) !== null)
    end = other.end
  return { start: mention.start, end }
}

/** The place of "those" in "those polled" and in "half of those asked", where a mention is or begins; -1 where there is none. */
function findThose({ units, classes }: Sentence, { end }: Units): number {
  const place = classes[end] === CLASS_OF.of ? end + 1 : end - 1
  if (units[place]?.lower !== 'those' || !PARTICIPLE.test(units[place + 1]?.lower ?? '')) return -1
  // "those replied" and "those agreed." are no part of a clause about them
  return LINKS.has(classes[place + 2] ?? -1) || classes[end] === CLASS_OF.of ? place : -1
}

// Matches "polled", "questioned"; not "said".
const PARTICIPLE = /^(?:\p{Ll}{2,}(?:[^e]ed|ied)|interviewed|seen|taken|chosen)$/u

/** "Secretary of State Ana Ruiz", "Mayor of Marea Juan Gil": the name that follows an office. */
function findHolder(sentence: Sentence, whole: Units): Units | null {
  const { units } = sentence
  for (let start = whole.start + 2; start < whole.end - 1; start++) {
    const before = units[start - 1]
    if (before?.tag !== 'PROPN' && before?.tag !== 'NOUN') continue
    const name = units.slice(start, whole.end)
    if (!name.every(({ tag }) => tag === 'PROPN')) continue
    const holder = { start, end: whole.end }
    if (
      OFFICES_OF.has(before.lower) ||
      MINISTER.test(before.lower) ||
      genderOf(toText(sentence, holder)) !== null
    )
      return holder
  }
  return null
}

/** "the mayor, Ana Ruiz,": the name of two words and more that follows a description behind a comma; not "of Puntarenas, Costa Rica,". */
function findApposed(sentence: Sentence, { end }: Units): Units | null {
  const { classes, mentions } = sentence
  if (classes[end] !== CLASS_OF.comma) return null
  const next = mentions.find(({ start, kind }) => start === end + 1 && kind === 'name')
  return next && next.end - next.start >= 2 && !isPlace(toText(sentence, next)) ? next : null
}

/**
 * Ruiz in "the head of the Bureau of Tides, Ana Ruiz, said" and "the head of Tides and Sands, Ana Ruiz, said", where the
 * mention is a name within the description or its `whole` ends in front of the "and"; null where it is no such part.
 */
function findBearerBehind(sentence: Sentence, mention: Mention, whole: Units): Units | null {
  const { classes, mentions } = sentence
  const isPart = mention.kind === 'name' && INNER.has(classes[mention.start - 1] ?? -1)
  const part = isPart ? mention : whole
  const other =
    classes[part.end] === CLASS_OF.and ? mentions.find(({ start }) => start === part.end + 1) : undefined
  if (!isPart && !other) return null
  const next = findApposed(sentence, other ?? part)
  if (!next || classes[next.end] !== CLASS_OF.comma || !isCueClass(classes[next.end + 1] ?? -1)) return null
  return genderOf(toText(sentence, next)) === null ? null : next
}

/** What stands in front of a name within a description. */
const INNER: ReadonlySet<number> = new Set([...LINKS, CLASS_OF.and])

function toText({ units }: Sentence, { start, end }: Units): string {
  return units
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ')
}

/** Ruiz in "On Friday, Ana Ruiz, a clerk of the board said": the name that a description goes on with. */
function findDescribed({ classes, mentions }: Sentence, { start }: Units): Units | null {
  if (classes[start - 1] !== CLASS_OF.comma) return null
  const name = mentions.find(({ end, kind }) => end === start - 1 && kind === 'name')
  const opens = name && (name.start === 0 || OPENERS.has(classes[name.start - 1] ?? -1))
  return opens && name.end - name.start >= 2 ? name : null
}
