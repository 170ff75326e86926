import { expect, test } from 'vitest'
import { breakLines, cutToFit } from '../../src/claim-picture/lines.ts'

/** As many lines as characters fit. */
const toLines = (text: string, room: number): readonly string[] => breakLines(text, room, (one) => one.length)

test('a text breaks between words, and a word that is too long goes on in the next line', () => {
  expect(toLines('We stay in  port.', 8)).toEqual(['We stay', 'in port.'])
  expect(toLines('We stay', 80)).toEqual(['We stay'])
  expect(toLines('A Donaudampfschiff goes', 8)).toEqual(['A', 'Donaudam', 'pfschiff', 'goes'])
  expect(toLines('', 8)).toEqual([])
})

test('a writing without spaces breaks between characters, and no mark begins a line', () => {
  expect(toLines('船は港に留まる。明日も。', 7)).toEqual(['船は港に留ま', 'る。明日も。'])
  expect(toLines('Ana 船は港に', 6)).toEqual(['Ana 船は', '港に'])
})

test('a character of several parts is not cut off', () => {
  expect(toLines('e\u0301e\u0301e\u0301', 2)).toEqual(['e\u0301', 'e\u0301', 'e\u0301'])
})

test('a cut falls between words and is marked; what fits is left alone', () => {
  const within = (most: number) => (text: string) => text.length <= most
  expect(cutToFit('We stay in port.', within(16))).toBe('We stay in port.')
  expect(cutToFit('We stay, all in port.', within(12))).toBe('We stay …')
  expect(cutToFit('We stay in port.', within(1))).toBe('…')
  expect(cutToFit('a'.repeat(100), within(12))).toBe(`${'a'.repeat(10)} …`)
})
