import { gzipSync } from 'node:zlib'
import { keep } from '../../cache/keep.ts'
import { toDateKey } from '../../views/site/dates.ts'
import { toBootBytes } from '../files/boot-file.ts'
import { joinBytes } from '../files/bytes.ts'
import { measuredFields, searchFields } from '../files/definition.ts'
import { type FacetValues, toFacetJson, toFacetValues } from '../files/facet-rows.ts'
import { type Boot, bootFile, layoutVersion, type IndexSegment } from '../files/layout.ts'
import type { PackedRecord } from '../files/records.ts'
import { toAlphabet } from '../files/term-block.ts'
import { toKey } from './article-groups.ts'
import { countTerms } from './count-terms.ts'
import { type File, toIndexFiles, toTextFiles } from './files.ts'
import { toSegmentStarts } from './segment-starts.ts'
import { toSingleTable, toTermTables } from './term-tables.ts'

/** The files of search by name, and in words which way of laying them out was chosen and why. */
export type SearchFiles = {
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
  readonly says: string
}

/** Up to so many bytes everything stands in one file; up to so many articles all are read for exact counts. */
export type Limits = { readonly bytes: number; readonly articles: number }

const usual: Limits = { bytes: 60_000, articles: 100 }

/**
 * The files that search reads, from the articles in order of time. Their counted terms are cut into
 * segments of time and by term into blocks, each packed for itself, so that a browser fetches the few it needs. What changes with every article (numbers, averages, lengths) stands in the boot file alone. The same articles
 * give the same bytes.
 */
export function toSearchFiles(packed: readonly PackedRecord[], limits = usual): SearchFiles {
  const texts = toTextFiles(packed)
  const textBytes = texts.files.reduce((sum, { bytes }) => sum + bytes.length, 0)
  const whole = textBytes > limits.bytes ? null : toFiles(packed, texts, true, limits)
  const size = whole?.files.get(bootFile)?.length ?? textBytes
  return whole !== null && size <= limits.bytes ? whole : toFiles(packed, texts, false, limits)
}

function toFiles(
  packed: readonly PackedRecord[],
  texts: ReturnType<typeof toTextFiles>,
  isWhole: boolean,
  limits: Limits,
): SearchFiles {
  const values = toFacetValues(packed)
  const starts = isWhole ? [0] : toSegmentStarts(packed.map((record) => toDateKey(record[4])))
  const parts = starts.map((start, place) => {
    const own = packed.slice(start, starts[place + 1] ?? packed.length)
    return keep(['segment', own.map(toKey), Object.values(values).map((each) => [...each])], () =>
      toPart(own, values),
    )
  })
  const index = parts.flatMap(({ files }) => files)
  const lengths = measuredFields.map((_, field) =>
    Uint16Array.from(parts.flatMap((part) => [...(part.lengths[field] ?? [])])),
  )
  const totals = searchFields.map((_, field) =>
    parts.reduce((sum, part) => sum + (part.totals[field] ?? 0), 0),
  )
  const boot: Boot = {
    version: layoutVersion,
    isWhole,
    isSmall: packed.length <= limits.articles,
    count: packed.length,
    averages: totals.map((total) => Number((total / Math.max(1, packed.length)).toPrecision(6))),
    segments: parts.map(({ segment }) => segment),
    texts: texts.files.map(({ name, count }) => [name, count]),
    months: toMonths(packed),
  }
  // The columns differ, so many short codes of their own pack them better than few long ones.
  const head = gzipSync(toBootBytes(boot, { fields: lengths, units: texts.units }), { level: 9, memLevel: 4 })
  const size = new Uint8Array(4)
  new DataView(size.buffer).setUint32(0, head.length, true)
  const all = [...index, ...texts.files]
  if (isWhole) {
    return {
      files: new Map([[bootFile, joinBytes([size, head, ...all.map(({ bytes }) => bytes)])]]),
      says: `one file, since it takes no more than ${toKilobytes(limits.bytes)}`,
    }
  }
  return {
    files: new Map([
      [bootFile, joinBytes([size, head])],
      ...all.map(({ name, bytes }) => [name, bytes] as const),
    ]),
    says: `an index in ${index.length} files and the texts in ${texts.files.length}, read in parts, since one file would take more than ${toKilobytes(limits.bytes)}`,
  }
}

/** A segment with its files; for each field of the index the number of its terms, article by article and in all. */
type Part = {
  readonly segment: IndexSegment
  readonly files: readonly File[]
  readonly lengths: readonly Uint16Array[]
  readonly totals: readonly number[]
}

function toPart(own: readonly PackedRecord[], values: FacetValues): Part {
  const lengths = measuredFields.map(() => new Uint16Array(own.length))
  const totals = searchFields.map(() => 0)
  const counts = countTerms(own, (field, article, length) => {
    totals[field] = (totals[field] ?? 0) + length
    lengths[field]?.set([length], article)
  })
  const alphabet = toAlphabet(counts.keys())
  const { postings, endings } = toTermTables(counts, alphabet, own.length)
  const facets = toSingleTable(toFacetJson(own, values))
  const files = toIndexFiles([postings, endings, facets].flatMap(({ blocks }) => blocks))
  const segment: IndexSegment = {
    count: own.length,
    alphabet,
    files: files.map(({ name, count }) => [name, count]),
    postings: postings.table,
    endings: endings.table,
    facets: facets.table,
  }
  return { segment, files, lengths, totals }
}

function toKilobytes(bytes: number): string {
  return `${bytes / 1000} kB`
}

/** Each month that has articles, with its first. */
function toMonths(packed: readonly PackedRecord[]): Boot['months'] {
  const months: (readonly [string, number])[] = []
  packed.forEach((record, place) => {
    const month = toDateKey(record[4]).slice(0, 7)
    if (months.at(-1)?.[0] !== month) months.push([month, place])
  })
  return months
}
