import { keep } from '../../cache/keep.ts'
import { searchFields, toSearchDocument } from '../files/definition.ts'
import { type PackedRecord, readRecord } from '../files/records.ts'
import { toTerms } from '../query/tokens.ts'
import { toArticleGroups, toKey } from './article-groups.ts'
import { toFieldTerms } from './field-terms.ts'

/** For each term and field of the index, and last for the terms that are no words: article and count by turns. */
export type Counts = ReadonlyMap<string, readonly (number[] | undefined)[]>

/** The counts of a few articles, as they are kept. */
type GroupCounts = {
  /** All different terms, each on a line. */
  readonly terms: string
  /** For each article, field by field, and last for the terms that are no words: how many different ones it has. */
  readonly lengths: Uint32Array
  /** Which these are, by their place among `terms`, and how often each stands there. */
  readonly places: Uint32Array
  readonly times: Uint16Array
}

/** The fields of the index, and one for the terms that are no words. */
const fieldCount = searchFields.length + 1

/** Least articles whose terms are kept together: to read a file for each takes longer, and words come again. */
const groupSize = 8

/**
 * The counts of a stretch of articles, numbered from 0, as MiniSearch would make them of the same definition: a test
 * holds that. Those of a few articles are kept for as long as these stay as they are. `noteLength` is told how many
 * different terms each field of an article has.
 */
export function countTerms(
  packed: readonly PackedRecord[],
  noteLength: (field: number, article: number, length: number) => void,
): Counts {
  const counts = new Map<string, (number[] | undefined)[]>()
  const toRow = (term: string): (number[] | undefined)[] => {
    let row = counts.get(term)
    if (!row) counts.set(term, (row = []))
    return row
  }
  let first = 0
  for (const group of toArticleGroups(packed, groupSize)) {
    const { terms, lengths, places, times } = keep(group.map(toKey), () => countGroup(group), 'terms')
    const rows = terms.split('\n').map(toRow)
    let at = 0
    lengths.forEach((length, index) => {
      const article = first + Math.floor(index / fieldCount)
      const field = index % fieldCount
      if (field < searchFields.length) noteLength(field, article, length)
      for (const end = at + length; at < end; at++) {
        const row = rows[places[at] as number] as (number[] | undefined)[]
        ;(row[field] ??= []).push(article, times[at] as number)
      }
    })
    first += group.length
  }
  return counts
}

function countGroup(group: readonly PackedRecord[]): GroupCounts {
  const known = new Map<string, number>()
  const lengths: number[] = []
  const places: number[] = []
  const times: number[] = []
  for (const record of group) {
    for (const terms of readTerms(record)) {
      const counted = new Map<string, number>()
      for (const term of terms) counted.set(term, (counted.get(term) ?? 0) + 1)
      lengths.push(counted.size)
      for (const [term, count] of counted) {
        const place = known.get(term) ?? known.size
        known.set(term, place)
        places.push(place)
        times.push(count)
      }
    }
  }
  return {
    terms: [...known.keys()].join('\n'),
    lengths: Uint32Array.from(lengths),
    places: Uint32Array.from(places),
    times: Uint16Array.from(times),
  }
}

/** The terms of each field of an article, and last those that are no words. */
function readTerms(packed: PackedRecord): readonly Iterable<string>[] {
  const record = readRecord(packed)
  // Title and text are asked for twice.
  const known = new Map<string, readonly string[]>()
  const read = (text: string): readonly string[] => {
    const terms = known.get(text) ?? toTerms(text)
    known.set(text, terms)
    return terms
  }
  const document = toSearchDocument(record, 0, read)
  return [...searchFields.map((field) => read(document[field])), toFieldTerms(record)]
}
