import { describe, expect, test } from 'vitest'
import { readText } from '../../../src/text/formats/decode.ts'

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

describe('what is text and what is not', () => {
  const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values)
  const letters = (count: number): readonly number[] => Array.from({ length: count }, () => 0x61)

  test('plain text needs no repair, marked or not', () => {
    expect(readText(new TextEncoder().encode('plain'))).toEqual({ text: 'plain', repairs: [] })
    expect(readText(bytes(0xff, 0xfe, 0x61, 0x00))).toEqual({ text: 'a', repairs: [] })
    expect(readText(bytes(0xfe, 0xff, 0x00, 0x61))).toEqual({ text: 'a', repairs: [] })
  })

  test('one byte of a byte order mark is none', () => {
    for (const [first, second] of [
      [0xff, 0x61],
      [0x61, 0xfe],
      [0xfe, 0x61],
      [0x61, 0xff],
    ] as const) {
      const text = readText(bytes(first, second, 0x61, 0x61))?.text
      expect(text).toBe(new TextDecoder('windows-1252').decode(bytes(first, second, 0x61, 0x61)))
    }
  })

  test('one NUL is enough to be no text', () => {
    expect(readText(bytes(...letters(7000), 0))).toBeNull()
  })

  test('one control character in fifty is text, more is none', () => {
    expect(readText(bytes(...letters(98), 1, 2))).not.toBeNull()
    expect(readText(bytes(...letters(97), 1, 2, 31))).toBeNull()
  })

  test.each([9, 10, 12, 13, 27, 32])('white space and escape are no control characters: %i', (byte) => {
    expect(readText(bytes(...letters(2), byte, byte, byte))).not.toBeNull()
  })

  test('of a damaged run the sound end stays, and half a damaged letter stays as it is', () => {
    expect(readText(new TextEncoder().encode('cafÃ©” he said'))?.text).toBe('café” he said')
    expect(readText(new TextEncoder().encode('â€ x'))).toEqual({ text: 'â€ x', repairs: [] })
  })
})
