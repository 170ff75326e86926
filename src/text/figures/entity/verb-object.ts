import { LEADS_TO_AMOUNT } from '../../english/function-words.ts'
import { findChange } from '../../english/numbers/change-words.ts'
import type { Word } from '../../tokens/words.ts'
import type { Draft } from '../draft/drafts.ts'
import { type PieceRun, readPhraseBefore } from './noun-phrases.ts'
import { isTimeWord } from './phrase-edges.ts'

/** Parts of speech that open a noun phrase. */
const BEFORE_NOUN = new Set(['DET', 'PRON', 'PART'])
/** What an amount moves things: "pulled shares 2 percent lower". */
const COMPARATIVES = new Set(['higher', 'lower'])

/**
 * The object of the verb, when the figure stands behind it: the rate of "raised its prime rate to 9 percent"; else
 * null.
 */
export function readObject(words: readonly Word[], draft: Draft): PieceRun | null {
  const near = words[draft.from - 1]
  if (near === undefined) return null
  const isLed = LEADS_TO_AMOUNT.has(near.lower)
  const phrase = readPhraseBefore(words, draft.from - (isLed ? 2 : 1))
  if (phrase === null || isTimeWord(words[phrase.last])) return null
  let at = phrase.first - 1
  while (BEFORE_NOUN.has(words[at]?.tag ?? '') && words[at]?.kind === 'word') at--
  // "Ruiz leads Vela by 9 points": the lead is hers.
  const isRival =
    near.lower === 'by' && words[phrase.first]?.tag === 'PROPN' && findChange(words[at]?.lower ?? '') === null
  // "cut spending 12 percent", "pulled the sector 2 percent lower"; not "cost the state 12 percent"
  const isSet =
    isLed ||
    (phrase.last === draft.from - 1 &&
      (findChange(words[at]?.lower ?? '') !== null || COMPARATIVES.has(words[draft.last + 1]?.lower ?? '')))
  return words[at]?.tag === 'VERB' && !isRival && isSet ? phrase : null
}
