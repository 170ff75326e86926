import { describe, expect, it } from 'vitest'
import { toSite } from '../../src/views/site.ts'
import { toTermsPages } from '../../src/views/terms.ts'
import { corpus } from './made.ts'

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
      ['term-river', 'river', [['articles/flood.html#t-1', 2]]],
      ['term-road', 'road', [['articles/flood.html#t-2', 1]]],
    ])
  })

  it('is one page that says so where there is no term', () => {
    expect(toTermsPages(toSite({ ...corpus(), articles: [] }))).toMatchObject([{ count: 0, groups: [] }])
  })
})
