import { describe, expect, it } from 'vitest'
import { findEchoes } from '../../../src/views/compared/echoes.ts'
import { toSentenceRows, toStatementRow, toStatements } from '../../../src/views/compared/statements.ts'
import type { QuoteRow } from '../../../src/views/site/rows.ts'
import { toSite } from '../../../src/views/site/site.ts'
import type { Attribution, Quote } from '../../../src/types.ts'
import { corpus, findEntry, makeArticle, makeQuote } from '../made.ts'

const ada: Attribution = { kind: 'speaker', id: 'ada-lund', name: 'Ada Lund' }
const bo: Attribution = { kind: 'speaker', id: 'bo-quist', name: 'Bo Quist' }

const text =
  'Lund called the dam “a lie”, the bridge “a joke” and said that the harbour is lost. “We stay,” she said.'

function siteOf(...quotes: readonly Quote[]) {
  return toSite({ ...corpus(), articles: [makeArticle('dam', { paragraphs: [text], quotes })] })
}

function show({ parts }: QuoteRow): string {
  return parts.map((part) => (part.isQuoted ? `[${part.text}]` : part.text)).join('')
}

describe('a sentence', () => {
  const fragments = ['a lie', 'a joke'].map((words, index) => makeQuote(`q-${index}`, text, [words], ada))
  const reported: Quote = { ...makeQuote('q-2', text, ['the harbour is lost'], ada), form: 'indirect' }
  const after = makeQuote('q-3', text, ['We stay'], ada)

  it('stands once, with each quoted fragment marked and linked to its place', () => {
    const site = siteOf(...fragments, reported, after)
    const rows = toSentenceRows(findEntry(site, 'dam').quotes)
    expect(rows.map(show)).toEqual([
      'Lund called the dam “[a lie]”, the bridge “[a joke]” and said that [the harbour is lost].',
      '“[We stay],” she said.',
    ])
    expect(rows[0]?.form).toBe('direct')
    expect(
      rows[0]?.parts.flatMap(({ address, isReported }) => (address ? [[address, isReported]] : [])),
    ).toEqual([
      ['articles/dam.html#q-0', false],
      ['articles/dam.html#q-1', false],
      ['articles/dam.html#q-2', true],
    ])
  })

  it('is as it was where one thing is quoted of it', () => {
    const [row] = toSentenceRows(findEntry(siteOf(after), 'dam').quotes)
    expect(row?.parts).toEqual([
      { text: '“', isQuoted: false },
      { text: 'We stay', isQuoted: true },
      { text: ',” she said.', isQuoted: false },
    ])
  })

  it('stands once for each who speaks in it', () => {
    const [one, other] = fragments as [Quote, Quote]
    const rows = toSentenceRows(findEntry(siteOf(one, { ...other, by: bo }), 'dam').quotes)
    expect(rows.map(({ speaker }) => speaker.label)).toEqual(['Ada Lund', 'Bo Quist'])
  })

  it('stands in the order of the text, whatever the order of its fragments', () => {
    const [row] = toSentenceRows(findEntry(siteOf(...fragments.toReversed()), 'dam').quotes)
    expect(row?.address).toBe('articles/dam.html#q-0')
  })
})

describe('sentences that several articles carry', () => {
  const long = 'We shall never open that old lock again'
  const make = (id: string, words: readonly string[], published: string) => {
    const own = `${words.map((each) => `“${each}”`).join(' and ')}, Lund said in the ${id}.`
    return makeArticle(id, {
      published,
      paragraphs: [own],
      quotes: words.map((each, index) => makeQuote(`q-${id}-${index}`, own, [each], ada)),
    })
  }
  const toRows = (...articles: readonly ReturnType<typeof make>[]) => {
    const site = toSite({ ...corpus(), articles })
    return toStatements(site.quotes, findEchoes(site)).map(toStatementRow)
  }

  it('are one row, from the first article, that names the others', () => {
    const rows = toRows(make('first', [long], '2026-01-01'), make('second', [long], '2026-01-05'))
    expect(rows.map(({ origin, also }) => [origin.label, also.map(({ address }) => address)])).toEqual([
      ['Title of first', ['articles/second.html#q-second-0']],
    ])
  })

  it('count as many quotations as articles print, each of them in one row', () => {
    const rows = toRows(
      make('first', [long, 'not ever'], '2026-01-01'),
      make('second', [long], '2026-01-05'),
      make('third', [long, 'not once'], '2026-01-09'),
    )
    expect(rows.map(({ origin, count }) => [origin.label, count])).toEqual([
      ['Title of third', 2],
      ['Title of first', 3],
    ])
  })

  it('are two where the second quotes more', () => {
    const rows = toRows(make('first', [long], '2026-01-01'), make('second', [long, 'not ever'], '2026-01-05'))
    expect(rows.map(show)).toEqual([
      `“[${long}]” and “[not ever]”, Lund said in the second.`,
      `“[${long}]”, Lund said in the first.`,
    ])
  })
})
