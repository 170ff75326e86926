import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { toCorrectedFigures, toCorrectedQuotes } from '../../../src/text/overrides/apply-corrections.ts'
import type { FigureCorrection, QuoteCorrection } from '../../../src/text/overrides/corrections.ts'
import type { Figure, Quote, Speaker } from '../../../src/types.ts'

const quote = (id: string, text: string): Quote => ({
  id,
  contents: [{ paragraph: 0, start: 0, end: text.length }],
  text,
  form: 'direct',
  cue: null,
  mention: null,
  by: { kind: 'none' },
  rule: 'none',
  confidence: null,
  candidates: [],
  reasons: [],
})
const quotes = [
  quote('q1', 'We will not sail before the spring, come what may.'),
  quote('q2', 'Bread is dear.'),
]
const people: readonly Speaker[] = [
  {
    id: 'ana-prieto',
    name: 'Ana Prieto',
    aliases: ['Prieto'],
    kind: 'person',
    role: null,
    pronoun: 'she',
    abbreviation: null,
    lang: null,
  },
]
const place = { line: 3, column: 5 }
const correct = (partial: Partial<QuoteCorrection>): QuoteCorrection => ({
  place,
  id: null,
  starts: null,
  speaker: null,
  remove: false,
  ...partial,
})

function apply(...corrections: readonly QuoteCorrection[]) {
  const file = new VFile({ path: 'a.md' })
  const result = toCorrectedQuotes(quotes, corrections, people, file)
  return {
    result,
    messages: file.messages.map((message) => `${message.line}:${message.column} ${message.reason}`),
  }
}

test('without a correction the quotations come back unchanged', () => {
  expect(apply().result).toEqual(quotes)
})

test('first words, an alias of the table: the editor decides', () => {
  const { result, messages } = apply(correct({ starts: 'we will NOT sail', speaker: 'Prieto' }))
  expect(messages).toEqual([])
  expect(result.map(({ by, rule }) => [by, rule])).toEqual([
    [{ kind: 'speaker', id: 'ana-prieto', name: 'Ana Prieto' }, 'editor'],
    [{ kind: 'none' }, 'none'],
  ])
})

test('it survives a small edit of the text', () => {
  const { result, messages } = apply(
    correct({ starts: 'We shall not sail before the spring', speaker: 'ana-prieto' }),
  )
  expect(messages).toEqual([
    '3:5 The correction `We shall not sail before the spring` is taken for “We will not sail before the spring, come what may.”, which nearly starts so',
  ])
  expect(result[0]?.rule).toBe('editor')
})

test('a removal has to name its quotation to the letter', () => {
  const { result, messages } = apply(correct({ starts: 'We shall not sail before the spring', remove: true }))
  expect(result).toEqual(quotes)
  expect(messages).toHaveLength(1)
})

test('an id, a name of nobody’s table, nobody, and no quotation at all', () => {
  expect(apply(correct({ id: 'q2', speaker: 'Juan Gil' })).result[1]?.by).toEqual({
    kind: 'speaker',
    id: 'juan-gil',
    name: 'Juan Gil',
  })
  expect(apply(correct({ id: 'q2', speaker: 'none' })).result[1]).toMatchObject({
    by: { kind: 'none' },
    rule: 'editor',
    confidence: null,
    candidates: [],
    reasons: [],
  })
  expect(apply(correct({ id: 'q2', remove: true })).result.map(({ id }) => id)).toEqual(['q1'])
})

test('what no longer matches is an error at its place and changes nothing', () => {
  const { result, messages } = apply(
    correct({ starts: 'The tide is out', speaker: 'ana-prieto' }),
    correct({ id: 'q9', remove: true }),
  )
  expect(result).toEqual(quotes)
  expect(messages).toEqual([
    '3:5 Expected one quotation for `The tide is out`, found none',
    '3:5 Expected one quotation for `q9`, found none',
  ])
})

test('words that fit two are an error', () => {
  const file = new VFile()
  toCorrectedQuotes(
    [quote('q1', 'Yes, now.'), quote('q2', 'Yes, then.')],
    [correct({ starts: 'Yes', speaker: 'none' })],
    people,
    file,
  )
  expect(file.messages[0]?.reason).toBe('Expected one quotation for `Yes`, found 2')
})

const figure: Figure = {
  id: 'f1',
  span: { paragraph: 0, start: 0, end: 8 },
  text: '12 boats',
  kind: 'count',
  value: 12,
  unit: 'boat',
  qualifier: '=',
  trend: null,
  of: null,
  conversionOf: null,
  quote: null,
  by: { kind: 'none' },
  via: null,
  period: null,
}
const mend = (partial: Partial<FigureCorrection>): FigureCorrection => ({
  place,
  id: null,
  text: null,
  value: null,
  unit: null,
  qualifier: null,
  of: null,
  by: null,
  via: null,
  period: null,
  remove: false,
  ...partial,
})

test('a figure is corrected field by field, removed, or missed with an error', () => {
  const file = new VFile()
  const correct = (correction: Partial<FigureCorrection>): readonly Figure[] =>
    toCorrectedFigures([figure], [mend(correction)], people, file)
  expect(correct({ text: '12 Boats', value: 13, qualifier: '~' })).toEqual([
    { ...figure, value: 13, qualifier: '~' },
  ])
  expect(correct({ id: 'f1', by: 'Harbour Board', via: 'The Beacon', period: '2023' })).toEqual([
    {
      ...figure,
      by: { kind: 'speaker', id: 'harbour-board', name: 'Harbour Board' },
      via: 'The Beacon',
      period: '2023',
    },
  ])
  expect(correct({ id: 'f1', by: 'none', via: 'none', period: 'none' })).toEqual([figure])
  expect(correct({ id: 'f1', remove: true })).toEqual([])
  expect(file.messages).toEqual([])
  expect(correct({ text: '13 boats' })).toEqual([figure])
  expect(file.messages[0]?.reason).toBe('Expected one figure for `13 boats`, found none')
})
