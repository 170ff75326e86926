import { expect, test } from 'vitest'
import { toArticles } from '../../../scripts/bench/articles.ts'
import { countTerms } from '../../../src/search/build/count-terms.ts'
import { searchFields, toIndex, toSearchDocument } from '../../../src/search/files/definition.ts'
import { readRecord } from '../../../src/search/files/records.ts'

const packed = toArticles(40)

test('counts terms and lengths as MiniSearch does with the same definition', () => {
  const lengths: number[][] = []
  const counts = countTerms(packed, (field, place, length) => ((lengths[place] ??= [])[field] = length))
  const { index, fieldLength } = toIndex(
    packed.map((record, place) => toSearchDocument(readRecord(record), place)),
  ).toJSON()
  expect(lengths).toEqual(Object.values(fieldLength))
  for (const [term, fields] of index) {
    const own = searchFields.map((_, field) =>
      Object.entries(fields[field] ?? {}).flatMap(([place, count]) => [Number(place), count]),
    )
    expect(
      searchFields.map((_, field) => counts.get(term)?.[field] ?? []),
      term,
    ).toEqual(own)
  }
  expect(counts.size).toBeGreaterThan(index.length)
})
