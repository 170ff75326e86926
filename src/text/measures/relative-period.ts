import { ONES, SMALL_NUMBER } from '../english/numbers/number-words.ts'

// Matches a date told to the month or day and without doubt: "2026-02-25"; not "2026" or "2025-05~".
const EXACT = /^(\d{4})-(\d{2})(?:-\d{2})?$/
// Matches "last year"; not "last year's law" or "over the last year".
const LAST_YEAR = /(?<!\bthe )\blast year\b(?!['’]s)/iu
// Matches "this year" and "so far this year"; not "this year's law".
const THIS_YEAR = /\bthis year\b(?!['’]s)/iu
// Matches "last month"; not "last months" or "over the last month".
const LAST_MONTH = /(?<!\bthe )\blast month\b(?!['’]s)/iu
// Matches "this month"; not "this month's vote".
const THIS_MONTH = /\bthis month\b(?!['’]s)/iu
// Matches "over the past decade", "in the last five years"; not "the past".
const PAST = new RegExp(
  String.raw`\b(?:over|in|during|for|within) the (?:past|last) (?:(${SMALL_NUMBER}|\d{1,2}) )?(decade|year|month)s?\b`,
  'iu',
)

/**
 * The period that a sentence tells from the day it was written, as EDTF: "last year" in an article of 2026-02-25 is
 * "2025", "over the past decade" is "2016/2026". Null where it names none or several, or the date is not known to the month.
 */
export function readRelativePeriod(sentence: string, published: string | null): string | null {
  const [, yearText = '', monthText = ''] = EXACT.exec(published ?? '') ?? []
  if (yearText === '') return null
  const year = Number(yearText)
  const month = Number(monthText)
  const found = [
    LAST_YEAR.test(sentence) ? String(year - 1) : null,
    THIS_YEAR.test(sentence) ? yearText : null,
    LAST_MONTH.test(sentence) ? toMonthBefore(year, month, 1) : null,
    THIS_MONTH.test(sentence) ? toMonthBefore(year, month, 0) : null,
    readPast(sentence, year, month),
  ].filter((period) => period !== null)
  return found.length === 1 ? (found[0] ?? null) : null
}

/** The period up to the day of writing: "over the past decade", "in the last six months"; null where none is named. */
function readPast(sentence: string, year: number, month: number): string | null {
  const [, count, unit] = PAST.exec(sentence) ?? []
  if (unit === undefined) return null
  const many = ONES[(count ?? 'one').toLowerCase()] ?? Number(count)
  if (unit.toLowerCase() === 'decade') return `${year - 10 * many}/${year}`
  if (unit.toLowerCase() === 'year' && many > 1) return `${year - many}/${year}`
  const months = unit.toLowerCase() === 'year' ? 12 * many : many
  return `${toMonthBefore(year, month, months)}/${toMonthBefore(year, month, 0)}`
}

/** The month some months before one: 2026-02 less 3 is 2025-11. */
function toMonthBefore(year: number, month: number, less: number): string {
  const count = year * 12 + month - 1 - less
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}
