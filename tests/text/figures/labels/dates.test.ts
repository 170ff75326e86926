import { describe, expect, it } from 'vitest'
import { findDates } from '../../../../src/text/figures/labels/dates.ts'

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
    ["at five o'clock and 5 o’clock", ["five o'clock", '5 o’clock']],
    ['on 2024/3/1, 1999.12.31 and 2024-10-09', ['2024/3/1', '1999.12.31', '2024-10-09']],
    ['on 3/12/2024, 12-31-24 and 1.2.1999', ['3/12/2024', '12-31-24', '1.2.1999']],
    ['after 9/11, open 24/7, since 7/7', ['9/11', '24/7', '7/7']],
    ['in 4:39:12 or 1:36.6 at 9:05PM', ['4:39:12', '1:36.6', '9:05PM']],
    ['7 am, 11 a.m., 10-11.30 pm, 5.15 to 6 pm', ['7 am', '11 a.m.', '10-11.30 pm', '5.15 to 6 pm']],
    [
      '1130 EDT, 2359UTC, 0600 hours local, 1500 hrs',
      ['1130 EDT', '2359UTC', '0600 hours local', '1500 hrs'],
    ],
    ['at 1830 hours', ['at 1830 hours']],
    ['from 1400 to 1730, from 0900 till 1000', ['from 1400 to 1730', 'from 0900 till 1000']],
    ['the 80s, the 1920s, her 30s, the 2010’s', ['80s', '1920s', '30s', '2010’s']],
    ['Class of ’12', ['’12']],
    ['in 1990/91, 1998 - 2004 and 2014–15', ['1990/91', '1998 - 2004', '2014–15']],
    [
      'fiscal 1987, fiscal year 2019, FY23, Q3 2024, H1 22',
      ['fiscal 1987', 'fiscal year 2019', 'FY23', 'Q3 2024', 'H1 22'],
    ],
    ['On Friday the 13th, on Tuesday, 3.', ['Friday the 13th', 'Tuesday, 3']],
    [
      'on Sunday 31st, Monday 1, Wednesday 2nd, Thursday 23',
      ['Sunday 31st', 'Monday 1', 'Wednesday 2nd', 'Thursday 23'],
    ],
    ['in 500 BC, AD 79, 1200 BCE and 30 B.C.', ['500 BC', 'AD 79', '1200 BCE', '30 B.C.']],
    ['since June 3 and 4, Dec. 5, 2024', ['June 3 and 4', 'Dec. 5, 2024']],
    ['14 MAR 90, 3-5 May, May of 1987', ['14 MAR 90', '3-5 May', 'May of 1987']],
    ['September-October 2023', ['October 2023']],
  ])('finds %s', (text, expected) => {
    expect(list(text)).toEqual(expected)
  })

  it.each([
    'In May 12 percent stayed; in March 1,500 boats sailed.',
    'about 2000 - 2600 steps',
    'They paid 10 a month for 3.5 miles.',
    'a 3:2 ratio',
    'They did 1830 hours of work, from 1400 to 1730 tons a shift.',
    'It grew to 2014-15% and 2014-15.5.',
    'It cost $2014-15 and -2014-15.',
    'They walked 2014-2016 miles.',
    'Version 99.1.312 of 31-12/2024 is out.',
    '’98% of it, ’12,000 and x’12',
    'Of 2,010s and a80s nothing is known.',
    'On Monday 12 boats came, on Tuesday 3.5.',
    'They took 0990 GMT and 3500 EST.',
  ])('leaves "%s" alone', (text) => {
    expect(list(text)).toEqual([])
  })
})
