import { describe, expect, it } from 'vitest'
import { readFigures } from '../reading.ts'

const read = (text: string) =>
  readFigures(text).map(({ text, value, trend, qualifier }) => [text, value, trend, qualifier])

describe('a change told as a multiple', () => {
  it.each([
    ['Exports doubled last year.', [['doubled', 2, 'up', '=']]],
    ['Profit will halve in May.', [['halve', 0.5, 'down', '=']]],
    ['Fares have more than tripled.', [['tripled', 3, 'up', '>']]],
    ['Sales fell tenfold.', [['tenfold', 10, 'down', '=']]],
    ['A twenty-fold rise followed.', [['twenty-fold', 20, 'up', '=']]],
  ])('is a ratio and leads up or down: %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('stands beside the level that was reached', () => {
    expect(read('Salt output more than doubled to 400 tonnes.')).toEqual([
      ['doubled', 2, 'up', '>'],
      ['400 tonnes', 400, 'up', '='],
    ])
  })

  it.each([
    'The aim is twofold.',
    'A double room was free.',
    'He doubled over in pain.',
    'She doubled as a spy.',
    'Halve the lemons.',
    'He folded the map manifold.',
  ])('is none where nothing changes: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})
