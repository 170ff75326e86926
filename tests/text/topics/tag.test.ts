import { expect, test } from 'vitest'
import { toTagger } from '../../../src/text/topics/tag.ts'
import type { Paragraph, Topic } from '../../../src/types.ts'

const topics: readonly Topic[] = [
  {
    id: 'ferries',
    label: 'Ferries',
    summary: '',
    terms: [
      { term: 'ferry', weight: 2 },
      { term: 'ferry boat', weight: 4 },
      { term: 'Ñame', weight: 3 },
    ],
    vetoes: ['ferry tale'],
  },
  { id: 'tides', label: 'Tides', summary: '', terms: [{ term: 'tide', weight: 3 }], vetoes: [] },
]
const tag = toTagger(topics)
const body = (...texts: readonly string[]): readonly Paragraph[] =>
  texts.map((text, index) => ({ kind: 'body', text, line: index + 1, endLine: index + 1 }))
const found = (title: string, texts: readonly string[]): readonly string[] =>
  tag(title, body(...texts), null).map((match) => match.topic)

test('a text about nothing in the table has no topic', () => {
  expect(tag('Bread', body('The baker rose early.'), null)).toEqual([])
})

test('terms count as whole words, case and accents aside, the longest first', () => {
  const [match] = tag('', body('The FERRY BOAT and the ferryman met a ñame.'), null)
  expect(match?.evidence).toEqual([
    { paragraph: 0, start: 4, end: 14 },
    { paragraph: 0, start: 38, end: 42 },
  ])
})

test('a veto keeps its term from counting', () => {
  expect(found('', ['It was a ferry tale, a ferry tale, a ferry tale.'])).toEqual([])
})

test('title and lead count more than the rest', () => {
  const rest = ['Bread.', 'Bread.', 'A ferry.']
  expect(found('Bread', rest)).toEqual([])
  expect(found('A ferry', rest)).toEqual(['ferries'])
})

test('the best topic comes first, a faint one not at all', () => {
  expect(found('The tide', ['The tide and the ferry boat.', 'The tide again.'])).toEqual(['tides', 'ferries'])
  const strong = Array.from({ length: 12 }, () => 'The ferry boat and the ñame and the ferry.')
  expect(found('The ferry boat', [...strong, 'One tide.'])).toEqual(['ferries'])
})

test('stated topics stand in the order stated, with the evidence there is', () => {
  const matches = tag('Bread', body('The tide.'), ['ferries', 'tides'])
  expect(matches.map((match) => [match.topic, match.evidence.length])).toEqual([
    ['ferries', 0],
    ['tides', 1],
  ])
})
