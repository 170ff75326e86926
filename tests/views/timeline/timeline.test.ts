import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/types.ts'
import { toSite } from '../../../src/views/site/site.ts'
import { toTimelinePages, type TimelinePage } from '../../../src/views/timeline/timeline.ts'
import { makeArticle, makeFigure, makeQuote } from '../made.ts'

function lay(articles: readonly Article[]): readonly TimelinePage[] {
  return toTimelinePages(toSite({ articles, messages: [], tables: { topics: [], people: [], measures: [] } }))
}

function tell(id: string, published: string | null): Article {
  return makeArticle(id, { published, paragraphs: ['The ferry was late.'] })
}

describe('the timeline', () => {
  it('of nothing is one empty page', () => {
    expect(lay([])).toMatchObject([{ param: undefined, title: 'Timeline', strips: null, months: [] }])
  })

  it('goes by month from the newest, what has no date last', () => {
    const [page, ...others] = lay([
      tell('old', '2023-12-31'),
      tell('none', null),
      tell('new', '2024-02~'),
      tell('newer', '2024-02-28'),
    ])
    expect(others).toEqual([])
    expect(page?.years).toEqual([])
    expect(page?.months.map(({ id, label, articles }) => [id, label, articles.length])).toEqual([
      ['m-2024-02', 'February 2024', 2],
      ['m-2023-12', 'December 2023', 1],
      ['m-unknown', 'Date unknown', 1],
    ])
  })

  it('of more months than a page holds is cut by year, the drawing on the first page alone', () => {
    const months = Array.from({ length: 15 }, (_, index) =>
      tell(`a${index}`, `${2022 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-10`),
    )
    const pages = lay([...months, tell('none', null)])
    expect(pages.map(({ param, title, months: { length } }) => [param, title, length])).toEqual([
      [undefined, 'Timeline', 3],
      ['2022', 'Timeline, 2022', 12],
      ['undated', 'Timeline, date unknown', 1],
    ])
    expect(pages.map(({ strips }) => strips !== null)).toEqual([true, false, false])
    expect(pages[1]?.years).toEqual([
      { label: '2023', address: 'timeline.html', isCurrent: false },
      { label: '2022', address: 'timeline/2022.html', isCurrent: true },
      { label: 'Date unknown', address: 'timeline/undated.html', isCurrent: false },
    ])
  })

  it('names seven articles of a month and says how many more there are', () => {
    const [page] = lay(Array.from({ length: 11 }, (_, index) => tell(`a${index}`, '2024-02-01')))
    expect(page?.months.map(({ articles, more, counts }) => [articles.length, more, counts])).toEqual([
      [7, 4, expect.stringContaining('11 articles')],
    ])
  })

  it('shows what was counted at its first telling alone, however many articles retell it', () => {
    const count = (id: string, published: string): Article => {
      const text = 'The harbour lost 1,300 boats.'
      const given = { id: `f-${id}`, value: 1300, unit: 'boat', of: 'boats' }
      return makeArticle(id, {
        published,
        paragraphs: [text],
        figures: [makeFigure('1,300', { start: 17 }, given)],
      })
    }
    const [page] = lay([count('a', '2024-02-01'), count('b', '2024-02-09'), count('c', '2024-03-01')])
    expect(page?.months.map(({ label, figures }) => [label, figures.map(({ address }) => address)])).toEqual([
      ['March 2024', []],
      ['February 2024', ['articles/a.html#f-a']],
    ])
  })

  it('shows a whole saying by somebody known, neither a scrap nor a speech', () => {
    const ada = { kind: 'speaker', id: 'ada-lund', name: 'Ada Lund' } as const
    const scrap = 'Not now'
    const saying = 'The lock stays shut until the herring have gone'
    const nobody = 'Whoever opens that lock will answer to the whole town'
    const text = `“${scrap},” Ada Lund said. “${nobody}.” “${saying}.”`
    const article = makeArticle('a', {
      published: '2024-02-01',
      paragraphs: [text],
      quotes: [
        makeQuote('q-1', text, [scrap], ada),
        makeQuote('q-2', text, [nobody], { kind: 'unresolved', mention: 'a fisherman' }),
        makeQuote('q-3', text, [saying], ada),
      ],
    })
    expect(lay([article])[0]?.months[0]?.quotes.map(({ address }) => address)).toEqual([
      'articles/a.html#q-3',
    ])
  })
})
