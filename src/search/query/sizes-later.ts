import type { Figure } from '../../types.ts'
import type { Size } from './query-types.ts'

/** What sizes and units are read and compared by. */
export type Sizing = {
  readonly isInSize: (figure: Pick<Figure, 'value' | 'unit' | 'qualifier'>, size: Size) => boolean
  readonly readUnit: (typed: string) => string | null
  readonly toBucketRange: (size: Size) => { readonly from: string; readonly to: string } | null
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
