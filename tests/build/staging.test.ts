import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Disk, openPlace } from '../../src/build/staging.ts'

let home = ''
let dist = ''

beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'place-'))
  dist = path.join(home, 'dist')
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const writeSite = (folder: string, says: string): void => {
  mkdirSync(folder, { recursive: true })
  for (const name of ['.dossier', '404.html', 'index.html']) writeFileSync(path.join(folder, name), says)
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

test('a site of somebody else is refused, with whatever names, and their repository is no site', () => {
  mkdirSync(dist)
  for (const name of ['404.html', 'about.html', 'index.html']) writeFileSync(path.join(dist, name), 'theirs')
  expect(() => openPlace(dist)).toThrow('expected an empty folder or a site built before')
  expect(reads()).toBe('theirs')
})

test('`.git` and `CNAME` in the folder stay, in a new one, after a build and after a killed one', () => {
  mkdirSync(path.join(dist, '.git'), { recursive: true })
  writeFileSync(path.join(dist, '.git', 'HEAD'), 'main')
  writeFileSync(path.join(dist, 'CNAME'), 'reader.example.org')
  const keeps = (): readonly string[] =>
    ['.git/HEAD', 'CNAME'].map((name) => readFileSync(path.join(dist, name), 'utf8'))
  for (const says of ['first', 'second']) {
    const place = openPlace(dist)
    writeSite(place.folder, says)
    place.publish()
    expect([reads(), ...keeps()]).toEqual([says, 'main', 'reader.example.org'])
  }
  // Killed when the new site was in place and the last one not yet cleared.
  renameSync(dist, path.join(home, `.dist.old-${ended()}`))
  writeSite(dist, 'third')
  openPlace(dist).discard()
  expect([reads(), ...keeps()]).toEqual(['third', 'main', 'reader.example.org'])
  expect(readdirSync(home)).toEqual(['dist'])
})

/** A disk on which the folder of the site is a mount point, with room for so many bytes, that fails at the given move. */
const mounted = ({ room = 1e9, failsAt = Infinity } = {}): Disk => {
  let moves = 0
  return {
    rename: (from, to) => {
      if (from === dist) throw Object.assign(new Error('busy'), { code: 'EBUSY' })
      if (++moves === failsAt) throw new Error('killed')
      renameSync(from, to)
    },
    findRoom: () => room,
  }
}

test('a mount point is filled anew from within, and what is not of a site stays', () => {
  writeSite(dist, 'old')
  writeFileSync(path.join(dist, 'gone.html'), 'old')
  writeFileSync(path.join(dist, 'CNAME'), 'reader.example.org')
  const place = openPlace(dist, mounted())
  writeSite(place.folder, 'new')
  place.publish()
  expect(reads()).toBe('new')
  expect(readdirSync(dist).toSorted()).toEqual(['.dossier', '404.html', 'CNAME', 'index.html'])
  expect(readdirSync(home)).toEqual(['dist'])
})

test('a mount point with too little room keeps the last site, and the build says so', () => {
  writeSite(dist, 'old')
  const place = openPlace(dist, mounted({ room: 10_000 }))
  writeSite(place.folder, 'new')
  expect(() => place.publish()).toThrow(/Expected room for \d+ bytes in .+, found 10000/)
  place.discard()
  expect(reads()).toBe('old')
  expect(readdirSync(dist)).toHaveLength(3)
})

test('a build killed while it fills a mount point leaves a whole site to the next, at whichever move', () => {
  const outcomes = Array.from({ length: 6 }, (_, index) => {
    rmSync(dist, { recursive: true, force: true })
    writeSite(dist, 'old')
    mkdirSync(path.join(dist, 'articles'))
    const place = openPlace(dist, mounted({ failsAt: index + 1 }))
    writeSite(place.folder, 'new')
    let isKilled = false
    try {
      place.publish()
    } catch {
      isKilled = true
    }
    openPlace(dist, mounted()).discard()
    expect(readFileSync(path.join(dist, '404.html'), 'utf8')).toBe(reads())
    expect(readdirSync(dist).filter((name) => name.startsWith('.dossier-'))).toEqual([])
    return [isKilled, reads(), existsSync(path.join(dist, 'articles'))]
  })
  // Four names are set aside, then the copy is called whole; from then on nothing can fail that a build does not finish.
  expect(outcomes).toEqual([...Array.from({ length: 5 }, () => [true, 'old', true]), [false, 'new', false]])
})

test('a build killed after its copy was whole is finished by the next', () => {
  mkdirSync(path.join(dist, '.dossier-past', 'articles'), { recursive: true })
  writeSite(path.join(dist, '.dossier-past'), 'old')
  writeSite(path.join(dist, '.dossier-whole'), 'new')
  renameSync(path.join(dist, '.dossier-whole', '404.html'), path.join(dist, '404.html'))
  openPlace(dist).discard()
  expect(reads()).toBe('new')
  expect(readdirSync(dist).toSorted()).toEqual(['.dossier', '404.html', 'index.html'])
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
