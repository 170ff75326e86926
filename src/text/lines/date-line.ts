import {
  MONTH,
  TIME_ZONE,
  toDate,
  toNumericDate,
  toYearlessDate,
  WEEKDAY_OR_SHORT,
} from '../english/calendar.ts'
import { DATE_LABEL, LATER_DATE_LABEL, readOutletName } from '../english/head-words.ts'

/** What a line made of dates says: "Published March 3, 2026 / 9:14 AM EST / CBS News". */
export type DateLine = {
  /** EDTF of the first publication, else of the update; null where the line says only "2 hours ago". */
  readonly date: string | null
  readonly outlet: string | null
  /** Words between separators that are neither; '' for none. */
  readonly rest: string
}

// Matches "March 3, 2026", "3rd Mar. 2026", "Feb. 25"; not "March 2026".
const NAMED_DATE = `(?:${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)?[ -]${MONTH}\\.?(?:,?[ -]\\d{4})?)(?![\\d\\p{L}])`
// Matches "2026-03-03", "2026/03/03", "2026.03.03", "03.03.2026"; not "3.5".
const NUMERIC_DATE = '(?:\\d{4}[-/.]\\d{2}[-/.]\\d{2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4})(?![\\d/])'
// Matches "9:14 AM EST", "T10:14:00+01:00", "21h30", "9 a.m."; not "9".
const CLOCK = `T?\\d{1,2}(?:[:.h]\\d{2}(?:[:.]\\d{2})?(?:\\.\\d+)?(?: ?[ap]\\.?m\\b\\.?)?| ?[ap]\\.?m\\b\\.?)(?: ?\\(?(?:${TIME_ZONE}|[A-Z]{1,4}T|Z|ET|PT)\\b)?(?: ?[+-]\\d{1,2}(?::?\\d{2})?)?\\)?`
// Matches "2 hours ago", "an hour ago", "5 min read"; not "2 hours".
const SPAN =
  '(?:\\d+|an?|one) ?(?:m|min(?:ute)?s?|h|hrs?|hours?|d|days?|weeks?|months?|years?) ago|\\d+ ?-?min(?:ute)?s?[ -]read'
/** One piece of a date line, each in a group of its own. */
const PIECE = new RegExp(
  `(?<date>${NAMED_DATE}|${NUMERIC_DATE})|(?<clock>${CLOCK}|\\(?(?:${TIME_ZONE})\\b\\)?)|(?<span>${SPAN})|(?<label>\\b${DATE_LABEL}\\b:?)|(?<day>\\b${WEEKDAY_OR_SHORT}\\b\\.?)|(?<break>[|·•–—/,;:()]+|(?<= )-(?= ))`,
  'giu',
)
/** Stands for a date among the words around it. */
const DATE_MARK = '\u0000'
// Matches labels that only date lines have: "Published"; not "on".
const SURE_LABEL = /[a-z]{6}/i
// Matches the place in "March 3, 2026Updated March 4" where a page lost its line break; not in "2026 updated".
const RUN_ON = /(?<=\d|\b[AP]M|[a-z]\.m\.)(?=(?:Updated|Published|Modified)\b)/g
/** A longer line is text. */
const LONGEST = 160

/** What a line says that is made of dates, times and their labels; null for any other line: "February 4, 2026 was cold.". */
export function readDateLine(line: string): DateLine | null {
  if (line.length > LONGEST || !/\d|ago/i.test(line)) return null
  const text = line.replace(RUN_ON, ' | ').replace(/\.$/, '')
  const words: string[] = []
  let first: string | null = null
  let later: string | null = null
  let label = ''
  let isTold = false
  let hasSpan = false
  let cursor = 0
  for (const piece of text.matchAll(PIECE)) {
    words.push(text.slice(cursor, piece.index))
    cursor = piece.index + piece[0].length
    const { date, clock, span, break: gap } = piece.groups ?? {}
    if (piece.groups?.['label']) label = piece[0]
    if (SURE_LABEL.test(label)) isTold = true
    if (clock) isTold = true
    if (span) hasSpan = true
    words.push(gap ? '|' : DATE_MARK)
    const read = date ? readDay(date) : null
    if (read === null) continue
    if (LATER_DATE_LABEL.test(label)) later ??= read
    else first ??= read
  }
  words.push(text.slice(cursor))
  const date = first ?? later
  // A day of no year stands above the entries of a chronicle too.
  if (date?.startsWith('X') && !isTold) return null
  if (date === null && !hasSpan && !NUMERIC.test(text)) return null
  const told = words.join(' ').split('|')
  const parts = told.map((part) => part.replaceAll(DATE_MARK, '').trim()).filter((part) => part !== '')
  // Words that touch a date are a sentence about it: "It began on March 3, 2026".
  const touching = told
    .filter((part) => part.includes(DATE_MARK))
    .map((part) => part.replaceAll(DATE_MARK, '').trim())
  if (touching.some((part) => part !== '' && readOutletName(part) === null)) return null
  const outlet = parts.find((part) => readOutletName(part) !== null) ?? null
  return { date, outlet, rest: parts.filter((part) => part !== outlet).join(' | ') }
}

// Matches a day in figures, whichever of them is the month: "03/04/2026".
const NUMERIC = new RegExp(NUMERIC_DATE)

function readDay(text: string): string | null {
  return (
    toDate(text.replace(/-(?=\p{L})|(?<=\p{L}\.?)-/gu, ' ')) ?? toNumericDate(text) ?? toYearlessDate(text)
  )
}
