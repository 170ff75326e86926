import { expect, test } from 'vitest'
import { toListed } from '../../src/data/listed.ts'
import { toSite } from '../../src/views/site/site.ts'
import { countFigures } from '../../src/views/site/minor-figures.ts'
import { toSpeakerPages } from '../../src/views/speakers/speakers.ts'
import { corpus } from '../views/made.ts'

const site = toSite(corpus())
const tables = new Map(toListed(site).map((listed) => [listed.name, listed]))
const count = (name: string): number => tables.get(name)?.toRows().length ?? 0

test('each speaker has a table of all that they said, topic by topic as on their page', () => {
  for (const { id, quotes } of site.speakers) expect(count(`speakers/${id}.csv`), id).toBe(quotes.length)
  for (const { param, csv, sections } of toSpeakerPages(site).filter(({ number }) => number === 1)) {
    const rows = tables.get(csv.replace('data/', ''))?.toRows() ?? []
    expect(rows[0]?.address, param).toBe(sections[0]?.years[0]?.rows[0]?.address)
  }
})

test('a quotation and a figure count under one topic alone, and their tables have them all', () => {
  for (const { id, quotes, figures } of site.topics) {
    expect(count(`topics/${id}-quotes.csv`), id).toBe(quotes.length)
    expect(count(`topics/${id}-figures.csv`), id).toBe(countFigures(figures))
  }
  const under = site.topics.flatMap(({ quotes, figures }) => [...quotes, ...figures])
  expect(new Set(under).size).toBe(under.length)
  const tagged = site.articles.filter(({ topics }) => topics.length > 0)
  expect(under).toHaveLength(tagged.flatMap(({ quotes, figures }) => [...quotes, ...figures]).length)
})

test('the lists of quotations and figures are whole', () => {
  expect(count('lists/quotes-quoted.csv') + count('lists/quotes-reported.csv')).toBe(site.quotes.length)
  expect(count('lists/figures.csv')).toBe(countFigures(site.figures))
  expect(count('lists/minor-figures.csv')).toBe(site.figures.length - countFigures(site.figures))
})
