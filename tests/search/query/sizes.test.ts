import { describe, expect, test } from 'vitest'
import {
  findSize,
  isInSize,
  readSize,
  readUnitValue,
  toBucketRange,
  toBuckets,
} from '../../../src/search/query/sizes.ts'
import type { Qualifier } from '../../../src/types.ts'

const all = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, includes: false, unit: null }

describe('readSize', () => {
  test.each([
    ['>1000', { from: 1000 }],
    ['> 1,000', { from: 1000 }],
    ['>=3.5', { from: 3.5, includes: true }],
    ['≥3', { from: 3, includes: true }],
    ['<5', { to: 5 }],
    ['<=5', { to: 5, includes: true }],
    ['≤ 5', { to: 5, includes: true }],
    ['>-5', { from: -5 }],
    ['10..50', { from: 10, to: 50, includes: true }],
    ['50..10', { from: 10, to: 50, includes: true }],
    ['10..50kg', { from: 10, to: 50, includes: true, unit: 'kilogram' }],
    ['1k..2m', { from: 1e3, to: 2e6, includes: true }],
    ['1..2bn', { from: 1e9, to: 2e9, includes: true }],
    ['1b..2', { from: 2, to: 1e9, includes: true }],
    ['>5%', { from: 5, unit: 'percent' }],
    ['>= 3 kg', { from: 3, includes: true, unit: 'kilogram' }],
    ['>2 million', { from: 2e6 }],
    ['>2 million people', { from: 2e6, unit: 'people' }],
    ['>2 thousand tonnes', { from: 2e3, unit: 'tonne' }],
    ['<3 trillion', { to: 3e12 }],
    ['<3mn', { to: 3e6 }],
    ['<$2m', { to: 2e6, unit: 'USD' }],
    ['>£2', { from: 2, unit: 'GBP' }],
    ['>€2', { from: 2, unit: 'EUR' }],
    ['>¥2', { from: 2, unit: 'JPY' }],
    ['>2 COP', { from: 2, unit: 'COP' }],
  ])('reads %s', (typed, size) => {
    expect(readSize(typed)).toEqual({ ...all, ...size })
  })

  test.each([
    '1000',
    '>',
    'a..b',
    '2016–2020',
    '>1..5',
    '>5 boats',
    '>$5 kg',
    '>5 million boats',
    '>5 million million',
    'x>5',
    '>5 kg a day',
    '..5',
    '',
  ])('reads nothing in "%s"', (typed) => {
    expect(readSize(typed)).toBeNull()
  })
})

describe('findSize', () => {
  test.each([
    ['> 1,000 kg grain', '> 1,000 kg'],
    ['>2 million votes', '>2 million'],
    ['>2 million people fled', '>2 million people'],
    ['>5 in May', '>5'],
    ['>5 square kilometres of rice', '>5 square kilometres'],
    ['>5 euros', '>5 euros'],
    ['10..50% more', '10..50%'],
    ['10kg..50kg more', null],
    ['<$2m, grain', null],
    ['<$2m grain', '<$2m'],
    ['1,000 kg', null],
    ['>', null],
    ['grain >5', null],
    ['>5 oz gold', '>5 oz'],
    ['>5 m wide', '>5 m'],
  ])('of "%s" is %s', (text, found) => {
    expect(findSize(text)).toBe(found)
  })
})

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
      const range = toBucketRange(size)
      if (range === null) throw new Error(`Expected a range for ${typed}`)
      const inside = toBuckets({ value, unit }).filter((one) => one >= range.from && one <= range.to)
      expect(inside).not.toEqual([])
    }
  })

  test('keep small and large, and one dimension and another, apart', () => {
    const range = toBucketRange({ from: 10, to: 20, includes: true, unit: 'kilogram' })
    expect(range).toEqual({ from: 'mass:599', to: 'mass:604' })
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
