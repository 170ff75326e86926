import { realpathSync, statSync } from 'node:fs'
import { sep } from 'node:path'

/** In bytes. Larger texts and images are archives or mistakes. */
export const largestText = 20_000_000
/** In bytes: what a table, a sidecar or `site.yaml` may have. YAML is slow to read. */
export const largestTable = 4_000_000

/** What is wrong with something that should be a file in a folder, and how grave that is. */
export type FileFault = { readonly reason: string; readonly severity: 'error' | 'warning' }

/**
 * Why what is at `place` must not be opened: a link that leads out of the folder `root` or to another folder, a pipe or
 * device, whose reading may never end, or more than `largest` bytes. Null for a file to read. Throws the system's error
 * where nothing is there.
 *
 *     findFileFault('corpus/topics.yaml', 'corpus', largestTable)
 */
export function findFileFault(place: string, root: string, largest: number): FileFault | null {
  const real = realpathSync(place)
  const top = realpathSync(root)
  if (real !== top && !real.startsWith(top.endsWith(sep) ? top : top + sep))
    return toWarning('Unexpected link out of the corpus, expected a file in it: not read')
  const stats = statSync(real)
  if (stats.isDirectory()) return toWarning('Unexpected link to a folder, expected a folder: not read')
  if (!stats.isFile()) return toWarning('Unexpected device or pipe, expected a file: not read')
  if (stats.size <= largest) return null
  const reason = `Unexpected file of ${stats.size} bytes, expected at most ${largest}: not read`
  return { reason, severity: 'error' }
}

function toWarning(reason: string): FileFault {
  return { reason, severity: 'warning' }
}
