import type { FigureKind } from '../../types.ts'
import * as wording from '../../wording/wording.ts'
import { toDatePhrase, toMonthKey } from '../site/dates.ts'
import type { FigureEntry, Site } from '../site/entries.ts'
import { toMagnitude, toUnitWords } from '../site/numbers.ts'
import type { GroupName } from '../site/paging.ts'

/** The orders in which figures are listed, each on pages of its own, so that sorting needs no script. */
export type FigureOrder = 'value' | 'date' | 'topic' | 'minor'

/** The figures of each order in that order, with their headings; those of every order but "minor" are the same. */
export function toFigureOrders(site: Site): Readonly<Record<FigureOrder, readonly OrderedFigure[]>> {
  const { figures, minor } = toParts(site)
  return {
    value: byValue(figures),
    date: byDate(figures),
    topic: byTopic(figures, site),
    minor: byTopic(minor, site),
  }
}

/** The figures of all orders but "minor", by value, then those of "minor", without headings. */
export function toListedFigures(
  site: Site,
): readonly { readonly isMinor: boolean; readonly rows: readonly FigureEntry[] }[] {
  const { value, minor } = toFigureOrders(site)
  const toRows = (rows: readonly OrderedFigure[]): readonly FigureEntry[] => rows.map(({ entry }) => entry)
  return [
    { isMinor: false, rows: toRows(value) },
    { isMinor: true, rows: toRows(minor) },
  ]
}

/** The orders for which there is a page. */
export function findFigureOrders(site: Site): readonly FigureOrder[] {
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
export type OrderedFigure = GroupName & { readonly entry: FigureEntry }

const kindWords: Readonly<Record<FigureKind, string>> = wording.figureKinds

function byValue(figures: readonly FigureEntry[]): readonly OrderedFigure[] {
  const rows = figures.map((entry): OrderedFigure => {
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
    const kind = (group: readonly OrderedFigure[]): number =>
      kinds.indexOf(group[0]?.entry.figure.kind ?? 'other')
    return kind(a) - kind(b) || b.length - a.length
  })
  return groups.flatMap((group) =>
    group.toSorted((a, b) => toMagnitude(b.entry.figure) - toMagnitude(a.entry.figure)),
  )
}

/** Kinds whose units cannot be compared with each other. */
const hasUnitGroups: ReadonlySet<string> = new Set(['money', 'mass', 'area', 'length', 'duration', 'rate'])

function byDate(figures: readonly FigureEntry[]): readonly OrderedFigure[] {
  return figures.map((entry) => {
    const month = toMonthKey(entry.article.article.published)
    const wider = month?.slice(0, 4) ?? toDatePhrase(null)
    return { entry, label: toDatePhrase(month), wider, key: toKey('date', month ?? 'unknown') }
  })
}

/** Lists each figure once, under the topic it counts under. */
function byTopic(figures: readonly FigureEntry[], site: Site): readonly OrderedFigure[] {
  const rows = figures.map((entry): OrderedFigure => {
    const { topic } = entry
    const label = topic?.label ?? wording.figures.noTopic
    return { entry, label, wider: label, key: toKey('topic', topic?.id ?? 'none') }
  })
  const groups = Map.groupBy(rows, (row) => row.key)
  const order = [...site.topics.map((topic) => toKey('topic', topic.id)), toKey('topic', 'none')]
  return order.flatMap((key) => groups.get(key) ?? [])
}

/** A fragment from a prefix and a name: "kind-money-usd" from "money-USD". */
function toKey(prefix: string, name: string): string {
  return `${prefix}-${name.toLowerCase().replace(NOT_OF_A_KEY, '-')}`
}

/** Matches the space of "square kilometer"; not "usd". */
const NOT_OF_A_KEY = /[^\p{L}\p{N}]+/gu
