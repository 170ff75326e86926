import { hash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { findPaths } from '../cache/list-files.ts'
import { type OfflineManifest, WIDTH_OF_IMAGE } from './manifest.ts'

/**
 * The files of a built site that are needed to read and search it, in the same order on every system. Of an image it is
 * the smallest, which the worker gives for its other widths.
 */
export function toManifest(folder: string): OfflineManifest {
  const all = findPaths(folder).filter((path) => !NOT_READ.test(path))
  const wider = findWider(folder, all)
  const paths = all.filter((path) => !wider.has(path))
  let bytes = 0
  const files = paths.map((path) => {
    const content = readFileSync(join(folder, path))
    bytes += content.length
    return [path, hash('sha256', content, 'base64')] as const
  })
  return { version: hash('sha256', JSON.stringify(files)).slice(0, 16), bytes, files }
}

/** The files of images that are there in fewer bytes. */
function findWider(folder: string, paths: readonly string[]): ReadonlySet<string> {
  const smallest = new Map<string, { readonly path: string; readonly size: number }>()
  const wider = new Set<string>()
  for (const path of paths) {
    const [, image] = WIDTH_OF_IMAGE.exec(path) ?? []
    if (image === undefined) continue
    const known = smallest.get(image)
    const { size } = statSync(join(folder, path))
    if (known && known.size <= size) {
      wider.add(path)
      continue
    }
    if (known) wider.add(known.path)
    smallest.set(image, { path, size })
  }
  return wider
}

/**
 * Matches files that are not needed for reading: "_headers", "data/quotes.csv", "references/a.ris"; not "data.html".
 */
const NOT_READ =
  /^(?:_headers|\.dossier|\.nojekyll|robots\.txt|sitemap(?:-\d+)?\.xml|sw\.js|offline\.json|(?:data|embed|feeds|references|pictures)\/.*)$/
