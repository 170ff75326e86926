import { describe, expect, it } from 'vitest'
import { findCurrency } from '../../src/text/currencies.ts'

describe('findCurrency', () => {
  it.each([
    ['$', 'USD'],
    ['Col$', 'COP'],
    ['€', 'EUR'],
    ['COP', 'COP'],
    ['Colombian pesos', 'COP'],
    ['Danish crowns', 'DKK'],
    ['zloty', 'PLN'],
    ['Hong Kong dollars', 'HKD'],
    ['yen', 'JPY'],
  ])('reads %s as %s', (phrase, code) => {
    expect(findCurrency(phrase)).toBe(code)
  })

  it.each(['pesos', 'day', 'ALL', 'gold', 'boats', 'real'])('names no currency for "%s"', (phrase) => {
    expect(findCurrency(phrase)).toBeNull()
  })
})
