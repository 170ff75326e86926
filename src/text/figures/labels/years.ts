import {
  ALWAYS_COUNT,
  BEFORE_COUNT,
  BEFORE_FUTURE,
  BEFORE_YEAR,
  OF_A_YEAR,
} from '../../english/numbers/label-words.ts'
import type { Word } from '../../tokens/words.ts'

// Matches "1537" and "2026"; not "2,026" or "3000".
const YEAR = /^(?:1[0-9]\d\d|20\d\d)$/
// Matches "2100", a year only behind "by" and the like.
const FUTURE = /^2[1-9]\d\d$/
// Matches "1990" and "2026"; not "1537".
const MODERN = /^(?:19|20)/
// Matches "soldiers" and "people"; not "accord".
const PLURAL = /s$|^people$/
// Matches what two years are held against each other with: "rather than", "later than"; not "more".
const OTHER = /^(?:rather|later|earlier|sooner|other)$/
// Matches what joins the ends of a range; not "and".
const RANGE = /^(?:-|–|to)$/

/** Whether four bare digits are a year: "in 1537", "the 2016 agreement"; not "1500 soldiers" or "more than 2000 people". */
export function isYear(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? ''
  if (FUTURE.test(text)) return BEFORE_FUTURE.has(words[at - 1]?.lower ?? '') && words[at + 1]?.tag !== 'NOUN'
  if (!YEAR.test(text)) return false
  const before = words[at - 1]
  const after = words[at + 1]
  const isPlural =
    after?.kind === 'word' &&
    !after.glued &&
    after.tag === 'NOUN' &&
    PLURAL.test(after.lower) &&
    !after.lower.endsWith('ss')
  // "2000 - 2600 steps": what ends beyond any year began as a number.
  const other = words[at + 2]
  if (
    after !== undefined &&
    RANGE.test(after.lower) &&
    other?.kind === 'number' &&
    Number(other.text.replaceAll(',', '')) > 2100
  )
    return false
  const isModern = MODERN.test(text)
  // "in 2020 rather than 2018"
  const isOther = before?.lower === 'than' && OTHER.test(words[at - 2]?.lower ?? '')
  if (ALWAYS_COUNT.has(before?.lower ?? '') && !isOther) return false
  if (isModern) {
    if (isPlural && OF_A_YEAR.test(after?.lower ?? '')) return true
    return !(
      isPlural &&
      (before === undefined || BEFORE_COUNT.has(before.lower) || before.tag === 'VERB') &&
      before?.lower !== 'of'
    )
  }
  if (before === undefined || !BEFORE_YEAR.has(before.lower)) return false
  return !isPlural && before.lower !== 'for' && before.lower !== 'to'
}
