import { expect, test } from 'vitest'
import { toCleanLine } from '../../../src/text/strings/clean-line.ts'

test('a clean line comes back unchanged', () => {
  expect(toCleanLine('The mayor said “no” at 5 % – twice.')).toBe('The mayor said “no” at 5 % – twice.')
})

test('no-break spaces become spaces and invisible characters go', () => {
  expect(toCleanLine('5\u00a0%\u200b of\u202f the\ufeff vote\u00ad')).toBe('5 % of the vote')
})

test('a stray space after an opening mark goes, one after a closing mark stays', () => {
  expect(toCleanLine('“ We left,” she said. “ Twice.”')).toBe('“We left,” she said. “Twice.”')
  expect(toCleanLine('He added: " We left."')).toBe('He added: "We left."')
  expect(toCleanLine('„Nein,“ said Ana. « Non », said Juan.')).toBe('„Nein,“ said Ana. «Non», said Juan.')
  expect(toCleanLine('the "old" Harbour')).toBe('the "old" Harbour')
})

test('decomposed accents are composed, control characters go, half surrogates are shown as missing', () => {
  expect(toCleanLine('Bogota\u0301\u0007 \ud800x')).toBe('Bogotá \ufffdx')
})
