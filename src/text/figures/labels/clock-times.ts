import { CLOCKED_AT, KEPT_HOURS, MONTHS_AND_DAYS, RELATIVE_DAYS } from '../../english/calendar.ts'
import { isChange } from '../../english/numbers/change-words.ts'
import { toTable } from '../../strings/table.ts'
import type { Word } from '../../tokens/words.ts'
import type { Numeral } from '../numerals/numeral.ts'

// Matches "9" and "9.30"; not "9.75" or "900".
const CLOCK = /^(?:\d|1\d|2[0-4])(?:\.[0-5]\d)?$/
// Matches "9.30"; not "9".
const WITH_MINUTES = /\.\d\d$/
// Matches what stands behind a measure; not "." or ",".
const SIGN = /^[-%°$€£]$/
/** Parts of speech of what is counted. */
const THING = new Set(['NOUN', 'ADJ', 'NUM', 'PROPN'])
/** What stands between two times, behind what opens them. */
const JOINS = toTable<RegExp>({
  from: /^(?:to|until|till|through)$/,
  between: /^and$/,
})
/** How many words in front of the times, and behind them, tell that they are times. */
const REACH = 8
// Matches what shares and rates do at a level: "closed at", "trading at"; not "met".
const LEVELS =
  /^(?:clos(?:e[sd]?|ing)|end(?:s|ed)|stands?|stood|trad(?:es?|ed|ing)|priced|valued|shares?|stock|index|ended|finished|settled)$/
/** How many words in front of "at 9.30" the verb may stand. */
const NEAR = 4

/**
 * Whether a bare number is a time of day without a clock: "open between 9.30 and 11.30", "works from 9 to 5", "began at
 * 9.30"; not "rose from 9 to 5".
 */
export function isClockTime(words: readonly Word[], { first, last }: Numeral): boolean {
  if (first !== last || !CLOCK.test(words[first]?.text ?? '')) return false
  const isEarlier = isPair(words, first)
  if (isEarlier || isPair(words, first - 2)) {
    const start = isEarlier ? first : first - 2
    const near = words
      .slice(Math.max(0, start - REACH), start + REACH)
      .filter(({ sentence }) => sentence === words[first]?.sentence)
    return near.some(({ lower }) => KEPT_HOURS.test(lower)) && !near.some(({ lower }) => isChange(lower))
  }
  // "at 9 on Monday", "at 9 tomorrow"
  const day = words[last + 1]?.lower === 'on' ? words[last + 2] : words[last + 1]
  if (words[first - 1]?.lower === 'at' && isDay(day) && !isNearChange(words, first)) return true
  if (words[first - 1]?.lower !== 'at' || !WITH_MINUTES.test(words[first]?.text ?? '')) return false
  const verbs = words.slice(Math.max(0, first - NEAR), first)
  return isFree(words[last + 1]) && verbs.some(({ lower }) => CLOCKED_AT.test(lower))
}

/** Whether two times begin at a piece: the 9 of "from 9 to 5"; what is counted or measured is none. */
function isPair(words: readonly Word[], at: number): boolean {
  const link = JOINS[words[at - 1]?.lower ?? '']
  return (
    link?.test(words[at + 1]?.lower ?? '') === true &&
    CLOCK.test(words[at]?.text ?? '') &&
    CLOCK.test(words[at + 2]?.text ?? '') &&
    isFree(words[at + 3])
  )
}

/** Whether nothing counted or measured stands there. */
function isFree(after: Word | undefined): boolean {
  if (after === undefined) return true
  return after.kind === 'mark' ? !SIGN.test(after.text) : !after.glued && !THING.has(after.tag)
}

/** Whether a word is a day: "Monday", "tomorrow"; not "May". */
function isDay(word: Word | undefined): boolean {
  return (
    RELATIVE_DAYS.has(word?.lower ?? '') ||
    (word?.lower.endsWith('day') === true && MONTHS_AND_DAYS.has(word.lower))
  )
}

/** Whether a number is a level and no hour: "closed at 9 on Monday", "stood at 9 today". */
function isNearChange(words: readonly Word[], first: number): boolean {
  return words
    .slice(Math.max(0, first - NEAR), first)
    .some(({ lower }) => isChange(lower) || LEVELS.test(lower))
}
