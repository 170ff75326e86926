import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openCache, toWritable } from '../../src/cache/cache.ts'
import { loadCorpus } from '../../src/corpus/load-corpus.ts'

let home = ''
let folder = ''
let corpus = ''

beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'cache-'))
  folder = path.join(home, 'kept')
  corpus = path.join(home, 'corpus')
  mkdirSync(corpus)
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const text = 'The ferry sails again, “and it is late,” Ana Prieto said.\n'

test('what was written is read again, by another opener too', () => {
  openCache(folder).write('a', 'née Prieto\n“two” lines')
  expect(openCache(folder).read('a')?.toString()).toBe('née Prieto\n“two” lines')
  expect(openCache(folder).read('b')).toBeNull()
})

test('an entry that is cut short, changed, emptied or under another key is not taken', () => {
  const cache = openCache(folder)
  const file = path.join(folder, 'a')
  const damage: readonly (() => void)[] = [
    () => truncateSync(file, 70),
    () => writeFileSync(file, readFileSync(file, 'utf8').replace('ferry', 'merry')),
    () => writeFileSync(file, ''),
    () => writeFileSync(file, Uint8Array.of(0xff, 0xfe, 0x0a, 0x00)),
  ]
  for (const harm of damage) {
    cache.write('a', 'the ferry is late')
    expect(cache.read('a')?.toString()).toBe('the ferry is late')
    harm()
    expect(cache.read('a')).toBeNull()
  }
  cache.write('a', 'the ferry is late')
  writeFileSync(path.join(folder, 'b'), readFileSync(file))
  expect(cache.read('b')).toBeNull()
})

test('a half-written entry of a killed build is no entry, and a write that fails is no error', () => {
  const cache = openCache(folder)
  writeFileSync(path.join(folder, 'a.1-0-0.part'), 'half')
  expect(cache.read('a')).toBeNull()
  rmSync(folder, { recursive: true })
  cache.write('a', 'x')
  expect(cache.read('a')).toBeNull()
  writeFileSync(folder, 'a file where the folder should be')
  expect(openCache(folder).read('a')).toBeNull()
})

test('sweeping keeps what was asked for and what is younger than a month', () => {
  for (const key of ['asked', 'young']) openCache(folder).write(key, key)
  writeFileSync(path.join(folder, 'old'), 'of an earlier build')
  for (const key of ['old', 'asked']) utimesSync(path.join(folder, key), 1, 1)
  openCache(folder).read('asked')
  // Whoever asked for it: pages and the build open the same cache.
  openCache(folder).sweep()
  expect(readdirSync(folder).toSorted()).toEqual(['.swept', 'asked', 'young'])
  // Once a day is enough.
  openCache(folder).sweep()
  expect(openCache(folder).read('asked')?.toString()).toBe('asked')
})

test('a corpus read from the cache is the corpus read without it', async () => {
  writeFileSync(path.join(corpus, 'a.txt'), text)
  writeFileSync(path.join(corpus, 'b.md'), '---\noutlet: The Lantern\n---\n\nThey lost 12 boats.\n')
  writeFileSync(path.join(corpus, 'c.txt'), 'They stay.\n')
  writeFileSync(path.join(corpus, 'c.yaml'), 'zz: 1\n')
  const plain = await loadCorpus({ paths: [corpus] })
  const load = () => loadCorpus({ paths: [corpus], cache: openCache(folder) })
  expect(await load()).toEqual(plain)
  expect(readdirSync(folder)).toHaveLength(3)
  expect(await load()).toEqual(plain)
  // A damaged entry is parsed again and put right.
  for (const name of readdirSync(folder)) truncateSync(path.join(folder, name), 80)
  expect(await load()).toEqual(plain)
  expect(await load()).toEqual(plain)
})

test('a changed text, sidecar or table makes another entry; two readings at once do not harm each other', async () => {
  writeFileSync(path.join(corpus, 'a.txt'), text)
  const load = () => loadCorpus({ paths: [corpus], cache: openCache(folder) })
  const titles = async () => (await load()).articles.map(({ title }) => title)
  await Promise.all([load(), load(), load()])
  expect(readdirSync(folder)).toHaveLength(1)
  writeFileSync(path.join(corpus, 'a.yaml'), 'title: Late\n')
  expect(await titles()).toEqual(['Late'])
  writeFileSync(path.join(corpus, 'a.yaml'), 'title: Early\n')
  expect(await titles()).toEqual(['Early'])
  writeFileSync(
    path.join(corpus, 'topics.yaml'),
    '- { id: boats, label: Boats, terms: [{ term: ferry, weight: 9 }] }\n',
  )
  const [article] = (await load()).articles
  expect(article?.topics.map(({ topic }) => topic)).toEqual(['boats'])
  expect(readdirSync(folder)).toHaveLength(4)
})

test('where a file stands in the way, a folder of this process is used instead, and that is said once', () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  writeFileSync(folder, 'not a folder')
  const [first, second] = ['a', 'b'].map((name) => toWritable(path.join(folder, name))) as [string, string]
  expect(told.mock.calls).toEqual([[expect.stringContaining('Expected a folder to write in (ENOTDIR)')]])
  expect(new Set([first, second, toWritable(path.join(folder, 'a'))]).size).toBe(2)
  openCache(first).write('key', 'kept')
  expect(openCache(first).read('key')?.toString()).toBe('kept')
  expect(readFileSync(folder, 'utf8')).toBe('not a folder')
  told.mockRestore()
})
