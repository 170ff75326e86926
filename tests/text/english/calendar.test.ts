import { expect, test } from 'vitest'
import {
  isDay,
  toDate,
  toMonth,
  toNumericDate,
  toWeekday,
  toYearlessDate,
} from '../../../src/text/english/calendar.ts'

test('dates become EDTF, impossible ones and ones without a year do not', () => {
  expect(toDate('Published On 4 Feb 2026')).toBe('2026-02-04')
  expect(toDate('Updated Sept. 14, 2025 at 10:15')).toBe('2025-09-14')
  expect(toDate('By Ana Prieto | Bay News | 21st January 2026')).toBe('2026-01-21')
  expect(toDate('2026/3/3')).toBe('2026-03-03')
  expect(toDate('2026-03-03T10:14Z')).toBe('2026-03-03')
  expect(toDate('2026-02-30')).toBeNull()
  expect(toDate('2026-03-031')).toBeNull()
  expect(toDate('12026-03-03')).toBeNull()
  expect(toDate('31 June 2026')).toBeNull()
  expect(toDate('March 3')).toBeNull()
})

test('a month has one number, whatever its form', () => {
  expect(['September', 'Sept.', 'sep', 'SEPT'].map(toMonth)).toEqual(['09', '09', '09', '09'])
  expect([toMonth('May'), toMonth('Dec')]).toEqual(['05', '12'])
})

test.each([
  ['25/02/2026', '2026-02-25'],
  ['02/25/2026', '2026-02-25'],
  ['2.13.2026', '2026-02-13'],
  ['13-2-2026', '2026-02-13'],
  ['04/04/2026', '2026-04-04'],
  ['03/04/2026', null],
  ['31/02/2026', null],
  ['13/13/2026', null],
  ['25/02/26', null],
  ['25/02/20261', null],
  ['125/02/2026', null],
  ['on 25/02/2026', null],
  ['25 02 2026', null],
])('%s in figures is %s', (text, date) => {
  expect(toNumericDate(text)).toBe(date)
})

test.each([
  ['Feb. 25', 'XXXX-02-25'],
  ['25 February', 'XXXX-02-25'],
  ['25th February', 'XXXX-02-25'],
  ['1st May', 'XXXX-05-01'],
  ['June 2nd', 'XXXX-06-02'],
  ['march 3rd', 'XXXX-03-03'],
  ['Feb 29', 'XXXX-02-29'],
  ['30 February', null],
  ['June 31', null],
  ['February 2026', null],
  ['February', null],
  ['Dec 0', null],
])('%s without a year is %s', (text, date) => {
  expect(toYearlessDate(text)).toBe(date)
})

test.each([
  ['3rd March 2026', '2026-03-03'],
  ['Mar 3 2026', '2026-03-03'],
  ['March 3rd, 2026', '2026-03-03'],
  ['2026.12.24', '2026-12-24'],
  ['x2026-12-24', null],
  ['2026-12/24', null],
  ['2026-13-24', null],
  ['March 2026', null],
  ['March 3, 20261', null],
])('%s is %s', (text, date) => {
  expect(toDate(text)).toBe(date)
})

test('days of the week count from Sunday, and the calendar has no others than its own', () => {
  const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
  expect(days.map(toWeekday)).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect([isDay(2024, 2, 29), isDay(2026, 12, 31), isDay(2026, 1, 1)]).toEqual([true, true, true])
  expect([
    isDay(2025, 2, 29),
    isDay(2026, 0, 31),
    isDay(2026, 13, 1),
    isDay(2026, 4, 31),
    isDay(2026, 4, 0),
  ]).toEqual(Array<boolean>(5).fill(false))
})
