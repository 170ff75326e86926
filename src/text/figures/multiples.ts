import { findChange, findChangeNoun, type Trend } from '../english/numbers/change-words.ts'
import { MULTIPLYING, ONES, SCALES, TENS } from '../english/numbers/number-words.ts'
import type { Word } from '../tokens/words.ts'
import { readBound } from './draft/bounds.ts'
import type { Draft } from './draft/drafts.ts'

/** A change told as a multiple, "doubled", "grew sixfold", with where it leads. */
export type Multiple = { readonly draft: Draft; readonly trend: Trend | null }

// Matches "sixfold" and "twenty-fold", apart from its number; not "manifold" or "folds".
const FOLD = /^(.*)fold$/
// Matches what has the same form and changes nothing: "doubled over", "doubled as a spy", "doubled back"; not "doubled in".
const NO_CHANGE = /^(?:over|as|back|up|down|for)$/
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
  if (by === undefined || word?.tag !== 'VERB' || NO_CHANGE.test(words[at + 1]?.lower ?? '')) return null
  if (word.glued && words[at - 1]?.text === '-') return null
  // "expected to double", "will triple"; an imperative and "double the size" tell no change that has been.
  const isBare = !/(?:ed|ing)$/.test(word.lower)
  const before = words[at - 1]
  return isBare && before?.tag !== 'AUX' && before?.lower !== 'to' && before?.tag !== 'ADV' ? null : by
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
  trend: Trend,
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
