import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** A folder to build a site in, beside the folder the site is for. */
export type Staging = {
  readonly folder: string
  /** Moves the built site into place and removes the last one. */
  readonly publish: () => void
  /** Removes the built site; the last one stays. */
  readonly discard: () => void
}

/**
 * Opens a folder beside `outDir` to build a site in, so that a failed or killed build leaves the last site in place.
 * Removes what killed builds left behind. Throws an Error where `outDir` contains anything but a site built before.
 */
export function openPlace(outDir: string): Staging {
  const target = toReal(resolve(outDir))
  const names = readNames(target)
  // Publishing replaces the folder, so it must be empty or hold a site built before.
  if (names.length > 0 && !(names.includes('404.html') && names.includes('about.html'))) {
    throw new Error(
      `Unexpected files in OUT_DIR=${JSON.stringify(outDir)}, expected an empty folder or a site built before: nothing was built.`,
    )
  }
  const beside = (kind: 'new' | 'old', id: number): string =>
    join(dirname(target), `.${basename(target)}.${kind}-${id}`)
  mkdirSync(dirname(target), { recursive: true })
  clean(target)
  const folder = beside('new', process.pid)
  const last = beside('old', process.pid)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  return {
    folder,
    publish: () => {
      try {
        if (existsSync(target)) renameSync(target, last)
        renameSync(folder, target)
      } catch {
        // A mount point cannot be renamed, so its contents are replaced instead.
        if (existsSync(last)) renameSync(last, target)
        for (const name of readNames(target)) rmSync(join(target, name), { recursive: true })
        cpSync(folder, target, { recursive: true })
        rmSync(folder, { recursive: true })
      }
      rmSync(last, { recursive: true, force: true })
    },
    discard: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Removes what dead builds left behind. If one was killed while publishing, puts the last site back. */
function clean(target: string): void {
  for (const name of readNames(dirname(target))) {
    const [, of, kind, id] = LEFTOVER.exec(name) ?? []
    if (of !== basename(target) || isRunning(Number(id))) continue
    const leftover = join(dirname(target), name)
    if (kind === 'old' && !existsSync(target)) renameSync(leftover, target)
    else rmSync(leftover, { recursive: true, force: true })
  }
}

/** Matches ".dist.new-4711"; not ".dist.zip" nor "dist". */
const LEFTOVER = /^\.(.+)\.(new|old)-(\d+)$/

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
