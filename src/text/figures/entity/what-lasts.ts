import type { Word } from '../../tokens/words.ts'
import type { Draft } from '../draft/drafts.ts'
import { readPhraseBefore } from './noun-phrases.ts'
import type { PieceRun } from './noun-phrases.ts'

/** Words before a time when something happens: "within six months", "every two years". */
const WHEN_BEFORE = new Set('in within after before until since every at inside'.split(' '))
/** Words behind such a time: "two years later". */
const WHEN_BEHIND = new Set(['later', 'ago', 'earlier', 'before', 'after', 'now', 'since'])
/** What may stand between: "in the past 12 months". */
const AFTER_PREPOSITION = new Set(
  'the a an those these its their his her last past first next final another only just previous following'.split(
    ' ',
  ),
)
// Matches nouns for what lasts: "grounding", "detention", "ceasefire"; not "signatures".
const LASTING =
  /(?:ing|[ts]ion|ment|ance|talks?|strikes?|wars?|bans?|truces?|ceasefires?|delays?|curfews?|sieges?|waits?|breaks?|pauses?|terms?|sentences?|stays?|trials?|shutdowns?|blackouts?|outages?|closures?|freezes?)$/
// Matches states that last: "jobless for two years"; not "held".
const LASTING_STATE = /^(?:unemployed|jobless|homeless|missing|married|pregnant|\p{L}{3,}ing)$/u

/** "a ban for more than three months", "after charging in 20 minutes": what lasts, where it stands in front. */
export function readLasting(words: readonly Word[], draft: Draft): PieceRun | null {
  const preposition = toPreposition(words, draft)
  const at = preposition - 1
  const near = words[at]
  if (words[preposition]?.tag !== 'ADP') return null
  if (near?.kind !== 'word' || near.sentence !== words[draft.first]?.sentence) return null
  if (LASTING_STATE.test(near.lower)) return { first: at, last: at }
  return near.tag === 'NOUN' && LASTING.test(near.lower) ? readPhraseBefore(words, at) : null
}

/** "in 12 days", "after the first 20 minutes", "two years later": a time when, which is not the subject's. */
export function isWhen(words: readonly Word[], draft: Draft): boolean {
  return (
    WHEN_BEFORE.has(words[toPreposition(words, draft)]?.lower ?? '') ||
    WHEN_BEHIND.has(words[draft.last + 1]?.lower ?? '')
  )
}

/** The piece in front of a figure's words, its article and the like aside. */
function toPreposition(words: readonly Word[], draft: Draft): number {
  let at = draft.from - 1
  while (AFTER_PREPOSITION.has(words[at]?.lower ?? '')) at--
  return at
}
