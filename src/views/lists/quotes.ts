import { addresses } from '../../links.ts'
import type { Quote } from '../../types.ts'
import * as wording from '../../wording/wording.ts'
import { groupSentences, type SaidSentence, toSentenceRow } from '../compared/statements.ts'
import { csvNames, toCsvPath } from '../site/csv-names.ts'
import { toDatePhrase } from '../site/dates.ts'
import { toShort } from '../site/lead.ts'
import {
  type DirectoryRow,
  type GroupName,
  joinLeaves,
  type LeafName,
  toDirectory,
  toGroups,
  toLeafNames,
  toLeaves,
  toLetter,
  toTurns,
  type Turns,
} from '../site/paging.ts'
import { joinEnds } from '../site/ranges.ts'
import type { QuoteRow } from '../site/rows.ts'
import type { QuoteEntry, Site, SpeakerEntry, SpeakerReference } from '../site/entries.ts'
import type { Reference } from '../site/references.ts'

/** The two lists: quotations in the speaker's own words, and statements as the writer reports them. */
export type QuoteList = 'quoted' | 'reported'

/** One page of a list of quotations: by speaker from A to Z, quotations without a speaker last. */
export type QuotesPage = {
  /** What follows "quotes/" in the address; undefined for quotes.html. */
  readonly param: string | undefined
  readonly title: string
  readonly list: QuoteList
  /** A tab for each list, with counts on the first page; empty where nothing is reported. */
  readonly tabs: readonly (Reference & { readonly isCurrent: boolean })[]
  /** The number in this list; null except on its first page, so that the others stay unchanged when one is added. */
  readonly count: number | null
  /** The quotations of all pages of this list as a table; null where there are none. */
  readonly csv: string | null
  readonly groups: readonly {
    readonly id: string
    readonly speaker: SpeakerReference
    readonly isContinued: boolean
    /** The first words of the speaker's newest quotations; the speaker's own page has them all in full. */
    readonly openings: readonly Opening[]
    /** How many more the speaker has. */
    readonly others: number
    /** Quotations without a speaker, in full. */
    readonly rows: readonly QuoteRow[]
  }[]
  /** Every speaker and where their quotations begin; empty except on the first page. */
  readonly directory: readonly DirectoryRow[]
  readonly turns: Turns
}

/** The first words of a quotation and a link to it. */
export type Opening = {
  readonly address: string
  readonly words: string
  readonly lang: string | undefined
  /** Null where no article is dated. */
  readonly date: string | null
}

/**
 * `short`, `full`: the most quotations on a page, by their first words or in full. `newest`: the most for each speaker.
 * `opening`: the most characters of the first words.
 */
const sizes = { short: 100, full: 40, newest: 5, opening: 72 }

/** The quotations of each list in its order, in full: by speaker, then those without. */
export function toListedQuotes(
  site: Site,
): readonly { readonly list: QuoteList; readonly rows: readonly QuoteEntry[] }[] {
  const lists: readonly QuoteList[] = ['quoted', 'reported']
  return lists.map((list) => {
    const { named, unresolved, unnamed } = toParts(site, list)
    return { list, rows: [...named.flatMap(({ said }) => said), ...unresolved, ...unnamed] }
  })
}

/** All pages of both lists. Every quotation is on one of them, or on the page of its speaker, to which they link. */
export function toQuotesPages(site: Site): readonly QuotesPage[] {
  const reported = site.quotes.filter((entry) => isOf('reported', entry)).length
  const counts = { quoted: site.quotes.length - reported, reported }
  const hasReported = reported > 0
  const lists: readonly QuoteList[] = hasReported ? ['quoted', 'reported'] : ['quoted']
  const pages = lists.flatMap((list) => {
    const toTabs = (hasCounts: boolean): QuotesPage['tabs'] =>
      lists.map((other) => ({
        label: hasCounts ? wording.quotes.counted(listWords[other], counts[other]) : listWords[other],
        address: toAddress(toParam(other, null)),
        isCurrent: other === list,
      }))
    return toPages(site, list, hasReported ? toTabs : () => [])
  })
  // What nobody is named for has no page of a speaker, so that the first page leads to it in both lists.
  const open = pages
    .flatMap(({ list, directory }) => (list === 'reported' ? directory : []))
    .filter(({ address }) => OPEN_GROUP.test(address))
    .map((row) => ({ ...row, label: `${listWords.reported}: ${row.label}` }))
  return pages.map((page, index) =>
    index === 0 ? { ...page, directory: [...page.directory, ...open] } : page,
  )
}

/** Matches the address of a group that is no speaker's: "quotes/reported/by-none.html#by-none". */
const OPEN_GROUP = /#by-(?:unresolved|none)$/

/** True for reported speech, without quotation marks: "Lund said that the dam holds". */
export function isReported({ form }: Pick<Quote, 'form'>): boolean {
  return form === 'indirect'
}

/** Counts in words: "36 quotations, 4 reported". A part that is zero is left out. */
export function toQuoteCounts(quotes: readonly QuoteEntry[], separator = ', '): string {
  const reported = quotes.filter(({ quote }) => isReported(quote)).length
  const quoted = wording.counts.quotations(quotes.length - reported)
  if (reported === 0) return quoted
  return quotes.length === reported
    ? wording.counts.reportedStatements(reported)
    : `${quoted}${separator}${wording.counts.reported(reported)}`
}

const listWords: Readonly<Record<QuoteList, string>> = {
  quoted: wording.quotes.quotedList,
  reported: wording.quotes.reportedList,
}

function isOf(list: QuoteList, { quote }: QuoteEntry): boolean {
  return isReported(quote) === (list === 'reported')
}

type Parts = {
  readonly own: readonly QuoteEntry[]
  readonly named: readonly { readonly entry: SpeakerEntry; readonly said: readonly QuoteEntry[] }[]
  readonly unresolved: readonly QuoteEntry[]
  readonly unnamed: readonly QuoteEntry[]
}

function toParts(site: Site, list: QuoteList): Parts {
  const own = site.quotes.filter((entry) => isOf(list, entry))
  return {
    own,
    named: site.speakers.map((entry) => ({ entry, said: entry.quotes.filter((quote) => isOf(list, quote)) })),
    unresolved: own.filter(({ speaker }) => speaker.kind === 'unresolved'),
    unnamed: own.filter(({ speaker }) => speaker.kind === 'none'),
  }
}

function toPages(
  site: Site,
  list: QuoteList,
  toTabs: (hasCounts: boolean) => QuotesPage['tabs'],
): readonly QuotesPage[] {
  const parts = toParts(site, list)
  const named = parts.named.flatMap(({ entry, said }) => {
    const newest = said.slice(0, sizes.newest).map((quote) => toRow(quote, entry.label, entry.id))
    const others = said.length - newest.length
    return newest.map((row, index) => (index === newest.length - 1 ? { ...row, others } : row))
  })
  const unresolved = toOpenRows(parts.unresolved, wording.common.speakerUnresolved, 'unresolved')
  const unnamed = toOpenRows(parts.unnamed, wording.unknown.speaker, 'none')
  const leaves = joinLeaves([
    toLeaves(named, sizes.short, ({ entry }) => entry.address),
    toLeaves([...unresolved, ...unnamed], sizes.full, ({ entry }) => entry.address),
  ])
  const names = toLeafNames(leaves, (row) => row)
  const all = names.map((name) => toAddress(toParam(list, name)))
  const directory = toDirectory(
    leaves,
    (row) => row,
    (number) => all[number - 1] ?? '',
    ({ fragments, others }) => fragments.length + others,
    (first, last) => joinEnds(first.label, last.label),
  )
  let shown = ''
  const count = parts.own.length
  const title = list === 'quoted' ? wording.common.quotations : wording.quotes.reportedTitle
  return leaves.map((leaf, index) => ({
    param: toParam(list, names[index] ?? null),
    title: names[index] ? `${title}: ${names[index].label}` : title,
    list,
    tabs: toTabs(leaf.number === 1),
    count: leaf.number === 1 ? count : null,
    csv: count === 0 ? null : toCsvPath(csvNames.quotes(list), count),
    groups: toGroups(leaf.rows, (row) => row.key).map(({ key, rows: group }) => {
      const isContinued = key === shown
      shown = key
      const speaker = { ...(group[0] as Row).entry.speaker, label: (group[0] as Row).label }
      const isNamed = speaker.kind === 'speaker'
      return {
        id: key,
        speaker,
        isContinued,
        openings: isNamed ? group.map(({ entry }) => toOpening(entry, site.isDated)) : [],
        others: group.at(-1)?.others ?? 0,
        rows: isNamed ? [] : group.map(({ fragments }) => toSentenceRow(fragments)),
      }
    }),
    directory: leaf.number === 1 ? directory : [],
    turns: toTurns(all, leaf.number),
  }))
}

function toOpening({ quote, address, article }: QuoteEntry, isDated: boolean): Opening {
  const words = toShort(quote.text, sizes.opening)
  return {
    address,
    words: isReported(quote) ? words : wording.common.quoted(words),
    lang: article.lang,
    date: isDated ? toDatePhrase(article.article.published) : null,
  }
}

/** A quotation and its heading; `key` is also the heading's fragment. */
type Row = GroupName & {
  readonly entry: QuoteEntry
  /** All that is quoted of the sentence, where it is shown in full; else the quotation alone. */
  readonly fragments: SaidSentence['fragments']
  /** How many more quotations of the speaker are not listed; set on the last one that is. */
  readonly others: number
}

function toRow(entry: QuoteEntry, label: string, id: string): Row {
  const wider = entry.speaker.kind === 'speaker' ? toLetter(label) : label
  return { entry, fragments: [entry], label, wider, key: `by-${id}`, others: 0 }
}

/** Quotations without a speaker's page by their sentences. */
function toOpenRows(quotes: readonly QuoteEntry[], label: string, id: string): readonly Row[] {
  return groupSentences(quotes).map((fragments) => ({ ...toRow(fragments[0], label, id), fragments }))
}

/** What follows "quotes/" in the address of a leaf; `name` is null for the first leaf. */
function toParam(list: QuoteList, name: LeafName | null): string | undefined {
  if (name === null) return list === 'quoted' ? undefined : list
  return list === 'quoted' ? name.path : `${list}/${name.path}`
}

function toAddress(param: string | undefined): string {
  return param === undefined ? addresses.quotes : `quotes/${param}.html`
}
