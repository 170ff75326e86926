import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keptKey } from '../../src/browser/kept.ts'
import type { Correction } from '../../src/correcting/correction.ts'
import { toLinesByFile } from '../../src/correcting/files.ts'
import { addOwn, forgetOwn, readOwn } from '../../src/correcting/keep.ts'

let stored: Map<string, string>
beforeEach(() => {
  stored = new Map()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  })
})
afterEach(() => vi.unstubAllGlobals())

const quote = (id: string, speaker: string): Correction => ({ list: 'quotes', article: 'a-1', row: { id, speaker } }) // prettier-ignore
const names: Correction = {
  list: 'people',
  person: { id: 'eva-ruiz', name: 'Eva Ruiz' },
  alias: { id: 'mrs-ruiz', name: 'Mrs Ruiz' },
  pronoun: null,
}
const boats = { site: 'https://x.example/a/', file: 'corpus/boats.txt', parts: [], part: 0 }

test('a site’s corrections are kept apart from another’s, the later of one claim alone, until forgotten', () => {
  const other = { ...boats, site: 'https://x.example/b/' }
  expect(addOwn(boats, quote('q1', 'Ana'))).toBe(true)
  addOwn(other, quote('q1', 'Juan'))
  addOwn(boats, quote('q2', 'Ana'))
  addOwn(boats, quote('q1', 'none'))
  expect(readOwn(boats.site).map(({ correction }) => correction)).toEqual([quote('q2', 'Ana'), quote('q1', 'none')]) // prettier-ignore
  forgetOwn(boats.site)
  expect(readOwn(boats.site)).toEqual([])
  expect(readOwn(other.site)).toHaveLength(1)
})

test('what was stored in another form is left aside, and a browser that keeps nothing says so', () => {
  const odd = [
    null,
    7,
    { key: 'x', site: boats.site },
    { ...boats, key: 'x', correction: { list: 'quotes' } },
    { ...boats, key: 'y', parts: [1], correction: quote('q1', 'x') },
  ]
  stored.set(keptKey, JSON.stringify({ version: 1, corrections: odd }))
  expect(readOwn(boats.site)).toEqual([])
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => { throw new Error('full') } }) // prettier-ignore
  expect(addOwn(boats, quote('q1', 'Ana'))).toBe(false)
})

test('each file has its lines: of one article, of several, of Markdown, of the table', () => {
  addOwn(boats, quote('q1', 'Ana'))
  addOwn({ ...boats, file: 'corpus/sub/two.txt', parts: ['1-4', '6-9'], part: 1 }, quote('q2', 'Juan'))
  addOwn({ ...boats, file: 'corpus/notes.2026.md' }, quote('q3', 'none'))
  addOwn(boats, names)
  expect(toLinesByFile(readOwn(boats.site), []).map(({ name, says, lines }) => [name, says, lines])).toEqual([
    ['boats.yaml', 'For boats.yaml, beside boats.txt', 'quotes:\n  - { id: q1, speaker: Ana }\n'],
    ['two.yaml', 'For two.yaml, beside two.txt', 'articles:\n  - lines: 1-4\n  - lines: 6-9\n    quotes:\n      - { id: q2, speaker: Juan }\n'],
    ['notes.2026.yaml', 'For the front matter of notes.2026.md, between its lines ---; if it has none, for notes.2026.yaml beside it', 'quotes:\n  - { id: q3, speaker: none }\n'],
    ['people.yaml', 'For people.yaml, in place of rows with the same id', '- id: eva-ruiz\n  name: Eva Ruiz\n  aliases: [ Mrs Ruiz ]\n'],
  ]) // prettier-ignore
})
