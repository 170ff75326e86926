import MiniSearch from 'minisearch'
import { keep } from '../../cache/keep.ts'
import { indexOptions, type PlainIndex, searchFields } from '../files/definition.ts'
import { type PackedRecord, readRecord } from '../files/records.ts'
import type { Postings } from '../files/term-block.ts'
import { toArticleGroups, toKey } from './article-groups.ts'
import { toSearchDocument } from './search-document.ts'

/** Least articles whose index is kept together: to read a file for each takes longer, and words come again. */
const groupSize = 8

/**
 * The index of some articles, numbered from 0, as MiniSearch makes it: of a few at a time, each kept for as long as
 * these articles stay as they are, and joined. Its terms are in order.
 */
export function toArticleIndex(packed: readonly PackedRecord[]): PlainIndex {
  const terms = new Map<string, Record<string, Record<string, number>>>()
  const documentIds: Record<string, number> = {}
  const fieldLength: Record<string, number[]> = {}
  let count = 0
  for (const group of toArticleGroups(packed, groupSize)) {
    const own = keep(group.map(toKey), () => toGroupIndex(group), 'terms')
    for (const [term, fields] of own.index) {
      const known = terms.get(term) ?? {}
      terms.set(term, known)
      for (const [field, articles] of Object.entries(fields as Postings)) {
        const row = (known[field] ??= {})
        for (const [article, times] of Object.entries(articles)) row[count + Number(article)] = times
      }
    }
    for (const [article, lengths] of Object.entries(own.fieldLength)) {
      documentIds[count + Number(article)] = count + Number(article)
      fieldLength[count + Number(article)] = searchFields.map((_, field) => toRounded(lengths[field] ?? 0))
    }
    count += group.length
  }
  return {
    documentCount: count,
    nextId: count,
    documentIds,
    fieldIds: Object.fromEntries(searchFields.map((field, place) => [field, place])),
    fieldLength,
    averageFieldLength: toAverages(Object.values(fieldLength)),
    storedFields: {},
    dirtCount: 0,
    // By UTF-16 units, as the browser looks terms up.
    index: [...terms].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    serializationVersion: 2,
  }
}

/**
 * A length to three significant binary digits after the first, as Lucene keeps it too: so the lengths of all articles
 * are few different numbers, and pack well.
 */
function toRounded(length: number): number {
  const step = 2 ** Math.max(0, Math.floor(Math.log2(Math.max(1, length))) - 3)
  return Math.round(length / step) * step
}

/** The mean length of each field. */
export function toAverages(lengths: readonly (readonly number[])[]): number[] {
  return searchFields.map((_, field) => {
    const total = lengths.reduce((sum, own) => sum + (own[field] ?? 0), 0)
    return Number((total / Math.max(1, lengths.length)).toPrecision(6))
  })
}

function toGroupIndex(group: readonly PackedRecord[]): PlainIndex {
  const index = new MiniSearch(indexOptions)
  index.addAll(group.map((record, id) => toSearchDocument(readRecord(record), id)))
  return index.toJSON()
}
