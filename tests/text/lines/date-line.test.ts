import { describe, expect, test } from 'vitest'
import { readDateLine } from '../../../src/text/lines/date-line.ts'

describe('lines of dates', () => {
  test.each([
    ['March 3, 2026 / 9:14 AM EST / CBS News', '2026-03-03', 'CBS News'],
    ['PUBLISHED: March 3, 2026 at 9:14 a.m. | UPDATED: March 4, 2026 at 10:02 a.m.', '2026-03-03', null],
    ['Updated March 4, 2026 | Published March 3, 2026', '2026-03-03', null],
    ['3 March 2026 09:14 GMT+1 Updated 2 hours ago', '2026-03-03', null],
    ['Tue 3 Mar 2026 10.14 GMT', '2026-03-03', null],
    ['First published on Tue 3 Mar 2026 10.14 GMT', '2026-03-03', null],
    ['Published 9:14 AM EST, Tue March 3, 2026', '2026-03-03', null],
    ['March 3, 2026 Tuesday', '2026-03-03', null],
    ['Mar 03, 2026 09:14 am (UTC+5)', '2026-03-03', null],
    ['2026-03-03T10:14:00+01:00', '2026-03-03', null],
    ['2026/03/03', '2026-03-03', null],
    ['2026.03.03', '2026-03-03', null],
    ['25/02/2026', '2026-02-25', null],
    ['Published March 3, 2026Updated March 4, 2026, 10:31 a.m. ET', '2026-03-03', null],
    ['Aired March 3, 2026 - 08:00 ET', '2026-03-03', null],
    ['03/04/2026', null, null],
    ['Last updated: 2026-03-04', '2026-03-04', null],
    ['Published Feb. 25', 'XXXX-02-25', null],
    ['The Harbour Post, 14 April 2026', '2026-04-14', 'The Harbour Post'],
    ['March 3, 2026 · 5 min read', '2026-03-03', null],
    ['2 hours ago', null, null],
  ])('%s', (text, date, outlet) => {
    expect(readDateLine(text)).toEqual({ date, outlet, rest: '' })
  })

  test.each([
    'February 4, 2026 was cold.',
    'The version 2026.03.03 failed',
    'The talks of March 3, 2026 were aired',
    'It began on March 3, 2026.',
    'It began on March 3, 2026',
    'March 3',
    'Monday',
    'Today',
    '2026',
    'At 9:14 he left',
    '10 min',
    '12 boats',
  ])('not %s', (text) => expect(readDateLine(text)).toBeNull())
})

test('words between separators are told, for the place to decide what they are', () => {
  expect(readDateLine('Alder, March 3, 2026')).toEqual({ date: '2026-03-03', outlet: null, rest: 'Alder' })
})
