import { AGE_WORDS } from '../../english/numbers/amount-words.ts'
import { SCORED } from '../../english/numbers/label-words.ts'
import { ONES, TENS, toNumber } from '../../english/numbers/number-words.ts'
import type { Word } from '../../tokens/words.ts'
import type { Numeral } from '../numerals/numeral.ts'

// Matches the dash of "3-2"; not a comma.
const DASH = /^[-–]$/
// Matches "89"; not "1,200" or "2.5".
const WHOLE = /^\d{1,3}$/
// Matches "21"; not "120".
const GOALS = /^\d{1,2}$/
// Matches how games are won: "beat", "defeated"; not "leads", which polls do.
const BEATS =
  /^(?:beats?|beating|beaten|defeat(?:s|ed|ing)?|won|wins?|winning|thrash(?:es|ed)|edged|downed|routed)$/
/** How many words in front of a score its verb may stand. */
const NEAR = 8
// Matches the sign behind a range of a measure: "10-15%".
const SIGN = /^[%°$€£]$/

/** Whether a number is one side of a score: "2-1", "89-89", "a 3-2 vote", "50-50"; "10-15 boats" is a range. */
export function isScore(words: readonly Word[], { first, last }: Numeral, isMeasure: boolean): boolean {
  const isDash = (word: Word | undefined): boolean => word !== undefined && DASH.test(word.text) && word.glued
  if (!WHOLE.test(words[first]?.text ?? '') || first !== last) return false
  if (!isMeasure && (isWonBy(words, first) || isWonBy(words, first - 2))) return true
  for (const step of [1, -1]) {
    const dash = words[first + step]
    const other = words[first + 2 * step]
    if (!isDash(dash) || other?.kind !== 'number' || !WHOLE.test(other.text)) continue
    if (step === 1 ? !other.glued : !(words[first]?.glued === true)) continue
    const behind = Math.max(first, first + 2 * step) + 1
    // "aged 18-34"
    if (AGE_WORDS.has(words[Math.min(first, first + 2 * step) - 1]?.lower ?? '')) return false
    const next = words[behind]
    if (isMeasure && step === -1) return false
    if (next === undefined || next.kind === 'mark') {
      if (next !== undefined && SIGN.test(next.text)) return false
      return true
    }
    if (SCORED.has(next.lower)) return true
    const low = Number(step === 1 ? words[first]?.text : other.text)
    const high = Number(step === 1 ? other.text : words[first]?.text)
    // "10-15 boats" is a range; "15-10 in" and "3-2 in the" are scores.
    return !(
      low < high &&
      (next.tag === 'NOUN' ||
        next.tag === 'ADJ' ||
        next.tag === 'PROPN' ||
        next.tag === 'NUM' ||
        next.text === 'mln' ||
        (next.lower === 'per' && words[behind + 1]?.lower === 'cent') ||
        (next.kind === 'word' && next.glued))
    )
  }
  return false
}

/** Whether a score in words begins at a piece: the 3 of "beat Alder 3 to 1"; not of "won 3 to 5 seats" or "leads 51 to 40". */
function isWonBy(words: readonly Word[], at: number): boolean {
  const [low, to, high, after] = [words[at], words[at + 1], words[at + 2], words[at + 3]]
  if (to?.lower !== 'to' || !GOALS.test(low?.text ?? '') || !GOALS.test(high?.text ?? '')) return false
  const isFree = after === undefined || after.kind === 'mark' || after.tag === 'ADP' || after.tag === 'CCONJ'
  return (
    isFree &&
    words
      .slice(Math.max(0, at - NEAR), at)
      .some((word) => BEATS.test(word.lower) && word.sentence === to.sentence)
  )
}

/** Whether the "to" at a place joins the ends of a range: "5-to-10 days"; not "a 3-to-1 majority" or "two-for-one". */
export function isSpan(words: readonly Word[], at: number): boolean {
  const to = words[at]
  if (to?.lower !== 'to' || !to.glued || words[at + 1]?.text !== '-' || words[at + 2]?.glued !== true)
    return false
  const [low, high] = [words[at - 2], words[at + 2]].map((word) =>
    word?.kind === 'number' ? toNumber(word.text) : (ONES[word?.lower ?? ''] ?? TENS[word?.lower ?? ''] ?? 0),
  )
  const after = words[DASH.test(words[at + 3]?.text ?? '') ? at + 4 : at + 3]
  return (
    low !== undefined &&
    high !== undefined &&
    low > 0 &&
    low < high &&
    after?.kind === 'word' &&
    !SCORED.has(after.lower)
  )
}
