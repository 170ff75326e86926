import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { Article, Figure, Measure } from '../../../src/types.ts'
import { toMeasurePages, toMeasuresPage, type MeasurePage } from '../../../src/views/measures/measures.ts'
import { toPeriodWords, toDayRange } from '../../../src/views/measures/period-words.ts'
import { toSite } from '../../../src/views/site/site.ts'

const grain: Measure = { id: 'grain', label: 'Grain', terms: ['grain'], dimension: 'mass', unit: 'tonne' }
const guards: Measure = {
  id: 'guards',
  label: 'Guards',
  terms: ['night guards'],
  dimension: 'people',
  unit: 'people',
}

describe('periods', () => {
  it('are said in words', () => {
    expect(['2023', '2016/2023', '2002/..', '../2010', '199X', '2026-02~'].map(toPeriodWords)).toEqual([
      '2023',
      '2016 to 2023',
      'since 2002',
      'until 2010',
      'the 1990s',
      'about February 2026',
    ])
  })

  it('end where they say, also before 1970', () => {
    expect(toDayRange('../1960', null)).toEqual({ from: -4018, to: -3287 })
  })

  it('are days from their first to their last, an open end closed by the date of the article', () => {
    const toDays = (edtf: string): number | null => {
      const stretch = toDayRange(edtf, '2026-01-01')
      return stretch && stretch.to - stretch.from
    }
    expect(['2023', '2024-02', '2024-02-29~', '2025/..', '199X', 'soon'].map(toDays)).toEqual([
      365,
      29,
      1,
      366,
      3652,
      null,
    ])
  })
})

describe('measures', () => {
  it('without a figure are named on the index and have no page', () => {
    const site = makeSite([], [grain])
    expect(toMeasuresPage(site)).toEqual({ rows: [], empty: ['Grain'] })
    expect(toMeasurePages(site)).toEqual([])
  })

  it('take a yearly rate and another unit of the same dimension, shown converted beside what is printed', () => {
    const page = toPage([
      makeArticle('a', '2024-05', 'They bring in more than 30,000 kilograms of grain per year.', [
        { text: '30,000 kilograms', value: 30_000, unit: 'kilogram per year', kind: 'rate', qualifier: '>' },
      ]),
    ])
    expect(page.points.map(({ value, isConverted, row }) => [value, isConverted, row.text])).toEqual([
      ['more than 30 tonnes', true, '30,000 kilograms'],
    ])
  })

  it('keep tons as printed, since a text hardly ever says which ton it means', () => {
    const page = toPage([
      makeArticle('a', '2024-05', 'They bring in more than 3,000 tons of grain.', [
        { text: '3,000 tons', value: 3000, unit: 'ton', kind: 'mass', qualifier: '>' },
      ]),
    ])
    expect(page.points.map(({ value, isConverted, isPrinted }) => [value, isConverted, isPrinted])).toEqual([
      ['more than 3,000 tons', false, true],
    ])
  })

  it('leave alone what cannot be told in their unit, and sentences without their words', () => {
    const site = makeSite(
      [
        makeArticle('a', '2024-05', 'Grain cost 70 dollars. They hauled 50 tonnes of stone.', [
          { text: '70 dollars', value: 70, unit: 'USD', kind: 'money' },
          { text: '50 tonnes', value: 50, unit: 'tonne', kind: 'mass' },
        ]),
      ],
      [grain],
    )
    expect(toMeasurePages(site)).toEqual([])
  })

  it('leave out what says by its own words that it counts something else in the same sentence', () => {
    const page = toPage(
      [
        makeArticle('a', '2024-05', 'Of 27 night guards, 19 cooks spoke.', [
          { text: '27', value: 27, unit: 'people', kind: 'people', of: 'night guards' },
          { text: '19', value: 19, unit: 'people', kind: 'people', of: 'cooks' },
        ]),
      ],
      guards,
    )
    expect(page.points.map(({ value }) => value)).toEqual(['27 people'])
  })

  it('fold a figure in brackets into the one it restates', () => {
    const page = toPage([
      makeArticle('a', '2024-05', 'They stored 20 tonnes [44,000 pounds] of grain.', [
        { text: '20 tonnes', value: 20, unit: 'tonne', kind: 'mass' },
        { text: '44,000 pounds', value: 44000, unit: 'pound', kind: 'mass', conversionOf: 'a-0' },
      ]),
    ])
    expect(page.points.map(({ value, restated }) => [value, restated])).toEqual([
      ['20 tonnes', ['44,000 pounds']],
    ])
    expect(page.plot).toBeNull()
  })

  it('count a value that several articles retell once, with the period one of them names', () => {
    const page = toPage([
      makeArticle('old', '2024-02', 'About 90 tonnes of grain came in.', [
        { text: '90 tonnes', value: 90, unit: 'tonne', kind: 'mass', qualifier: '~' },
      ]),
      makeArticle('new', '2024-06', 'In 2023 the mill took 90 tonnes of grain.', [
        { text: '90 tonnes', value: 90, unit: 'tonne', kind: 'mass' },
      ]),
    ])
    expect(page.counts).toBe('1 value in 2 articles')
    expect(page.points.map(({ when, isStated, also }) => [when, isStated, also.length])).toEqual([
      ['2023', true, 1],
    ])
  })

  it('keep the same number apart where it is told of two years, or years apart', () => {
    const sentence = (year: string): string => `In ${year} the mill took 90 tonnes of grain.`
    const figure = { text: '90 tonnes', value: 90, unit: 'tonne', kind: 'mass' } as const
    const stated = toPage([
      makeArticle('a', '2024-02', sentence('2022'), [figure]),
      makeArticle('b', '2024-02', sentence('2023'), [figure]),
    ])
    expect(stated.points.map(({ when }) => when)).toEqual(['2022', '2023'])
    const told = toPage([
      makeArticle('a', '2020-02', 'The mill took 90 tonnes of grain.', [figure]),
      makeArticle('b', '2024-02', 'The mill took 90 tonnes of grain.', [figure]),
    ])
    expect(told.points.map(({ when }) => when)).toEqual(['February 2020', 'February 2024'])
  })

  it('do not take a figure for the year it speaks of', () => {
    const page = toPage([
      makeArticle('a', '2024-02', 'In 2021 the mill took 2020 tonnes of grain.', [
        { text: '2020 tonnes', value: 2020, unit: 'tonne', kind: 'mass' },
      ]),
    ])
    expect(page.points.map(({ when }) => when)).toEqual(['2021'])
  })

  it('take the period of the sentence before only where “also” goes on, and say so', () => {
    const figure = { text: '90 tonnes', value: 90, unit: 'tonne', kind: 'mass' } as const
    const toWhen = (sentence: string): readonly (string | undefined)[] => {
      const [point] = toPage([
        makeArticle('a', '2024-02', `Rents fell in 2021. ${sentence}`, [figure]),
      ]).points
      return [point?.when, point?.whenFrom]
    }
    expect(toWhen('Grain also came to 90 tonnes.')).toEqual(['2021', 'named in the sentence before'])
    expect(toWhen('Grain came to 90 tonnes.')).toEqual(['February 2024', 'date of the article'])
  })

  it('show two sources of one period side by side with their distance, not averaged', () => {
    const page = toPage([
      makeArticle(
        'a',
        '2024-02',
        'According to Farm Board figures, 90 tonnes of grain came in during 2023.',
        [{ text: '90 tonnes', value: 90, unit: 'tonne', kind: 'mass' }],
      ),
      makeArticle('b', '2024-03', 'A report by the Millers Union put the grain of 2023 at 70 tonnes.', [
        { text: '70 tonnes', value: 70, unit: 'tonne', kind: 'mass' },
      ]),
    ])
    expect(page.comparisons.map(({ when, difference, points }) => [when, difference, points.length])).toEqual(
      [['2023', '20 tonnes apart', 2]],
    )
    expect(
      page.comparisons[0]?.points.map(({ value, above, share }) => [value, above, Math.round(share ?? -1)]),
    ).toEqual([
      ['70 tonnes', null, 78],
      ['90 tonnes', '+ 20 tonnes', 100],
    ])
    expect(page.points.map(({ count }) => count.source)).toEqual([
      'According to Farm Board figures',
      'A report by the Millers Union',
    ])
  })

  it('tell no distance between values whose sentences name no period', () => {
    const mass = (id: string, value: number): Article =>
      makeArticle(id, '2024-02', `The mill took ${value} tonnes of grain.`, [
        { text: `${value} tonnes`, value, unit: 'tonne', kind: 'mass' },
      ])
    const untimed = toPage([mass('a', 90), mass('b', 70)]).comparisons
    expect(untimed.map(({ difference, points }) => [difference, points.map(({ above }) => above)])).toEqual([
      [null, [null, null]],
    ])
  })
})

describe('the drawing of a measure', () => {
  const articles = [2021, 2022, 2023].map((year, index) =>
    makeArticle(`a${year}`, `${year + 1}-02`, `In ${year} the mill took ${90 + index} tonnes of grain.`, [
      { text: `${90 + index} tonnes`, value: 90 + index, unit: 'tonne', kind: 'mass' },
    ]),
  )

  it('is an image with a title and a description that tells the values', () => {
    const svg = draw(articles)
    expect(svg.getAttribute('role')).toBe('img')
    expect(svg.querySelector('title')?.textContent).toBe('Grain, tonnes')
    expect(svg.querySelector('desc')?.textContent).toContain('1: 90 tonnes, for 2021')
    const named = (svg.getAttribute('aria-labelledby') ?? '').split(' ')
    expect(named.map((id) => svg.querySelector(`#${id}`)?.tagName.toLowerCase())).toEqual(['title', 'desc'])
  })

  it('has a mark for each value and no style of its own', () => {
    const svg = draw(articles)
    expect(svg.querySelectorAll('.dots path, .dots circle')).toHaveLength(3)
    expect(svg.querySelectorAll('style, [style]')).toHaveLength(0)
    expect(svg.outerHTML).not.toContain('NaN')
  })

  it('of hundreds of values has the newest, and says how many it leaves to the table', () => {
    const many = Array.from({ length: 160 }, (_, index) =>
      makeArticle(
        `m${index}`,
        `${1860 + index}-02`,
        `In ${1860 + index} the mill took ${900 + index} tonnes of grain.`,
        [{ text: `${900 + index} tonnes`, value: 900 + index, unit: 'tonne', kind: 'mass' }],
      ),
    )
    const page = toPage(many)
    expect([page.counts, page.undrawn]).toEqual(['160 values in 160 articles', 10])
    const svg = draw(many)
    expect(svg.querySelectorAll('.dots path, .dots circle')).toHaveLength(150)
    expect(svg.querySelector('desc')?.textContent).toContain('11: 910 tonnes, for 1870')
    expect(toPage(articles).undrawn).toBe(0)
  })

  it('puts values of one time under each other', () => {
    const [first] = articles
    if (!first) throw new Error('Expected an article')
    const other = makeArticle('b', '2022-02', 'In 2021 the town took 30 tonnes of grain.', [
      { text: '30 tonnes', value: 30, unit: 'tonne', kind: 'mass' },
    ])
    const svg = draw([first, other])
    expect(svg.querySelectorAll('.stem line')).toHaveLength(2)
    expect(svg.querySelector('desc')?.textContent).toContain('side by side')
  })
})

type Sketch = Pick<Figure, 'text' | 'value' | 'unit' | 'kind'> &
  Partial<Pick<Figure, 'qualifier' | 'of' | 'conversionOf'>>

function makeArticle(id: string, published: string, text: string, figures: readonly Sketch[]): Article {
  return {
    id,
    title: `Title of ${id}`,
    titleFrom: 'front-matter',
    outlet: 'The Lantern',
    authors: [],
    url: null,
    published,
    dateline: null,
    lang: null,
    note: null,
    genre: 'report',
    aliases: [],
    source: { file: `${id}.txt`, lines: { start: 1, end: 1 } },
    asides: { title: null, metadata: [] },
    paragraphs: [{ kind: 'body', text, line: 1, endLine: 1 }],
    dropped: [],
    images: [],
    topics: [],
    quotes: [],
    figures: figures.map((figure, index) => {
      const start = text.indexOf(figure.text)
      return {
        qualifier: '=',
        trend: null,
        of: null,
        conversionOf: null,
        quote: null,
        by: { kind: 'none' },
        via: null,
        period: null,
        ...figure,
        id: `${id}-${index}`,
        span: { paragraph: 0, start, end: start + figure.text.length },
      }
    }),
  }
}

function makeSite(articles: readonly Article[], measures: readonly Measure[]): ReturnType<typeof toSite> {
  return toSite({ articles, messages: [], tables: { topics: [], people: [], measures } })
}

function toPage(articles: readonly Article[], measure = grain): MeasurePage {
  const [page] = toMeasurePages(makeSite(articles, [measure]))
  if (!page) throw new Error('Expected a page')
  return page
}

function draw(articles: readonly Article[]): Element {
  const svg = parseHTML(`<body>${toPage(articles).plot ?? ''}</body>`).document.querySelector('svg')
  if (!svg) throw new Error('Expected a drawing')
  return svg
}
