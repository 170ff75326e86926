/** What stands in for the number of a page of a long list: where it begins and ends. */
import { toShortDateText } from '../../locale/intl.ts'
import * as wording from '../../wording/wording.ts'
import { toMonthKey } from './dates.ts'
import type { ArticleEntry } from './entries.ts'
import type { Leaf, ToRange } from './paging.ts'

/** "Aalto–Brandt", "£5m–£20m", "De Vega – Ruiz"; one end alone where both are the same. */
export function joinEnds(first: string, last: string): string {
  if (first === last) return first
  return first.includes(' ') || last.includes(' ') ? `${first} – ${last}` : `${first}–${last}`
}

/** Months as "2024-03", or years, as "Mar–May 2024", "Nov 2023 – Feb 2024"; null is an unknown date. */
export function joinMonths(from: string | null, to: string | null): string {
  const [first, last] = [from, to].map((month) => {
    const [year = '', ofYear] = (month ?? '').split('-')
    return month === null ? wording.dates.unknown : toShortDateText(year, ofYear)
  }) as [string, string]
  const year = YEAR.exec(last)?.[0]
  return first !== last && year !== undefined && first.endsWith(year)
    ? `${first.slice(0, -year.length)}–${last}`
    : joinEnds(first, last)
}

/** The same of articles with the newest first. */
export function toMonthRange(newest: ArticleEntry, oldest: ArticleEntry): string {
  return joinMonths(toMonthKey(oldest.article.published), toMonthKey(newest.article.published))
}

/** The words for each leaf. Those that begin and end alike are numbered: "Mar 2024", "Mar 2024, 2". */
export function toLeafLabels<Row>(leaves: readonly Leaf<Row>[], toRange: ToRange<Row>): readonly string[] {
  const counts = new Map<string, number>()
  return leaves.map(({ rows }) => {
    const [first, last] = [rows[0], rows.at(-1)]
    const label = first === undefined || last === undefined ? '' : toRange(first, last)
    const count = (counts.get(label) ?? 0) + 1
    counts.set(label, count)
    return count === 1 ? label : `${label}, ${count}`
  })
}

/** Matches the " 2024" of "Mar 2024"; nothing in "2024". */
const YEAR = / \d{4}$/
