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

test.each([
  [
    'told',
    'average cap count figure goal high level limit low mark maximum minimum number peak quota record rest tally target toll',
  ],
  ['count', 'count number total'],
  ['empty', 'average course equivalent excess least maximum most period rest space span sum total whopping'],
  ['own', 'cap crew fleet headcount membership numbers quota staff tally toll workforce'],
  ['level', 'average close high level low mean median pace peak rate record total'],
  ['extreme', 'close high low peak record'],
  ['standard', 'barrier ceiling consensus estimate forecast mark milestone projection target threshold'],
] as const)('texts use so as “%s”: %s', (use, nouns) => {
  expect(nouns.split(' ').filter((noun) => !isAmount(noun, use))).toEqual([])
  expect(['boat', 'constructor', ''].filter((noun) => isAmount(noun, use))).toEqual([])
})

test('a noun for an amount is no other kind of amount', () => {
  expect([isAmount('boat', 'told'), isAmount('goal', 'own'), isAmount('mean', 'extreme')]).toEqual([
    false,
    false,
    false,
  ])
  expect([isAmount('forecast', 'told'), isAmount('crew', 'empty'), isAmount('number', 'level')]).toEqual([
    false,
    false,
    false,
  ])
})
