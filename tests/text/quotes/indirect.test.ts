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

describe('what somebody thinks, wants or asks for', () => {
  test.each([
    ['claimed that smugglers take their orders from abroad', 'smugglers take their orders from abroad'],
    ['argued the harbour needed a second crane', 'the harbour needed a second crane'],
    ['denied that she had sold the pier', 'she had sold the pier'],
    ['insisted that the ferry was safe', 'the ferry was safe'],
    ['acknowledged that the bridge had cracked', 'the bridge had cracked'],
    ['warned that the river would rise again', 'the river would rise again'],
    ['hopes that the crew will return by Friday', 'the crew will return by Friday'],
    ['wants the council to close the harbour', 'the council to close the harbour'],
    ['called for the council to close the harbour', 'the council to close the harbour'],
    ['promised to repair the bridge before winter', 'to repair the bridge before winter'],
    ['went on to say that the ferry was late', 'the ferry was late'],
  ])('%s', (words, content) => {
    expect(readBrief(`Ana Ruiz ${words}.`, { indirect: true })).toEqual([`Ana Ruiz: ${content}`])
  })
})

describe('in front of its words and behind them', () => {
  test.each([
    ['The ferry will sail at noon, said Ana Ruiz.', ['Ana Ruiz: The ferry will sail at noon']],
    ['According to Ana Ruiz, the ferry will sail at noon.', ['Ana Ruiz: the ferry will sail at noon']],
    ['The mayor, Ana Ruiz, said the ferry was safe.', ['Ana Ruiz: the ferry was safe']],
  ] as const)('%s', (text, expected) => {
    expect(readBrief(text, { indirect: true })).toEqual(expected)
  })
})

describe('goes on', () => {
  test.each([
    ['She also argued that the crew had been paid.', 'Ana Ruiz: the crew had been paid'],
    ['That would please the crew, she added.', 'Ana Ruiz: That would please the crew'],
  ])('%s', (sentence, expected) => {
    expect(readBrief(`Ana Ruiz said the ferry was safe. ${sentence}`, { indirect: true })).toEqual([
      'Ana Ruiz: the ferry was safe',
      expected,
    ])
  })
})

test.each([
  ['Ana Ruiz and her deputy said the ferry was safe.', 'Ana Ruiz and her deputy'],
  ['Officials and several sailors said the ferry was safe.', 'Officials and several sailors'],
])('two who say the same are both named: %s', (text, speakers) => {
  expect(readBrief(text, { indirect: true })).toEqual([`?${speakers}: the ferry was safe`])
})

describe('nobody’s statement', () => {
  test.each([
    ['denied', 'Ana Ruiz did not say that the pier had been sold.'],
    ['supposed', 'If Ana Ruiz said that the pier had been sold, the crew would leave.'],
    ['asked', 'Did Ana Ruiz say that the pier had been sold?'],
    ['said by nobody', 'Nobody claimed that the pier had been sold.'],
    ['said by no one of a kind', 'No captain said that the pier had been sold.'],
    ['yet to be said', 'Ana Ruiz would say that the pier had been sold.'],
    ['nothing said', 'Ana Ruiz said nothing about the ferry.'],
    ['a noun', 'Ana Ruiz filled in a claim form for the ferry.'],
    ['things told', 'Ana Ruiz told jokes about the ferry to the crew.'],
    ['told to do', 'Ana Ruiz was told to leave the ferry at once.'],
    ['told by nobody', 'Ana Ruiz was told that the ferry had sailed.'],
    ['hopes of nobody', 'Hopes of a deal on the ferry rose on Monday.'],
    ['blamed', 'Ana Ruiz criticised Tom Gil for the storm.'],
    ['a thing wanted', 'Ana Ruiz wants a boat that the crew can sail.'],
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
