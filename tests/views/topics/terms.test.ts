import { describe, expect, it } from 'vitest'
import { toSite } from '../../../src/views/site/site.ts'
import { toTermsPages } from '../../../src/views/topics/terms.ts'
import { corpus } from '../made.ts'

describe('terms pages', () => {
  it('name every term once, A to Z, with where it first stands in each article', () => {
    const [page, ...more] = toTermsPages(toSite(corpus()))
    expect(more).toEqual([])
    const flood = page?.groups
      .filter(({ term }) => term !== 'bridge')
      .map(({ id, term, rows }) => [
        id,
        term,
        rows
          .filter(({ address }) => address.startsWith('articles/flood'))
          .map(({ address, count }) => [address, count]),
      ])
    expect(flood).toEqual([
      ['term-river', 'river', [['articles/flood.html#p-p16w548:~:text=river', 2]]],
      ['term-road', 'road', [['articles/flood.html#p-nooscei:~:text=road', 1]]],
    ])
  })

  it('is one page that says so where there is no term', () => {
    expect(toTermsPages(toSite({ ...corpus(), articles: [] }))).toMatchObject([{ count: 0, groups: [] }])
  })
})
