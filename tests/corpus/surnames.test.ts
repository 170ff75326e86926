import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadCorpus } from '../../src/corpus/load-corpus.ts'
import type { Quote } from '../../src/types.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'surnames-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** The quotations of texts in a folder, in order. */
async function read(texts: readonly string[], people?: string): Promise<readonly Quote[]> {
  if (people !== undefined) writeFileSync(path.join(folder, 'people.yaml'), people)
  texts.forEach((text, index) =>
    writeFileSync(path.join(folder, `${index}.md`), `# Log of day ${index}\n\n${text}\n`),
  )
  const { articles } = await loadCorpus({ paths: [folder] })
  return articles.flatMap(({ quotes }) => quotes)
}

/** Who speaks in them. */
async function whoSpeaks(...texts: readonly string[]): Promise<readonly (string | null)[]> {
  return (await read(texts)).map(({ by }) => (by.kind === 'speaker' ? by.name : null))
}

const joanna = 'Joanna Reyes, a harbour pilot, watched the gate. “It leaks,” Reyes said.'

test.each([
  ['a surname alone', '“The gate stays shut,” Reyes said.'],
  ['with a courtesy', '“The gate stays shut,” Ms. Reyes said.'],
  ['with a pronoun', 'Reyes came at noon. “The gate stays shut,” she said.'],
  ['with the same role', 'Reyes, the pilot, came at noon. “The gate stays shut,” Reyes said.'],
])('is the only one of the folder who has it: %s', async (_, text) => {
  expect(await whoSpeaks(joanna, text)).toEqual(['Joanna Reyes', 'Joanna Reyes'])
})

test('says so in rule and reasons, and keeps the mention', async () => {
  const [first, second] = await read([joanna, '“The gate stays shut,” Reyes said.'])
  expect(first?.rule).toBe('ranked')
  expect(second).toMatchObject({ rule: 'folder', by: { kind: 'speaker', id: 'joanna-reyes', name: 'Joanna Reyes' } })
  expect(second?.reasons.at(-1)).toBe('only-of-folder')
  expect(second?.mention).not.toBeNull()
})

test.each([
  ['another who bears it', 'Pedro Reyes, a baker, sailed.', '“The gate stays shut,” Reyes said.'],
  ['a man’s pronoun', 'Nobody sailed.', 'Reyes came at noon. “The gate stays shut,” he said.'],
  ['a man’s title', 'Nobody sailed.', '“The gate stays shut,” Mr. Reyes said.'],
  ['another role', 'Nobody sailed.', 'Reyes, a dentist, came at noon. “The gate stays shut,” Reyes said.'],
  ['a bank of that name', 'Nobody sailed.', 'The bank closed at noon. “The gate stays shut,” Reyes said.'],
  ['its shares', 'Nobody sailed.', 'Reyes’s shares fell at noon. “The gate stays shut,” Reyes said.'],
  ['a place', 'Nobody sailed.', 'Rain fell in Reyes at noon. “The gate stays shut,” Reyes said.'],
  ['a bank by its noun', 'Nobody sailed.', 'The bank Reyes lent money. “The gate stays shut,” Reyes said.'],
  ['what is its own', 'Nobody sailed.', 'Reyes announced its plans. “The gate stays shut,” Reyes said.'],
  ['a bank’s full name', 'Banco Reyes lent money.', '“The gate stays shut,” Reyes said.'],
  ['a shipping firm’s full name', 'They sailed with Reyes Shipping.', '“The gate stays shut,” Reyes said.'],
])('stays itself: %s', async (_, between, text) => {
  const speakers = await whoSpeaks(joanna, between, text)
  expect(speakers).toEqual(['Joanna Reyes', 'Reyes'])
})

test('a first name alone is nobody of another text', async () => {
  expect(await whoSpeaks(joanna, '“The gate stays shut,” Joanna said.')).toEqual(['Joanna Reyes', 'Joanna'])
  expect(
    await whoSpeaks('Mary Thomas slept. “It leaks,” Mary Thomas said.', '“The gate stays shut,” Thomas said.'),
  ).toEqual(['Mary Thomas', 'Thomas'])
  expect(
    await whoSpeaks('Mary Thomas slept. “It leaks,” Thomas said.', '“The gate stays shut,” Thomas said.'),
  ).toEqual(['Mary Thomas', 'Mary Thomas'])
})

test('a word before the full name of another text is no part of it, a first name is', async () => {
  const zanele = 'Zanele Weller, a pilot, slept. “It leaks,” Weller said.'
  expect(await whoSpeaks(zanele, 'Outspoken Zanele Weller said: “It holds.”')).toEqual([
    'Zanele Weller',
    'Zanele Weller',
  ])
  expect(await whoSpeaks(zanele, 'Mary Zanele Weller said: “It holds.”')).toEqual([
    'Zanele Weller',
    'Mary Zanele Weller',
  ])
  expect(await whoSpeaks('Nobody slept.', 'Outspoken Zanele Weller said: “It holds.”')).toEqual([
    'Outspoken Zanele Weller',
  ])
})

test('an initial makes nobody else, another initial does', async () => {
  expect(await whoSpeaks('Ana M. Gil sailed.', 'Ana Gil slept.', '“It leaks,” Gil said.')).toEqual(['Ana M. Gil'])
  expect(await whoSpeaks('Ana M. Gil sailed.', 'Ana L. Gil slept.', '“It leaks,” Gil said.')).toEqual(['Gil'])
})

test('a person of the table has the surname too; a row for the surname stays', async () => {
  const row = '- { id: jr, name: Joanna Reyes, kind: person, pronoun: she }\n'
  const [alone] = await read(['“It leaks,” Reyes said.'], row)
  expect(alone?.by).toEqual({ kind: 'speaker', id: 'jr', name: 'Joanna Reyes' })
  const [own] = await read(
    ['“It leaks,” Reyes said.'],
    `${row}- { id: reyes, name: Reyes, kind: institution, pronoun: it }\n`,
  )
  expect(own?.by).toEqual({ kind: 'speaker', id: 'reyes', name: 'Reyes' })
})
