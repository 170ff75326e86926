import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toSlug } from '../../../src/text/strings/slug.ts'

test('words without accents, cut between words', () => {
  expect(toSlug('Bogotá’s “Total Peace”: a doubt', 60)).toBe('bogotas-total-peace-a-doubt')
  expect(toSlug('one two three', 8)).toBe('one-two')
})

test('any text gives a safe, bounded path segment', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(toSlug(text, 40)).toMatch(/^[a-z0-9][a-z0-9-]{0,39}$/)
    }),
  )
})

test('no file on Windows could be named "aux"', () => {
  expect([toSlug('Aux!', 60), toSlug('COM1', 60), toSlug('Con artists', 60)]).toEqual([
    'aux-x',
    'com1-x',
    'con-artists',
  ])
})
