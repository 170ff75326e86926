import { expect, test } from 'vitest'
import { toPrintable } from '../../../src/text/strings/printable.ts'

test('letters of any script come back unchanged', () => {
  expect(toPrintable('Unexpected key `título`, expected “title” · שלום')).toBe(
    'Unexpected key `título`, expected “title” · שלום',
  )
})

test('what clears a screen or turns a line round is written out', () => {
  expect(toPrintable('a\u001b[2J\u202eb\ud800\n')).toBe('a\\u{1b}[2J\\u{202e}b\\u{d800}\\u{a}')
})
