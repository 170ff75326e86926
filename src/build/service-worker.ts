import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { manifestFile, workerFile } from '../offline/manifest.ts'
import { toManifest } from '../offline/site-manifest.ts'
import { bundle } from './bundle.ts'

/** Writes the list of all files of a built site, and its service worker with the build's version in it. */
export async function writeOffline(folder: string): Promise<void> {
  const manifest = toManifest(folder)
  writeFileSync(join(folder, manifestFile), JSON.stringify(manifest))
  writeFileSync(join(folder, workerFile), await toWorker(manifest.version))
}

/** A placeholder for the version, so that the bundled worker is the same for every build and can be cached. */
const anyVersion = '0123456789abcdef'

async function toWorker(version: string): Promise<string> {
  const define = { BUILD_VERSION: JSON.stringify(anyVersion), MANIFEST_FILE: JSON.stringify(manifestFile) }
  const [file] = await bundle({ entry: 'offline/worker.ts', name: workerFile, kind: 'worker', define })
  const [, code] = file ?? []
  if (!code?.includes(anyVersion)) throw new Error('Expected the version in the worker, found none')
  return code.replaceAll(anyVersion, version)
}
