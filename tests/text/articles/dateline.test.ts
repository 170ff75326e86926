import { expect, test } from 'vitest'
import { readDateline } from '../../../src/text/articles/dateline.ts'

test('a place with an agency and a day', () => {
  expect(readDateline('LIMA, March 3, 2026 (Reuters) - The ferries stopped.')).toEqual({
    place: 'LIMA',
    agency: 'Reuters',
    date: '2026-03-03',
    day: 'March 3, 2026',
    end: 32,
  })
})

test('a place and its country', () => {
  expect(readDateline('PUERTO VIEJO, Costa Rica — The ferries stopped.')).toMatchObject({
    place: 'PUERTO VIEJO, Costa Rica',
    agency: null,
    date: null,
  })
})

test('a day and an agency without a year give a day of an unknown year', () => {
  expect(readDateline('Feb. 25 (UPI) — The ferries stopped.')).toMatchObject({
    place: null,
    agency: 'UPI',
    date: 'XXXX-02-25',
    day: 'Feb. 25',
  })
})

test.each([
  'The ferries — all five of them — stopped.',
  'FARC — the army that laid down its arms — is gone.',
  'Feb. 25 was cold.',
  'UN officials said so.',
  'COVID-19 came in March.',
])('no dateline: %s', (text) => expect(readDateline(text)).toBeNull())

test.each([
  ['MONTE VERDE (AP) — The ferries stopped.', 'MONTE VERDE', 'AP', null],
  ['MONTE VERDE (AP) -- The ferries stopped.', 'MONTE VERDE', 'AP', null],
  ['LIMA, Peru, 3 March 2026 – The ferries stopped.', 'LIMA, Peru', null, '2026-03-03'],
  ['LIMA, Sept. 3 – The ferries stopped.', 'LIMA', null, 'XXXX-09-03'],
  ['LIMA—The ferries stopped.', 'LIMA', null, null],
  ['LIMA - “The ferries stopped.”', 'LIMA', null, null],
  ['SAINT-BRIAC-SUR-MER - The ferries stopped.', 'SAINT-BRIAC-SUR-MER', null, null],
  ['Alder, March 3 (Reuters) - The ferries stopped.', 'Alder', 'Reuters', 'XXXX-03-03'],
  ['Puerto Viejo, Costa Rica (AFP) – The ferries stopped.', 'Puerto Viejo, Costa Rica', 'AFP', null],
  ['3 March 2026 (UPI) — The ferries stopped.', null, 'UPI', '2026-03-03'],
] as const)('%s', (text, place, agency, date) => {
  expect(readDateline(text)).toMatchObject({ place, agency, date })
  expect(text.slice(readDateline(text)?.end)).toMatch(/^“?The ferries stopped\.”?$/)
})

test.each([
  'Lima — The ferries stopped.',
  'Alder (pop. 300) – The ferries stopped.',
  'Alder - The ferries stopped.',
  'GULL — The ferries — all of them — stopped.',
  'GULL — The ferries -- all of them.',
  'LIMA — the ferries stopped.',
  'UN — The ferries stopped.',
  'LIMA-The ferries stopped.',
  'LIMA —',
  'They met in LIMA — The ferries stopped.',
  'March 3 — The ferries stopped.',
])('no dateline either: %s', (text) => expect(readDateline(text)).toBeNull())
