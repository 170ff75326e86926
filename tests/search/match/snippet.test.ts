import { describe, expect, test } from 'vitest'
import { toCodedText } from '../../../src/search/match/coded-text.ts'
import { findHits, type Hit } from '../../../src/search/match/hits.ts'
import { toSnippet } from '../../../src/search/match/snippet.ts'
import { toTextDirective } from '../../../src/search/match/text-fragment.ts'
import { readQuery } from '../../../src/search/query/query.ts'
import type { Wanted } from '../../../src/search/query/query-types.ts'

const wanted = (typed: string): readonly Wanted[] => readQuery(typed).wanted
const hits = (text: string, typed: string): readonly Hit[] => findHits(toCodedText(text), wanted(typed))
const show = (text: string, typed: string, room: number): string =>
  toSnippet(text, hits(text, typed), { room })
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('')

describe('toSnippet', () => {
  test('gives a short text without hits back unchanged', () => {
    expect(toSnippet('Grain came in.', hits('Grain came in.', 'river'), { room: 100 })).toEqual([
      { text: 'Grain came in.', marked: false, strong: false },
    ])
  })

  test('marks words as they stand in the text, plural and accent included', () => {
    expect(show('Dockers of Ríosol, a docker’s town', 'docker riosol', 100)).toBe(
      '[Dockers] of [Ríosol], a [docker’s] town',
    )
  })

  test('cuts a long text at words round the place with most of what is wanted', () => {
    const text = `${'lorem ipsum '.repeat(30)}the grain and the harbour ${'dolor amet '.repeat(30)}grain`
    const snippet = show(text, 'grain harbour', 80)
    expect(snippet).toContain('the [grain] and the [harbour]')
    expect(snippet).toMatch(/^… .* …$/)
    expect(snippet.replaceAll(/[[\]…]/g, '').trim().length).toBeLessThanOrEqual(80)
    expect(text).toContain(snippet.replaceAll(/[[\]…]/g, '').trim())
  })
})

describe('toSnippet with a stretch', () => {
  test('shows the stretch in bold, whatever else is marked', () => {
    const text = `${'lorem ipsum '.repeat(30)}took in 300 tonnes of grain ${'dolor amet '.repeat(30)}harbour`
    const start = text.indexOf('300 tonnes')
    const pieces = toSnippet(text, hits(text, 'tonnes harbour'), {
      room: 80,
      stretch: [start, start + 10],
    })
    expect(pieces.filter(({ strong }) => strong)).toEqual([
      { text: '300 ', marked: false, strong: true },
      { text: 'tonnes', marked: true, strong: true },
    ])
  })
})

describe('toTextDirective', () => {
  test('gives no directive where there is nothing to mark', () => {
    expect(toTextDirective('Grain came in.', [])).toBe('')
  })

  test('carries the words around a hit, and stops at a quotation mark', () => {
    const text = 'They said “grain first” in the old port.'
    expect(toTextDirective(text, hits(text, 'grain'))).toBe(':~:text=grain,-first')
    expect(toTextDirective(text, hits(text, 'old'))).toBe(':~:text=in%20the-,old,-port.')
  })

  test('encodes what has a meaning of its own in a directive', () => {
    const text = 'the M-19 & 5% more'
    expect(toTextDirective(text, hits(text, 'M-19 5%'))).toBe(
      ':~:text=the-,M%2D19,-%26%205%25%20more&text=the%20M%2D19%20%26-,5%25,-more',
    )
  })

  test('marks no more than six places', () => {
    const text = 'grain '.repeat(20)
    expect(toTextDirective(text, hits(text, 'grain')).split('text=')).toHaveLength(7)
  })
})
