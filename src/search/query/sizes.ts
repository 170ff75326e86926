import { findCurrency } from '../../text/english/numbers/currencies.ts'
import { dimensionOf, toUnit } from '../../text/english/numbers/unit-conversion.ts'
import { findUnit, findUnitByName } from '../../text/english/numbers/units.ts'
import type { Figure } from '../../types.ts'
import { isVagueValue } from './query-parts.ts'
import type { Size } from './query-types.ts'
import { provideSizing } from './sizes-later.ts'

/**
 * Whether a figure lies in the range, in any unit of its dimension. A figure that is a range itself lies in it where
 * the two overlap; "more than 1,000" lies above 1,000, "less than 5" below 5. In "thousands" lies
 * none of the numbers between 1,000 and 10,000.
 */
export function isInSize(
  { value, unit, qualifier }: Pick<Figure, 'value' | 'unit' | 'qualifier'>,
  size: Size,
): boolean {
  const pair = typeof value === 'number' ? ([value, value] as const) : value
  const [low, high] =
    size.unit === null ? pair : pair.map((one) => (unit === null ? null : toUnit(one, unit, size.unit ?? '')))
  if (low === undefined || high === undefined || low === null || high === null) return false
  if (isVagueValue(value) && size.from >= low && size.to <= high) return false
  if (size.includes) return low <= size.to && high >= size.from
  if (qualifier === '>' && low === size.from) return true
  if (qualifier === '<' && high === size.to) return true
  return low < size.to && high > size.from
}

/** The unit a word or sign stands for: "tonnes" is "tonne", "$" and "usd" are "USD"; null when nobody knows. */
export function readUnitValue(typed: string): string | null {
  const word = typed.trim()
  if (word.toLowerCase() === 'people') return 'people'
  return findCurrency(CODE.test(word) ? word.toUpperCase() : word) ?? findUnit(word)?.name ?? null
}

/** Matches the codes that are typed in small letters too: "usd"; not "cop", which is a word. */
const CODE = /^(?:usd|eur|gbp|jpy)$/i

/** One third of an octave: figures of one bucket differ by a quarter at most. */
const STEPS = 3

/**
 * The buckets that a figure falls into, as terms of the index: by its value as it is, and by its size in the base
 * unit of its dimension. Whatever lies in a range of sizes has a bucket between those of the range's ends.
 */
export function toBuckets({ value, unit }: Pick<Figure, 'value' | 'unit'>): readonly string[] {
  const [low, high] = typeof value === 'number' ? [value, value] : value
  const group = unit === null ? null : findBase(unit)
  return [
    ...spread('', low, high),
    ...(group === null ? [] : spread(group.name, low * group.factor, high * group.factor)),
  ]
}

/** The names of all buckets that a range may reach, lowest and highest as terms; null when no figure can be in it. */
export function toBucketRange(size: Size): { readonly from: string; readonly to: string } | null {
  const group = size.unit === null ? { name: '', factor: 1 } : findBase(size.unit)
  if (group === null) return null
  return {
    // One step further on either side, since a conversion may round across a bucket's edge.
    from: toName(
      group.name,
      Number.isFinite(size.from) ? Math.max(0, toStep(size.from * group.factor) - 1) : 0,
    ),
    to: toName(
      group.name,
      Number.isFinite(size.to) ? Math.min(999, toStep(size.to * group.factor) + 1) : 999,
    ),
  }
}

/** What is compared with what: a dimension with a factor to its base unit, or the unit alone. */
function findBase(unit: string): { readonly name: string; readonly factor: number } {
  const known = findUnitByName(unit)
  // Rates and temperatures convert by other ways than one factor: every bucket of theirs is looked at.
  if (unit.includes(' per ') || known?.dimension === 'temperature')
    return { name: `${dimensionOf(unit) ?? unit}`, factor: 0 }
  return known?.factor ? { name: known.dimension, factor: known.factor } : { name: unit, factor: 1 }
}

function spread(name: string, low: number, high: number): readonly string[] {
  const [from, to] = [toStep(low), toStep(high)]
  return Array.from({ length: to - from + 1 }, (_, index) => toName(name, from + index))
}

const ZERO = 500

/** Bigger numbers have bigger steps, negative ones stand below the middle; a step has three digits. */
function toStep(value: number): number {
  if (!Number.isFinite(value)) return value > 0 ? 999 : 0
  const size = Math.abs(value)
  const step = size < 1e-9 ? 0 : Math.min(498, Math.max(1, Math.round(Math.log2(size * 1e9) * STEPS)))
  return value < 0 ? ZERO - step : ZERO + step
}

function toName(name: string, step: number): string {
  return `${name}:${String(step).padStart(3, '0')}`
}

provideSizing({ isInSize, readUnit: readUnitValue, toBucketRange })
