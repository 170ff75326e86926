import { addresses } from '../../links.ts'
import * as wording from '../../wording/wording.ts'
import { toStatementRow } from '../compared/statements.ts'
import { toDayRange } from '../measures/period-words.ts'
import { toDateKey, toDateWords, type DateWords } from '../site/dates.ts'
import type { Site } from '../site/entries.ts'
import { type LeafLink, toGroups, toLeafLinks, toLeaves, toPageTitle } from '../site/paging.ts'
import type { Reference } from '../site/references.ts'
import type { QuoteRow } from '../site/rows.ts'
import { type SpokenRow, toAllSpoken } from './spoken-rows.ts'

/** What one speaker said on one subject, earliest first: one page of it. */
export type OverTimePage = {
  readonly params: { readonly id: string; readonly topic: string }
  readonly title: string
  readonly description: string
  readonly speaker: Reference
  /** The section of their own page that has the same sentences. */
  readonly section: Reference
  readonly accent: number | null
  readonly number: number
  /** "12 sentences, 3 February to 25 March 2026"; null except on the first page. */
  readonly counts: string | null
  readonly days: readonly {
    /** Null for those without a date, which are last. */
    readonly date: DateWords | null
    /** "4 months without a word here": since the sentence before; null for less than two months. */
    readonly gap: string | null
    readonly rows: readonly QuoteRow[]
  }[]
  readonly leaves: readonly LeafLink[]
}

/** `fewest`: sentences that make an order of time worth a page. `gap`: months without a word that are said. */
const sizes = { leaf: 40, fewest: 4, gap: 2 }

/** True for enough sentences, of two dates or more, to have a page in order of time. */
export function isToldOverTime(rows: readonly SpokenRow[]): boolean {
  if (rows.length < sizes.fewest) return false
  return new Set(rows.map(toTold).filter((date) => toDateKey(date) !== '')).size > 1
}

/** A page, or several, for each speaker and subject with enough to say. At most one page for four quotations. */
export function toOverTimePages(site: Site): readonly OverTimePage[] {
  return toAllSpoken(site).flatMap(({ entry, rows, toPlace }) =>
    [...Map.groupBy(rows, ({ section }) => section)].flatMap(([section, own]) => {
      if (!isToldOverTime(own)) return []
      const dated = own.map((row): Told => ({ ...row, told: toTold(row) })).toSorted(compareTold)
      const leaves = toLeaves(dated, sizes.leaf, ({ address }) => address)
      const address = addresses.overTime(entry.id, section)
      const toAddress = (number: number): string =>
        number === 1 ? address : address.replace('.html', `/${number}.html`)
      const [first] = own as [SpokenRow]
      const { topic } = first
      const label =
        topic?.label ?? (site.topics.length > 0 ? wording.common.withoutTopic : wording.overTime.everything)
      const title = wording.overTime.title(entry.label, label)
      const gaps = toGaps(dated)
      return leaves.map((leaf): OverTimePage => ({
        params: {
          id: entry.id,
          topic: `${section.replace('on-', '')}${leaf.number === 1 ? '' : `/${leaf.number}`}`,
        },
        title: toPageTitle(title, leaf.number),
        description: wording.overTime.description(entry.label, label),
        speaker: { label: entry.label, address: entry.address, lang: entry.lang },
        section: { label, address: `${toPlace(first)}#${section}` },
        accent: topic?.accent ?? null,
        number: leaf.number,
        counts: leaf.number === 1 ? wording.overTime.counts(own.length) : null,
        days: toGroups(leaf.rows, ({ told }) => (toDateKey(told) === '' ? '' : (told ?? ''))).map(
          ({ key, rows: ofDay }) => ({
            date: key === '' ? null : toDateWords(key),
            gap: gaps.get(ofDay[0] as Told) ?? null,
            rows: ofDay.map(toStatementRow),
          }),
        ),
        leaves: toLeafLinks(leaf, toAddress),
      }))
    }),
  )
}

/** A sentence with the date by which it is sorted. */
type Told = SpokenRow & { readonly told: string | null }

/** The date of the article closest to the source that has one, EDTF. */
function toTold({ article, also }: SpokenRow): string | null {
  const dates = [article, ...also.map((other) => other.article)].map((entry) => entry.article.published)
  return dates.find((date) => toDateKey(date) !== '') ?? null
}

/** Earliest first, undated last. */
function compareTold(a: Told, b: Told): number {
  const [one, other] = [a, b].map(({ told }) => toDateKey(told) || UNDATED)
  // "2026-02" and "2026-02~" are one place in time under two headings.
  if (one === other) return compareTexts(a.told ?? '', b.told ?? '')
  return compareTexts(one ?? '', other ?? '')
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** Sorts after every date. */
const UNDATED = '~'

/** How long nothing was said before each sentence, where that is worth saying. */
function toGaps(rows: readonly Told[]): ReadonlyMap<Told, string> {
  const gaps = new Map<Told, string>()
  let last: number | null = null
  for (const row of rows) {
    const range = row.told === null ? null : toDayRange(row.told, null)
    if (range === null) continue
    const months = last === null ? 0 : Math.floor((range.from - last) / DAYS_OF_MONTH)
    if (months >= sizes.gap) gaps.set(row, wording.overTime.gap(months))
    last = Math.max(last ?? range.to, range.to)
  }
  return gaps
}

const DAYS_OF_MONTH = 30.44
