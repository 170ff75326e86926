import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toFolded } from '../../../src/text/strings/fold.ts'

test('case and accents fold, ñ and ü included', () => {
  expect(toFolded('CÓRDOBA, Güicán, Ñame’s')).toBe("cordoba, guican, name's")
})

test('folded text stays as it is', () => {
  expect(toFolded('plain words 10')).toBe('plain words 10')
})

test('no offset moves, whatever the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => toFolded(text).length === text.length))
})
