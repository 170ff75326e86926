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

describe('other encodings', () => {
  const hex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text.replaceAll(' ', ''), 'hex'))
  const samples: readonly (readonly [string, string, string])[] = [
    [
      'shift_jis',
      '8d60 82cc 9144 82cd 8c8e 976a 93fa 82c9 9278 82ea 82c4 9285 82a2 82bd 8142',
      '港の船は月曜日に遅れて着いた。',
    ],
    ['gbk', 'b8db bfda b5c4 b4ac d0c7 c6da d2bb cded b5bd c1cb a1a3', '港口的船星期一晚到了。'],
    [
      'koi8-r',
      'ecd5 c4cb c920 d0d2 c9db ccc9 20d7 20c7 c1d7 c1ce d820 d0cf dac4 cecf 2e',
      'Лудки пришли в гавань поздно.',
    ],
    [
      'windows-1251',
      'cbee e4ea e820 eff0 e8f8 ebe8 20e2 20e3 e0e2 e0ed fc20 efee e7e4 edee 2e',
      'Лодки пришли в гавань поздно.',
    ],
    [
      'iso-8859-2',
      'a3f3 647a 6965 2070 727a 7970 b379 6eea b379 2070 f3bc 6e6f 2c20 6e61 6420 7261 6e65 6d2e',
      'Łódzie przypłynęły późno, nad ranem.',
    ],
  ]

  test.each(samples)('%s is read as a page declares', (encoding, bytes, text) => {
    const open = new TextEncoder().encode(
      `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${encoding}"></head><p>`,
    )
    const decoded = readText(Uint8Array.from([...open, ...hex(bytes)]))
    expect(decoded?.text.endsWith(text)).toBe(true)
    expect(decoded?.repairs).toHaveLength(1)
    const xml = new TextEncoder().encode(`<?xml version="1.0" encoding="${encoding}"?><p>`)
    expect(readText(Uint8Array.from([...xml, ...hex(bytes)]))?.text.endsWith(text)).toBe(true)
  })

  test.each(samples)('%s is told by its letters where nothing is declared', (_, bytes, text) => {
    expect(readText(hex(bytes.repeat(3)))?.text).toBe(text.repeat(3))
  })

  test('UTF-8 stays what it is, whatever a page saved anew still declares', () => {
    const page = '<meta charset="windows-1251"><p>Boats at Bogotá – “yes”</p>'
    expect(readText(utf8(page))).toEqual({ text: page, repairs: [] })
  })

  test('an encoding that there is not is none', () => {
    expect(readText(Uint8Array.from([...utf8('<meta charset="nonsense"><p>caf'), 0xe9]))?.text).toContain(
      'café',
    )
  })

  test('a text that speaks of a charset declares none', () => {
    expect(readText(Uint8Array.from([...utf8('The charset="koi8-r" of the caf'), 0xe9]))?.text).toContain(
      'café',
    )
  })
})
