import { describe, expect, test } from 'vitest'
import { readQuery } from '../../../src/search/query/query.ts'

const problemsOf = (typed: string): readonly (readonly [string, string | null])[] =>
  readQuery(typed).problems.map(({ reason, instead }) => [reason, instead])

describe('the problems of a query', () => {
  test('are none where all is well', () => {
    for (const typed of [
      'grain "water treaty" -sea OR river kind:quote year:2026 before:2026-02 after:2025-11-30 >1000kg 10..50 first:figure',
      '10:30',
      'https://example.org/a',
      'M-19 £3bn 5%',
    ])
      expect(problemsOf(typed)).toEqual([])
  })

  test.each([
    ['kind:foo', 'There is no kind “foo”: kinds are quote, figure and article.', null],
    ['kind:qoute', 'There is no kind “qoute”: kinds are quote, figure and article.', 'kind:quote'],
    ['year:26', '“26” is not a year: write year:2026.', null],
    [
      'before:2026-13',
      '“2026-13” is not a date: write before:2026, before:2026-02 or before:2026-02-25.',
      null,
    ],
    [
      'after:2025-02-29',
      '“2025-02-29” is not a date: write after:2026, after:2026-02 or after:2026-02-25.',
      null,
    ],
    ['speaker:', '“speaker:” needs a name after it.', null],
    ['>5zz', '“>5zz” is not a size: write >1000, >5%, <$2m, 10..50 or >1000kg.', null],
    ['>', '“>” is not a size: write >1000, >5%, <$2m, 10..50 or >1000kg.', null],
  ])('%s is told and left out', (typed, reason, instead) => {
    const query = readQuery(`grain ${typed}`)
    expect(query.problems.map((one) => [one.reason, one.instead])).toEqual([[reason, instead]])
    expect(query.clauses.map(({ text }) => text)).toEqual(['grain'])
    for (const { start, end } of query.problems) expect(query.source.slice(start, end)).toBe(typed)
  })

  test('a name that is no field is told, with the one that is near, and its words are looked for', () => {
    const query = readQuery('speakr:varga')
    expect(query.problems).toMatchObject([{ instead: 'speaker:varga' }])
    expect(query.wanted.map(({ text }) => text)).toEqual(['speakr', 'varga'])
  })

  test('a field may have a blank after its colon, and a date may be written otherwise', () => {
    expect(readQuery('speaker: varga grain').clauses.map(({ text }) => text)).toEqual([
      'speaker:varga',
      'grain',
    ])
    expect(readQuery('before:2026/2/5').clauses).toMatchObject([{ any: [{ value: '2026-02-05' }] }])
    expect(readQuery('kind:Quotations').clauses).toMatchObject([{ any: [{ value: 'quote' }] }])
  })
})
