import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findPaths } from '../cache/list-files.ts'
import type { OfflineManifest } from './manifest.ts'

/** The files of a built site that are needed to read and search it, in the same order on every system. */
export function toManifest(folder: string): OfflineManifest {
  const paths = findPaths(folder).filter((path) => !NOT_READ.test(path))
  let bytes = 0
  const files = paths.map((path) => {
    const content = readFileSync(join(folder, path))
    bytes += content.length
    return [path, hash('sha256', content, 'base64')] as const
  })
  return { version: hash('sha256', JSON.stringify(files)).slice(0, 16), bytes, files }
}

/**
 * Matches files that are not needed for reading: "_headers", "data/quotes.csv", "references/a.ris"; not "data.html".
 */
const NOT_READ =
  /^(?:_headers|\.nojekyll|robots\.txt|sitemap(?:-\d+)?\.xml|sw\.js|offline\.json|(?:data|feeds|references|pictures)\/.*)$/
