import { gzipSync } from 'node:zlib'
import { keep } from '../../cache/keep.ts'
import { toDateKey } from '../../views/site/dates.ts'
import { measuredField, type PlainIndex, toPlainIndex } from '../files/definition.ts'
import { type FacetValues, toFacetValues, toPackedFacets } from '../files/facet-rows.ts'
import {
  type Boot,
  bootFile,
  type IndexSegment,
  layoutVersion,
  indexTables,
  toColumn,
} from '../files/layout.ts'
import type { PackedRecord } from '../files/records.ts'
import { type PackedEntry, readEntry } from '../files/term-block.ts'
import { toKey } from './article-groups.ts'
import { type ArticleIndex, toArticleIndex, toAverages } from './article-index.ts'
import { type File, toIndexFiles, toTextFiles } from './files.ts'
import { toSegmentStarts } from './segment-starts.ts'
import { toEndingsTable, toPostingsTable, toSingleTable } from './tables.ts'

/** The files of search by name, and in words which way of laying them out was chosen and why. */
export type SearchFiles = {
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
  readonly says: string
}

/** Up to so many packed bytes the index stands in one file; up to so many articles all are read for exact counts. */
export type Limits = { readonly bytes: number; readonly articles: number }

const usual: Limits = { bytes: 60_000, articles: 100 }

/**
 * The files that search reads, from the articles in order of time: MiniSearch's index, whole where it is small; of a
 * larger corpus cut into segments of time and by term into blocks, each packed for itself, so that a browser fetches the
 * few it needs. What changes with every article (numbers, averages, lengths) stands in the boot file alone. The same
 * articles give the same bytes.
 */
export function toSearchFiles(packed: readonly PackedRecord[], limits = usual): SearchFiles {
  // More articles than that never make so small an index.
  const mayBeWhole = packed.length * 200 <= limits.bytes
  const all = mayBeWhole ? toArticleIndex(packed) : null
  const whole = all && JSON.stringify(toWhole(all))
  const isWhole = whole !== null && gzipSync(whole).length <= limits.bytes
  const values = toFacetValues(packed)
  // Not the very number: a new article must not cut all blocks anew.
  const sizeStep = 2 ** Math.round(Math.log2(Math.max(1, packed.length)))
  const starts = isWhole ? [0] : toSegmentStarts(packed.map((record) => toDateKey(record[4])))
  const parts = starts.map((start, place) => {
    const own = packed.slice(start, starts[place + 1] ?? packed.length)
    return keep([isWhole, sizeStep, own.map(toKey), Object.values(values).map((each) => [...each])], () =>
      toPart(own, isWhole && all ? all : toArticleIndex(own), values, isWhole, sizeStep),
    )
  })
  const texts = toTextFiles(packed)
  const lengths = parts.flatMap((part) => part.lengths)
  const boot: Boot = {
    version: layoutVersion,
    whole: isWhole ? whole : null,
    isSmall: packed.length <= limits.articles,
    count: packed.length,
    averages: toAverages(lengths),
    lengths: toColumn(lengths.map((own) => own[measuredField] ?? 0)),
    common: toCommonTerms(parts, packed.length),
    segments: parts.map(({ segment }) => segment),
    texts: texts.files.map(({ name, count }) => [name, count]),
    units: toColumn(texts.units),
  }
  const index = parts.flatMap(({ files }) => files)
  return {
    files: new Map([
      [bootFile, Uint8Array.from(gzipSync(JSON.stringify(boot), { level: 9 }))],
      ...[...index, ...texts.files].map(({ name, bytes }) => [name, bytes] as const),
    ]),
    says: isWhole
      ? `an index in one file, since it takes no more than ${limits.bytes / 1000} kB, and the texts in ${texts.files.length}`
      : `an index in ${index.length} files and the texts in ${texts.files.length}, read in parts, since one file would take more than ${limits.bytes / 1000} kB`,
  }
}

/** In how large a share of the articles a term is common, of a corpus of more articles than that. */
const commonShare = 0.25
const commonFrom = 500

function toCommonTerms(parts: readonly Part[], count: number): readonly string[] {
  if (count <= commonFrom) return []
  const counts = new Map<string, number>()
  for (const { frequent } of parts)
    for (const [term, articles] of frequent) counts.set(term, (counts.get(term) ?? 0) + articles)
  return [...counts]
    .filter(([, articles]) => articles > commonShare * count)
    .map(([term]) => term)
    .toSorted()
}

/** The index of all articles as MiniSearch loads it. */
export function toWhole({ entries, lengths }: ArticleIndex): PlainIndex {
  const averages = toAverages(lengths)
  return toPlainIndex(
    entries.map((entry) => [entry[0], readEntry(entry, 0)]),
    Object.fromEntries(
      lengths.map((own, place) => [
        place,
        averages.map((average, field) => (field === measuredField ? (own[field] ?? 0) : average)),
      ]),
    ),
    lengths.length,
    averages,
  )
}

/** A segment with its files, and for each article the length of each field of the index. */
type Part = {
  readonly segment: IndexSegment
  readonly files: readonly File[]
  readonly lengths: ArticleIndex['lengths']
  /** Terms that a tenth of the articles have in their text, and how many that are. */
  readonly frequent: readonly (readonly [term: string, articles: number])[]
}

function toPart(
  own: readonly PackedRecord[],
  index: ArticleIndex,
  values: FacetValues,
  isWhole: boolean,
  count: number,
): Part {
  const none = { table: { firsts: [], sizes: [] }, blocks: [] }
  const tables = {
    postings: isWhole ? none : toPostingsTable(index, count),
    endings: isWhole ? none : toEndingsTable(index),
    facets: toSingleTable(toPackedFacets(own, values)),
  }
  const files = toIndexFiles(indexTables.flatMap((name) => tables[name].blocks))
  const segment: IndexSegment = {
    count: own.length,
    files: files.map(({ name, count }) => [name, count]),
    postings: tables.postings.table,
    endings: tables.endings.table,
    facets: tables.facets.table,
  }
  const frequent = index.entries
    .map((entry) => [entry[0], countArticles(entry, measuredField)] as const)
    .filter(([, articles]) => articles > own.length / 10)
  return { segment, files, lengths: index.lengths, frequent }
}

/** How many articles have a term in a field. */
function countArticles([, ...fields]: PackedEntry, field: number): number {
  const place = fields.indexOf(field)
  const steps = place < 0 ? [] : (fields[place + 1] as readonly number[])
  return steps.filter((step) => step >= 0).length
}
