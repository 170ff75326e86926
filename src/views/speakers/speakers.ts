import { addresses } from '../../links.ts'
import { compareNames } from '../../locale/intl.ts'
import { toNamer } from '../../text/people/named-in-text.ts'
import type { Speaker } from '../../types.ts'
import * as wording from '../../wording/wording.ts'
import { findEchoes, type Echoes } from '../compared/echoes.ts'
import { isReported, toQuoteCounts } from '../lists/quotes.ts'
import { toDateKey } from '../site/dates.ts'
import {
  type DirectoryRow,
  type GroupName,
  type LeafLink,
  toDirectory,
  toGroups,
  toLeafLinks,
  toLeaves,
  toLetter,
  toPageTitle,
} from '../site/paging.ts'
import { toQuoteRow } from '../site/rows.ts'
import { withShares, type CountWithShare } from '../site/shares.ts'
import type { QuoteEntry, Site, SpeakerEntry, TopicReference } from '../site/entries.ts'
import type { Reference } from '../site/references.ts'
import { findAliases, toAliases } from './aliases.ts'
import { toSortName } from './sort-names.ts'
import { openVoices } from './voices.ts'
import type { SpeakerOverview, SpeakerPage, SpeakerSection } from './speaker-page.ts'

/** A speaker in the list of all speakers. */
export type SpeakerRow = Reference & {
  readonly role: string | null
  readonly kind: Speaker['kind'] | null
  /** The name as the list sorts it: "Ruiz, Ana". */
  readonly sortName: string
  /** Quotations in their own words, and statements as writers report them. */
  readonly quotes: number
  readonly reported: number
}

/** By surname, or by how often somebody is quoted. */
export type SpeakerOrder = 'surname' | 'count'

/** One page of the list of speakers, grouped by first letter or by how often they are quoted. */
export type SpeakersPage = {
  readonly number: number
  readonly title: string
  readonly says: string
  readonly count: number
  readonly tabs: readonly (Reference & { readonly isCurrent: boolean })[]
  readonly directory: readonly DirectoryRow[]
  readonly leaves: readonly LeafLink[]
  readonly groups: readonly {
    readonly id: string
    readonly label: string
    readonly rows: readonly SpeakerRow[]
  }[]
  /** Number of quotations without an identified speaker. */
  readonly unnamed: number
}

const quotesOfLeaf = 40

/** A section with more quotations than this is divided by year. */
const mostWithoutYears = 8
const speakersOfLeaf = 200
const sizes = { spokenOf: 10, outlets: 10 }

/** All pages of the list of speakers in an order. */
export function toSpeakersPages(site: Site, order: SpeakerOrder): readonly SpeakersPage[] {
  const bySurname = toSpeakerRows(site)
  const rows = order === 'surname' ? bySurname : bySurname.toSorted((a, b) => toTotal(b) - toTotal(a))
  const toName = order === 'surname' ? toLetterName : toBandName
  const { first, folder, title, says } = orders[order]
  const toAddress = (number: number): string => (number === 1 ? first : `${folder}/${number}.html`)
  const leaves = toLeaves(rows, speakersOfLeaf, ({ address }) => address)
  const directory = toDirectory(leaves, toName, toAddress)
  const unnamed = site.quotes.filter(({ speaker }) => speaker.kind !== 'speaker').length
  return leaves.map((leaf) => ({
    number: leaf.number,
    title: toPageTitle(title, leaf.number),
    says,
    count: rows.length,
    tabs: [orders.surname, orders.count].map((one) => ({
      label: one.label,
      address: one.first,
      isCurrent: one === orders[order],
    })),
    directory: leaf.number === 1 && leaf.count > 1 ? directory : [],
    leaves: toLeafLinks(leaf, toAddress),
    groups: toGroups(leaf.rows, (row) => toName(row).key).map(({ key, rows: own }) => ({
      id: key,
      label: toName(own[0] as SpeakerRow).label,
      rows: own,
    })),
    unnamed,
  }))
}

const orders = {
  surname: {
    label: wording.speakers.bySurname,
    title: wording.common.speakers,
    says: wording.speakers.says,
    first: addresses.speakers,
    folder: 'speakers/by-name',
  },
  count: {
    label: wording.speakers.byCount,
    title: wording.speakers.titleByCount,
    says: wording.speakers.saysByCount,
    first: addresses.speakersByCount,
    folder: 'speakers/by-count',
  },
}

/** Everyone quoted, by surname. */
function toSpeakerRows(site: Site): readonly SpeakerRow[] {
  return site.speakers
    .map((entry) => ({
      label: entry.label,
      sortName: toSortName(entry.label, entry.known?.kind ?? null),
      address: entry.address,
      lang: entry.lang,
      role: entry.known?.role ?? null,
      kind: entry.known?.kind ?? null,
      quotes: entry.quotes.filter(({ quote }) => !isReported(quote)).length,
      reported: entry.quotes.filter(({ quote }) => isReported(quote)).length,
    }))
    .toSorted((a, b) => compareNames(a.sortName, b.sortName))
}

function toTotal({ quotes, reported }: SpeakerRow): number {
  return quotes + reported
}

function toLetterName({ sortName }: SpeakerRow): GroupName {
  const letter = toLetter(sortName)
  return { key: `letter-${letter}`, label: letter, wider: letter }
}

/** The least number of quotations of each group, most first. */
const bands = [100, 50, 20, 10, 5, 2, 1]

function toBandName(row: SpeakerRow): GroupName {
  const place = bands.findIndex((least) => toTotal(row) >= least)
  const least = bands[place] ?? 1
  const label = wording.speakers.quotedTimes(least, place > 0 ? (bands[place - 1] ?? 1) - 1 : null)
  return { key: `quoted-${least}`, label, wider: label }
}

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
