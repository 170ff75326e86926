import { DETERMINERS, OBJECT_PREPOSITIONS } from '../../english/function-words.ts'
import { isAmount } from '../../english/numbers/amount-words.ts'
import {
  BEFORE_CHANGE_FIGURE,
  BODILY,
  CHANGING_UNITS,
  DONE_TO_THINGS,
  findChange,
  FURTHER,
  HELD,
  LEAVING,
  LED_BY_PARTICLE,
  LED_TO_LEVEL,
  MULTIPLIES,
  NEUTRAL,
  PASSING,
  type Trend,
} from '../../english/numbers/change-words.ts'
import { ALWAYS_VERBS } from '../../english/tagging-words.ts'
import type { Word } from '../../tokens/words.ts'
import type { Draft } from '../draft/drafts.ts'

/** Kinds that are won and lost: "lost 40 hectares of forest"; not "lost 40 men". */
const LOST = new Set(['mass', 'area'])
/** In front of what a change comes to, or how far it goes: "grew to 40 boats", "by 3 percent". */
const REACHING = new Set(['by', 'to'])
/** Parts of speech of an object or a place between a verb and "by" or "to": "cut its fares in the north by". */
const OBJECT = new Set(['NOUN', 'PROPN', 'ADJ', 'ADV', 'DET', 'PRON', 'PART', 'NUM', 'X'])
/** Parts of speech that nouns of change stand behind: "the cut to 12 percent". */
const BEFORE_NOUN = new Set(['DET', 'ADJ', 'ADP'])

/** Parts of speech between the article and the noun or figure: "a seasonally adjusted 0.3 percent". */
const MODIFIERS = new Set(['ADJ', 'ADV', 'VERB', 'NOUN', 'NUM'])
/** How many pieces such a phrase may take. */
const LONGEST_MODIFIER = 6
// Matches the ", or" of "fell $2, or 3 %"; not "and".
const SAME_VERB = /^(?:,? ?or|,? ?by)$/
// Matches what vehicles do to a speed: "accelerates to 100 km an hour"; not "rises".
const OF_SPEED = /^(?:accelerat|slow)/
// Matches what stands between the level left and the level reached: "from 12 to just 7"; not "or".
const TO = /^to(?: just| only| a)?$/
/** How many pieces from the figure back to its verb, and how many more where an object stands between. */
const REACH = 7
const LONGEST_OBJECT = 10
/** How many figures may share one verb, one behind the other. */
const LONGEST_CHAIN = 4

/**
 * Where the verb of a figure leads: "jumped 53 percent", "cut fares by 3 euros", "are down 2 percent", "rose from 2 to
 * 3 million" (the level reached). Null where none tells.
 */
export function readVerbOfChange(
  words: readonly Word[],
  drafts: readonly Draft[],
  index: number,
  depth = 0,
): Trend | null {
  const draft = drafts[index]
  if (draft === undefined || depth > LONGEST_CHAIN) return null
  const from = skipModifiers(words, draft)
  const near = words[from - 1]
  if (near === undefined || near.sentence !== words[draft.first]?.sentence || LEAVING.has(near.lower))
    return null
  if (isVerbLeftOut(words, drafts, index)) return readVerbOfChange(words, drafts, index - 1, depth + 1)
  // "rose at an annual rate of 4 percent"
  const isReaching = REACHING.has(near.lower) || (near.lower === 'at' && from < draft.from)
  let hasObject = false
  let left: Draft | null = null
  for (let step = 0, at = from - 1; step < (isReaching ? LONGEST_OBJECT : REACH); step++, at--) {
    const word = words[at]
    if (word === undefined || word.sentence !== near.sentence) return null
    const held = findHolder(drafts, index, at)
    const other = drafts[held]
    if (other !== undefined) {
      // "grew by 600 jobs or 2 per cent": both hang on one verb.
      if (SAME_VERB.test(toLink(words, other, draft))) return readVerbOfChange(words, drafts, held, depth + 1)
      // "rose from 2.1 to 3.4 million": the level reached hangs on it; in "rose 8 percent to 90 euros" the change is told.
      if (!TO.test(toLink(words, other, draft)) || words[other.from - 1]?.lower !== 'from') return null
      at = other.from - 1
      left = other
      continue
    }
    if (left !== null && NEUTRAL.has(word.lower)) return readLevels(left, draft)
    const trend = readDirection(words, at, hasObject)
    if (trend !== null) return isHanging(words, drafts, index, at, hasObject) ? trend : null
    if (BEFORE_CHANGE_FIGURE.test(word.lower) || (step === 0 && (isReaching || PASSING.has(near.lower))))
      continue
    // "fell $2, or 3 %", "fell sharply, by 3 %", "fell sharply, from 5 to 3 %"
    if (word.text === ',' && at === from - 2 && (near.lower === 'or' || isReaching)) continue
    if (word.text === ',' && words[at + 1]?.lower === 'from') continue
    if (!isReaching || (!OBJECT.has(word.tag) && !OBJECT_PREPOSITIONS.has(word.lower))) return null
    hasObject = true
  }
  return null
}

/** Where the phrase around a figure begins: "a five-year low of 3 percent", "a modest 3 percent"; the figure's own start else. */
function skipModifiers(words: readonly Word[], { from }: Draft): number {
  // "fell to just 3 percent"
  if (FURTHER.has(words[from - 1]?.lower ?? '') && REACHING.has(words[from - 2]?.lower ?? '')) return from - 1
  const isOf = words[from - 1]?.lower === 'of'
  if (isOf && !isAmount(words[from - 2]?.lower ?? '', 'level')) return from
  for (let at = isOf ? from - 3 : from - 1, step = 0; step < LONGEST_MODIFIER; at--, step++) {
    const word = words[at]
    if (word === undefined) return from
    if (DETERMINERS.has(word.lower)) return at
    const isInside = isOf || word.tag !== 'NOUN'
    if (!(MODIFIERS.has(word.tag) && isInside) && !(word.text === '-' && word.glued)) return from
    if (findChange(word.lower) !== null) return from
  }
  return from
}

/**
 * Whether a figure's verb is that of the figure before: "X were down 2.3 %, Y by 2.6 %", "rents rose 12 percent and
 * wages nine percent".
 */
function isVerbLeftOut(words: readonly Word[], drafts: readonly Draft[], index: number): boolean {
  const draft = drafts[index]
  const earlier = drafts[index - 1]
  if (draft === undefined || earlier === undefined || earlier.unit !== draft.unit) return false
  if (words[earlier.last]?.sentence !== words[draft.first]?.sentence) return false
  const near = words[draft.from - 1]
  // "rose by 12 percent in May and by another nine in June"
  const by = FURTHER.has(near?.lower ?? '') ? draft.from - 2 : draft.from - 1
  if (words[by]?.lower === 'by')
    return words[by - 1]?.lower === 'and' || (by === draft.from - 1 && words[by - 1]?.tag === 'PROPN')
  const isNoun = near?.tag === 'NOUN' || near?.tag === 'PROPN'
  return isNoun && words[draft.from - 2]?.lower === 'and' && earlier.last === draft.from - 3
}

/** Index of the earlier figure that a piece belongs to; -1 when none. */
function findHolder(drafts: readonly Draft[], index: number, at: number): number {
  for (let held = index - 1; held >= 0 && index - held <= REACH; held--) {
    const draft = drafts[held]
    if (draft !== undefined && draft.first <= at && at <= Math.max(draft.last, draft.counted?.head ?? 0))
      return held
  }
  return -1
}

/** The words between two figures. */
function toLink(words: readonly Word[], one: Draft, other: Draft): string {
  const head = one.counted?.head ?? one.last
  return words
    .slice(Math.max(one.last, head < other.from ? head : one.last) + 1, other.from)
    .map((word) => word.lower)
    .join(' ')
}

/** Where a verb or particle leads; behind an object only a verb does. */
function readDirection(words: readonly Word[], at: number, hasObject: boolean): Trend | null {
  const word = words[at]
  if (word?.kind !== 'word') return null
  const before = words[at - 1]
  // "is off 3 percent"
  if (word.lower === 'off' && !hasObject && (before?.tag === 'AUX' || before?.lower === 'and')) return 'down'
  if (word.lower === 'up' || word.lower === 'down') {
    if (hasObject) return null
    const verb = before?.lower ?? ''
    const isTold = words[at + 1]?.lower === 'to' || words[at + 1]?.lower === 'by'
    const isMoving = LED_BY_PARTICLE.has(verb) || (isTold && LED_TO_LEVEL.has(verb))
    // "up to 400" is a bound, "is down to 40" none; "made up", "set up 20" are other verbs.
    if (words[at + 1]?.lower === 'to' && !isMoving && (word.lower === 'up' || before?.tag !== 'AUX'))
      return null
    const isOther = before?.tag === 'VERB' && !isMoving && findChange(before.lower) === null
    return isOther ? null : word.lower
  }
  const times = MULTIPLIES[word.lower]
  if (times !== undefined) return !hasObject && words[at + 1]?.lower === 'to' ? times : null
  const change = findChange(word.lower)
  if (change === null || (word.lower === 'contract' && word.tag !== 'VERB')) return null
  // "the cut to 12 percent" and "a drop in fares to 12 euros" tell a level, "the drop for riders by 12" does not.
  const isNoun = word.tag === 'NOUN' && !ALWAYS_VERBS.has(word.lower) && BEFORE_NOUN.has(before?.tag ?? '')
  return isNoun && hasObject && words[at + 1]?.lower !== 'in' ? null : change.trend
}

/** Whether a figure tells how far the verb in front of it goes, and not what it is done to. */
function isHanging(
  words: readonly Word[],
  drafts: readonly Draft[],
  index: number,
  at: number,
  hasObject: boolean,
): boolean {
  const draft = drafts[index]
  const verb = words[at]
  const next = words[at + 1]?.lower
  if (draft === undefined || verb === undefined || next === 'of') return false
  const change = findChange(verb.lower)
  // "cut a 30-metre rope": how long the thing is.
  if (draft.attributive && !REACHING.has(words[draft.from - 1]?.lower ?? '')) return false
  if (OF_SPEED.test(verb.lower) && !CHANGING_UNITS.has(draft.unit ?? '')) return false
  const near = words[draft.from - 1]?.lower ?? ''
  const isReaching = REACHING.has(near)
  if (next === 'in' && !isReaching) return false
  if (change === null) return verb.lower !== 'off' || CHANGING_UNITS.has(toPlain(draft))
  // "cut power to tens of thousands": those it is done to.
  const isThing = draft.counted !== null || draft.numeral.form === 'vague'
  if (near === 'to' && hasObject && isThing)
    return words.slice(at + 1, draft.from).some((word) => isAmount(word.lower, 'own'))
  // "was raised by two aunts": who does it.
  if (near === 'by' && !hasObject && draft.kind === 'people' && change.way !== 'moves') return false
  if (isReaching) return true
  // "adds 200 miles of range" gives.
  if (draft.kind === 'length') return change.way === 'moves' && !BODILY.has(verb.lower)
  // "raised by 5 cents a share"; "lost 5 cents a share" is a result.
  if (CHANGING_UNITS.has(change.way === 'takes' ? (draft.unit ?? '') : toPlain(draft))) return true
  if (change.way === 'takes' && draft.kind === 'money') return isPriceNext(words, draft, drafts[index + 1])
  if (change.way !== 'moves') {
    const isHeld = isThing && HELD.has(draft.unit ?? '')
    return change.way === 'takes' || verb.lower.startsWith('cut')
      ? isHeld || (change.way === 'takes' && LOST.has(draft.kind))
      : false
  }
  // People and things neither rise nor fall by themselves.
  if (DONE_TO_THINGS.has(verb.lower)) return draft.kind === 'money'
  return draft.kind !== 'people'
}

/**
 * Whether the level of a price follows, so that what it "lost" is no debt: "copper lost 12 euros to 8,900 euros a
 * tonne".
 */
function isPriceNext(words: readonly Word[], { unit, last }: Draft, next: Draft | undefined): boolean {
  if (next === undefined || next.from !== last + 2 || words[last + 1]?.lower !== 'to') return false
  return unit !== null && next.unit?.startsWith(unit) === true
}

/** The unit without what it is counted by: "cent" of "5 cents a share". */
function toPlain({ unit }: Draft): string {
  return unit?.split(' per ')[0] ?? ''
}

/** Where "from 9 to 12" leads. */
function readLevels(left: Draft, reached: Draft): Trend | null {
  const [from, to] = [Number(left.value), Number(reached.value)]
  if (left.unit !== reached.unit || !(from !== to) || !Number.isFinite(from - to)) return null
  return to > from ? 'up' : 'down'
}
