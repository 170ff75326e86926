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

test('a narrow column is one paragraph as well, and its last lines may be short', () => {
  const text =
    'The council of the harbour town\nmet on Monday to settle a quarrel\nthat had kept the ferries in port\nfor a week.\nIt did not settle the quarrel, and\nthe ferries stayed where they were.'
  expect(texts(text)).toEqual([
    'The council of the harbour town met on Monday to settle a quarrel that had kept the ferries in port for a week.',
    'It did not settle the quarrel, and the ferries stayed where they were.',
  ])
})

test('a word broken at the end of a line is one again, and a compound keeps its hyphen', () => {
  const fold = (first: string, second: string): string =>
    texts(
      `The council of the harbour town met on Monday to hear the ${first}-\n${second} and its friends, who had come from the islands by the\nferry that sails before the tide turns and the wind gets up, as\nit did on the day when the board was last asked for its opinion.`,
    )[0] as string
  expect(fold('govern', 'ment')).toContain('the government and')
  expect(fold('consti', 'tutional court')).toContain('the constitutional court')
  expect(fold('six', 'decade war')).toContain('the six-decade war')
  expect(fold('30', 'year war')).toContain('the 30-year war')
  // The text itself writes it so.
  const own = texts(
    'The fisher-men of the harbour town met on Monday to hear the fisher-\nmen of the islands, who had come with the ferry that sails before\nthe tide turns, and they sang.',
  )
  expect(own[0]).toContain('the fisher-men of the islands')
})

test('in a folded text, a byline is a line of its own and a dash within a sentence opens no list', () => {
  const lines = [
    'The ferry that sails before the tide turns was late on Monday',
    'By Ana Prieto',
    '',
    'The council of the harbour town met on Monday to settle the',
    'quarrel over the fare of the ferries, which nobody could pay',
    '- they had doubled within a year - and it did not settle the',
    'quarrel, so that the boats stayed where they were until the',
    'month was over.',
  ]
  expect(findBlocks(lines).map(({ text }) => text)).toEqual([
    'The ferry that sails before the tide turns was late on Monday',
    'By Ana Prieto',
    lines.slice(3).join(' '),
  ])
})

test('HTML entities are what they stand for, and an ampersand is one', () => {
  expect(texts('The caf&#233; raised &#163;5m &amp; a flag.\nAT&T and R&D; stayed.')).toEqual([
    'The café raised £5m & a flag.',
    'AT&T and R&D; stayed.',
  ])
})

test('items of a list lose their bullets; a single dash opens speech as well', () => {
  const blocks = findBlocks(
    readLines('- Boats stop\n- Islands wait\n\n• One boat\n\n- Yes, he said.\n\n* * *'),
  )
  expect(blocks.map(({ text, markup }) => [text, markup])).toEqual([
    ['Boats stop', 'listitem'],
    ['Islands wait', 'listitem'],
    ['One boat', 'listitem'],
    ['- Yes, he said.', null],
    ['* * *', null],
  ])
})

test('the day that a harvester wrote before the first line is kept apart; a chronicle keeps its days', () => {
  expect(findBlocks(['date 2023-09-12 Silt chokes the port.'])[0]).toMatchObject({
    text: 'Silt chokes the port.',
    day: '2023-09-12',
  })
  expect(texts('2023-09-12 Silt came.\n2023-09-13 Silt went.')[0]).toBe('2023-09-12 Silt came.')
})

test('words broken at the ends of many lines are whole again, and the block ends with its last line', () => {
  const lines = ['the boats of the govern-', 'ment and of the six-', 'decade rule of the board']
  const many = Array.from({ length: 50 }, () => lines).flat()
  const blocks = findBlocks([...many, '', 'Late.'])
  const told = 'the boats of the government and of the six-decade rule of the board'
  expect(blocks.map(({ text, line, endLine }) => [text, line, endLine])).toEqual([
    [Array.from({ length: 50 }, () => told).join(' '), 1, 150],
    ['Late.', 152, 152],
  ])
})
