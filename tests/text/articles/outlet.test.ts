import { expect, test } from 'vitest'
import { readDateline } from '../../../src/text/articles/dateline.ts'
import { readOutlet } from '../../../src/text/articles/outlet.ts'

test('the agency of the dateline', () => {
  expect(readOutlet(readDateline('LIMA (AP) — The ferries stopped.'), [], [])?.name).toBe('Associated Press')
})

test('the desk of the author, and no university', () => {
  expect(
    readOutlet(null, [], ['Ana Prieto is a senior reporter at The Harbour Post with two boats.'])?.name,
  ).toBe('The Harbour Post')
  expect(readOutlet(null, [], ['Ana Prieto is professor of tides at Bay University.'])).toBeNull()
})

test('an institute that its author thanks', () => {
  const notes = [
    'Ana Prieto is a fellow at the Centre for Tide Studies (CTS).',
    'The author is grateful to CTS interns.',
  ]
  expect(readOutlet(null, [], notes)?.name).toBe('Centre for Tide Studies')
  expect(readOutlet(null, [], notes.slice(0, 1))).toBeNull()
})

test('the name to which sources spoke, when it is one and they did so twice or in secret', () => {
  const once = '“No,” she told Harbour Radio.'
  expect(readOutlet(null, [once], [])).toBeNull()
  expect(readOutlet(null, [once, 'A clerk told Harbour Radio that it rained.'], [])?.name).toBe(
    'Harbour Radio',
  )
  expect(readOutlet(null, ['A clerk told Harbour Radio, on condition of anonymity.'], [])?.name).toBe(
    'Harbour Radio',
  )
  expect(readOutlet(null, ['A clerk told The Associated Press on condition of anonymity.'], [])).toBeNull()
  expect(readOutlet(null, [once, 'A clerk told Bay News.'], [])).toBeNull()
})
