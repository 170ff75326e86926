import type { Draft } from './drafts.ts'
import { readPhraseBefore } from './nounphrases.ts'
import type { Phrase } from './nounphrases.ts'
import type { Word } from './prose.ts'

/** "Index -0.6 %" */
const SIGNS = new Set(['-', '+', '−'])
/** "a lamp for 30 euros", "customers with more than $5m" */
const BUYS = new Set(['for', 'with'])
/** "forecasts of between 3 and 5 percent" */
const BEFORE_BETWEEN = new Set(['of', 'from', 'at', 'to'])
/** "a loss of 70 cents", "price: $5" */
const LINKS_BACK = new Set(['of', ':', 'worth'])
/** Words that tie a figure to the noun in front. */
const LINKED = new Set(['of', 'for', 'with', 'worth', 'between'])
// Nouns that only say that a number follows: "a total of", "an average of".
const EMPTY =
  /^(?:total|average|maximum|minimum|least|most|record|equivalent|sum|rest|excess|whopping|least)$/

/** "a loss of 70 cents", "a speed of 15 miles", "price: $5", "Index +0.2 %", "a lamp for 30 euros". */
export function readInFront(words: readonly Word[], draft: Draft): Phrase | null {
  let at = draft.from - 1
  const near = words[at]
  if (near === undefined || near.sentence !== words[draft.first]?.sentence) return null
  const isPaid = BUYS.has(near.lower) && draft.kind === 'money'
  // "forecasts of between 3 and 5 percent", "offers from between $10 million and $12 million"
  if (near.lower === 'between') at -= BEFORE_BETWEEN.has(words[at - 1]?.lower ?? '') ? 2 : 1
  else if (near.text === '+' || near.text === '(') at--
  else if (LINKS_BACK.has(near.lower) || isPaid) at--
  else if (!isName(words, at) && (near.kind !== 'word' || !(near.tag === 'NOUN' || near.tag === 'PROPN')))
    return null
  const phrase = readPhraseBefore(words, at)
  if (phrase === null) return null
  const edge = words[phrase.first - 1]
  const isLinked = near.kind !== 'word' || LINKED.has(near.lower)
  // "Index 0.2 %" is a headline's row; in "the plan cost the state 3 billion" the noun belongs to the verb.
  if (!isLinked && edge !== undefined && edge.kind === 'word' && edge.sentence === near.sentence) return null
  return phrase.last === phrase.first && EMPTY.test(words[phrase.last]?.lower ?? '') ? null : phrase
}

/** "Vela 40 -1.3 %": the number before is a name's. */
function isName(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.kind === 'number' && words[at - 1]?.tag === 'PROPN' && SIGNS.has(words[at + 1]?.text ?? '')
  )
}
