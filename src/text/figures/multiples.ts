import { TIME_UNITS } from '../english/calendar.ts'
import { isPerson } from '../english/names/persons.ts'
import { BEFORE_BASE } from '../english/function-words.ts'
import { isAmount } from '../english/numbers/amount-words.ts'
import { CUT_IN_HALF, findChange, findChangeNoun, type Trend } from '../english/numbers/change-words.ts'
import { MULTIPLYING, ONES, SCALES, TENS, TIMES } from '../english/numbers/number-words.ts'
import type { Word } from '../tokens/words.ts'
import { readBound } from './draft/bounds.ts'
import type { Draft } from './draft/drafts.ts'

/** A change told as a multiple, "doubled", "grew sixfold", with where it leads. */
export type Multiple = { readonly draft: Draft; readonly trend: Trend | null }

// Matches "sixfold" and "twenty-fold", apart from its number; not "manifold" or "folds".
const FOLD = /^(.*)fold$/
// Matches what has the same form and changes nothing: "doubled over", "doubled as a spy", "doubled back"; not "doubled in".
const NO_CHANGE = /^(?:over|as|back|up|down|for)$/
// Matches what says how many times with "as" behind it: "twice as many"; "double as" is a guise.
const AS_MUCH = /^(?:twice|thrice)$/
// Matches what is counted or measured so: "twice as many"; "twice as loud" is felt.
const HOW_MUCH = /^(?:many|much|large|big|high|long|often|great|expensive|heavy)$/
// Matches what is done to amounts alone: "reduced"; not "cut", done to loaves too.
const REDUCES = /^(?:reduc(?:e[sd]?|ing)|slash(?:es|ed|ing)?)$/
// Matches forms of "cut".
const CUTS = /^cut(?:s|ting)?$/
/** Parts of speech in front of a size: "the number", "its price". */
const BEFORE_SIZE = new Set(['DET', 'PRON'])
// Matches what may stand between "will" and "double": "more than", "nearly".
const HEDGES = /^(?:more|than|nearly|almost|about|roughly|at|least)$/
/** How many words in front of "sixfold" its verb may stand, and behind it its noun. */
const REACH = 4

/**
 * The changes a text tells as multiples, each a ratio of what is now to what was: "doubled" is 2, "halved" 0.5, "a sixfold
 * rise" 6. Not what is twofold by nature, and no "double room".
 */
export function findMultiples(words: readonly Word[]): readonly Multiple[] {
  return words.flatMap((word, at): readonly Multiple[] => {
    if (word.kind !== 'word') return []
    const verb = readVerb(words, at)
    if (verb !== null) return [toMultiple(words, at, at, verb, verb > 1 ? 'up' : 'down')]
    if (isCutInHalf(words, at)) return [toMultiple(words, at, at + 1, 0.5, 'down')]
    const times = TIMES[word.lower]
    if (times !== undefined && isOfOther(words, at)) return [toMultiple(words, at, at, times, null)]
    const fold = readFold(words, at)
    if (fold === null) return []
    const trend = readLead(words, fold.first, at)
    return trend === null ? [] : [toMultiple(words, fold.first, at, fold.by, trend)]
  })
}

/** By how much a verb multiplies its subject or object: "doubled", "to triple", "halving"; null for another word. */
function readVerb(words: readonly Word[], at: number): number | null {
  const word = words[at]
  const by = MULTIPLYING[word?.lower ?? '']
  if (by === undefined || word === undefined || NO_CHANGE.test(words[at + 1]?.lower ?? '')) return null
  if (word.glued && words[at - 1]?.text === '-') return null
  if (isPlan(words, at)) return by
  if (word.tag !== 'VERB') return null
  // "expected to double", "will triple"; an imperative and "double the size" tell no change that has been.
  const isBare = !/(?:ed|ing)$/.test(word.lower)
  const before = words[at - 1]
  return isBare && before?.tag !== 'AUX' && before?.tag !== 'ADV' ? null : by
}

/**
 * Whether a size of another is told: "twice as many", "twice the number of", "double the rate", "twice what he paid"; not
 * "met twice the minister", "twice the year before" or "will double the number", which is a plan.
 */
function isOfOther(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (word === undefined || next === undefined || next.sentence !== word.sentence) return false
  const isAdverb = AS_MUCH.test(word.lower)
  if (next.lower === 'as') return isAdverb && HOW_MUCH.test(words[at + 2]?.lower ?? '')
  if (isAdverb ? words[at - 1]?.lower === 'or' : isPlan(words, at)) return false
  if (next.lower === 'what') return true
  const isThat = next.lower === 'that' && words[at + 2]?.kind !== 'word'
  if (isThat || (next.lower === 'that' && words[at + 2]?.lower === 'of')) return true
  // "double the 120 decibels": the number itself is told.
  if (!BEFORE_SIZE.has(next.tag) || words[at + 2]?.tag === 'NUM') return false
  // "twice the national average", "its last reported price"
  const head = words
    .slice(at + 2, at + 2 + REACH)
    .find(({ tag, lower }) => tag === 'NOUN' || tag === 'PROPN' || isAmount(lower, 'level'))
  return head !== undefined && head.tag !== 'PROPN' && !isPerson(head.text) && !TIME_UNITS.has(head.lower)
}

/** Whether a word is what is meant to be done: "to double", "will more than double", "could nearly triple"; not "up to double digits". */
function isPlan(words: readonly Word[], at: number): boolean {
  let before = at - 1
  while (HEDGES.test(words[before]?.lower ?? '')) before--
  // The tagger takes the verb behind "more than" for an adjective.
  return BEFORE_BASE.has(words[before]?.lower ?? '') && (words[at]?.tag === 'VERB' || before < at - 1)
}

/** Whether "in half" begins at a piece and tells a change: "cut poverty in half", "reduced it in half"; not "cut the loaf in half". */
function isCutInHalf(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower !== 'in' || words[at + 1]?.lower !== 'half') return false
  const near = words
    .slice(Math.max(0, at - 2 * REACH), at)
    .filter(({ sentence }) => sentence === words[at]?.sentence)
  if (near.some(({ lower }) => REDUCES.test(lower))) return true
  return near.some(({ lower }) => CUTS.test(lower)) && CUT_IN_HALF.has(near.at(-1)?.lower ?? '')
}

/** The number of "sixfold", "six-fold" and "10-fold" with its first piece; null for another word. */
function readFold(
  words: readonly Word[],
  at: number,
): { readonly first: number; readonly by: number } | null {
  const stem = FOLD.exec(words[at]?.lower ?? '')?.[1]
  if (stem === undefined) return null
  const isJoined = stem === '' && words[at - 1]?.text === '-' && words[at - 1]?.glued === true
  const first = isJoined ? at - 2 : at
  const number = isJoined ? words[first]?.lower : stem
  const scale = SCALES[number ?? '']
  const by =
    ONES[number ?? ''] ??
    TENS[number ?? ''] ??
    (scale === undefined ? Number(number || Number.NaN) : 10 ** scale)
  return by > 1 ? { first, by } : null
}

/** Where the verb in front of a multiple or the noun behind it leads: "grew sixfold", "a tenfold drop"; else null. */
function readLead(words: readonly Word[], first: number, last: number): Trend | null {
  const isNear = (word: Word): boolean => word.sentence === words[last]?.sentence
  for (const word of words.slice(last + 1, last + 1 + REACH).filter(isNear)) {
    const noun = findChangeNoun(word.lower)
    if (noun !== null) return noun
    if (word.tag !== 'NOUN' && word.tag !== 'ADJ') break
  }
  for (const word of words
    .slice(Math.max(0, first - REACH), first)
    .filter(isNear)
    .toReversed()) {
    const change = findChange(word.lower)
    if (change !== null) return change.trend
  }
  return null
}

function toMultiple(
  words: readonly Word[],
  first: number,
  last: number,
  value: number,
  trend: Trend | null,
): Multiple {
  const bound = readBound(words, first, last, last)
  return {
    trend,
    draft: {
      numeral: { first, last, value, form: 'share', scaled: false },
      first,
      last,
      value,
      unit: null,
      kind: 'ratio',
      qualifier: bound?.qualifier ?? '=',
      from: bound?.first ?? first,
      counted: null,
      attributive: false,
    },
  }
}
