import { expect, test } from 'vitest'
import { findBlocks, readLines } from '../../../src/text/formats/blocks.ts'

const texts = (text: string): readonly string[] => findBlocks(readLines(text)).map((block) => block.text)

test('one line is one block where lines end in full stops', () => {
  expect(texts('The river rose.\nThe bridge held.\n\nNobody was hurt.')).toEqual([
    'The river rose.',
    'The bridge held.',
    'Nobody was hurt.',
  ])
})

test('a hard-wrapped paragraph is one block with its lines', () => {
  const text =
    'The council of the harbour town met on the first Monday of\nthe month to settle a quarrel that had kept the ferries in\nport for a six-\nday week.\n\nIt did not settle the quarrel, and the ferries stayed where\nthey were.'
  const blocks = findBlocks(readLines(text))
  expect(blocks.map((block) => [block.line, block.endLine])).toEqual([
    [1, 4],
    [6, 7],
  ])
  expect(blocks[0]?.text).toContain('month to settle')
  expect(blocks[0]?.text).toContain('six-day week.')
})

test('CRLF and CR end lines as LF does', () => {
  expect(texts('One.\r\nTwo.\rThree.\nFour.')).toEqual(['One.', 'Two.', 'Three.', 'Four.'])
})

test('a line of invisible characters is kept aside, an empty one is nothing', () => {
  const blocks = findBlocks(readLines('One.\n\u200b\n   \nTwo.'))
  expect(blocks.map((block) => [block.line, block.markup])).toEqual([
    [1, null],
    [2, 'furniture'],
    [4, null],
  ])
})
