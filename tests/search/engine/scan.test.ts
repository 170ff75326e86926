import { array, assert, asyncProperty, constantFrom, integer, oneof, option, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findAll } from '../../../src/search/engine/results.ts'
import type { Shelf } from '../../../src/search/engine/shelf.ts'
import type { ArticleRecord, FigureRecord, QuoteRecord } from '../../../src/search/files/records.ts'
import { isEmptyQuery } from '../../../src/search/query/query-parts.ts'
import type { Atom } from '../../../src/search/query/query-types.ts'
import { readQuery } from '../../../src/search/query/query.ts'
import { toStem } from '../../../src/search/query/stems.ts'
import { findSearchTokens, toTerms } from '../../../src/search/query/tokens.ts'
import { toUnit } from '../../../src/text/english/numbers/unit-conversion.ts'
import { findSentence } from '../../../src/views/site/context.ts'
import { largeLibrary, library, records } from '../library.ts'

/** A quotation, figure or article with all its texts, its figures and who speaks, for a scan without any index. */
type Item = {
  readonly name: string
  readonly kind: string
  readonly article: ArticleRecord
  readonly texts: readonly string[]
  readonly figures: readonly FigureRecord[]
  readonly speakers: readonly string[]
}

const items: readonly Item[] = records.flatMap((article) => {
  const { quotes, figures, speakers, paragraphs } = article
  const namesOf = ({ speaker, mention }: QuoteRecord): readonly string[] => {
    const own = speaker === null ? undefined : speakers[speaker]
    return own ? [own.name, ...own.aliases.split(' · ')] : [mention]
  }
  const idsOf = (quote: QuoteRecord): string =>
    quote.speaker === null ? quote.mention : `${speakers[quote.speaker]?.id} ${namesOf(quote).join(' ')}`
  const sentenceOf = ({ paragraph, stretch }: QuoteRecord | FigureRecord): string => {
    const text = paragraphs[paragraph]?.text ?? ''
    const { start, end } = findSentence(text, { start: stretch[0], end: stretch[1] })
    return text.slice(start, end)
  }
  const textsOf = ({ text, of, forms }: FigureRecord): readonly string[] => [text, of ?? '', forms]
  const whole: Item = {
    name: article.address,
    kind: 'article',
    article,
    texts: [
      article.title,
      ...article.byline.split(' · '),
      ...paragraphs.map(({ text }) => text),
      ...quotes.flatMap(namesOf),
      ...figures.flatMap(textsOf),
    ],
    figures,
    speakers: quotes.map(idsOf),
  }
  return [
    whole,
    ...quotes.map((quote, place) => ({
      name: quote.id,
      kind: 'quote',
      article,
      texts: [quote.text, ...namesOf(quote), sentenceOf(quote)],
      figures: figures.filter((figure) => figure.quote === place),
      speakers: [idsOf(quote)],
    })),
    ...figures.map((figure) => ({
      name: figure.id,
      kind: 'figure',
      article,
      texts: [...textsOf(figure), sentenceOf(figure)],
      figures: [figure],
      speakers: figure.quote === null ? [] : quotes.slice(figure.quote, figure.quote + 1).map(idsOf),
    })),
  ]
})

/** What a query should find, by looking at everything: slow, short, and without an index. */
function scan(typed: string): readonly string[] {
  const query = readQuery(typed)
  if (isEmptyQuery(query)) return []
  return items
    .filter((item) =>
      query.clauses.every(({ any, excluded }) => any.some((atom) => has(item, atom)) !== excluded),
    )
    .map(({ name }) => name)
    .toSorted()
}

function has(item: Item, atom: Atom): boolean {
  const hasAll = (text: string, words: readonly string[]): boolean =>
    words.length > 0 && words.every((word) => toTerms(text).map(toStem).includes(toStem(word)))
  if (atom.kind === 'size') {
    const { from, to, includes, unit } = atom.size
    return item.figures.some(({ value, unit: own }) => {
      const one = typeof value === 'number' ? value : Number.NaN
      const size = unit === null ? one : own === null ? null : toUnit(one, own, unit)
      return size !== null && (includes ? size >= from && size <= to : size > from && size < to)
    })
  }
  if (atom.kind === 'words') {
    return atom.sequences.some((sequence) =>
      item.texts.some((text) => {
        if (!atom.exact && sequence.length === 1)
          return toTerms(text)
            .map(toStem)
            .includes(toStem(sequence[0] ?? ''))
        const words = findSearchTokens(text)
          .filter(({ compound }) => !compound)
          .map(({ word, terms }) => [word, ...terms.filter((term) => /\d/.test(term))])
        return words.some((_, start) => sequence.every((word, step) => words[start + step]?.includes(word)))
      }),
    )
  }
  const { field, value, words } = atom
  const { published, outlet, topics } = item.article
  const isIn = published === value || published.startsWith(`${value}-`)
  if (field === 'kind') return item.kind === value
  if (field === 'year') return isIn
  if (field === 'before') return published !== '' && !isIn && published < value
  if (field === 'after') return !isIn && published > value
  if (field === 'outlet') return hasAll(outlet ?? '', words)
  if (field === 'topic') return topics.some(({ id, label }) => hasAll(`${id} ${label}`, words))
  if (field === 'speaker') return item.speakers.some((text) => hasAll(text, words))
  return item.figures.some(({ unit }) => unit !== null && hasAll(unit, words))
}

const texts = items.flatMap((item) => item.texts)
const vocabulary = [...new Set(texts.join(' ').split(/[\s“”]+/))].filter((word) => toTerms(word).length > 0)
const phrases = texts.flatMap((text) => {
  const words = text.replaceAll(/["“”]/g, ' ').split(/\s+/)
  return words.flatMap((_, start) =>
    [2, 3, 4].map((length) => `"${words.slice(start, start + length).join(' ')}"`),
  )
})
const fields = [
  'speaker:ana',
  'speaker:"minister ports"',
  'speaker:docker',
  'speaker:guell',
  'topic:trade',
  'topic:ports',
  'topic:"public money"',
  'outlet:lantern',
  'outlet:evening',
  'kind:quote',
  'kind:figure',
  'kind:article',
  'unit:tonne',
  'unit:percent',
  'year:2026',
  'year:2025',
  'before:2026',
  'before:2026-02',
  'before:2026-02-25',
  'after:2025',
  'after:2026-01-09',
  'after:2025-11',
]
const sizes = ['', 'kg', 't', '%', 'm', 'bn', 'tonnes', 'USD'].flatMap((unit) =>
  ['>1', '<3', '>=5', '<=10000', '>9999', '2..6', '1000..20000', '>10000000', '<10001000'].map(
    (size) => size + unit,
  ),
)

const positive = oneof(
  { weight: 4, arbitrary: constantFrom(...vocabulary) },
  { weight: 3, arbitrary: constantFrom(...phrases) },
  { weight: 3, arbitrary: constantFrom(...fields) },
  { weight: 2, arbitrary: constantFrom(...sizes) },
  {
    weight: 1,
    arbitrary: integer({ min: 1, max: 12_000 }).map((size) => `>${size}${size % 2 === 0 ? 'kg' : ''}`),
  },
)
const clause = record({ first: positive, other: option(positive, { freq: 3 }) }).map(({ first, other }) =>
  other === null ? first : `${first} OR ${other}`,
)
const asked = record({
  clauses: array(clause, { minLength: 1, maxLength: 3 }),
  not: array(oneof(constantFrom(...vocabulary), constantFrom(...phrases), constantFrom(...fields)), {
    maxLength: 1,
  }),
}).map(({ clauses, not }) => [...clauses, ...not.map((one) => `-${one}`)].join(' '))

describe('findAll and a scan of every text', () => {
  test.each([
    ['in one file', library],
    ['in parts', largeLibrary],
  ])(
    'find the same for any words, phrases, fields, sizes, alternatives and exclusions: %s',
    async (_, shelf: Shelf) => {
      let found = 0
      await assert(
        asyncProperty(asked, async (typed) => {
          const all = (await findAll(shelf, readQuery(typed))).map((one) =>
            one.kind === 'article'
              ? one.article.address
              : one.kind === 'quote'
                ? one.quote.id
                : one.figure.id,
          )
          found += all.length > 0 ? 1 : 0
          expect([typed, all.toSorted()]).toEqual([typed, scan(typed)])
        }),
        { numRuns: 600 },
      )
      // A law that finds nothing on either side would prove nothing.
      expect(found).toBeGreaterThan(150)
    },
  )
})
