import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadCorpus } from '../../src/corpus/load-corpus.ts'
import { findFileFault } from '../../src/files/check-file.ts'

const home = mkdtempSync(path.join(os.tmpdir(), 'files-'))
const corpus = path.join(home, 'corpus')
const at = (name: string): string => path.join(corpus, name)

beforeAll(() => {
  mkdirSync(corpus)
  writeFileSync(at('a.txt'), 'Two boats left the harbour on Monday morning.')
  writeFileSync(path.join(home, 'secret.txt'), 'not of the corpus')
})
afterAll(() => rmSync(home, { recursive: true }))

const badly: Readonly<Record<string, (place: string) => void>> = {
  'device or pipe': (place) => spawnSync('mkfifo', [place]),
  'link out of the corpus': (place) => symlinkSync('/dev/zero', place),
  'of the corpus, expected a file in it': (place) => symlinkSync(path.join(home, 'secret.txt'), place),
  'file of 32000000 bytes': (place) => {
    writeFileSync(place, '- id: a\n')
    truncateSync(place, 32_000_000)
  },
  'link to a folder': (place) => symlinkSync('.', place),
}

test.skipIf(process.platform === 'win32').each(Object.keys(badly))(
  'a table, the settings, a sidecar and a text named by itself are not opened where each is a %s',
  async (kind) => {
    for (const name of ['topics.yaml', 'people.yaml', 'measures.yaml', 'site.yaml', 'a.yaml', 'b.txt']) {
      rmSync(at(name), { force: true, recursive: true })
      badly[kind]?.(at(name))
      const { messages, articles, stops } = await loadCorpus({ paths: [corpus] })
      const told = messages.filter(({ file }) => file.endsWith(name))
      expect([name, told.map(({ reason }) => reason)]).toEqual([name, [expect.stringContaining(kind)]])
      expect(articles.map(({ title }) => title)).toEqual(['Two boats left the harbour on Monday morning'])
      // A setting or table that cannot be read stops a build; a text costs itself.
      expect([name, stops.length]).toEqual([name, ['a.yaml', 'b.txt'].includes(name) ? 0 : 1])
      rmSync(at(name), { force: true })
    }
  },
)

test('a file in the folder is read, through a link within it too', () => {
  symlinkSync('a.txt', at('linked.txt'))
  expect(findFileFault(at('a.txt'), corpus, 1000)).toBeNull()
  expect(findFileFault(at('linked.txt'), corpus, 1000)).toBeNull()
  expect(findFileFault(at('a.txt'), '/', 1000)).toBeNull()
  expect(() => findFileFault(at('none.txt'), corpus, 1000)).toThrow('ENOENT')
  rmSync(at('linked.txt'))
})
