import { WEEKDAY } from '../english/calendar.ts'
import { DATA_NOUN, RECKONING } from '../english/documents.ts'
import { COUNTING_BODY } from '../english/names/bodies.ts'
import { NO_SOURCE } from '../english/names/sentence-openers.ts'
import { TOLD_BY } from '../english/verb-classes.ts'

/** A phrase in a sentence: UTF-16 offsets in it, end exclusive. */
export type SourceSpan = { readonly start: number; readonly end: number }

// Matches "Harbour", "U.N."; not "harbour".
const WORD = "\\p{Lu}[\\p{L}.&’'-]{0,40}"
// A name of one or more capitalised words ("the Harbour Board", "Institute for Tide Studies", "Vela & Co") or an office
// in small letters ("the health ministry"); not "Monday" or "noon".
const NAME = `(?:(?:the |its |a |an )?(?:[\\p{L}’'-]{1,40} ){0,3}?(?!${WEEKDAY})${WORD}(?: (?:of|for|on|and|&|de|del|the|${WORD})){0,8}(?: \\p{Lu}[\\p{L}&’'-]{0,40})?|the (?:[\\p{Ll}-]{1,20} ){0,2}${COUNTING_BODY})`
// Matches the stop and space behind a phrase; not those of "U.N." inside it.
const LOOSE_END = /(?:(?<=\p{Ll})\.)?\s*$/u

/** The ways in which a sentence names a source, best first. */
const PATTERNS: readonly RegExp[] = [
  // "According to the newest Harbour Board figures", "according to a new report by the Ideas Foundation"; stops at a comma
  /\baccording to (?!(?:him|her|them|it|me|us|you|this|that)\b)([^,.;:()[\]“”"]+)/iu,
  // "by the count of the Harbour Board"; not "by the counter of"
  new RegExp(`\\b[Bb]y (?:the |an? )?${RECKONING} of ${NAME}`, 'u'),
  // "by the ministry’s count", "by its own estimate"; not "by Monday"
  new RegExp(
    String.raw`\bby (?:the |its |their |his |her )?(?:[\p{L}-]{1,40}(?:[’']s?)? ){1,3}${RECKONING}\b`,
    'iu',
  ),
  // "a report by the Ideas Foundation", "Figures published by the ministry"; not "a report by noon"
  new RegExp(
    `\\b(?:(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir) )?(?:\\p{L}{1,40} )?${DATA_NOUN} (?:by|from|of|published by|released by|compiled by) ${NAME}`,
    'u',
  ),
  // "Harbour Board figures show", "Ministry of Health data"; not "these figures"
  new RegExp(
    `(?:\\b[Tt]he )?\\b(?!${NO_SOURCE}\\b)(?:${WORD} (?:(?:of|for|on|and) (?:the )?)?){1,4}${DATA_NOUN}\\b`,
    'u',
  ),
  // "The latest census counted"; not "the census of 40 boats"
  /\b[Tt]he (?:latest|last|newest|new|\d{4}) (?:census|survey|poll|count)\b/u,
  // "as reported by the tide office"; not "reported by noon"
  new RegExp(`\\b${TOLD_BY} by ${NAME}`, 'u'),
  // "official figures show", "government data"; not "the figures"
  /\b(?:official|government|police|army|state) (?:figures|data|statistics|estimates)\b/iu,
]

/**
 * The words of a sentence that say by whose count its figures are: "according to Harbour Board figures", "a report by …".
 * Null where the sentence names no source; who is quoted is told by the quotation instead.
 */
export function readSource(sentence: string): SourceSpan | null {
  for (const pattern of PATTERNS) {
    const match = pattern.exec(sentence)
    if (match !== null)
      return { start: match.index, end: match.index + match[0].replace(LOOSE_END, '').length }
  }
  return null
}
