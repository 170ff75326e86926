import { findCurrency } from '../../text/english/numbers/currencies.ts'
import { dimensionOf, toUnit } from '../../text/english/numbers/unit-conversion.ts'
import { findUnit, findUnitByName, findUnitNames } from '../../text/english/numbers/units.ts'
import type { Figure } from '../../types.ts'
import type { Size } from './query-types.ts'

/** A range of sizes as asked for, with what the figures of any unit are held against. */
export function toSize(asked: Pick<Size, 'from' | 'to' | 'includes' | 'unit'>): Size {
  const { from, to, unit } = asked
  const group = unit === null ? { name: '', factor: 1 } : findBase(unit)
  return {
    ...asked,
    ranges: toRanges(from, to, unit),
    buckets: {
      // One step further on either side, since a conversion may round across a bucket's edge.
      from: toName(
        group.name,
        from === Number.NEGATIVE_INFINITY ? 0 : Math.max(0, toStep(from * group.factor) - 1),
      ),
      to: toName(
        group.name,
        to === Number.POSITIVE_INFINITY ? 999 : Math.min(999, toStep(to * group.factor) + 1),
      ),
    },
  }
}

function toRanges(from: number, to: number, unit: string | null): Size['ranges'] {
  if (unit === null) return new Map([[null, [from, to]]])
  const dimension = findUnitByName(unit)?.dimension
  const names = dimension === undefined ? [unit] : findUnitNames(dimension)
  return new Map(
    names.flatMap((name) => {
      const [low, high] = [toUnit(from, unit, name), toUnit(to, unit, name)]
      return low === null || high === null ? [] : [[name, [low, high] as const]]
    }),
  )
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
