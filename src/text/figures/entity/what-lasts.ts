import {
  AGAINST_NOW,
  BEFORE_TIME_UNIT,
  LASTING,
  LASTING_STATE,
  WHEN_BEFORE,
  WHEN_BEHIND,
} from '../../english/calendar.ts'
import type { Word } from '../../tokens/words.ts'
import type { Draft } from '../draft/drafts.ts'
import { type PieceRun, readPhraseBefore } from './noun-phrases.ts'

/**
 * What lasts, where it stands in front: "a ban for more than three months", "after charging in 20 minutes"; else
 * null.
 */
export function readLasting(words: readonly Word[], draft: Draft): PieceRun | null {
  const preposition = toPreposition(words, draft)
  const at = preposition - 1
  const near = words[at]
  if (words[preposition]?.tag !== 'ADP') return null
  if (near?.kind !== 'word' || near.sentence !== words[draft.first]?.sentence) return null
  if (LASTING_STATE.test(near.lower)) return { first: at, last: at }
  return near.tag === 'NOUN' && LASTING.test(near.lower) ? readPhraseBefore(words, at) : null
}

/**
 * Whether a time tells when, and nothing of the subject: "in 12 days", "over the next two days", "two years
 * later".
 */
export function isWhen(words: readonly Word[], draft: Draft): boolean {
  return (
    AGAINST_NOW.has(words[draft.from - 1]?.lower ?? '') ||
    WHEN_BEFORE.has(words[toPreposition(words, draft)]?.lower ?? '') ||
    WHEN_BEHIND.has(words[draft.last + 1]?.lower ?? '')
  )
}

/** The piece in front of a figure's words, its article and the like aside. */
function toPreposition(words: readonly Word[], draft: Draft): number {
  let at = draft.from - 1
  while (BEFORE_TIME_UNIT.has(words[at]?.lower ?? '')) at--
  return at
}
