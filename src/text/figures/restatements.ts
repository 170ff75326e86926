import { toUnit } from '../english/numbers/unit-conversion.ts'
import type { Word } from '../tokens/words.ts'
import type { Draft } from './draft/drafts.ts'

// Matches "equivalent to", "or"; not "for".
const RESTATES = /(?:equivalent|equal|equals|equivalent to|worth about|that is|i e|or) ?(?:to|of)?$/
// Matches "USD per barrel"; not "ton per year".
const MONEY_RATE = /^[A-Z]{3} per /
/** How far two statements of one quantity may lie apart by rounding: "nine miles (14 km)" is 3.4 percent off. */
const TOLERANCE = 0.15
/** And where only a comma stands between them. */
const CLOSE = 0.03
/** Brackets in which a restatement may stand: "5,000 kg [11,000 lb]". */
const OPENING_BRACKETS = new Set(['(', '['])
/** Behind what a restatement may follow without a word. */
const ASIDE = new Set([',', '–', '—'])
/** Between restatements in one bracket. */
const LISTS = new Set([',', ';'])

/**
 * Which figure restates which: index of the restating draft → index of the one before it.
 * "5,000 kg [11,000 lb]", "90 million rupees, equivalent to $1.1m".
 */
export function findConversions(
  words: readonly Word[],
  drafts: readonly Draft[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  drafts.forEach((draft, index) => {
    const before = drafts[index - 1]
    if (before === undefined || before.unit === null || draft.unit === null || before.unit === draft.unit)
      return
    if (words[before.last]?.sentence !== words[draft.first]?.sentence) return
    const between = words.slice(before.last + 1, draft.from)
    const bracket = between.findIndex((word) => OPENING_BRACKETS.has(word.text))
    const isBracketed = bracket >= 0 && between.length - bracket <= 3 && bracket <= 6
    const isSaid = RESTATES.test(
      between
        .filter((word) => word.kind === 'word')
        .map((word) => word.lower)
        .join(' '),
    )
    // "45 million francs or 3 crore rupees" offers a choice; ", or $2.1m" restates.
    const isChoice = between.length === 1 && isMoney(before) && isMoney(draft) && between[0]?.lower === 'or'
    const isSlashed = between.length === 1 && between[0]?.text === '/'
    // "1,100 lbs of marijuana, about 500 kg": a comma or dash restates only what agrees closely.
    const isListed =
      between.length <= 5 && ASIDE.has(between.at(-1)?.text ?? '') && isSame(before, draft, CLOSE)
    // "3 billion pesos, some $730,000": money agrees with any rate, so only "some" and the like restate.
    const isAbout =
      between.length === 1 && between[0]?.text === ',' && draft.qualifier === '~' && isMoney(before)
    const whole = found.get(index - 1)
    // "£40m ($52m; €46m)": both in the bracket restate what stands before it.
    const isNext = whole !== undefined && between.length === 1 && LISTS.has(between[0]?.text ?? '')
    const isTold = isSaid && !isChoice && between.length <= 6
    if (!isBracketed && !isTold && !isSlashed && !isListed && !isAbout && !isNext) return
    if (isSame(drafts[whole ?? index - 1] ?? before, draft, TOLERANCE)) found.set(index, whole ?? index - 1)
  })
  return found
}

/** Two sums of money in different currencies, or two measures that agree within rounding. */
function isSame(one: Draft, other: Draft, tolerance: number): boolean {
  if (one.unit === null || other.unit === null) return false
  if (tolerance === CLOSE && isMoney(one)) return false
  // "1.2 billion dollars, or 42 dollars a share" tells two things.
  if (isMoney(one) && isMoney(other)) return one.unit.slice(0, 3) !== other.unit.slice(0, 3)
  const from = toPair(one.value)
  const to = toPair(other.value)
  return from.every((value, end) => {
    const converted = toUnit(value, one.unit ?? '', other.unit ?? '')
    const stated = to[end] ?? Number.NaN
    return (
      converted !== null &&
      Math.abs(converted - stated) <= tolerance * Math.max(Math.abs(stated), Math.abs(converted))
    )
  })
}

function isMoney({ kind, unit }: Draft): boolean {
  return kind === 'money' || (kind === 'rate' && MONEY_RATE.test(unit ?? ''))
}

function toPair(value: Draft['value']): readonly [number, number] {
  return typeof value === 'number' ? [value, value] : value
}
