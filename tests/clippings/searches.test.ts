import { describe, expect, test } from 'vitest'
import { findNewPlaces, toArticleKey } from '../../src/clippings/known-articles.ts'
import { countResults } from '../../src/clippings/new-results.ts'
import { addSearch, isSavedSearch, isSameQuery, markSeen } from '../../src/clippings/searches.ts'
import { findAll } from '../../src/search/engine/results.ts'
import { readQuery } from '../../src/search/query/query.ts'
import { largeLibrary, library, packed } from '../search/library.ts'

const toSearch = (query: string, seen = ''): Parameters<typeof addSearch>[1] => ({
  query,
  saved: '2026-02-25T09:00:00.000Z',
  seen,
})

describe('saved searches', () => {
  test('stand newest first, each once, whatever the case and the blanks', () => {
    const one = addSearch(addSearch([], toSearch('grain')), toSearch('speaker:varga peace'))
    expect(one.map(({ query }) => query)).toEqual(['speaker:varga peace', 'grain'])
    expect(addSearch(one, toSearch(' Grain '))).toBe(one)
    expect(isSameQuery('grain  harbour', 'Grain harbour')).toBe(true)
    expect(isSameQuery('grain', 'grains')).toBe(false)
  })

  test('are fifty at most', () => {
    let searches = [toSearch('first')] as ReturnType<typeof addSearch>
    for (const number of Array(60).keys()) searches = addSearch(searches, toSearch(`query ${number}`))
    expect(searches).toHaveLength(50)
    expect(searches[0]?.query).toBe('query 59')
  })

  test('know what was there when their results were last looked at', () => {
    const searches = markSeen([toSearch('grain', 'a'), toSearch('harbour', 'a')], 'GRAIN', 'b')
    expect(searches.map(({ seen }) => seen)).toEqual(['b', 'a'])
  })

  test.each([null, 'grain', { query: ' ', saved: '', seen: '' }, { query: 'grain', saved: '' }])(
    'are not what has another form: %j',
    (value) => expect(isSavedSearch(value)).toBe(false),
  )
})

describe('what is new in a search', () => {
  const keys = packed.map(([address]) => toArticleKey(address)).join('')
  const without = (address: string): string =>
    packed.flatMap(([own]) => (own === address ? [] : [toArticleKey(own)])).join('')

  test.each(['dockers', 'grain', '"river has no"', 'kind:quote villages', '>5000kg', 'the', 'nowhere'])(
    'is what it finds in the articles that came since: %s',
    async (typed) => {
      for (const shelf of [library, largeLibrary]) {
        const all = await findAll(shelf, readQuery(typed))
        for (const [address] of packed) {
          const places = findNewPlaces(keys, without(address))
          expect(places).toHaveLength(1)
          const own = all.filter(({ article }) => article.address === address).length
          expect(await countResults(shelf, typed, places)).toEqual({
            results: own,
            articles: own === 0 ? 0 : 1,
            isAll: true,
          })
        }
      }
    },
  )

  test('is nothing where no article came, or nothing is asked', async () => {
    const nothing = { results: 0, articles: 0, isAll: true }
    expect(await countResults(library, 'grain', findNewPlaces(keys, keys))).toEqual(nothing)
    expect(await countResults(library, ' ', findNewPlaces(keys, ''))).toEqual(nothing)
  })
})
