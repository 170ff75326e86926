import { LEADS_TO_AMOUNT } from '../../english/function-words.ts'
import { isAmount } from '../../english/numbers/amount-words.ts'
import { MEASURE_END } from '../../english/numbers/measure-words.ts'
import type { Word } from '../../tokens/words.ts'
import type { Draft } from '../draft/drafts.ts'
import { type PieceRun, readPhraseBefore } from './noun-phrases.ts'
import { APOSTROPHE, isTimeWord, OWNING } from './phrase-edges.ts'

/** Signs that end a row of names: "Index -0.6 %". */
const SIGNS = new Set(['-', '+', '−'])
/** What stands between a thing and its price: "a lamp for 30 euros", "customers with more than $5m". */
const BUYS = new Set(['for', 'with', 'from'])
/** What may stand before "between": "forecasts of between 3 and 5 percent". */
const BEFORE_BETWEEN = new Set(['of', 'from', 'at', 'to'])
/** What ties a figure to the noun in front whatever its kind: "a loss of 70 cents", "price: $5". */
const LINKS_BACK = new Set(['of', ':', 'worth'])
/** Words that tie a figure to the noun in front. */
const LINKED = new Set(['of', 'for', 'with', 'worth', 'between'])
/** What stands before the present state of the thing in front. */
const NOW = new Set(['now', 'currently'])
/** Parts of speech of names and things. */
const NOUNS = new Set(['NOUN', 'PROPN'])
// Matches "EUR per kilogram"; not "ton per year".
const MONEY_RATE = /^[A-Z]{3} per /

/**
 * The thing named in front of a measure: "a loss of 70 cents", "a speed of 15 miles", "price: $5", "a lamp for 30
 * euros"; null where none is.
 */
export function readInFront(words: readonly Word[], draft: Draft): PieceRun | null {
  let at = draft.from - 1
  const near = words[at]
  if (near === undefined || near.sentence !== words[draft.first]?.sentence) return null
  // "against Ruiz's 33 percent", "against Wells' 33 percent" with an apostrophe of its own
  const isCut =
    APOSTROPHE.test(near.text) && words[at - 1]?.tag === 'PROPN' && words[at - 1]?.lower.endsWith('s')
  if (isCut === true) return readOwner(words, at - 1)
  if (OWNING.test(near.text) && NOUNS.has(near.tag) && !isTimeWord(near)) return readOwner(words, at)
  const isPaid = BUYS.has(near.lower) && isMoney(draft)
  // "forecasts of between 3 and 5 percent", "offers from between $10 million and $12 million"
  if (near.lower === 'between') at -= BEFORE_BETWEEN.has(words[at - 1]?.lower ?? '') ? 2 : 1
  else if (near.text === '+' || near.text === '(') at--
  // "the wage, now $7 an hour"
  else if (NOW.has(near.lower) && words[at - 1]?.text === ',') at -= 2
  else if (LINKS_BACK.has(near.lower) || isPaid) at--
  else if (
    !isNumberOfName(words, at) &&
    (near.kind !== 'word' || !(near.tag === 'NOUN' || near.tag === 'PROPN'))
  )
    return null
  const gapped = readGapped(words, at)
  if (gapped !== null) return gapped
  const phrase = readPhraseBefore(words, at)
  if (phrase === null) return null
  // "left Vigo with $100"
  if (near.lower === 'with' && words[phrase.last]?.tag === 'PROPN') return null
  const edge = words[phrase.first - 1]
  const isLinked = near.kind !== 'word' || LINKED.has(near.lower) || NOW.has(near.lower)
  // "Index 0.2 %" is a headline's row; in "the plan cost the state 3 billion" the noun belongs to the verb.
  if (!isLinked && edge?.kind === 'word' && edge.sentence === near.sentence) return null
  // "edged up to a close of 1,463": of what edged up.
  if (isAmount(words[phrase.last]?.lower ?? '', 'extreme') && isLedTo(words, phrase.first)) return null
  return phrase.last === phrase.first && isAmount(words[phrase.last]?.lower ?? '', 'empty') ? null : phrase
}

/** Whether a phrase is what something came to: "to a close", "at its peak"; not "with a low". */
function isLedTo(words: readonly Word[], first: number): boolean {
  const article = words[first - 1]
  const isArticle = article?.tag === 'DET' || article?.tag === 'PRON'
  return LEADS_TO_AMOUNT.has(words[first - (isArticle ? 2 : 1)]?.lower ?? '')
}

/** Whose a figure is that stands right behind its owner: that of "Ana Ruiz's 33 percent". */
function readOwner(words: readonly Word[], last: number): PieceRun {
  let first = last
  while (NOUNS.has(words[first - 1]?.tag ?? '')) first--
  return { first, last }
}

/** The subject whose verb is left out: the wages of "rents rose 12 percent and wages nine percent"; else null. */
function readGapped(words: readonly Word[], last: number): PieceRun | null {
  let first = last
  while (NOUNS.has(words[first - 1]?.tag ?? '') || words[first - 1]?.tag === 'DET') first--
  return words[first - 1]?.lower === 'and' && isFigureEnd(words[first - 2]) ? { first, last } : null
}

/** Whether a word is the last of a figure told in a measure: that of "12 percent", "9 euros". */
function isFigureEnd(word: Word | undefined): boolean {
  return word?.text === '%' || MEASURE_END.test(word?.lower ?? '') || word?.kind === 'number'
}

/** Whether a figure is a sum or a price: "$5", "$5 a kilogram". */
export function isMoney({ kind, unit }: Draft): boolean {
  return kind === 'money' || (kind === 'rate' && MONEY_RATE.test(unit ?? ''))
}

/** Whether the number before belongs to a name: "Vela 40 -1.3 %". */
function isNumberOfName(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.kind === 'number' && words[at - 1]?.tag === 'PROPN' && SIGNS.has(words[at + 1]?.text ?? '')
  )
}
