import { linkSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findPaths } from './list-files.ts'

/** Puts a file into a site that is built: its path from the site's root, and what it holds. */
export type Write = (path: string, content: string | Uint8Array) => void

/**
 * Writes into the folder where a site is built. A file that the last site has with the same content is taken over from
 * there as a link: cheaper than a file to make and one to remove, and what copies the site to its host by the times of
 * files sees that it is the old one. `last` may be missing.
 */
export function openOutput(folder: string, last: string): Write {
  const made = new Set<string>()
  return (path, content) => {
    const file = join(folder, path)
    const home = dirname(file)
    if (!made.has(home)) mkdirSync(home, { recursive: true })
    made.add(home)
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    if (!isTakenOver(join(last, path), file, bytes)) writeFileSync(file, bytes)
  }
}

/** Takes over from the last site what is already written into a folder of the new one with the same content. */
export function takeOver(part: string, folder: string, last: string): void {
  for (const path of findPaths(join(folder, part))) {
    const [file, old] = [folder, last].map((site) => join(site, part, path)) as [string, string]
    const bytes = readFileSync(file)
    rmSync(file)
    if (!isTakenOver(old, file, bytes)) writeFileSync(file, bytes)
  }
}

function isTakenOver(old: string, file: string, bytes: Uint8Array): boolean {
  const stats = lstatSync(old, { throwIfNoEntry: false })
  if (stats?.isFile() !== true || stats.size !== bytes.length) return false
  try {
    // What was changed by hand has the same size at times.
    if (!readFileSync(old).equals(bytes)) return false
    linkSync(old, file)
    return true
  } catch {
    // Not to be read, or on a disk that knows no links: then it is made anew.
    return false
  }
}
