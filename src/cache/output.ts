import { linkSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findPaths } from './list-files.ts'

/** Writes a file into a site under construction: its path from the site's root, and its content. */
export type Write = (path: string, content: string | Uint8Array) => void

/**
 * A function that writes into the folder of a site under construction. A file with the same content in the last site is
 * linked rather than written, which is cheaper, and keeps its modification time for tools that upload only newer files.
 * `last` need not exist.
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

/** Replaces files of one folder of the new site with links to the last site where the content is the same. */
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
    // The size alone is not enough: a file may have been edited by hand.
    if (!readFileSync(old).equals(bytes)) return false
    linkSync(old, file)
    return true
  } catch {
    // The old file cannot be read, or the disk has no hard links: the file is written instead.
    return false
  }
}
