import { describe, expect, test } from 'vitest'
import { REPORTED_CONFIDENCES, REPORTED_LEAST } from '../../../src/text/quotes/reported-weights.ts'
import { mayReport } from '../../../src/text/quotes/reported.ts'
import { readBrief } from '../brief.ts'

test('a text in which nobody speaks comes back with no quotation', () => {
  expect(readBrief('The ferry left at noon. It carried forty cows.')).toEqual([])
})

describe('what somebody says in the writer’s words', () => {
  test.each([
    ['that', 'Ana Ruiz denied that the pier had been sold.', ['Ana Ruiz: the pier had been sold']],
    [
      'without that',
      'Ana Ruiz said the pier had been sold to the crew.',
      ['Ana Ruiz: the pier had been sold to the crew'],
    ],
    [
      'behind',
      'The pier has been sold to the crew, Ana Ruiz said.',
      ['Ana Ruiz: The pier has been sold to the crew'],
    ],
    [
      'told whom',
      'Ana Ruiz told reporters that the ferry would not sail.',
      ['Ana Ruiz: the ferry would not sail'],
    ],
    [
      'according',
      'The pier has been sold to the crew, according to Ana Ruiz.',
      ['Ana Ruiz: The pier has been sold to the crew'],
    ],
  ] as const)('%s', (_, text, expected) => {
    expect(readBrief(text, { indirect: true })).toEqual(expected)
  })
})

describe('nobody’s statement', () => {
  test.each([
    ['denied', 'Ana Ruiz did not say that the pier had been sold.'],
    ['supposed', 'If Ana Ruiz said that the pier had been sold, the crew would leave.'],
    ['asked', 'Did Ana Ruiz say that the pier had been sold?'],
    ['said by nobody', 'Nobody claimed that the pier had been sold.'],
    ['said by no one of a kind', 'No captain said that the pier had been sold.'],
    ['yet to be said', 'Ana Ruiz would say that the pier had been sold.'],
    ['not said at all', 'Ana Ruiz painted the boat that the crew had sold.'],
  ] as const)('%s', (_, text) => {
    expect(readBrief(text, { indirect: true })).toEqual([])
  })
})

test('a text without a word of saying reports nothing', () => {
  expect(mayReport('The boats stayed in port on Monday.')).toBe(false)
})

test.each(['SAID', 'claims', 'according to', 'hope'])('a text with “%s” may report', (word) => {
  expect(mayReport(`The mayor, ${word} …`)).toBe(true)
})

test('the confidences of reported speech rise with its share and are shares of 1', () => {
  const rights = REPORTED_CONFIDENCES.map(([, right]) => right)
  expect(rights).toEqual(rights.toSorted((one, other) => one - other))
  expect(rights.every((right) => right > 0 && right <= 1)).toBe(true)
  expect(REPORTED_LEAST).toBeGreaterThan(0.5)
})
