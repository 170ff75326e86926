import { keep } from '../keep.ts'
import { searchFields, toSearchDocument } from './definition.ts'
import { toFieldTerms } from './fieldterms.ts'
import { type PackedRecord, readRecord } from './records.ts'
import { toTerms } from './tokens.ts'

/** For each term and field of the index, and last for the terms that are no words: article and count by turns. */
export type Counts = ReadonlyMap<string, readonly (number[] | undefined)[]>

/** For each field the different terms of an article and how often each stands in it; last the terms that are no words. */
type OwnCounts = readonly (readonly [terms: readonly string[], times: Uint16Array])[]

/**
 * The counts of a stretch of articles, numbered from 0, as MiniSearch would make them of the same definition: a test
 * holds that. Those of an article are kept for as long as it stays as it is. `noteLength` is told how many different
 * terms each field of an article has.
 */
export function countTerms(
  packed: readonly PackedRecord[],
  noteLength: (field: number, place: number, length: number) => void,
): Counts {
  const counts = new Map<string, (number[] | undefined)[]>()
  packed.forEach((own, place) => {
    keep(own, () => countOwn(own), 'terms').forEach(([terms, times], field) => {
      if (field < searchFields.length) noteLength(field, place, terms.length)
      terms.forEach((term, index) => {
        let fields = counts.get(term)
        if (!fields) counts.set(term, (fields = []))
        ;(fields[field] ??= []).push(place, times[index] ?? 1)
      })
    })
  })
  return counts
}

function countOwn(own: PackedRecord): OwnCounts {
  const record = readRecord(own)
  const document = toSearchDocument(record, 0)
  return [...searchFields.map((field) => toTerms(document[field])), toFieldTerms(record)].map((terms) => {
    const times = new Map<string, number>()
    for (const term of terms) times.set(term, (times.get(term) ?? 0) + 1)
    return [[...times.keys()], Uint16Array.from(times.values())]
  })
}
