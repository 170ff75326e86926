import { describe, expect, it } from 'vitest'
import { findNumerals } from '../../src/text/numerals.ts'
import { findPieces } from '../../src/text/pieces.ts'

const values = (text: string): readonly (number | readonly [number, number])[] =>
  findNumerals(findPieces(text)).map(({ value }) => value)

describe('findNumerals', () => {
  it.each([
    ['1,234.5 and 2.500.000', [1234.5, 2500000]],
    ['$1.84m', [1840000]],
    ['12m boats, 12m long', [12000000, 12]],
    ['3.5bn, 2 trillion, 40k', [3500000000, 2000000000000, 40000]],
    ['one hundred and five', [105]],
    ['twenty-three thousand', [23000]],
    ['a hundred, a million', [100, 1000000]],
    ['one and a half million', [1500000]],
    ['half a dozen', [6]],
    ['a quarter of a million', [250000]],
    ['2½ and 9-3/4', [2.5, 9.75]],
    ['1.5×10^3', [1500]],
    [
      'several hundred, hundreds',
      [
        [100, 1000],
        [100, 1000],
      ],
    ],
  ])('reads %s', (text, expected) => {
    expect(values(text)).toEqual(expected)
  })

  it.each(['the first half', 'a third man', 'a half-time show', 'a fourth estate'])(
    'finds none in "%s"',
    (text) => {
      expect(values(text)).toEqual([])
    },
  )
})

it('what is written like a number and is worth none is no number', () => {
  expect(findNumerals(findPieces('US$0.000.000.00 and then'))).toEqual([])
  expect(findNumerals(findPieces('9'.repeat(400)))).toEqual([])
})
