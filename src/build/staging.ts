import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** A folder to build a site in, beside the folder the site is for. */
export type Staging = {
  readonly folder: string
  /** Moves the built site into place and removes the last one. Throws an Error where there is no room for it. */
  readonly publish: () => void
  /** Removes the built site; the last one stays. */
  readonly discard: () => void
}

/** What publishing asks of a file system. */
export type Disk = {
  readonly rename: (from: string, to: string) => void
  /** Bytes that can still be written in a folder. */
  readonly findRoom: (folder: string) => number
}

const realDisk: Disk = {
  rename: renameSync,
  findRoom: (folder) => {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  },
}

/** The file that tells a site of ours from any other folder. */
const marker = '.dossier'
const markerText =
  'A build of Dossier wrote this folder. The next one replaces all in it but .git and CNAME.\n'

/** Names of a publisher's own files beside the site's: they are never removed. */
const isKept = (name: string): boolean => name === '.git' || name === 'CNAME'

/**
 * Opens a folder beside `outDir` to build a site in, so that a failed or killed build leaves the last site in place.
 * Finishes or undoes what a killed build was at. Throws an Error where `outDir` holds other files than `.git` and `CNAME`
 * and no site built before.
 */
export function openPlace(outDir: string, disk: Disk = realDisk): Staging {
  const target = toReal(resolve(outDir))
  mkdirSync(dirname(target), { recursive: true })
  recoverBeside(target)
  recoverInside(target)
  const names = readNames(target).filter((name) => !isKept(name))
  // Publishing replaces the folder.
  if (names.length > 0 && !names.includes(marker)) {
    throw new Error(
      `Unexpected files in OUT_DIR=${JSON.stringify(outDir)}, expected an empty folder or a site built before, with the file ${marker} in it: nothing was built. If it is a site of an earlier version, remove it first.`,
    )
  }
  const folder = toBeside(target, 'new', process.pid)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  return {
    folder,
    publish: () => {
      // Only now, since Astro empties the folder that it builds in.
      writeFileSync(join(folder, marker), markerText)
      const last = toBeside(target, 'old', process.pid)
      try {
        if (existsSync(target)) disk.rename(target, last)
      } catch {
        // A mount point cannot be renamed, so what is in it is replaced instead.
        replaceInside(target, folder, disk)
        return
      }
      try {
        disk.rename(folder, target)
      } catch (error) {
        if (existsSync(last)) renameSync(last, target)
        throw error
      }
      carryKept(last, target)
      rmSync(last, { recursive: true, force: true })
    },
    discard: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Finishes what dead builds left beside `target`. If one was killed while publishing, puts the last site back. */
function recoverBeside(target: string): void {
  for (const name of readNames(dirname(target))) {
    const [, of, kind, id] = LEFTOVER.exec(name) ?? []
    if (of !== basename(target) || isRunning(Number(id))) continue
    const leftover = join(dirname(target), name)
    if (kind === 'old' && !existsSync(target)) renameSync(leftover, target)
    else {
      if (kind === 'old') carryKept(leftover, target)
      rmSync(leftover, { recursive: true, force: true })
    }
  }
}

/** Matches ".dist.new-4711"; not ".dist.zip" nor "dist". */
const LEFTOVER = /^\.(.+)\.(new|old)-(\d+)$/

function toBeside(target: string, kind: 'new' | 'old', id: number): string {
  return join(dirname(target), `.${basename(target)}.${kind}-${id}`)
}

/**
 * Folders within a mount point, at most one build's: `coming` while a site is copied and the last one set aside, `whole`
 * once that is done and the new one takes its place, `past` for the last one.
 */
const inside = { coming: '.dossier-coming', whole: '.dossier-whole', past: '.dossier-past' } as const

const isStep = (name: string): boolean => Object.values<string>(inside).includes(name)

/** Puts a site in the place of another within one folder: copied whole before anything of the last one moves. */
function replaceInside(target: string, folder: string, { rename, findRoom }: Disk): void {
  const [coming, whole, past] = [inside.coming, inside.whole, inside.past].map((name) =>
    join(target, name),
  ) as [string, string, string]
  const size = measure(folder)
  const room = findRoom(target)
  if (room < size)
    throw new Error(`Expected room for ${size} bytes in ${target}, found ${room}: the last site stays.`)
  try {
    cpSync(folder, coming, { recursive: true })
  } catch (error) {
    rmSync(coming, { recursive: true, force: true })
    throw error
  }
  mkdirSync(past)
  for (const name of readNames(target))
    if (!isStep(name) && !isKept(name)) rename(join(target, name), join(past, name))
  rename(coming, whole)
  recoverInside(target)
  rmSync(folder, { recursive: true, force: true })
}

/** Finishes or undoes a replacement within a folder, wherever it stopped; does nothing where there was none. */
function recoverInside(target: string): void {
  const names = readNames(target).filter(isStep)
  if (names.length === 0) return
  const isWhole = names.includes(inside.whole)
  const from = join(target, isWhole ? inside.whole : inside.past)
  // Nothing of the other site stands in the way: each is moved whole before a name of the other takes its place.
  for (const name of readNames(from)) {
    if (!isKept(name) || !existsSync(join(target, name))) renameSync(join(from, name), join(target, name))
  }
  // `whole` last: while it is there, what is left of `past` is not taken for the last site.
  for (const name of [inside.past, inside.coming, inside.whole])
    rmSync(join(target, name), { recursive: true, force: true })
}

/** Moves the publisher's own files from the last site into the new one. */
function carryKept(last: string, target: string): void {
  for (const name of readNames(last).filter(isKept))
    if (!existsSync(join(target, name))) renameSync(join(last, name), join(target, name))
}

/** Bytes of all files in a folder, each as the blocks of 4 KiB that it takes. */
function measure(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce((sum, name) => {
    const { size } = lstatSync(join(folder, name))
    return sum + Math.max(1, Math.ceil(size / 4096)) * 4096
  }, 0)
}

function isRunning(id: number): boolean {
  if (id === process.pid) return false
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function toReal(place: string): string {
  return existsSync(place) ? realpathSync(place) : place
}

function readNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
