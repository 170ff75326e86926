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
    ['During the past two decades boats sank.', '2006/2026'],
    ['Within the last 12 months boats sank.', '2025-02/2026-02'],
    ['In the last month boats sank.', '2026-01/2026-02'],
    ['In the first six months of this year boats sank.', '2026-01/2026-06'],
    ['In the first 15 months of the year boats sank.', '2026-01/2026-12'],
    ['In the first quarter boats sank.', '2026-01/2026-03'],
    ['In the fourth quarter boats sank.', '2025-10/2025-12'],
    ['In the second half of the year boats sank.', '2025-07/2025-12'],
    ['In its third quarter it lost 40 boats.', '2025-07/2025-09'],
    ['Last year’s flood sank 40 boats.', '2025'],
    ['This year’s long season was good.', '2026'],
    ['Since last year boats sank.', '2025/..'],
    ['Since last month boats sank.', '2026-01/..'],
    ['Next year it will grow.', '2027'],
    ['This month boats sank.', '2026-02'],
    ['Last week boats sank.', '2026-02-16/2026-02-22'],
    ['From Thursday through Monday boats sank.', '2026-02-19/2026-02-23'],
    ['Since Friday boats sank.', '2026-02-20/..'],
    ['Since last Wednesday boats sank.', '2026-02-25/..'],
    ['On Friday boats sank.', '2026-02-20'],
    ['Last Friday boats sank.', '2026-02-20'],
    ['They shot 12 men Friday night.', '2026-02-20'],
    ['Yesterday boats sank.', '2026-02-24'],
    ['In November boats sank.', '2025-11'],
    ['Last November boats sank.', '2025-11'],
    ['In January boats sank.', '2026-01'],
    ['During early January boats sank.', '2026-01'],
    ['Between October and January boats sank.', '2025-10/2026-01'],
    ['From May to June boats sank.', '2025-05/2025-06'],
    ['Since January boats sank.', '2026-01/..'],
    ['Since January 3 boats sank.', '2026-01-03/..'],
    ['On January 3rd boats sank.', '2026-01-03'],
    ['On the 3rd of January boats sank.', '2026-01-03'],
    ['On 3 January boats sank.', '2026-01-03'],
    ['On March 3 boats sank.', '2025-03-03'],
    ['By the end of January boats sank.', '2026-01'],
    ['On January 17-20 boats sank.', '2026-01-17/2026-01-20'],
    ['Since he took office boats sank.', '/..'],
    ['Since taking power it grew.', '/..'],
  ])('counts "%s" from the day of the article', (sentence, period) => {
    expect(readRelativePeriod(sentence, '2026-02-25')).toBe(period)
  })

  it.each([
    'Sales fell.',
    'Last year’s law failed.',
    'This month’s vote failed.',
    'Next year’s vote will fail.',
    'Sales fell last year and grew this year.',
    'In the first month it grew.',
    'In the third quarter of the vote it grew.',
    'Next Friday it will sail.',
    'Friday’s vote failed.',
    'By Friday it had sunk.',
    'Every Friday it sails.',
    'On Fridays it sails.',
    'Yesterday’s vote failed.',
    'In May Gil’s house it leaks.',
    'By November it had sunk.',
    'Since May Gil has left.',
    'It may leak.',
    '13 marches failed.',
  ])('finds none in "%s"', (sentence) => {
    expect(readRelativePeriod(sentence, '2026-02-25')).toBeNull()
  })

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
