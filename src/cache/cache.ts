import { createHash } from 'node:crypto'
import {
  accessSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { threadId } from 'node:worker_threads'

/**
 * Results of earlier builds, by a key that stands for everything they were made from. Any of them may be missing at any
 * time.
 */
export type Cache = {
  readonly folder: string
  /** The content written under a key; null where it is missing or damaged. */
  readonly read: (key: string) => Buffer | null
  /** Stores a text or bytes. Failing to write is no error: the content will be missing the next time. */
  readonly write: (key: string, content: string | Uint8Array) => void
  /** Removes, at most once a day, content older than a month that this process has not used. */
  readonly sweep: () => void
}

/** In milliseconds. Unused content is kept for a month, because the same code may build several corpora. */
const day = 24 * 60 * 60 * 1000
const month = 30 * day

/** The folder of all caches, which may be removed at any time. */
const home = new URL('../../node_modules/.cache/dossier/', import.meta.url)

/**
 * `parses`: what each file of a corpus gives. `terms`: the search terms of each article. `pages`: pages and other parts
 * of a site. `pictures`: drawn pictures. `images`: copies of the images that articles show. `scripts`: bundled scripts.
 * `code`: Node's compiled code.
 */
export type CacheName = 'parses' | 'terms' | 'pages' | 'pictures' | 'images' | 'scripts' | 'code'

/** The folder of one of the project's caches. */
export function toCacheFolder(name: CacheName): string {
  return toWritable(fileURLToPath(new URL(name, home)))
}

/**
 * A folder, made if need be. Where it cannot be written, a file standing in its way or another user owning it, that is
 * said, once, and it is a folder of this process alone, which goes with it.
 */
export function toWritable(folder: string): string {
  const known = shared.dossierFolders?.get(folder)
  if (known !== undefined) return known
  shared.dossierFolders ??= new Map()
  let writable = folder
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if ([...shared.dossierFolders].every(([stated, used]) => stated === used))
      console.error(
        `${folder}: Expected a folder to write in (${code ?? String(error)}): what it would keep is made anew each time`,
      )
    writable = mkdtempSync(join(tmpdir(), 'dossier-cache-'))
    process.on('exit', () => rmSync(writable, { recursive: true, force: true }))
  }
  shared.dossierFolders.set(folder, writable)
  return writable
}

/** Shared by all copies of this module: the pages run from a bundle with modules of its own. */
const shared = globalThis as typeof globalThis & {
  dossierFolders?: Map<string, string>
  dossierUsed?: Map<string, Set<string>>
}

/** One of the project's caches, opened. */
export function openOwnCache(name: CacheName): Cache {
  return openCache(toCacheFolder(name))
}

/** Opens a cache in `folder`, with a file per key. The first line of a file is a checksum of key and content. */
export function openCache(folder: string): Cache {
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    // Every read then finds nothing, and writes are lost.
  }
  const used = usedIn(folder)
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
      // Written under another name and renamed, so that a killed build leaves no incomplete file.
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
        // Another build may be sweeping, or the disk may be read-only; the next build tries again.
      }
    },
  }
}

/** The keys in use, shared by all who open the same folder. */
function usedIn(folder: string): Set<string> {
  shared.dossierUsed ??= new Map()
  const used = shared.dossierUsed.get(folder) ?? new Set()
  shared.dossierUsed.set(folder, used)
  return used
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

/** A file whose modification time is that of the last sweep. */
const sweptFile = '.swept'
const unfinished = '.part'

function toChecksum(key: string, content: string | Uint8Array): string {
  return createHash('sha256').update(`${key}\n`).update(content).digest('hex')
}
