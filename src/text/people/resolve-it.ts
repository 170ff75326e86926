import type { Span } from '../../types.ts'
import { DOCUMENT } from '../english/documents.ts'
import { BODY_CALLED_IT } from '../english/names/bodies.ts'
import type { Known, Meant } from './known.ts'
import { findByName } from './resolve-name.ts'

// How far back the text or body that "it" means may stand, in UTF-16 units.
const REACH = 400
// Matches ". "; not ".5".
const STOP = /[.!?]\s/
// Matches "note from ", "letter by the "; not "nearby ".
const AUTHOR_LINK = /\b(?:from|by)\s(?:the\s)?$/
// Matches "the government", "the Defence Ministry", "the report"; not "the plan", nor "the paper notes the government".
const BODY_PHRASE = new RegExp(
  String.raw`\b[Tt]he (?:(?!\p{Ll}+(?:s|ed) )[\p{L}-]+ ){0,3}?(?:${BODY_CALLED_IT}|report|statement|study)\b`,
  'gu',
)
// Matches "a note", "the statement"; not "noted".
const WRITTEN_THING = new RegExp(`\\b${DOCUMENT}\\b`, 'g')

/** Whom "it" means at a place: the author of a text that was just named, else the last body; null for neither. */
export function findByIt(span: Span, known: Known): Meant | null {
  return findAuthor(span, known) ?? findBody(span, known)
}

/**
 * Who wrote the text that "it" stands for: Ana Ruiz in "Ana Ruiz left a note. “Back at noon,” it read."; null where
 * nobody is named.
 */
function findAuthor(span: Span, known: Known): Meant | null {
  const from = Math.max(0, span.start - REACH)
  const before = known.textOf(span.paragraph).slice(from, span.start)
  const thing = [...before.matchAll(WRITTEN_THING)].at(-1)
  if (!thing) return null
  const at = from + thing.index
  const between = (left: number, right: number): string =>
    before.slice(Math.max(0, left - from), right - from)
  const inSentence = known
    .namesIn(span.paragraph)
    .filter(
      (mention) =>
        !mention.quoted &&
        mention.end <= span.start &&
        mention.start >= from &&
        !STOP.test(between(Math.min(mention.end, at), Math.max(mention.start, at))),
    )
  const owner =
    inSentence.find(
      (mention) => mention.start > at && AUTHOR_LINK.test(between(mention.start - 12, mention.start)),
    ) ?? inSentence.find((mention) => mention.end < at && mention.opening)
  const entity = owner && known.register.entityOf(owner)
  return entity ? { by: known.toSpeaker(entity), reason: 'body-of-it' } : null
}

/** The nearest body named before in the paragraph or at the end of the one above: "the ministry", "the court". */
function findBody(span: Span, known: Known): Meant | null {
  for (const index of [span.paragraph, span.paragraph - 1]) {
    const text = known.textOf(index)
    const end = index === span.paragraph ? span.start : text.length
    const before = text.slice(Math.max(0, end - 5 * REACH), end)
    const found = [...before.matchAll(BODY_PHRASE)].at(-1)?.[0]
    if (found !== undefined) {
      const by = findByName(found, known)?.by
      return { by: by ?? { kind: 'unresolved', mention: found }, reason: by ? 'body-of-it' : null }
    }
  }
  return null
}
