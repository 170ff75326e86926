import { describe, expect, it } from 'vitest'
import { findUnit, findUnitByName } from '../../src/text/units.ts'

describe('findUnit', () => {
  it.each([
    ['kilogrammes', 'kilogram'],
    ['kg', 'kilogram'],
    ['metric tons', 'tonne'],
    ['tons', 'ton'],
    ['sq km', 'square kilometre'],
    ['feet', 'foot'],
    ['per cent', 'percent'],
    ['percentage points', 'percentage point'],
    ['years old', 'year of age'],
    ['MW', 'megawatt'],
    ['km/h', 'kilometre per hour'],
  ])('reads %s as %s', (phrase, name) => {
    expect(findUnit(phrase)?.name).toBe(name)
  })

  it('does not know a counted noun or a currency', () => {
    expect(['ballots', 'USD', 'dollars', ''].map(findUnit)).toEqual([null, null, null, null])
  })
})

describe('findUnitByName', () => {
  it('finds what findUnit names, and nothing by an alias', () => {
    expect(findUnitByName('tonne')?.dimension).toBe('mass')
    expect(findUnitByName('kg')).toBeNull()
  })
})
