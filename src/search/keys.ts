import { hash } from 'node:crypto'
import type { PackedRecord } from './files/records.ts'

const known = new WeakMap<PackedRecord, string>()

/** Stands for all that a record holds: what is kept of an article from one build to the next is found by it. */
export function toKey(record: PackedRecord): string {
  let key = known.get(record)
  if (key === undefined) known.set(record, (key = hash('sha256', JSON.stringify(record))))
  return key
}
