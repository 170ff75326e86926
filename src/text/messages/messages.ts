import type { VFile } from 'vfile'
import type { Lines } from '../../types.ts'

/** Line and column in a file, 1-based. */
export type Place = { readonly line: number; readonly column: number }

/**
 * Leaves an error on a file: of a text something is lost, with a table the build stops once everything is reported.
 * Without a place it is about the whole file.
 */
export function fail(file: VFile, reason: string, place: Place | null, ruleId: string): void {
  const message = file.message(reason, { place: place ?? { line: 1, column: 1 }, source: 'dossier', ruleId })
  message.fatal = true
}

/** Leaves a warning on a file at a place or the first of some lines: what is published is in doubt. */
export function warn(file: VFile, reason: string, at: Lines | Place, ruleId: string): void {
  const place = 'start' in at ? { line: at.start, column: 1 } : at
  file.message(reason, { place, source: 'dossier', ruleId })
}
