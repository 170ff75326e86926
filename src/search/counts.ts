import { searchFields, toIndex, toSearchDocument } from './definition.ts'
import { type PackedRecord, readRecord } from './records.ts'
import { toFieldTerms } from './fieldterms.ts'

/** For each term and field of the index, and last for the terms that are no words: article and count by turns. */
export type Counts = ReadonlyMap<string, readonly (number[] | undefined)[]>

/** Articles that MiniSearch holds at one time: memory stays level, whatever the size of the corpus. */
const slice = 250

/** MiniSearch's counts of a stretch of articles, numbered from 0; `noteLength` is told the terms of each field. */
export function countTerms(
  packed: readonly PackedRecord[],
  noteLength: (field: number, place: number, length: number) => void,
): Counts {
  const counts = new Map<string, (number[] | undefined)[]>()
  const note = (term: string, field: number, place: number, count: number): void => {
    let fields = counts.get(term)
    if (!fields) counts.set(term, (fields = []))
    ;(fields[field] ??= []).push(place, count)
  }
  for (let start = 0; start < packed.length; start += slice) {
    const records = packed.slice(start, start + slice).map(readRecord)
    const { index, fieldLength } = toIndex(
      records.map((record, place) => toSearchDocument(record, place)),
    ).toJSON()
    for (const [term, fields] of index) {
      for (const [field, articles] of Object.entries(fields)) {
        for (const [place, count] of Object.entries(articles))
          note(term, Number(field), start + Number(place), count)
      }
    }
    for (const [place, own] of Object.entries(fieldLength))
      own.forEach((length, field) => noteLength(field, start + Number(place), length))
    records.forEach((record, place) => {
      for (const term of toFieldTerms(record)) note(term, searchFields.length, start + place, 1)
    })
  }
  return counts
}
