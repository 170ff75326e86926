/** Whatever clippings hold, be they of another's file, each file of them says it and nothing else. */
import { Cite } from '@citation-js/core'
import fc from 'fast-check'
import type { Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { type Clipping, isWhole, readClipping } from '../../src/clippings/clipping.ts'
import { toExport } from '../../src/clippings/exports.ts'
import { readClippingsFile } from '../../src/clippings/file.ts'
import { groupClippings } from '../../src/clippings/order.ts'
import { anyLineBreak, hostile, hostileLink, hostileName, hostileOrNull } from '../hostile-fields.ts'

/** What `readClipping` takes, from a file that somebody else has written. */
const clipping: fc.Arbitrary<Clipping> = fc
  .record({
    site: fc.constant('https://example.org/reader/'),
    address: fc.constantFrom('articles/a.html', 'articles/a.html#q1', 'articles/a%2C.html#q-%7D.1'),
    link: hostileLink,
    kind: fc.constantFrom('article', 'paragraph', 'quotation', 'figure'),
    words: hostile,
    speaker: hostileOrNull,
    isReported: fc.boolean(),
    reading: hostileOrNull,
    countedBy: hostileOrNull,
    article: fc.record({
      id: hostileName.map((id) => id.slice(0, 60)),
      title: hostileName,
      authors: fc.array(fc.record({ name: hostileName, isBody: fc.boolean() }), { maxLength: 2 }),
      publisher: hostileOrNull,
      machineDate: fc.constantFrom(null, '2026', '2026-02', '2026-99-99'),
      isAbout: fc.boolean(),
      note: hostileOrNull,
      date: hostileOrNull,
      topics: fc.array(hostileName, { maxLength: 2 }),
    }),
    note: hostile,
    tags: fc.array(hostile, { maxLength: 2 }),
    kept: fc.constant('2026-02-25T09:00:00.000Z'),
  })
  .map(readClipping)
  .filter(isWhole)
const clippings = fc.array(clipping, { minLength: 1, maxLength: 3 })
/** What is no markup of its own in Markdown. */
const textual = new Set(['root', 'text', 'paragraph', 'break'])
const toGroups = (all: readonly Clipping[]) => [{ heading: null, clippings: all }]

test('BibTeX has an entry for each, and braces balance', async () => {
  await fc.assert(
    fc.asyncProperty(clippings, async (all) => {
      const bibtex = await toExport(toGroups(all), 'bibtex')
      expect(bibtex).toMatch(/^(?:@(?:article|misc)\{[\w.:-]+,\n(?:\t[a-z]+ = \{.*\},\n)*\}\n+)*$/)
      expect(new Cite(bibtex).data).toHaveLength(all.length)
    }),
    { numRuns: 50 },
  )
})

test('RIS has a record for each, of one line a field', async () => {
  await fc.assert(
    fc.asyncProperty(clippings, async (all) => {
      const lines = (await toExport(toGroups(all), 'ris')).split(anyLineBreak)
      expect(lines.pop()).toBe('')
      for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z\d] {2}- /)
      for (const tag of ['TY', 'T1', 'ER', 'ID'])
        expect(lines.filter((line) => line.startsWith(`${tag}  - `))).toHaveLength(all.length)
    }),
    { numRuns: 100 },
  )
})

test('JSON comes back the same, and CSL-JSON has a record for each', async () => {
  await fc.assert(
    fc.asyncProperty(clippings, async (all) => {
      const json = await toExport(toGroups(all), 'json')
      expect(readClippingsFile(json)).toEqual({ clippings: all, problems: [] })
      expect(json.isWellFormed()).toBe(true)
      const records = JSON.parse(await toExport(toGroups(all), 'csl')) as readonly {
        readonly title: string
      }[]
      expect(records.map(({ title }) => title)).toEqual(all.map(({ article }) => article.title))
    }),
    { numRuns: 100 },
  )
})

test('Markdown has a heading for each group, a link for each clipping, and no other markup of theirs', async () => {
  await fc.assert(
    fc.asyncProperty(clippings, async (all) => {
      const groups = groupClippings(all, 'topic')
      const parsed: Root = unified()
        .use(remarkParse)
        .parse(await toExport(groups, 'markdown'))
      const found = new Map<string, number>()
      visit(parsed, ({ type }) => {
        if (!textual.has(type)) found.set(type, (found.get(type) ?? 0) + 1)
      })
      const quoted = parsed.children.filter(({ type }) => type === 'blockquote').length
      const headed = groups.some(({ heading }) => heading !== null) ? groups.length : 0
      expect(Object.fromEntries(found)).toEqual({
        link: all.length,
        ...(quoted > 0 ? { blockquote: quoted } : {}),
        ...(headed > 0 ? { heading: headed } : {}),
      })
      const said = toString(parsed)
      for (const { note } of all)
        for (const word of note.match(/[\p{L}\p{N}]+/gu) ?? []) expect(said).toContain(word)
    }),
    { numRuns: 60 },
  )
})
