import { array, assert, integer, property, record, uniqueArray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readColumn, toColumn } from '../../../src/search/files/layout.ts'
import { readEntry, packEntry } from '../../../src/search/files/term-block.ts'

const articles = record({
  places: uniqueArray(integer({ min: 0, max: 299 }), { minLength: 1, maxLength: 300 }),
  most: integer({ min: 1, max: 40 }),
}).map(({ places, most }) => Object.fromEntries(places.map((place) => [place, 1 + (place % most)])))

describe('an entry', () => {
  test('gives back the postings of a term, counted from the start of its segment', () => {
    assert(
      property(
        array(articles, { minLength: 1, maxLength: 3 }),
        integer({ min: 0, max: 5000 }),
        (all, start) => {
          const postings = Object.fromEntries(all.map((one, field) => [2 * field, one]))
          const entry = JSON.parse(JSON.stringify(packEntry('harbour', postings))) as ReturnType<
            typeof packEntry
          >
          const moved = Object.fromEntries(
            Object.entries(postings).map(([field, one]) => [
              field,
              Object.fromEntries(Object.entries(one).map(([place, count]) => [Number(place) + start, count])),
            ]),
          )
          expect(entry[0]).toBe('harbour')
          expect(readEntry(entry, start)).toEqual(moved)
        },
      ),
    )
  })

  test('is added to the postings of an earlier segment', () => {
    const known = { 1: { 4: 2 } }
    expect(readEntry(packEntry('grain', { 1: { 0: 1 }, 3: { 2: 5 } }), 10, known)).toEqual({
      1: { 4: 2, 10: 1 },
      3: { 12: 5 },
    })
  })
})

describe('a column', () => {
  test('gives back the numbers of all articles, through JSON too', () => {
    assert(
      property(array(integer({ min: 0, max: 55_000 })), (numbers) => {
        const column = JSON.parse(JSON.stringify(toColumn(numbers))) as string
        expect(numbers.map((_, place) => readColumn(column, place))).toEqual(numbers)
      }),
    )
  })

  test('takes a number that is too large as the largest, and has none past its end', () => {
    expect(readColumn(toColumn([1e9]), 0)).toBe(readColumn(toColumn([1e8]), 0))
    expect(readColumn(toColumn([7]), 1)).toBe(0)
  })
})
