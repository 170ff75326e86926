import type { VFile } from 'vfile'
import type { Lines } from '../types.ts'

/** Leaves a warning on a file at the first of some lines: published, with doubt. */
export function warn(file: VFile, reason: string, lines: Lines, ruleId: string): void {
  file.message(reason, { place: { line: lines.start, column: 1 }, source: 'dossier', ruleId })
}
