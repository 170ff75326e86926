import { describe, expect, it } from 'vitest'
import type { Article, Attribution, Measure, Speaker } from '../../../src/types.ts'
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
  const tables = {
    topics: [makeTopic('water', 'Water'), makeTopic('roads', 'Roads')],
    people,
    measures: [grain],
  }
  const site = toSite({ articles, messages: [], tables })
  const [topic] = site.topics
  if (!topic) throw new Error('Expected a topic')
  return findDisputes(topic, site)
}

/** An article that tells of so many tonnes of grain in a year, by whose count. */
function weigh(id: string, value: number, by: Attribution, period = '2023'): Article {
  const printed = `${value} tonnes`
  const text = `The mill took ${printed} of grain.`
  const given = { id: `f-${id}`, value, unit: 'tonne', kind: 'mass', by, period } as const
  return makeArticle(id, {
    published: '2024-02-03',
    paragraphs: [text],
    figures: [makeFigure(printed, { start: text.indexOf(printed) }, given)],
    topics: water,
  })
}

function speak(id: string, text: string, said: readonly (readonly [string, Attribution])[]): Article {
  return makeArticle(id, {
    paragraphs: [text],
    quotes: said.map(([words, by], index) => makeQuote(`q-${id}-${index}`, text, [words], by)),
    topics: water,
  })
}

describe('what is disputed on a topic', () => {
  it('is nothing where one article tells one value and nobody answers', () => {
    expect(find([weigh('a', 90, ada)])).toEqual({ conflicts: [], pairs: [], words: [] })
  })

  it('is a measure that two who counted give for one period, with how far apart they are', () => {
    const { conflicts } = find([weigh('a', 90, ada), weigh('b', 30, bo)])
    expect(
      conflicts.map(({ measure, period }) => [
        measure,
        period.when,
        period.difference,
        period.claims.map(({ value, origin }) => [value, origin?.label]),
      ]),
    ).toEqual([
      [
        { label: 'Grain', address: 'measures/grain.html' },
        '2023',
        'a difference of 60 tonnes',
        [
          ['30 tonnes', 'Bo Quist'],
          ['90 tonnes', 'Ada Lund'],
        ],
      ],
    ])
  })

  it('is not a measure of two periods, one value told twice, one source with two numbers or an unknown one', () => {
    const first = weigh('a', 90, ada)
    expect(find([first, weigh('b', 30, bo, '2022')]).conflicts).toEqual([])
    expect(find([first, weigh('b', 90, bo)]).conflicts).toEqual([])
    expect(find([first, weigh('b', 30, ada)]).conflicts).toEqual([])
    expect(find([first, weigh('b', 30, { kind: 'none' })]).conflicts).toEqual([])
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
    const tell = (id: string, by: Attribution): Article =>
      speak(id, `“${words},” somebody said.`, [[words, by]])
    const { words: found } = find([tell('a', ada), tell('b', bo)])
    expect(found.map((rows) => rows.map(({ speaker }) => speaker.label).toSorted())).toEqual([
      ['Ada Lund', 'Bo Quist'],
    ])
    expect(find([tell('a', ada), tell('b', ada)]).words).toEqual([])
    // One person by two names, words that anybody may say, and articles that are first about something else.
    const short = { kind: 'speaker', id: 'quist', name: 'Quist' } as const
    expect(find([tell('a', bo), tell('b', short)]).words).toEqual([])
    const brief = (id: string, by: typeof ada | typeof bo): Article =>
      speak(id, '“The lock stays shut until Monday,” somebody said.', [
        ['The lock stays shut until Monday', by],
      ])
    expect(find([brief('a', ada), brief('b', bo)]).words).toEqual([])
    const elsewhere = [{ topic: 'roads', score: 2, evidence: [] }, ...water]
    expect(find([tell('a', ada), { ...tell('b', bo), topics: elsewhere }]).words).toEqual([])
  })
})
