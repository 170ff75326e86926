import MiniSearch from 'minisearch'
import {
  indexOptions,
  type PlainIndex,
  type SearchDocument,
  searchFields,
  toPlainIndex,
} from '../files/definition.ts'
import { type Facets, type PackedFacets, readFacetRows } from '../files/facet-rows.ts'
import { type Boot, bootFile, layoutVersion, readColumn, type TableName } from '../files/layout.ts'
import { type ArticleRecord, type PackedRecord, readRecord } from '../files/records.ts'
import { type PackedEntry, type Postings, readEntry } from '../files/term-block.ts'
import { type ByteRange, toPlaces } from './block-places.ts'
import { unpack } from './gunzip.ts'
import { openKept } from './last-used.ts'

/** Gives a part of a file of the search folder; the whole file without `length`. Rejects when it cannot. */
export type Fetch = (file: string, from: number, length: number | null) => Promise<Uint8Array<ArrayBuffer>>

/** The postings of terms by term. */
export type Terms = ReadonlyMap<string, Postings>

export type Index = MiniSearch<SearchDocument>

/** The search files as they are asked for. What was read lately is kept, some megabytes at most. */
export type Shelf = {
  readonly boot: Boot
  /** What the index has of each term; a term it does not know is left out. */
  readonly findTerms: (terms: readonly string[]) => Promise<Terms>
  /** All terms from one to another, both included. */
  readonly findBetween: (from: string, to: string) => Promise<Terms>
  /** All terms that begin with a text; none where too many do to be read. */
  readonly findBeginning: (start: string) => Promise<Terms>
  /**
   * Words that share the first or the last half with a word, or more where very many words do: all that one typing
   * error may have made of it.
   */
  readonly findHalves: (word: string) => Promise<readonly string[]>
  /**
   * MiniSearch over an index of these terms, which ranks by them as the whole index does; the whole index of a small
   * site. With `isOfAll` it knows every article, for queries that no term narrows.
   */
  readonly openIndex: (terms: Terms, isOfAll: boolean) => Promise<Index>
  readonly loadRecords: (places: readonly number[]) => Promise<readonly ArticleRecord[]>
  readonly loadFacets: () => Promise<Facets>
}

/** Blocks and records kept: a quarter of a megabyte, and two. */
const mostBlocks = 80
const mostRecords = 64

/** Articles in the postings kept: a megabyte or two. */
const mostPlaces = 80_000

/** Blocks read at most to look for words that begin or end alike: about forty kilobytes. */
const mostRead = 20

/** Opens the search files by reading the first of them. Rejects when it is of another version of this program. */
export async function openShelf(fetchPart: Fetch): Promise<Shelf> {
  const boot = (await readJson(await fetchPart(bootFile, 0, null))) as Boot
  if (boot.version !== layoutVersion)
    throw new Error(
      `Unexpected search files of version ${boot.version}, expected ${layoutVersion}: reload the page`,
    )
  const places = toPlaces(boot)
  const fetchRange = ({ file, from, length }: ByteRange): Promise<Uint8Array<ArrayBuffer>> =>
    fetchPart(file, from, length)
  const terms = boot.whole === null ? openBlocks(boot, places, fetchRange) : openWhole(boot.whole)
  const keepFile = openKept<Uint8Array<ArrayBuffer>>(boot.texts.length)
  const keepRecord = openKept<ArticleRecord>(boot.isSmall ? boot.count : mostRecords)
  const keepFacets = openKept<Facets>(1)
  /** Of a small corpus all texts are read sooner or later: a file at a time. */
  const readText = async (range: ByteRange): Promise<Uint8Array<ArrayBuffer>> =>
    boot.isSmall
      ? (await keepFile(range.file, () => fetchPart(range.file, 0, null))).slice(
          range.from,
          range.from + range.length,
        )
      : fetchRange(range)
  const loadFacets = async (): Promise<Facets> =>
    readFacetRows(
      await Promise.all(
        places.starts.map(async (start, segment) => ({
          start,
          facets: (await readJson(await fetchRange(places.block(segment, 'facets', 0)))) as PackedFacets,
        })),
      ),
    )
  return {
    boot,
    ...terms,
    loadRecords: (wanted) =>
      Promise.all(
        wanted.map((article) =>
          keepRecord(String(article), async () => {
            const filled = await readText(places.text(article))
            // The first byte says how many bytes at the end are filling.
            const packed = filled.slice(1, filled.length - (filled[0] ?? 0))
            return readRecord((await readJson(packed)) as PackedRecord)
          }),
        ),
      ),
    loadFacets: () => keepFacets('', loadFacets),
  }
}

type TermShelf = Pick<Shelf, 'findTerms' | 'findBetween' | 'findBeginning' | 'findHalves' | 'openIndex'>

/** The terms of a small site: MiniSearch's whole index. */
function openWhole(json: string): TermShelf {
  const { index } = JSON.parse(json) as PlainIndex
  const all = new Map(index as [string, Postings][])
  let opened: Promise<Index> | null = null
  const filter = (isWanted: (term: string) => boolean): Promise<Terms> =>
    Promise.resolve(new Map([...all].filter(([term]) => isWanted(term))))
  return {
    findTerms: (terms) => {
      const wanted = new Set(terms)
      return filter((term) => wanted.has(term))
    },
    findBetween: (from, to) => filter((term) => term >= from && term <= to),
    findBeginning: (start) => filter((term) => term.startsWith(start)),
    findHalves: (word) => {
      const half = toHalf(word)
      const isNear = (term: string): boolean =>
        term.startsWith(word.slice(0, half)) || term.endsWith(word.slice(-half))
      return Promise.resolve([...all.keys()].filter(isNear))
    },
    openIndex: () => (opened ??= MiniSearch.loadJSONAsync(json, indexOptions)),
  }
}

/** The terms of a larger site, read in blocks. */
function openBlocks(
  boot: Boot,
  places: ReturnType<typeof toPlaces>,
  fetchRange: (range: ByteRange) => Promise<Uint8Array<ArrayBuffer>>,
): TermShelf {
  const keepBlock = openKept<unknown>(mostBlocks)
  const readBlock = (segment: number, table: TableName, block: number): Promise<unknown> =>
    keepBlock(`${segment} ${table} ${block}`, async () =>
      readJson(await fetchRange(places.block(segment, table, block))),
    )
  /** The blocks of a segment that may hold what lies between two terms. */
  const readBlocks = (
    segment: number,
    table: 'postings' | 'endings',
    from: string,
    to: string,
  ): Promise<readonly unknown[]> => {
    const [first, last] = findBlocks(boot.segments[segment]?.[table].firsts ?? [], from, to)
    return Promise.all(
      Array.from({ length: last - first + 1 }, (_, index) => readBlock(segment, table, first + index)),
    )
  }
  const readBetween = async (from: string, to: string, wanted?: ReadonlySet<string>): Promise<Terms> => {
    const found = new Map<string, Record<string, Record<string, number>>>()
    const parts = await Promise.all(
      boot.segments.map((_, segment) => readBlocks(segment, 'postings', from, to)),
    )
    parts.forEach((blocks, segment) => {
      for (const entry of (blocks as PackedEntry[][]).flat()) {
        const [term] = entry
        if (wanted ? !wanted.has(term) : term < from || term > to) continue
        const known = found.get(term) ?? {}
        found.set(term, known)
        readEntry(entry, places.starts[segment] ?? 0, known)
      }
    })
    return found
  }
  /** How many blocks may hold what begins with a text. */
  const countBlocks = (table: 'postings' | 'endings', start: string): number =>
    boot.segments.reduce((sum, one) => {
      const [first, last] = findBlocks(one[table].firsts, ...toRange(start))
      return sum + 1 + last - first
    }, 0)
  const findEnding = async (end: string): Promise<readonly string[]> => {
    const start = reverse(end)
    const parts = await Promise.all(
      boot.segments.map((_, segment) => readBlocks(segment, 'endings', ...toRange(start))),
    )
    return (parts.flat(2) as string[]).filter((term) => term.startsWith(start)).map(reverse)
  }
  const lengths: number[][] = []
  const toLengths = (place: number): number[] =>
    (lengths[place] ??= searchFields.map((_, field) => {
      const column = boot.lengths[field]
      return column === undefined ? (boot.averages[field] ?? 0) : readColumn(column, place)
    }))
  const decoded = new Map<string, Postings>()
  let held = 0
  /** Keeps what was asked for last: unpacking the articles of a frequent word takes longer than all the rest. */
  const keepTerms = (found: Terms): void => {
    for (const [term, postings] of found) {
      if (decoded.delete(term)) held -= countPlaces(postings)
      decoded.set(term, postings)
      held += countPlaces(postings)
    }
    for (const [term, postings] of decoded) {
      if (held <= mostPlaces) return
      decoded.delete(term)
      held -= countPlaces(postings)
    }
  }
  return {
    findTerms: async (terms) => {
      const missing = terms.filter((term) => !decoded.has(term))
      const read = await Promise.all(
        toRuns(missing, boot.segments).map((run) =>
          readBetween(run[0] ?? '', run.at(-1) ?? '', new Set(run)),
        ),
      )
      const known = new Map(read.flatMap((part) => [...part]))
      const found = new Map<string, Postings>()
      for (const term of terms) {
        const postings = decoded.get(term) ?? known.get(term)
        if (postings) found.set(term, postings)
      }
      keepTerms(found)
      return found
    },
    findBetween: (from, to) => readBetween(from, to),
    findBeginning: async (start) =>
      countBlocks('postings', start) > mostRead ? new Map() : readBetween(...toRange(start)),
    findHalves: async (word) => {
      const half = toHalf(word)
      const sizes = Array.from({ length: word.length - half }, (_, index) => half + index)
      const first = sizes.find((size) => countBlocks('postings', word.slice(0, size)) <= mostRead)
      const last = sizes.find((size) => countBlocks('endings', reverse(word.slice(-size))) <= mostRead)
      const [starting, ending] = await Promise.all([
        first === undefined ? new Map() : readBetween(...toRange(word.slice(0, first))),
        last === undefined ? [] : findEnding(word.slice(-last)),
      ])
      return [...new Set([...(starting as Terms).keys(), ...ending])]
    },
    openIndex: (terms, isOfAll) => {
      const fieldLength: Record<number, number[]> = {}
      const note = (place: number): void => {
        fieldLength[place] ??= toLengths(place)
      }
      if (isOfAll) for (let place = 0; place < boot.count; place++) note(place)
      for (const postings of terms.values())
        for (const articles of Object.values(postings)) for (const key in articles) note(Number(key))
      const part = toPlainIndex(terms, fieldLength, boot.count, boot.averages)
      return Promise.resolve(MiniSearch.loadJS(part, indexOptions))
    },
  }
}

const decoder = new TextDecoder()

async function readJson(packed: Uint8Array<ArrayBuffer>): Promise<unknown> {
  return JSON.parse(decoder.decode(await unpack(packed)))
}

/** Less than half, so that two letters that changed places in the middle leave one of the halves whole. */
function toHalf(word: string): number {
  return Math.max(2, Math.floor((word.length - 1) / 2))
}

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

/** How many places it takes to keep postings, and some for themselves. */
function countPlaces(postings: Postings): number {
  return Object.values(postings).reduce((sum, articles) => sum + Object.keys(articles).length, 50)
}

function reverse(term: string): string {
  return [...term].toReversed().join('')
}
