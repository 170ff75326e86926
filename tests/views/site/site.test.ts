import { describe, expect, it } from 'vitest'
import { toAboutPage } from '../../../src/views/lists/about.ts'
import { toArticlesPages } from '../../../src/views/lists/articles.ts'
import { toHomePage } from '../../../src/views/lists/home.ts'
import { toSite } from '../../../src/views/site/site.ts'
import { corpus } from '../made.ts'

describe('site', () => {
  const site = toSite(corpus())

  it('lists the newest article first and those without a date last', () => {
    expect(site.articles.map((entry) => entry.article.id)).toEqual(['flood', 'bridge', 'undated'])
  })

  it('tells articles with the same title apart', () => {
    const twins = corpus()
    const same = twins.articles.map((article) => ({ ...article, title: 'Weather' }))
    const titles = toSite({ ...twins, articles: same }).articles.map((entry) => entry.pageTitle)
    expect(new Set(titles).size).toBe(3)
  })

  it('counts a quotation for a topic when its article is about it or its paragraph names it', () => {
    const water = site.topics.find((topic) => topic.id === 'water')
    const roads = site.topics.find((topic) => topic.id === 'roads')
    expect(water?.quotes.map(({ quote }) => quote.id)).toEqual(['q-homes', 'q-short'])
    expect(roads?.quotes).toEqual([])
    expect(roads?.articles).toHaveLength(2)
    expect(water?.related.map(({ id, shared }) => [id, shared])).toEqual([['roads', 1]])
  })

  it('keeps an article without a topic in reach', () => {
    expect(site.untagged.map((entry) => entry.article.id)).toEqual(['undated'])
    const listed = toArticlesPages(site).flatMap((page) => page.months.flatMap((month) => month.rows))
    expect(listed.map((row) => row.address)).toContain('articles/undated.html')
  })

  it('groups a figure under a measure by its whole words alone', () => {
    const measured = site.figures.filter((entry) => entry.measures.some(({ id }) => id === 'homes'))
    expect(measured.map(({ figure }) => figure.id)).toEqual(['f-300'])
  })
})

describe('home page', () => {
  const named = { siteName: 'The Harbour Reader', tagline: null }

  it('counts what the site holds', () => {
    const page = toHomePage(toSite(corpus()), named)
    expect(page.counts.map(({ label, count }) => `${count} ${label}`)).toEqual([
      '3 articles',
      '1 speaker',
      '3 quotations',
      '2 figures',
    ])
  })

  it('stands for a corpus with nothing in it', () => {
    const page = toHomePage(
      toSite({ articles: [], messages: [], tables: { topics: [], people: [], measures: [] } }),
      named,
    )
    expect(page.articles).toEqual([])
    expect(page.counts).toEqual([])
    expect(page.introduction).not.toContain('0')
  })
})

describe('about page', () => {
  it('says how many quotations have a speaker, and where the dates come from', () => {
    const page = toAboutPage(toSite(corpus()))
    expect(page.attribution.map((row) => row.count)).toEqual([1, 1, 1])
    expect(page.dates.map((row) => row.count)).toEqual([2, 0, 1, 1])
  })
})
