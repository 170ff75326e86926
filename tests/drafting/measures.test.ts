import { expect, test } from 'vitest'
import { readDrafts, toArticles } from './harbour.ts'

const articles = toArticles([
  `Kelp spreads
Divers counted 3,000 hectares of kelp in the bay. Three men were seen. The harbour board, which is 40 years old, met for two hours.
The ferry carried 12,000 passengers, and the toll rose by 4 percent.`,
  `Kelp shrinks
Only 1,200 hectares of kelp are left, the board said. Two men were hurt. The meeting took three hours.
The ferry carried 9,000 passengers in March.`,
  `Kelp again
There may be 2,000 hectares of kelp by June. Four men were lost. It took five hours.
Half of the 8,000 passengers were children.`,
])
const { measures, texts, messages } = readDrafts(articles)

test('what several texts count in one kind is a measure, with the terms that find it and its unit', () => {
  expect(messages).toEqual([])
  expect(measures).toContainEqual({
    id: 'kelp',
    label: 'Kelp',
    terms: ['kelp'],
    dimension: 'area',
    unit: 'hectare',
  })
  expect(measures.find(({ id }) => id === 'passengers')).toMatchObject({
    terms: ['passengers'],
    dimension: 'people',
  })
})

test('what is counted by twos and threes, lasts, or is told once is none', () => {
  const ids = measures.map(({ id }) => id)
  for (const wrong of ['men', 'man', 'hours', 'years', 'board', 'toll', 'meeting'])
    expect(ids).not.toContain(wrong)
})

test('each measure shows its figures', () => {
  expect(texts.get('measures.yaml')).toMatch(
    /# 3 figures in 3 texts: 1\.md:\d+, 2\.md:\d+, 3\.md:\d+\n# Such as 3,000 hectares; 1,200 hectares; 2,000 hectares\n- id: kelp/,
  )
})
