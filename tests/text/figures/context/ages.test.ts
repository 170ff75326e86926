import { describe, expect, it } from 'vitest'
import { readFigures } from '../../reading.ts'

const ages = (text: string): readonly unknown[] =>
  readFigures(text).flatMap(({ kind, value, qualifier }) => (kind === 'age' ? [[qualifier, value]] : []))

describe('an age without a unit', () => {
  it.each([
    ['The cook, aged 23, swam.', [['=', 23]]],
    ['Ana Prieto, 44, a pilot, came.', [['=', 44]]],
    ['The mayor, 51, had sailed before.', [['=', 51]]],
    ['Children under five stayed ashore.', [['<', 5]]],
    ['The divers who left were over 60.', [['>', 60]]],
    ['Life expectancy on the island is about 73.', [['~', 73]]],
    [
      'The sons, ages 8, 9 and 12, rowed.',
      [
        ['=', 8],
        ['=', 9],
        ['=', 12],
      ],
    ],
  ])('is read in: %s', (text, expected) => {
    expect(ages(text)).toEqual(expected)
  })

  it.each(['The crew, 51, had sailed before.', 'The pilot paid under 50.', 'It sank in 44 metres.'])(
    'is not read in: %s',
    (text) => {
      expect(ages(text)).toEqual([])
    },
  )
})

describe('the words that make a number an age', () => {
  it.each([
    ['The _ age of sailors is 34.', 'average median mean minimum maximum retirement voting legal'],
    ['The average age _ 34.', 'is was reached'],
    ['She was 16 _ the ferry sank.', 'when'],
    ['Life expectancy rose _ 74.', 'to'],
    ['_ under 25 may sail.', 'Those Anyone Everyone Anybody Nobody'],
    ['The sailor _ 30.', 'turned turns'],
    ['Sailors _ 23 came.', 'aged age'],
    ['_ was 40.', 'He She I'],
    ['She _ 40.', 'is was'],
    ['He _ be 40.', 'will would'],
    ['Children _ five stayed ashore.', 'under over above below'],
  ])('in "%s": %s', (sentence, words) => {
    const others = words.split(' ').filter((word) => ages(sentence.replace('_', word)).length !== 1)
    expect(others).toEqual([])
  })
})
