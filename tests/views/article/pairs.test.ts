import { describe, expect, it } from 'vitest'
import type { Article, Figure, Measure } from '../../../src/types.ts'
import { toPairPages } from '../../../src/views/article/pairs.ts'
import { findRelated } from '../../../src/views/article/related.ts'
import { toSite } from '../../../src/views/site/site.ts'
import { corpus, findEntry, makeArticle, makeFigure, makeQuote } from '../made.ts'

const ada = { kind: 'speaker', id: 'ada-lund', name: 'Ada Lund' } as const
const words = 'We shall never open that old lock again'

const measures: readonly Measure[] = [
  { id: 'homes', label: 'Homes lost', terms: ['homes lost'], dimension: 'count', unit: 'home' },
]

/** An article that quotes one sentence all share and one of its own, and gives figures of homes lost. */
function tell(
  id: string,
  homes: readonly string[],
  given: Pick<Partial<Article>, 'published' | 'genre'> = {},
): Article {
  const own = `The ${id} is dry`
  const said = `“${words},” Ada Lund said. “${own},” she said.`
  const counted = homes.map((each) => `There were ${each} homes lost.`)
  return makeArticle(id, {
    paragraphs: [said, ...counted],
    quotes: [makeQuote('q-all', said, [words], ada), makeQuote(`q-${id}`, said, [own], ada)],
    figures: homes.map((each, index): Figure => {
      const made = makeFigure(
        each,
        { start: 11 },
        { id: `f-${id}-${each}`, value: Number(each), unit: 'home' },
      )
      return { ...made, span: { ...made.span, paragraph: index + 1 } }
    }),
    ...given,
  })
}

function siteOf(...articles: readonly Article[]) {
  return toSite({ ...corpus(), articles, tables: { ...corpus().tables, measures } })
}

/** Articles among which two that name the same person are related. */
const others = [...'cdefghijkl'].map((id) => makeArticle(id, { paragraphs: ['Rain.'] }))

describe('two articles side by side', () => {
  const site = siteOf(
    tell('late', ['40', '300'], { published: '2026-02-03', genre: 'digest' }),
    tell('early', ['50', '300'], { published: '2026-01-02' }),
  )
  const [page, ...more] = toPairPages(site)

  it('are one page for both ways, the earlier article first', () => {
    expect(more).toEqual([])
    expect(page?.params).toEqual({ one: 'early', other: 'late' })
    expect(page?.articles.map(({ label, genre }) => [label, genre])).toEqual([
      ['Title of early', 'report'],
      ['Title of late', 'digest'],
    ])
    expect(page?.isRetold).toBe(true)
  })

  it('show what both quote and the figures both give', () => {
    expect(page?.words.map((both) => both.map((rows) => rows.map(({ address }) => address)))).toEqual([
      [['articles/early.html#q-all'], ['articles/late.html#q-all']],
    ])
    expect(page?.figures.map((both) => both.map(({ address }) => address))).toEqual([
      ['articles/early.html#f-early-300', 'articles/late.html#f-late-300'],
    ])
  })

  it('show where figures of one measure differ, and what one alone says', () => {
    expect(
      page?.different.map(({ measure, figures }) => [
        measure.label,
        figures.map((rows) => rows.map(({ text }) => text)),
      ]),
    ).toEqual([['Homes lost', [['50'], ['40']]]])
    expect(
      page?.alone.map(({ words: own, figures }) => [own.map(({ address }) => address), figures.length]),
    ).toEqual([
      [['articles/early.html#q-early'], 0],
      [['articles/late.html#q-late'], 0],
    ])
  })

  it('have as many rows as the link below either article says', () => {
    const total = (page?.words.length ?? 0) + (page?.figures.length ?? 0)
    expect(total).toBe(2)
    for (const id of ['early', 'late']) {
      expect(
        findRelated(site)
          .get(findEntry(site, id))
          ?.map(({ reason, pair }) => [reason, pair]),
      ).toEqual([['1 quotation and 1 figure in common', 'pairs/early--late.html']])
    }
  })

  it('say whether they are of one day, and nothing where one is not sure of its day', () => {
    const toDay = (one: string, other: string) =>
      toPairPages(siteOf(tell('a', [], { published: one }), tell('b', [], { published: other })))[0]?.sameDay
    expect(toDay('2026-02-03', '2026-02-03')).toBe('3 February 2026')
    expect(toDay('2026-02-03', '2026-02-04')).toBeNull()
    expect(toDay('2026-02', '2026-02')).toBeNull()
  })

  it('have no page where they share neither words nor a measure', () => {
    const text = 'Ada Lund came.'
    const plain = (id: string): Article => makeArticle(id, { paragraphs: [text, text, text] })
    const named = siteOf(plain('a'), plain('b'), ...others)
    expect(findRelated(named).get(findEntry(named, 'a'))).toMatchObject([
      { reason: 'both name Ada Lund', pair: null },
    ])
    expect(toPairPages(named)).toEqual([])
  })

  it('have a page for figures of one measure that differ only where both are of one week', () => {
    const tellOf = (id: string, count: string, published: string | null): Article => ({
      ...tell(id, [count], { published }),
      quotes: [],
    })
    const toPages = (one: string | null, other: string | null) =>
      toPairPages(siteOf(tellOf('a', '40', one), tellOf('b', '50', other), ...others)).length
    expect(toPages('2026-02-25', '2026-03-03')).toBe(1)
    expect(toPages('2026-03-03', '2026-02-25')).toBe(1)
    expect(toPages('2026-02-25', '2026-03-04')).toBe(0)
    expect(toPages('2026-02', '2026-02-03')).toBe(0)
    expect(toPages(null, '2026-02-03')).toBe(0)
    expect(toPages(null, null)).toBe(0)
  })

  it('are at most three pages an article, however many share the same words', () => {
    const many = siteOf(...Array.from({ length: 40 }, (_, index) => tell(`t${index}`, ['300'])))
    expect(toPairPages(many).length).toBeLessThanOrEqual(120)
  })

  it('are called by the whole ids where ends of ids are shared', () => {
    const [shared] = toPairPages(siteOf(tell('high-water', []), tell('low-water', [])))
    expect(shared?.params).toEqual({ one: 'high-water', other: 'low-water' })
  })
})
