import { keep } from '../keep.ts'
import { searchFields, toSearchDocument } from './definition.ts'
import { toFieldTerms } from './fieldterms.ts'
import { toGroups } from './groups.ts'
import { toKey } from './keys.ts'
import { type PackedRecord, readRecord } from './records.ts'
import { toTerms } from './tokens.ts'

/** For each term and field of the index, and last for the terms that are no words: article and count by turns. */
export type Counts = ReadonlyMap<string, readonly (number[] | undefined)[]>

/**
 * For each field the different terms of an article, each on a line, and field after field how often they stand in it; last
 * the terms that are no words.
 */
type OwnCounts = { readonly terms: readonly string[]; readonly times: Uint16Array }

/** Least articles whose terms are kept together: a file for each would take longer to read than to count anew. */
const groupSize = 8

/**
 * The counts of a stretch of articles, numbered from 0, as MiniSearch would make them of the same definition: a test
 * holds that. Those of an article are kept for as long as it and those beside it stay as they are. `noteLength` is told
 * how many different terms each field of an article has.
 */
export function countTerms(
  packed: readonly PackedRecord[],
  noteLength: (field: number, place: number, length: number) => void,
): Counts {
  const counts = new Map<string, (number[] | undefined)[]>()
  const add = ({ terms, times }: OwnCounts, place: number): void => {
    let at = 0
    terms.forEach((lines, field) => {
      const own = lines === '' ? [] : lines.split('\n')
      if (field < searchFields.length) noteLength(field, place, own.length)
      for (const term of own) {
        let fields = counts.get(term)
        if (!fields) counts.set(term, (fields = []))
        ;(fields[field] ??= []).push(place, times[at++] ?? 1)
      }
    })
  }
  let place = 0
  for (const group of toGroups(packed, groupSize)) {
    for (const own of keep(group.map(toKey), () => group.map(countOwn), 'terms')) add(own, place++)
  }
  return counts
}

function countOwn(own: PackedRecord): OwnCounts {
  const record = readRecord(own)
  const known = new Map<string, readonly string[]>()
  const readTerms = (text: string): readonly string[] => {
    let terms = known.get(text)
    if (!terms) known.set(text, (terms = toTerms(text)))
    return terms
  }
  const document = toSearchDocument(record, 0, readTerms)
  const counted = [...searchFields.map((field) => readTerms(document[field])), toFieldTerms(record)].map(
    (terms) => {
      const times = new Map<string, number>()
      for (const term of terms) times.set(term, (times.get(term) ?? 0) + 1)
      return times
    },
  )
  return {
    terms: counted.map((times) => [...times.keys()].join('\n')),
    times: Uint16Array.from(counted.flatMap((times) => [...times.values()])),
  }
}
