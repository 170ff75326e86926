import { describe, expect, it } from 'vitest'
import { readFigures } from '../../reading.ts'

const read = (text: string): readonly unknown[] => readFigures(text).map(({ value, unit }) => [value, unit])

describe('a unit told earlier in the sentence', () => {
  it.each([
    [
      'Stocks rose 40 tonnes in May to 900.',
      [
        [40, 'tonne'],
        [900, 'tonne'],
      ],
    ],
    [
      'A tariff of 25 percent, rising to 50, was set.',
      [
        [25, 'percent'],
        [50, 'percent'],
      ],
    ],
    [
      'Ten boats were found; 16 have been lost.',
      [
        [10, 'boat'],
        [16, 'boat'],
      ],
    ],
    [
      'Kidnaps fell by 62 percent, from 1,440 to 540.',
      [
        [62, 'percent'],
        [1440, null],
        [540, null],
      ],
    ],
  ])('is shared where the words look back: %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('is not shared with another sentence', () => {
    expect(read('The pier is 40 metres long. It rose to 900.')).toEqual([
      [40, 'metre'],
      [900, null],
    ])
  })
})
