import { describe, expect, it } from 'vitest'
import type { Article, Measure, Speaker } from '../../../src/types.ts'
import { toSite } from '../../../src/views/site/site.ts'
import { findDisputes, type Disputes } from '../../../src/views/topics/disputes.ts'
import { makeArticle, makeFigure, makeQuote, makeTopic } from '../made.ts'

const grain: Measure = { id: 'grain', label: 'Grain', terms: ['grain'], dimension: 'mass', unit: 'tonne' }
const ada = { kind: 'speaker', id: 'ada-lund', name: 'Ada Lund' } as const
const bo = { kind: 'speaker', id: 'bo-quist', name: 'Bo Quist' } as const
const people: readonly Speaker[] = [ada, bo].map(({ id, name }) => ({
  id,
  name,
  aliases: [],
  kind: 'person',
  role: null,
  pronoun: 'they',
  abbreviation: null,
  lang: null,
}))
const water = [{ topic: 'water', score: 1, evidence: [] }]

function find(articles: readonly Article[]): Disputes {
  const tables = { topics: [makeTopic('water', 'Water')], people, measures: [grain] }
  const site = toSite({ articles, messages: [], tables })
  const [topic] = site.topics
  if (!topic) throw new Error('Expected a topic')
  return findDisputes(topic, site)
}

/** An article of one sentence with one weight in it. */
function weigh(id: string, outlet: string, value: number, text: string): Article {
  const printed = `${value} tonnes`
  const given = { id: `f-${id}`, value, unit: 'tonne', kind: 'mass' } as const
  return makeArticle(id, {
    outlet,
    published: '2024-02-03',
    paragraphs: [text],
    figures: [makeFigure(printed, { start: text.indexOf(printed) }, given)],
    topics: water,
  })
}

function speak(
  id: string,
  text: string,
  said: readonly (readonly [string, typeof ada | typeof bo])[],
): Article {
  return makeArticle(id, {
    paragraphs: [text],
    quotes: said.map(([words, by], index) => makeQuote(`q-${id}-${index}`, text, [words], by)),
    topics: water,
  })
}

function showFigures({ figures }: Disputes): unknown {
  return figures.map(({ measure, comparison }) => [
    measure.label,
    comparison.when,
    comparison.difference,
    comparison.points.map(({ value }) => value),
  ])
}

describe('what is disputed on a topic', () => {
  it('is nothing where one article tells one value and nobody answers', () => {
    expect(find([weigh('a', 'The Lantern', 90, 'The mill took 90 tonnes of grain in 2023.')])).toEqual({
      figures: [],
      pairs: [],
      words: [],
    })
  })

  it('is a measure that two outlets give for the same named time, with how far apart they are', () => {
    const disputes = find([
      weigh('a', 'The Lantern', 90, 'The mill took 90 tonnes of grain in 2023.'),
      weigh('b', 'The Ferry', 30, 'In 2023 the mill took 30 tonnes of grain.'),
    ])
    expect(showFigures(disputes)).toEqual([
      ['Grain', '2023', '60 tonnes apart', expect.arrayContaining(['90 tonnes', '30 tonnes'])],
    ])
  })

  it('is not a measure of two times, nor one value told twice', () => {
    const first = weigh('a', 'The Lantern', 90, 'The mill took 90 tonnes of grain in 2023.')
    expect(
      find([first, weigh('b', 'The Ferry', 30, 'In 2022 the mill took 30 tonnes of grain.')]).figures,
    ).toEqual([])
    expect(
      find([first, weigh('b', 'The Ferry', 90, 'In 2023 the mill took 90 tonnes of grain.')]).figures,
    ).toEqual([])
  })

  it('is not two values of one source, which counts two things', () => {
    const told = (id: string, value: number): Article =>
      weigh(id, 'The Lantern', value, `In 2023 the mill took ${value} tonnes of grain.`)
    expect(find([told('a', 90), told('b', 30)]).figures).toEqual([])
  })

  it('is a measure without a named time only where the greater is less than twice the smaller', () => {
    const first = weigh('a', 'The Lantern', 90, 'The mill took 90 tonnes of grain.')
    const near = find([first, weigh('b', 'The Ferry', 50, 'The mill took 50 tonnes of grain.')])
    expect(showFigures(near)).toEqual([
      ['Grain', '3 February 2024', null, expect.arrayContaining(['90 tonnes', '50 tonnes'])],
    ])
    const far = find([first, weigh('b', 'The Ferry', 45, 'The mill took 45 tonnes of grain.')])
    expect(far.figures).toEqual([])
  })

  it('is two speakers who name each other in their own words, however often counted', () => {
    const text =
      '“Bo Quist sleeps,” Ada Lund said. “Ada Lund shouts,” Bo Quist said. “Wake Bo Quist!” she said.'
    const { pairs } = find([
      speak('a', text, [
        ['Bo Quist sleeps', ada],
        ['Ada Lund shouts', bo],
        ['Wake Bo Quist!', ada],
      ]),
    ])
    expect(
      pairs.map(({ speakers, count, quotes }) => [
        speakers.map(({ label }) => label),
        count,
        quotes.map(({ speaker }) => speaker.label),
      ]),
    ).toEqual([[['Ada Lund', 'Bo Quist'], 3, ['Ada Lund', 'Bo Quist']]])
  })

  it('is not a speaker who is named and does not name back, nor one whom the writer names', () => {
    const alone = '“Bo Quist sleeps,” Ada Lund said. “I shout,” Bo Quist said.'
    expect(
      find([
        speak('a', alone, [
          ['Bo Quist sleeps', ada],
          ['I shout', bo],
        ]),
      ]).pairs,
    ).toEqual([])
    const writer = '“He sleeps,” Ada Lund said of Bo Quist. “Ada Lund shouts,” Bo Quist said.'
    expect(
      find([
        speak('b', writer, [
          ['He sleeps', ada],
          ['Ada Lund shouts', bo],
        ]),
      ]).pairs,
    ).toEqual([])
  })

  it('is not what a writer only reports of one speaker about the other', () => {
    const text = 'Ada Lund said that Bo Quist sleeps. “Ada Lund shouts,” Bo Quist said.'
    const article = speak('a', text, [
      ['Bo Quist sleeps', ada],
      ['Ada Lund shouts', bo],
    ])
    const [first, ...others] = article.quotes
    if (!first) throw new Error('Expected a quotation')
    expect(find([{ ...article, quotes: [{ ...first, form: 'indirect' }, ...others] }]).pairs).toEqual([])
  })

  it('is the same words that two articles give to different speakers', () => {
    const words = 'The lock stays shut until the herring have gone by'
    const tell = (id: string, by: typeof ada | typeof bo): Article =>
      speak(id, `“${words},” somebody said.`, [[words, by]])
    const { words: found } = find([tell('a', ada), tell('b', bo)])
    expect(found.map((rows) => rows.map(({ speaker }) => speaker.label).toSorted())).toEqual([
      ['Ada Lund', 'Bo Quist'],
    ])
    expect(find([tell('a', ada), tell('b', ada)]).words).toEqual([])
  })
})
