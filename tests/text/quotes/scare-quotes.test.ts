import { describe, expect, test } from 'vitest'
import { readBrief } from '../brief.ts'

test('a text in which nobody speaks comes back with no quotation', () => {
  expect(readBrief('The ferry left at noon. It carried forty cows.')).toEqual([])
})

describe('what is nobody’s speech', () => {
  test.each([
    ['a so-called thing', 'The harbour said it has a so-called “ghost pier”.', []],
    ['a law', 'The bill, dubbed the “Ferry Tax”, passed by 40 votes to 12.', []],
    ['a motto', 'The town’s motto is “Rain first”.', []],
    ['what a group calls itself', 'The group calls itself the “Friends of Rain”.', []],
    ['a name on a plaque', 'A plaque calls it the “Old North Landing”.', []],
    ['an operation', 'Police arrested forty men in Operation “Clear Bay”, which began in June.', []],
    ['a bar', 'They met at a bar called “The Wet Dog”.', []],
    ['films in a row', 'He played the captain in “Low Tide”, “High Tide” and “No Tide”.', []],
    ['a policy announced', 'Ana Ruiz announced a “zero tolerance” policy on Monday.', []],
    ['a song', 'The single “One More Wave” reached number four in the charts.', []],
    ['a term that is discussed', 'Fishermen use the word “calado” to describe it.', []],
    ['a film in a clause', 'Ana Ruiz starred in the film “Low Tide”, which opened on Friday.', []],
    ['an alias', 'Ana Ruiz, alias “the Widow”, was arrested on Monday.', []],
    ['a ship', 'The ship, renamed “Hope II”, sailed on Friday.', []],
  ] as const)('%s', (_, text, expected) => {
    expect(readBrief(text)).toEqual(expected)
  })
})

describe('what is somebody’s, short as it is', () => {
  test.each([
    [
      'a verb that is quoted',
      'Ana Ruiz made clear her aim to “wholly rebuild” the pier.',
      ['Ana Ruiz: wholly rebuild'],
    ],
    [
      'a chant',
      'Demonstrators chanted “Open the pier” outside the town hall.',
      ['?Demonstrators: Open the pier'],
    ],
    [
      'a banner',
      'Thousands marched behind a banner that read “No more ferries”.',
      ['?a banner: No more ferries'],
    ],
    [
      'a judgement',
      'The verdict, which Ana Ruiz described as “cruel and final”, was read on Friday.',
      ['Ana Ruiz: cruel and final'],
    ],
  ] as const)('%s', (_, text, expected) => {
    expect(readBrief(text)).toEqual(expected)
  })
})
