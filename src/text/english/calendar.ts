import { toWordSet } from '../strings/table.ts'
import { SHORT_MONTHS } from './abbreviations.ts'

/** The names of months and days, and the dates written with them. */

// Names of months and days, in their order.
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
/** Matches, as part of a pattern, a month by its name or short form: "March", "Sept"; the stop of "Sept." is not taken. */
export const MONTH = `(?:${[...MONTHS, ...SHORT_MONTHS].join('|')})`
/** The same where a text may be in capitals: "MARCH", "SEPT". */
export const MONTH_OR_CAPITALS = `(?:${[...MONTHS, ...SHORT_MONTHS].flatMap((name) => [name, name.toUpperCase()]).join('|')})`
/** Matches, as part of a pattern, a day of the week by its name: "Monday"; not "Mon". */
export const WEEKDAY = `(?:${DAYS.join('|')})`
/** Matches, as part of a pattern, a day of the week or its short form: "Mon", "Tues"; the stop of "Tues." is not taken. */
export const WEEKDAY_OR_SHORT = '(?:(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?)'
/** Months and days of the week by their full names, in lower case: "february", "monday"; not "sept". */
export const MONTHS_AND_DAYS: ReadonlySet<string> = new Set(toLowerCase([...DAYS, ...MONTHS]))
/** Words that, with a capital, are a month or a day and no name of a person or place: "february", "sept", "mondays"; not "may" or "mar". */
export const UNMISTAKABLE_MONTHS_AND_DAYS: ReadonlySet<string> = new Set(
  toLowerCase([...DAYS, ...DAYS.map((day) => `${day}s`), ...MONTHS, ...SHORT_MONTHS]).filter(
    (name) => !['may', 'mar', 'jun', 'jul'].includes(name),
  ),
)
/** Days told from today: "yesterday"; not "Monday". */
export const RELATIVE_DAYS: ReadonlySet<string> = new Set('today yesterday tomorrow tonight'.split(' '))

/** Words for a time, in either number, in lower case: "morning", "weeks", "decade", "ago"; not the names of days. */
export const TIME_WORDS: ReadonlySet<string> = new Set([
  ...RELATIVE_DAYS,
  ...`morning afternoon evening night overnight noon midday midnight day days week weeks weekend month months season year
years decade decades century period hour hours minute minutes moment ago spring summer autumn fall winter`.split(
    /\s+/,
  ),
])

/** Parts of a year that are quantities as well: "the third quarter", "nearly half". */
export const PARTS_OF_YEAR: ReadonlySet<string> = new Set(['half', 'quarter'])
// Matches the day of "2026-03-03", "2026/3/3" and "2026-03-03T10:14Z"; not "12026-03-03" nor "2026-03-031".
const YEAR_FIRST = /(?<![\p{L}\d])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/u
/** Matches the day a line opens with, as programs write it: "date 2023-09-12 " of "date 2023-09-12 Silt …"; not "2023-09-12 was". */
export const ISO_DAY_FIRST = /^(?:[Dd]ate:? )?(\d{4}-\d{2}-\d{2}):? (?=\p{Lu})/u
// Matches "3rd March 2026", "Sept. 14, 2025", "Mar 3 2026"; not "March 3".
const NAMED_DAY = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)? )?(${MONTH}\\.?)(?: (\\d{1,2})(?:st|nd|rd|th)?)?,? (\\d{4})\\b`,
  'i',
)

// Matches "Feb. 25", "25th February"; not "February 2026".
const NAMED_DAY_OF_YEAR = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)? )?(${MONTH}\\.?)(?: (\\d{1,2})(?:st|nd|rd|th)?)?(?![\\d\\p{L}])`,
  'iu',
)

/** Units of time in either number: "hour", "centuries"; not "summer". */
export const TIME_UNITS: ReadonlySet<string> = toWordSet(
  `second minute hour day night week month year decade century seconds minutes hours days nights weeks months years decades centuries`,
)
/** What goes on behind a date and is not counted: "June 3 and 4 the port was shut"; not "boats". */
export const BEHIND_DATE =
  'or|and|to|the|a|an|in|at|on|by|for|with|before|after|but|when|while|because|as|he|she|it|they|we|his|her|its|their|this|that|there'

/** Matches, as part of a pattern, the clock a time is told by: "GMT", "local time"; not "hours". */
export const TIME_ZONE = '(?:GMT|UTC|EST|EDT|CST|CDT|PST|PDT|BST|CET|CEST|IST|hours? local|local time|hrs)'
/** Matches what is said of places with hours: "open between 9.30 and 11.30", "works from 9 to 5 on weekdays"; not "rose". */
export const KEPT_HOURS =
  /^(?:open(?:s|ing)?|clos(?:es|ing)|shuts?|works?|worked|working|hours|available|runs?|weekdays?|weekends?|staffed)$/
/** Matches what happens at a time of day: "began at 9.30"; not "closed", which prices do. */
export const CLOCKED_AT =
  /^(?:began|begins?|starts?|started|starting|meets?|met|arrives?|arrived|left|leaves?|departs?|departed|opens|due|sails?|sailed|lands?|landed|woke|rang|resumed?)$/
/** What stands before a time that is no subject: "last year", "in May"; not "the". */
export const BEFORE_TIME: ReadonlySet<string> = toWordSet('last this next on in early late each every')

/** Words before a time when something happens: "within six months", "every two years"; not "for". */
export const WHEN_BEFORE: ReadonlySet<string> = toWordSet(
  'in within after before until since every at inside',
)

/** Words behind such a time: "two years later"; not "long". */
export const WHEN_BEHIND: ReadonlySet<string> = toWordSet('later ago earlier before after now since')

/** What may stand between a preposition and a time: "in the past 12 months"; not "in". */
export const BEFORE_TIME_UNIT: ReadonlySet<string> = toWordSet(
  'the a an those these its their his her last past first next final another only just previous following',
)

/** Words that set a time against now: "over the next two days"; not "the". */
export const AGAINST_NOW: ReadonlySet<string> = toWordSet('last past next previous following coming')

/** Matches nouns for what lasts: "grounding", "detention", "ceasefire"; not "signatures". */
export const LASTING =
  /(?:ing|[ts]ion|ment|ance|talks?|strikes?|wars?|bans?|truces?|ceasefires?|delays?|curfews?|sieges?|waits?|breaks?|pauses?|terms?|sentences?|stays?|trials?|shutdowns?|blackouts?|outages?|closures?|freezes?)$/

/** Matches states that last: "jobless for two years"; not "held". */
export const LASTING_STATE = /^(?:unemployed|jobless|homeless|missing|married|pregnant|\p{L}{3,}ing)$/u

/** The number of a month from its English name or short form, two digits: "Sept." → "09". Expects one of the twelve. */
export function toMonth(name: string | undefined): string {
  return toTwoDigits(toMonthNumber(name ?? ''))
}

/** The number of a day of the week, 0 for Sunday: "Friday" → 5. Expects one of the seven. */
export function toWeekday(name: string): number {
  return (DAYS.indexOf(name) + 1) % 7
}

function toLowerCase(names: readonly string[]): readonly string[] {
  return names.map((name) => name.toLowerCase())
}

/** 1 to 12; 0 for what is no month. */
function toMonthNumber(name: string): number {
  const start = name.slice(0, 3).toLowerCase()
  return MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === start) + 1
}

function toTwoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

/** EDTF of "March 3, 2026", "3 Mar. 2026", "2026/3/3" or "2026-03-03T10:14"; null without a year, or for no day of the calendar. */
export function toDate(text: string): string | null {
  const [, whole, , month, date] = YEAR_FIRST.exec(text) ?? []
  if (whole) return toExistingDay(whole, Number(month), Number(date))
  const [, first, named, second, year] = NAMED_DAY.exec(text) ?? []
  const day = first ?? second
  return year && day && named ? toExistingDay(year, toMonthNumber(named), Number(day)) : null
}

function toExistingDay(year: string, month: number, day: number): string | null {
  return isDay(Number(year), month, day) ? `${year}-${toTwoDigits(month)}-${toTwoDigits(day)}` : null
}

/** EDTF of a day written without its year: "Feb. 25" and "25 February" → "XXXX-02-25"; null for no day of the calendar. */
export function toYearlessDate(text: string): string | null {
  const [, first, named, second] = NAMED_DAY_OF_YEAR.exec(text) ?? []
  const day = first ?? second
  // 2024 had a 29 February.
  if (!named || !day || !isDay(2024, toMonthNumber(named), Number(day))) return null
  return `XXXX-${toMonth(named)}-${toTwoDigits(Number(day))}`
}

/** EDTF of a day in figures, where they say which is the month: "25/02/2026" → "2026-02-25"; null for "03/04/2026". */
export function toNumericDate(text: string): string | null {
  const [, first, second, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text) ?? []
  if (!first || !second || !year) return null
  const readings = [
    [Number(first), Number(second)],
    [Number(second), Number(first)],
  ].filter(([day, month]) => isDay(Number(year), month as number, day as number))
  const [[day, month] = []] = readings
  if (!day || !month || readings.some(([other]) => other !== day)) return null
  return `${year}-${toTwoDigits(month)}-${toTwoDigits(day)}`
}

/** True for a day of the calendar: 2024-02-29, not 2025-02-29. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
