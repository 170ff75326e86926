import type { Span } from '../../types.ts'
import { isBodyNoun } from '../english/names/bodies.ts'
import { isOnePerson } from '../english/names/one-person.ts'
import { PLAIN_WORDS, SYNONYMS, VAGUE_HEADS } from '../english/names/descriptions.ts'
import { toFolded } from '../strings/fold.ts'
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
  let found: Entity | null = null
  for (const mention of known.names) {
    if (
      mention.paragraph > span.paragraph ||
      (mention.paragraph === span.paragraph && mention.start >= span.start)
    )
      break
    const entity = known.register.entityOf(mention)
    if (
      entity?.person &&
      forms.some((form) => entity.descriptions.has(form)) &&
      extra.every((word) => entity.descriptions.has(word))
    ) {
      found = entity
    }
  }
  return found ? { by: known.toSpeaker(found), reason: 'described' } : null
}

/** The last body that the text has named by this noun: "the ministry", "the group"; null where none was. */
function findBody(words: string, head: string, span: Span, known: Known): Meant | null {
  if (words.split(' ').length > 2) return null
  const fitting = known.names.findLast((mention) => {
    if (
      mention.paragraph > span.paragraph ||
      (mention.paragraph === span.paragraph && mention.end > span.start)
    )
      return false
    const entity = known.register.entityOf(mention)
    return (
      entity !== null &&
      !entity.person &&
      (toFolded(entity.name).split(' ').includes(head) || describedAs(mention, head))
    )
  })
  const entity = fitting && known.register.entityOf(fitting)
  return entity ? { by: known.toSpeaker(entity), reason: 'described' } : null
}

/** Whether a noun is the first that is said of a name: "group" in "The Coast Alliance, a group of captains". */
function describedAs(mention: NameMention, head: string): boolean {
  const [first] = mention.description.split(REST_OF_DESCRIPTION)
  return first?.split(' ').at(-1) === head
}
