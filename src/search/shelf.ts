import { openReader } from './bytes.ts'
import { measuredFields, searchFields } from './definition.ts'
import {
  type Boot,
  bootFile,
  type FacetName,
  type FacetRow,
  layoutVersion,
  type Lengths,
  type Segment,
  type Table,
  textUnit,
} from './layout.ts'
import { type ArticleRecord, type PackedRecord, readRecord } from './records.ts'
import { unpack } from './unpack.ts'

/** Gives a part of a file of the search folder; the whole file without `length`. Rejects when it cannot. */
export type Fetch = (file: string, from: number, length: number | null) => Promise<Uint8Array<ArrayBuffer>>

/** The articles that have a term: for each field of the index their places and counts; last, for terms that are no words. */
export type Posting = readonly (FieldPosting | undefined)[]
export type FieldPosting = { readonly places: Uint32Array; readonly counts: Uint16Array }

export type Near = { readonly term: string; readonly count: number }

/** The search files as they are asked for. What was read lately is kept, some megabytes at most. */
export type Shelf = {
  readonly boot: Boot
  readonly lengths: Lengths
  /** What the index has of each term; a term it does not know is left out. */
  readonly findPostings: (terms: readonly string[]) => Promise<ReadonlyMap<string, Posting>>
  /** All terms from one to another, both included. */
  readonly findBetween: (from: string, to: string) => Promise<readonly string[]>
  /** Words that begin with a text, most frequent first. */
  readonly findBeginning: (start: string, most: number) => Promise<readonly Near[]>
  /** Words that share the first or the last half with a term: all that one typing error may have made of it. */
  readonly findHalves: (term: string) => Promise<readonly Near[]>
  readonly loadRecords: (places: readonly number[]) => Promise<readonly ArticleRecord[]>
  readonly loadFacets: () => Promise<Readonly<Record<FacetName, readonly FacetRow[]>>>
}

/** Blocks and records kept: about one megabyte of each. */
const mostBlocks = 160
const mostRecords = 40

/** Opens the search files by reading the first of them. Rejects when it is of another version of this program. */
export async function openShelf(fetchPart: Fetch): Promise<Shelf> {
  const bytes = await fetchPart(bootFile, 0, null)
  const size =
    (bytes[0] ?? 0) + (bytes[1] ?? 0) * 2 ** 8 + (bytes[2] ?? 0) * 2 ** 16 + (bytes[3] ?? 0) * 2 ** 24
  const { boot, lengths } = readBoot(await unpack(bytes.subarray(4, 4 + size)))
  const whole = boot.isWhole ? bytes.subarray(4 + size) : null
  const places = toPlaces(boot, lengths, whole !== null)
  const readPart: Fetch = async (file, from, length) =>
    whole ? whole.subarray(from, from + (length ?? 0)) : fetchPart(file, from, length)
  const keep = <Value>(most: number): ((key: string, make: () => Promise<Value>) => Promise<Value>) => {
    const kept = new Map<string, Promise<Value>>()
    return (key, make) => {
      const value = kept.get(key) ?? make()
      kept.delete(key)
      kept.set(key, value)
      value.catch(() => kept.delete(key))
      const [oldest] = kept.keys()
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
      return value
    }
  }
  const keepBlock = keep<Uint8Array>(mostBlocks)
  const keepRecord = keep<ArticleRecord>(whole ? boot.count : mostRecords)
  const readBlock = (segment: number, table: TableName, block: number): Promise<Uint8Array> => {
    const place = places.blocks[segment]?.[table][block]
    if (!place) throw new Error(`Unexpected block ${block} of ${table}`)
    return keepBlock(`${segment} ${table} ${block}`, async () =>
      unpack(await readPart(place.file, place.from, place.length)),
    )
  }
  /** Every entry of the blocks that may hold what lies between two terms. */
  const readBetween = async (
    table: 'postings' | 'forward' | 'backward',
    from: string,
    to: string,
  ): Promise<readonly { readonly segment: number; readonly entries: readonly Entry[] }[]> =>
    Promise.all(
      boot.segments.map(async (one, segment) => {
        const first = Math.max(0, findBlock(one[table].firsts, from))
        const last = findBlock(one[table].firsts, to)
        const blocks = await Promise.all(
          Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
            readBlock(segment, table, first + index),
          ),
        )
        return { segment, entries: blocks.flatMap((block) => readEntries(block, from, to)) }
      }),
    )
  const starts = boot.segments.map((_, index) =>
    boot.segments.slice(0, index).reduce((sum, { count }) => sum + count, 0),
  )
  const findNear = async (table: 'forward' | 'backward', start: string): Promise<readonly Near[]> => {
    const counts = new Map<string, number>()
    for (const { entries } of await readBetween(table, start, `${start}\uffff`)) {
      for (const { term, bytes: block, from } of entries)
        counts.set(term, (counts.get(term) ?? 0) + openReader(block, from).number())
    }
    return [...counts].map(([term, count]) => ({ term, count }))
  }
  return {
    boot,
    lengths,
    findPostings: async (terms) => {
      const found = new Map<string, FieldPosting[][]>()
      await Promise.all(
        [...new Set(terms)].map(async (term) => {
          const own: FieldPosting[][] = []
          for (const { segment, entries } of await readBetween('postings', term, term)) {
            for (const { bytes: block, from } of entries)
              readPosting(block, from, starts[segment] ?? 0).forEach((one, field) => {
                if (one) (own[field] ??= []).push(one)
              })
          }
          if (own.length > 0) found.set(term, own)
        }),
      )
      return new Map([...found].map(([term, fields]) => [term, Array.from(fields, joinPostings)]))
    },
    findBetween: async (from, to) => {
      const all = (await readBetween('postings', from, to)).flatMap(({ entries }) => entries)
      return [...new Set(all.map(({ term }) => term))]
    },
    findBeginning: async (start, most) =>
      (await findNear('forward', start)).toSorted((a, b) => b.count - a.count).slice(0, most),
    findHalves: async (term) => {
      // Less than half, so that two letters that changed places in the middle leave one of them whole.
      const half = Math.max(2, Math.floor((term.length - 1) / 2))
      const [forward, backward] = await Promise.all([
        findNear('forward', term.slice(0, half)),
        findNear('backward', reverse(term.slice(-half))),
      ])
      const known = new Map(forward.map((near) => [near.term, near]))
      for (const { term: found, count } of backward)
        known.set(reverse(found), { term: reverse(found), count })
      return [...known.values()]
    },
    loadRecords: (wanted) =>
      Promise.all(
        wanted.map((place) =>
          keepRecord(String(place), async () => {
            const text = places.texts(place)
            const filled = await readPart(text.file, text.from, text.length)
            const bytes = await unpack(filled.subarray(1, filled.length - (filled[0] ?? 0)))
            return readRecord(JSON.parse(decoder.decode(bytes)) as PackedRecord)
          }),
        ),
      ),
    loadFacets: async () => {
      const facets: Record<FacetName, Map<string, { id: string; label: string; articles: number[] }>> = {
        topic: new Map(),
        outlet: new Map(),
        speaker: new Map(),
      }
      for (const [segment, start] of starts.entries()) {
        const rows = JSON.parse(decoder.decode(await readBlock(segment, 'facets', 0))) as PackedFacets
        for (const name of facetNames) {
          for (const [id, label, steps] of rows[name]) {
            const row = facets[name].get(id) ?? { id, label, articles: [] }
            facets[name].set(id, row)
            let place = start
            for (const step of steps) row.articles.push((place += step))
          }
        }
      }
      return {
        topic: [...facets.topic.values()],
        outlet: [...facets.outlet.values()],
        speaker: [...facets.speaker.values()],
      }
    },
  }
}

type TableName = 'postings' | 'forward' | 'backward' | 'facets'
type Place = { readonly file: string; readonly from: number; readonly length: number }
type Entry = { readonly term: string; readonly bytes: Uint8Array; readonly from: number }
type PackedFacets = Readonly<
  Record<FacetName, readonly (readonly [id: string, label: string, steps: readonly number[]])[]>
>

const facetNames: readonly FacetName[] = ['topic', 'outlet', 'speaker']
const tableNames: readonly TableName[] = ['postings', 'forward', 'backward', 'facets']
const decoder = new TextDecoder()

function readBoot(bytes: Uint8Array): { readonly boot: Boot; readonly lengths: Lengths } {
  const reader = openReader(bytes)
  const length = reader.number()
  const start = reader.position()
  const boot = JSON.parse(decoder.decode(bytes.subarray(start, start + length))) as Boot
  if (boot.version !== layoutVersion)
    throw new Error(
      `Unexpected search files of version ${boot.version}, expected ${layoutVersion}: reload the page`,
    )
  const column = (index: number): Uint8Array => {
    const from = start + length + index * boot.count
    return bytes.subarray(from, from + boot.count)
  }
  const [low, high] = [column(measuredFields.length), column(measuredFields.length + 1)]
  const sizes = openReader(bytes, start + length + (measuredFields.length + 2) * boot.count)
  const fill = ({ firsts, sizes: [many = 0] }: Table): Table => ({
    firsts: firsts.join('').split('\n'),
    sizes: Array.from({ length: many }, () => sizes.number()),
  })
  return {
    boot: {
      ...boot,
      segments: boot.segments.map((segment) => ({
        ...segment,
        postings: fill(segment.postings),
        forward: fill(segment.forward),
        backward: fill(segment.backward),
        facets: fill(segment.facets),
      })),
    },
    lengths: {
      fields: measuredFields.map((_, field) => column(field)),
      units: Uint16Array.from(low, (unit, place) => unit + (high[place] ?? 0) * 256),
    },
  }
}

/** Where everything stands: blocks and texts follow each other through their files; all through one in a whole. */
function toPlaces(
  { segments, texts }: Boot,
  { units }: Lengths,
  isWhole: boolean,
): {
  readonly blocks: readonly Record<TableName, readonly Place[]>[]
  readonly texts: (place: number) => Place
} {
  let offset = 0
  const blocks = segments.map((segment: Segment) => {
    const sizes = tableNames.flatMap((name) => segment[name].sizes)
    const places: Place[] = []
    for (const [file, count] of segment.files) {
      if (!isWhole) offset = 0
      for (let left = count; left > 0; left--) {
        const length = sizes[places.length] ?? 0
        places.push({ file, from: offset, length })
        offset += length
      }
    }
    let at = 0
    const take = ({ sizes: own }: Table): readonly Place[] => places.slice(at, (at += own.length))
    const [postings, forward, backward, facets] = tableNames.map((name) => take(segment[name]))
    return {
      postings: postings ?? [],
      forward: forward ?? [],
      backward: backward ?? [],
      facets: facets ?? [],
    }
  })
  const firsts: number[] = []
  let next = 0
  for (const [, count] of texts) {
    firsts.push(next)
    next += count
  }
  return {
    blocks,
    texts: (place) => {
      const file = Math.max(
        0,
        firsts.findLastIndex((first) => first <= place),
      )
      let from = isWhole ? offset : 0
      for (let before = isWhole ? 0 : (firsts[file] ?? 0); before < place; before++)
        from += (units[before] ?? 0) * textUnit
      return { file: texts[file]?.[0] ?? '', from, length: (units[place] ?? 0) * textUnit }
    },
  }
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

function readEntries(bytes: Uint8Array, from: string, to: string): readonly Entry[] {
  const entries: Entry[] = []
  const reader = openReader(bytes)
  let term = ''
  while (reader.position() < bytes.length) {
    const shared = reader.number()
    term = term.slice(0, shared) + reader.text()
    const size = reader.number()
    if (term > to) break
    if (term >= from) entries.push({ term, bytes, from: reader.position() })
    reader.skip(size)
  }
  return entries
}

function readPosting(bytes: Uint8Array, from: number, start: number): (FieldPosting | undefined)[] {
  const reader = openReader(bytes, from)
  const mask = reader.number()
  return Array.from({ length: searchFields.length + 1 }, (_, field) => {
    if ((mask & (2 ** field)) === 0) return undefined
    const length = reader.number()
    const places = new Uint32Array(length)
    const counts = new Uint16Array(length)
    let place = start - 1
    for (let index = 0; index < length; index++) {
      const step = reader.number()
      place += 1 + Math.floor(step / 2)
      places[index] = place
      counts[index] = step % 2 === 1 ? reader.number() : 1
    }
    return { places, counts }
  })
}

function joinPostings(parts: readonly FieldPosting[] | undefined): FieldPosting | undefined {
  if (parts === undefined || parts.length < 2) return parts?.[0]
  const length = parts.reduce((sum, { places }) => sum + places.length, 0)
  const places = new Uint32Array(length)
  const counts = new Uint16Array(length)
  let at = 0
  for (const part of parts) {
    places.set(part.places, at)
    counts.set(part.counts, at)
    at += part.places.length
  }
  return { places, counts }
}

function reverse(term: string): string {
  return [...term].toReversed().join('')
}
