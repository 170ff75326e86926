import { isAmount, LINKS_TO_SIZE } from '../../english/numbers/amount-words.ts'
import type { Word } from '../../tokens/words.ts'
import { readCounted } from '../draft/counted-noun.ts'
import type { Draft } from '../draft/drafts.ts'
import type { ToldUnit } from './told-unit.ts'

/** How many words a total and its size may stand apart. */
const REACH = 16

/** What a number is a number of: "the number of kidnap victims reached 789, up from 708"; null where nothing says so. */
export function readTotal(words: readonly Word[], draft: Draft): ToldUnit | null {
  const before = words[draft.from - 1]
  if (before === undefined || !LINKS_TO_SIZE.has(before.lower)) return null
  for (let at = draft.from - 2; at >= Math.max(0, draft.from - REACH); at--) {
    const word = words[at]
    if (word === undefined || word.sentence !== before.sentence) return null
    if (word.lower !== 'of' || !isAmount(words[at - 1]?.lower ?? '', 'count')) continue
    const counted = readCounted(words, at + 1)
    if (counted === null || counted.head >= draft.from) return null
    return { unit: counted.unit, kind: counted.isPeople ? 'people' : 'count' }
  }
  return null
}
