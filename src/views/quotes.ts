import type { Quote } from '../types.ts'
import type { QuoteEntry, Reference, Site, SpeakerReference } from './site.ts'
import { addresses } from '../links.ts'
import { toCount } from './numbers.ts'
import { toLetter } from './letters.ts'
import {
  toDirectory,
  toGroups,
  toLeafLinks,
  toLeaves,
  type DirectoryRow,
  type GroupName,
  type LeafLink,
} from './pages.ts'
import { toQuoteRow, type QuoteRow } from './rows.ts'

/** In their own words, or as the writer reports them. */
export type QuoteList = 'quoted' | 'reported'

/** One leaf of a list of quotations: by speaker A–Z, those without a speaker last. */
export type QuotesPage = {
  /** What follows "quotes/" in the address; undefined for the first leaf, which is quotes.html. */
  readonly param: string | undefined
  readonly title: string
  readonly list: QuoteList
  /** Both lists, where there is anything reported. */
  readonly tabs: readonly (Reference & { readonly isCurrent: boolean })[]
  readonly count: number
  readonly groups: readonly {
    readonly id: string
    readonly speaker: SpeakerReference
    readonly isContinued: boolean
    readonly rows: readonly QuoteRow[]
  }[]
  /** Every speaker and where their quotations begin; only on the first leaf. */
  readonly directory: readonly DirectoryRow[]
  readonly leaves: readonly LeafLink[]
}

const quotesOfLeaf = 50

/** All pages of both lists; every quotation stands on one of them. */
export function toQuotesPages(site: Site): readonly QuotesPage[] {
  const hasReported = site.quotes.some(({ quote }) => isReported(quote))
  const lists: readonly QuoteList[] = hasReported ? ['quoted', 'reported'] : ['quoted']
  return lists.flatMap((list) => {
    const tabs = lists.map((other) => {
      const count = site.quotes.filter((entry) => isOf(other, entry)).length
      return {
        label: `${listWords[other]} (${count})`,
        address: toAddress(other, 1),
        isCurrent: other === list,
      }
    })
    return toPages(site, list, hasReported ? tabs : [])
  })
}

/** True for what a text reports without quotation marks: "Lund said that the dam holds". */
export function isReported({ form }: Pick<Quote, 'form'>): boolean {
  return form === 'indirect'
}

/** "36 quotations, 4 reported": the reported counted apart, left out where there are none. */
export function toQuoteCounts(quotes: readonly QuoteEntry[], separator = ', '): string {
  const reported = quotes.filter(({ quote }) => isReported(quote)).length
  const quoted = toCount(quotes.length - reported, 'quotation')
  if (reported === 0) return quoted
  return quotes.length === reported
    ? toCount(reported, 'reported statement')
    : `${quoted}${separator}${reported} reported`
}

const listWords: Readonly<Record<QuoteList, string>> = { quoted: 'In their words', reported: 'Reported' }

function isOf(list: QuoteList, { quote }: QuoteEntry): boolean {
  return isReported(quote) === (list === 'reported')
}

function toPages(site: Site, list: QuoteList, tabs: QuotesPage['tabs']): readonly QuotesPage[] {
  const named = site.speakers.flatMap((entry) =>
    entry.quotes.filter((quote) => isOf(list, quote)).map((quote) => toRow(quote, entry.label, entry.id)),
  )
  const own = site.quotes.filter((entry) => isOf(list, entry))
  const unresolved = own
    .filter(({ speaker }) => speaker.kind === 'unresolved')
    .map((quote) => toRow(quote, 'Speaker not resolved', 'unresolved'))
  const unnamed = own
    .filter(({ speaker }) => speaker.kind === 'none')
    .map((quote) => toRow(quote, 'Speaker not named', 'none'))
  const rows = [...named, ...unresolved, ...unnamed]
  const leaves = toLeaves(rows, quotesOfLeaf)
  const directory = toDirectory(
    rows,
    (row) => row,
    quotesOfLeaf,
    (number) => toAddress(list, number),
  )
  let shown = ''
  return leaves.map((leaf) => ({
    param: toParam(list, leaf.number),
    title: `${list === 'quoted' ? 'Quotations' : 'Quotations, reported'}${leaf.number === 1 ? '' : `, page ${leaf.number}`}`,
    list,
    tabs,
    count: rows.length,
    groups: toGroups(leaf.rows, (row) => row.key).map(({ key, rows: group }) => {
      const isContinued = key === shown
      shown = key
      const speaker = { ...(group[0] as Row).entry.speaker, label: (group[0] as Row).label }
      return { id: key, speaker, isContinued, rows: group.map((row) => toQuoteRow(row.entry)) }
    }),
    directory: leaf.number === 1 ? directory : [],
    leaves: toLeafLinks(leaf, (number) => toAddress(list, number)),
  }))
}

/** A quotation under the heading it is listed by; `key` is also the heading's fragment. */
type Row = GroupName & { readonly entry: QuoteEntry }

function toRow(entry: QuoteEntry, label: string, id: string): Row {
  return { entry, label, wider: entry.speaker.kind === 'speaker' ? toLetter(label) : label, key: `by-${id}` }
}

function toParam(list: QuoteList, number: number): string | undefined {
  const parts = [...(list === 'quoted' ? [] : [list]), ...(number === 1 ? [] : [String(number)])]
  return parts.length === 0 ? undefined : parts.join('/')
}

function toAddress(list: QuoteList, number: number): string {
  const param = toParam(list, number)
  return param === undefined ? addresses.quotes : `quotes/${param}.html`
}
