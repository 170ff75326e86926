import { expect, test } from 'vitest'
import { toDate, toMonth } from '../../../src/text/english/calendar.ts'

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
