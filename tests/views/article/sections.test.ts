import { expect, test } from 'vitest'
import { toAbsent } from '../../../src/sections.ts'
import { toSections } from '../../../src/views/article/sections.ts'
import { corpus, makeArticle } from '../made.ts'

const noTables = { topics: [], people: [], measures: [] }

test('a corpus with tables has every section, and every page', () => {
  const sections = toSections(corpus())
  expect(sections).toMatchObject({ topics: true, dates: true, speakers: true, quotes: true, measures: true })
  expect([...toAbsent({ ...sections, glossary: true })]).toEqual([])
})

test('without tables there are no topics, measures and glossary, and speakers as the texts name them', () => {
  const sections = toSections({ ...corpus(), tables: noTables })
  expect(sections).toMatchObject({ topics: false, measures: false, glossary: false, speakers: true })
  expect([...toAbsent(sections)]).toEqual([
    'topics.html',
    'topics/terms.html',
    'figures/by-measure.html',
    'glossary.html',
  ])
})

test('bare texts have articles alone', () => {
  const articles = [makeArticle('bare', { paragraphs: ['A pier.'], published: null, outlet: null })]
  const sections = toSections({ articles, tables: noTables })
  expect(Object.values(sections).some(Boolean)).toBe(false)
  expect(toAbsent(sections)).toContain('timeline.html')
  expect(toAbsent(sections)).not.toContain('articles.html')
})

test('a day without a year dates no list', () => {
  const toDated = (published: string) =>
    toSections({ articles: [makeArticle('a', { paragraphs: ['A pier.'], published })], tables: noTables })
      .dates
  expect([toDated('XXXX-02-25'), toDated('2026-02~')]).toEqual([false, true])
})
