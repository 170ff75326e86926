import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/types.ts'
import { toSite } from '../../../src/views/site/site.ts'
import { toOverTimePages } from '../../../src/views/speakers/over-time.ts'
import { toSpeakerPages } from '../../../src/views/speakers/speakers.ts'
import { corpus, makeArticle, makeQuote } from '../made.ts'

const ada = { kind: 'speaker', id: 'ada-lund', name: 'Ada Lund' } as const

function say(id: string, published: string | null, words = `The ${id} is safe`, topic = 'water'): Article {
  const text = `“${words},” Ada Lund said of the ${id}.`
  return makeArticle(id, {
    published,
    paragraphs: [text],
    quotes: [makeQuote(`q-${id}`, text, [words], ada)],
    topics: [{ topic, score: 1, evidence: [] }],
  })
}

function pagesOf(...articles: readonly Article[]) {
  return toOverTimePages(toSite({ ...corpus(), articles }))
}

describe('what a speaker said over time', () => {
  const pages = pagesOf(
    say('quay', '2026-03-02'),
    say('lock', null),
    say('pier', '2025-03~'),
    say('weir', '2025-10-01'),
    say('dike', '2025-10-01'),
    say('dune', 'XXXX-02-01'),
  )

  it('stands in order of time, with long silences, and what has no date last', () => {
    expect(pages).toHaveLength(1)
    expect(pages[0]?.params).toEqual({ id: 'ada-lund', topic: 'water' })
    expect(pages[0]?.title).toBe('Ada Lund on Water, over time')
    expect(
      pages[0]?.days.map(({ date, gap, rows }) => [date?.text ?? null, gap, rows.map((row) => row.address)]),
    ).toEqual([
      ['c.\u00a0Mar 2025', null, ['articles/pier.html#q-pier']],
      [
        '1 October 2025',
        '6 months without a word here',
        ['articles/dike.html#q-dike', 'articles/weir.html#q-weir'],
      ],
      ['2 March 2026', '4 months without a word here', ['articles/quay.html#q-quay']],
      [null, null, ['articles/dune.html#q-dune', 'articles/lock.html#q-lock']],
    ])
  })

  it('says years where it is silent for years, and nothing for a month', () => {
    const [page] = pagesOf(
      say('quay', '2020-01-01'),
      say('lock', '2020-02-01'),
      say('pier', '2023-05-01'),
      say('weir', '2023-05-02'),
    )
    expect(page?.days.map(({ gap }) => gap)).toEqual([null, null, '3 years without a word here', null])
  })

  it('tells what several articles carry once, on the day of the one closest to the source', () => {
    const words = 'We shall never open that old lock again'
    const [page] = pagesOf(
      say('quay', '2026-01-01', words),
      say('lock', '2026-02-01', words),
      say('pier', '2026-03-01'),
      say('weir', '2026-03-02'),
      say('dike', '2026-03-03'),
    )
    expect(page?.counts).toBe('4 sentences')
    expect(page?.days[0]?.rows[0]?.also.map(({ address }) => address)).toEqual(['articles/lock.html#q-lock'])
  })

  it('has no page for three sentences, nor for one day', () => {
    expect(pagesOf(...['a', 'b', 'c'].map((id, index) => say(id, `2026-01-0${index + 1}`)))).toEqual([])
    expect(pagesOf(...['a', 'b', 'c', 'd'].map((id) => say(id, '2026-01-01')))).toEqual([])
  })

  it('is the whole list of a speaker where a folder has no topics', () => {
    const articles = ['a', 'b', 'c', 'd'].map((id, index) => say(id, `2026-01-0${index + 1}`))
    const { tables } = corpus()
    const [page] = toOverTimePages(toSite({ ...corpus(), articles, tables: { ...tables, topics: [] } }))
    expect(page?.title).toBe('Ada Lund on all subjects, over time')
  })

  it('is linked from the section of the speaker that has as many sentences', () => {
    const articles = ['a', 'b', 'c', 'd'].map((id, index) => say(id, `2026-01-0${index + 1}`))
    const site = toSite({
      ...corpus(),
      articles: [...articles, say('e', '2026-01-01', 'Roads rot', 'roads')],
    })
    const [page] = toSpeakerPages(site)
    expect(page?.sections.map(({ id, inOrder }) => [id, inOrder])).toEqual([
      ['on-water', 'speakers/ada-lund/on/water.html'],
      ['on-roads', null],
    ])
    const [told] = toOverTimePages(site)
    expect(told?.days.flatMap(({ rows }) => rows)).toHaveLength(page?.overview?.topics[0]?.count ?? 0)
  })

  it('leads back to the page of the speaker that has the section, also where that is a later one', () => {
    const sayMany = (topic: string, count: number) =>
      Array.from({ length: count }, (_, index) =>
        say(`${topic}${index}`, `20${10 + (index % 15)}-03-01`, `All ${topic} ${index} are safe`, topic),
      )
    const site = toSite({ ...corpus(), articles: [...sayMany('water', 130), ...sayMany('roads', 5)] })
    const places = toSpeakerPages(site).flatMap(({ param, sections }) =>
      sections.flatMap(({ id, isContinued }) => (isContinued ? [] : [`speakers/${param}.html#${id}`])),
    )
    expect(places).toHaveLength(2)
    expect(places[1]).not.toContain('speakers/ada-lund.html')
    expect(
      toOverTimePages(site).flatMap(({ section, number }) => (number === 1 ? [section.address] : [])),
    ).toEqual(places)
  })

  it('is cut into pages with all of it, each sentence on one', () => {
    const many = Array.from({ length: 130 }, (_, index) =>
      say(`pier${index}`, `20${10 + (index % 15)}-03-01`, `Pier ${index} is safe`),
    )
    const cut = pagesOf(...many)
    expect(cut.length).toBeGreaterThan(2)
    expect(
      new Set(cut.flatMap(({ days }) => days.flatMap(({ rows }) => rows.map((row) => row.address)))).size,
    ).toBe(130)
    expect(cut[1]?.params.topic).toBe('water/2')
    expect(cut[0]?.leaves[1]?.address).toBe('speakers/ada-lund/on/water/2.html')
  })
})
