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
