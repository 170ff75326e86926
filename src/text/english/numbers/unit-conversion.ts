import { type Dimension, findUnitByName } from './units.ts'

// Matches "COP", an ISO 4217 code; not "ton".
const ISO_CODE = /^[A-Z]{3}$/

/**
 * A value in another unit of the same dimension (2,500 tonnes → 2,500,000 kilograms), or null when the two do not
 * measure the same thing. Units are named as `Figure.unit` names them; a rate converts when what follows "per" does.
 */
export function toUnit(value: number, fromUnit: string, toUnitName: string): number | null {
  if (fromUnit === toUnitName) return value
  const [from = '', fromPer] = fromUnit.split(' per ')
  const [to = '', toPer] = toUnitName.split(' per ')
  if (fromPer !== undefined && toPer !== undefined) {
    const above = from === to ? value : toUnit(value, from, to)
    const below = fromPer === toPer ? 1 : toUnit(1, fromPer, toPer)
    return above === null || below === null || below === 0 ? null : toRounded(above / below)
  }
  const temperature = toTemperature(value, fromUnit, toUnitName)
  if (temperature !== null) return temperature
  const one = findUnitByName(fromUnit)
  const other = findUnitByName(toUnitName)
  if (
    one === null ||
    other === null ||
    one.dimension !== other.dimension ||
    one.factor === null ||
    other.factor === null
  )
    return null
  return toRounded((value * one.factor) / other.factor)
}

/** What a unit measures ("mass", "money", "people"), or null for a counted noun. Rates are named by both: "mass per duration". */
export function dimensionOf(unit: string): Dimension | 'money' | 'people' | string | null {
  const [above = '', below] = unit.split(' per ')
  if (below !== undefined && findUnitByName(unit) === null) {
    const one = dimensionOf(above)
    return one === null ? null : `${one} per ${dimensionOf(below) ?? below}`
  }
  if (unit === 'people') return 'people'
  // ISO 4217 codes are three capital letters.
  if (ISO_CODE.test(unit)) return 'money'
  return findUnitByName(unit)?.dimension ?? null
}

function toTemperature(value: number, from: string, to: string): number | null {
  if (from === 'celsius' && to === 'fahrenheit') return toRounded(value * 1.8 + 32)
  if (from === 'fahrenheit' && to === 'celsius') return toRounded((value - 32) / 1.8)
  return null
}

/** Twelve significant digits: 276 × 1000 / 453.59237 is stored without the noise of binary fractions. */
function toRounded(value: number): number {
  return Number(value.toPrecision(12))
}
