/** A name and how often it occurs; `share` is a percentage of the largest count in its list. */
export type CountWithShare = {
  readonly label: string
  readonly address: string | null
  readonly count: number
  readonly share: number
}

/** Rows with the length of their bars, in whole per cent of the longest. */
export function withShares<Row extends { readonly count: number }>(
  rows: readonly Row[],
): readonly (Row & { readonly share: number })[] {
  const most = Math.max(1, ...rows.map(({ count }) => count))
  return rows.map((row) => ({ ...row, share: Math.round((100 * row.count) / most) }))
}
