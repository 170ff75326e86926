import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/types.ts'
import { toSite } from '../../../src/views/site/site.ts'
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

/** The rows of all sections of a speaker: their years, articles and the silences after them. */
function tell(...articles: readonly Article[]) {
  return toSpeakerPages(toSite({ ...corpus(), articles })).flatMap(({ sections }) =>
    sections.flatMap(({ years }) =>
      years.flatMap(({ label, rows }) =>
        rows.map(({ address, silence }) => [label, address.replace(/.*#q-/, ''), silence]),
      ),
    ),
  )
}

describe('what a speaker said over time', () => {
  it('stands latest first, with long silences, and what has no date last', () => {
    const told = tell(
      say('quay', '2026-03-02'),
      say('lock', null),
      say('pier', '2025-03~'),
      say('weir', '2025-10-01'),
      say('dike', '2025-10-01'),
      say('dune', 'XXXX-02-01'),
    )
    expect(told).toEqual([
      [null, 'quay', 'Before that, 5 months without a word here'],
      [null, 'dike', null],
      [null, 'weir', 'Before that, 6 months without a word here'],
      [null, 'pier', null],
      [null, 'dune', null],
      [null, 'lock', null],
    ])
  })

  it('says years where nothing was said for years, and nothing for a month', () => {
    const dates = ['2020-01-01', '2020-02-01', '2023-05-01', '2023-05-02']
    expect(tell(...dates.map((date, index) => say(`pier${index}`, date)))).toEqual([
      [null, 'pier3', null],
      [null, 'pier2', 'Before that, 3 years without a word here'],
      [null, 'pier1', null],
      [null, 'pier0', null],
    ])
  })

  it('is silent on one topic while there is talk of another', () => {
    const told = tell(
      say('quay', '2026-06-01'),
      say('road', '2026-04-01', 'Roads rot', 'roads'),
      say('lock', '2026-01-01'),
    )
    expect(told).toEqual([
      [null, 'quay', 'Before that, 5 months without a word here'],
      [null, 'lock', null],
      [null, 'road', null],
    ])
  })

  it('tells what several articles carry once, on the day of the one closest to the source', () => {
    const words = 'We shall never open that old lock again'
    const told = tell(
      say('quay', '2025-12-01', words),
      say('lock', '2026-03-01', words),
      say('pier', '2026-01-15'),
    )
    expect(told.map(([, id]) => id)).toEqual(['pier', 'quay'])
  })

  it('is silent across the headings of years and the ends of pages', () => {
    const many = Array.from({ length: 130 }, (_, index) =>
      say(`pier${index}`, `${1800 + index}-03-01`, `Pier ${index} is safe`),
    )
    const told = tell(...many)
    expect(told[0]).toEqual(['1929', 'pier129', 'Before that, 12 months without a word here'])
    expect(told.filter(([, , silence]) => silence === null).map(([, id]) => id)).toEqual(['pier0'])
    expect(new Set(told.map(([, id]) => id)).size).toBe(130)
  })
})
