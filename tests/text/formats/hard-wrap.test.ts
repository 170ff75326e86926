import { expect, test } from 'vitest'
import {
  endsSentence,
  isBroken,
  isContinued,
  isWrapped,
  toJoined,
  toKnownWords,
} from '../../../src/text/formats/hard-wrap.ts'

const folded = [
  'the council of the harbour town met on',
  'monday to settle a quarrel that had kept',
  'the ferries in port for a week, and then',
  'it went home.',
]

test('a folded text has the width of its longest lines, and lines that go on', () => {
  expect(isWrapped(folded)).toEqual({ width: 40 })
  expect(isWrapped([...folded, '', ...folded])).toEqual({ width: 40 })
  expect(isWrapped(folded.map((line) => `${line.charAt(0).toUpperCase()}${line.slice(1)}`))).toBeNull()
  expect(isWrapped(folded.map((line) => `${line}.`))).toBeNull()
  expect(isWrapped(folded.map((line) => line.slice(0, 20)))).toBeNull()
  expect(isWrapped(folded.map((line) => line.repeat(4)))).toBeNull()
  expect(isWrapped(folded.slice(0, 2))).toBeNull()
  expect(isWrapped([])).toBeNull()
})

test.each([
  ['at sea.”', true],
  ['as follows:', true],
  ['who pays?', true],
  ['for now…', true],
  ['the armed', false],
  ['Feb. the armed', false],
])('%s ends a sentence: %s', (line, ends) => {
  expect(endsSentence(line)).toBe(ends)
  expect(isBroken(line, 'and so on')).toBe(!ends)
  expect(isBroken(line, 'And so on')).toBe(false)
})

test('a line goes on where its next word would not have fitted', () => {
  expect(isContinued('a'.repeat(30), 'bb and', 40)).toBe(true)
  expect(isContinued('a'.repeat(30), 'b and', 40)).toBe(false)
})

test('a word broken at the end of a line is known from elsewhere in the text, whole lines and all', () => {
  const words = toKnownWords([
    'they saw a',
    'tideboard with lamps and a row-',
    'lingot, or an inter-quay boat',
  ])
  expect(toJoined('of tide-', 'board lamps', words)).toBe('of tideboard lamps')
  expect(toJoined('of harbour-', 'board lamps', words)).toBe('of harbour-board lamps')
  expect(toJoined('of inter-', 'quay boats', words)).toBe('of inter-quay boats')
  expect(toJoined('of govern-', 'ment and', words)).toBe('of government and')
  expect(toJoined('of six-', 'decade wars', words)).toBe('of six-decade wars')
  expect(toJoined('of 30-', 'year wars', words)).toBe('of 30-year wars')
  expect(toJoined('of govern-', 'Ment', words)).toBe('of govern- Ment')
  expect(toJoined('of the -', 'ment', words)).toBe('of the - ment')
  expect(toJoined('of the', 'ment', words)).toBe('of the ment')
})
