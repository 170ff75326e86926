import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toHash } from '../../../src/text/strings/hash.ts'

test('a hash is seven characters of base 36 and the same each time', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(toHash(text)).toMatch(/^[0-9a-z]{7}$/)
      expect(toHash(text)).toBe(toHash(text))
    }),
  )
})

test('one letter changes the hash', () => {
  expect(toHash('harbour')).not.toBe(toHash('harbours'))
})
