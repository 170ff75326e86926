import { CLOCKED_AT, KEPT_HOURS } from '../../english/calendar.ts'
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
