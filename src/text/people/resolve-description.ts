import type { Span } from '../../types.ts'
import { isBodyNoun } from '../english/names/bodies.ts'
import { isOnePerson } from '../english/names/one-person.ts'
import { PLAIN_WORDS, SYNONYMS, VAGUE_HEADS } from '../english/names/descriptions.ts'
import { toFolded } from '../strings/fold.ts'
import { findFirstFrom } from '../strings/sorted.ts'
import type { Known, Meant } from './known.ts'
import type { NameMention } from './name-mention.ts'
import type { Entity } from './register.ts'

// Matches "the senator", "The Florida governor"; not "a senator".
const DEFINITE = /^(?:the|this|that)\s/i

// The space in "the mayor"; not the hyphen in "co-founder".
const NO_LETTERS = /[^a-z-]+/
// Matches " of pilots" in "a group of pilots"; not "offer".
const REST_OF_DESCRIPTION = /\s(?:of|that|which|for|in|with|based)\b/

/** Whom "the senator" means at a place: the last one the text has called so; null where nobody was. */
export function findByDescription(words: string, span: Span, known: Known): Meant | null {
  const match = DEFINITE.exec(words)
  const head = toFolded(words).split(NO_LETTERS).findLast(Boolean)
  if (!match || head === undefined) return null
  if (isBodyNoun(head)) return findBody(words, head, span, known)
  // "In the preview, Ruiz was late" describes nobody
  if (VAGUE_HEADS.has(head) || !isOnePerson(head)) return null
  const forms = SYNONYMS.get(head) ?? [head]
  // "the left-wing leader" is no other leader
  const extra = toFolded(words)
    .split(NO_LETTERS)
    .filter((word) => word !== '' && word !== head && !PLAIN_WORDS.has(word))
  const called = listMentions(
    `person ${head}`,
    known,
    ({ entity }) => entity.person && forms.some((form) => entity.descriptions.has(form)),
  )
  const found = findLastBefore(called, span, ({ entity }) =>
    extra.every((word) => entity.descriptions.has(word)),
  )
  return found ? { by: known.toSpeaker(found.entity), reason: 'described' } : null
}

/** The last body that the text has named by this noun: "the ministry", "the group"; null where none was. */
function findBody(words: string, head: string, span: Span, known: Known): Meant | null {
  if (words.split(' ').length > 2) return null
  const called = listMentions(
    `body ${head}`,
    known,
    ({ mention, entity }) =>
      !entity.person && (toFolded(entity.name).split(' ').includes(head) || describedAs(mention, head)),
  )
  const found = findLastBefore(
    called,
    span,
    ({ mention }) => mention.paragraph < span.paragraph || mention.end <= span.start,
  )
  return found ? { by: known.toSpeaker(found.entity), reason: 'described' } : null
}

/** A mention, and whose it is. */
type Mentioned = { readonly mention: NameMention; readonly entity: Entity }

const lists = new WeakMap<Known, Map<string, readonly Mentioned[]>>()

/** The mentions of an article in order that fit, listed once for each key. */
function listMentions(key: string, known: Known, fits: (one: Mentioned) => boolean): readonly Mentioned[] {
  const ofKnown = lists.get(known) ?? new Map<string, readonly Mentioned[]>()
  lists.set(known, ofKnown)
  let listed = ofKnown.get(key)
  if (!listed) {
    listed = known.names.flatMap((mention) => {
      const entity = known.register.entityOf(mention)
      return entity && fits({ mention, entity }) ? [{ mention, entity }] : []
    })
    ofKnown.set(key, listed)
  }
  return listed
}

/** The last mention that begins before a place and fits. */
function findLastBefore(
  mentions: readonly Mentioned[],
  span: Span,
  fits: (one: Mentioned) => boolean,
): Mentioned | undefined {
  const end = findFirstFrom(
    mentions,
    ({ mention: { paragraph, start } }) =>
      paragraph < span.paragraph || (paragraph === span.paragraph && start < span.start),
  )
  // Not a copy of all before it, of which there may be thousands.
  for (let index = end - 1; index >= 0; index--) {
    const one = mentions[index] as Mentioned
    if (fits(one)) return one
  }
  return undefined
}

/** Whether a noun is the first that is said of a name: "group" in "The Coast Alliance, a group of captains". */
function describedAs(mention: NameMention, head: string): boolean {
  const [first] = mention.description.split(REST_OF_DESCRIPTION)
  return first?.split(' ').at(-1) === head
}
