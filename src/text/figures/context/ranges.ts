import { findChange, isChange, SPANNING } from '../../english/numbers/change-words.ts'
import type { Word } from '../../tokens/words.ts'
import type { Draft } from '../draft/drafts.ts'
import { toShared } from './shared-scale.ts'

/** What may stand between the two ends, spaces aside. */
const LINKS = new Set([
  'to',
  '-',
  '–',
  '—',
  'and',
  '-to-',
  '-to',
  'upto',
  'toabout',
  'toaround',
  'tosome',
  'toalmost',
  'tonearly',
])

// Matches forms of "bring"; not "bringer".
const BRINGS = /^(?:bring(?:s|ing)?|brought)$/
// Matches forms of "take"; not "taken".
const TAKES = /^(?:took|takes?|taking)$/
/** The dash of "14-18". */
const HYPHENS = new Set(['-', '–'])
/** Dashes that join the ends of a range. */
const DASHES = new Set(['-', '–', '—', '-to-'])

/**
 * The figures with those joined that are the ends of one range: "10–15 %", "between 3 and 5 tonnes", "$20 to $25
 * billion". "from X to Y" stays two figures where something changes ("rose from 3 to 5") and is one range elsewhere.
 */
export function joinRanges(words: readonly Word[], drafts: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = []
  for (let index = 0; index < drafts.length; index++) {
    const low = drafts[index]
    const high = drafts[index + 1]
    if (low === undefined) continue
    const range = high === undefined ? null : toRange(words, low, high)
    if (range === null) joined.push(low)
    else {
      joined.push(range)
      index++
    }
  }
  return joined
}

function toRange(words: readonly Word[], low: Draft, high: Draft): Draft | null {
  if (typeof low.value !== 'number' || typeof high.value !== 'number') return null
  // "rose by a fifth to 2.3 million": a part and a number are two figures.
  if (isPart(low) !== isPart(high)) return null
  const between = words.slice(low.last + 1, high.first)
  // The tagger ends a sentence at the point of "CHF1.1–1.3bn".
  const isTouching = between.every(({ glued }) => glued) && words[high.first]?.glued === true
  if (words[low.last]?.sentence !== words[high.first]?.sentence && !isTouching) return null
  if (between.length === 0 || between.length > 3) return null
  const [joiner] = between
  const link = between.map((word) => word.lower).join('')
  if (joiner === undefined || !LINKS.has(link)) return null
  if (low.counted !== null && low.counted.head < high.first && low.counted.first >= low.last) {
    // "12 soldiers and 30 civilians" are two counts.
    return null
  }
  const before = words[low.from - 1]
  // In "30-40 seats to 60" the 40 has closed a range already.
  if (HYPHENS.has(before?.text ?? '') && words[low.from - 2]?.kind === 'number') return null
  if (link === 'and' && before?.lower !== 'between') return null
  const isFrom = before?.lower === 'from'
  if (low.unit !== null && high.unit !== null && low.unit !== high.unit && !isScaledAlike(low, high))
    return null
  // "$20 to $25 billion" can only be one range; so can the first half of "from 4 to 6 percent to 2 to 3 percent".
  // In "grew 15 percent to 2.1 billion" the percentage has its unit already.
  const isSaid = low.unit !== null && high.unit === null
  const isShared = !low.numeral.scaled && high.numeral.scaled && low.value < 1000 && !isSaid
  const isDouble =
    words[high.last + 1]?.lower === 'to' && words[high.last + 2]?.kind === 'number' && low.unit === null
  if (link !== 'and' && !DASHES.has(link) && !(isShared && !isFrom) && !isDouble) {
    const isOnce = low.unit === null || isShared
    if (isFrom && !isStatic(words, low, isOnce && low.value < high.value)) return null
    // "cut by one dollar to 72 dollars" says by how much, and what is left.
    if (before?.lower === 'by' && low.unit !== null) return null
    // "growth of 2 to 3 percent" is a range; "rose 5 percent to 120 pence" and "rose 12 to 352" are not.
    const isOneUnit = low.unit === null && high.unit !== null && low.value * 5 > high.value
    const isOf = before?.lower === 'of'
    if (!isFrom && (low.value > high.value || (isBehindChange(words, low, high) && !isOneUnit && !isOf)))
      return null
  }
  if (DASHES.has(link) && !(high.first > 0 && low.value < high.value)) return null
  if (
    low.unit !== null &&
    high.unit === null &&
    high.counted === null &&
    low.kind !== 'money' &&
    link !== '-' &&
    low.kind !== 'percent' &&
    !isFrom
  ) {
    if (words[high.last + 1]?.kind === 'word' && words[high.last + 1]?.tag === 'NOUN') return null
  }
  const shared = toShared(words, low, high)
  const first = shared <= high.value ? shared : low.value
  // "between -2 and -3 percent"
  if (first > high.value && high.value >= 0) return null
  return {
    ...high,
    first: low.first,
    from: low.from,
    numeral: { ...high.numeral, first: low.numeral.first },
    value: [Math.min(first, high.value), Math.max(first, high.value)],
    unit: high.unit ?? low.unit,
    kind: high.unit === null && low.unit !== null ? low.kind : high.kind,
    qualifier: low.qualifier,
  }
}

function isPart({ numeral }: Draft): boolean {
  return numeral.form === 'fraction' || numeral.form === 'share'
}

function isScaledAlike(low: Draft, high: Draft): boolean {
  return high.unit?.startsWith(`${low.unit} per `) === true
}

/** Whether "X to Y" follow a verb of change, which tells by how much and to what; "lost $10 to $15" is one loss. */
function isBehindChange(words: readonly Word[], low: Draft, high: Draft): boolean {
  for (let at = low.from - 1, step = 0; at >= 0 && step < 4; at--, step++) {
    const word = words[at]
    if (word === undefined || word.sentence !== words[low.first]?.sentence || word.text === ',') return false
    if (findChange(word.lower)?.way === 'takes') return Number(low.value) * 2 < Number(high.value)
    if (isChange(word.lower)) return true
  }
  return false
}

/**
 * Whether "from X to Y" spans a range at rest: "prices range from", "priced from"; the nearest such word decides, and
 * `isElse` where none stands: "bring in from $4 to $5 billion".
 */
function isStatic(words: readonly Word[], draft: Draft, isElse: boolean): boolean {
  for (let at = draft.from - 2, step = 0; at >= 0; at--, step++) {
    const word = words[at]
    if (word === undefined || word.sentence !== words[draft.first]?.sentence) return isElse
    // "brought in" and "took from 3 to 5 days" change nothing; "took turnout from" does.
    if (BRINGS.test(word.lower) && words[at + 1]?.lower === 'in') return isElse
    if (TAKES.test(word.lower) && step > 0) return false
    if (isChange(word.lower)) return false
    if (step < 12 && SPANNING.test(word.lower)) return true
  }
  return isElse
}
