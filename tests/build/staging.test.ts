import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPlace } from '../../src/build/staging.ts'

let home = ''
let dist = ''

beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'place-'))
  dist = path.join(home, 'dist')
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const writeSite = (folder: string, says: string): void => {
  mkdirSync(folder, { recursive: true })
  for (const name of ['404.html', 'about.html', 'index.html']) writeFileSync(path.join(folder, name), says)
}
const reads = (): string => readFileSync(path.join(dist, 'index.html'), 'utf8')
/** The number of a process that is no more. */
const ended = (): number => spawnSync(process.execPath, ['-e', '']).pid

test('a new site takes the place of the last one whole, and nothing stays beside it', () => {
  writeSite(dist, 'old')
  writeFileSync(path.join(dist, 'gone.html'), 'old')
  const place = openPlace(dist)
  writeSite(place.folder, 'new')
  expect(reads()).toBe('old')
  place.publish()
  place.discard()
  expect(reads()).toBe('new')
  expect(existsSync(path.join(dist, 'gone.html'))).toBe(false)
  expect(readdirSync(home)).toEqual(['dist'])
})

test('what is not published leaves the last site as it was', () => {
  writeSite(dist, 'old')
  const place = openPlace(dist)
  writeSite(place.folder, 'half')
  place.discard()
  expect(reads()).toBe('old')
  expect(readdirSync(home)).toEqual(['dist'])
})

test('a folder with files that are not ours is refused, an empty one and none are taken', () => {
  mkdirSync(dist)
  writeFileSync(path.join(dist, 'thesis.doc'), 'years of work')
  expect(() => openPlace(dist)).toThrow('Unexpected files in OUT_DIR')
  rmSync(path.join(dist, 'thesis.doc'))
  for (const folder of [dist, path.join(home, 'a', 'b')]) {
    const place = openPlace(folder)
    writeSite(place.folder, 'new')
    place.publish()
    expect(readdirSync(folder)).toHaveLength(3)
  }
})

test('what a killed build has left is removed, and a site it had set aside comes back', () => {
  const id = ended()
  writeSite(path.join(home, `.dist.new-${id}`), 'half')
  writeSite(path.join(home, `.dist.old-${id}`), 'old')
  writeSite(path.join(home, `.dist.new-${process.ppid}`), 'of a build that still runs')
  writeFileSync(path.join(home, '.dist.zip'), 'not ours')
  openPlace(dist).discard()
  expect(reads()).toBe('old')
  expect(readdirSync(home).toSorted()).toEqual([`.dist.new-${process.ppid}`, '.dist.zip', 'dist'].toSorted())
})

test('where OUT_DIR is a link, the folder it leads to is replaced and the link stays', () => {
  const real = path.join(home, 'www')
  writeSite(real, 'old')
  symlinkSync(real, dist)
  const place = openPlace(dist)
  writeSite(place.folder, 'new')
  place.publish()
  expect(reads()).toBe('new')
  expect(readFileSync(path.join(real, 'index.html'), 'utf8')).toBe('new')
})
