import { expect, test } from 'vitest'
import { readClippingsFile, toClippingsFile } from '../../src/clippings/file.ts'
import { figure, toSample } from './sample.ts'

test.each([
  ['no JSON', 'TY  - NEWS'],
  ['holds no clippings', '[]'],
  ['holds no clippings', 'null'],
  ['holds no clippings', '{"format":"other","version":1,"clippings":[]}'],
  ['holds no clippings', '{"format":"dossier-clippings","version":1,"clippings":{}}'],
  ['newer version', '{"format":"dossier-clippings","version":2,"clippings":[]}'],
])('a file that is none of clippings is refused: %s', (says, text) => {
  const { clippings, problems } = readClippingsFile(text)
  expect(clippings).toEqual([])
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(says)
})

test('a clipping that is not as it has to be is left out and named; the others are taken', () => {
  const file = JSON.stringify({
    format: 'dossier-clippings',
    version: 1,
    clippings: [toSample(), 7, { ...figure, link: 'javascript:alert(1)' }, figure],
  })
  expect(readClippingsFile(file)).toEqual({
    clippings: [toSample(), figure],
    problems: [
      'Number 2 in the file is no clipping and was left out.',
      'Number 3 in the file was left out: its “link” is missing or not as expected.',
    ],
  })
})

test('of many problems the first are told, and the number of the others', () => {
  const clippings = Array.from({ length: 9 }, () => 0) as unknown as []
  const { problems } = readClippingsFile(toClippingsFile(clippings))
  expect(problems).toHaveLength(6)
  expect(problems.at(-1)).toBe('4 more were left out.')
})
