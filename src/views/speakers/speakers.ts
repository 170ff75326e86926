import { addresses } from '../../links.ts'
import { toNamer } from '../../text/people/named-in-text.ts'
import * as wording from '../../wording/wording.ts'
import { findEchoes, type Echoes } from '../compared/echoes.ts'
import { toQuoteCounts } from '../lists/quotes.ts'
import { toDateKey } from '../site/dates.ts'
import { toGroups, toLeafLinks, toLeaves, toPageTitle } from '../site/paging.ts'
import { toQuoteRow } from '../site/rows.ts'
import { withShares, type CountWithShare } from '../site/shares.ts'
import type { QuoteEntry, Site, SpeakerEntry, TopicReference } from '../site/entries.ts'
import { findAliases, toAliases } from './aliases.ts'
import { openVoices } from './voices.ts'
import type { SpeakerOverview, SpeakerPage, SpeakerSection } from './speaker-page.ts'

const quotesOfLeaf = 40

/** A section with more quotations than this is divided by year. */
const mostWithoutYears = 8
const sizes = { spokenOf: 10, outlets: 10 }

/** All pages of all speakers. */
export function toSpeakerPages(site: Site): readonly SpeakerPage[] {
  const findNamed = toNamer(site.people)
  const aliases = findAliases(site)
  const echoes = findEchoes(site)
  const toVoices = openVoices(site)
  return site.speakers.flatMap((entry) => {
    const rows = toRows(entry.quotes, echoes, site.isDated)
    const toParam = (number: number): string => (number === 1 ? entry.id : `${entry.id}/${number}`)
    const leaves = toLeaves(rows, quotesOfLeaf, ({ entry: { address } }) => address)
    const numbers = leaves.flatMap(({ rows: own, number }) => own.map(() => number))
    const toPlace = (index: number): string => `${addresses.speaker(toParam(numbers[index] ?? 1))}#`
    const articles = new Set(entry.quotes.map(({ article }) => article.address)).size
    const shared = {
      label: entry.label,
      address: entry.address,
      lang: entry.lang,
      role: entry.known?.role ?? null,
      kind: entry.known?.kind ?? null,
      abbreviation: entry.known?.abbreviation ?? null,
    }
    const overview = {
      counts: wording.speakers.counts(toQuoteCounts(entry.quotes), articles),
      total: entry.quotes.length,
      topics: site.topics.length > 0 ? toTopics(rows, toPlace) : [],
      years: site.isDated ? toYears(rows, toPlace) : [],
      aliases: toAliases(entry, aliases.get(entry.id)),
      spokenOf: toSpokenOf(entry, site, findNamed),
      outlets: toOutlets(entry.quotes),
      voices: toVoices(entry),
    }
    let shown = ''
    return leaves.map((leaf) => ({
      ...shared,
      overview: leaf.number === 1 ? overview : null,
      description: leaf.number === 1 ? toDescription(entry) : wording.speakers.leafDescription(entry.label),
      param: toParam(leaf.number),
      number: leaf.number,
      title: toPageTitle(wording.speakers.title(entry.label), leaf.number),
      sections: toGroups(leaf.rows, (row) => row.section).map(({ key, rows: own }) => {
        const isContinued = key === shown
        shown = key
        return toSection(own, isContinued, site.topics.length > 0)
      }),
      leaves: toLeafLinks(leaf, (number) => addresses.speaker(toParam(number))),
    }))
  })
}

/** A quotation with the fragments of its headings; `year` equals `section` where there are no headings for years. */
type Row = {
  readonly entry: QuoteEntry
  /** Other articles that carry the same words. */
  readonly also: readonly QuoteEntry[]
  readonly topic: TopicReference | null
  readonly section: string
  readonly year: string
  readonly yearWords: string
}

/**
 * Sorts quotations by topic, most quotations first; within a topic they stay in order, newest first. A quotation that
 * several articles carry is one row, from the article closest to the source, and names the others.
 */
function toRows(quotes: readonly QuoteEntry[], echoes: Echoes, isDated: boolean): readonly Row[] {
  const own = new Set(quotes)
  const shown = quotes.filter((entry) => {
    const source = echoes.quotes.get(entry)?.members[0]
    return source === undefined || !own.has(source) || source.article === entry.article
  })
  const rows = shown.map((entry): Row => {
    const topic = entry.article.topics[0] ?? null
    const date = toDateKey(entry.article.article.published).slice(0, 4)
    const section = `on-${topic?.id ?? 'other'}`
    const echo = echoes.quotes.get(entry)
    return {
      entry,
      also: echo?.members[0] === entry ? echo.members.slice(1).filter((other) => own.has(other)) : [],
      topic,
      section,
      year: `${section}-${date || 'undated'}`,
      yearWords: date || wording.dates.unknown,
    }
  })
  return [...Map.groupBy(rows, (row) => row.section).values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap((group) =>
      group.length > mostWithoutYears && isDated
        ? group
        : group.map((row) => ({ ...row, year: row.section })),
    )
}

function toSection(rows: readonly Row[], isContinued: boolean, hasTopics: boolean): SpeakerSection {
  const first = rows[0] as Row
  return {
    id: first.section,
    label: first.topic?.label ?? (hasTopics ? wording.common.withoutTopic : wording.common.quotations),
    address: first.topic?.address ?? null,
    accent: first.topic?.accent ?? null,
    isContinued,
    years: toGroups(rows, (row) => row.year).map(({ key, rows: own }) => ({
      id: key,
      label: key === first.section ? null : (own[0]?.yearWords ?? ''),
      rows: own.map(({ entry, also }) => toQuoteRow(entry, also)),
    })),
  }
}

function toTopics(rows: readonly Row[], toPlace: (index: number) => string): SpeakerOverview['topics'] {
  const groups = Map.groupBy(
    rows.map((row, index) => ({ row, index })),
    ({ row }) => row.section,
  )
  const counted = [...groups.values()].map((group) => {
    const { row, index } = group[0] as { row: Row; index: number }
    return {
      label: row.topic?.label ?? wording.common.withoutTopic,
      address: toPlace(index) + row.section,
      count: group.length,
      accent: row.topic?.accent ?? null,
    }
  })
  return withShares(counted)
}

function toYears(rows: readonly Row[], toPlace: (index: number) => string): readonly CountWithShare[] {
  const groups = Map.groupBy(
    rows.map((row, index) => ({ row, index })),
    ({ row }) => row.yearWords,
  )
  const counted = [...groups].map(([label, group]) => {
    const { row, index } = group[0] as { row: Row; index: number }
    return { label, address: toPlace(index) + row.year, count: group.length }
  })
  return withShares(counted.toSorted((a, b) => (a.label < b.label ? 1 : -1)))
}

function toSpokenOf(
  entry: SpeakerEntry,
  site: Site,
  findNamed: ReturnType<typeof toNamer>,
): readonly CountWithShare[] {
  const people = new Map(site.people.map((person) => [person.id, person]))
  const counts = new Map<string, { count: number; address: string }>()
  for (const { quote, address } of entry.quotes) {
    for (const id of new Set(findNamed(quote.text).map((named) => named.id))) {
      if (id === entry.id) continue
      const counted = counts.get(id) ?? { count: 0, address }
      counted.count++
      counts.set(id, counted)
    }
  }
  const counted = [...counts].map(([id, { count, address }]) => ({
    label: people.get(id)?.name ?? id,
    address,
    count,
  }))
  return withShares(counted.toSorted((a, b) => b.count - a.count).slice(0, sizes.spokenOf))
}

function toOutlets(quotes: readonly QuoteEntry[]): readonly CountWithShare[] {
  const groups = Map.groupBy(quotes, ({ article }) => article.article.outlet ?? wording.unknown.outlet)
  const counted = [...groups].map(([label, group]) => ({
    label,
    address: group[0]?.article.address ?? null,
    count: group.length,
  }))
  return withShares(counted.toSorted((a, b) => b.count - a.count).slice(0, sizes.outlets))
}

function toDescription(entry: SpeakerEntry): string {
  return wording.speakers.pageDescription(entry.label, entry.known?.role || null, toQuoteCounts(entry.quotes))
}
