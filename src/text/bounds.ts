import type { Qualifier } from '../types.ts'
import type { Word } from './prose.ts'
import { toTable } from './table.ts'

/** A bound and the piece its words begin and end with, inclusive. */
export type Bound = { readonly qualifier: Qualifier; readonly first: number; readonly last: number }

// Phrases before a number, longest first when read.
const BEFORE = toTable<Qualifier>({
  'no more than': '<=',
  'not more than': '<=',
  'no fewer than': '>=',
  'no less than': '>=',
  'not less than': '>=',
  'as many as': '<=',
  'as much as': '<=',
  'as high as': '<=',
  'as few as': '>=',
  'as little as': '>=',
  'as low as': '>=',
  'a maximum of': '<=',
  'a minimum of': '>=',
  'a little over': '>',
  'a little under': '<',
  'just over': '>',
  'just under': '<',
  'just above': '>',
  'just below': '<',
  'well over': '>',
  'slightly more than': '>',
  'slightly over': '>',
  'slightly under': '<',
  'up to': '<=',
  'at least': '>=',
  'at most': '<=',
  'more than': '>',
  'over than': '>',
  'greater than': '>',
  'higher than': '>',
  'longer than': '>',
  'larger than': '>',
  'bigger than': '>',
  'better than': '>',
  'in excess of': '>',
  'upwards of': '>',
  'upward of': '>',
  'less than': '<',
  'fewer than': '<',
  'lower than': '<',
  'smaller than': '<',
  'shorter than': '<',
  'close to': '~',
  'closer to': '~',
  'in the region of': '~',
  'an average of': '=',
  'an estimated': '~',
  'estimated at': '~',
  'estimated to be': '~',
  'more or less': '~',
  'or so': '~',
  nearly: '~',
  almost: '~',
  about: '~',
  around: '~',
  some: '~',
  roughly: '~',
  approximately: '~',
  approx: '~',
  'approx.': '~',
  circa: '~',
  barely: '~',
  estimated: '~',
  maybe: '~',
  perhaps: '~',
  virtually: '~',
  practically: '~',
  over: '>',
  above: '>',
  exceeding: '>',
  exceeded: '>',
  exceeds: '>',
  exceed: '>',
  surpassing: '>',
  surpassed: '>',
  topped: '>',
  under: '<',
  below: '<',
  sub: '<',
  minimum: '>=',
  maximum: '<=',
})
const LONGEST = 4
const SYMBOLS = toTable<Qualifier>({
  '~': '~',
  '≈': '~',
  '<': '<',
  '>': '>',
  '≤': '<=',
  '≥': '>=',
  '±': '~',
  '∼': '~',
})
// "10 or more", "at 30 or above", "5,000 plus", "an hour or so"
const AFTER = toTable<Qualifier>({
  'or more': '>=',
  'and more': '>=',
  'or above': '>=',
  'or over': '>=',
  'and over': '>=',
  'or higher': '>=',
  'or older': '>=',
  'and above': '>=',
  'or less': '<=',
  'or fewer': '<=',
  'or below': '<=',
  'or under': '<=',
  'or younger': '<=',
  'or lower': '<=',
  'or so': '~',
  'at most': '<=',
  'at least': '>=',
  'at the most': '<=',
  plus: '>=',
})
// Matches "days", "year"; not "yearly".
const TIMES = /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centuries|century)$/
// What stands before a bounded time: "for over two years", "took over a decade", "with over nine years".
const BEFORE_BOUND =
  /^(?:for|with|of|in|is|was|than|after|within|take|takes|took|taken|last|lasts|lasted|lasting|spent|spend|spends|spending|waited|serving|served|serve|has|have|had|and|just|well|or|dates|to|worked|lived)$/
// Words that move: before these "over", "about" and "around" belong to the verb or the place, not to the number.
const NOT_BOUND_AFTER = new Set(['talks', 'talk', 'talked', 'question', 'questions', 'concerns', 'concern'])

/** Reads the words of bound around a figure: `first` and `last` are its pieces with sign and unit, `end` its last noun. */
export function readBound(words: readonly Word[], first: number, last: number, end: number): Bound | null {
  const before = readBefore(words, first, last)
  if (before !== null) return before
  return readAfter(words, last) ?? (end === last ? null : readAfter(words, end))
}

function readBefore(words: readonly Word[], first: number, last: number): Bound | null {
  const near = words[first - 1]
  if (near === undefined) return null
  const symbol = SYMBOLS[near.text]
  if (symbol !== undefined) return { qualifier: symbol, first: first - 1, last: first - 1 }
  let at = first - 1
  // "sub-500", "his approximately 200 poems", "a whopping 90", "more than the 40"
  if (near.text === '-' && near.glued && words[first]?.glued === true) at--
  if (
    words[at]?.lower === 'only' ||
    words[at]?.lower === 'just' ||
    words[at]?.lower === 'the' ||
    words[at]?.lower === 'a'
  ) {
    const inner = readPhrase(words, at - 1)
    if (
      inner !== null &&
      ((words[at]?.lower !== 'the' && words[at]?.lower !== 'a') ||
        /than$|to$/.test(words[inner.last]?.lower ?? ''))
    )
      return inner
    // "just under" keeps both words; a lone "just" bounds nothing.
  }
  const bound = readPhrase(words, at)
  // "over five days" is how long it took; "for over five days" is a bound.
  const isDuring =
    bound !== null &&
    words[bound.first]?.lower === 'over' &&
    bound.first === bound.last &&
    TIMES.test(words[last]?.lower ?? '')
  return isDuring && !BEFORE_BOUND.test(words[bound.first - 1]?.lower ?? '') ? null : bound
}

function readPhrase(words: readonly Word[], last: number): Bound | null {
  for (let length = LONGEST; length > 0; length--) {
    const from = last - length + 1
    if (from < 0) continue
    const phrase = words
      .slice(from, last + 1)
      .map((word) => word.lower)
      .join(' ')
    const qualifier = BEFORE[phrase]
    if (qualifier === undefined) continue
    if (words[from]?.sentence !== words[last + 1]?.sentence) continue
    if (length === 1 && !boundsNumber(words, from)) continue
    return { qualifier, first: from, last }
  }
  return null
}

/** Whether a single word bounds the number behind it: "over 500" does, "divided over two issues" does not. */
function boundsNumber(words: readonly Word[], at: number): boolean {
  const word = words[at]?.lower ?? ''
  const before = words[at - 1]
  if (word === 'over' || word === 'about' || word === 'around')
    return !NOT_BOUND_AFTER.has(before?.lower ?? '')
  if (word === 'some') return before?.lower !== 'and' || words[at + 1]?.kind === 'number'
  return true
}

function readAfter(words: readonly Word[], last: number): Bound | null {
  if (words[last + 1]?.text === '+' && words[last + 1]?.glued === true)
    return { qualifier: '>=', first: last + 1, last: last + 1 }
  for (const length of [3, 2, 1]) {
    const phrase = words
      .slice(last + 1, last + 1 + length)
      .map((word) => word.lower)
      .join(' ')
    const qualifier = AFTER[phrase]
    // "seven dead and more than 20 hurt": the words bound the next number.
    if (qualifier === undefined || words[last + 1 + length]?.lower === 'than') continue
    // "5,000 plus expenses" adds; "5,000 plus." bounds.
    if (phrase === 'plus' && words[last + 2]?.kind === 'word' && words[last + 2]?.tag !== 'NOUN') continue
    return { qualifier, first: last + 1, last: last + length }
  }
  return null
}
