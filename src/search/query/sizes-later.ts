import type { isInSize, readUnit, toBucketRange } from './sizes.ts'

/** What sizes and units are read and compared by. */
export type Sizing = {
  readonly isInSize: typeof isInSize
  readonly readUnit: typeof readUnit
  readonly toBucketRange: typeof toBucketRange
}

let known: Sizing | null = null

/** Makes the table of units known, wherever its module is loaded: most queries do without it. */
export function provideSizing(sizing: Sizing): void {
  known = sizing
}

/** What sizes are compared by. Throws where nobody has fetched it: the search for candidates does. */
export function useSizing(): Sizing {
  if (!known) throw new Error('Unexpected size in a query, expected none before units are fetched')
  return known
}
