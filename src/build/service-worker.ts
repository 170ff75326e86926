import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { manifestFile, workerFile } from '../offline/manifest.ts'
import { toManifest } from '../offline/site-manifest.ts'
import { bundle } from './bundle.ts'

/** Writes the service worker of a built site, which carries the build's version, and the list of all its files. */
export async function writeOffline(folder: string): Promise<void> {
  const manifest = toManifest(folder)
  writeFileSync(join(folder, manifestFile), JSON.stringify(manifest))
  writeFileSync(join(folder, workerFile), await toWorker(manifest.version))
}

/** Stands for the build's version in the worker, which is so the same for each build, and kept. */
const anyVersion = '0123456789abcdef'

async function toWorker(version: string): Promise<string> {
  const define = { BUILD_VERSION: JSON.stringify(anyVersion), MANIFEST_FILE: JSON.stringify(manifestFile) }
  const [file] = await bundle({ entry: 'offline/worker.ts', name: workerFile, kind: 'worker', define })
  const [, code] = file ?? []
  if (!code?.includes(anyVersion)) throw new Error('Expected the version in the worker, found none')
  return code.replaceAll(anyVersion, version)
}
