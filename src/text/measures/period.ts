import { MONTH, PARTS_OF_YEAR, toMonth } from '../english/calendar.ts'
import { YEARLY_EVENT, YEARLY_FIGURE } from '../english/documents.ts'
import { ONES, ORDINALS, SMALL_NUMBER } from '../english/numbers/number-words.ts'

type Groups = readonly string[]

/** A form that periods are written in, and what it says as EDTF. */
export type Form = readonly [pattern: RegExp, toPeriod: (groups: Groups) => string]

// Matches "March", "Sept."; not "spring".
const NAMED_MONTH = `(${MONTH})\\.?`
// Matches "2023"; not the 2023 of "2023.5" or "2023%".
const YEAR = '((?:1[5-9]|20)\\d\\d)(?![\\d%]|[.,]\\d)'
// Matches "five" and "12"; not "many".
const COUNT = `(${SMALL_NUMBER}|\\d{1,2})`

/** Longest first: what a form takes is not read again. */
const FORMS: readonly Form[] = [
  // "in the year to June 2025", "the 12 months ending in June 2025"; not "the year in June 2025"
  [
    new RegExp(
      `\\bthe (?:past |last )?(?:year|12 months|twelve months) (?:to|through|ending|ended|that ended)(?: in)? ${NAMED_MONTH} ${YEAR}`,
      'giu',
    ),
    ([month, year]) => {
      const last = Number(toMonth(month))
      const from = last === 12 ? `${year}-01` : `${Number(year) - 1}-${toTwo(last + 1)}`
      return `${from}/${year}-${toTwo(last)}`
    },
  ],
  // "in the five years to 2023"; not "five years in 2023"
  [
    new RegExp(`\\b${COUNT} years (?:to|through|ending in) ${YEAR}`, 'giu'),
    ([count, year]) => `${Number(year) - toCount(count) + 1}/${year}`,
  ],
  // "two years after the flood of 2021"; not "two years after the flood"
  [
    new RegExp(`\\b${COUNT} years (?:after|from) (?:[\\p{L}’'-]+ ){1,6}?(?:of|in) ${YEAR}`, 'giu'),
    ([count, year]) => String(Number(year) + toCount(count)),
  ],
  // "in the first nine months of 2023"; not "the first month"
  [
    new RegExp(`\\bfirst ${COUNT} months of ${YEAR}`, 'giu'),
    ([count, year]) => `${year}-01/${year}-${toTwo(Math.min(12, toCount(count)))}`,
  ],
  // "the first half of 2024", "the third quarter of 2024"; not "half of 2024 tonnes"
  [
    new RegExp(`\\b(${ORDINALS.join('|')}|last) (${[...PARTS_OF_YEAR].join('|')}) of ${YEAR}`, 'giu'),
    ([nth = '', part, year]) => {
      const length = part?.toLowerCase() === 'half' ? 6 : 3
      const place = ORDINALS.indexOf(nth.toLowerCase())
      const from = place < 0 ? 12 - length + 1 : Math.min(place * length + 1, 12 - length + 1)
      return `${year}-${toTwo(from)}/${year}-${toTwo(from + length - 1)}`
    },
  ],
  // "between January and June 2023", "from May 2022 to March 2023"; not "June 2023"
  [
    new RegExp(
      `\\b(?:(?:between|from) )?${NAMED_MONTH}(?: (?:of )?${YEAR})? ?(?:and|to|until|through|[-–—]) ?${NAMED_MONTH}(?: of)? ${YEAR}`,
      'gu',
    ),
    (groups) => {
      const years = groups.filter((group) => FOUR_DIGITS.test(group))
      const [from, to] = groups.filter((group) => !FOUR_DIGITS.test(group))
      return toOrdered(
        `${years.length > 1 ? years[0] : years.at(-1)}-${toMonth(from)}`,
        `${years.at(-1)}-${toMonth(to)}`,
      )
    },
  ],
  // "between 2016 and 2023", "from 2016 to 2023", "2016–2023"; not "from 2016 tonnes"
  [
    new RegExp(`\\b(?:(?:between|from) )?${YEAR} ?(?:and|to|until|through|[-–—/]) ?${YEAR}`, 'giu'),
    ([from = '', to = '']) => toOrdered(from, to),
  ],
  // "the 2022-23 season"; not "2022-45"
  [
    /\b((?:19|20)\d\d)[-–/](\d\d)(?![\d-])(?= (?:season|harvest|school|fiscal|financial|academic|budget))/giu,
    ([from, to]) => `${from}/${from?.slice(0, 2)}${to}`,
  ],
  // "March 17-20, 2024", "October 30 to November 9, 2024"; not "March 17, 2024"
  [
    new RegExp(
      `\\b(?:(?:[Bb]etween|[Ff]rom) )?${NAMED_MONTH} (\\d{1,2}) ?(?:[-–—]|to|and|through) ?(?:${NAMED_MONTH} )?(\\d{1,2}),? ${YEAR}`,
      'gu',
    ),
    (groups) => toDays(groups.slice(0, -1), groups.at(-1) ?? ''),
  ],
  // "between 20 February and 2 March 2024", "17-20 March 2024"; not "17 March 2024"
  [
    new RegExp(
      `\\b(?:(?:[Bb]etween|[Ff]rom) )?(\\d{1,2})(?: ${NAMED_MONTH})? ?(?:[-–—]|to|and|through|until) ?(\\d{1,2}) ${NAMED_MONTH} ${YEAR}`,
      'gu',
    ),
    (groups) => {
      const [day = '', month = '', year = ''] = groups.slice(-3)
      return toDays([(groups.length > 4 ? groups[1] : month) ?? month, groups[0] ?? '', month, day], year)
    },
  ],
  // "through June 30, 2019", "until 3 May 2020"; not "June 30, 2019"
  [
    new RegExp(`\\b(?:[Uu]ntil|[Uu]p to|[Tt]hrough) ${NAMED_MONTH} (\\d{1,2}),? ${YEAR}`, 'gu'),
    ([month, day, year]) => `../${year}-${toMonth(month)}-${day?.padStart(2, '0')}`,
  ],
  // "through November 2028"; not "November 2028"
  [
    new RegExp(`\\b(?:[Uu]ntil|[Uu]p to|[Tt]hrough) ${NAMED_MONTH} ${YEAR}`, 'gu'),
    ([month, year]) => `../${year}-${toMonth(month)}`,
  ],
  // "since August 7, 2022", "since 7 August 2022"; not "since Monday"
  [
    new RegExp(`\\bsince ${NAMED_MONTH} (\\d{1,2}),? ${YEAR}`, 'giu'),
    ([month, day, year]) => `${year}-${toMonth(month)}-${day?.padStart(2, '0')}/..`,
  ],
  // "since August 2022"; not "August 2022"
  [
    new RegExp(`\\bsince (?:early |mid |late )?${NAMED_MONTH}(?: of)? ${YEAR}`, 'giu'),
    ([month, year]) => `${year}-${toMonth(month)}/..`,
  ],
  // "March 3, 2024" and "Feb. 25, 2026"; not "March 3"
  [
    new RegExp(`\\b${NAMED_MONTH} (\\d{1,2}),? ${YEAR}`, 'gu'),
    ([month, day, year]) => `${year}-${toMonth(month)}-${day?.padStart(2, '0')}`,
  ],
  // "3 March 2024"; not "3 March"
  [
    new RegExp(`\\b(\\d{1,2}) ${NAMED_MONTH},? ${YEAR}`, 'gu'),
    ([day, month, year]) => `${year}-${toMonth(month)}-${day?.padStart(2, '0')}`,
  ],
  // "March 2024", "September of 2023"; not "March"
  [new RegExp(`\\b${NAMED_MONTH}(?: of)? ${YEAR}`, 'gu'), ([month, year]) => `${year}-${toMonth(month)}`],
  // "by the end of 2025", "at the end of 2023"; not "the end of May"
  [new RegExp(`\\b(?:the )?end of ${YEAR}`, 'giu'), ([year]) => `${year}-12`],
  // "since 2020"; not "since Monday"
  [new RegExp(`\\bsince(?: early| mid| late)?[ -]${YEAR}`, 'giu'), ([year]) => `${year}/..`],
  // "until 2010"; not "until noon"
  [new RegExp(`\\b(?:until|up to|through) ${YEAR}`, 'giu'), ([year]) => `../${year}`],
  // "the 1990s"; not "1990"
  [/\b((?:1[5-9]|20)\d)0s\b/gu, ([decade]) => `${decade}X`],
  // "since the 2016 election"; not "since the 2016 deal"
  [new RegExp(`\\bsince the ${YEAR} (?:\\p{L}+ ){0,2}?${YEARLY_EVENT}`, 'giu'), ([year]) => `${year}/..`],
  // "in the 2012 election", "in his 2004 reelection win"; not "before the 2012 election" or "in the 2016 deal"
  [
    new RegExp(
      `\\b(?:in|during|at|of|for|from|throughout) (?:the|his|her|its|their|that) ${YEAR} (?:[\\p{L}-]+ ){0,2}?${YEARLY_EVENT}\\b`,
      'giu',
    ),
    ([year]) => year ?? '',
  ],
  // "from 2016 on" and "from 2016 onwards"; not "from 2016"
  [new RegExp(`\\bfrom ${YEAR} on(?:wards?)?\\b`, 'giu'), ([year]) => `${year}/..`],
  // "in 2023", "of early 2023", "during 2023"; not "by 2030" or "the 2016 deal"
  [
    new RegExp(
      `\\b(?:in|during|for|of|throughout|over|covers|covering)(?: the year| all of)?(?: early| mid| late)?[ -]${YEAR}(?! [-\\p{Ll}]+(?:ing|ion|ment|deal|accord|law|plan|vote)\\b)(?!s)`,
      'giu',
    ),
    ([year]) => year ?? '',
  ],
  // "the 2023 figure", "2023 harvest"; not "the 2016 deal"
  [new RegExp(`(?<![\\d,.$£€-])${YEAR} ${YEARLY_FIGURE}\\b`, 'giu'), ([year]) => year ?? ''],
]

// Matches "2023"; not "May".
const FOUR_DIGITS = /^\d{4}$/

/** A period and where it is written; UTF-16 offsets in the text, end exclusive. */
export type PeriodAt = { readonly start: number; readonly end: number; readonly edtf: string }

/**
 * The periods that a text names with their year, in order, as EDTF: "2023", "2023-05", "2016/2023", "2024-01/2024-06",
 * "2020/..", "199X".
 */
export function findPeriods(text: string): readonly PeriodAt[] {
  return findForms(text, FORMS)
}

/** What the forms find in a text, in its order; what one form took is not read by the next. */
export function findForms(text: string, forms: readonly Form[]): readonly PeriodAt[] {
  const found: PeriodAt[] = []
  let rest = text
  for (const [pattern, toPeriod] of forms) {
    rest = rest.replace(pattern, (match: string, ...groups: readonly unknown[]) => {
      // Behind the groups come the place and the whole text.
      const start = Number(groups.at(-2))
      const told = groups.slice(0, -2).filter((group): group is string => typeof group === 'string')
      found.push({ start, end: start + match.length, edtf: toPeriod(told) })
      return ' '.repeat(match.length)
    })
  }
  return found.toSorted((one, other) => one.start - other.start)
}

/** An interval ends after it begins; "2023 to 2019" is read as two years and so as none. */
function toOrdered(from: string, to: string): string {
  return from <= to ? `${from}/${to}` : ''
}

/** From one day to another of a year: March, 17, 20 → "2024-03-17/2024-03-20"; the second may have a month of its own. */
export function toDays(groups: readonly string[], year: string): string {
  const [month, first = '', ...rest] = groups
  const last = rest.at(-1) ?? ''
  const [from, to] = [toMonth(month), toMonth(rest.length > 1 ? rest[0] : month)]
  const start = `${from > to && year !== 'XXXX' ? Number(year) - 1 : year}-${from}-${first.padStart(2, '0')}`
  return toOrdered(start, `${year}-${to}-${last.padStart(2, '0')}`)
}

function toTwo(month: number): string {
  return String(month).padStart(2, '0')
}

function toCount(word: string | undefined): number {
  return ONES[(word ?? '').toLowerCase()] ?? Number(word)
}
