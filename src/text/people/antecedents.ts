import type { Attribution, Span } from '../../types.ts'
import { BEFORE_OBJECT, FURTHER_BEFORE_OBJECT } from '../english/function-words.ts'
import { isBodyNoun } from '../english/names/bodies.ts'
import type { Gender } from '../english/names/first-names.ts'
import { SUBORDINATE } from '../english/names/sentence-openers.ts'
import { ASKS, genderOfNoun, isOnePerson } from '../english/names/one-person.ts'
import { isPerson } from '../english/names/persons.ts'
import { isSourceNoun } from '../english/names/source-nouns.ts'
import { SUBJECT_VERB } from '../english/verb-classes.ts'
import type { Known } from './known.ts'
import type { NameMention } from './name-mention.ts'
import type { Entity } from './register.ts'
import { findByDescription } from './resolve-description.ts'

/** Somebody a pronoun may mean: the better the place, the higher the score, which has no unit. */
export type Antecedent = {
  readonly by: Attribution
  readonly score: number
  /** The pronoun that a name, a title or a noun lets expect; null where they say nothing. */
  readonly gender: Gender | null
}

/** What a place right before the pronoun counts. */
export const NEAREST = 20
/** What the subject of a sentence counts more. */
export const SUBJECT = 6
// What each paragraph between takes away; each name between takes 1.
const PER_PARAGRAPH = 6
// How many paragraphs and names back a pronoun reaches.
const PARAGRAPHS = 3
const NAMES = 12
/** How far back it reaches within a paragraph, in UTF-16 units: a page. */
export const FARTHEST = 2000
// What whoever is described in the sentence right before counts more.
const RIGHT_BEFORE = 4
// What the one who is asked counts more, as the next to speak, and who asks less.
const ASKED = 8

// Matches "A spokeswoman" in "A spokeswoman for the Port Office left", "The young pilot", each with its noun; not "The plan of".
const OPENING_DESCRIPTION = new RegExp(
  String.raw`(?:^|[.!?]["”’)]*\s)((?:The|That|This|Another|An?|One|His|Her|Their) (?:[\p{L}\p{N}’'-]+ ){0,4}?([\p{Ll}-]{3,}))(?=,| (?:for|of|at|from|in|with|on|who|near|aboard)\b| (?:\p{Ll}+ly |also |then )?${SUBJECT_VERB}\b)`,
  'gu',
)
// Matches ", " and " of the Harbour League, " between a description and the name it goes with; not " said that ".
const TO_NAME = /^(?: (?:for|of|at|from|in|with|on) [^,.;“”"]{2,80})?, $/
// Matches " supporters", " campaign"; not ", a pilot".
const NEXT_WORD = /^ (\p{Ll}[\p{Ll}-]+)/u
// Matches " said", ", who left, had", " of the Board, later called"; not " and".
const THEN_VERB = new RegExp(
  String.raw`^(?: \([^)]{1,30}\))?(?: of [^,.;“”"]{2,80})?(?:, [^.!?“”"]{2,120})?,? (?:\p{Ll}+ly |also |then |later |now |still |even |once |himself |herself )*(${SUBJECT_VERB})\b`,
  'u',
)
// Matches ". " and "?” "; not "J. R.".
const SENTENCE_END = /(?<!\b\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov)[.!?]["”’)]*\s/u

/** The people named or described before a place whom "he" or "she" may mean there, in no order. */
export function findAntecedents(span: Span, known: Known): readonly Antecedent[] {
  return [...findNamed(span, known), ...findDescribed(span, known)]
}

function findNamed(span: Span, known: Known): readonly Antecedent[] {
  const near = Array.from({ length: PARAGRAPHS + 1 }, (_, index) => span.paragraph - PARAGRAPHS + index)
  const earlier = near
    .flatMap(known.namesIn)
    .filter(({ quoted, paragraph, end }) => !quoted && (paragraph < span.paragraph || end <= span.start))
    .slice(-NAMES)
  const candidates = earlier.flatMap((mention) => {
    const entity = known.register.entityOf(mention)
    const after = known.textOf(mention.paragraph).slice(mention.end, mention.end + 160)
    return entity ? [{ mention, entity, after, subject: isSubject(mention, after) }] : []
  })
  return candidates.flatMap(({ mention, entity, after, subject }, index): readonly Antecedent[] => {
    const by = known.toSpeaker(entity)
    // "Gil left." names a person where nothing speaks against it; "Gil" behind "to" may be a town
    if (!known.isPerson(by) && !(subject && mayBeSomebody(entity))) return []
    const gender = known.toGender(by)
    // "Ruiz said Gil had left": the first subject of a sentence is what it is about
    const isFirst =
      !PRONOUN_SUBJECT.test(readSentenceBefore(mention, known)) &&
      !candidates
        .slice(0, index)
        .some((other) => other.subject && isSameSentence(other.mention, mention, known))
    const score =
      NEAREST -
      (span.paragraph - mention.paragraph) * PER_PARAGRAPH -
      (candidates.length - 1 - index) +
      (subject ? (isFirst ? SUBJECT : 0) : mention.opening ? 3 : 0) -
      (mention.genitive ? 3 : 0) -
      (isObject(mention) ? 3 : 0) -
      (isAttributive(after) ? 4 : 0) +
      // "Ruiz herself"
      (mention.paragraph === span.paragraph && mention.end === span.start - 1 ? NEAREST : 0) +
      (ASKS.test(mention.before) ? ASKED : ASKS.test(after) ? -ASKED : 0) +
      (gender || entity.isSure ? 3 : -4) +
      // "Ana Ruiz, a pilot": newly introduced, and so the next to speak
      (isOnePerson(toFirstNoun(mention.description)) ? 2 : 0)
    return [{ by, score, gender }]
  })
}

// Matches "He said", "that they"; not "the".
const PRONOUN_SUBJECT = /\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I) \p{Ll}/u

/** What stands before a mention in its sentence. */
function readSentenceBefore({ paragraph, start }: NameMention, known: Known): string {
  return (
    known
      .textOf(paragraph)
      .slice(Math.max(0, start - 200), start)
      .split(SENTENCE_END)
      .at(-1) ?? ''
  )
}

/** Whether a name of which nothing is known may be a person's: "Gil"; not "Allies". */
function mayBeSomebody(entity: Entity): boolean {
  return entity.mayBePerson && !isSourceNoun(entity.name.toLowerCase()) && !isPerson(entity.name)
}

function isSameSentence(left: NameMention, right: NameMention, known: Known): boolean {
  if (left.paragraph !== right.paragraph) return false
  return !SENTENCE_END.test(known.textOf(left.paragraph).slice(left.end, right.start))
}

/** Whether a mention is the subject of a clause: "Ruiz" in "Ruiz left" and "Ruiz, a pilot, left"; not in "told Ruiz". */
function isSubject(mention: NameMention, after: string): boolean {
  return !isObject(mention) && !isDependent(mention) && THEN_VERB.test(after)
}

// "When Ruiz arrived", and "When" may be read as a part of the name
function isDependent({ before, prefix }: NameMention): boolean {
  return SUBORDINATE.test(before) || SUBORDINATE.test(prefix)
}

function isObject({ before }: NameMention): boolean {
  return BEFORE_OBJECT.has(before) || FURTHER_BEFORE_OBJECT.has(before) || before.endsWith('ing')
}

/** Whether a name only says which: "Ruiz" in "Ruiz supporters" and "the Ruiz campaign". */
function isAttributive(after: string): boolean {
  const next = NEXT_WORD.exec(after)?.[1]
  return next !== undefined && (isSourceNoun(next) || isBodyNoun(next))
}

/** People described at the head of a sentence: "A spokeswoman for the Port Office said …"; not those who are then named. */
function findDescribed(span: Span, known: Known): readonly Antecedent[] {
  return [span.paragraph, span.paragraph - 1].flatMap((paragraph, back) => {
    const text = known.textOf(paragraph)
    const before = back === 0 ? text.slice(0, span.start) : text
    const from = Math.max(0, before.length - FARTHEST)
    return [...before.slice(from).matchAll(OPENING_DESCRIPTION)].flatMap((match): readonly Antecedent[] => {
      const [, words, noun] = match
      if (words === undefined || noun === undefined || !isOnePerson(noun)) return []
      // Where the reach ends no sentence begins.
      if (from > 0 && match.index === 0 && match[0] === words) return []
      const start = from + match.index + match[0].indexOf(words)
      const end = start + words.length
      const later = known
        .namesIn(paragraph)
        .filter((mention) => mention.start >= end && mention.end <= before.length)
      if (later.some((mention) => TO_NAME.test(text.slice(end, mention.start)))) return []
      const meant = known.lookup(words) ?? findByDescription(words, { paragraph, start, end }, known)?.by
      // "the captain" of nobody known says less than "a captain", except in the sentence right before
      const isRightBefore = back === 0 && isOneSentence(before.slice(end))
      const score =
        NEAREST +
        (meant || isRightBefore || !words.startsWith('The ') ? SUBJECT : 0) +
        (isRightBefore ? RIGHT_BEFORE : 0) -
        back * PER_PARAGRAPH -
        later.filter(({ quoted }) => !quoted).length -
        (ASKS.test(before.slice(end)) ? ASKED : 0)
      return [
        {
          by: meant ?? { kind: 'unresolved', mention: words },
          score,
          gender: (meant && known.toGender(meant)) ?? genderOfNoun(noun),
        },
      ]
    })
  })
}

/** The noun of what is said of somebody, without what follows it: "pilot" of "a pilot from the north". */
export function toFirstNoun(description: string): string {
  return description.split(BEHIND_NOUN)[0]?.split(' ').at(-1) ?? ''
}

// Matches " from the north", " who left"; not "-for-hire".
const BEHIND_NOUN = / (?:for|of|at|from|in|with|on|who|near|aboard|and)\b/

/** Whether no more than one sentence ends in a text, quotations aside. */
function isOneSentence(text: string): boolean {
  return (text.replace(QUOTED, '').match(STOPS) ?? []).length <= 1
}

// Matches "“It leaks.”"; not what goes on behind.
const QUOTED = /[“"][^“”"]*[”"]/g
// Matches ". "; not "3.5".
const STOPS = /[.!?](?=\s|$)/g
