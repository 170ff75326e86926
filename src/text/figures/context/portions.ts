import type { Word } from '../../tokens/words.ts'
import type { Draft } from '../draft/drafts.ts'
import type { ToldUnit } from './told-unit.ts'

/** What stands between the portions of a list. */
const BETWEEN = new Set([',', 'and'])

/** The unit of "3 of flour" behind "14 tonnes of seed": a number with "of" after a measure that has one too; else null. */
export function readPortion(
  words: readonly Word[],
  draft: Draft,
  earlier: Draft | undefined,
): ToldUnit | null {
  if (words[draft.last + 1]?.lower !== 'of' || draft.counted === null || earlier === undefined) return null
  if (draft.numeral.form !== 'digits' && draft.numeral.form !== 'words') return null
  if (earlier.counted !== null || earlier.unit === null || earlier.kind === 'percent') return null
  const isListed = words[earlier.last + 1]?.lower === 'of' && BETWEEN.has(words[draft.from - 1]?.lower ?? '')
  // "14 tonnes of salt, 3 of the mills": what is counted has an article.
  if (!isListed || words[draft.last + 2]?.tag !== 'NOUN') return null
  if (words[earlier.first]?.sentence !== words[draft.first]?.sentence) return null
  return { unit: earlier.unit, kind: earlier.kind, counted: null }
}
