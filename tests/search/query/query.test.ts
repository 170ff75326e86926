import { assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isEmptyQuery, toQueryWithout } from '../../../src/search/query/query-parts.ts'
import { readQuery } from '../../../src/search/query/query.ts'

const textsOf = (typed: string): readonly string[] => readQuery(typed).wanted.map((one) => one.text)

describe('readQuery', () => {
  test('takes plain words as they are', () => {
    const query = readQuery('grain harbour')
    expect(query.wanted.map((one) => one.sequences)).toEqual([[['grain']], [['harbour']]])
    expect(query.clauses).toHaveLength(2)
    expect(query.common).toEqual([])
  })

  test('reads a phrase in straight or curly marks, also one not closed yet', () => {
    for (const typed of ['"river has no"', '“river has no”', '"river has no']) {
      expect(readQuery(typed).wanted).toMatchObject([{ exact: true, sequences: [['river', 'has', 'no']] }])
    }
  })

  test('reads exclusions of words and phrases, and not the hyphen inside a word', () => {
    const query = readQuery('grain -harbour -"water treaty" M-19')
    expect(query.wanted.map((one) => one.sequences)).toEqual([[['grain']], [['m19']]])
    expect(query.clauses.filter(({ excluded }) => excluded).map((one) => one.text)).toEqual([
      '-harbour',
      '-"water treaty"',
    ])
  })

  test('reads fields with words or a phrase, excluded too', () => {
    const query = readQuery('speaker:"Ana Peñalver" -topic:money Year:2026')
    expect(query.clauses).toMatchObject([
      { any: [{ field: 'speaker', value: 'Ana Peñalver', words: ['ana', 'penalver'] }], excluded: false },
      { any: [{ field: 'topic', value: 'money' }], excluded: true },
      { any: [{ field: 'year', value: '2026' }], excluded: false },
    ])
  })

  test('searches what only looks like a field as words', () => {
    expect(textsOf('10:30 note:grain')).toEqual(['10', '30', 'note', 'grain'])
  })

  test('joins parts with OR, and takes an OR that joins nothing as nothing', () => {
    const [first, second] = readQuery('grain OR "rice field" OR topic:money river').clauses
    expect(first?.any.map(({ text }) => text)).toEqual(['grain', 'rice field', 'topic:money'])
    expect(second?.text).toBe('river')
    for (const typed of ['OR grain', 'grain OR', 'grain OR OR river'])
      expect(
        readQuery(typed)
          .clauses.flatMap(({ any }) => any)
          .map(({ text }) => text),
      ).not.toContain('')
    expect(readQuery('grain or river')).toMatchObject({ clauses: [{}, {}], common: ['or'] })
  })

  test.each([
    ['>1000', { from: 1000, to: Number.POSITIVE_INFINITY, includes: false, unit: null }],
    ['>=1,000kg', { from: 1000, to: Number.POSITIVE_INFINITY, includes: true, unit: 'kilogram' }],
    ['10..50', { from: 10, to: 50, includes: true, unit: null }],
    ['>5%', { from: 5, to: Number.POSITIVE_INFINITY, includes: false, unit: 'percent' }],
    ['<$2m', { from: Number.NEGATIVE_INFINITY, to: 2e6, includes: false, unit: 'USD' }],
    ['$1m..$2m', { from: 1e6, to: 2e6, includes: true, unit: 'USD' }],
  ])('reads the size %s', (typed, size) => {
    expect(readQuery(typed).clauses).toMatchObject([{ any: [{ kind: 'size', size }] }])
  })

  test('takes what is no size as words', () => {
    for (const typed of [
      '1000',
      '2016–2020',
      'a..b',
      '>',
      '1,000 jobs',
      '5 in May',
      'top 10',
      '10 Downing Street',
    ])
      expect(
        readQuery(typed)
          .clauses.flatMap(({ any }) => any)
          .every(({ kind }) => kind === 'words'),
      ).toBe(true)
  })

  test('looks for a size in words by its figures and by its words', () => {
    const [about, vote] = readQuery('about 10 per cent of the vote').clauses
    expect(about).toMatchObject({
      any: [
        { kind: 'size', size: { from: 9.5, to: 10.5, unit: 'percent' } },
        { kind: 'words', exact: true, sequences: [['10', 'per', 'cent']] },
      ],
      text: 'about 10 per cent',
      start: 0,
      end: 17,
    })
    expect(vote?.text).toBe('vote')
  })

  test('looks for no number alone where a size has no other word', () => {
    for (const typed of ['3 €', '3,5 %', '1,000–2,000 €']) {
      expect(readQuery(typed).clauses).toMatchObject([{ any: [{ kind: 'size' }] }])
      expect(readQuery(typed).wanted).toEqual([])
    }
  })

  test('leaves out a size that is excluded, and joins sizes with OR', () => {
    expect(readQuery('grain -10 percent').clauses[1]).toMatchObject({
      any: [{ kind: 'size' }, { kind: 'words' }],
      excluded: true,
      text: '-10 percent',
    })
    expect(readQuery('10% OR 20 percent').clauses).toMatchObject([
      { any: [{ text: '10%' }, { text: '10%' }, { text: '20 percent' }, { text: '20 percent' }] },
    ])
  })

  test.each(['percent', 'per cent', 'Per Cent', 'pct', '%'])(
    'takes %s of something for figures in percent and for every writing of it',
    (typed) => {
      const [percent, vote] = readQuery(`${typed} of the vote`).clauses
      expect(vote?.text).toBe('vote')
      expect(percent?.any).toMatchObject([
        { kind: 'words', exact: false, text: typed },
        { kind: 'field', field: 'unit', words: ['percent'] },
      ])
      const [words] = percent?.any ?? []
      expect(words?.kind === 'words' && words.sequences).toEqual(
        expect.arrayContaining([['percent'], ['per', 'cent'], ['pct']]),
      )
    },
  )

  test('takes what only looks like percent as words', () => {
    for (const typed of ['percentage', '%-based', 'per cents', 'per person'])
      expect(
        readQuery(typed)
          .clauses.flatMap(({ any }) => any)
          .map(({ kind }) => kind),
      ).not.toContain('field')
  })

  test('finds a hyphenated word written as one word or as two', () => {
    expect(readQuery('left-wing').wanted[0]?.sequences).toEqual([['leftwing'], ['left', 'wing']])
  })

  test('leaves common words out unless they are all there is or stand in a phrase', () => {
    expect(readQuery('the harbour')).toMatchObject({ wanted: [{ text: 'harbour' }], common: ['the'] })
    expect(readQuery('the')).toMatchObject({ wanted: [{ text: 'the' }], common: [] })
    expect(readQuery('"the"')).toMatchObject({ wanted: [{ text: 'the' }], common: [] })
  })

  test('knows an empty query', () => {
    for (const typed of ['', '  ', '""', '-', '- ', '-grain', '!?'])
      expect(isEmptyQuery(readQuery(typed))).toBe(true)
    for (const typed of ['grain', 'year:2026', '5']) expect(isEmptyQuery(readQuery(typed))).toBe(false)
  })

  test('takes anything a person can type, and its parts lie in it', () => {
    assert(
      property(
        string({
          unit: constantFrom(...'ab1 "-:“”.%$ñ', 'kind:', 'year:', ' kg', ' percent', 'over ', ' to '),
        }),
        (typed) => {
          const query = readQuery(typed)
          for (const { start, end } of [...query.wanted, ...query.clauses]) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(query.source.length)
          }
        },
      ),
    )
  })
})

describe('toQueryWithout', () => {
  test('takes a part out or puts another text in its place', () => {
    const query = readQuery('grain speaker:ana harbour')
    const [grain, field] = query.clauses
    if (!field || !grain) throw new Error('Expected a field and a word')
    expect(toQueryWithout(query, field)).toBe('grain harbour')
    expect(toQueryWithout(query, grain, 'rice')).toBe('rice speaker:ana harbour')
  })
})
