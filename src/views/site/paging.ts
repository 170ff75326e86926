import { compareNames } from '../../locale/intl.ts'
import * as wording from '../../wording/wording.ts'
import type { Reference } from './references.ts'

/** One page of a long list; `number` counts from 1, `count` is the number of pages. */
export type Leaf<Row> = {
  readonly rows: readonly Row[]
  readonly number: number
  readonly count: number
}

/**
 * Cuts rows into leaves of at most `size` and, except for the last, at least half of it. A hash of the row's own key
 * decides where a leaf ends, not the number of rows before: a new row changes its own leaf and not all that follow.
 * Without rows, one empty leaf is returned, so that the page exists and can say so.
 */
export function toLeaves<Row>(
  rows: readonly Row[],
  size: number,
  toKey: (row: Row) => string,
): readonly Leaf<Row>[] {
  const ends: number[] = []
  let first = 0
  if (rows.length > size) {
    rows.forEach((row, index) => {
      const length = index - first + 1
      if (length < size && (length < size / 2 || toPrint(toKey(row)) % Math.ceil(size / 3) !== 0)) return
      ends.push(index + 1)
      first = index + 1
    })
  }
  if (ends.at(-1) !== rows.length || rows.length === 0) ends.push(rows.length)
  return ends.map((end, index) => ({
    rows: rows.slice(ends[index - 1] ?? 0, end),
    number: index + 1,
    count: ends.length,
  }))
}

/** Leaves of several lists as one, renumbered. Empty leaves are dropped unless all are empty. */
export function joinLeaves<Row>(lists: readonly (readonly Leaf<Row>[])[]): readonly Leaf<Row>[] {
  const filled = lists.flat().filter(({ rows }) => rows.length > 0)
  const leaves = filled.length > 0 ? filled : lists.flat().slice(0, 1)
  return leaves.map(({ rows }, index) => ({ rows, number: index + 1, count: leaves.length }))
}

/**
 * Cuts rows into leaves of exactly `size`, for lists with numbered rows, where a new row changes the following pages
 * anyway.
 */
export function toEvenLeaves<Row>(rows: readonly Row[], size: number): readonly Leaf<Row>[] {
  const count = Math.max(1, Math.ceil(rows.length / size))
  return Array.from({ length: count }, (_, index) => ({
    rows: rows.slice(index * size, (index + 1) * size),
    number: index + 1,
    count,
  }))
}

/** The words for the rows from `first` to `last`: "Aalto–Brandt". */
export type ToRange<Row> = (first: Row, last: Row) => string

/** The name of a leaf, after the group of its first row: "water/2" in its address, "Water, 2" in words. */
export type LeafName = { readonly path: string; readonly label: string }

/**
 * A name for each leaf, numbered among those that begin in the same group, so that new leaves elsewhere do not change
 * it. Null for the first leaf, which goes by the name of the list.
 */
export function toLeafNames<Row>(
  leaves: readonly Leaf<Row>[],
  toName: (row: Row) => GroupName,
): readonly (LeafName | null)[] {
  const counts = new Map<string, number>()
  return leaves.map(({ rows: [row], number }) => {
    if (row === undefined) return null
    const { key, label } = toName(row)
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    if (number === 1) return null
    return count === 1 ? { path: key, label } : { path: `${key}/${count}`, label: `${label}, ${count}` }
  })
}

/** A 32-bit FNV-1a hash, the same on every machine. */
export function toPrint(text: string): number {
  let print = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    print = Math.imul(print ^ text.charCodeAt(index), 0x01000193)
  }
  // The low bits alone follow the last letters too closely.
  return (print ^ (print >>> 15)) >>> 0
}

/**
 * Links from one leaf to the one before, the one after, and the first, which lists all; null where there is only one.
 */
export type Turns = {
  readonly first: string
  readonly previous: string | null
  readonly next: string | null
} | null

/** Links from leaf `number` (from 1) of a list with these addresses; null where it is the only one. */
export function toTurns(addresses: readonly string[], number: number): Turns {
  const [first] = addresses
  if (first === undefined || addresses.length < 2) return null
  return { first, previous: addresses[number - 2] ?? null, next: addresses[number] ?? null }
}

/** A link to one leaf of a list; null marks a gap. `label` says where it begins and ends, or repeats the number. */
export type LeafLink = {
  readonly number: number
  readonly label: string
  readonly address: string
  readonly isCurrent: boolean
} | null

/**
 * Links to the first leaf, the last, the neighbours and every twentieth of the way between: any of 400 leaves is two
 * clicks away, and the list stays short. `labels` are those of all leaves, where they have any.
 */
export function toLeafLinks(
  leaf: { readonly number: number; readonly count: number },
  toAddress: (number: number) => string,
  labels: readonly string[] = [],
): readonly LeafLink[] {
  if (leaf.count < 2) return []
  const step = Math.max(1, Math.ceil(leaf.count / 20))
  const shown = Array.from({ length: leaf.count }, (_, index) => index + 1).filter(
    (number) =>
      number === 1 || number === leaf.count || Math.abs(number - leaf.number) <= 2 || number % step === 0,
  )
  return shown.flatMap((number, index) => {
    const label = labels[number - 1] ?? String(number)
    const link = { number, label, address: toAddress(number), isCurrent: number === leaf.number }
    return number - (shown[index - 1] ?? number) > 1 ? [null, link] : [link]
  })
}

/** Where a group of a long list begins, and the further leaves it covers: every leaf is one click from the first. */
export type DirectoryRow = {
  readonly label: string
  readonly address: string
  readonly count: number
  readonly more: readonly Reference[]
}

/**
 * The group of a row, and a wider group for use where there are too many: "3 May" in "2026". `key` is the heading's
 * fragment.
 */
export type GroupName = { readonly key: string; readonly label: string; readonly wider: string }

/** A list with more groups than this is indexed by the wider groups. */
const mostGroups = 60

/**
 * The index of a list cut into leaves: its groups in order, each with every leaf it covers. Empty for one group on one
 * leaf. `toCount` says how many items a row stands for, `toRange` what a further leaf has of the group, in place of its
 * number.
 */
export function toDirectory<Row>(
  leaves: readonly Leaf<Row>[],
  toName: (row: Row) => GroupName,
  toAddress: (number: number) => string,
  toCount: (row: Row) => number = () => 1,
  toRange: ToRange<Row> | null = null,
): readonly DirectoryRow[] {
  const rows = leaves.flatMap(({ rows: own, number }) =>
    own.map((row) => ({ row, name: toName(row), number, count: toCount(row) })),
  )
  const isOf = (number: number) => (row: (typeof rows)[number]) => row.number === number
  const own = toGroups(rows, ({ name }) => name.key)
  const isWide = own.length > mostGroups
  const groups = isWide ? toGroups(rows, ({ name }) => name.wider) : own
  const directory = groups.map(({ rows: group }): DirectoryRow => {
    const { name, number: first } = group[0] as (typeof group)[number]
    const last = group.at(-1)?.number ?? first
    return {
      label: isWide ? name.wider : name.label,
      address: `${toAddress(first)}#${name.key}`,
      count: group.reduce((sum, row) => sum + row.count, 0),
      more: Array.from({ length: last - first }, (_, index) => {
        const number = first + index + 1
        const [start, end] = [group.find(isOf(number)), group.findLast(isOf(number))]
        const label = toRange && start && end ? toRange(start.row, end.row) : String(number)
        return { label, address: toAddress(number) }
      }),
    }
  })
  return directory.length > 1 || leaves.length > 1 ? directory : []
}

/** Groups consecutive rows with the same key, in order. */
export function toGroups<Row>(
  rows: readonly Row[],
  toKey: (row: Row) => string,
): readonly { readonly key: string; readonly rows: readonly Row[] }[] {
  const groups: { key: string; rows: Row[] }[] = []
  for (const row of rows) {
    const key = toKey(row)
    const last = groups.at(-1)
    if (last && last.key === key) last.rows.push(row)
    else groups.push({ key, rows: [row] })
  }
  return groups
}

/** The title of a leaf: "Articles", "Articles, page 2". */
export function toPageTitle(title: string, number: number): string {
  return number === 1 ? title : wording.common.numbered(title, number)
}

/** The letter to list a name or title under: "É" and "“E" under "E", "Ж" under itself, a digit or a sign under "0–9". */
export function toLetter(name: string): string {
  const first = FIRST_LETTER.exec(name.normalize('NFD'))?.[0] ?? ''
  return LETTER.test(first) ? first.toUpperCase() : '0–9'
}

/** Compares titles for sorting under their letters: marks before the first letter do not count. */
export function compareTitles(one: string, other: string): number {
  return compareNames(toSorted(one), toSorted(other))
}

function toSorted(title: string): string {
  return title.replace(MARKS, '')
}

/** Matches the "T" of "“Talks" and the "1" of "$12m"; not the quotation mark. */
const FIRST_LETTER = /[\p{L}\p{N}]/u
/** Matches "T" and "Ж"; not "1". */
const LETTER = /\p{L}/u
/** Matches the quotation mark of "“Talks"; not that of "The “talks”". */
const MARKS = /^[^\p{L}\p{N}]+/u
