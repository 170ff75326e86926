import { expect, test } from 'vitest'
import { findNewPlaces, splitKeys, toArticleKey } from '../../src/clippings/known-articles.ts'
import { findNewSince, isVisit, toVisit, type Visit } from '../../src/clippings/visits.ts'

const minute = 60_000
const noon = Date.UTC(2026, 1, 25, 12)
const toKeys = (...names: readonly string[]): string =>
  names.map((name) => toArticleKey(`articles/${name}.html`)).join('')
const open = (earlier: Visit | null, minutes: number, keys: string, isFromSite = false): Visit =>
  toVisit(earlier, { time: noon + minutes * minute, keys, isFromSite })

test('the first visit knows of none before', () => {
  const first = open(null, 0, toKeys('a', 'b'))
  expect(first).toEqual({ before: null, left: null, now: toKeys('a', 'b'), used: noon })
  expect(findNewSince(first)).toBeNull()
})

test('after 30 minutes without use a visit begins, and what came since the last is new throughout it', () => {
  const first = open(null, 0, toKeys('a', 'b'))
  const second = open(first, 30, toKeys('a', 'c', 'b', 'd'))
  expect(second.left).toBe(noon)
  expect(findNewSince(second)).toEqual([1, 3])
  // Reloaded a minute later, and again 29 minutes after that.
  const later = open(open(second, 31, toKeys('a', 'c', 'b', 'd')), 60, toKeys('a', 'c', 'b', 'd'))
  expect(later.left).toBe(noon)
  expect(findNewSince(later)).toEqual([1, 3])
  // In the next visit they have been seen.
  expect(findNewSince(open(later, 91, toKeys('a', 'c', 'b', 'd')))).toEqual([])
})

test('within 30 minutes it is the same visit', () => {
  const first = open(null, 0, toKeys('a'))
  expect(findNewSince(open(first, 29, toKeys('a', 'b')))).toBeNull()
})

test('who reads an article for an hour is still on the same visit; who comes back after a night is not', () => {
  const second = open(open(null, 0, toKeys('a')), 60, toKeys('a', 'b'))
  expect(findNewSince(open(second, 120, toKeys('a', 'b'), true))).toEqual([1])
  expect(findNewSince(open(second, 120, toKeys('a', 'b'), false))).toEqual([])
  expect(findNewSince(open(second, 660, toKeys('a', 'b'), true))).toEqual([])
})

test('what came during a visit is not new in the next; a clock that is set back ends a visit', () => {
  const second = open(open(null, 0, toKeys('a')), 60, toKeys('a'))
  const during = open(second, 70, toKeys('a', 'b'))
  expect(findNewSince(during)).toEqual([1])
  expect(findNewSince(open(during, 200, toKeys('a', 'b', 'c')))).toEqual([2])
  expect(open(second, -5000, toKeys('a')).left).toBe(second.used)
})

test('what is gone is not new, and the same articles in another order are not either', () => {
  expect(findNewPlaces(toKeys('b', 'a'), toKeys('a', 'b', 'c'))).toEqual([])
  expect(findNewPlaces('', toKeys('a'))).toEqual([])
  expect(splitKeys(toKeys('a', 'b'))).toHaveLength(2)
  // 10,000 articles take 70 kB.
  expect(toKeys('a')).toHaveLength(7)
})

test.each([
  null,
  7,
  {},
  { before: null, left: null, now: 'x', used: 'y' },
  { before: 1, left: 1, now: '', used: 1 },
])('what is no visit is not taken for one: %j', (value) => expect(isVisit(value)).toBe(false))
