import MiniSearch from 'minisearch'
import { indexOptions, measuredField, toPlainIndex } from '../files/definition.ts'
import { type Boot, readColumn, type TableName } from '../files/layout.ts'
import { type PackedEntry, type Postings, readEntry } from '../files/term-block.ts'
import type { ByteRange, Places } from './block-places.ts'
import { openKept } from './last-used.ts'
import { type Terms, type TermShelf, toHalf } from './term-shelf.ts'

/** Blocks kept: a quarter of a megabyte. */
const mostBlocks = 40

/** Articles in the postings kept: a megabyte or two. */
const mostPlaces = 60_000

/** Beginnings whose terms are kept: what goes on from the last word is asked for twice with each letter. */
const mostBegun = 4

/** Blocks read at most to look for words that begin or end alike: about fifty kilobytes. */
const mostRead = 24

/** The terms of a larger site, read in blocks. */
export function openBlocks(
  boot: Boot,
  places: Places,
  readRange: (range: ByteRange) => Promise<unknown>,
): TermShelf {
  const keepBlock = openKept<unknown>(mostBlocks)
  const readBlock = (segment: number, table: TableName, block: number): Promise<unknown> =>
    keepBlock(`${segment} ${table} ${block}`, async () => readRange(places.block(segment, table, block)))
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
    (lengths[place] ??= boot.averages.map((average, field) =>
      field === measuredField ? readColumn(boot.lengths, place) : average,
    ))
  const keepBegun = openKept<Terms>(mostBegun)
  const decoded = new Map<string, { readonly postings: Postings; readonly places: number }>()
  let held = 0
  /** Keeps what was asked for last: unpacking the articles of a frequent word takes longer than all the rest. */
  const keepTerms = (found: Terms): void => {
    for (const [term, postings] of found) {
      const own = decoded.get(term) ?? { postings, places: countPlaces(postings) }
      if (!decoded.delete(term)) held += own.places
      decoded.set(term, own)
    }
    for (const [term, { places: own }] of decoded) {
      if (held <= mostPlaces) return
      decoded.delete(term)
      held -= own
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
        const postings = decoded.get(term)?.postings ?? known.get(term)
        if (postings) found.set(term, postings)
      }
      keepTerms(found)
      return found
    },
    findBetween: (from, to) => readBetween(from, to),
    findBeginning: (start) =>
      keepBegun(start, async () => {
        if (countBlocks('postings', start) > mostRead) return new Map()
        const found = await readBetween(...toRange(start))
        // A query asks for each of them next.
        keepTerms(found)
        return found
      }),
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
