import { addresses } from '../../links.ts'
import * as wording from '../../wording/wording.ts'
import { csvNames, toCsvPath } from '../site/csv-names.ts'
import {
  toDirectory,
  toGroups,
  toLeafNames,
  toLeaves,
  toTurns,
  type DirectoryRow,
  type Leaf,
  type LeafName,
  type Turns,
} from '../site/paging.ts'
import { joinEnds, toMonthRange } from '../site/ranges.ts'
import { toFigureRow, toOrigin, type FigureRow, type Origin } from '../site/rows.ts'
import type { Site } from '../site/entries.ts'
import type { Reference } from '../site/references.ts'
import { type FigureOrder, findFigureOrders, type OrderedFigure, toFigureOrders } from './figure-orders.ts'

/** A tab above the figures: one of the orders, or the measures. */
export type FigureTab = { readonly label: string; readonly address: string; readonly isCurrent: boolean }

/** The figures of one article in text order, without their sentences. They link to no place of their own. */
export type FiguresOfArticle = {
  readonly origin: Origin
  readonly figures: readonly { readonly text: string; readonly of: string | null }[]
}

/** One page of the figures in one order. */
export type FiguresPage = {
  /** What follows "figures/" in the address; undefined for figures.html. */
  readonly param: string | undefined
  readonly title: string
  /**
   * The number of figures in this order; null except on the first page, so that the others stay unchanged when one is
   * added.
   */
  readonly count: number | null
  readonly order: FigureOrder
  /** The figures of all pages of this order as a table; null where there are none. */
  readonly csv: string | null
  readonly tabs: readonly FigureTab[]
  readonly groups: readonly {
    readonly id: string
    readonly label: string
    readonly isContinued: boolean
    /** In order of size, with their sentences; empty where figures are listed by article. */
    readonly rows: readonly FigureRow[]
    /** By date or by topic, article by article; empty in order of size. */
    readonly articles: readonly FiguresOfArticle[]
  }[]
  /** The page of the small counts, which no tab leads to; null except on the first page of another order. */
  readonly small: Reference | null
  /** Where each group begins; empty except on the first page of an order. */
  readonly directory: readonly DirectoryRow[]
  readonly turns: Turns
}

/** The most figures on a page, with their sentences and without. */
const sizes = { full: 90, short: 400 }

/** All pages of figures: by size, by date, by topic, and the minor counts apart. */
export function toFiguresPages(site: Site): readonly FiguresPage[] {
  const rows = toFigureOrders(site)
  const small =
    rows.minor.length === 0 ? null : { label: orderWords.minor, address: toAddress(toParam('minor', null)) }
  return findFigureOrders(site).flatMap((order) =>
    toPages(order, rows[order], toFigureTabs(site, order)).map((page) => ({
      ...page,
      small: order === 'minor' || page.count === null ? null : small,
    })),
  )
}

/** Where the figures of each topic begin in the list by topic, by the topic's id; computed once per site. */
export function findFiguresOfTopics(site: Site): ReadonlyMap<string, string> {
  let found = begun.get(site)
  if (!found) {
    const { leaves, all } = toOrdered('topic', toFigureOrders(site).topic)
    const places = leaves.flatMap(({ rows, number }) =>
      rows.map(({ entry, key }) => [entry.topic?.id ?? '', `${all[number - 1] ?? ''}#${key}`] as const),
    )
    // Of several with one key a map keeps the last.
    begun.set(site, (found = new Map(places.toReversed())))
  }
  return found
}

const begun = new WeakMap<Site, ReadonlyMap<string, string>>()

/** The tabs above the figures, with the current one marked. */
export function toFigureTabs(site: Site, current: FigureOrder | 'measure'): readonly FigureTab[] {
  const toTab = (order: FigureOrder): FigureTab => ({
    label: orderWords[order],
    address: toAddress(toParam(order, null)),
    isCurrent: order === current,
  })
  const measures = {
    label: wording.figures.byMeasure,
    address: addresses.measures,
    isCurrent: current === 'measure',
  }
  const orders = findFigureOrders(site)
  return [
    ...orders.filter((order) => order !== 'minor').map(toTab),
    ...(site.measures.length > 0 ? [measures] : []),
  ]
}

const orderWords: Readonly<Record<FigureOrder, string>> = {
  value: wording.figures.byValue,
  date: wording.figures.byDate,
  topic: wording.figures.byTopic,
  minor: wording.figures.small,
}

function toPages(
  order: FigureOrder,
  rows: readonly OrderedFigure[],
  tabs: readonly FigureTab[],
): readonly Omit<FiguresPage, 'small'>[] {
  const { leaves, names, all, isShort } = toOrdered(order, rows)
  const directory = toDirectory(
    leaves,
    (row) => row,
    (number) => all[number - 1] ?? '',
    undefined,
    isShort ? toMonths : toSizes,
  )
  let shown = ''
  return leaves.map((leaf, index) => ({
    param: toParam(order, names[index] ?? null),
    title: wording.figures.title(orderWords[order], names[index]?.label ?? null),
    count: leaf.number === 1 ? rows.length : null,
    order,
    csv: rows.length === 0 ? null : toCsvPath(csvNames.figures(order === 'minor'), rows.length),
    tabs,
    groups: toGroups(leaf.rows, (row) => row.key).map(({ key, rows: own }) => {
      const isContinued = key === shown
      shown = key
      return {
        id: key,
        label: own[0]?.label ?? '',
        isContinued,
        rows: isShort ? [] : own.map((row) => toFigureRow(row.entry)),
        articles: isShort ? toArticles(own) : [],
      }
    }),
    directory: leaf.number === 1 ? directory : [],
    turns: toTurns(all, leaf.number),
  }))
}

/** "£5m – £20m", of figures with the largest first. */
function toSizes(largest: OrderedFigure, smallest: OrderedFigure): string {
  return joinEnds(smallest.entry.figure.text, largest.entry.figure.text)
}

/** "Mar–May 2024", of figures with the newest first. */
function toMonths(newest: OrderedFigure, oldest: OrderedFigure): string {
  return toMonthRange(newest.entry.article, oldest.entry.article)
}

/** An order cut into leaves, with their names and addresses. Short ones list no sentences. */
function toOrdered(
  order: FigureOrder,
  rows: readonly OrderedFigure[],
): {
  readonly isShort: boolean
  readonly leaves: readonly Leaf<OrderedFigure>[]
  readonly names: readonly (LeafName | null)[]
  readonly all: readonly string[]
} {
  const isShort = order === 'date' || order === 'topic'
  const leaves = toLeaves(rows, isShort ? sizes.short : sizes.full, ({ entry }) => entry.address)
  const names = toLeafNames(leaves, (row) => row)
  return { isShort, leaves, names, all: names.map((name) => toAddress(toParam(order, name))) }
}

function toArticles(rows: readonly OrderedFigure[]): readonly FiguresOfArticle[] {
  return toGroups(rows, ({ entry }) => entry.article.address).map(({ rows: own }) => ({
    origin: toOrigin((own[0] as OrderedFigure).entry.article),
    figures: own.map(({ entry: { figure } }) => ({ text: figure.text, of: figure.of })),
  }))
}

/** What follows "figures/" in the address of a leaf; `name` is null for the first leaf. */
function toParam(order: FigureOrder, name: LeafName | null): string | undefined {
  if (name === null) return order === 'value' ? undefined : order === 'minor' ? 'small' : `by-${order}`
  return order === 'minor' ? `small/${name.path}` : name.path
}

function toAddress(param: string | undefined): string {
  return param === undefined ? addresses.figures : `figures/${param}.html`
}
