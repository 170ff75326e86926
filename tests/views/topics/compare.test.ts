import { describe, expect, it } from 'vitest'
import type { Article, Quote } from '../../../src/types.ts'
import { toSite } from '../../../src/views/site/site.ts'
import { toComparePages, type ComparePage } from '../../../src/views/topics/compare.ts'
import { makeArticle, makeQuote, makeTopic } from '../made.ts'

function compare(articles: readonly Article[]): readonly ComparePage[] {
  const tables = { topics: [makeTopic('water', 'Water')], people: [], measures: [] }
  return toComparePages(toSite({ articles, messages: [], tables }))
}

/** An article on water in which each name is quoted with as many sayings. */
function speak(
  id: string,
  voices: Readonly<Record<string, number>>,
  form: Quote['form'] = 'direct',
): Article {
  const said = Object.entries(voices).flatMap(([name, count]) =>
    Array.from({ length: count }, (_, index) => ({ name, words: `${name} says ${id} ${index}` })),
  )
  const text = said.map(({ words }) => `“${words}.”`).join(' ')
  return makeArticle(id, {
    paragraphs: [text],
    quotes: said.map(({ name, words }, index) => ({
      ...makeQuote(`q-${id}-${index}`, text, [words], { kind: 'speaker', id: name.toLowerCase(), name }),
      form,
    })),
    topics: [{ topic: 'water', score: 1, evidence: [] }],
  })
}

describe('speakers side by side', () => {
  it('have no page where fewer than two speak on a topic', () => {
    expect(compare([speak('a', { Ada: 3 })])).toEqual([])
    expect(compare([])).toEqual([])
  })

  it('do not count those whom nobody could name', () => {
    const article = speak('a', { Ada: 1 })
    const text = article.paragraphs[0]?.text ?? ''
    const other = makeQuote('q-x', text, ['says'], { kind: 'unresolved', mention: 'a fisherman' })
    expect(compare([{ ...article, quotes: [...article.quotes, other] }])).toEqual([])
  })

  it('stand in the order of how much they say, the first two ticked', () => {
    const [page] = compare([speak('a', { Ada: 1, Bo: 3, Cy: 2 })])
    expect(page?.columns.map(({ speaker, counts, isFirst }) => [speaker.label, counts, isFirst])).toEqual([
      ['Bo', '3 quotations', true],
      ['Cy', '2 quotations', true],
      ['Ada', '1 quotation', false],
    ])
  })

  it('are six at most, so that the page stays light', () => {
    const [page] = compare([speak('a', { Ada: 9, Bo: 8, Cy: 7, Di: 6, Ed: 5, Fay: 4, Gus: 3 })])
    expect(page?.columns.map(({ speaker }) => speaker.label)).toEqual(['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Fay'])
  })

  it('show seven sayings each and how many more there are', () => {
    const [page] = compare([speak('a', { Ada: 9, Bo: 7 })])
    expect(page?.columns.map(({ rows, more }) => [rows.length, more])).toEqual([
      [7, 2],
      [7, 0],
    ])
  })

  it('come with their own words before those a writer reports', () => {
    const [page] = compare([speak('a', { Ada: 1 }, 'indirect'), speak('b', { Ada: 1, Bo: 1 })])
    const ada = page?.columns.find(({ speaker }) => speaker.label === 'Ada')
    expect(ada?.rows.map(({ form }) => form)).toEqual(['direct', 'indirect'])
  })
})
