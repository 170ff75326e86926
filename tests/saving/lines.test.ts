import fc from 'fast-check'
import { expect, test } from 'vitest'
import { restoreLineEnds, toChangedLines } from '../../src/saving/lines.ts'

test('lines keep the ends they had, new ones have that of the first', () => {
  expect(restoreLineEnds('a\r\nb\r\nc\r\n', 'a\nnew\nb\nc\n')).toBe('a\r\nnew\r\nb\r\nc\r\n')
  expect(restoreLineEnds('a\r\nb\nc', 'a\nb\nnew\nc')).toBe('a\r\nb\nnew\r\nc')
  expect(restoreLineEnds('', 'a\nb\n')).toBe('a\nb\n')
  expect(restoreLineEnds('a\rb', 'a\nb\n')).toBe('a\rb\r')
})

test('what changes is shown with three lines around it, and a gap between two places', () => {
  const before = Array.from({ length: 20 }, (_, index) => `line ${index}`)
  const after = before.with(4, 'other').toSpliced(16, 0, 'more')
  const shown = toChangedLines(`${before.join('\n')}\n`, `${after.join('\n')}\n`)
  const signs = { same: ' ', removed: '-', added: '+' }
  expect(shown.map((line) => line && signs[line.kind] + line.text)).toEqual([
    ' line 1', ' line 2', ' line 3', '-line 4', '+other', ' line 5', ' line 6', ' line 7',
    null,
    ' line 13', ' line 14', ' line 15', '+more', ' line 16', ' line 17', ' line 18',
  ]) // prettier-ignore
  expect(toChangedLines('', 'a\n')).toEqual([{ kind: 'added', text: 'a' }])
  expect(toChangedLines('a\nb\n', 'b\n')).toEqual([{ kind: 'removed', text: 'a' }, { kind: 'same', text: 'b' }]) // prettier-ignore
})

const someLines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 })

test('what is written is what is meant, and an unchanged text is the same to the byte', () => {
  fc.assert(
    fc.property(someLines, someLines, fc.constantFrom('\n', '\r\n'), (before, after, end) => {
      const written = restoreLineEnds(before.join(end), after.join('\n'))
      if (before.length > 1 || end === '\n') expect(written).toBe(after.join(before.length > 1 ? end : '\n'))
      expect(restoreLineEnds(before.join(end), before.join('\n'))).toBe(before.join(end))
    }),
  )
})
