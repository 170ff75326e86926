import { hash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from '../build/bundle.ts'
import { findPaths } from '../build/list-files.ts'
import { manifestFile, workerFile, type OfflineManifest } from './manifest.ts'

/** Writes the service worker of a built site, which carries the build's version, and the list of all its files. */
export async function writeOffline(folder: string): Promise<void> {
  const manifest = toManifest(folder)
  writeFileSync(join(folder, manifestFile), JSON.stringify(manifest))
  writeFileSync(join(folder, workerFile), await toWorker(manifest.version))
}

/** All files that reading and searching need, in the same order on every system. */
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

/** Matches what is not read in the site: "_headers", "data/quotes.csv", "references/a.ris"; not "data.html". */
const NOT_READ =
  /^(?:_headers|\.nojekyll|robots\.txt|sitemap(?:-\d+)?\.xml|sw\.js|offline\.json|(?:data|feeds|references|pictures)\/.*)$/

/** Stands for the build's version in the worker, which is so the same for each build, and kept. */
const anyVersion = '0123456789abcdef'

async function toWorker(version: string): Promise<string> {
  const define = { BUILD_VERSION: JSON.stringify(anyVersion), MANIFEST_FILE: JSON.stringify(manifestFile) }
  const [file] = await bundle({ entry: 'offline/worker.ts', name: workerFile, kind: 'worker', define })
  const [, code] = file ?? []
  if (!code?.includes(anyVersion)) throw new Error('Expected the version in the worker, found none')
  return code.replaceAll(anyVersion, version)
}
