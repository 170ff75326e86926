import type { VFile } from 'vfile'
import type { Place } from './nodes.ts'

/** Leaves an error on a file: the build stops after everything is reported. Without a place it speaks of the whole file. */
export function fail(file: VFile, reason: string, place: Place | null, ruleId: string): void {
  const message = file.message(reason, { place: place ?? { line: 1, column: 1 }, source: 'dossier', ruleId })
  message.fatal = true
}
