import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCell, toCsvLines } from '../../src/data/csv.ts'

test('a plain word and a number come back unchanged', () => {
  expect(toCell('ferry')).toBe('ferry')
  expect(toCell(-5.5)).toBe('-5.5')
  expect(toCell(null)).toBe('')
})

test.each([
  ['a, b', '"a, b"'],
  ['she said “no”', 'she said “no”'],
  ['she said "no"', '"she said ""no"""'],
  ['two\nlines', '"two\nlines"'],
])('what would end a cell stands in quotation marks: %j', (text, cell) => {
  expect(toCell(text)).toBe(cell)
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', ' =HYPERLINK("x")', '\r=1', '＝1'])(
  'a text that a spreadsheet would run gets an apostrophe: %j',
  (text) => {
    expect(toCell(text).replace(/^"/, '')).toMatch(/^'/)
  },
)

test('nor does it run in a spreadsheet that separates by semicolons or tabs, whatever the text', () => {
  expect(toCell('a;=1+1')).toBe("a;'=1+1")
  expect(toCell(['a', '-b'])).toBe("a; '-b")
  expect(toCell('a\n@SUM(A1)')).toBe('"a\n\'@SUM(A1)"')
  expect(toCell('a; b, -c')).toBe('"a; b, -c"')
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', ';', '\t', '\n', '=', '-', ' ', '"', ',', '@')), (parts) => {
      const cells = toCell(parts.join('')).split(/[;\t\r\n]/)
      // What such a program sees: a cell of one sign alone computes nothing.
      for (const cell of cells) expect(cell.trim().replace(/^"/, '')).not.toMatch(/^\s*[=+@-](?!$)/)
    }),
  )
})

test('an equals sign inside a text, or alone, is left alone', () => {
  expect(toCell('a=b-c')).toBe('a=b-c')
  expect(['=', '<=', '>', '~'].map(toCell)).toEqual(['=', '<=', '>', '~'])
})

test('a table has a head, a line for each row and CR LF at each end', () => {
  type Row = { readonly name: string }
  const columns = { id: ({ name }: Row) => name, list: ({ name }: Row) => [name, name] }
  const table = toCsvLines(columns, [{ name: 'x' }, { name: 'y' }]).join('')
  expect(table).toBe('\uFEFFid,list\r\nx,x; x\r\ny,y; y\r\n')
})
