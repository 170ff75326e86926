import { gzipSync } from 'node:zlib'
import type { Table } from '../files/layout.ts'
import type { ArticleIndex } from './article-index.ts'

export type Made = { readonly table: Table; readonly blocks: readonly Uint8Array[] }

/**
 * Characters of a block before it is packed, for a corpus of so many articles: the smaller, the less is fetched for a
 * term, and the larger the boot file, which tells of all blocks. Both together are least where it grows with the root.
 */
function toPostingsSize(count: number): number {
  return Math.max(1000, Math.round(50 * Math.sqrt(count)))
}

/** Endings are asked for by few queries. */
const endingsSize = 12_000

/** The terms of an index with the articles that have them, in blocks; of a corpus of `count` articles. */
export function toPostingsTable({ entries }: ArticleIndex, count: number): Made {
  return toTable(
    entries.map((entry) => ({ term: entry[0], entry })),
    toPostingsSize(count),
  )
}

/** The words of an index by their last letters, backwards: where a typing error stands in the first half. */
export function toEndingsTable({ entries }: ArticleIndex): Made {
  const endings = entries.flatMap(([term]) => (WORD.test(term) ? [[...term].toReversed().join('')] : []))
  return toTable(
    endings.toSorted().map((term) => ({ term, entry: term })),
    endingsSize,
  )
}

/** Matches "harbour" and "m19"; not "1.37", "$5" nor a stem. */
const WORD = /^\p{L}[\p{L}\p{N}]*$/u

/** A table of one block. */
export function toSingleTable(content: unknown): Made {
  const block = gzipSync(JSON.stringify(content), { level: 9 })
  return { table: { firsts: [''], sizes: [block.length] }, blocks: [block] }
}

type Row = { readonly term: string; readonly entry: unknown }

/** Sorted terms with what is said of each, in blocks of about so many characters, each packed for itself. */
function toTable(rows: readonly Row[], size: number): Made {
  const firsts: string[] = []
  const blocks: Uint8Array[] = []
  let open: string[] = []
  let length = 0
  rows.forEach(({ term, entry }, index) => {
    if (open.length === 0) firsts.push(toDivider(rows[index - 1]?.term ?? '', term))
    const json = JSON.stringify(entry)
    open.push(json)
    length += json.length
    if (length < size && index < rows.length - 1) return
    blocks.push(gzipSync(`[${open.join(',')}]`, { level: 9 }))
    open = []
    length = 0
  })
  return { table: { firsts, sizes: blocks.map((block) => block.length) }, blocks }
}

/** The shortest beginning of a term that comes after the term before it: enough to find a block by. */
function toDivider(before: string, term: string): string {
  let shared = 0
  while (shared < term.length && before[shared] === term[shared]) shared++
  // Never half a letter, which no UTF-8 can hold.
  const next = String.fromCodePoint(term.codePointAt(shared) ?? 0)
  return term.slice(0, shared + next.length)
}
