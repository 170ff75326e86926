import { BEFORE_BASE, STAY_PREPOSITIONS } from '../../english/function-words.ts'
import { findChange } from '../../english/numbers/change-words.ts'
import { SPENDING } from '../../english/verb-classes.ts'
import type { Word } from '../../tokens/words.ts'
import type { Draft } from '../draft/drafts.ts'
import { type PieceRun, readPhraseAfter } from './noun-phrases.ts'
import { isTimeWord } from './phrase-edges.ts'

/** What stands before the time in which something is to be done: "draft the charter within six months". */
const WITHIN = new Set(['within', 'inside'])
/** How long the words of a purpose may be. */
const LONGEST = 8

/**
 * What money or time is for, where the text says so behind the figure or in front of it: "$40 for the lamp", "spent 40
 * euros on lamps", "six months to draft the charter", "14 years in prison", "gather letters within six months".
 */
export function readPurpose(words: readonly Word[], draft: Draft): PieceRun | null {
  const next = words[draft.last + 1]
  if (next?.sentence !== words[draft.first]?.sentence) return readDone(words, draft)
  if (draft.kind === 'duration')
    return readDone(words, draft) ?? readTask(words, draft) ?? readStay(words, draft)
  if (draft.kind !== 'money') return null
  const verb = words[draft.from - 1]
  if (findChange(verb?.lower ?? '') !== null) return null
  const isSpent = next?.lower === 'on' && isSpending(words, draft)
  if (next?.lower === 'for' || isSpent) return toThing(readPhraseAfter(words, draft.last + 2), words)
  return readTask(words, draft)
}

/** What is to be done for money or in a time: the charter of "to draft the charter"; else null. */
function readTask(words: readonly Word[], { last }: Draft): PieceRun | null {
  const verb = words[last + 2]
  if (words[last + 1]?.lower !== 'to' || verb?.tag !== 'VERB') return null
  let at = last + 3
  while (words[at]?.tag === 'ADV' || words[at]?.tag === 'ADP') at++
  const object = readPhraseAfter(words, at)
  return object === null || object.last > last + LONGEST ? null : object
}

/**
 * The place or state, without an article, that lasts so long: "14 years in prison", "four hours at open sea"; else
 * null.
 */
function readStay(words: readonly Word[], { last }: Draft): PieceRun | null {
  const next = words[last + 2]
  if (!STAY_PREPOSITIONS.has(words[last + 1]?.lower ?? '') || (next?.tag !== 'NOUN' && next?.tag !== 'ADJ'))
    return null
  return toThing(readPhraseAfter(words, last + 2), words)
}

/** What is done in a time: the letters of "must gather letters within six months"; else null. */
function readDone(words: readonly Word[], draft: Draft): PieceRun | null {
  if (draft.kind !== 'duration' || !WITHIN.has(words[draft.from - 1]?.lower ?? '')) return null
  const last = draft.from - 2
  for (let at = last; at > 0 && last - at < LONGEST; at--) {
    if (words[at]?.sentence !== words[draft.first]?.sentence || words[at]?.kind === 'mark') return null
    if (words[at]?.tag === 'VERB')
      return at < last && BEFORE_BASE.has(words[at - 1]?.lower ?? '') ? readPhraseAfter(words, at + 1) : null
  }
  return null
}

function toThing(phrase: PieceRun | null, words: readonly Word[]): PieceRun | null {
  return phrase === null || isTimeWord(words[phrase.last]) || words[phrase.last]?.lower === 'time'
    ? null
    : phrase
}

/** Whether the verb in front of a figure tells of giving out. */
function isSpending(words: readonly Word[], { from }: Draft): boolean {
  for (let at = from - 1; at >= 0 && from - at < LONGEST; at--) {
    if (words[at]?.tag === 'VERB' || words[at]?.tag === 'AUX') return SPENDING.has(words[at]?.lower ?? '')
  }
  return false
}
