import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parse } from 'yaml'
import { input } from '../laws/inputs.ts'
import { read } from '../laws/laws.ts'
import { readDrafts, toArticles } from './harbour.ts'

fc.configureGlobal({ seed: 20_260_122 })

test('whatever the texts hold, the drafts are read back without a message, and are the same again', () => {
  fc.assert(
    fc.property(fc.array(input, { minLength: 1, maxLength: 7 }), (files) => {
      const articles = files.flatMap((file) => read(file).articles)
      const drafts = readDrafts(articles)
      expect(drafts.messages).toEqual([])
      expect(readDrafts(articles).texts).toEqual(drafts.texts)
    }),
    { numRuns: 25 },
  )
})

test('names that YAML or a terminal would take for something else stay names', () => {
  const articles = toArticles([
    'Yes\n“No: never,” said Ana #1 Prieto. “Null,” said Yes Man: “true”. [Juan] Gil said: “- id: x”.',
    'No\nMayor “Anchor” Ruiz said: “So”. “It is\u001b[31m red,” said Constructor Ruiz. “Ok,” said Ana O’Neill’s son Tom O’Neill.',
  ])
  expect(readDrafts(articles).messages).toEqual([])
  expect(readDrafts(articles).texts.get('people.yaml')).not.toMatch('\u001b')
})

test('site.yaml has the name of the folder and the language of the texts', () => {
  const english = readDrafts(
    toArticles(['A\nThe ferries that were in the port have not been seen since.']),
    'harbour-papers_2026',
  )
  expect(parse(english.texts.get('site.yaml') ?? '')).toEqual({ name: 'Harbour papers 2026', lang: 'en' })
  const spanish = readDrafts(
    toArticles([
      'A\nLos barcos que estaban en el puerto no han vuelto desde entonces, pero nadie los busca.',
    ]),
  )
  expect(parse(spanish.texts.get('site.yaml') ?? '')).toMatchObject({ lang: 'es' })
  const french = readDrafts(
    toArticles([
      'A\nLes bateaux qui étaient dans le port ne sont pas revenus depuis, mais on ne les cherche pas.',
    ]),
  )
  // The site speaks no French.
  expect(parse(french.texts.get('site.yaml') ?? '')).toEqual({ name: 'Harbour' })
})

let folder = ''
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'dossier-init-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const init = (...words: readonly string[]) =>
  spawnSync(process.execPath, ['scripts/init.ts', ...words], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    encoding: 'utf8',
  })

test('init writes what is not there, leaves what is, and says both', () => {
  writeFileSync(
    path.join(folder, 'a.txt'),
    'Pier\n\n“The pier stays shut,” said harbour minister Ana Prieto on Monday.',
  )
  writeFileSync(path.join(folder, 'topics.yaml'), '[] # mine\n')
  const first = init(folder)
  expect([first.status, first.stderr]).toEqual([0, ''])
  expect(first.stdout).toMatch(/Wrote .*people\.yaml \(1 row\)/)
  expect(first.stdout).toMatch(/Left .*topics\.yaml as it is/)
  expect(readFileSync(path.join(folder, 'topics.yaml'), 'utf8')).toBe('[] # mine\n')
  expect(readdirSync(folder).toSorted()).toEqual([
    'a.txt',
    'measures.yaml',
    'people.yaml',
    'site.yaml',
    'topics.yaml',
  ])
  const people = readFileSync(path.join(folder, 'people.yaml'), 'utf8')
  expect(people).toMatch('a.txt:3')
  expect(init(folder).stdout).not.toMatch('Wrote')
  expect(readFileSync(path.join(folder, 'people.yaml'), 'utf8')).toBe(people)
})

test('a folder without texts, or none at all, is an error that says so, and nothing is written', () => {
  expect(init(folder)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('Expected texts in') as unknown,
  })
  expect(readdirSync(folder)).toEqual([])
  expect(init(path.join(folder, 'none'))).toMatchObject({
    status: 1,
    stderr: expect.stringMatching('Expected a folder') as unknown,
  })
  expect(init()).toMatchObject({ status: 1, stderr: expect.stringMatching('Expected one folder') as unknown })
})
