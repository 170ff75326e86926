import { BEFORE_FATE, isFate, isHarm } from '../../english/harm-words.ts'
import { isPerson } from '../../english/names/persons.ts'
import type { Word } from '../../tokens/words.ts'
import type { Draft } from '../draft/drafts.ts'
import { isToll } from './death-toll.ts'
import type { ToldUnit } from './told-unit.ts'

// Matches "numbering" and "number" as a verb: "rebels, numbering 80"; not "numeral".
const NUMBERS = /^(?:numbering|numbers?|numbered)$/
/** What those harmed are counted in. */
const PEOPLE: ToldUnit = { unit: 'people', kind: 'people' }
/** How far in front of "numbering" those who are counted may stand. */
const REACH = 6

/**
 * People, where the text says what befell them and no noun names them: "12 were killed", "leaving 40 injured",
 * "rebels, numbering 80"; else null.
 */
export function readHarmed(words: readonly Word[], draft: Draft): ToldUnit | null {
  const before = words[draft.from - 1]
  if (NUMBERS.test(before?.lower ?? '')) {
    const near = words.slice(Math.max(0, draft.from - 1 - REACH), draft.from - 1)
    if (near.some((word) => word.sentence === before?.sentence && isPerson(word.text))) return PEOPLE
  }
  let at = draft.last + 1
  if (words[at]?.lower === 'who') return PEOPLE
  let passed = 0
  while (passed < 4 && BEFORE_FATE.has(words[at]?.lower ?? '')) {
    at++
    passed++
  }
  if (isFate(words[at]?.lower ?? '')) return PEOPLE
  if (isToll(words, draft)) return PEOPLE
  const isObject = before?.kind === 'word' && isHarm(before.lower)
  const after = words[draft.last + 1]
  if (
    isObject &&
    (after === undefined ||
      after.kind === 'mark' ||
      after.tag === 'ADP' ||
      after.tag === 'CCONJ' ||
      after.tag === 'ADV')
  )
    return PEOPLE
  return null
}
