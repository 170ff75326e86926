import { expect, test } from 'vitest'
import { findOffers, type MeasureName } from '../../../src/search/engine/name-offers.ts'
import type { Shelf } from '../../../src/search/engine/shelf.ts'

const toRows = (names: readonly string[]) =>
  names.map((label, index) => ({
    id: label.toLowerCase().replaceAll(' ', '-'),
    label,
    articles: Array.from({ length: names.length - index }, (_, place) => place),
  }))
const rows = {
  speaker: toRows([
    'Ilse Varga',
    'Ilsa Mora',
    'Harbour Board',
    'Harbour Trust',
    'Harbour Watch',
    'Harbour Club',
  ]),
  topic: toRows(['Harbour dues', 'Grain']),
  outlet: toRows(['The Harbour “Post"']),
  year: [],
}
const shelf = { loadFacets: () => Promise.resolve(rows) } as unknown as Shelf
const measures: readonly MeasureName[] = [
  {
    label: 'Grain lost',
    address: 'measures/grain-lost.html',
    counts: '3 values',
    terms: ['rye', 'UN harvest'],
  },
]
const offer = async (typed: string): Promise<readonly string[]> =>
  (await findOffers(shelf, typed, measures)).map(({ field, label }) => `${field} ${label}`)

test.each([
  ['ils', ['speaker Ilse Varga', 'speaker Ilsa Mora']],
  ['varga ilse', ['speaker Ilse Varga']],
  ['ilse rye', []],
  ['what did Ilse Varga say', ['speaker Ilse Varga']],
  ['gra', ['topic Grain', 'measure Grain lost']],
  ['rye', ['measure Grain lost']],
  ['UN', ['measure Grain lost']],
  ['ry', []],
  ['', []],
  ['zebra', []],
] as const)('“%s” offers %j', async (typed, offers) => {
  expect(await offer(typed)).toEqual(offers)
})

test('no more than three of a kind are offered, speakers first, those with most articles first', async () => {
  expect(await offer('harbour')).toEqual([
    'speaker Harbour Board',
    'speaker Harbour Trust',
    'speaker Harbour Watch',
    'topic Harbour dues',
    'outlet The Harbour “Post"',
  ])
})

test('an offer has its page, and the query that finds all of it', async () => {
  const [varga] = await findOffers(shelf, 'varga', measures)
  expect(varga).toMatchObject({ query: 'speaker:"Ilse Varga"', counts: '6 articles' })
  expect(varga?.address).toContain('ilse-varga')
  const [post] = await findOffers(shelf, 'post', measures)
  expect(post).toMatchObject({ address: null, query: 'outlet:"The Harbour “Post "', counts: '1 article' })
  const [rye] = await findOffers(shelf, 'rye', measures)
  expect(rye).toMatchObject({ address: 'measures/grain-lost.html', query: null, counts: '3 values' })
})
