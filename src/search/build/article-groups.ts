import { hash } from 'node:crypto'
import type { PackedRecord } from '../files/records.ts'

/**
 * Records that follow each other in groups of at least `least`, twice that on average. Where one ends and the next
 * begins is read from the articles' addresses, so that a new article changes one group and not all that follow.
 */
export function toArticleGroups(
  packed: readonly PackedRecord[],
  least: number,
): readonly (readonly PackedRecord[])[] {
  const groups: PackedRecord[][] = []
  for (const record of packed) {
    const open = groups.at(-1)
    const many = open?.length ?? 0
    const isCut = Number.parseInt(hash('sha256', record[0]).slice(0, 10), 16) % least === 0
    if (!open || (isCut && many >= least) || many >= 4 * least) groups.push([record])
    else open.push(record)
  }
  return groups
}

const known = new WeakMap<PackedRecord, string>()

/** Stands for all that a record holds: what is kept of an article from one build to the next is found by it. */
export function toKey(record: PackedRecord): string {
  let key = known.get(record)
  if (key === undefined) known.set(record, (key = hash('sha256', JSON.stringify(record))))
  return key
}
