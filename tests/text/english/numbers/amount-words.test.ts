import { expect, test } from 'vitest'
import { isAmount, LINKS_TO_SIZE } from '../../../../src/text/english/numbers/amount-words.ts'

test.each([
  ['goal', 'told'],
  ['number', 'count'],
  ['equivalent', 'empty'],
  ['fleet', 'own'],
  ['peak', 'level'],
  ['mark', 'standard'],
] as const)('%s is an amount: %s', (noun, use) => {
  expect(isAmount(noun, use)).toBe(true)
})

test.each([
  ['boat', 'told'],
  ['fleet', 'standard'],
  ['constructor', 'own'],
] as const)('%s is none: %s', (noun, use) => {
  expect(isAmount(noun, use)).toBe(false)
})

test('ages, tolls and totals share the words that link them to their size', () => {
  expect(['of', 'reached', 'rose'].every((word) => LINKS_TO_SIZE.has(word))).toBe(true)
  expect(LINKS_TO_SIZE.has('killed')).toBe(false)
})
