import MiniSearch from 'minisearch'
import { expect, test } from 'vitest'
import { toArticles } from '../../../scripts/bench/articles.ts'
import { toArticleIndex } from '../../../src/search/build/article-index.ts'
import { toSearchDocument } from '../../../src/search/build/search-document.ts'
import { indexOptions } from '../../../src/search/files/definition.ts'
import { readRecord } from '../../../src/search/files/records.ts'
import { readEntry } from '../../../src/search/files/term-block.ts'

const packed = toArticles(40)
const whole = new MiniSearch(indexOptions)
whole.addAll(packed.map((record, place) => toSearchDocument(readRecord(record), place)))
const { index, fieldLength } = whole.toJSON()

test('joins the indexes of a few articles at a time to the one that MiniSearch makes of all', () => {
  const { entries } = toArticleIndex(packed)
  expect(entries.map(([term]) => term)).toEqual(index.map(([term]) => term).toSorted())
  const postings = new Map(index)
  for (const entry of entries) expect(readEntry(entry, 0), entry[0]).toEqual(postings.get(entry[0]))
})

test('keeps the length of each field to a sixteenth', () => {
  const { lengths } = toArticleIndex(packed)
  expect(lengths).toHaveLength(40)
  lengths.forEach((own, place) =>
    own.forEach((length, field) => {
      const told = fieldLength[place]?.[field] ?? 0
      expect(Math.abs(length - told)).toBeLessThanOrEqual(told / 16)
      if (told < 16) expect(length).toBe(told)
    }),
  )
  expect(new Set(lengths.map(([, text]) => text)).size).toBeLessThan(20)
})
