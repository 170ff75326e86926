import { expect, test } from 'vitest'
import { toWhyLines } from '../../src/corpus/report-why.ts'
import type { Explanation } from '../../src/text/quotes/explain.ts'
import { makeArticle, makeQuote } from '../views/made.ts'

const text = '“We sail at dawn,” said Ada Lund. Her brother stayed.'
const by = { kind: 'speaker', id: 'ada-lund', name: 'Ada Lund' } as const
const quote = { ...makeQuote('q1', text, ['We sail at dawn'], by), rule: 'ranked', confidence: 0.934 }
const article = makeArticle('boats', { paragraphs: ['Boats.', text], quotes: [quote] })
const place = `${article.source.file}:${article.paragraphs[1]?.line}`

const explanation: Explanation = {
  id: 'q1',
  quote: 'We sail at dawn',
  paragraph: 1,
  rule: 'ranked',
  candidates: [
    {
      mention: 'Ada Lund',
      paragraph: 1,
      probability: 0.9312,
      features: [
        { name: 'weak', weight: 0.01 },
        { name: 'verb right after', weight: 2.345 },
        { name: 'far', weight: -1.2 },
        { name: 'named in full', weight: 1 },
        { name: 'capital', weight: 0.4 },
        { name: 'subject', weight: 0.8 },
      ],
    },
    { mention: 'brother', paragraph: 1, probability: 0.06, features: [{ name: 'kin', weight: -0.5 }] },
    { mention: 'Boats', paragraph: 0, probability: 0.0088, features: [{ name: 'thing', weight: -3 }] },
  ],
}

test('tells the words, who may have said them, and of the first two the five strongest features', () => {
  expect(toWhyLines(article, [explanation]).slice(2)).toEqual([
    `${place}  “We sail at dawn”`,
    '  ranked: Ada Lund (ada-lund), confidence 0.93',
    `   93.1 %  Ada Lund  line ${article.paragraphs[1]?.line}`,
    '           +2.35  verb right after',
    '           -1.20  far',
    '           +1.00  named in full',
    '           +0.80  subject',
    '           +0.40  capital',
    `    6.0 %  brother   line ${article.paragraphs[1]?.line}`,
    '           -0.50  kin',
    `    0.9 %  Boats     line ${article.paragraphs[0]?.line}`,
    '',
  ])
})

test('one that a layout decided has its rule alone, one that an editor took out says so', () => {
  const alone = { ...explanation, rule: 'label', candidates: [] }
  expect(toWhyLines(article, [alone]).slice(2)).toEqual([
    `${place}  “We sail at dawn”`,
    '  label: Ada Lund (ada-lund), confidence 0.93',
    '',
  ])
  expect(toWhyLines(article, [{ ...alone, id: 'q2' }])[3]).toBe('  label: left out')
})

test('many candidates are counted, and nothing of a text acts on a terminal', () => {
  const [first] = explanation.candidates
  const many = Array.from({ length: 11 }, (_, index) => ({ ...first!, mention: `a\u001b[2J${index}` }))
  const lines = toWhyLines(article, [{ ...explanation, candidates: many }])
  expect(lines.join('\n')).not.toContain('\u001b')
  expect(lines.at(-2)?.trim()).toBe('and 3 more')
})

test('an article without quotations says so', () => {
  expect(toWhyLines(article, [])[0]).toMatch(/: 0 quotations$/)
})
