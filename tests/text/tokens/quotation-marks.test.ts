import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findMarks } from '../../../src/text/tokens/quotation-marks.ts'

const read = (text: string): readonly string[] =>
  findMarks(text).map(({ start, end }) => text.slice(start, end))

test('a text without quotation marks has none, apostrophes and measures included', () => {
  expect(read("The workers' boats don't leave at 5'10 in the '90s.")).toEqual([])
})

test.each([
  ['straight', 'She said "the bridge is shut" twice.', ['the bridge is shut']],
  ['curly', 'She said “the bridge is shut” twice.', ['the bridge is shut']],
  ['two single marks for one', "She said ''the bridge is shut'' twice.", ['the bridge is shut']],
  ['single curly', 'She called it ‘a bridge too few’ twice.', ['a bridge too few']],
  ['single straight with an apostrophe', "She said: 'They don't swim.'", ["They don't swim."]],
  ['low and high', 'She said „the bridge is shut“ twice.', ['the bridge is shut']],
  ['angle', 'She said «the bridge is shut» twice.', ['the bridge is shut']],
  ['spaced angle', 'She said « the bridge is shut » twice.', ['the bridge is shut']],
])('%s marks are read', (_, text, expected) => {
  expect(read(text)).toEqual(expected)
})

test('marks inside marks belong to the outer words', () => {
  expect(read('“He said ‘never’ to us,” she said. “Twice.”')).toEqual(['He said ‘never’ to us,', 'Twice.'])
  expect(read("''He said 'never,''' she said.")).toEqual(["He said 'never,'"])
  expect(read('“He said “never” to us,” she said.')).toEqual(['He said “never” to us,'])
})

test('a wrong closing mark closes', () => {
  expect(read('‘We are boats built to float”.')).toEqual(['We are boats built to float'])
  expect(read('“We float“, she said.')).toEqual(['We float'])
  expect(read('“We float", she said.')).toEqual(['We float'])
})

test('without a closing mark the words run to the next quotation or to the end', () => {
  expect(findMarks('“The tide is out. “The tide is in.”').map((mark) => mark.closed)).toEqual([false, true])
  expect(findMarks('“The tide is out and stays out.')).toMatchObject([{ start: 1, closed: false }])
})

test('without an opening mark the words begin with the paragraph', () => {
  expect(findMarks('The tide is out,” said Ana.')).toMatchObject([{ start: 0, end: 16, opened: false }])
})

test('a stray space after an opening mark does not count', () => {
  expect(read('She said: " The tide is out." Then: “ It is in.”')).toEqual(['The tide is out.', 'It is in.'])
})

const noise = fc.string({
  unit: fc.constantFrom('"', '“', '”', '‘', '’', "'", '«', '»', '„', ' ', 'a', 'B', '.', ',', '5'),
})

test('marks come in order without overlap and within the text, whatever the text', () => {
  fc.assert(
    fc.property(noise, (text) => {
      let last = 0
      for (const { start, end, outerStart, outerEnd } of findMarks(text)) {
        expect(outerStart).toBeGreaterThanOrEqual(last)
        expect(start).toBeGreaterThanOrEqual(outerStart)
        expect(end).toBeGreaterThan(start)
        expect(outerEnd).toBeGreaterThanOrEqual(end)
        expect(outerEnd).toBeLessThanOrEqual(text.length)
        last = outerEnd
      }
    }),
  )
})

test('a page of nothing but marks comes to an end', () => {
  for (const mark of ['"', '“', '”', "'", '‘', '« '])
    expect(findMarks(mark.repeat(100_000)).length).toBeLessThan(100_001)
})
