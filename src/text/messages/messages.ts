import type { VFile } from 'vfile'
import type { Lines } from '../../types.ts'

/** Line and column in a file, 1-based. */
export type Place = { readonly line: number; readonly column: number }

/**
 * Leaves an error on a file: the build stops once everything is reported. Without a place it is about the whole file.
 */
export function fail(file: VFile, reason: string, place: Place | null, ruleId: string): void {
  const message = file.message(reason, { place: place ?? { line: 1, column: 1 }, source: 'dossier', ruleId })
  message.fatal = true
}

/** Leaves a warning on a file at the first of some lines: what is published is in doubt. */
export function warn(file: VFile, reason: string, lines: Lines, ruleId: string): void {
  file.message(reason, { place: { line: lines.start, column: 1 }, source: 'dossier', ruleId })
}
