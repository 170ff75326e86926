import { expect, test } from 'vitest'
import { findCountedPhrases } from '../../src/drafting/counted-phrases.ts'
import { toArticles } from './harbour.ts'

/** "phrase: figures" of all that recurs twice in two texts among figures of a kind. */
function find(kind: string, ...texts: readonly string[]): readonly string[] {
  const figures = toArticles(texts.map((text) => `Log\n${text}`)).flatMap((article) =>
    article.figures.filter((figure) => figure.kind === kind).map((figure) => ({ article, figure })),
  )
  return findCountedPhrases(figures, { figures: 2, texts: 2 }, new Set(['prieto']), 'en').map(
    ({ key, figures: own }) => `${key}: ${own.length}`,
  )
}

test('the words that recur are the phrase, singular and plural alike', () => {
  expect(find('area', 'They saw 300 hectares of kelp bed.', 'They lost 200 hectares of kelp beds.')).toEqual([
    'kelp bed: 2',
  ])
})

test('a longer phrase is taken where it has nearly all figures of the shorter', () => {
  const phrases = find('mass', 'They made 30 tonnes of dried kelp.', 'They sold 20 tonnes of dried kelp.')
  expect(phrases).toEqual(['dried kelp: 2'])
})

test('what one text alone counts, and names, are no phrases', () => {
  expect(
    find('area', 'They saw 300 hectares of kelp and 20 hectares of kelp.', 'They saw 30 hectares of sand.'),
  ).toEqual([])
  expect(find('money', 'Prieto has $300 of Prieto.', 'They gave $200 of Prieto.')).toEqual([])
})
