import { addresses } from '../../links.ts'
import type { FigureKind } from '../../types.ts'
import * as wording from '../../wording/wording.ts'
import { toDatePhrase, toMonthKey } from '../site/dates.ts'
import { csvNames, toCsvPath } from '../site/csv-names.ts'
import { toMagnitude, toUnitWords } from '../site/numbers.ts'
import {
  toDirectory,
  toGroups,
  toLeafNames,
  toLeaves,
  toTurns,
  type DirectoryRow,
  type GroupName,
  type Leaf,
  type LeafName,
  type Turns,
} from '../site/paging.ts'
import { joinEnds, toMonthRange } from '../site/ranges.ts'
import { toFigureRow, toOrigin, type FigureRow, type Origin } from '../site/rows.ts'
import type { FigureEntry, Site } from '../site/entries.ts'
import type { Reference } from '../site/references.ts'

/** The orders in which figures are listed, each on pages of its own, so that sorting needs no script. */
export type FigureOrder = 'value' | 'date' | 'topic' | 'minor'

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

/** The figures of each order in that order, in full; those of every order but "minor" are the same. */
export function toListedFigures(
  site: Site,
): readonly { readonly order: FigureOrder; readonly rows: readonly FigureEntry[] }[] {
  const rows = toRows(site)
  return toOrders(site).map((order) => ({ order, rows: rows[order].map(({ entry }) => entry) }))
}

function toRows(site: Site): Readonly<Record<FigureOrder, readonly Row[]>> {
  const { figures, minor } = toParts(site)
  return {
    value: byValue(figures),
    date: byDate(figures),
    topic: byTopic(figures, site),
    minor: byTopic(minor, site),
  }
}

/** All pages of figures: by size, by date, by topic, and the minor counts apart. */
export function toFiguresPages(site: Site): readonly FiguresPage[] {
  const { minor } = toParts(site)
  const rows = toRows(site)
  const small =
    minor.length === 0 ? null : { label: orderWords.minor, address: toAddress(toParam('minor', null)) }
  return toOrders(site).flatMap((order) =>
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
    const { leaves, all } = toOrdered('topic', byTopic(toParts(site).figures, site))
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
  const orders = toOrders(site)
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

function toOrders(site: Site): readonly FigureOrder[] {
  const { figures, minor } = toParts(site)
  const has = { value: true, date: site.isDated, topic: site.topics.length > 0, minor: minor.length > 0 }
  const orders: readonly FigureOrder[] = ['value', 'date', 'topic', 'minor']
  // Of no figures there is one page, which says so.
  return orders.filter(
    (order) => has[order] && (order === 'value' || order === 'minor' || figures.length > 0),
  )
}

type Parts = { readonly figures: readonly FigureEntry[]; readonly minor: readonly FigureEntry[] }

const parted = new WeakMap<Site, Parts>()

/** Separates figures worth looking up from minor counts; computed once per site. */
function toParts(site: Site): Parts {
  let parts = parted.get(site)
  if (!parts) {
    const { figures = [], minor = [] } = Object.groupBy(site.figures, (entry) =>
      entry.isMinor ? 'minor' : 'figures',
    )
    parted.set(site, (parts = { figures, minor }))
  }
  return parts
}

/** A figure and its heading; `key` is the heading's fragment. */
type Row = GroupName & { readonly entry: FigureEntry }

const kindWords: Readonly<Record<FigureKind, string>> = wording.figureKinds

function byValue(figures: readonly FigureEntry[]): readonly Row[] {
  const rows = figures.map((entry): Row => {
    const { kind, unit } = entry.figure
    const label =
      hasUnitGroups.has(kind) && unit !== null
        ? wording.figures.kindIn(kindWords[kind], toUnitWords(unit))
        : kindWords[kind]
    const wider = kindWords[kind]
    return {
      entry,
      label,
      wider,
      key: toKey('kind', hasUnitGroups.has(kind) ? `${kind}-${unit ?? 'none'}` : kind),
    }
  })
  // Kinds in the order of `kindWords`; within a kind, the most used unit first.
  const kinds = Object.keys(kindWords)
  const groups = [...Map.groupBy(rows, (row) => row.key).values()].toSorted((a, b) => {
    const kind = (group: readonly Row[]): number => kinds.indexOf(group[0]?.entry.figure.kind ?? 'other')
    return kind(a) - kind(b) || b.length - a.length
  })
  return groups.flatMap((group) =>
    group.toSorted((a, b) => toMagnitude(b.entry.figure) - toMagnitude(a.entry.figure)),
  )
}

/** Kinds whose units cannot be compared with each other. */
const hasUnitGroups: ReadonlySet<string> = new Set(['money', 'mass', 'area', 'length', 'duration', 'rate'])

function byDate(figures: readonly FigureEntry[]): readonly Row[] {
  return figures.map((entry) => {
    const month = toMonthKey(entry.article.article.published)
    const wider = month?.slice(0, 4) ?? toDatePhrase(null)
    return { entry, label: toDatePhrase(month), wider, key: toKey('date', month ?? 'unknown') }
  })
}

/** Lists each figure once, under the topic it counts under. */
function byTopic(figures: readonly FigureEntry[], site: Site): readonly Row[] {
  const rows = figures.map((entry): Row => {
    const { topic } = entry
    const label = topic?.label ?? wording.figures.noTopic
    return { entry, label, wider: label, key: toKey('topic', topic?.id ?? 'none') }
  })
  const groups = Map.groupBy(rows, (row) => row.key)
  const order = [...site.topics.map((topic) => toKey('topic', topic.id)), toKey('topic', 'none')]
  return order.flatMap((key) => groups.get(key) ?? [])
}

function toPages(
  order: FigureOrder,
  rows: readonly Row[],
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
    csv: rows.length === 0 ? null : toCsvPath(csvNames.figures(order), rows.length),
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
function toSizes(largest: Row, smallest: Row): string {
  return joinEnds(smallest.entry.figure.text, largest.entry.figure.text)
}

/** "Mar–May 2024", of figures with the newest first. */
function toMonths(newest: Row, oldest: Row): string {
  return toMonthRange(newest.entry.article, oldest.entry.article)
}

/** An order cut into leaves, with their names and addresses. Short ones list no sentences. */
function toOrdered(
  order: FigureOrder,
  rows: readonly Row[],
): {
  readonly isShort: boolean
  readonly leaves: readonly Leaf<Row>[]
  readonly names: readonly (LeafName | null)[]
  readonly all: readonly string[]
} {
  const isShort = order === 'date' || order === 'topic'
  const leaves = toLeaves(rows, isShort ? sizes.short : sizes.full, ({ entry }) => entry.address)
  const names = toLeafNames(leaves, (row) => row)
  return { isShort, leaves, names, all: names.map((name) => toAddress(toParam(order, name))) }
}

function toArticles(rows: readonly Row[]): readonly FiguresOfArticle[] {
  return toGroups(rows, ({ entry }) => entry.article.address).map(({ rows: own }) => ({
    origin: toOrigin((own[0] as Row).entry.article),
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

/** A fragment from a prefix and a name: "kind-money-usd" from "money-USD". */
function toKey(prefix: string, name: string): string {
  return `${prefix}-${name.toLowerCase().replace(NOT_OF_A_KEY, '-')}`
}

/** Matches the space of "square kilometer"; not "usd". */
const NOT_OF_A_KEY = /[^\p{L}\p{N}]+/gu
