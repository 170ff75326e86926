import { expect, test } from 'vitest'
import { readText } from '../../src/text/decode.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

test('plain UTF-8 comes back unchanged and without repairs', () => {
  expect(readText(utf8('El Niño – “yes”'))).toEqual({ text: 'El Niño – “yes”', repairs: [] })
})

test('a byte order mark is no text', () => {
  expect(readText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41))?.text).toBe('A')
  expect(readText(Uint8Array.of(0xff, 0xfe, 0x41, 0x00))?.text).toBe('A')
  expect(readText(Uint8Array.of(0xfe, 0xff, 0x00, 0x41))?.text).toBe('A')
})

test('Latin-1 is read as such and said', () => {
  const decoded = readText(Uint8Array.of(0x63, 0x61, 0x66, 0xe9))
  expect(decoded?.text).toBe('café')
  expect(decoded?.repairs).toHaveLength(1)
})

test('UTF-8 that was read as Windows-1252 is turned back, once or twice damaged', () => {
  expect(readText(utf8('â€œTalksâ€\u009d in BogotÃ¡'))?.text).toBe('“Talks” in Bogotá')
  expect(readText(utf8('BogotÃƒÂ¡'))?.text).toBe('Bogotá')
})

test('a capital letter with an accent is no damage', () => {
  expect(readText(utf8('Ángel Ñandú, Â and São'))?.text).toBe('Ángel Ñandú, Â and São')
})

test('binary content is null', () => {
  expect(readText(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x00, 0x01))).toBeNull()
})
