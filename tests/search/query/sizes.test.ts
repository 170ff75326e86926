import { describe, expect, test } from 'vitest'
import { isInSize } from '../../../src/search/query/in-size.ts'
import { readUnitValue, toBuckets, toSize } from '../../../src/search/query/sizes.ts'
import type { Qualifier } from '../../../src/types.ts'
import { readSize } from './read-size.ts'

describe('isInSize', () => {
  const figure = (
    value: number | readonly [number, number],
    unit: string | null,
    qualifier: Qualifier = '=',
  ) => ({
    value,
    unit,
    qualifier,
  })
  const isIn = (one: ReturnType<typeof figure>, typed: string): boolean => {
    const size = readSize(typed)
    return size !== null && isInSize(one, size)
  }

  test.each([
    [figure(5, 'boat'), '>4', true],
    [figure(5, 'boat'), '>5', false],
    [figure(5, 'boat'), '>=5', true],
    [figure(5, 'boat'), '<5', false],
    [figure(5, 'boat'), '<=5', true],
    [figure(5, 'boat'), '<6', true],
    [figure(5, 'boat', '>'), '>5', true],
    [figure(5, 'boat', '<'), '<5', true],
    [figure(5, 'boat', '<'), '>5', false],
    [figure(5, 'boat', '>'), '<5', false],
    [figure([3, 8], null), '>7', true],
    [figure([3, 8], null), '>8', false],
    [figure([3, 8], null), '8..9', true],
    [figure([3, 8], null), '9..10', false],
    [figure([3, 8], null), '1..2', false],
    [figure([3, 8], null), '1..3', true],
    [figure(2, 'tonne'), '>1,999 kg', true],
    [figure(2, 'tonne'), '>2,001 kg', false],
    [figure(2, 'tonne'), '>1 km', false],
    [figure(2, null), '>1 kg', false],
    [figure(2, 'USD'), '>$1', true],
    [figure(2, 'EUR'), '>$1', false],
    [figure(3e9, 'USD'), '3bn dollars', true],
    [figure(3e9, 'GBP'), '3bn dollars', false],
    [figure(10, 'percent'), '10 per cent', true],
    [figure(11, 'percent'), '10 per cent', false],
    [figure(10, 'percent', '>'), '10 per cent', true],
    [figure([8, 12], 'percent'), '10 per cent', true],
    [figure(2.6e6, 'kilogram'), '2600t', true],
    [figure(10.4, 'percent'), 'about 10 percent', true],
    [figure(11, 'percent'), 'about 10 percent', false],
    [figure([1000, 10_000], 'people'), '1,000 people', false],
    [figure([1000, 10_000], 'people'), 'about 3,000 people', false],
    [figure([1000, 10_000], 'people'), 'more than 500 people', true],
    [figure([1000, 10_000], 'people'), '>2000', true],
  ])('%j in %s: %s', (one, typed, expected) => {
    expect(isIn(one, typed)).toBe(expected)
  })
})

describe('readUnit', () => {
  test.each([
    ['tonnes', 'tonne'],
    [' kg ', 'kilogram'],
    ['$', 'USD'],
    ['usd', 'USD'],
    ['dollar', 'USD'],
    ['Dollars', 'USD'],
    ['£', 'GBP'],
    ['gbp', 'GBP'],
    ['pounds', 'GBP'],
    ['€', 'EUR'],
    ['eur', 'EUR'],
    ['euro', 'EUR'],
    ['euros', 'EUR'],
    ['¥', 'JPY'],
    ['jpy', 'JPY'],
    ['yen', 'JPY'],
    ['people', 'people'],
    ['COP', 'COP'],
    ['Cop', null],
    ['COPS', null],
    ['boats', null],
  ])('of "%s" is %s', (typed, unit) => {
    expect(readUnitValue(typed)).toBe(unit)
  })
})

describe('buckets', () => {
  test.each([
    [5, 'boat', ['>4', '<6']],
    [5, null, ['>=5', '<=5']],
    [-5, 'percent', ['>-6', '<5']],
    [0, 'boat', ['>=0', '<1']],
    [2, 'tonne', ['>1,999 kg', '<2,001 kg']],
    [1e15, 'USD', ['>$1', '>$2 trillion']],
  ] as const)('of %s %s lie between the ends of %s', (value, unit, sizes) => {
    for (const typed of sizes) {
      const size = readSize(typed)
      if (size === null) throw new Error(`Expected a size, found ${typed}`)
      const { from, to } = size.buckets
      const inside = toBuckets({ value, unit }).filter((one) => one >= from && one <= to)
      expect(inside).not.toEqual([])
    }
  })

  test('keep small and large, and one dimension and another, apart', () => {
    const { buckets } = toSize({ from: 10, to: 20, includes: true, unit: 'kilogram' })
    expect(buckets).toEqual({ from: 'mass:599', to: 'mass:604' })
    expect(toBuckets({ value: 15, unit: 'kilogram' })).toEqual([':601', 'mass:601'])
    expect(toBuckets({ value: 15, unit: 'gram' })).toEqual([':601', 'mass:572'])
    expect(toBuckets({ value: [10, 20], unit: 'boat' })).toEqual([
      ':600',
      ':601',
      ':602',
      ':603',
      'boat:600',
      'boat:601',
      'boat:602',
      'boat:603',
    ])
    expect(toBuckets({ value: -15, unit: null })).toEqual([':399'])
    expect(toBuckets({ value: 0, unit: null })).toEqual([':500'])
  })

  test('take in all of a unit that converts by no factor', () => {
    const [first, second] = [10, 300].map((value) => toBuckets({ value, unit: 'celsius' })[1])
    expect(first).toBe(second)
  })
})
