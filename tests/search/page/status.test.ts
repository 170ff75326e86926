import { describe, expect, test } from 'vitest'
import { findResults } from '../../../src/search/engine/results.ts'
import { toFailure, toStatus } from '../../../src/search/page/status.ts'
import { readQuery } from '../../../src/search/query/query.ts'
import { library } from '../library.ts'

describe('toStatus', () => {
  test.each([
    ['dockers', 'Found 2 quotations, 1 figure and 3 articles.'],
    ['M-19', 'Found 1 article.'],
    ['the treaty', 'Found 1 article. Left out as too common: the.'],
    ['blocka', 'Found 1 article. No text has the word “blocka”; these have words that begin with it.'],
    ['blokcade', 'Found 1 article. No text has the word “blokcade”; these have “blockade”.'],
    ['zzz', 'Nothing has “zzz”.'],
    ['treaty blockade', 'Nothing has both “treaty” and “blockade”.'],
    ['treaty year:1999', 'Nothing has both “treaty” and year:1999.'],
    ['zzz OR yyy', 'Nothing has “zzz” or “yyy”.'],
    ['river -party -water', 'Nothing has “river” without “party” or “water”.'],
  ])('says for %s: %s', async (typed, status) => {
    const query = readQuery(typed)
    const results = await findResults(library, query, { typing: false, most: 5 })
    expect(await toStatus(results, query)).toBe(status)
  })
})

describe('toFailure', () => {
  test.each([
    ['slow', true, 'slow to load'],
    ['Error: Unexpected status 404 for a.bin', true, 'has been updated'],
    ['Error: Unexpected search files of version 3, expected 4: reload the page', true, 'has been updated'],
    ['TypeError: Failed to fetch dynamically imported module: a.js', true, 'has been updated'],
    ['TypeError: Failed to fetch', false, 'You are offline'],
    ['TypeError: Failed to fetch', true, 'could not be loaded'],
  ])('says for %s, online %s: %s, and where the lists are', (error, isOnline, said) => {
    expect(toFailure(error, isOnline)).toContain(said)
    expect(toFailure(error, isOnline).toLowerCase()).toContain('the lists below')
  })
})
