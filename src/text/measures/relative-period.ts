import { MONTH, PARTS_OF_YEAR, toMonth, WEEKDAY, toWeekday } from '../english/calendar.ts'
import { YEARLY_EVENT } from '../english/documents.ts'
import { ONES, ORDINALS, SMALL_NUMBER } from '../english/numbers/number-words.ts'
import { findForms, type Form, type PeriodAt, toDays } from './period.ts'
import { toComing } from './coming-period.ts'

// Matches a date told to the month or day and without doubt: "2026-02-25"; not "2026" or "2025-05~".
const EXACT = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/
// Matches a date told to the month, with or without doubt: "2026-02~"; not "2026~".
const ABOUT = /^(\d{4})-(\d{2})/
// Matches "March", "Sept."; not "spring".
const NAMED_MONTH = `(${MONTH})\\.?(?! (?:of )?\\d{4})`
// Matches the end of a name of a time that owns nothing: of "last year"; not of "last year's law".
const NO_OWNER = "(?!['’]s)"

/** The day a text was written, as numbers; `day` is null where only the month is known. */
type Written = { readonly year: number; readonly month: number; readonly day: number | null }

/** The forms of a time told from the day of writing, longest first. */
const toForms = ({ year, month, day }: Written): readonly Form[] => [
  // "over the past decade", "in the last five years", "in the past 12 months"; not "the past"
  [
    new RegExp(
      String.raw`\b(?:over|in|during|for|within) the (?:past|last) (?:(${SMALL_NUMBER}|\d{1,2}) )?(decade|year|month)s?\b`,
      'giu',
    ),
    (groups) => toPast(groups, year, month),
  ],
  // "in the first six months of this year", "the first nine months of the year"; not "the first month"
  [
    new RegExp(
      `\\bfirst (${SMALL_NUMBER}|\\d{1,2}) months(?: of (?:this|the) year\\b${NO_OWNER}|(?=[,.]))`,
      'giu',
    ),
    ([count = '']) => `${year}-01/${year}-${toTwo(Math.min(12, ONES[count.toLowerCase()] ?? Number(count)))}`,
  ],
  // "in the third quarter", "the first half of this year"; not "a quarter" or "the first half of 2024"
  [
    new RegExp(
      `\\b(?:in|during|for|of) (?:the |its )?(${ORDINALS.slice(0, 4).join('|')}) (${[...PARTS_OF_YEAR].join('|')})(?: of (?:this|the) year)?\\b(?! (?:of|century))${NO_OWNER}`,
      'giu',
    ),
    ([nth = '', part = '']) => {
      const length = part.toLowerCase() === 'half' ? 6 : 3
      const last = length * (ORDINALS.indexOf(nth.toLowerCase()) + 1)
      if (last > 12) return ''
      const of = last - length + 1 > month ? year - 1 : year
      return `${of}-${toTwo(last - length + 1)}/${of}-${toTwo(last)}`
    },
  ],
  // "last year's flood"; not "last year's law"
  [
    new RegExp(`\\b(last|this) year['’]s (?:[\\p{L}-]+ ){0,2}?${YEARLY_EVENT}\\b`, 'giu'),
    ([which]) => String(which?.toLowerCase() === 'last' ? year - 1 : year),
  ],
  // "since last year", "since last month"; not "since the last vote"
  [/\bsince last year\b/giu, () => `${year - 1}/..`],
  [/\bsince last month\b/giu, () => `${toMonthBefore(year, month, 1)}/..`],
  // "next year"; not "next year's vote"
  [new RegExp(`\\bnext year\\b${NO_OWNER}`, 'giu'), () => String(year + 1)],
  // "last year"; not "last year's law" or "over the last year"
  [new RegExp(`(?<!\\bthe )\\blast year\\b${NO_OWNER}`, 'giu'), () => String(year - 1)],
  // "this year", "so far this year"; not "this year's law"
  [new RegExp(`\\bthis year\\b${NO_OWNER}`, 'giu'), () => String(year)],
  // "last month"; not "over the last month"
  [new RegExp(`(?<!\\bthe )\\blast month\\b${NO_OWNER}`, 'giu'), () => toMonthBefore(year, month, 1)],
  // "this month"; not "this month's vote"
  [new RegExp(`\\bthis month\\b${NO_OWNER}`, 'giu'), () => toMonthBefore(year, month, 0)],
  // "last week"; not "over the last week"
  [
    new RegExp(`(?<!\\bthe )\\blast week\\b${NO_OWNER}`, 'giu'),
    () => {
      if (day === null) return toMonthBefore(year, month, 0)
      const monday = toDaysBack({ year, month, day }, 1) + 7
      return `${toDayBefore(year, month, day, monday)}/${toDayBefore(year, month, day, monday - 6)}`
    },
  ],
  // "Thursday through Monday", "between Monday and Friday"; not "Monday"
  [
    new RegExp(`\\b(${WEEKDAY}) (?:through|to|and|until) (${WEEKDAY})\\b${NO_OWNER}`, 'gu'),
    ([first = '', last = '']) => {
      if (day === null) return ''
      const end = toDaysBack({ year, month, day }, toWeekday(last))
      const length = (toWeekday(last) - toWeekday(first) + 7) % 7
      return `${toDayBefore(year, month, day, end + length)}/${toDayBefore(year, month, day, end)}`
    },
  ],
  // "since Friday"; not "since Friday's vote"
  [
    new RegExp(`\\b[Ss]ince (?:last )?(${WEEKDAY})\\b${NO_OWNER}`, 'gu'),
    ([name = '']) =>
      day === null
        ? ''
        : `${toDayBefore(year, month, day, toDaysBack({ year, month, day }, toWeekday(name)))}/..`,
  ],
  // "on Friday", "last Friday", "Friday night"; not "next Friday", "Friday's vote" or "said on Fridays"
  [
    new RegExp(
      `(?<!\\bnext )\\b(?:(?:[Oo]n|[Ll]ast|[Ee]arly|[Ll]ate) |(?<=(?:^|\\s)\\p{Ll}+ )(?<!\\b(?:every|each|by|until|before|after|of|the|a|that|this|till|from|and|or|to) ))(${WEEKDAY})\\b${NO_OWNER}(?! \\p{Lu})`,
      'gu',
    ),
    ([name = '']) =>
      day === null ? '' : toDayBefore(year, month, day, toDaysBack({ year, month, day }, toWeekday(name))),
  ],
  // "yesterday"; not "yesterday's"
  [
    new RegExp(`\\byesterday\\b${NO_OWNER}`, 'giu'),
    () => (day === null ? '' : toDayBefore(year, month, day, 1)),
  ],
]

/** The forms of a month or day without its year: of the last such one before the day of writing. */
const toYearless = (written: Written | null): readonly Form[] => {
  const toYear = (month: string, day = '01'): string => {
    if (written === null) return 'XXXX'
    const isAhead =
      month > toTwo(written.month) || (month === toTwo(written.month) && Number(day) > (written.day ?? 31))
    return String(isAhead ? written.year - 1 : written.year)
  }
  const toDayOf = (month: string, day: string): string =>
    `${toYear(month, day)}-${month}-${toTwo(Number(day))}`
  return [
    // "March 17-20", "between Oct. 30 and Nov. 9"; not "March 17" or "March 17-20, 2024"
    [
      new RegExp(
        `\\b(?:(?:[Bb]etween|[Ff]rom) )?${NAMED_MONTH} (\\d{1,2}) ?(?:[-–—]|to|and|through) ?(?:${NAMED_MONTH} )?(\\d{1,2})\\b(?!,? \\d{4}|[.,]\\d)`,
        'gu',
      ),
      (groups) => {
        const last = groups.length > 3 ? groups[2] : groups[0]
        return toDays(groups, toYear(toMonth(last), groups.at(-1)))
      },
    ],
    // "between 20 February and 2 March", "from 3 to 5 May", "17-20 March"; not "17 March"
    [
      new RegExp(
        `\\b(?:(?:[Bb]etween|[Ff]rom) )?(\\d{1,2})(?: ${NAMED_MONTH})? ?(?:[-–—]|to|and|through|until) ?(\\d{1,2}) ${NAMED_MONTH}(?!\\p{L})`,
        'gu',
      ),
      (groups) => {
        const [day = '', month] = groups.slice(-2)
        const first = [groups.length > 3 ? groups[1] : month, groups[0]]
        return toDays([...first, month, day] as readonly string[], toYear(toMonth(month), day))
      },
    ],
    // "by the end of March"; not "the end of March 2024"
    [
      new RegExp(`\\b(?:[Bb]y|[Aa]t|[Uu]ntil) the end of ${NAMED_MONTH}(?!\\p{L}| \\d)`, 'gu'),
      ([month]) => `${toYear(toMonth(month))}-${toMonth(month)}`,
    ],
    // "since March 3"; not "since March"
    [
      new RegExp(`\\b[Ss]ince ${NAMED_MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b(?!,? \\d{4})`, 'gu'),
      ([month, day = '']) => `${toDayOf(toMonth(month), day)}/..`,
    ],
    // "March 3", "March 3rd"; not "March 3, 2024" or "March 300"
    [
      new RegExp(`\\b${NAMED_MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b(?!,? \\d{4}|[.,]\\d)`, 'gu'),
      ([month, day = '']) => toDayOf(toMonth(month), day),
    ],
    // "3 March", "the 3rd of March"; not "13 marches"
    [
      new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${NAMED_MONTH}(?!\\p{L})`, 'gu'),
      ([day = '', month]) => toDayOf(toMonth(month), day),
    ],
    // "between January and March", "from May to June", "in December and January"; not "in May"
    [
      new RegExp(
        `\\b(?:[Bb]etween|[Ff]rom|[Ii]n) ${NAMED_MONTH} (?:and|to|until|through) ${NAMED_MONTH}(?!\\p{L})`,
        'gu',
      ),
      ([from, to]) => {
        const [first, last] = [toMonth(from), toMonth(to)]
        const year = toYear(last)
        return `${first > last && year !== 'XXXX' ? Number(year) - 1 : year}-${first}/${year}-${last}`
      },
    ],
    // "since January", "since last January"; not "since May Gil left"
    [
      new RegExp(`\\b[Ss]ince (?:last |early |late )?${NAMED_MONTH}(?! \\p{Lu}|\\p{L}|’|')`, 'gu'),
      ([month]) => `${toYear(toMonth(month))}-${toMonth(month)}/..`,
    ],
    // "in November", "last November", "during early May", "for June"; not "in May Gil’s house" or "by November"
    [
      new RegExp(
        `\\b(?:[Ii]n|[Ll]ast|[Dd]uring|[Ff]or|of|[Tt]hroughout)(?: early| mid| late)?[ -]${NAMED_MONTH}(?! \\p{Lu}|\\p{L}|’|')`,
        'gu',
      ),
      ([month]) => `${toYear(toMonth(month))}-${toMonth(month)}`,
    ],
  ]
}

/** A time whose beginning the text does not date: "since he took office"; not "since 2020". */
const SINCE: Form = [
  /\bsince (?:(?:he|she|it|they|his|her|its|their|the|\p{Lu}[\p{L}’'-]+) )(?:[\p{L}’'-]+ ){0,3}?(?:took|taking|came|coming|began|beginning|started|start|opened|opening|election|inauguration|arrival|appointment|elected|appointed|inaugurated|founded|foundation|founding)\b(?: (?:office|power|over))?|\bsince (?:taking|coming|being|becoming) [\p{L}]+/giu,
  () => '/..',
]

/**
 * The periods of a text that are told from the day it was written, in order, as EDTF: "last year" in an article of
 * 2026-02-25 is "2025", "in November" is "2025-11", "over the past decade" is "2016/2026". Where that day is not known
 * to the month only months and days without a year are given: "XXXX-11".
 */
export function findRelativePeriods(text: string, published: string | null): readonly PeriodAt[] {
  if (latest?.published !== published) latest = { published, forms: toFormsOf(published) }
  return findForms(text, latest.forms).map((found) => toComing(text, found, published))
}

/** What is made for the date asked for last: an article asks for its own in each sentence. */
let latest: { readonly published: string | null; readonly forms: readonly Form[] } | null = null

function toFormsOf(published: string | null): readonly Form[] {
  const [, year, month, day] = EXACT.exec(published ?? '') ?? []
  // "2026-02~" says well enough of which year a December is.
  const [, aboutYear, aboutMonth] = ABOUT.exec(published ?? '') ?? []
  const about =
    aboutYear === undefined ? null : { year: Number(aboutYear), month: Number(aboutMonth), day: null }
  const written =
    year === undefined
      ? null
      : { year: Number(year), month: Number(month), day: day === undefined ? null : Number(day) }
  return [...toYearless(written ?? about), ...(written ? toForms(written) : []), SINCE]
}

/** The period up to the day of writing: "over the past decade", "in the last six months". */
function toPast(groups: readonly string[], year: number, month: number): string {
  const unit = groups.at(-1)?.toLowerCase()
  const count = groups.length > 1 ? (groups[0] ?? 'one') : 'one'
  const many = ONES[count.toLowerCase()] ?? Number(count)
  if (unit === 'decade') return `${year - 10 * many}/${year}`
  if (unit === 'year' && many > 1) return `${year - many}/${year}`
  const months = unit === 'year' ? 12 * many : many
  return `${toMonthBefore(year, month, months)}/${toMonthBefore(year, month, 0)}`
}

/** The month some months before one: 2026-02 less 3 is 2025-11. */
function toMonthBefore(year: number, month: number, less: number): string {
  const count = year * 12 + month - 1 - less
  return `${Math.floor(count / 12)}-${toTwo((count % 12) + 1)}`
}

/** The day some days before one: 2026-03-01 less 1 is 2026-02-28. */
function toDayBefore(year: number, month: number, day: number, less: number): string {
  return new Date(Date.UTC(year, month - 1, day - less)).toISOString().slice(0, 10)
}

/** How many days ago a day of the week was: 0 for the day of writing itself; Sunday is 0. */
function toDaysBack(
  { year, month, day }: { year: number; month: number; day: number },
  weekday: number,
): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() - weekday + 7) % 7
}

function toTwo(number: number): string {
  return String(number).padStart(2, '0')
}
