/** A long list cut into pages; `number` and `count` are 1-based. */
export type Leaf<Row> = {
  readonly rows: readonly Row[]
  readonly number: number
  readonly count: number
}

/** Cuts rows into leaves of `size`; no rows give one empty leaf, so that the page is there and says so. */
export function toLeaves<Row>(rows: readonly Row[], size: number): readonly Leaf<Row>[] {
  const count = Math.max(1, Math.ceil(rows.length / size))
  return Array.from({ length: count }, (_, index) => ({
    rows: rows.slice(index * size, (index + 1) * size),
    number: index + 1,
    count,
  }))
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
 * The index of a list cut into leaves of `size`: its groups in order, each with every leaf it stands on. `key` is the
 * fragment of a group's heading. Nothing for a list of one group on one leaf.
 */
export function toDirectory<Row>(
  rows: readonly Row[],
  toName: (row: Row) => GroupName,
  size: number,
  toAddress: (number: number) => string,
): readonly DirectoryRow[] {
  const own = toGroups(rows, (row) => toName(row).key)
  const isWide = own.length > mostGroups
  const groups = isWide ? toGroups(rows, (row) => toName(row).wider) : own
  let before = 0
  const directory = groups.map(({ rows: group }): DirectoryRow => {
    const name = toName(group[0] as Row)
    const first = Math.floor(before / size) + 1
    before += group.length
    const last = Math.floor((before - 1) / size) + 1
    return {
      label: isWide ? name.wider : name.label,
      address: `${toAddress(first)}#${name.key}`,
      count: group.length,
      more: Array.from({ length: last - first }, (_, index) => {
        const number = first + index + 1
        return { number, address: toAddress(number) }
      }),
    }
  })
  return directory.length > 1 || rows.length > size ? directory : []
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
