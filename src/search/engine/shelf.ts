import type { BitReader } from '../files/bits.ts'
import { readBoot } from '../files/boot-file.ts'
import {
  type Boot,
  bootFile,
  type FacetName,
  type FacetRow,
  type Lengths,
  type TableName,
} from '../files/layout.ts'
import {
  type FieldPosting,
  joinPostings,
  type Posting,
  readPosting,
  skipPosting,
  type ArticleRange,
} from '../files/postings.ts'
import { type ArticleRecord, type PackedRecord, readRecord } from '../files/records.ts'
import { readTerms } from '../files/term-block.ts'
import { toPlaces } from './block-places.ts'
import { unpack } from './gunzip.ts'
import { openKept } from './last-used.ts'

/** Gives a part of a file of the search folder; the whole file without `length`. Rejects when it cannot. */
export type Fetch = (file: string, from: number, length: number | null) => Promise<Uint8Array<ArrayBuffer>>

export type Near = { readonly term: string; readonly count: number }

/** The search files as they are asked for. What was read lately is kept, some megabytes at most. */
export type Shelf = {
  readonly boot: Boot
  readonly lengths: Lengths
  /** What the index has of each term; a term it does not know is left out. */
  readonly findPostings: (terms: readonly string[]) => Promise<ReadonlyMap<string, Posting>>
  /** All terms from one to another, both included. */
  readonly findBetween: (from: string, to: string) => Promise<readonly string[]>
  /** Words that begin with a text, most frequent first; none where too many do to be read. */
  readonly findBeginning: (start: string) => Promise<readonly Near[]>
  /** The same, only those that one of the marked articles has. */
  readonly findAmong: (start: string, marked: Uint8Array) => Promise<readonly Near[]>
  /**
   * Words that share the first or the last half with a term, or more where very many words do: all that one typing
   * error may have made of it.
   */
  readonly findHalves: (term: string) => Promise<readonly Near[]>
  readonly loadRecords: (places: readonly number[]) => Promise<readonly ArticleRecord[]>
  readonly loadFacets: () => Promise<Facets>
}

type Facets = Readonly<Record<FacetName, readonly FacetRow[]>>

/** Blocks and records kept: a quarter of a megabyte, and two. */
const mostBlocks = 160
const mostRecords = 64

/** Articles in the postings kept: half a megabyte. */
const mostPlaces = 80_000

/** Blocks read at most to look for words that begin or end alike: about thirty kilobytes. */
const mostRead = 24

/** Opens the search files by reading the first of them. Rejects when it is of another version of this program. */
export async function openShelf(fetchPart: Fetch): Promise<Shelf> {
  const bytes = await fetchPart(bootFile, 0, null)
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const { boot, lengths } = readBoot(await unpack(bytes.subarray(4, 4 + size)))
  const whole = boot.isWhole ? bytes.subarray(4 + size) : null
  const places = toPlaces(boot, lengths)
  const readPart: Fetch = async (file, from, length) =>
    whole ? whole.subarray(from, from + (length ?? 0)) : fetchPart(file, from, length)
  const keepBlock = openKept<Uint8Array<ArrayBuffer>>(mostBlocks)
  const keepRecord = openKept<ArticleRecord>(whole ? boot.count : mostRecords)
  const readBlock = (segment: number, table: TableName, block: number): Promise<Uint8Array<ArrayBuffer>> =>
    keepBlock(`${segment} ${table} ${block}`, () => {
      const { file, from, length } = places.block(segment, table, block)
      return readPart(file, from, length)
    })
  const stretches = boot.segments.map(({ count }, index) => ({
    start: boot.segments.slice(0, index).reduce((sum, before) => sum + before.count, 0),
    span: count,
  }))
  /**
   * What the segments say of terms: of those in the blocks that may hold what lies between two terms, and that are
   * wanted. `read` reads it of a term and of a segment, `skip` passes over it.
   */
  const readBetween = async <Value>(
    table: 'postings' | 'endings',
    [from, to]: readonly [string, string],
    { read, skip }: Reading<Value>,
    isWanted = (term: string): boolean => term >= from,
  ): Promise<readonly Said<Value>[]> => {
    const parts = await Promise.all(
      boot.segments.map(async (one, segment) => {
        const [first, last] = findBlocks(one[table].firsts, from, to)
        const blocks = await Promise.all(
          Array.from({ length: last - first + 1 }, (_, index) => readBlock(segment, table, first + index)),
        )
        const found: Said<Value>[] = []
        const stretch = stretches[segment] ?? { start: 0, span: 0 }
        for (const block of blocks) {
          readTerms(block, one.alphabet, (term, reader) => {
            if (term > to) return false
            if (isWanted(term)) found.push({ term, value: read(reader, stretch) })
            else skip(reader, stretch)
            return true
          })
        }
        return found
      }),
    )
    return parts.flat()
  }
  /** How many blocks may hold what begins with a text. */
  const countBlocks = (table: 'postings' | 'endings', start: string): number =>
    boot.segments.reduce((sum, one) => {
      const [first, last] = findBlocks(one[table].firsts, ...toRange(start))
      return sum + 1 + last - first
    }, 0)
  const findStarting = async (start: string): Promise<readonly Near[]> =>
    toSums(await readBetween('postings', toRange(start), manyReading))
  const findEnding = async (end: string): Promise<readonly Near[]> => {
    const found = await readBetween('endings', toRange(reverse(end)), endingReading)
    return toSums(found.map(({ term, value }) => ({ term: reverse(term), value })))
  }
  const readPostings = async (terms: readonly string[]): Promise<ReadonlyMap<string, Posting>> => {
    const found = await Promise.all(
      toRuns(terms, boot.segments).map((run) => {
        const own = new Set(run)
        return readBetween('postings', [run[0] ?? '', run.at(-1) ?? ''], postingReading, (term) =>
          own.has(term),
        )
      }),
    )
    const parts = new Map<string, Posting[]>()
    for (const { term, value } of found.flat()) parts.set(term, [...(parts.get(term) ?? []), value])
    return new Map([...parts].map(([term, own]) => [term, joinPostings(own)]))
  }
  const keepFacets = openKept<Facets>(1)
  const loadFacets = async (): Promise<Facets> =>
    (await import('../files/facet-rows.ts')).readFacetRows(
      await Promise.all(
        stretches.map(async ({ start }, segment) => ({
          start,
          json: await readFilled(await readBlock(segment, 'facets', 0)),
        })),
      ),
    )
  const decoded = new Map<string, Posting>()
  let held = 0
  /** Keeps what was asked for last: unpacking the articles of a frequent word takes longer than all the rest. */
  const keepPostings = (found: ReadonlyMap<string, Posting>): void => {
    for (const [term, posting] of found) {
      if (decoded.delete(term)) held -= countPlaces(posting)
      decoded.set(term, posting)
      held += countPlaces(posting)
    }
    for (const [term, posting] of decoded) {
      if (held <= mostPlaces) return
      decoded.delete(term)
      held -= countPlaces(posting)
    }
  }
  return {
    boot,
    lengths,
    findPostings: async (terms) => {
      const missing = terms.filter((term) => !decoded.has(term))
      const read = missing.length === 0 ? new Map<string, Posting>() : await readPostings(missing)
      const found = new Map<string, Posting>()
      for (const term of terms) {
        const posting = decoded.get(term) ?? read.get(term)
        if (posting) found.set(term, posting)
      }
      keepPostings(found)
      return found
    },
    findBetween: async (from, to) => {
      const all = await readBetween('postings', [from, to], manyReading)
      return [...new Set(all.map(({ term }) => term))]
    },
    findBeginning: async (start) =>
      countBlocks('postings', start) > mostRead
        ? []
        : (await findStarting(start)).toSorted((a, b) => b.count - a.count),
    findAmong: async (start, marked) => {
      const isAmong = ({ places }: FieldPosting): boolean => places.some((place) => marked[place] === 1)
      const read = (reader: BitReader, stretch: ArticleRange): number => {
        const posting = readPosting(reader, stretch)
        return posting.some((own) => own && isAmong(own)) ? countMost(posting) : 0
      }
      if (countBlocks('postings', start) > mostRead) return []
      const found = await readBetween('postings', toRange(start), { read, skip: skipPosting })
      return toSums(found.filter(({ value }) => value > 0)).toSorted((a, b) => b.count - a.count)
    },
    findHalves: async (term) => {
      // Less than half, so that two letters that changed places in the middle leave one of them whole.
      const half = Math.max(2, Math.floor((term.length - 1) / 2))
      const lengths = Array.from({ length: term.length - half }, (_, index) => half + index)
      const first = lengths.find((length) => countBlocks('postings', term.slice(0, length)) <= mostRead)
      const last = lengths.find((length) => countBlocks('endings', reverse(term.slice(-length))) <= mostRead)
      const [starting, ending] = await Promise.all([
        first === undefined ? [] : findStarting(term.slice(0, first)),
        last === undefined ? [] : findEnding(term.slice(-last)),
      ])
      return [...new Map([...starting, ...ending].map((near) => [near.term, near])).values()]
    },
    loadRecords: (wanted) =>
      Promise.all(
        wanted.map((article) =>
          keepRecord(String(article), async () => {
            const { file, from, length } = places.text(article)
            const text = await readFilled(await readPart(file, from, length))
            return readRecord(JSON.parse(text) as PackedRecord)
          }),
        ),
      ),
    loadFacets: () => keepFacets('', loadFacets),
  }
}

const decoder = new TextDecoder()

/** A packed text without its filling: the first byte says how many bytes at the end that is. */
async function readFilled(filled: Uint8Array<ArrayBuffer>): Promise<string> {
  return decoder.decode(await unpack(filled.subarray(1, filled.length - (filled[0] ?? 0))))
}

/** What is said of a term, out of one segment. */
type Said<Value> = { readonly term: string; readonly value: Value }

type Reading<Value> = {
  readonly read: (reader: BitReader, stretch: ArticleRange) => Value
  readonly skip: (reader: BitReader, stretch: ArticleRange) => unknown
}

const postingReading: Reading<Posting> = { read: readPosting, skip: skipPosting }
const manyReading: Reading<number> = { read: skipPosting, skip: skipPosting }
const endingReading: Reading<number> = { read: ({ gamma }) => gamma(), skip: ({ gamma }) => gamma() }

/** Terms in order, those together that lie in the same block of every segment: so each block is gone through once. */
function toRuns(terms: readonly string[], segments: Boot['segments']): readonly (readonly string[])[] {
  const runs: string[][] = []
  let before = ''
  for (const term of [...new Set(terms)].toSorted((a, b) => (a < b ? -1 : 1))) {
    const place = segments.map(({ postings }) => findBlock(postings.firsts, term)).join()
    if (place === before) runs.at(-1)?.push(term)
    else runs.push([term])
    before = place
  }
  return runs
}

/** The first and the last block that may hold what lies between two terms. */
function findBlocks(firsts: readonly string[], from: string, to: string): readonly [number, number] {
  if (firsts.length === 0) return [0, -1]
  return [Math.max(0, findBlock(firsts, from)), Math.max(0, findBlock(firsts, to))]
}

/** The last block that begins at or before a term; -1 when all begin after it. */
function findBlock(firsts: readonly string[], term: string): number {
  let [low, high] = [0, firsts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((firsts[middle] ?? '') <= term) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** From the first to the last term that begins with a text. */
function toRange(start: string): readonly [string, string] {
  return [start, `${start}\uffff`]
}

/** How many places it takes to keep a posting, and some for itself. */
function countPlaces(posting: Posting): number {
  return posting.reduce((sum, own) => sum + (own?.places.length ?? 0), 50)
}

/** The number of its articles, of the field that most have the term in. */
function countMost(posting: Posting): number {
  return Math.max(...posting.map((own) => own?.places.length ?? 0))
}

/** Each term once, with its articles of all segments, as far as its segments tell. */
function toSums(parts: readonly Said<number>[]): readonly Near[] {
  const counts = new Map<string, number>()
  for (const { term, value } of parts) counts.set(term, (counts.get(term) ?? 0) + value)
  return [...counts].map(([term, count]) => ({ term, count }))
}

function reverse(term: string): string {
  return [...term].toReversed().join('')
}
