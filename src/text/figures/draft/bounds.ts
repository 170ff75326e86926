import type { Qualifier } from '../../../types.ts'
import { TIME_UNITS } from '../../english/calendar.ts'
import {
  AFTER,
  AWAITED,
  BEFORE,
  BEFORE_BOUNDED_TIME,
  NOT_BOUND_AFTER,
  ROUNDS,
  SYMBOLS,
} from '../../english/numbers/bound-words.ts'
import type { Word } from '../../tokens/words.ts'

/** A bound and the piece its words begin and end with, inclusive. */
export type Bound = { readonly qualifier: Qualifier; readonly first: number; readonly last: number }

/** Words of the longest phrase. */
const LONGEST = 4
// Matches what is cut short for "about": "approx. 5 km"; not "no. 5".
const ABOUT = /^(?:approx|ca?)$/
/** Points of the compass that bound a sum: "north of $40 million". */
const COMPASS_BOUNDS: Readonly<Record<string, Qualifier>> = { north: '>', south: '<' }
// Matches "$" and "US$"; not "Route".
const CURRENCY = /[$£€¥]$/
// Matches "percent" and "%"; not "degrees".
const PERCENT = /^(?:%|percent|cent|pct)$/
// Matches what comes to a sum: "adds up to 12"; not "pays".
const ADDING = /^(?:add(?:s|ed|ing)?|summ?(?:s|ed|ing)?|amount(?:s|ed|ing)?)$/
// Matches what may bound the number behind it as well: "and up 4 percent", "and over 12"; not "or more".
const UNTIL_NUMBER = /^and (?:up|over|above|under)$/
// Most words begin or end no phrase of a bound: then none is put together.
const ENDS_BEFORE = new Set(Object.keys(BEFORE).map((phrase) => phrase.split(' ').at(-1)))
const OPENS_AFTER = new Set(Object.keys(AFTER).map((phrase) => phrase.split(' ')[0]))

/**
 * The words that bound a figure, or null. `first` and `last` are the figure's pieces with sign and unit, `end` is its
 * last noun.
 */
export function readBound(words: readonly Word[], first: number, last: number, end: number): Bound | null {
  const before = readBefore(words, first, last, end)
  if (before !== null) return before
  return readAfter(words, last) ?? (end === last ? null : readAfter(words, end))
}

function readBefore(words: readonly Word[], first: number, last: number, end: number): Bound | null {
  const near = words[first - 1]
  if (near === undefined) return null
  const symbol = SYMBOLS[near.text]
  if (symbol !== undefined) return { qualifier: symbol, first: first - 1, last: first - 1 }
  // "+/- 3 percent"
  if (near.text === '-' && words[first - 2]?.text === '/' && words[first - 3]?.text === '+')
    return { qualifier: '~', first: first - 3, last: first - 1 }
  // "approx. 5 km", "c. 300 lamps"
  if (near.text === '.' && near.glued && ABOUT.test(words[first - 2]?.lower ?? ''))
    return { qualifier: '~', first: first - 2, last: first - 1 }
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
    // "more than the 30 percent forecast": what it is held against is known.
    if (words[at]?.lower === 'the' && isHeldAgainst(words, end)) return null
    if (
      inner !== null &&
      ((words[at]?.lower !== 'the' && words[at]?.lower !== 'a') ||
        /than$|to$/.test(words[inner.last]?.lower ?? ''))
    )
      return inner
    // "just under" keeps both words; a lone "just" bounds nothing.
  }
  const bound = readPhrase(words, at) ?? readCompass(words, first, last)
  return bound !== null && isDuring(words, bound, last, end) ? null : bound
}

/**
 * Whether "over" tells how long or how often: "over five days", "12 goals over five games"; not "for over five days",
 * a bound.
 */
function isDuring(words: readonly Word[], bound: Bound, last: number, end: number): boolean {
  if (words[bound.first]?.lower !== 'over' || bound.first !== bound.last) return false
  const before = words[bound.first - 1]
  if (ROUNDS.test(words[end]?.lower ?? '')) return words[bound.first - 2]?.tag === 'NUM'
  return TIME_UNITS.has(words[last]?.lower ?? '') && !BEFORE_BOUNDED_TIME.test(before?.lower ?? '')
}

/** The bound of "north of $40 million", "south of 5 percent"; null for a place, "12 km north of". */
function readCompass(words: readonly Word[], first: number, last: number): Bound | null {
  const qualifier = COMPASS_BOUNDS[words[first - 2]?.lower ?? '']
  const isSum = CURRENCY.test(words[first]?.text ?? '') || PERCENT.test(words[last]?.lower ?? '')
  if (qualifier === undefined || words[first - 1]?.lower !== 'of' || !isSum) return null
  return { qualifier, first: first - 2, last: first - 1 }
}

/** Whether a word behind a figure says that it was awaited: "than the 30 percent forecast", "than the 40 that analysts saw". */
function isHeldAgainst(words: readonly Word[], end: number): boolean {
  return [end, end + 1, end + 2, end + 3].some((at) => AWAITED.test(words[at]?.lower ?? ''))
}

function readPhrase(words: readonly Word[], last: number): Bound | null {
  if (!ENDS_BEFORE.has(words[last]?.lower)) return null
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
    // "adds up to 12"
    if (phrase === 'up to' && ADDING.test(words[from - 1]?.lower ?? '')) continue
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
  if (!OPENS_AFTER.has(words[last + 1]?.lower)) return null
  for (const length of [4, 3, 2, 1]) {
    const phrase = words
      .slice(last + 1, last + 1 + length)
      .map((word) => word.lower)
      .join(' ')
    const qualifier = AFTER[phrase]
    // "seven dead and more than 20 hurt": the words bound the next number.
    const next = words[last + 1 + length]
    if (qualifier === undefined || next?.lower === 'than') continue
    // "up 2.3 percent and up 4 percent"
    if (UNTIL_NUMBER.test(phrase) && (next?.tag === 'NUM' || CURRENCY.test(next?.text ?? ''))) continue
    // "5,000 plus expenses" adds; "5,000 plus." bounds.
    if (phrase === 'plus' && words[last + 2]?.kind === 'word' && words[last + 2]?.tag !== 'NOUN') continue
    return { qualifier, first: last + 1, last: last + length }
  }
  return null
}
