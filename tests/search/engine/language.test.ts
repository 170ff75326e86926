import {
  array,
  assert,
  asyncProperty,
  boolean,
  constant,
  constantFrom,
  integer,
  oneof,
  option,
  property,
  record,
  type Arbitrary,
} from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findAll } from '../../../src/search/engine/results.ts'
import type { ArticleRecord } from '../../../src/search/files/records.ts'
import { readQuery } from '../../../src/search/query/query.ts'
import { isInSize } from '../../../src/search/query/in-size.ts'
import { library, records } from '../library.ts'
import { readSize } from '../query/read-size.ts'

// What a query means is said here a second time, from what was meant and not from what `readQuery` made of it: so a
// query that is misread finds something else than was meant.

/** What is meant: as typed, and whether an article, quotation or figure has it. */
type Meant = { readonly typed: string; readonly has: (item: Item) => boolean }

type Item = {
  readonly name: string
  readonly kind: 'article' | 'quote' | 'figure'
  readonly article: ArticleRecord
  readonly figures: ArticleRecord['figures']
}

const items: readonly Item[] = records.flatMap((article): readonly Item[] => [
  { name: article.address, kind: 'article', article, figures: article.figures },
  ...article.quotes.map((quote, place) => ({
    name: quote.id,
    kind: 'quote' as const,
    article,
    figures: article.figures.filter((figure) => figure.quote === place),
  })),
  ...article.figures.map((figure) => ({
    name: figure.id,
    kind: 'figure' as const,
    article,
    figures: [figure],
  })),
])

// Day numbers, so that periods are compared as periods and not as strings.
const toDays = (text: string): readonly [number, number] => {
  const [year = 0, month, day] = text.split('-').map(Number)
  const from = Date.UTC(year, (month ?? 1) - 1, day ?? 1)
  const to = day ? from : month ? Date.UTC(year, month, 0) : Date.UTC(year, 11, 31)
  return [from, to]
}

/** The dates of the corpus are of days and one month; a period that overlaps one of them is not asked for. */
const period = record({
  year: constantFrom(2024, 2025, 2026),
  month: option(constantFrom(1, 2, 3, 10, 12), { freq: 2 }),
  day: option(constantFrom(1, 8, 10, 28), { freq: 2 }),
}).map(({ year, month, day }) =>
  [year, month, month === null ? null : day].filter((part) => part !== null).join('-'),
)

const padded = (text: string): string =>
  text
    .split('-')
    .map((part) => part.padStart(2, '0'))
    .join('-')

const dated: Arbitrary<Meant> = record({
  field: constantFrom('before', 'after', 'year', 'Before', 'AFTER'),
  when: period,
  isPadded: boolean(),
  gap: constantFrom('', ' '),
}).map(({ field, when, isPadded, gap }) => ({
  typed: `${field}:${gap}${isPadded ? padded(when) : when}`,
  has: ({ article }) => {
    const [from, to] = toDays(when)
    const [first, last] = toDays(article.published)
    const name = field.toLowerCase()
    return name === 'before' ? last < from : name === 'after' ? first > to : first >= from && last <= to
  },
}))

/** Kilograms in each unit of mass, dollars and pounds apart, percent apart: the units of the corpus and their kin. */
const factors: Readonly<Record<string, { readonly kind: string; readonly factor: number }>> = {
  kg: { kind: 'mass', factor: 1 },
  tonnes: { kind: 'mass', factor: 1000 },
  grams: { kind: 'mass', factor: 0.001 },
  '%': { kind: 'percent', factor: 1 },
  percent: { kind: 'percent', factor: 1 },
  usd: { kind: 'USD', factor: 1 },
  dollars: { kind: 'USD', factor: 1 },
  pounds: { kind: 'GBP', factor: 1 },
}
const kindsOf: Readonly<Record<string, { readonly kind: string; readonly factor: number }>> = {
  tonne: { kind: 'mass', factor: 1000 },
  USD: { kind: 'USD', factor: 1 },
  GBP: { kind: 'GBP', factor: 1 },
  percent: { kind: 'percent', factor: 1 },
}
const scales: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  m: 1e6,
  ' million': 1e6,
  bn: 1e9,
  ' billion': 1e9,
}

const amount = oneof(
  integer({ min: 0, max: 12 }),
  integer({ min: 0, max: 4_000_000 }),
  constantFrom(1.37, 2.5, 9_999.5),
)
const signsInWords: Readonly<Record<string, string>> = {
  '>': 'more than ',
  '<': 'Less than ',
  '>=': 'at least ',
  '<=': 'up to ',
}

const sized: Arbitrary<Meant> = record({
  sign: constantFrom('>', '<', '>=', '<=', '≥', '≤'),
  amount,
  hasCommas: boolean(),
  gap: constantFrom('', ' '),
  unit: oneof(
    constantFrom(...Object.keys(factors)).map((name) => ({ name, scale: '' })),
    constantFrom(...Object.keys(scales)).map((scale) => ({ name: '', scale })),
  ),
  unitGap: constantFrom('', ' '),
  isInWords: boolean(),
}).map(({ sign, amount: size, hasCommas, gap, unit, unitGap, isInWords }) => {
  const written = hasCommas ? size.toLocaleString('en', { maximumFractionDigits: 3 }) : String(size)
  const suffix = unit.name === '' ? unit.scale : `${unitGap}${unit.name}`
  // A number is a size in words only where it can be nothing else.
  const inWords = isInWords && suffix.length > 1 ? signsInWords[sign] : undefined
  return {
    typed: `${inWords ?? sign}${gap}${written}${suffix}`,
    has: ({ figures }) =>
      figures.some(({ value, unit: own }) => {
        const asked = factors[unit.name]
        const known = kindsOf[own ?? '']
        if (typeof value !== 'number') return false
        if (asked && asked.kind !== known?.kind) return false
        const one = asked && known ? value * known.factor : value
        const bound = size * (asked?.factor ?? scales[unit.scale] ?? 1)
        const isEqual = Math.abs(one - bound) < 1e-9 * Math.max(1, Math.abs(one))
        if (isEqual) return sign !== '>' && sign !== '<'
        return sign === '>' || sign === '>=' || sign === '≥' ? one > bound : one < bound
      }),
  }
})

const ranged: Arbitrary<Meant> = record({
  one: amount,
  other: amount,
  unit: constantFrom('', '%', 'kg', ' tonnes'),
}).map(({ one, other, unit }) => ({
  typed: `${one}..${other}${unit}`,
  has: ({ figures }) =>
    figures.some(({ value, unit: own }) => {
      const asked = factors[unit.trim()]
      const known = kindsOf[own ?? '']
      if (typeof value !== 'number' || (asked && asked.kind !== known?.kind)) return false
      const size = asked && known ? (value * known.factor) / asked.factor : value
      return size >= Math.min(one, other) && size <= Math.max(one, other)
    }),
}))

const kind: Arbitrary<Meant> = constantFrom(
  'quote',
  'quotes',
  'quotations',
  'Figure',
  'figures',
  'article',
).map((name) => ({
  typed: `kind:${name}`,
  has: (item) => item.kind[0] === name[0]?.toLowerCase(),
}))

const named: Arbitrary<Meant> = oneof(
  constantFrom('outlet:lantern', 'Outlet:"The Lantern"', 'outlet: LANTERN', 'outlet:“the lantern”').map(
    (typed) => ({
      typed,
      has: ({ article }: Item) => article.outlet === 'The Lantern',
    }),
  ),
  constantFrom('topic:money', 'topic:"public money"', 'TOPIC: money').map((typed) => ({
    typed,
    has: ({ article }: Item) => article.topics.some(({ id }) => id === 'money'),
  })),
)

const positive = oneof(dated, sized, ranged, kind, named)
const clause: Arbitrary<Meant> = oneof(
  positive,
  record({ one: positive, other: positive }).map(({ one, other }) => ({
    typed: `${one.typed} OR ${other.typed}`,
    has: (item: Item) => one.has(item) || other.has(item),
  })),
)
const excluded = oneof(dated, kind, named).map(({ typed, has }): Meant => ({
  typed: `-${typed}`,
  has: (item) => !has(item),
}))
const asked = record({
  clauses: array(clause, { minLength: 1, maxLength: 3 }),
  not: oneof(
    constant([] as readonly Meant[]),
    excluded.map((one) => [one]),
  ),
}).map(({ clauses, not }): Meant => ({
  typed: [...clauses, ...not].map(({ typed }) => typed).join(' '),
  has: (item) => [...clauses, ...not].every(({ has }) => has(item)),
}))

describe('the query language', () => {
  test('finds what is meant by dates, sizes, kinds and names however they are written', async () => {
    let found = 0
    await assert(
      asyncProperty(asked, async ({ typed, has }) => {
        const names = (await findAll(library, readQuery(typed))).map((one) =>
          one.kind === 'article' ? one.article.address : one.kind === 'quote' ? one.quote.id : one.figure.id,
        )
        found += names.length > 0 ? 1 : 0
        const expected = items.filter(has).map(({ name }) => name)
        expect([typed, names.toSorted()]).toEqual([typed, expected.toSorted()])
      }),
      { numRuns: 1000 },
    )
    expect(found).toBeGreaterThan(200)
  })

  test('finds figures in every unit of the dimension, and in no other', () => {
    assert(
      property(integer({ min: 1, max: 1e6 }), (kilograms) => {
        const size = readSize(`>${kilograms}kg`)
        if (!size) throw new Error('Expected a size')
        const has = (value: number, unit: string): boolean => isInSize({ value, unit, qualifier: '=' }, size)
        expect(has((kilograms * 2) / 1000, 'tonne')).toBe(true)
        expect(has(kilograms / 2000, 'tonne')).toBe(false)
        expect(has(kilograms * 2, 'hectare')).toBe(false)
      }),
    )
  })
})
