import { describe, expect, test } from 'vitest'
import { findFacets } from '../../../src/search/engine/facets.ts'
import { findOffers } from '../../../src/search/engine/name-offers.ts'
import { findResults, type Results } from '../../../src/search/engine/results.ts'
import { findSuggestions } from '../../../src/search/engine/what-instead.ts'
import { toAnswered, toArrival } from '../../../src/search/page/links.ts'
import { readQuery } from '../../../src/search/query/query.ts'
import { largeLibrary, library, openLibrary, packed, toAnchor } from '../library.ts'

const find = (typed: string, typing = false): Promise<Results> =>
  findResults(library, readQuery(typed), { typing, most: 10 })

const addresses = async (typed: string): Promise<readonly string[]> =>
  (await find(typed)).groups.flatMap((group) => group.results.map((one) => one.address.replace(/:~:.*/, '')))

describe('findResults', () => {
  test('finds nothing for an empty query', async () => {
    expect(await find('')).toMatchObject({ groups: [], total: 0, asBeginnings: [] })
  })

  test('groups by kind: quotes by speaker, figures by number, articles by title', async () => {
    const { groups } = await find('dockers')
    const heads = groups.map(({ kind, results }) => [
      kind,
      results.map((one) => one.head.map((piece) => piece.text).join('')).toSorted(),
    ])
    expect(heads).toEqual([
      ['quote', ['Ana Peñalver', '“A docker from the harbour”, not identified']],
      ['figure', ['$1.37m']],
      [
        'article',
        [
          'Budget leaves villages waiting',
          'Harbour of Ríosol reopens after the blockade',
          'Two cities sign a water treaty',
        ],
      ],
    ])
  })

  test('gives every result its outlet and date, doubt included', async () => {
    const { groups } = await find('kind:quote villages')
    expect(groups[0]?.results[0]).toMatchObject({
      outlet: 'Evening Courier',
      date: 'c.\u00a0Nov 2025',
      title: 'Budget leaves villages waiting',
    })
  })

  test.each([
    ['10000', '10,000'],
    ['1.37', '$1.37m'],
    ['$1.37m', '$1.37m'],
    ['1370000', '$1.37m'],
    ['£3bn', '£3bn'],
    ['2.5', '2.5%'],
    ['5%', 'five percent'],
  ])('finds the figure for %s', async (typed, text) => {
    const figures = (await find(typed)).groups.find(({ kind }) => kind === 'figure')
    expect(figures?.results[0]?.head.map((piece) => piece.text).join('')).toContain(text)
  })

  test('finds M-19 however its hyphen is typed, and nothing else by it', async () => {
    for (const typed of ['M-19', 'm19', '"M-19"'])
      expect(await addresses(typed)).toEqual([toAnchor('harbour', 2)])
  })

  test('folds accents on both sides', async () => {
    expect(await addresses('riosol kind:article')).toEqual(await addresses('RÍOSOL kind:article'))
    expect(await addresses('guell kind:quote')).toEqual(['articles/cities.html#q-cities-0'])
    expect(await addresses('Nandu')).toEqual([toAnchor('cities', 0)])
  })

  test('asks for every word, wherever in the article it stands', async () => {
    expect(await addresses('blockade apology kind:article')).toEqual([toAnchor('harbour', 1)])
    expect(await addresses('blockade treaty')).toEqual([])
  })

  test('finds a phrase only as it stands, within one paragraph', async () => {
    expect(await addresses('"river has no" kind:article')).toEqual([toAnchor('cities', 1)])
    expect(await addresses('"has river no"')).toEqual([])
    expect(await addresses('"the docks budget"')).toEqual([])
    expect(await addresses('"docker" kind:article')).toEqual([toAnchor('budget', 1)])
  })

  test('leaves out what is excluded', async () => {
    expect(await addresses('river kind:article')).toEqual([toAnchor('cities', 0)])
    expect(await addresses('grain kind:article -villages')).toEqual([toAnchor('harbour', 0)])
    expect(await addresses('grain kind:article -"port council"')).toEqual([toAnchor('budget', 1)])
  })

  test.each([
    [
      'speaker:penalver',
      ['articles/harbour.html#q-harbour-0', 'articles/harbour.html#f-harbour-1', toAnchor('harbour', 0)],
    ],
    ['speaker:"minister of ports" kind:quotes', ['articles/harbour.html#q-harbour-0']],
    ['topic:money kind:article', [toAnchor('budget', 0)]],
    ['topic:ports kind:quote', ['articles/harbour.html#q-harbour-0', 'articles/cities.html#q-cities-0']],
    ['outlet:courier kind:quote', ['articles/budget.html#q-budget-0']],
    ['year:2025 kind:article', [toAnchor('budget', 0)]],
    ['treaty OR villages kind:article', [toAnchor('budget', 0), toAnchor('cities', 0)]],
    ['before:2026 kind:article', [toAnchor('budget', 0)]],
    ['after:2026-01 kind:article', [toAnchor('harbour', 0)]],
    ['after:2025-11-30 before:2026-02 kind:article', [toAnchor('cities', 0)]],
    ['unit:tonnes kind:figure', ['articles/harbour.html#f-harbour-0']],
    ['unit:£ kind:figure', ['articles/budget.html#f-budget-1']],
    ['>5000kg kind:figure', ['articles/harbour.html#f-harbour-0']],
    ['>10000t kind:figure', []],
    ['>=10000t kind:figure', ['articles/harbour.html#f-harbour-0']],
    ['2..4% kind:figure', ['articles/budget.html#f-budget-0']],
    ['<$2m kind:quote', ['articles/harbour.html#q-harbour-0']],
    ['kind:nothing', []],
  ])('reads the fields of %s', async (typed, expected) => {
    expect((await addresses(typed)).toSorted()).toEqual(expected.toSorted())
  })

  test('puts the newest first when only fields are given', async () => {
    expect(await addresses('kind:article -year:1999')).toEqual([
      toAnchor('harbour', 0),
      toAnchor('cities', 0),
      toAnchor('budget', 0),
    ])
  })

  test('sorts by date and by size when asked', async () => {
    const sorted = async (sort: 'date' | 'size', typed: string): Promise<readonly (string | undefined)[]> => {
      const { groups } = await findResults(library, readQuery(typed), { typing: false, most: 10, sort })
      return groups[0]?.results.map((one) => `${one.date} ${one.head.map(({ text }) => text).join('')}`) ?? []
    }
    expect((await sorted('date', 'kind:article dockers')).map((one) => one?.slice(-20))).toEqual([
      'Harbour of Ríosol reopens after the blockade'.slice(-20),
      'Two cities sign a water treaty'.slice(-20),
      'Budget leaves villages waiting'.slice(-20),
    ])
    expect((await sorted('size', 'kind:figure >1'))[0]).toContain('£3bn')
  })

  test('takes the last word as a beginning while it is typed, not once a blank follows', async () => {
    expect((await find('harbour doc', true)).total).toBeGreaterThan(0)
    expect((await find('bl', true)).asBeginnings).toEqual([])
  })

  test('takes a word no text has as a beginning, and says so', async () => {
    expect(await find('blocka')).toMatchObject({ total: 1, asBeginnings: ['blocka'] })
    expect(await find('grain')).toMatchObject({ asBeginnings: [] })
  })

  test('puts a typing error right, and says so', async () => {
    expect(await find('harbuor grain')).toMatchObject({
      corrected: [{ typed: 'harbuor', used: 'harbour', query: 'harbour grain' }],
    })
    expect((await find('harbuor grain')).total).toBe((await find('harbour grain')).total)
  })

  test('leaves one of three words out where no text has all, and says so', async () => {
    expect(await find('blockade apology treaty')).toMatchObject({ relaxed: 'treaty' })
  })

  test('marks the words on arrival, with the words around them to tell the place', async () => {
    const { groups } = await find('apology kind:quote')
    expect(groups[0]?.results[0]?.address).toBe(
      'articles/harbour.html#q-harbour-0:~:text=%241.37m%20and%20an-,apology',
    )
  })

  test('shows the sentence round a quotation only where that has a word which the quotation has not', async () => {
    const contexts = async (typed: string): Promise<readonly (string | undefined)[]> =>
      (await find(typed)).groups[0]?.results.map((one) => one.context?.map((piece) => piece.text).join('')) ??
      []
    expect(await contexts('kind:quote apology')).toEqual([undefined])
    expect(await contexts('kind:quote apology council')).toEqual([
      '“We owe the dockers $1.37m and an apology,” Peñalver told the port council.',
    ])
  })

  test('counts all and makes only as many results as asked', async () => {
    const { groups, total } = await findResults(library, readQuery('dockers'), { typing: false, most: 1 })
    expect(total).toBe(6)
    expect(groups.map(({ total: own, results }) => [own, results.length])).toEqual([
      [2, 1],
      [1, 1],
      [3, 1],
    ])
  })

  test('finds the same whichever way the files are laid out', async () => {
    for (const typed of ['dockers harbour', 'speaker:penalver', '"river has no"', 'harbuor', '>5000kg']) {
      const again = await findResults(largeLibrary, readQuery(typed), { typing: false, most: 10 })
      expect(again).toEqual(await find(typed))
    }
  })
})

describe('findSuggestions', () => {
  test('names the word that stands nowhere', async () => {
    expect(await findSuggestions(library, readQuery('zzzz'))).toEqual({
      unknown: ['zzzz'],
      names: [],
      undated: 0,
      without: [],
    })
  })

  test('offers the query without the part that stands in the way, with how much that finds', async () => {
    const { unknown, without } = await findSuggestions(library, readQuery('treaty blockade kind:article'))
    expect(unknown).toEqual([])
    expect(without).toEqual([
      { text: 'treaty', query: 'blockade kind:article', total: 1 },
      { text: 'blockade', query: 'treaty kind:article', total: 1 },
    ])
  })
})

describe('what is near', () => {
  test('is shown where somebody is asked for and no sentence has all the words', async () => {
    const results = await find('what did Peñalver say about guerrillas')
    const [near, ...others] = results.groups
    expect(near).toMatchObject({ kind: 'quote', isNearby: true, total: 1 })
    expect(near?.results[0]?.address).toContain('articles/harbour.html#q-harbour-0')
    expect(others.every(({ isNearby }) => !isNearby)).toBe(true)
  })

  test('is not shown where something has all of it, nor by a plain query', async () => {
    for (const typed of ['what did Peñalver say about an apology', 'Peñalver guerrillas', 'how much grain'])
      expect((await find(typed)).groups.some(({ isNearby }) => isNearby)).toBe(false)
  })

  test('is a figure only with the unit that is asked for', async () => {
    const { groups } = await find('how many tonnes of grain blockade')
    expect(groups[0]).toMatchObject({ kind: 'figure', isNearby: true })
    expect(groups[0]?.results.map((one) => one.head.map(({ text }) => text).join(''))).toEqual([
      '10,000 tonnes',
    ])
    const beside = await find('how much spending nobody')
    expect(beside.groups[0]?.results.map((one) => one.head.map(({ text }) => text).join(''))).toEqual([
      '2.5%',
      '£3bn',
    ])
    expect((await find('how many hectares of grain')).groups.some(({ isNearby }) => isNearby)).toBe(false)
  })
})

describe('the kind to be first', () => {
  test('stands before the others, and the set of results is the same', async () => {
    expect((await find('how much grain')).groups.map(({ kind }) => kind)).toEqual(['figure', 'article'])
    expect((await find('dockers first:article')).groups.map(({ kind, total }) => [kind, total])).toEqual([
      ['article', 3],
      ['quote', 2],
      ['figure', 1],
    ])
  })
})

describe('a query for a time that finds nothing', () => {
  test('says how many articles have no known date', async () => {
    const undated = packed.map((one): (typeof packed)[number] => [
      one[0],
      one[1],
      one[2],
      one[3],
      null,
      one[5],
      one[6],
      one[7],
      one[8],
      one[9],
    ])
    const shelf = await openLibrary(undated)
    expect(await findSuggestions(shelf, readQuery('year:2026 grain'))).toMatchObject({
      undated: undated.length,
    })
    expect(await findSuggestions(shelf, readQuery('zzzz grain'))).toMatchObject({ undated: 0 })
    expect(await findSuggestions(library, readQuery('year:1999'))).toMatchObject({ undated: 0 })
  })
})

describe('names', () => {
  test('that no speaker, topic or outlet has are told with those that are near', async () => {
    const names = async (typed: string): Promise<unknown> =>
      (await findSuggestions(library, readQuery(typed))).names
    expect(await names('speaker:penlver')).toEqual([
      {
        field: 'speaker',
        value: 'penlver',
        near: [{ label: 'Ana Peñalver', query: 'speaker:"Ana Peñalver"' }],
      },
    ])
    expect(await names('topic:trde grain')).toMatchObject([
      { near: [{ label: 'Trade and ports', query: 'topic:"Trade and ports" grain' }] },
    ])
    expect(await names('speaker:ana zzzz')).toEqual([])
  })

  const measures = [
    { label: 'Grain landed', address: 'measures/grain.html', counts: '1 value', terms: ['grain taken in'] },
  ]
  const offered = async (typed: string): Promise<unknown> =>
    (await findOffers(library, typed, measures)).map(({ field, label, address }) => [field, label, address])

  test('are offered when begun, with the page each has', async () => {
    expect(await offered('pe')).toEqual([['speaker', 'Ana Peñalver', 'speakers/ana-penalver.html']])
    expect(await offered('tra')).toEqual([['topic', 'Trade and ports', 'topics/trade.html']])
    expect(await offered('taken in')).toEqual([['measure', 'Grain landed', 'measures/grain.html']])
    expect(await offered('lant')).toEqual([['outlet', 'The Lantern', null]])
  })

  test('are offered when they stand whole among other words', async () => {
    expect(await offered('ana penalver harbour')).toEqual([
      ['speaker', 'Ana Peñalver', 'speakers/ana-penalver.html'],
    ])
    expect(await offered('zzzz')).toEqual([])
  })
})

describe('facets', () => {
  test('count the kinds of results, whatever kinds are chosen', async () => {
    const kindsOf = async (typed: string): Promise<unknown> =>
      (await findFacets(library, readQuery(typed))).kind.map((one) => [
        one.label,
        one.count,
        one.isChosen,
        one.query,
      ])
    expect(await kindsOf('dockers kind:quote')).toEqual([
      ['Quotations', 2, true, 'dockers'],
      ['Figures', 1, false, 'dockers kind:quote OR kind:figure'],
      ['Articles', 3, false, 'dockers kind:quote OR kind:article'],
    ])
  })
})

describe('the speakers to narrow by', () => {
  test('are not those that the query refuses', async () => {
    const speakers = async (typed: string): Promise<readonly string[]> =>
      (await findFacets(library, readQuery(typed))).speaker.map(({ label }) => label)
    const all = await speakers('harbour')
    expect(all).toContain('Ana Peñalver')
    expect(await speakers('harbour -speaker:penalver')).toEqual(all.filter((name) => name !== 'Ana Peñalver'))
  })
})

describe('the address of a result', () => {
  test('takes what was searched for to the article, before the place in it', async () => {
    const query = readQuery('harbuor grain')
    const results = await find('harbuor grain')
    expect(toAnswered(query, results)).toBe('harbour grain')
    expect(toArrival('articles/a.html#p-1:~:text=grain', 'grain & sea')).toBe(
      'articles/a.html?q=grain%20%26%20sea#p-1:~:text=grain',
    )
    expect(toArrival('articles/a.html', 'grain')).toBe('articles/a.html?q=grain')
  })
})
