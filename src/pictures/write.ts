import { hash } from 'node:crypto'
import type { Cache } from '../cache/cache.ts'
import { noteFault } from '../cache/page-faults.ts'
import type { Write } from '../cache/output.ts'
import { toPictureVersion } from '../cache/version.ts'
import { drawPicture } from './draw.ts'
import type { PictureFile } from './files.ts'
import { openLetters } from './letters.ts'

/** `note` is called before each picture with the number already done. */
type Surroundings = {
  readonly write: Write
  readonly cache: Cache
  readonly note: (done: number) => void
}

/** Writes pictures into a built site; those with the same content as before come from the cache. */
export function writePictures(files: readonly PictureFile[], { write, cache, note }: Surroundings): void {
  if (files.length === 0) return
  const letters = openLetters()
  const version = toPictureVersion()
  files.forEach(({ path, picture }, index) => {
    note(index)
    const key = hash('sha256', JSON.stringify([version, picture]))
    const kept = cache.read(key)
    try {
      const drawn = kept ?? drawPicture(picture, letters)
      if (kept === null) cache.write(key, drawn)
      write(path, drawn)
    } catch (error) {
      noteFault({ file: null, page: path }, error)
    }
  })
  cache.sweep()
}
