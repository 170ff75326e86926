import type { BitReader, BitWriter } from './bits.ts'
import { searchFields } from './definition.ts'

/**
 * The articles that have a term: for each field of the index their places and how often it stands there; last, for
 * terms that are no words.
 */
export type Posting = readonly (FieldPosting | undefined)[]
export type FieldPosting = { readonly places: Uint32Array; readonly counts: Uint16Array }

/** The fields of the index, and one for the terms that are no words. */
const fieldCount = searchFields.length + 1

/** A stretch of the articles in order of time: the place of the first, and how many. */
export type ArticleRange = { readonly start: number; readonly span: number }

/**
 * Writes the posting of a term in a segment of `span` articles; each field's list has place and count by turns, places
 * from 0 and rising. The fields that have it; for each how many articles, whether a count is above 1, then the gaps
 * between the places and where needed the counts.
 */
export function writePosting(
  writer: BitWriter,
  fields: readonly (readonly number[] | undefined)[],
  span: number,
): void {
  let has = 0
  for (let field = 0; field < fieldCount; field++) has = 2 * has + (fields[field] ? 1 : 0)
  writer.bits(has, fieldCount)
  for (const list of fields) {
    if (!list) continue
    const many = list.length / 2
    const width = toWidth(many, span)
    const hasCounts = isCounted(list)
    writer.gamma(many)
    writer.bits(hasCounts ? 1 : 0, 1)
    let next = 0
    for (let index = 0; index < list.length; index += 2) {
      const [place = 0, count = 1] = [list[index], list[index + 1]]
      writer.rice(place - next, width)
      if (hasCounts) writer.gamma(count)
      next = place + 1
    }
  }
}

/** True where an article has the term more than once. */
function isCounted(list: readonly number[]): boolean {
  for (let index = 1; index < list.length; index += 2) if (list[index] !== 1) return true
  return false
}

/** What `writePosting` wrote, for a segment of the articles. */
export function readPosting(reader: BitReader, { start, span }: ArticleRange): Posting {
  const has = Array.from({ length: fieldCount }, () => reader.bits(1) === 1)
  return has.map((isThere) => {
    if (!isThere) return undefined
    const many = reader.gamma()
    const width = toWidth(many, span)
    const hasCounts = reader.bits(1) === 1
    const places = new Uint32Array(many)
    const counts = new Uint16Array(many).fill(1)
    let next = start
    for (let index = 0; index < many; index++) {
      next += reader.rice(width)
      places[index] = next++
      if (hasCounts) counts[index] = reader.gamma()
    }
    return { places, counts }
  })
}

/** Passes over a posting; gives the number of its articles, of the field that most have the term in. */
export function skipPosting(reader: BitReader, { span }: ArticleRange): number {
  const fields = reader.bits(fieldCount)
  let most = 0
  for (let field = 0; field < fieldCount; field++) {
    if ((fields & (1 << field)) === 0) continue
    const many = reader.gamma()
    const width = toWidth(many, span)
    const hasCounts = reader.bits(1) === 1
    for (let left = many; left > 0; left--) {
      reader.rice(width)
      if (hasCounts) reader.gamma()
    }
    most = Math.max(most, many)
  }
  return most
}

/** The postings of one term out of several segments, in their order. */
export function joinPostings(parts: readonly Posting[]): Posting {
  return Array.from({ length: fieldCount }, (_, field) => {
    const own = parts.flatMap((part) => part[field] ?? [])
    if (own.length < 2) return own[0]
    const length = own.reduce((sum, { places }) => sum + places.length, 0)
    const joined = { places: new Uint32Array(length), counts: new Uint16Array(length) }
    let at = 0
    for (const { places, counts } of own) {
      joined.places.set(places, at)
      joined.counts.set(counts, at)
      at += places.length
    }
    return joined
  })
}

/** The width of Rice's code for the gaps between `many` places among `span`: about 0.7 of the mean gap. */
function toWidth(many: number, span: number): number {
  let width = 0
  while (3 * many * 2 ** (width + 1) <= 2 * span) width++
  return width
}
