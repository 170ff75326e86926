import { hash } from 'node:crypto'
import type { Cache } from '../build/cache.ts'
import type { Write } from '../build/output.ts'
import { openProgress } from '../build/progress.ts'
import { toPictureVersion } from '../build/version.ts'
import { drawPicture } from './draw.ts'
import type { PictureFile } from './files.ts'
import { openLetters } from './letters.ts'

/** Writes pictures into a built site, from the cache where one with the same words was drawn before. */
export function writePictures(files: readonly PictureFile[], write: Write, cache: Cache): void {
  if (files.length === 0) return
  const letters = openLetters()
  const version = toPictureVersion()
  const progress = openProgress()
  files.forEach(({ path, picture }, index) => {
    progress.note('Pictures', index, files.length)
    const key = hash('sha256', JSON.stringify([version, picture]))
    const kept = cache.read(key)
    const drawn = kept ?? drawPicture(picture, letters)
    if (kept === null) cache.write(key, drawn)
    write(path, drawn)
  })
  progress.end()
  cache.sweep()
}
