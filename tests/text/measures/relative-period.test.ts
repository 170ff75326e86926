import { describe, expect, it } from 'vitest'
import { findRelativePeriods } from '../../../src/text/measures/relative-period.ts'

/** The one period that a sentence tells from the day it was written; null where it names none, or several. */
function readRelativePeriod(sentence: string, published: string | null): string | null {
  const [only, ...others] = new Set(findRelativePeriods(sentence, published).map(({ edtf }) => edtf))
  return others.length > 0 ? null : (only ?? null)
}

describe('findRelativePeriods', () => {
  it.each([
    ['Sales fell last year.', '2025'],
    ['Sales have grown this year.', '2026'],
    ['Sales fell last month.', '2026-01'],
    ['Over the past decade 40 boats sank.', '2016/2026'],
    ['In the last five years 40 boats sank.', '2021/2026'],
    ['In the past three months 40 boats sank.', '2025-11/2026-02'],
    ['Over the last year 40 boats sank.', '2025-02/2026-02'],
  ])('counts "%s" from the day of the article', (sentence, period) => {
    expect(readRelativePeriod(sentence, '2026-02-25')).toBe(period)
  })

  it.each(['Sales fell.', 'Last year’s law failed.', 'Sales fell last year and grew this year.'])(
    'finds none in "%s"',
    (sentence) => {
      expect(readRelativePeriod(sentence, '2026-02-25')).toBeNull()
    },
  )

  it.each([null, '2026', '2025-05~'])('finds none where the date is only %s', (published) => {
    expect(readRelativePeriod('Sales fell last year.', published)).toBeNull()
  })

  it('crosses the turn of the year month by month', () => {
    for (let month = 1; month <= 12; month++) {
      const told = readRelativePeriod('Sales fell last month.', `2026-${String(month).padStart(2, '0')}-10`)
      expect(told).toBe(month === 1 ? '2025-12' : `2026-${String(month - 1).padStart(2, '0')}`)
    }
  })
})
