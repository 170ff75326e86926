import { expect, test } from 'vitest'
import { findFirstFrom } from '../../../src/text/strings/sorted.ts'

test('the first that is not before a place is found, at either end too, and among equals the first of them', () => {
  const find = (place: number): number => findFirstFrom([2, 4, 4, 4, 9], (item) => item < place)
  expect([1, 2, 3, 4, 5, 9, 10].map(find)).toEqual([0, 0, 1, 1, 4, 4, 5])
  expect(findFirstFrom([], () => true)).toBe(0)
})
