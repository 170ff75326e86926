import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { Article, Figure, Measure } from '../../../src/types.ts'
import { toBounds } from '../../../src/views/measures/bounds.ts'
import type { ClaimRow } from '../../../src/views/measures/claim-row.ts'
import {
  findMeasures,
  toMeasurePages,
  toMeasuresPage,
  type MeasurePage,
} from '../../../src/views/measures/measures.ts'
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
    expect(
      ['2023', '2016/2023', '2002/..', '../2010', '199X', '2026-02~', '/..', 'XXXX-11'].map(toPeriodWords),
    ).toEqual([
      '2023',
      '2016 to 2023',
      'since 2002',
      'until 2010',
      'the 1990s',
      'c.\u00a0Feb 2026',
      'so far',
      'November, year not stated',
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
    expect(['2023', '2024-02', '2024-02-29~', '2025/..', '199X', '/..', 'soon'].map(toDays)).toEqual([
      365,
      29,
      1,
      366,
      3652,
      null,
      null,
    ])
  })
})

describe('measures', () => {
  it('without a figure are named on the index and have no page', () => {
    const site = makeSite([], [grain])
    expect(toMeasuresPage(site)).toEqual({ rows: [], lines: [], empty: ['Grain'] })
    expect(toMeasurePages(site)).toEqual([])
  })

  it('with one value are a line of the list, to which their figures lead, and have no page', () => {
    const site = makeSite([tell('a', '2024-05', 90, { by: board }), tell('b', '2024-06', 90)], [grain])
    expect(toMeasurePages(site)).toEqual([])
    const { rows, lines } = toMeasuresPage(site)
    expect(rows).toEqual([])
    expect(
      lines.map(({ id, claims }) => [id, claims.map(({ value, repeated }) => [value, repeated.length])]),
    ).toEqual([['grain', [['90 tonnes', 1]]]])
    expect(site.figures.map(({ measures }) => measures[0]?.address)).toEqual([
      'figures/by-measure.html#grain',
      'figures/by-measure.html#grain',
    ])
  })

  it('take a yearly rate and another unit of the same dimension, shown converted beside what is printed', () => {
    const [claim] = toClaims([
      makeArticle('a', '2024-05', 'They bring in more than 30,000 kilograms of grain per year.', [
        { text: '30,000 kilograms', value: 30_000, unit: 'kilogram per year', kind: 'rate', qualifier: '>' },
      ]),
    ])
    expect([claim?.value, claim?.isConverted, claim?.first.row.text]).toEqual([
      'more than 30 tonnes',
      true,
      '30,000 kilograms',
    ])
  })

  it('keep tons as printed, since a text hardly ever says which ton it means', () => {
    const [claim] = toClaims([
      makeArticle('a', '2024-05', 'They bring in more than 3,000 tons of grain.', [
        { text: '3,000 tons', value: 3000, unit: 'ton', kind: 'mass', qualifier: '>' },
      ]),
    ])
    expect([claim?.value, claim?.isConverted, claim?.isPrinted]).toEqual([
      'more than 3,000 tons',
      false,
      true,
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
    expect(findMeasures(site)).toEqual([])
  })

  it('leave out what says by its own words that it counts something else in the same sentence', () => {
    const claims = toClaims(
      [
        makeArticle('a', '2024-05', 'Of 27 night guards, 19 cooks spoke.', [
          { text: '27', value: 27, unit: 'people', kind: 'people', of: 'night guards' },
          { text: '19', value: 19, unit: 'people', kind: 'people', of: 'cooks' },
        ]),
      ],
      guards,
    )
    expect(claims.map(({ value }) => value)).toEqual(['27 people'])
  })

  it('fold a figure in brackets into the one it restates', () => {
    const claims = toClaims([
      makeArticle('a', '2024-05', 'They stored 20 tonnes [44,000 pounds] of grain.', [
        { text: '20 tonnes', value: 20, unit: 'tonne', kind: 'mass' },
        { text: '44,000 pounds', value: 44000, unit: 'pound', kind: 'mass', conversionOf: 'a-0' },
      ]),
    ])
    expect(claims.map(({ value, restated }) => [value, restated])).toEqual([['20 tonnes', ['44,000 pounds']]])
  })
})

describe('a ledger', () => {
  it('has one row for a value that several texts repeat, with the origin and the period that one of them names', () => {
    const [claim, ...others] = toClaims([
      tell('old', '2024-02', 90, { qualifier: '~' }),
      tell('new', '2024-06', 90, { by: board, period: '2023' }),
    ])
    expect(others).toEqual([])
    expect([claim?.origin?.label, claim?.when, claim?.isStated]).toEqual(['Farm Board', '2023', true])
    expect([claim?.first.isNaming, claim?.repeated.map(({ isNaming }) => isNaming)]).toEqual([true, [false]])
  })

  it('has a row for each who counted, and one for those who name nobody where two may be meant', () => {
    const claims = toClaims([
      tell('a', '2024-02', 90, { by: board, period: '2023' }),
      tell('b', '2024-02', 90, { by: union, period: '2023' }),
      tell('c', '2024-02', 90, { period: '2023' }),
    ])
    expect(claims.map(({ origin }) => origin?.label ?? null)).toEqual(['Farm Board', 'Millers Union', null])
  })

  it('puts reports before digests and analyses, whatever these say more', () => {
    const analysis = {
      ...tell('early', '2024-01', 90, { by: board, period: '2023' }),
      genre: 'analysis',
    } as const
    const digest = { ...tell('middle', '2024-01', 90, { by: board }), genre: 'digest' } as const
    const [claim] = toClaims([analysis, digest, tell('late', '2024-06', 90)])
    expect([claim?.first, ...(claim?.repeated ?? [])].map((telling) => telling?.row.origin.label)).toEqual([
      'Title of late',
      'Title of middle',
      'Title of early',
    ])
    expect(claim?.when).toBe('2023')
  })

  it('tells who passed a number on, but not the outlet that prints it', () => {
    const claims = toClaims([
      tell('a', '2024-02', 90, { by: board, via: 'The Beacon' }),
      tell('b', '2024-02', 70, { by: board, via: 'The Lantern' }),
    ])
    expect(claims.map(({ first }) => first.via)).toEqual([null, 'The Beacon'])
  })

  it('keeps the same number apart where it is told of two years, or years apart', () => {
    const stated = toClaims([
      tell('a', '2024-02', 90, { period: '2022' }),
      tell('b', '2024-02', 90, { period: '2023' }),
    ])
    expect(stated.map(({ when }) => when)).toEqual(['2022', '2023'])
    const told = toClaims([tell('a', '2020-02', 90), tell('b', '2024-02', 90)])
    expect(told.map(({ when, isStated }) => [when, isStated])).toEqual([
      ['February 2020', false],
      ['February 2024', false],
    ])
  })

  it('tells a conflict of two who counted from one source with two numbers', () => {
    const toDisagreements = (articles: readonly Article[]): readonly unknown[] =>
      toPage(articles).periods.map(({ when, disagreement, difference, claims }) => [
        when,
        disagreement,
        difference,
        claims.map(({ value }) => value),
      ])
    const first = tell('a', '2024-02', 90, { by: board, period: '2023' })
    expect(toDisagreements([first, tell('b', '2024-03', 70, { by: union, period: '2023' })])).toEqual([
      ['2023', 'conflict', 'a difference of 20 tonnes', ['70 tonnes', '90 tonnes']],
    ])
    expect(toDisagreements([first, tell('b', '2024-03', 70, { by: board, period: '2023' })])).toEqual([
      ['2023', 'one-source', 'a difference of 20 tonnes', ['70 tonnes', '90 tonnes']],
    ])
    // Nobody knows who counted the other; or both hold, for 90 is more than 70.
    expect(toDisagreements([first, tell('b', '2024-03', 70, { period: '2023' })])[0]).toContain(null)
    const more = tell('b', '2024-03', 70, { by: union, period: '2023', qualifier: '>' })
    expect(toDisagreements([first, more])[0]).toContain(null)
  })

  it('has no conflict and no distance between values without a period', () => {
    const { periods } = toPage([
      tell('a', '2024-02', 90, { by: board }),
      tell('b', '2024-02', 70, { by: union }),
    ])
    expect(periods.map(({ when, disagreement, difference }) => [when, disagreement, difference])).toEqual([
      [null, null, null],
    ])
  })
})

describe('what a value may stand for', () => {
  it.each([
    [[40, 40], '=', [40, 40]],
    [[2600, 2600], '=', [2550, 2650]],
    [[10_000, 10_000], '=', [9750, 10_250]],
    [[40, 60], '~', [38, 63]],
    [[40, 40], '>', [40, Number.POSITIVE_INFINITY]],
    [[41, 41], '<=', [Number.NEGATIVE_INFINITY, 41]],
  ] as const)('%o %s', (value, qualifier, bounds) => {
    expect(toBounds(value, qualifier)).toEqual(bounds)
  })
})

describe('the drawing of a measure', () => {
  const articles = [2021, 2022, 2023].map((year, index) =>
    tell(`a${year}`, `${year + 1}-02`, 90 + index, { period: String(year) }),
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
      tell(`m${index}`, `${1860 + index}-02`, 900 + index, { period: String(1860 + index) }),
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
    const other = tell('b', '2022-02', 30, { period: '2021' })
    const svg = draw([first, other])
    expect(svg.querySelectorAll('.stem line')).toHaveLength(2)
    expect(svg.querySelector('desc')?.textContent).toContain('side by side')
  })

  it('has totals of a year, events of a day and values without a period never on one axis', () => {
    const years = articles.slice(0, 2)
    const days = ['2024-03-01', '2024-03-02', '2024-03-03'].map((period, index) =>
      tell(`d${index}`, '2024-04', 5 + index, { period }),
    )
    const svg = draw([...years, ...days, tell('total', '2024-04', 400)])
    expect(svg.querySelectorAll('.dots path, .dots circle')).toHaveLength(3)
    expect(svg.querySelector('desc')?.textContent).not.toContain('400')
    expect(toPage([...years, ...days]).undrawn).toBe(2)
    expect(
      toPage([tell('day', '2024-04', 5, { period: '2024-03-01' }), tell('total', '2024-04', 400)]).plot,
    ).toBeNull()
  })

  it('says of a bound what the ledger says', () => {
    const svg = draw([
      tell('a', '2024-02', 65, { qualifier: '>=', period: '2022' }),
      tell('b', '2024-02', 70, { qualifier: '<=', period: '2023' }),
    ])
    const labels = [...svg.querySelectorAll('.words text, text.words')].map(({ textContent }) => textContent)
    expect(labels.join(' ')).toMatch(/at least 65.*at most 70/)
  })
})

type Sketch = Pick<Figure, 'text' | 'value' | 'unit' | 'kind'> &
  Partial<Pick<Figure, 'qualifier' | 'of' | 'conversionOf' | 'by' | 'via' | 'period'>>

const board = { kind: 'unresolved', mention: 'Farm Board' } as const
const union = { kind: 'speaker', id: 'millers-union', name: 'Millers Union' } as const

/** An article that tells of so many tonnes of grain. */
function tell(id: string, published: string, value: number, claim: Partial<Sketch> = {}): Article {
  const text = `${value} tonnes`
  return makeArticle(id, published, `The mill took ${text} of grain.`, [
    { text, value, unit: 'tonne', kind: 'mass', ...claim },
  ])
}

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

/** The rows of a ledger, or of a line where there is none. */
function toClaims(articles: readonly Article[], measure = grain): readonly ClaimRow[] {
  return findMeasures(makeSite(articles, [measure])).flatMap(({ claims }) => claims.map(({ row }) => row))
}

function draw(articles: readonly Article[]): Element {
  const svg = parseHTML(`<body>${toPage(articles).plot ?? ''}</body>`).document.querySelector('svg')
  if (!svg) throw new Error('Expected a drawing')
  return svg
}
