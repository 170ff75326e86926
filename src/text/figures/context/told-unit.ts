import type { FigureKind } from '../../../types.ts'
import type { Draft } from '../draft/drafts.ts'

/** What the rest of a sentence tells of a number that stands alone. */
export type ToldUnit = {
  readonly unit: string
  readonly kind: FigureKind
  readonly counted?: Draft['counted']
  /** Where the neighbour gives its scale too: "from 4.5 to 6 billion euros". */
  readonly value?: Draft['value']
}
