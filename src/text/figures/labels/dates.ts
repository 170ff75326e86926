import { BEHIND_DATE, MONTH_OR_CAPITALS, TIME_ZONE, WEEKDAY } from '../../english/calendar.ts'
import { SCALE_OR_SHARE } from '../../english/numbers/number-words.ts'

/** Where a text tells a date, a year, a decade or a time of day; UTF-16 offsets, end exclusive. */
export type DateSpan = { readonly start: number; readonly end: number }

// Matches "March", "SEPT."; not "Mayor".
const NAMED_MONTH = `${MONTH_OR_CAPITALS}\\b\\.?`
// Matches where a month may begin, also behind a word it was pasted to: "FeaturedMarch"; not in "McMay".
const OPENS_MONTH = '(?:\\b|(?<=\\p{Ll}{3})(?=\\p{Lu}))'
// Matches "3", "14th"; not the 12 of "12 percent" or "12,000".
const DAY = `(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d,.%]{0,3}\\d|%| ?${SCALE_OR_SHARE}|m\\b)\\b`
// Matches "2024"; not the 2024 of "2024.5".
const YEAR = '(?:1[0-9]\\d\\d|20\\d\\d)(?![\\d,.]{0,3}\\d|%)'
// "14 MAR 90", "26-FEB-87"; not "3 May 12 boats".
const SHORT_YEAR = '\\d\\d(?![\\d,.%]{0,3}\\d|%| ?\\p{L})'
// Matches the dash of "3-5 May"; not a comma.
const DASH = '[-–—/]'

// Each pattern with a phrase it takes; none takes "1,500 soldiers" or "2.5 percent".
const MONTHS: readonly RegExp[] = [
  // "March 3", "Sept. 20-24", "June 3 and 4", "Dec. 5, 2024"; not "May 12 percent"
  new RegExp(
    `${OPENS_MONTH}${NAMED_MONTH} ?-?(?:the )?${DAY}(?: ?(?:${DASH}|to|and|or|,|through) ?${DAY}(?! (?!(?:${BEHIND_DATE}) )\\p{Ll}|\\p{L}))*(?:,? ?${YEAR})?`,
    'gu',
  ),
  // "Sept, 26, 2014"
  new RegExp(`\\b${NAMED_MONTH}, ${DAY},? ${YEAR}`, 'gu'),
  // "3 March 2024", "26-FEB-1987", "14 MAR 90", "the 14th of July", "3-5 May"
  new RegExp(
    `\\b${DAY}(?: ?(?:${DASH}|to|and) ?${DAY})?(?: |-| of )${NAMED_MONTH}(?:,?[ -](?:${YEAR}|${SHORT_YEAR}))?(?!\\p{L})`,
    'gu',
  ),
  // "March 2024", "May of 1987", "September-October 2023"
  new RegExp(`\\b${NAMED_MONTH}(?:,| of)?[ -]${YEAR}(?:${DASH}(?:${YEAR}|\\d\\d))?`, 'gu'),
]

/** The same for times told by the clock. */
const CLOCKS: readonly RegExp[] = [
  // "5 o'clock"
  /\b\p{L}*\d{0,2} ?o['’]clock\b/giu,
]

/** The same for dates in digits, times and years. */
const OTHERS: readonly RegExp[] = [
  // "2024-03-01", "2024/03/01"
  /\b(?:1[0-9]|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:[12]\d|3[01]|0?[1-9])\b/gu,
  // "3/12/2024", "31.12.2024", "12-31-24"
  /\b\d{1,2}([-/.])\d{1,2}\1(?:1[89]|20)?\d\d\b(?![-/.,]\d)/gu,
  // "9/11", "10/7" as a date's name
  /\b(?:9\/11|24\/7|7\/7)\b/gu,
  // "10:45", "4:39:12", "1:36.6", "10:45 p.m."; "3:2" has one digit behind the colon
  /\b\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?: ?[ap]\.?m\b\.?)?/giu,
  // "2 p.m.", "10.45pm", "7 am"; not "10 a month"
  /\b\d{1,2}(?:[.:]\d{2})?(?: ?(?:-|–|to|and) ?\d{1,2}(?:[.:]\d{2})?)? ?(?:[ap]\.m\b\.?|[ap]m\b)/giu,
  // "0930 GMT", "1130 EDT", "1500 hours"
  new RegExp(String.raw`\b[0-2]\d[0-5]\d ?${TIME_ZONE}\b`, 'gu'),
  // "at 1830 hours"; not "1830 hours of work"
  /\bat [0-2]\d[0-5]\d hours\b(?! of\b)/giu,
  // "from 1400 to 1730"; not "from 1400 to 1730 tons"
  /\bfrom [01]\d[0-5]\d (?:to|until|till) [0-2]\d[0-5]\d\b(?! ?\p{L}|[,.]\d)/gu,
  // "1990s", "the 80s", "mid-'90s", "her 30s"
  /(?<![\p{L}\d.,])['’]?(?:1[0-9]|20)?\d0['’]?s\b/gu,
  // "'98", "Class of ’12"
  /(?<![\p{L}\d'’])['’](?:\d\d)(?!\d|['’]|,\d|\.\d|%)\b/gu,
  // "2022–2026", "2014-15", "1990/91"
  /(?<![\d,.$£€-])(?:1[5-9]|20)\d\d ?[-–—/] ?(?:(?:1[5-9]|20)\d\d|\d\d)(?![\d%]|[,.]\d| (?:percent|per cent|miles|km|people|cal|Cal|kg|tonnes|tons|kilo))/gu,
  // "fiscal 1987", "FY2024", "FY 23", "Q3 2024"
  /\b(?:fiscal|FY|Q[1-4]|H[12])(?: year)?[ '’]?(?:(?:1[89]|20)\d\d|\d\d)\b/gu,
  // "Friday the 13th", "Tuesday 3"
  new RegExp(
    `\\b${WEEKDAY},? (?:the )?(?:[12]\\d|3[01]|[1-9])(?:st|nd|rd|th)?\\b(?![\\d,.]{0,3}\\d|%| \\p{Ll})`,
    'gu',
  ),
  // "500 BC", "AD 79", "1200 BCE"
  /\b(?:\d{1,5} ?(?:BCE?|B\.C\.|CE\b|AD\b|A\.D\.)|(?:AD|A\.D\.) ?\d{1,4})/gu,
]

/** Matches what each of the patterns of months has, and no more is asked of most texts: "Dec. 5", "MAY 3"; not "in spring". */
const MONTH_START = new RegExp(MONTH_OR_CAPITALS)
/** Matches the "clock" of "five o'clock". */
const CLOCK = /clock/iu
/** Matches what each of the other patterns has, and those of months; not "in March". */
const DIGIT = /\d/

/** The dates, years in a date, decades and clock times of a text, in order and without overlap. Lone years need their context: see `isYear`. */
export function findDates(text: string): readonly DateSpan[] {
  const patterns = [
    ...(DIGIT.test(text) ? [...(MONTH_START.test(text) ? MONTHS : []), ...OTHERS] : []),
    ...(CLOCK.test(text) ? CLOCKS : []),
  ]
  const spans: DateSpan[] = []
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      spans.push({ start: match.index, end: match.index + match[0].length })
    }
  }
  const merged: DateSpan[] = []
  for (const span of spans.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1)
    if (last === undefined || last.end <= span.start) merged.push(span)
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
  }
  return merged
}
