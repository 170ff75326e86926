import { ABBREVIATED } from '../../text/english/abbreviations.ts'
import type { Span } from '../../types.ts'

/** A stretch of a paragraph with the text around it, cut between words; "…" marks what is left out. */
export type Context = { readonly before: string; readonly match: string; readonly after: string }

/** A stretch of one paragraph, in UTF-16 offsets, end exclusive. */
export type TextRange = Pick<Span, 'start' | 'end'>

/**
 * The sentence around a stretch of text, cut to at most `room` characters on either side. The stretch itself is never
 * cut.
 */
export function toContext(text: string, stretch: TextRange, room: number): Context {
  const sentence = findSentence(text, stretch)
  const from = Math.max(sentence.start, stretch.start - room)
  const to = Math.min(sentence.end, stretch.end + room)
  const start = from === sentence.start ? from : nextWord(text, from, stretch.start)
  const end = to === sentence.end ? to : previousWord(text, to, stretch.end)
  return {
    before: (start === sentence.start ? '' : '… ') + text.slice(start, stretch.start).trimStart(),
    match: text.slice(stretch.start, stretch.end),
    after: text.slice(stretch.end, end).trimEnd() + (end === sentence.end ? '' : ' …'),
  }
}

/**
 * The bounds of the sentence that holds a stretch, or of several if it spans them. Trailing white space is left out.
 */
export function findSentence(text: string, stretch: TextRange): TextRange {
  let start = 0
  for (const boundary of text.matchAll(SENTENCE_END)) {
    const after = boundary.index + boundary[0].length
    const isAbbreviation = ABBREVIATION.test(text.slice(Math.max(0, boundary.index - 12), boundary.index + 1))
    if (isAbbreviation) continue
    if (after <= stretch.start) start = after
    else if (boundary.index >= stretch.end - 1)
      return { start, end: boundary.index + boundary[0].trimEnd().length }
  }
  return { start, end: text.trimEnd().length }
}

/** Matches ". " in "He left. She stayed"; not the point of "3.5 tons" nor of "left. then". */
const SENTENCE_END = /[.!?…]+["'”’»)\]]*\s+(?=["'“‘«([]*[\p{Lu}\d])/gu

/** Matches "Dr.", "Feb." and "U.S." at the end of a text; not "report.". */
const ABBREVIATION = new RegExp(String.raw`(?:^|[\s("“‘])(?:${ABBREVIATED}|(?:\p{Lu}\.)*\p{Lu})\.$`, 'u')

function nextWord(text: string, from: number, limit: number): number {
  // Start one character earlier, to keep a word that begins right here.
  const space = text.indexOf(' ', from - 1)
  return space < 0 || space >= limit ? limit : space + 1
}

function previousWord(text: string, to: number, limit: number): number {
  const space = text.lastIndexOf(' ', to)
  return space <= limit ? limit : space
}
