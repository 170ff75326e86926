import { expect, test } from 'vitest'
import { findNames } from '../../../src/text/people/find-names.ts'

const read = (text: string): readonly (readonly [string, string | null])[] =>
  findNames(text, 0, []).map(({ name, title }) => [name, title] as const)

test('a text without names has none', () => {
  expect(read('the ferry left at noon.')).toEqual([])
})

test.each([
  ['Then Mayor Ana Ruiz left.', [['Ana Ruiz', 'mayor']]],
  ['We met Sen. Juan Carlos Gil.', [['Juan Carlos Gil', 'senator']]],
  ['We met Ana de la Vega on Monday.', [['Ana de la Vega', null]]],
  ['Ruiz’s ferry left.', [['Ruiz', null]]],
  ['The Trade and Industry Ministry wrote.', [['Trade and Industry Ministry', null]]],
  ['We met the Food, Lands and Water Board.', [['Food, Lands and Water Board', null]]],
  [
    'The Senate and Justice Department wrote.',
    [
      ['Senate', null],
      ['Justice Department', null],
    ],
  ],
  [
    'But when the pilot Ana Ruiz left, J. R. Gil stayed.',
    [
      ['Ana Ruiz', null],
      ['J. R. Gil', null],
    ],
  ],
] as const)('%s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test('a full stop ends a name, an initial does not', () => {
  expect(read('We met Ana Ruiz. He left.').map(([name]) => name)).toEqual(['Ana Ruiz'])
  expect(read('We met Ana M. Ruiz today.').map(([name]) => name)).toEqual(['Ana M. Ruiz'])
})

test('what is said of a name in apposition is kept', () => {
  expect(findNames('We met Ana Ruiz, a pilot from the north, at noon.', 0, [])[0]?.description).toBe(
    'a pilot from the north',
  )
})
