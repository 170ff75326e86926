import MiniSearch from 'minisearch'
import { describe, expect, test } from 'vitest'
import { toArticles } from '../../../scripts/bench/articles.ts'
import { findCandidates } from '../../../src/search/engine/candidates.ts'
import {
  boosts,
  indexOptions,
  searchFields,
  toIndex,
  toSearchDocument,
} from '../../../src/search/files/definition.ts'
import { readRecord } from '../../../src/search/files/records.ts'
import { readQuery } from '../../../src/search/query/query.ts'
import { inParts, openLibrary } from '../library.ts'

const packed = toArticles(150)
// In segments, each with postings of its own.
const shelf = await openLibrary(packed, inParts)
const index = toIndex(packed.map((record, id) => toSearchDocument(readRecord(record), id)))

describe('findCandidates', () => {
  test('ranks as MiniSearch does over the whole index: the same five first in 98 of 100 queries', async () => {
    let same = 0
    let asked = 0
    for (const [place, [, , , , , , , paragraphs]] of packed.entries()) {
      const words = (paragraphs[place % paragraphs.length] ?? '').match(/[\p{L}]{4,}/gu) ?? []
      const query = readQuery(words.slice(0, 1 + (place % 3)).join(' '))
      if (query.clauses.length === 0) continue
      asked++
      const { count, takeBest } = await findCandidates(shelf, query)
      const order = takeBest(0, count)
      const expected = index
        .search(
          {
            combineWith: 'AND',
            queries: query.wanted.map((one) => one.sequences[0]?.[0] ?? ''),
          },
          {
            tokenize: (term) => [term],
            processTerm: (term) => term,
            boost: Object.fromEntries(searchFields.map((field, place) => [field, boosts[place] ?? 1])),
          },
        )
        .map(({ id }) => Number(id))
      expect(order.toSorted((a, b) => a - b)).toEqual(expected.toSorted((a, b) => a - b))
      const five = (all: readonly number[]): readonly number[] => all.slice(0, 5).toSorted((a, b) => a - b)
      if (five(order).join() === five(expected).join()) same++
    }
    expect(asked).toBeGreaterThan(100)
    expect(same / asked).toBeGreaterThanOrEqual(0.98)
  })

  test('rests on the serialised form that MiniSearch 7 writes', () => {
    const plain = new MiniSearch(indexOptions).toJSON()
    expect(Object.keys(plain)).toEqual(expect.arrayContaining(['index', 'fieldLength', 'averageFieldLength']))
    expect(plain.serializationVersion).toBe(2)
  })
})
