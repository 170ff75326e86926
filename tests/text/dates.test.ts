import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/text/dates.ts'

const list = (text: string): readonly string[] =>
  findDates(text).map(({ start, end }) => text.slice(start, end))

describe('findDates', () => {
  it.each([
    ['On March 3, 2024, and Sept. 20-24', ['March 3, 2024', 'Sept. 20-24']],
    ['on 3 March or the 14th of July', ['3 March', '14th of July']],
    ['in May 1987', ['May 1987']],
    ['26-FEB-1987', ['26-FEB-1987']],
    ['2024-03-01 and 31.12.2024', ['2024-03-01', '31.12.2024']],
    ['at 10:45 p.m., 2 p.m. and 10.45pm', ['10:45 p.m.', '2 p.m.', '10.45pm']],
    ['by 0930 GMT', ['0930 GMT']],
    ['until May 5, 6 or 7', ['May 5, 6 or 7']],
    ["the 1990s and the mid-'80s", ['1990s', "'80s"]],
    ['from 2022–2026', ['2022–2026']],
    ['the 2014-15 season', ['2014-15']],
  ])('finds %s', (text, expected) => {
    expect(list(text)).toEqual(expected)
  })

  it.each([
    'In May 12 percent stayed; in March 1,500 boats sailed.',
    'about 2000 - 2600 steps',
    'They paid 10 a month for 3.5 miles.',
    'a 3:2 ratio',
  ])('leaves "%s" alone', (text) => {
    expect(list(text)).toEqual([])
  })
})
