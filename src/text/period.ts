const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?'
const YEAR = '((?:1[5-9]|20)\\d\\d)(?![\\d%]|[.,]\\d)'

// Matches "between 2016 and 2023", "from 2016 to 2023", "2016–2023"; not "from 2016 tonnes".
const SPAN = new RegExp(`\\b(?:(?:between|from) )?${YEAR} ?(?:and|to|until|through|[-–—/]) ?${YEAR}`, 'giu')
// Matches "March 3, 2024" and "Feb. 25, 2026"; not "March 3".
const DAY = new RegExp(`\\b${MONTH} (\\d{1,2}),? ${YEAR}`, 'gu')
// Matches "3 March 2024"; not "3 March".
const DAY_FIRST = new RegExp(`\\b(\\d{1,2}) ${MONTH},? ${YEAR}`, 'gu')
// Matches "March 2024", "September of 2023"; not "March".
const MONTH_OF = new RegExp(`\\b${MONTH}(?: of)? ${YEAR}`, 'gu')
// Matches "since 2020" and "from 2020 on"; not "since Monday".
const SINCE = new RegExp(`\\bsince(?: early| mid| late)? ${YEAR}`, 'giu')
// Matches "until 2010"; not "until noon".
const UNTIL = new RegExp(`\\b(?:until|up to|through) ${YEAR}`, 'giu')
// Matches "the 1990s"; not "1990".
const DECADE = /\b((?:1[5-9]|20)\d)0s\b/gu
// Matches "2023"; not "May".
const FOUR_DIGITS = /^\d{4}$/
// Matches "between January and June 2023", "from May 2022 to March 2023"; not "June 2023".
const MONTHS_SPAN = new RegExp(
  `\\b(?:(?:between|from) )?${MONTH}(?: (?:of )?${YEAR})? ?(?:and|to|until|through|[-–—]) ?${MONTH}(?: of)? ${YEAR}`,
  'gu',
)
// Matches "from 2016 on" and "from 2016 onwards"; not "from 2016".
const ONWARD = new RegExp(`\\bfrom ${YEAR} on(?:wards?)?\\b`, 'giu')
// Matches "in 2023", "of early 2023", "during 2023"; not "by 2030" or "the 2016 deal".
const WITHIN = new RegExp(
  `\\b(?:in|during|for|of|throughout|over)(?: the year| all of)?(?: early| mid| late)?[ -]${YEAR}(?! [-\\p{Ll}]+(?:ing|ion|ment|deal|accord|law|plan|vote)\\b)(?!s)`,
  'giu',
)
// Matches "the 2023 figure", "2023 harvest"; not "the 2016 deal".
const NAMED = new RegExp(
  `(?<![\\d,.$£€-])${YEAR} (?:figures?|totals?|levels?|counts?|harvests?|estimates?|surveys?|census|data|crops?|seasons?|budgets?|sales|output|production|exports?|results?)\\b`,
  'giu',
)

/**
 * The one period a sentence speaks of, as EDTF: "2023", "2023-05", "2016/2023", "2020/..", "199X". Null where the sentence
 * names none, or more than one, so that nothing is guessed.
 */
export function readPeriod(sentence: string): string | null {
  const found = new Set<string>()
  let rest = sentence
  const take = (pattern: RegExp, toPeriod: (groups: readonly string[]) => string): void => {
    rest = rest.replace(pattern, (match: string, ...groups: readonly unknown[]) => {
      found.add(toPeriod(groups.filter((group): group is string => typeof group === 'string')))
      return ' '.repeat(match.length)
    })
  }
  take(MONTHS_SPAN, (groups) => toMonthsSpan(groups))
  take(SPAN, ([from, to]) => `${from}/${to}`)
  take(DAY, ([month, day, year]) => `${year}-${toMonth(month)}-${day?.padStart(2, '0')}`)
  take(DAY_FIRST, ([day, month, year]) => `${year}-${toMonth(month)}-${day?.padStart(2, '0')}`)
  take(MONTH_OF, ([month, year]) => `${year}-${toMonth(month)}`)
  take(SINCE, ([year]) => `${year}/..`)
  take(UNTIL, ([year]) => `../${year}`)
  take(DECADE, ([decade]) => `${decade}X`)
  take(ONWARD, ([year]) => `${year}/..`)
  take(WITHIN, ([year]) => year ?? '')
  take(NAMED, ([year]) => year ?? '')
  const [only] = found
  return found.size === 1 && only !== undefined ? only : null
}

/** Groups: month, its year where told, month, year. */
function toMonthsSpan(groups: readonly string[]): string {
  const years = groups.filter((group) => FOUR_DIGITS.test(group))
  const [from, to] = groups.filter((group) => MONTHS.includes(group.slice(0, 3).toLowerCase()))
  return `${years.length > 1 ? years[0] : years.at(-1)}-${toMonth(from)}/${years.at(-1)}-${toMonth(to)}`
}

function toMonth(name: string | undefined): string {
  return `${MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1}`.padStart(2, '0')
}
