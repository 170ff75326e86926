import type { Size } from '../../../src/search/query/query-types.ts'
import { findSize } from '../../../src/search/query/typed-size.ts'

/** The size that is all of a text; null where it is not, or more stands there. */
export function readSize(typed: string): Size | null {
  const found = findSize(typed, 0)
  return found?.end === typed.length ? found.size : null
}
