import { describe, expect, it } from 'vitest'
import type { Article, Measure } from '../../../src/types.ts'
import { toSite } from '../../../src/views/site/site.ts'
import { toStrips, type Strips } from '../../../src/views/timeline/strips.ts'
import { makeArticle, makeFigure, makeQuote } from '../made.ts'

const grain: Measure = { id: 'grain', label: 'Grain', terms: ['grain'], dimension: 'mass', unit: 'tonne' }

function strip(articles: readonly Article[]): Strips | null {
  const site = toSite({ articles, messages: [], tables: { topics: [], people: [], measures: [grain] } })
  return toStrips(site.articles, site.quotes, site.figures)
}

function tell(id: string, published: string | null): Article {
  return makeArticle(id, { published, paragraphs: ['The ferry was late.'] })
}

describe('how much there is over time', () => {
  it('is not drawn where all stands at one time, or nothing has a date', () => {
    expect(strip([tell('a', '2024-02-01'), tell('b', '2024-02-20')])).toBeNull()
    expect(strip([tell('a', null)])).toBeNull()
    expect(strip([])).toBeNull()
  })

  it('has a bar for each month with something, as high as its share of the fullest', () => {
    const strips = strip([tell('a', '2024-01-05'), tell('b', '2024-04-01'), tell('c', '2024-04-30')])
    expect([strips?.step, strips?.width]).toEqual(['month', 4])
    expect(strips?.rows[0]).toMatchObject({
      bars: [
        { x: 0, width: 1, height: 5 },
        { x: 3, width: 1, height: 10 },
      ],
      words: '3 articles, most in April 2024: 2',
    })
    expect(strips?.table.map(({ counts }) => counts)).toEqual([
      [1, 0, 0],
      [2, 0, 0],
    ])
    expect(strips?.ticks).toEqual(['January 2024', 'February 2024', 'April 2024'])
  })

  it('shows a bar that can be seen where one stands beside a hundred', () => {
    const many = Array.from({ length: 100 }, (_, index) => tell(`m${index}`, '2024-02-01'))
    const heights = strip([...many, tell('one', '2024-01-01')])?.rows[0]?.bars.map(({ height }) => height)
    expect(heights).toEqual([0.8, 10])
  })

  it('leaves out what has no date, and says of an empty line that it is empty', () => {
    const strips = strip([tell('a', '2024-01-05'), tell('b', '2024-03-01'), tell('c', null)])
    expect(strips?.rows.map(({ words, bars }) => [words, bars.length])).toEqual([
      ['2 articles, most in January 2024: 1', 2],
      ['No quotation with a date', 0],
      ['No figure with a date', 0],
    ])
  })

  it('is told by years where it is more than five of them', () => {
    const strips = strip([tell('a', '2016-05-01'), tell('b', '2024-02'), tell('c', '2024-11-01')])
    expect([strips?.step, strips?.width, strips?.ticks]).toEqual(['year', 9, ['2016', '2020', '2024']])
    expect(strips?.table.map(({ label, counts }) => [label, counts[0]])).toEqual([
      ['2016', 1],
      ['2024', 2],
    ])
  })

  it('lets what is told of a year as a whole run from its January to its December', () => {
    const strips = strip([tell('a', '2023'), tell('b', '2024-02')])
    expect(strips?.width).toBe(14)
    expect(strips?.rows[0]?.bars.map(({ x, width }) => [x, width])).toEqual([
      [0, 12],
      [13, 1],
    ])
  })

  it('goes on to the December of a last year that is told as a whole', () => {
    expect(strip([tell('a', '2023-11'), tell('b', '2024')])?.width).toBe(14)
  })

  it('puts a quotation at the date of its article, and a followed figure at the period its text states', () => {
    const text = 'In 2022 the mill took 90 tonnes of grain. “Enough,” he said of 7 boats.'
    const article = makeArticle('a', {
      published: '2024-02-03',
      paragraphs: [text],
      quotes: [makeQuote('q', text, ['Enough'], { kind: 'none' })],
      figures: [
        makeFigure(
          '90 tonnes',
          { start: text.indexOf('90') },
          { id: 'f-90', kind: 'mass', unit: 'tonne', value: 90, period: '2022' },
        ),
        makeFigure('7', { start: text.indexOf('7') }, { id: 'f-7', value: 7 }),
      ],
    })
    expect(strip([article])?.table).toEqual([
      { label: '2022', counts: [0, 0, 1] },
      { label: 'February 2024', counts: [1, 1, 1] },
    ])
  })
})
