import { COMPARING, NUMBER_CLAUSE_STARTS } from '../../english/function-words.ts'
import { isAmount, VOTED } from '../../english/numbers/amount-words.ts'
import { findChangeNoun, isChange, isChangeGerund } from '../../english/numbers/change-words.ts'
import { ONLY } from '../../english/numbers/count-words.ts'
import type { Word } from '../../tokens/words.ts'
import type { Draft } from '../draft/drafts.ts'
import type { ToldUnit } from './told-unit.ts'

/** How many figures back a shared unit is looked for. */
const MEMORY = 8
/** How far in front of the first figure a verb of change may stand: "stocks rose 3 tonnes … to 90". */
const NEAR_CHANGE = 3
// Matches "compared" of "compared with 70"; not "company".
const COMPARED_STEM = /^compar/

/** Words before a number whose unit was told with an earlier one: "to 23 for sedans", "up from 2 million", "but 12"; not "killed". */
const RECALLS = new Set([...COMPARING, ...NUMBER_CLAUSE_STARTS, ...ONLY, 'to', 'or', 'of', '(', 'reached'])

/** The unit that an earlier figure of the sentence has, where the words before a number look back: "up from 2 million". */
export function readRecalled(
  words: readonly Word[],
  draft: Draft,
  filled: readonly Draft[],
): ToldUnit | null {
  const before = words[draft.from - 1]
  const sentence = words[draft.first]?.sentence
  const after = words[draft.last + 1]
  const isOpen =
    after === undefined ||
    after.kind === 'mark' ||
    ['ADP', 'CCONJ', 'SCONJ', 'ADV', 'AUX', 'PART', 'VERB', 'DET', 'PRON', 'ADJ'].includes(after.tag)
  if (before === undefined || !isOpen) return null
  const verb = readVerbInFront(words, draft)
  const isObject = verb !== null && !RECALLS.has(before.lower)
  if (!RECALLS.has(before.lower) && !isAmount(before.lower, 'told') && !isObject) return null
  for (let at = filled.length - 1; at >= Math.max(0, filled.length - MEMORY); at--) {
    const earlier = filled[at]
    if (earlier === undefined || words[earlier.first]?.sentence !== sentence) return null
    if (earlier.unit === null || earlier.kind === 'duration' || earlier.kind === 'age' || earlier.attributive)
      continue
    if (earlier.kind === 'percent' && (before.lower === 'to' || before.lower === 'at')) {
      // "rose 5 percent to 2,500" names no percentage; "from 12 percent to 15" does.
      const isFrom = words[earlier.from - 1]?.lower === 'from'
      // "25 percent, rising to 50"
      const isRising = isChangeGerund(words[draft.from - 2]?.lower ?? '') && Number(draft.value) <= 100
      if (!isFrom && !isRising) return readPoints(words, draft, filled, at)
    }
    // "fell by 62 percent, from 1,440 to 540": what they count was told elsewhere.
    if (earlier.kind === 'percent' && Number(draft.value) > 100 && !isParallel(earlier, draft)) return null
    const total = words[draft.from - 2]?.lower ?? ''
    // "a goal of 9 million", "38 seats, a gain of five"
    const isTotal = before.lower === 'of' && (isAmount(total, 'told') || findChangeNoun(total) !== null)
    if (before.lower === 'of' && !isTotal) return null
    // "with 200 on board" is no comparison; "compared with 200" is.
    if (before.lower === 'with' && !COMPARED_STEM.test(words[draft.from - 2]?.lower ?? '')) return null
    const isNear = isTotal || COMPARING.has(before.lower)
    // "Of the 1,122 mayors, 120 have received threats"
    const opener = ONLY.has(before.lower) ? (words[draft.from - 2]?.lower ?? '') : before.lower
    const isSubject =
      NUMBER_CLAUSE_STARTS.has(opener) &&
      (after?.tag === 'AUX' || after?.tag === 'VERB') &&
      earlier.counted !== null
    // "Of the 108 seats, the party won 20"
    const isPart =
      before.tag === 'VERB' &&
      words[earlier.from - 1]?.lower === 'the' &&
      words[earlier.from - 2]?.lower === 'of'
    // "88 votes for and 9 against"
    const isVote = earlier.unit === 'vote' && VOTED.has(after?.lower ?? '')
    if (isPart) return { unit: earlier.unit, kind: earlier.kind, counted: earlier.counted }
    // "a crate holds 12 lamps whereas a pallet holds 90"
    if (isObject && !isRepeated(words, earlier, verb)) continue
    if (isObject) return { unit: earlier.unit, kind: earlier.kind, counted: earlier.counted }
    if (!isNear && !isSubject && !isVote && !isParallel(earlier, draft) && !isLevel(words, earlier, draft))
      continue
    return { unit: earlier.unit, kind: earlier.kind, counted: earlier.counted }
  }
  return null
}

/** The verb right in front of a figure, past an adverb: "holds", "is exactly"; null where none stands there. */
function readVerbInFront(words: readonly Word[], { from }: Draft): Word | null {
  let at = from - 1
  while (words[at]?.tag === 'ADV') at--
  const verb = words[at]
  return verb?.tag === 'VERB' || verb?.tag === 'AUX' ? verb : null
}

/** Whether the same verb stands in front of two figures; "is" says the same only of what is counted. */
function isRepeated(words: readonly Word[], earlier: Draft, verb: Word | null): boolean {
  const first = readVerbInFront(words, earlier)
  if (first === null || verb === null || first.lower !== verb.lower) return false
  return earlier.counted !== null || (verb.tag === 'VERB' && earlier.kind === 'money')
}

/** Whether a number is what a change came to: "fell 21 points to 2,300", "rose 4,000 tonnes in the week to 170,000". */
function isLevel(words: readonly Word[], earlier: Draft, draft: Draft): boolean {
  if (words[draft.from - 1]?.lower !== 'to' || earlier.counted !== null || earlier.kind === 'percent')
    return false
  return words
    .slice(Math.max(0, earlier.from - NEAR_CHANGE), earlier.from)
    .some((word) => word.sentence === words[draft.first]?.sentence && isChange(word.lower))
}

/**
 * The points of the index before: "fell to 1,460 points, … climbed 0.1 percent to 1,330"; null where none were told.
 */
function readPoints(
  words: readonly Word[],
  draft: Draft,
  filled: readonly Draft[],
  before: number,
): ToldUnit | null {
  const earlier = filled.slice(Math.max(0, before - MEMORY), before).findLast(({ unit }) => unit === 'point')
  const isSame = earlier !== undefined && words[earlier.first]?.sentence === words[draft.first]?.sentence
  return isSame && isParallel(earlier, draft) ? { unit: 'point', kind: 'other' } : null
}

/** Two figures of one size stand in a list: "63 cents …, 61 a year before" do, "20 seats, 1,200 in all" do not. */
export function isParallel(one: Draft, other: Draft): boolean {
  const [a, b] = [one.value, other.value].map((value) =>
    Math.abs(typeof value === 'number' ? value : value[0]),
  )
  if (a === undefined || b === undefined || a === 0 || b === 0) return false
  return a / b < 5 && b / a < 5
}
