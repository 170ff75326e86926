import { findUnitByName } from '../../english/numbers/units.ts'
import { toUnit } from '../../english/numbers/unit-conversion.ts'
import { toTable } from '../../strings/table.ts'
import type { Word } from '../../tokens/words.ts'
import type { Draft } from '../draft/drafts.ts'

/** The smaller unit a unit is told on in, the nearest first: "2 hours 30 minutes"; not "3 years 5 percent". */
const SMALLER = toTable<readonly string[]>({
  year: ['month', 'week', 'day'],
  month: ['week', 'day'],
  week: ['day'],
  day: ['hour'],
  hour: ['minute'],
  minute: ['second'],
  yard: ['foot'],
  foot: ['inch'],
  metre: ['centimetre'],
  kilogram: ['gram'],
  stone: ['pound'],
  pound: ['ounce'],
})
/** What may stand between the two; "and" alone may also list two figures, which the sizes forbid. */
const LINKS = new Set(['', ',', 'and', ', and'])

/**
 * The figures with those joined that tell one quantity in two units: "20 minutes 38 seconds" is 1,238 seconds, "7lb 4oz"
 * 116 ounces.
 */
export function joinCompounds(words: readonly Word[], drafts: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = []
  for (const draft of drafts) {
    const whole = joined.at(-1)
    const sum = whole === undefined ? null : toCompound(words, whole, draft)
    if (sum === null) joined.push(draft)
    else joined[joined.length - 1] = sum
  }
  return joined
}

function toCompound(words: readonly Word[], large: Draft, draft: Draft): Draft | null {
  const small = asMinutes(words, large, draft)
  if (large.unit === null || small.unit === null || small.from !== small.first) return null
  if (SMALLER[large.unit]?.includes(small.unit) !== true) return null
  if (!isWhole(large.value) || typeof small.value !== 'number' || small.value < 0) return null
  if (words[large.last]?.sentence !== words[small.first]?.sentence) return null
  const link = words
    .slice(large.last + 1, small.first)
    .map(({ lower }) => lower)
    .join(' ')
  const most = Math.round(toUnit(1, large.unit, small.unit) ?? 0)
  // "two days and 36 hours" are two stretches of time.
  if (!LINKS.has(link) || small.value >= most) return null
  // Years and months differ in length: a year is twelve months, whatever their seconds.
  return {
    ...small,
    numeral: { ...small.numeral, first: large.numeral.first },
    first: large.first,
    from: large.from,
    value: large.value * most + small.value,
    qualifier: large.qualifier === '=' ? small.qualifier : large.qualifier,
  }
}

/** The "30m" of "2h 30m" as minutes; other figures as they are. */
function asMinutes(words: readonly Word[], large: Draft, small: Draft): Draft {
  const isMinutes =
    large.unit === 'hour' &&
    small.unit === 'metre' &&
    words[small.last]?.text === 'm' &&
    small.first === large.last + 1
  return isMinutes ? { ...small, unit: 'minute', kind: findUnitByName('minute')?.kind ?? small.kind } : small
}

function isWhole(value: Draft['value']): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
}
