import { expect, test } from 'vitest'
import { mayCount, scaleBy, toNumber } from '../../../../src/text/english/numbers/number-words.ts'
import { findNumerals } from '../../../../src/text/figures/numerals/numerals.ts'
import { findPieces } from '../../../../src/text/tokens/pieces.ts'

test.each(['The boats stayed in.', 'Someone often phoned the tenor.', ''])(
  'no number is looked for in %j',
  (text) => {
    expect(mayCount(text)).toBe(false)
    expect(findNumerals(findPieces(text))).toEqual([])
  },
)

test.each([
  'A dozen boats.',
  'Half a dozen left.',
  'Tens of thousands came.',
  'Several hundred stayed.',
  'TWENTY-FIVE of them.',
  'A hundred.',
  'Almost a third of it.',
  'Half of them.',
  'One in five.',
  'An hour and a half.',
  'It took ½ of it.',
  'It cost $5.',
  'Billions.',
])('the number of %j is looked for and found', (text) => {
  expect(mayCount(text)).toBe(true)
  expect(findNumerals(findPieces(text))).not.toEqual([])
})

test.each([
  ['12', 12],
  ['1,234', 1234],
  ['1,234.5', 1234.5],
  ['12 000', 12_000],
  ['12\u202f000', 12_000],
  ['12,5', 12.5],
  ['123,45', 123.45],
  ['1234,5', 12_345],
  ['1.5', 1.5],
  ['2.500', 2.5],
  ['2.500.000', 2_500_000],
])('“%s” is %d', (text, number) => {
  expect(toNumber(text)).toBe(number)
})

test('a scale is exact for decimals', () => {
  expect([scaleBy(1.1, 6), scaleBy(3, 0), scaleBy(0.29, 2), scaleBy(12, 3)]).toEqual([
    1_100_000, 3, 29, 12_000,
  ])
  expect(scaleBy(1e21, 3)).toBe(1e24)
})
