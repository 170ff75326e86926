import { dimensionOf, toUnit } from '../../text/english/numbers/unit-conversion.ts'
import { findUnit, findUnitByName } from '../../text/english/numbers/units.ts'
import { toTable } from '../../text/strings/table.ts'
import type { Figure } from '../../types.ts'
import type { Size } from './query-types.ts'
import { provideSizing } from './sizes-later.ts'

/**
 * The size that a text begins with, blanks included: "> 1,000 kg" of "> 1,000 kg grain", ">2 million" of ">2 million
 * votes"; null when it begins with none. The unit is taken only where it is one.
 */
export function findSize(text: string): string | null {
  const begun = BEGUN.exec(text)
  if (!begun) return null
  const [number] = begun
  const words = WORDS_AFTER.exec(text.slice(number.length))
  const { first = '', second = '' } = words?.groups ?? {}
  // A word apart is a unit only where it can be nothing else: not the "in" of ">5 in May".
  const isUnit = (word: string): boolean =>
    word.length > 2 ? findUnit(word) !== null || word.toLowerCase() in currencies : units.has(word)
  const isScale = first.trim().toLowerCase() in scales
  const tries = [
    ...(second !== '' && isUnit((isScale ? second : first + second).trim()) ? [number + first + second] : []),
    ...(isScale || isUnit(first.trim()) ? [number + first] : []),
    number,
  ]
  return tries.find((one) => readSize(one) !== null) ?? null
}

/** Reads `>1000`, `10..50`, `>5%`, `<$2m`, `>= 3 kg`, `>2 million people`; null for anything else, and for a unit nobody knows. */
export function readSize(typed: string): Size | null {
  const groups = SIZE.exec(typed)?.groups
  if (!groups) return null
  const { sign, first = '', last, unit: unitTyped = '' } = groups
  const suffix = readSuffix(unitTyped)
  if (!suffix) return null
  const currency = readCurrency(first)
  if (currency !== null && suffix.unit !== null) return null
  const unit = currency ?? suffix.unit
  const [low, high] = [first, last ?? first].map((text) => {
    const own = last === undefined ? undefined : readSuffix(SCALE.exec(text)?.[0] ?? '')
    return readNumber(text) * (own && own.scale !== 1 ? own.scale : suffix.scale)
  })
  if (low === undefined || high === undefined || !Number.isFinite(low + high)) return null
  if (sign === undefined)
    return last === undefined
      ? null
      : { from: Math.min(low, high), to: Math.max(low, high), includes: true, unit }
  if (last !== undefined) return null
  const includes = sign.length === 2 || sign === '≥' || sign === '≤'
  return /[>≥]/.test(sign)
    ? { from: low, to: Number.POSITIVE_INFINITY, includes, unit }
    : { from: Number.NEGATIVE_INFINITY, to: low, includes, unit }
}

/**
 * Whether a figure lies in the range, in any unit of its dimension. A figure that is a range itself lies in it where
 * the two overlap; "more than 1,000" lies above 1,000, "less than 5" below 5.
 */
export function isInSize(
  { value, unit, qualifier }: Pick<Figure, 'value' | 'unit' | 'qualifier'>,
  size: Size,
): boolean {
  const pair = typeof value === 'number' ? ([value, value] as const) : value
  const [low, high] =
    size.unit === null ? pair : pair.map((one) => (unit === null ? null : toUnit(one, unit, size.unit ?? '')))
  if (low === undefined || high === undefined || low === null || high === null) return false
  if (size.includes) return low <= size.to && high >= size.from
  if (qualifier === '>' && low === size.from) return true
  if (qualifier === '<' && high === size.to) return true
  return low < size.to && high > size.from
}

/** The unit a word or sign stands for: "tonnes" is "tonne", "$" and "usd" are "USD"; null when nobody knows. */
export function readUnitValue(typed: string): string | null {
  const word = typed.trim()
  return currencies[word.toLowerCase()] ?? findUnit(word)?.name ?? (CODE.test(word) ? word : null)
}

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

/** Matches ">1000", "10..50kg", "<$2m", ">=5%"; not "1000", "a..b" nor "2016–2020". */
const SIZE =
  /^(?:(?<sign>>=|<=|[><≥≤])\s*)?(?<first>-?[$£€¥]?\d[\d,]*(?:\.\d+)?(?:(?:bn|[kmb])(?=\.\.))?)(?:\.\.(?<last>[$£€¥]?\d[\d,]*(?:\.\d+)?))?\s*(?<unit>[\p{L}%²³µ°/]*(?:\s+[\p{L}%²³µ°/]+)?)$/u

/** Matches the "m" that ends "$2m"; not the digits. */
const SCALE = /[a-z]+$/

/** Matches the "> 1,000" of "> 1,000 kg" and the "10..50%" of "10..50% more"; not "1,000" nor ">". */
const BEGUN =
  /^(?:(?:>=|<=|[><≥≤])\s*-?[$£€¥]?\d[\d,]*(?:\.\d+)?|[$£€¥]?\d[\d,]*(?:\.\d+)?[\p{L}%²³µ°/]*\.\.[$£€¥]?\d[\d,]*(?:\.\d+)?)[\p{L}%²³µ°/]*(?=\s|$)/u

/** Matches the " million tonnes" after a number; not ", grain". */
const WORDS_AFTER = /^(?<first>\s+[\p{L}%²³µ°/]+)(?<second>\s+[\p{L}%²³µ°/]+)?(?=\s|$)/u

/** Short units that no short word looks like. */
const units = new Set(['kg', 'km', 'ha', '%', 't', 'lb', 'oz', 'mi', 'ft'])

/** Matches "USD"; not "Usd". */
const CODE = /^[A-Z]{3}$/

const currencies = toTable<string>({
  $: 'USD',
  usd: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  '£': 'GBP',
  gbp: 'GBP',
  pounds: 'GBP',
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '¥': 'JPY',
  jpy: 'JPY',
  yen: 'JPY',
  people: 'people',
})

const scales = toTable<number>({
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  b: 1e9,
  billion: 1e9,
  trillion: 1e12,
})

function readCurrency(text: string): string | null {
  const sign = /[$£€¥]/.exec(text)?.[0]
  return sign === undefined ? null : (currencies[sign] ?? null)
}

function readNumber(text: string): number {
  return Number(text.replaceAll(/[^\d.-]/g, ''))
}

/** "kg" is a unit, "m" a million, "million tonnes" both; "m" as metres is written "metres". */
function readSuffix(text: string): { readonly scale: number; readonly unit: string | null } | null {
  if (text === '') return { scale: 1, unit: null }
  const [word = '', ...rest] = text.trim().split(/\s+/)
  const scale = scales[word.toLowerCase()]
  if (scale !== undefined && rest.length === 0) return { scale, unit: null }
  const unit = readUnitValue(scale === undefined ? text : rest.join(' '))
  return unit === null ? null : { scale: scale ?? 1, unit }
}

provideSizing({ isInSize, readUnit: readUnitValue, toBucketRange })
