import type { DateSpan } from './dates.ts'

// Matches the number of a source in brackets that closes a sentence: "for a year (24).", "so (9, 12)."; not "by Ana Ruiz (24)." or "pears (12), plums (9)".
const CITATION =
  /\((?<=\p{Ll}{2}[”"]? \()(?<!\p{Lu}[\p{L}’'-]* \()\d{1,3}(?:, ?\d{1,3})*\)(?=\.(?:\s+\p{Lu}|\s*$))/gu
/** Fewer in one article may be counts. */
const LEAST = 3

/**
 * Where the paragraphs of an article point to sources by number, "(24)"; UTF-16 offsets, end exclusive, a list for each
 * paragraph. Lists are empty where fewer than three do.
 */
export function findCitations(texts: readonly string[]): readonly (readonly DateSpan[])[] {
  const found = texts.map((text) =>
    [...text.matchAll(CITATION)].map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
  )
  return found.flat().length < LEAST ? texts.map(() => []) : found
}
