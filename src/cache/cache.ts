import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { threadId } from 'node:worker_threads'

/** What was made before, by a key that stands for all it was made from. Anything may be missing at any time. */
export type Cache = {
  readonly folder: string
  /** What was written under a key; null when there is nothing, or it is not what was written. */
  readonly read: (key: string) => Buffer | null
  /** Keeps a text or bytes. A disk that is full or may not be written to is no error: then there is nothing next time. */
  readonly write: (key: string, content: string | Uint8Array) => void
  /** Once a day, removes what was neither read nor written since the cache was opened and is a month old. */
  readonly sweep: () => void
}

/** In milliseconds. What nothing asked for is kept a month: another corpus may be built from the same code. */
const day = 24 * 60 * 60 * 1000
const month = 30 * day

/** Where caches lie: may be removed at any time. */
const home = new URL('../../node_modules/.cache/dossier/', import.meta.url)

/**
 * What each file of a corpus gives, the terms of each article, the pages, pictures and other parts of the site made of
 * them, the scripts that are bundled one by one, and what Node keeps of the code it compiled.
 */
export type CacheName = 'parses' | 'terms' | 'pages' | 'pictures' | 'scripts' | 'code'

export function toCacheFolder(name: CacheName): string {
  return fileURLToPath(new URL(name, home))
}

/** The project's cache of that name. */
export function openOwnCache(name: CacheName): Cache {
  return openCache(toCacheFolder(name))
}

/** Opens a cache in a folder of its own: one file a key, its first line a checksum of key and text. */
export function openCache(folder: string): Cache {
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    // Then nothing is found in it and nothing kept.
  }
  const used = new Set<string>()
  let written = 0
  return {
    folder,
    read: (key) => {
      used.add(key)
      let kept: Buffer
      try {
        kept = readFileSync(join(folder, key))
      } catch {
        return null
      }
      const end = kept.indexOf('\n')
      const content = kept.subarray(end + 1)
      return end > 0 && kept.toString('latin1', 0, end) === toChecksum(key, content) ? content : null
    },
    write: (key, content) => {
      used.add(key)
      // Beside and then renamed: a killed build leaves no half file under a key.
      const beside = join(folder, `${key}.${process.pid}-${threadId}-${written++}${unfinished}`)
      try {
        writeFileSync(
          beside,
          Buffer.concat([Buffer.from(`${toChecksum(key, content)}\n`), Buffer.from(content)]),
        )
        renameSync(beside, join(folder, key))
      } catch {
        rmSync(beside, { force: true })
      }
    },
    sweep: () => {
      try {
        removeOld(folder, used)
      } catch {
        // Another build sweeps, or the disk may not be written to: another day.
      }
    },
  }
}

function removeOld(folder: string, used: ReadonlySet<string>): void {
  const now = Date.now()
  const stamp = join(folder, sweptFile)
  if ((statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0) > now - day) return
  writeFileSync(stamp, '')
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (used.has(name)) continue
    const place = join(folder, name)
    const stats = statSync(place, { throwIfNoEntry: false })
    if (stats?.isFile() && stats.mtimeMs < now - month) rmSync(place, { force: true })
  }
}

/** Its time is that of the last sweep. */
const sweptFile = '.swept'
const unfinished = '.part'

function toChecksum(key: string, content: string | Uint8Array): string {
  return createHash('sha256').update(`${key}\n`).update(content).digest('hex')
}
