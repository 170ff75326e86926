import { joinBytes, openReader, openWriter } from './bytes.ts'
import { measuredFields } from './definition.ts'
import {
  blockUnit,
  type Boot,
  layoutVersion,
  type Lengths,
  type IndexSegment,
  type Table,
  termTableNames,
  textUnit,
} from './layout.ts'

/** The boot file's head as bytes: what is short as JSON, a column for each byte said of every article, the tables. */
export function toBootBytes(boot: Boot, { fields, units }: Lengths): Uint8Array<ArrayBuffer> {
  const segments = boot.segments.map(({ count, alphabet, files }) => ({ count, alphabet, files }))
  const json = new TextEncoder().encode(JSON.stringify({ ...boot, segments }))
  const start = openWriter()
  start.number(json.length)
  const tables = boot.segments.flatMap((segment) => termTableNames.map((name) => segment[name]))
  const columns = [...fields, toDeviations(units, fields.at(-1))].flatMap(toColumns)
  return joinBytes([start.toBytes(), json, ...columns, ...tables.map(toTableBytes)])
}

/** Throws when it is of another version of this program. */
export function readBoot(bytes: Uint8Array): { readonly boot: Boot; readonly lengths: Lengths } {
  const reader = openReader(bytes)
  const length = reader.number()
  const start = reader.position()
  const json = new TextDecoder().decode(bytes.subarray(start, start + length))
  const said = JSON.parse(json) as Omit<Boot, 'segments'> & { readonly segments: readonly IndexSegment[] }
  if (said.version !== layoutVersion)
    throw new Error(
      `Unexpected search files of version ${said.version}, expected ${layoutVersion}: reload the page`,
    )
  let at = start + length
  const column = (): Uint16Array => {
    const first = at
    at += 2 * said.count
    return readColumns(bytes.subarray(first, first + said.count), bytes.subarray(first + said.count, at))
  }
  const fields = measuredFields.map(column)
  const units = readDeviations(column(), fields.at(-1))
  const table = (): Table => {
    const read = readTable(bytes, at)
    at = read.end
    return read.table
  }
  const segments = said.segments.map(({ count, alphabet, files }) => ({
    count,
    alphabet,
    files,
    postings: table(),
    endings: table(),
    facets: table(),
  }))
  return { boot: { ...said, segments }, lengths: { fields, units } }
}

/**
 * How many blocks; then in columns how much of its beginning each shares with the one before it, how much is its own,
 * and their sizes; last what is their own.
 */
function toTableBytes({ firsts, sizes }: Table): Uint8Array {
  const shared = firsts.map((first, index) => sharedLength(firsts[index - 1] ?? '', first))
  const own = firsts.map((first, index) => first.slice(shared[index]))
  const writer = openWriter()
  writer.number(firsts.length)
  const units = sizes.map((size) => size / blockUnit)
  const columns = [shared, own.map(({ length }) => length), units, units.map((unit) => unit >> 16)]
  const letters = openWriter()
  letters.text(own.join(''))
  return joinBytes([writer.toBytes(), ...columns.flatMap(toColumns), letters.toBytes()])
}

function readTable(bytes: Uint8Array, start: number): { readonly table: Table; readonly end: number } {
  const reader = openReader(bytes, start)
  const many = reader.number()
  const from = reader.position()
  const column = (place: number): Uint16Array => {
    const first = from + 2 * place * many
    return readColumns(bytes.subarray(first, first + many), bytes.subarray(first + many, first + 2 * many))
  }
  const [shared, own, low, high] = [column(0), column(1), column(2), column(3)]
  reader.skip(8 * many)
  const letters = reader.text()
  const firsts: string[] = []
  let at = 0
  shared.forEach((length, index) => {
    firsts.push((firsts.at(-1) ?? '').slice(0, length) + letters.slice(at, (at += own[index] ?? 0)))
  })
  return {
    table: {
      firsts,
      sizes: Array.from(low, (unit, index) => (unit + (high[index] ?? 0) * 2 ** 16) * blockUnit),
    },
    end: reader.position(),
  }
}

/**
 * How far each text's packed size is from what its number of different terms lets expect: smaller numbers than the
 * sizes. Above at even numbers, below at odd ones.
 */
function toDeviations(units: Uint16Array, terms: Uint16Array | undefined): Uint16Array {
  return units.map((unit, place) => {
    const far = unit - toExpected(terms?.[place])
    return far < 0 ? -2 * far - 1 : 2 * far
  })
}

function readDeviations(deviations: Uint16Array, terms: Uint16Array | undefined): Uint16Array {
  return deviations.map(
    (far, place) => toExpected(terms?.[place]) + (far % 2 === 1 ? -(far + 1) / 2 : far / 2),
  )
}

/** Units of a packed text by its number of different terms: about ten bytes for each. */
function toExpected(terms = 0): number {
  return Math.round((terms * 10) / textUnit)
}

/** Numbers of two bytes, the low bytes first: alike beside alike packs well. */
function toColumns(numbers: ArrayLike<number>): readonly [Uint8Array, Uint8Array] {
  return [
    Uint8Array.from(numbers, (number) => number & 255),
    Uint8Array.from(numbers, (number) => (number >> 8) & 255),
  ]
}

function readColumns(low: Uint8Array, high: Uint8Array): Uint16Array {
  return Uint16Array.from(low, (number, place) => number + (high[place] ?? 0) * 256)
}

/** How many UTF-16 units two texts begin with alike; never half a letter beyond U+FFFF, which no bytes can hold. */
export function sharedLength(one: string, other: string): number {
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared++
  return HALF.test(other.charAt(shared)) ? shared - 1 : shared
}

/** Matches the second half of "𐐨"; not "ñ". */
const HALF = /[\uDC00-\uDFFF]/
