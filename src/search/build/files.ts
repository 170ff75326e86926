import { hash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { keep } from '../../cache/keep.ts'
import { mostInColumn, textUnit } from '../files/layout.ts'
import type { PackedRecord } from '../files/records.ts'
import { toArticleGroups, toKey } from './article-groups.ts'

/** A file to be, with the number of blocks or texts that it holds. */
export type File = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly count: number }

/** Bytes of an index file: what a host that cannot give parts of files gives for one term. */
const fileSize = 40_000

/** Blocks one after another, in files of about one size. */
export function toIndexFiles(blocks: readonly Uint8Array[]): readonly File[] {
  const files: File[] = []
  let open: Uint8Array[] = []
  let size = 0
  const close = (): void => {
    if (open.length > 0) files.push(toFile(open))
    open = []
    size = 0
  }
  for (const block of blocks) {
    if (size + block.length > fileSize) close()
    open.push(block)
    size += block.length
  }
  close()
  return files
}

/**
 * The texts, each packed for itself and filled up to whole units. A new article changes one file. About as many files
 * for any number of articles: from 150 to 300 of many.
 */
export function toTextFiles(packed: readonly PackedRecord[]): {
  readonly files: readonly File[]
  readonly units: readonly number[]
} {
  const least = Math.max(4, 2 ** Math.floor(Math.log2(Math.max(1, packed.length) / 300)))
  const made = toArticleGroups(packed, least).map((group) =>
    keep(['texts', group.map(toKey)], () => toTextFile(group)),
  )
  return { files: made.map(({ file }) => file), units: made.flatMap(({ units }) => units) }
}

/** A file of texts, and how many units each takes. */
function toTextFile(records: readonly PackedRecord[]): {
  readonly file: File
  readonly units: readonly number[]
} {
  const texts = records.map(toText)
  return { file: toFile(texts), units: texts.map(({ length }) => length / textUnit) }
}

/** A text packed and filled up to whole units; its first byte says how many at the end are filling. */
function toText(record: PackedRecord): Uint8Array {
  const bytes = gzipSync(JSON.stringify(record), { level: 9 })
  const units = Math.ceil((1 + bytes.length) / textUnit)
  if (units > mostInColumn)
    throw new Error(`Unexpected size of ${record[0]}, expected less than 10 MB packed`)
  const filled = new Uint8Array(units * textUnit)
  filled.set([filled.length - 1 - bytes.length])
  filled.set(bytes, 1)
  return filled
}

function toFile(parts: readonly Uint8Array[]): File {
  const bytes = Uint8Array.from(Buffer.concat(parts))
  return { name: `${hash('sha256', bytes).slice(0, 10)}.bin`, bytes, count: parts.length }
}
