import { describe, expect, it } from 'vitest'
import { findNumerals } from '../../../../src/text/figures/numerals/numerals.ts'
import { findPieces } from '../../../../src/text/tokens/pieces.ts'

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
    ['several hundred, hundreds', [[100, 1000], 100]],
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

describe('numbers in words and signs', () => {
  it.each([
    ['zero one two three four five six seven eight nine ten', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['eleven, twelve, thirteen, fourteen, fifteen', [11, 12, 13, 14, 15]],
    ['sixteen, seventeen, eighteen, nineteen', [16, 17, 18, 19]],
    ['twenty, thirty, forty, fifty', [20, 30, 40, 50]],
    ['sixty, seventy, eighty, ninety', [60, 70, 80, 90]],
    ['twenty-five, ninety-nine boats', [25, 99]],
    ['twenty-odd boats', [20]],
    ['two hundred and ten thousand', [210_000]],
    ['two hundred ten thousand and five', [210_005]],
    ['three million two hundred thousand', [3_200_000]],
    ['nine hundred and ninety-nine', [999]],
    ['one thousand one hundred and eleven', [1111]],
    ['a dozen, half a dozen, a half-dozen, a half dozen', [12, 6, 6, 6]],
    ['half a million, half a mile', [500_000, 0.5]],
    ['one mln, two bln, three trn, four bn', [1e6, 2e9, 3e12, 4e9]],
    ['two lakh, three crore', [200_000, 30_000_000]],
    ['five and six', [5, 6]],
    ['twenty thirty', [20, 30]],
    ['five hundred, six hundred', [500, 600]],
    ['two and a half, three and a quarter', [2.5, 3.25]],
    ['two and a half thousand', [2500]],
    ['½ ⅓ ⅔ ¼ ¾', [1 / 2, 1 / 3, 2 / 3, 1 / 4, 3 / 4]],
    ['⅕, ⅖, ⅗, ⅘, ⅙, ⅚', [1 / 5, 2 / 5, 3 / 5, 4 / 5, 1 / 6, 5 / 6]],
    ['⅛, ⅜, ⅝, ⅞', [1 / 8, 3 / 8, 5 / 8, 7 / 8]],
    ['two-thirds, three quarters, four fifths', [2 / 3, 3 / 4, 4 / 5]],
    [
      'five sixths, two sevenths, three eighths, two ninths, nine tenths',
      [5 / 6, 2 / 7, 3 / 8, 2 / 9, 9 / 10],
    ],
    ['1,00,000 and 12,5 %', [100_000, 12.5]],
    ['.534 and 2.5k', [0.534, 2500]],
    ['12 mln, 12 bln, 12 tn, 12 trln', [12e6, 12e9, 12e12, 12e12]],
  ] as const)('%s', (text, expected) => {
    const found = values(text)
    expect(found).toHaveLength(expected.length)
    found.forEach((value, index) => expect(value).toBeCloseTo(expected[index] as number, 9))
  })
})

describe('“m”, “K” and other letters behind a number', () => {
  it.each([
    ['£10-15m and sales of 3.5m', [10, 15e6, 3.5e6]],
    ['between 2m and 3m voters', [2e6, 3e6]],
    ['a 5m-strong crowd, a 12m-tonne harvest, a 40m fund', [5e6, 12e6, 40e6]],
    ['$25MM, $30K, 30K people, ₹5 cr, 400 K dlrs', [25e6, 30e3, 30e3, 50e6, 400e3]],
    ['30 MEUR and 300 kEUR', [30e6, 300e3]],
    ['45 lakhs, 2 crores, 20 grand for it', [45e5, 20e6, 20e3]],
    ['a quarter million, half million, a quarter-million, a couple of million', [250e3, 500e3, 250e3, 2e6]],
    ['3 and a half million', [3.5e6]],
    ['816 000 people, 12 500 houses, 1 200 500 euros', [816e3, 12500, 1200500]],
  ])('scale it: %s', (text, expected) => {
    expect(values(text)).toEqual(expected)
  })

  it.each([
    ['the tower rose to 40m', [40]],
    ['a depth of 35m', [35]],
    ['3m to 5m deep', [3, 5]],
    ['fell 30m into the sea', [30]],
    ['25m by 10m', [25, 10]],
    ['won the 100m and ran 400m', [100, 400]],
    ['a 30m antenna, a 40m-long wall, 5m/s', [30, 40, 5]],
    ['a body at 3,000m, 20m from the gate', [3000, 20]],
    ['it took 2h 30m', [2, 30]],
    ['a 5K race, a 4K screen, a 401K plan, 25mm', [5, 4, 401, 25]],
    ['20 grand pianos, three grand slams, a couple of people', [20, 3]],
    ['12 MARS bars', [12]],
    [
      '12 500-seat halls, round 3 500 euros, Boeing 737 300 seats, 310 555 0143',
      [12, 500, 3, 500, 737, 300, 310, 555, 143],
    ],
  ])('leave it as it is: %s', (text, expected) => {
    expect(values(text)).toEqual(expected)
  })
})
