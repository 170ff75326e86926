import * as wording from '../../wording/wording.ts'

/** A long list cut into pages; `number` and `count` are 1-based. */
export type Leaf<Row> = {
  readonly rows: readonly Row[]
  readonly number: number
  readonly count: number
}

/**
 * Cuts rows into leaves of at most `size`, and where there are several, of at least half of it. Where a leaf ends is
 * said by the row's own key and not by how many stand before it: a row that comes in changes the leaf it stands on, not
 * all that follow. No rows give one empty leaf, so that the page is there and says so.
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

/** Leaves of lists that follow each other, numbered through; an empty list has none unless all are empty. */
export function joinLeaves<Row>(lists: readonly (readonly Leaf<Row>[])[]): readonly Leaf<Row>[] {
  const filled = lists.flat().filter(({ rows }) => rows.length > 0)
  const leaves = filled.length > 0 ? filled : lists.flat().slice(0, 1)
  return leaves.map(({ rows }, index) => ({ rows, number: index + 1, count: leaves.length }))
}

/** Cuts rows into leaves of `size`, for lists whose rows are numbered through: what comes in moves the others anyway. */
export function toEvenLeaves<Row>(rows: readonly Row[], size: number): readonly Leaf<Row>[] {
  const count = Math.max(1, Math.ceil(rows.length / size))
  return Array.from({ length: count }, (_, index) => ({
    rows: rows.slice(index * size, (index + 1) * size),
    number: index + 1,
    count,
  }))
}

/** What a leaf is called after the group of its first row: "water/2" in its address, "Water, 2" in words. */
export type LeafName = { readonly path: string; readonly label: string }

/**
 * A name for each leaf, numbered among those that begin in the same group, so that names stay when leaves are added to
 * another. The first leaf is the list itself and has none.
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

/** The 32 bits of FNV-1a: the same on every machine, spread evenly. */
export function toPrint(text: string): number {
  let print = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    print = Math.imul(print ^ text.charCodeAt(index), 0x01000193)
  }
  // Its low bits alone follow the last letters too closely.
  return (print ^ (print >>> 15)) >>> 0
}

/** From one leaf to those beside it, and to the first, which names them all. */
export type Turns = {
  readonly first: string
  readonly previous: string | null
  readonly next: string | null
} | null

/** Ways on from a leaf of a list with these addresses; null where it is the only one. `number` is from 1. */
export function toTurns(addresses: readonly string[], number: number): Turns {
  const [first] = addresses
  if (first === undefined || addresses.length < 2) return null
  return { first, previous: addresses[number - 2] ?? null, next: addresses[number] ?? null }
}

/** A link to one leaf of a list; null stands for leaves left out between two. */
export type LeafLink = {
  readonly number: number
  readonly address: string
  readonly isCurrent: boolean
} | null

/**
 * Links to the first, the last, the neighbours and every power-like step between, so that any of 400 leaves is
 * two clicks away while the list stays short.
 */
export function toLeafLinks(
  leaf: { readonly number: number; readonly count: number },
  toAddress: (number: number) => string,
): readonly LeafLink[] {
  if (leaf.count < 2) return []
  const step = Math.max(1, Math.ceil(leaf.count / 20))
  const shown = Array.from({ length: leaf.count }, (_, index) => index + 1).filter(
    (number) =>
      number === 1 || number === leaf.count || Math.abs(number - leaf.number) <= 2 || number % step === 0,
  )
  return shown.flatMap((number, index) => {
    const link = { number, address: toAddress(number), isCurrent: number === leaf.number }
    return number - (shown[index - 1] ?? number) > 1 ? [null, link] : [link]
  })
}

/** Where a group of a long list begins, and the other leaves it runs over: any leaf is one click from the first. */
export type DirectoryRow = {
  readonly label: string
  readonly address: string
  readonly count: number
  readonly more: readonly { readonly number: number; readonly address: string }[]
}

/** A row's group and the wider group that stands for it where there are too many: "3 May" in "2026". */
export type GroupName = { readonly key: string; readonly label: string; readonly wider: string }

/** More groups than this in one list are named by the wider ones. */
const mostGroups = 60

/**
 * The index of a list cut into leaves: its groups in order, each with every leaf it stands on. `key` is the fragment of
 * a group's heading. Nothing for a list of one group on one leaf. `toCount` says how many a row stands for.
 */
export function toDirectory<Row>(
  leaves: readonly Leaf<Row>[],
  toName: (row: Row) => GroupName,
  toAddress: (number: number) => string,
  toCount: (row: Row) => number = () => 1,
): readonly DirectoryRow[] {
  const rows = leaves.flatMap(({ rows: own, number }) =>
    own.map((row) => ({ name: toName(row), number, count: toCount(row) })),
  )
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
        return { number, address: toAddress(number) }
      }),
    }
  })
  return directory.length > 1 || leaves.length > 1 ? directory : []
}

/** Rows that follow each other and have the same key, as groups in the order met. */
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

/** The letter a name stands under: "É" under "E", a digit under "0–9". */
export function toLetter(name: string): string {
  const letter = name.normalize('NFD').charAt(0).toUpperCase()
  return letter >= 'A' && letter <= 'Z' ? letter : '0–9'
}
