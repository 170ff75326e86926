import { expect, test } from 'vitest'
import { toPhraseFinder } from '../../../src/text/topics/phrase-finder.ts'

const found = (lists: readonly (readonly string[])[], text: string): readonly unknown[] =>
  toPhraseFinder(lists)(text).map(({ list, phrase, start }) => [list, phrase, start])

test('a text without any of the phrases gives none', () => {
  expect(found([['ferry'], []], 'the ferryman rowed; no ferries')).toEqual([])
})

test('of one list the longest phrase counts, and none overlaps another', () => {
  expect(found([['low tide', 'low', 'tide table']], 'low tide table, low')).toEqual([
    [0, 'low tide', 0],
    [0, 'low', 16],
  ])
})

test('lists do not disturb each other', () => {
  expect(found([['low tide'], ['tide', 'low tide warning']], 'low tide warning')).toEqual([
    [0, 'low tide', 0],
    [1, 'low tide warning', 0],
  ])
})

test('a phrase may hold marks, begin with one, and stand between marks', () => {
  expect(found([['bay, low', "'ndrina", 'j. gil']], "(bay, low) 'ndrina; j. gil.")).toEqual([
    [0, 'bay, low', 1],
    [0, "'ndrina", 11],
    [0, 'j. gil', 20],
  ])
})

test('a phrase that begins or ends with a mark is no part of a word either', () => {
  expect(found([["'ndrina", 'ana.']], "l'ndrina, ana.b, 'ndrinas")).toEqual([])
})
