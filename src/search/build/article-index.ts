import MiniSearch from 'minisearch'
import { keep } from '../../cache/keep.ts'
import { indexOptions, searchFields } from '../files/definition.ts'
import { type PackedRecord, readRecord } from '../files/records.ts'
import { type PackedEntry, packEntry } from '../files/term-block.ts'
import { toArticleGroups, toKey } from './article-groups.ts'
import { toSearchDocument } from './search-document.ts'

/** The index of some articles, numbered from 0: its terms in order, and for each article the length of each field. */
export type ArticleIndex = {
  readonly entries: readonly PackedEntry[]
  readonly lengths: readonly (readonly number[])[]
}

/** Least articles whose index is kept together: to read a file for each takes longer, and words come again. */
const groupSize = 8

/**
 * The index of some articles as MiniSearch makes it: of a few at a time, each kept for as long as these articles stay
 * as they are, and joined.
 */
export function toArticleIndex(packed: readonly PackedRecord[]): ArticleIndex {
  type Row = { last: number; readonly steps: number[] }
  const terms = new Map<string, Row[]>()
  const lengths: (readonly number[])[] = []
  for (const group of toArticleGroups(packed, groupSize)) {
    const start = lengths.length
    const own = keep(group.map(toKey), () => toGroupIndex(group), 'terms')
    for (const [term, ...fields] of own.entries) {
      const rows = terms.get(term) ?? []
      terms.set(term, rows)
      for (let index = 0; index < fields.length; index += 2) {
        const row = (rows[fields[index] as number] ??= { last: 0, steps: [] })
        let place = start
        for (const step of fields[index + 1] as readonly number[]) {
          if (step < 0) row.steps.push(step)
          else {
            row.steps.push((place += step) - row.last)
            row.last = place
          }
        }
      }
    }
    lengths.push(...own.lengths)
  }
  return {
    // By UTF-16 units, as the browser looks terms up.
    entries: [...terms.keys()]
      .toSorted()
      .map((term) => [term, ...(terms.get(term) ?? []).flatMap(({ steps }, field) => [field, steps])]),
    lengths,
  }
}

/** The mean length of each field. */
export function toAverages(lengths: ArticleIndex['lengths']): number[] {
  return searchFields.map((_, field) => {
    const total = lengths.reduce((sum, own) => sum + (own[field] ?? 0), 0)
    return Number((total / Math.max(1, lengths.length)).toPrecision(6))
  })
}

function toGroupIndex(group: readonly PackedRecord[]): ArticleIndex {
  const index = new MiniSearch(indexOptions)
  index.addAll(group.map((record, id) => toSearchDocument(readRecord(record), id)))
  const { index: terms, fieldLength } = index.toJSON()
  return {
    entries: terms.map(([term, postings]) => packEntry(term, postings as Parameters<typeof packEntry>[1])),
    lengths: Object.values(fieldLength).map((own) =>
      searchFields.map((_, field) => toRounded(own[field] ?? 0)),
    ),
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
