import { expect, test } from 'vitest'
import { mayCount } from '../../../../src/text/english/numbers/number-words.ts'
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
