import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { openWriter } from './bytes.ts'
import { measuredFields, searchFields, toIndex, toSearchDocument } from './definition.ts'
import {
  bootFile,
  type Boot,
  type FacetName,
  layoutVersion,
  type Segment,
  type Table,
  textUnit,
  toLengthByte,
} from './layout.ts'
import { type PackedRecord, readRecord } from './records.ts'
import { toFieldTerms } from './terms.ts'
import { toDateKey } from '../views/dates.ts'

/** The files of search by name, and in words which way of laying them out was chosen and why. */
export type SearchFiles = {
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
  readonly says: string
}

/** Up to so many articles everything stands in one file: it is small, and every count is exact at once. */
export const wholeUpTo = 100

/**
 * The files that search reads, from the articles in order of time. MiniSearch splits and counts, a slice of the
 * articles at a time; its serialised index is cut by term into blocks, each packed for itself, so that a browser
 * fetches the few it needs. The same articles give the same bytes.
 */
export function toSearchFiles(packed: readonly PackedRecord[], limit = wholeUpTo): SearchFiles {
  const isWhole = packed.length <= limit
  const blocks: Block[] = []
  const texts = toTextFiles(packed, isWhole)
  const lengths = measuredFields.map(() => new Uint8Array(packed.length))
  const totals = searchFields.map(() => 0)
  const starts = isWhole ? [0] : toSegmentStarts(packed.map((record) => toDateKey(record[4])))
  const segments = starts.map((start, index): Segment => {
    const end = starts[index + 1] ?? packed.length
    const own = countTerms(packed.slice(start, end), (field, place, length) => {
      totals[field] = (totals[field] ?? 0) + length
      const bytes = lengths[field]
      if (bytes) bytes[start + place] = toLengthByte(length)
    })
    const made = toBlocks(own, packed.slice(start, end))
    const files = toIndexFiles(made.flatMap((table) => table.blocks))
    blocks.push(...files)
    const [postings, forward, backward, facets] = made.map(({ table }) => table)
    if (!postings || !forward || !backward || !facets) throw new Error('Expected four tables')
    return {
      count: end - start,
      files: files.map(({ name, count }) => [name, count]),
      postings,
      forward,
      backward,
      facets,
    }
  })
  const boot: Boot = {
    version: layoutVersion,
    isWhole,
    count: packed.length,
    averages: totals.map((total) => Number((total / Math.max(1, packed.length)).toPrecision(6))),
    segments,
    texts: texts.files.map(({ name, count }) => [name, count]),
    months: toMonths(packed),
  }
  const head = gzipSync(toBootBytes(boot, lengths, texts.units), { level: 9 })
  const all = [...blocks, ...texts.files]
  const start = Uint8Array.from([head.length, head.length >> 8, head.length >> 16, head.length >> 24])
  const says = isWhole
    ? `one file, since there are no more than ${limit} articles`
    : `an index in ${blocks.length} files and the texts in ${texts.files.length}, read in parts, since there are more than ${limit} articles`
  return {
    files: isWhole
      ? new Map([[bootFile, join([start, head, ...all.map(({ bytes }) => bytes)])]])
      : new Map([[bootFile, join([start, head])], ...all.map(({ name, bytes }) => [name, bytes] as const)]),
    says,
  }
}

type Bytes = Uint8Array<ArrayBuffer>

/** A file to be, with the number of what it holds. */
type Block = { readonly name: string; readonly bytes: Bytes; readonly count: number }

/** For each field of the index, and last for the terms that are no words: article and count by turns. */
type Counts = ReadonlyMap<string, readonly (number[] | undefined)[]>

/** Articles that MiniSearch holds at one time: memory stays level, whatever the size of the corpus. */
const slice = 250

/** MiniSearch's counts of a stretch of articles, numbered from 0, slice by slice. */
function countTerms(
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

/** Bytes of a block before it is packed; about two thirds after. */
const blockSize = 4096

/** Bytes of an index file: what a host that cannot give parts of files gives for one term. */
const fileSize = 40_000

type Made = { readonly table: Table; readonly blocks: readonly Bytes[] }

function toBlocks(counts: Counts, packed: readonly PackedRecord[]): readonly Made[] {
  const terms = [...counts.keys()].toSorted(compare)
  const postings = toTable(terms, (writer, term) => {
    const fields = counts.get(term) ?? []
    writer.number(fields.reduce((mask, one, field) => mask + (one ? 2 ** field : 0), 0))
    for (const own of fields) if (own) writePostings(writer, own)
  })
  const words = terms.filter((term) => WORD.test(term))
  const many = (term: string): number => {
    const fields = counts.get(term) ?? []
    return Math.max(...fields.map((own) => (own?.length ?? 0) / 2))
  }
  const forward = toTable(words, (writer, term) => writer.number(many(term)))
  const backward = toTable(words.map(reverse).toSorted(compare), (writer, term) =>
    writer.number(many(reverse(term))),
  )
  const facets = gzipSync(toFacets(packed), { level: 9 })
  return [postings, forward, backward, { table: { firsts: [''], sizes: [facets.length] }, blocks: [facets] }]
}

/** Sorted terms in blocks: how many letters are as before, the rest, then what `write` says of the term. */
function toTable(
  terms: readonly string[],
  write: (writer: ReturnType<typeof openWriter>, term: string) => void,
): Made {
  const firsts: string[] = []
  const blocks: Bytes[] = []
  let writer = openWriter()
  let before = ''
  let last = ''
  const close = (): void => {
    if (writer.size() > 0) blocks.push(gzipSync(writer.toBytes(), { level: 9 }))
    writer = openWriter()
  }
  for (const term of terms) {
    const body = openWriter()
    write(body, term)
    const bytes = body.toBytes()
    if (writer.size() + bytes.length > blockSize) close()
    if (writer.size() === 0) {
      firsts.push(toDivider(last, term))
      before = ''
    }
    let shared = 0
    while (shared < before.length && before[shared] === term[shared]) shared++
    writer.number(shared)
    writer.text(term.slice(shared))
    // So that a reader can pass over what it does not look for.
    writer.number(bytes.length)
    writer.bytes(bytes)
    before = term
    last = term
  }
  close()
  return { table: { firsts, sizes: blocks.map((block) => block.length) }, blocks }
}

/** The shortest beginning of a term that comes after the term before it: enough to find a block by. */
function toDivider(before: string, term: string): string {
  let length = 1
  while (length < term.length && term.slice(0, length) <= before) length++
  return term.slice(0, length)
}

/** Steps from article to article, doubled, odd where a count above 1 follows. */
function writePostings(writer: ReturnType<typeof openWriter>, own: readonly number[]): void {
  writer.number(own.length / 2)
  let last = -1
  for (let index = 0; index < own.length; index += 2) {
    const [place = 0, count = 1] = [own[index], own[index + 1]]
    writer.number((place - last - 1) * 2 + (count > 1 ? 1 : 0))
    if (count > 1) writer.number(count)
    last = place
  }
}

/** Most speakers that a reader is offered to choose from. */
const mostSpeakers = 40

function toFacets(packed: readonly PackedRecord[]): string {
  const facets: Record<FacetName, Map<string, { label: string; articles: number[] }>> = {
    topic: new Map(),
    outlet: new Map(),
    speaker: new Map(),
  }
  const note = (facet: FacetName, id: string, label: string, place: number): void => {
    const row = facets[facet].get(id) ?? { label, articles: [] }
    facets[facet].set(id, row)
    if (row.articles.at(-1) !== place) row.articles.push(place)
  }
  packed.forEach(([, , outlet, , , topics, speakers], place) => {
    if (outlet !== null) note('outlet', outlet, outlet, place)
    for (const [id, label] of topics) note('topic', id, label, place)
    for (const [id, name] of speakers) note('speaker', id, name, place)
  })
  const toRows = (facet: FacetName, most: number): unknown =>
    [...facets[facet]]
      .toSorted(([a, one], [b, other]) => other.articles.length - one.articles.length || compare(a, b))
      .slice(0, most)
      .map(([id, { label, articles }]) => [
        id,
        label,
        articles.map((place, index) => place - (articles[index - 1] ?? 0)),
      ])
  return JSON.stringify({
    topic: toRows('topic', Number.POSITIVE_INFINITY),
    outlet: toRows('outlet', mostSpeakers),
    speaker: toRows('speaker', mostSpeakers),
  })
}

function toIndexFiles(blocks: readonly Bytes[]): readonly Block[] {
  const files: Block[] = []
  let open: Bytes[] = []
  const close = (): void => {
    if (open.length > 0) files.push(toFile(open))
    open = []
  }
  for (const block of blocks) {
    if (open.reduce((sum, one) => sum + one.length, block.length) > fileSize) close()
    open.push(block)
  }
  close()
  return files
}

/**
 * The texts, each packed for itself and filled up to whole units. Where one file ends and the next begins is read
 * from the articles' addresses, so that a new article changes one file and not all that follow.
 */
function toTextFiles(
  packed: readonly PackedRecord[],
  isWhole: boolean,
): { readonly files: readonly Block[]; readonly units: Uint16Array } {
  const mean = Math.max(16, 2 ** Math.ceil(Math.log2(Math.max(1, packed.length) / 150)))
  const files: Block[] = []
  let open: Bytes[] = []
  const units = new Uint16Array(packed.length)
  packed.forEach((record, place) => {
    const isCut = !isWhole && (Number.parseInt(toName(record[0]), 16) % mean === 0 || open.length >= 4 * mean)
    if (isCut && open.length > 0) {
      files.push(toFile(open))
      open = []
    }
    const bytes = gzipSync(JSON.stringify(record), { level: 9 })
    // The first byte says how many at the end are filling.
    units[place] = Math.ceil((1 + bytes.length) / textUnit)
    if ((units[place] ?? 0) * textUnit < bytes.length + 1)
      throw new Error(
        `Unexpected size of ${record[0]}, expected a text of less than ${65_535 * textUnit} bytes`,
      )
    const filled = new Uint8Array((units[place] ?? 0) * textUnit)
    filled.set([filled.length - 1 - bytes.length])
    filled.set(bytes, 1)
    open.push(filled)
  })
  if (open.length > 0) files.push(toFile(open))
  return { files, units }
}

function toBootBytes(boot: Boot, lengths: readonly Uint8Array[], units: Uint16Array): Bytes {
  const sizes = openWriter()
  const segments = boot.segments.map((segment) => {
    const strip = ({ firsts, sizes: own }: Table): Table => {
      own.forEach(sizes.number)
      return { firsts: [firsts.join('\n')], sizes: [own.length] }
    }
    const { postings, forward, backward, facets } = segment
    return {
      ...segment,
      postings: strip(postings),
      forward: strip(forward),
      backward: strip(backward),
      facets: strip(facets),
    }
  })
  const json = new TextEncoder().encode(JSON.stringify({ ...boot, segments }))
  const writer = openWriter()
  writer.number(json.length)
  const low = Uint8Array.from(units, (unit) => unit & 255)
  const high = Uint8Array.from(units, (unit) => unit >> 8)
  return join([writer.toBytes(), json, ...lengths, low, high, sizes.toBytes()])
}

/**
 * Where segments begin: the newest tenth at most stands apart, from the first day of a year, a quarter or a month,
 * the longest of these that gives one.
 */
export function toSegmentStarts(dates: readonly string[]): readonly number[] {
  if (dates.length < 2) return [0]
  const limit = dates.length - Math.max(1, Math.floor(dates.length / 10))
  const opens = (length: number): number | undefined =>
    dates.findIndex(
      (date, index) => index >= limit && toPeriod(date, length) !== toPeriod(dates[index - 1] ?? '', length),
    )
  const recent = [12, 3, 1].map(opens).find((start) => start !== undefined && start > 0) ?? toRound(limit)
  return [...new Set([0, recent])]
}

/** The period of so many months that a date lies in. */
function toPeriod(date: string, months: number): string {
  return `${date.slice(0, 4)}-${Math.floor((Number(date.slice(5, 7) || 1) - 1) / months)}`
}

/** A place near `limit` that stays the same while some articles come in. */
function toRound(limit: number): number {
  const step = 2 ** Math.max(0, Math.floor(Math.log2(limit / 10)))
  return Math.floor(limit / step) * step
}

function toMonths(packed: readonly PackedRecord[]): Boot['months'] {
  const months: (readonly [string, number])[] = []
  packed.forEach((record, place) => {
    const month = toDateKey(record[4]).slice(0, 7)
    if (months.at(-1)?.[0] !== month) months.push([month, place])
  })
  return months
}

function toFile(parts: readonly Bytes[]): Block {
  const bytes = join(parts)
  return { name: `${toName(bytes)}.bin`, bytes, count: parts.length }
}

function toName(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10)
}

function join(parts: readonly Uint8Array[]): Bytes {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** Matches "harbour" and "m19"; not "1.37", "$5" nor a term that is no word. */
const WORD = /^\p{L}/u

function reverse(term: string): string {
  return [...term].toReversed().join('')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
