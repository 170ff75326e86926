import { describe, expect, it } from 'vitest'
import { toAboutPage } from '../../../src/views/lists/about.ts'
import { toArticlesPages } from '../../../src/views/lists/articles.ts'
import { toFiguresPages, toFigureTabs } from '../../../src/views/lists/figures.ts'
import { toHomePage } from '../../../src/views/lists/home.ts'
import { toQuotesPages } from '../../../src/views/lists/quotes.ts'
import { toArticleRow, toQuoteRow } from '../../../src/views/site/rows.ts'
import { toSite } from '../../../src/views/site/site.ts'
import { toTopicPages } from '../../../src/views/topics/topic.ts'
import type { Site } from '../../../src/views/site/entries.ts'
import { corpus, conversation, makeArticle, makeQuote, makeFigure } from '../made.ts'

describe('quotation rows', () => {
  it('keep both parts of a quotation split by its cue', () => {
    const text = '“We stay,” she said, “and we build.”'
    const quote = makeQuote('q-split', text, ['We stay', 'and we build'], { kind: 'none' })
    const article = makeArticle('split', { paragraphs: [text], quotes: [quote] })
    const [entry] = toSite({ ...corpus(), articles: [article] }).quotes
    const parts = entry ? toQuoteRow(entry).parts : []
    expect(parts.map((part) => (part.isQuoted ? `[${part.text}]` : part.text)).join('')).toBe(
      '“[We stay],” she said, “[and we build].”',
    )
  })
})

describe('quotation pages', () => {
  it('leave no quotation out: named, unresolved and unnamed', () => {
    const pages = toQuotesPages(toSite(corpus()))
    const groups = pages.flatMap((page) => page.groups)
    expect(groups.map(({ id, openings, rows }) => [id, openings.length, rows.length])).toEqual([
      ['by-ada-lund', 1, 0],
      ['by-unresolved', 0, 1],
      ['by-none', 0, 1],
    ])
    expect(groups[0]?.openings[0]).toMatchObject({
      address: 'articles/flood.html#q-homes',
      words: '“We lost 300 homes”',
    })
  })

  it('list what is reported apart from what is quoted', () => {
    const pages = toQuotesPages(toSite(conversation()))
    expect(pages.map(({ param, count, tabs }) => [param, count, tabs.map(({ label }) => label)])).toEqual([
      [undefined, 2, ['Word for word (2)', 'Reported (1)']],
      ['reported', 1, ['Word for word (2)', 'Reported (1)']],
    ])
  })

  it('show the newest five of a speaker, say how many there are besides, and count them all', () => {
    const base = corpus()
    const articles = Array.from({ length: 7 }, (_, index) =>
      base.articles.map((article) => ({ ...article, id: `${article.id}-${index}` })),
    )
    const [page] = toQuotesPages(toSite({ ...base, articles: articles.flat() }))
    expect(page?.groups.map(({ openings, others }) => [openings.length, others])).toEqual([[5, 2]])
    expect([page?.count, page?.directory[0]?.count]).toEqual([21, 7])
  })

  it('send the reader to the page on which a speaker begins', () => {
    const many = corpus()
    const text = 'Words.'
    const paragraphs = Array.from({ length: 130 }, () => text)
    const quotes = paragraphs.map((_, index) =>
      makeQuote(`q-${index}`, text, ['Words'], { kind: 'none' }, index),
    )
    const long = makeArticle('long', { paragraphs, quotes })
    const pages = toQuotesPages(toSite({ ...many, articles: [...many.articles, long] }))
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.slice(1, 3).map(({ param }) => param)).toEqual(['by-unresolved', 'by-none'])
    expect(pages[2]?.turns).toMatchObject({ first: 'quotes.html', previous: 'quotes/by-unresolved.html' })
    expect(pages[0]?.directory.map((row) => row.address)).toEqual([
      'quotes.html#by-ada-lund',
      'quotes/by-unresolved.html#by-unresolved',
      'quotes/by-unresolved.html#by-none',
    ])
    expect(pages[2]?.groups[0]?.isContinued).toBe(true)
    expect(pages.flatMap((page) => page.groups.flatMap((group) => group.rows))).toHaveLength(132)
  })
})

describe('figure pages', () => {
  const pages = toFiguresPages(toSite(corpus()))

  it('hold every figure once in each order', () => {
    for (const order of ['value', 'date', 'topic']) {
      const rows = pages
        .filter((page) => page.order === order)
        .flatMap((page) => page.groups)
        .flatMap(({ rows: full, articles }) => [...full, ...articles.flatMap(({ figures }) => figures)])
      expect(rows).toHaveLength(2)
    }
  })

  it('put the greatest first within a unit and keep units apart', () => {
    const text = 'It cost 5 dollars, then 70 dollars, then 6 euros.'
    const figures = [
      makeFigure('5 dollars', { start: 8 }, { id: 'a', kind: 'money', value: 5, unit: 'USD' }),
      makeFigure('70 dollars', { start: 24 }, { id: 'b', kind: 'money', value: 70, unit: 'USD' }),
      makeFigure('6 euros', { start: 41 }, { id: 'c', kind: 'money', value: 6, unit: 'EUR' }),
    ]
    const site = toSite({ ...corpus(), articles: [makeArticle('cost', { paragraphs: [text], figures })] })
    const groups = toFiguresPages(site).find((page) => page.order === 'value')?.groups
    expect(groups?.map((group) => [group.label, group.rows.map((row) => row.text)])).toEqual([
      ['Money in USD', ['70 dollars', '5 dollars']],
      ['Money in EUR', ['6 euros']],
    ])
  })

  it('lead to the measures when the corpus follows any', () => {
    const none = corpus()
    const toLabels = (site: Site): readonly string[] => toFigureTabs(site, 'value').map(({ label }) => label)
    expect(toLabels(toSite(none))).toContain('By measure')
    const site = toSite({ ...none, tables: { ...none.tables, measures: [] } })
    expect(toLabels(site)).not.toContain('By measure')
  })

  it('keep one, two and three in words apart, unless they count casualties', () => {
    const text = 'The two leaders met 2 envoys; later two were wounded.'
    const figures = [
      makeFigure('two', { start: 4 }, { id: 'a', kind: 'people', value: 2, unit: 'people' }),
      makeFigure('2', { start: 20 }, { id: 'b', kind: 'people', value: 2, unit: 'people' }),
    ]
    const toll = makeArticle('toll', { paragraphs: [text], figures })
    const leaders = makeArticle('leaders', {
      paragraphs: [text.replace('wounded', 'heard')],
      figures: figures.map((figure) => ({ ...figure, id: `${figure.id}2` })),
    })
    const topics = [{ topic: 'water', score: 1, evidence: [] }]
    const site = toSite({ ...corpus(), articles: [toll, { ...leaders, topics }] })
    const pages = toFiguresPages(site)
    const toGroups = (order: string) =>
      pages.filter((page) => page.order === order).flatMap((page) => page.groups)
    const toIds = (order: string): readonly string[] =>
      toGroups(order).flatMap(({ rows }) => rows.map(({ address }) => address.split('#')[1] ?? ''))
    expect(toIds('minor')).toEqual(['a2'])
    // They are no tab, and have a link on the first page of each order.
    expect(pages[0]?.tabs.map(({ label }) => label)).not.toContain('Small counts')
    expect(pages.map(({ order, small }) => [order, small?.address])).toEqual([
      ['value', 'figures/small.html'],
      ['topic', 'figures/small.html'],
      ['minor', undefined],
    ])
    expect(toIds('value').toSorted()).toEqual(['a', 'b', 'b2'])
    const listed = toGroups('topic').flatMap(({ articles }) => articles.flatMap(({ figures }) => figures))
    expect(listed.map(({ text }) => text).toSorted()).toEqual(['2', '2', 'two'])
    // Every page counts the same: those that stand in the list, without the small counts.
    const home = toHomePage(site, { siteName: 'Harbour', tagline: null }).counts
    expect(home.find(({ address }) => address === 'figures.html')?.count).toBe('3')
    expect(toAboutPage(site).counts.figures).toBe(pages[0]?.count)
    expect(toTopicPages(site).find(({ id }) => id === 'water')?.counts).toContain('1 figure')
    expect(site.articles.map((entry) => toArticleRow(entry).figures).toSorted()).toEqual([1, 2])
  })
})

describe('the first page', () => {
  it('shows figures with what they count, and a bare number only where none says so', () => {
    const toFigures = (ofs: readonly (string | null)[]) => {
      const articles = ofs.map((of, index) => {
        const value = index + 40
        const given = { kind: 'people', value, of, period: '2025-11' } as const
        const text = `${value} were lost.`
        const figure = makeFigure(String(value), { start: 0 }, given)
        return makeArticle(`made-${index}`, { paragraphs: [text], figures: [figure] })
      })
      const site = toSite({ ...corpus(), articles })
      return toHomePage(site, { siteName: 'Harbour', tagline: null }).figures.map((row) => [
        row.text,
        row.subject?.words,
        row.period,
      ])
    }
    expect(toFigures([null, 'boats'])).toEqual([['41', 'boats', 'November 2025']])
    expect(toFigures([null])).toEqual([['40', undefined, 'November 2025']])
  })
})

describe('lists of articles', () => {
  const toUndated = (titles: readonly string[]): Site =>
    toSite({
      ...corpus(),
      articles: titles.map((title, index) =>
        makeArticle(`a${index}`, { title, paragraphs: ['A pier.'], published: null }),
      ),
    })

  it('go by title and letter where nothing is dated; marks before a title do not count', () => {
    const [page] = toArticlesPages(
      toUndated(['Weirs', '“Boats” go', 'boats stay', 'Élan', '12 piers', 'Еда']),
    )
    expect(page?.isDated).toBe(false)
    expect(page?.months.map(({ id, label, rows }) => [id, label, rows.map((row) => row.label)])).toEqual([
      ['letter-0–9', '0–9', ['12 piers']],
      ['letter-B', 'B', ['boats stay', '“Boats” go']],
      ['letter-E', 'E', ['Élan']],
      ['letter-W', 'W', ['Weirs']],
      ['letter-Е', 'Е', ['Еда']],
    ])
    expect(page?.directory.map(({ label }) => label)).toEqual(['0–9', 'B', 'E', 'W', 'Е'])
  })

  it('go by date where anything is dated, and say of the others that nothing is known', () => {
    const [page] = toArticlesPages(toSite(corpus()))
    expect(page?.isDated).toBe(true)
    expect(page?.months.map(({ label }) => label)).toEqual(['March 2026', 'January 2026', 'Date unknown'])
  })

  it('have nothing without a topic where there are no topics', () => {
    const base = corpus()
    expect(toArticlesPages(toSite(base))[0]?.untagged.count).toBe(1)
    const bare = toSite({ ...base, tables: { ...base.tables, topics: [] } })
    expect(toArticlesPages(bare)[0]?.untagged.count).toBe(0)
  })

  it('of figures and quotations leave out orders and dates that the texts do not give', () => {
    const base = corpus()
    const bare = toSite({
      ...base,
      articles: base.articles.map((article) => ({ ...article, published: null })),
      tables: { topics: [], people: [], measures: [] },
    })
    expect(toFigureTabs(bare, 'value').map(({ label }) => label)).toEqual(['By kind and size'])
    expect(toFiguresPages(bare).map(({ param }) => param)).toEqual([undefined])
    const openings = toQuotesPages(bare).flatMap(({ groups }) => groups.flatMap(({ openings: own }) => own))
    expect(openings.map(({ date }) => date)).toEqual([null])
  })
})
