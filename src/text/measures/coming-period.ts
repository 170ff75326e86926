import { MONTH, WEEKDAY } from '../english/calendar.ts'
import type { PeriodAt } from './period.ts'

// Matches the words before a time that put it ahead: "will meet in ", "a convention next "; not "will punish who killed 3 in ".
const AHEAD =
  /\b(?:will|shall|won['’]t|to be|expected to|expects? to|scheduled|due|plans? to|set to|going to|aims? to|hopes? to|upcoming|coming|next)\b(?:(?!\b(?:who|which|after|since|last|that (?:\p{L}+ed|killed|left|won|lost|sank|fell|rose))\b)[^;.])*$/u
// Matches the words behind a time that do: "In May the yard will"; not "In May it sank and will".
const AHEAD_BEHIND = /^,?(?:(?!\b(?:and|but|who|that|which)\b)[^,;#]){0,40}\bwill\b/u
// Matches times that come again: "in November", "on Friday"; not "last month" or "last November".
const COMES_AGAIN = new RegExp(`^(?!.*\\b(?:[Ll]ast|[Ss]ince)\\b).*\\b(?:${MONTH}|${WEEKDAY})\\b`, 'u')
const A_WEEKDAY = new RegExp(`\\b${WEEKDAY}\\b`, 'u')
// Matches "2025" in "2025-07"; not "07".
const FULL_YEAR = /\b\d{4}\b/g

/**
 * A month or day without a year that is still to come: "will meet in July" in a text of 2026-04 is 2026-07, where "met in
 * July" is 2025-07. Others come back as they are.
 */
export function toComing(text: string, found: PeriodAt, published: string | null): PeriodAt {
  const { start, end, edtf } = found
  const words = text.slice(start, end)
  const isPast = published !== null && edtf < published.slice(0, edtf.length)
  if (!isPast || !COMES_AGAIN.test(words)) return found
  // Both stand near it; a long text is not read anew for each of its dates.
  const [front, behind] = [text.slice(Math.max(0, start - 200), start), text.slice(end, end + 60)]
  if (!AHEAD.test(front) && !AHEAD_BEHIND.test(behind)) return found
  return { start, end, edtf: A_WEEKDAY.test(words) ? toWeekLater(edtf) : toYearLater(edtf) }
}

function toWeekLater(edtf: string): string {
  const day = new Date(`${edtf}T00:00:00Z`)
  return Number.isNaN(day.getTime())
    ? edtf
    : new Date(day.getTime() + 7 * 86_400_000).toISOString().slice(0, 10)
}

function toYearLater(edtf: string): string {
  return edtf.replaceAll(FULL_YEAR, (year) => String(Number(year) + 1))
}
