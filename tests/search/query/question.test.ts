import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isEmptyQuery } from '../../../src/search/query/query-parts.ts'
import { readQuery, toPlainWords } from '../../../src/search/query/query.ts'
import { readQuestion } from '../../../src/search/query/question.ts'

describe('readQuestion', () => {
  test.each([
    ['what did Varga say about grain', 'speaker:Varga grain'],
    ['What did the mayor say about the harbour?', 'speaker:mayor the harbour'],
    ['what has Ilse Varga said about grain', 'speaker:"Ilse Varga" grain'],
    ['why did Peñalver warn', 'speaker:Peñalver'],
    ['what Varga said on grain', 'speaker:Varga grain'],
    ['quotes by Óscar Güell about the river', 'speaker:"Óscar Güell" the river'],
    ['quotations of Varga', 'speaker:Varga'],
    ['who said that the grain is gone', 'first:quote the grain gone'],
    ['who said “nobody asked”', 'first:quote “nobody asked”'],
    ['who said “it is late”', 'first:quote “it is late”'],
    ['who said "it is late"', 'first:quote "it is late"'],
    ['who said it is late', 'first:quote it late'],
    ['how much grain', 'first:figure grain'],
    ['How many tonnes of grain were lost?', 'first:figure tonnes of grain lost'],
    ['how much grain, by whose count?', 'first:figure grain'],
    ['what percentage of villages', 'first:figure villages'],
    ['what has Varga said about grain', 'speaker:Varga grain'],
    ['what did the UN say about rye?', 'speaker:UN rye'],
    ['what has been said about grain', 'said about grain'],
    ['how many people were killed in Ostra', 'first:figure people killed in Ostra'],
    ['how much rye is cultivated', 'first:figure rye cultivated'],
    ['when did the harbour close', 'the harbour close'],
    ['who is Ilse Varga?', 'Ilse Varga'],
  ])('reads %s as %s', (typed, query) => {
    expect(readQuestion(typed)).toBe(query)
  })

  test.each([
    'grain harbour',
    'how grain burns',
    '"how much grain"',
    'whoever said',
    'what',
    'how much',
    'quotes about grain',
    'Varga on grain',
  ])('leaves %s alone', (typed) => {
    expect(readQuestion(typed)).toBeNull()
  })

  test('names nobody where only a pronoun stands', () => {
    expect(readQuestion('what did they say about grain')).not.toContain('speaker:')
  })

  test('leaves what was typed in the query, and parts that lie in the query it was read as', () => {
    const query = readQuery('what did Varga say about grain?')
    expect(query).toMatchObject({
      question: 'what did Varga say about grain?',
      source: 'speaker:Varga grain',
    })
    expect(query.clauses.map(({ start, end }) => query.source.slice(start, end))).toEqual([
      'speaker:Varga',
      'grain',
    ])
  })

  test('asks for something whenever what was typed did', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 12 }), (name) => {
        const query = readQuery(`how much ${name}`)
        if (!isEmptyQuery(readQuery(name))) expect([name, isEmptyQuery(query)]).toEqual([name, false])
      }),
    )
  })
})

describe('toPlainWords', () => {
  test.each([
    ['what did the UN say about rye?', 'UN rye'],
    ['quotes by Ilse Varga about “the river”', 'Ilse Varga “the river”'],
    ['what did Varga say about grain topic:money', 'Varga grain topic:money'],
    ['quotes by Varga', 'Varga'],
  ])('reads %s as the words %s', (typed, words) => {
    const query = toPlainWords(readQuery(typed))
    expect(query).toEqual({ ...readQuery(words), question: typed })
  })

  test.each([
    'grain',
    'speaker:Varga grain',
    'how much grain',
    'who said grain',
    'when did the harbour close',
  ])('has none for %s, where the reading made no field that could find nothing', (typed) =>
    expect(toPlainWords(readQuery(typed))).toBeNull(),
  )
})
