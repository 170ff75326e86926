import {
  CHANGING_UNITS,
  COMPARED,
  findChangeNoun,
  HELD,
  RESULTS,
  type Trend,
} from '../../english/numbers/change-words.ts'
import type { Word } from '../../tokens/words.ts'
import type { Draft } from '../draft/drafts.ts'
import { readVerbOfChange } from './change-verb.ts'

/** Prepositions that tie what changes to a noun of change: "a cut in fares of 5 percent". */
const CHANGED = new Set(['in', 'to', 'for'])
/** Parts of speech of what changes, between a noun of change and its figure. */
const THING = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'PRON', 'NUM', 'X'])
/** How many words may name what changes. */
const LONGEST_THING = 6

// Matches an earlier time: "than a year ago", "than in 2019", "than before"; not "than in the south".
const THAN_EARLIER =
  /^than (?:(?:it|he|she|they) (?:did|was|were|had|cost|paid) )?(?:in |at |for |during )?(?:(?:the|a|an|its|their|this) )?(?:(?:same|end of|start of|beginning of) (?:the |a )?)?(?:(?:previous|prior|last|preceding|year|month|week|quarter|day|decade)\b|before|yesterday|(?:19|20)\d\d)/
/** How many words of a comparison are read. */
const LONGEST_COMPARISON = 8

/**
 * Where a figure leads by its verb or noun: "jumped 53 percent", "a 10 percent drop"; null where it tells no change.
 */
export function readTrend(words: readonly Word[], drafts: readonly Draft[], index: number): Trend | null {
  const draft = drafts[index]
  if (draft === undefined || draft.kind === 'age') return null
  // "rose over five weeks" tells how long, "grew by two weeks" how much.
  const before = words[draft.from - 1]
  if (draft.kind === 'duration' && before?.lower !== 'by' && before?.lower !== 'to') return null
  return (
    readSigned(words, draft) ??
    readVerbOfChange(words, drafts, index) ??
    readNounBefore(words, draft) ??
    readNounBehind(words, draft) ??
    readComparison(words, draft)
  )
}

/** The direction that a sign on a percentage tells: "+0.2 %", "-1.3 %"; null without one. */
function readSigned(words: readonly Word[], draft: Draft): Trend | null {
  if (!CHANGING_UNITS.has(draft.unit ?? '') || typeof draft.value !== 'number') return null
  if (draft.value < 0) return 'down'
  const before = words[draft.first - 1]
  return before?.text === '+' && before.end === words[draft.first]?.start ? 'up' : null
}

/** Where a noun of change in front leads: "an increase of 70 jobs", "a cut in fares of 5 percent"; else null. */
function readNounBefore(words: readonly Word[], draft: Draft): Trend | null {
  if (words[draft.from - 1]?.lower !== 'of') return null
  let at = draft.from - 2
  for (let step = 0; step < LONGEST_THING; step++, at--) {
    const word = words[at]
    if (word?.kind !== 'word' || word.sentence !== words[draft.first]?.sentence) return null
    const trend = findChangeNoun(word.lower)
    if (trend !== null && (step === 0 || CHANGED.has(words[at + 1]?.lower ?? '')))
      return RESULTS.test(word.lower) && !CHANGING_UNITS.has(draft.unit ?? '') && !HELD.has(draft.unit ?? '')
        ? null
        : trend
    if (!THING.has(word.tag) && !CHANGED.has(word.lower)) return null
  }
  return null
}

/** Where a noun of change behind leads: "a 10 percent drop", "a 7% share price increase"; else null. */
function readNounBehind(words: readonly Word[], draft: Draft): Trend | null {
  // "nine rebounds" are counted, not risen by.
  if (draft.kind === 'duration' || draft.counted !== null) return null
  for (let at = draft.last + 1, step = 0; step < 4; at++, step++) {
    // "a 9 percent year-on-year jump"
    while (words[at + 1]?.text === '-' && words[at + 1]?.glued === true && words[at + 2]?.kind === 'word')
      at += 2
    const word = words[at]
    if (word?.kind !== 'word' || word.sentence !== words[draft.first]?.sentence) break
    if (word.tag !== 'NOUN' && word.tag !== 'ADJ' && word.tag !== 'PROPN' && word.tag !== 'VERB') break
    if (words[at + 1]?.tag === 'NOUN') continue
    if (draft.kind !== 'percent' && step > 1) break
    const trend = findChangeNoun(word.lower)
    if (trend !== null && word.lower !== 'loss') return trend
  }
  return null
}

/**
 * Where a comparison with an earlier time leads: "6 percent higher than a year ago", "12 more than in 2019"; else
 * null.
 */
function readComparison(words: readonly Word[], draft: Draft): Trend | null {
  const at = Math.max(draft.last, draft.counted?.head ?? 0) + 1
  const trend = COMPARED[words[at]?.lower ?? '']
  if (trend === undefined || words[at]?.sentence !== words[draft.first]?.sentence) return null
  // "closed 3 percent lower", "drove fares 12 percent higher"; but "20 percent higher than in the south" compares.
  const isSum = draft.kind === 'money' || CHANGING_UNITS.has(draft.unit ?? '')
  const isLevel = words[at]?.lower === 'higher' || words[at]?.lower === 'lower'
  // "settled 84 cents higher at"
  if (isSum && isLevel && words[at + 1]?.lower !== 'than') return trend
  if (draft.kind === 'percent' && words[at + 1]?.lower !== 'than' && words[at]?.lower !== 'more') return trend
  const behind = words
    .slice(at + 1, at + LONGEST_COMPARISON)
    .map((word) => word.lower)
    .join(' ')
  return THAN_EARLIER.test(behind) ? trend : null
}
