import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dimensionOf, toUnit } from '../../../../src/text/english/numbers/unit-conversion.ts'

describe('toUnit', () => {
  it.each([
    [2500, 'tonne', 'kilogram', 2500000],
    [5000, 'kilogram', 'pound', 11023.11311],
    [300, 'hectare', 'acre', 741.316144302],
    [7, 'mile', 'kilometre', 11.265408],
    [2, 'decade', 'year', 20],
    [3000, 'ton per year', 'tonne per year', 2721.55422],
    [24, 'tonne per year', 'tonne per month', 2],
    [100, 'celsius', 'fahrenheit', 212],
  ])('turns %d %s into %s', (value, from, to, expected) => {
    expect(toUnit(value, from, to)).toBeCloseTo(expected, 4)
  })

  it('leaves a value alone when the unit is the same, known or not', () => {
    expect(toUnit(40, 'ballot', 'ballot')).toBe(40)
  })

  it.each([
    ['tonne', 'hectare'],
    ['USD', 'EUR'],
    ['ballot', 'people'],
    ['ton', 'ton per year'],
  ])('has no answer from %s to %s', (from, to) => {
    expect(toUnit(1, from, to)).toBeNull()
  })

  it('comes back to where it started', () => {
    const units = fc.constantFrom('tonne', 'ton', 'kilogram', 'gram', 'pound', 'ounce')
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e9, noNaN: true }), units, units, (value, from, to) => {
        const there = toUnit(value, from, to) ?? Number.NaN
        const back = toUnit(there, to, from) ?? Number.NaN
        expect(Math.abs(back - value) / value).toBeLessThan(1e-9)
      }),
    )
  })
})

describe('dimensionOf', () => {
  it.each([
    ['tonne', 'mass'],
    ['hectare', 'area'],
    ['percent', 'share'],
    ['COP', 'money'],
    ['people', 'people'],
    ['ton per year', 'mass per duration'],
    ['ballot', null],
  ])('of %s is %s', (unit, expected) => {
    expect(dimensionOf(unit)).toBe(expected)
  })
})
