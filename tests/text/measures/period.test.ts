import { describe, expect, it } from 'vitest'
import { findPeriods } from '../../../src/text/measures/period.ts'

/** The one period that a sentence names; null where it names none, or several. */
function readPeriod(sentence: string): string | null {
  const [only = '', ...others] = new Set(findPeriods(sentence).map(({ edtf }) => edtf))
  return only === '' || others.length > 0 ? null : only
}

describe('findPeriods', () => {
  it.each([
    ['Wheat output rose in 2023.', '2023'],
    ['In 2023, wheat output rose.', '2023'],
    ['They met on March 3, 2024.', '2024-03-03'],
    ['They met on 3 Sept. 2024.', '2024-09-03'],
    ['Sales fell in May 2021.', '2021-05'],
    ['Between 2016 and 2023 it lost 40 boats.', '2016/2023'],
    ['The 2016–2023 plan failed.', '2016/2023'],
    ['It has grown since 2002.', '2002/..'],
    ['It grew until 2010.', '../2010'],
    ['It peaked in the 1990s.', '199X'],
    ['Sales grew between January and June 2023.', '2023-01/2023-06'],
    ['From May 2022 to March 2023 sales grew.', '2022-05/2023-03'],
    ['It has grown from 2016 on.', '2016/..'],
    ['In late 2023 sales grew.', '2023'],
    ['The 2023 harvest was 40 tonnes.', '2023'],
    ['It earned 4 million in the first half of 2024.', '2024-01/2024-06'],
    ['In the fourth quarter of 2024 it earned 4 million.', '2024-10/2024-12'],
    ['In the first nine months of 2024 it earned 4 million.', '2024-01/2024-09'],
    ['In the year to June 2025 it earned 4 million.', '2024-07/2025-06'],
    ['In the five years to 2023 it earned 4 million.', '2019/2023'],
    ['It has grown since August 2022.', '2022-08/..'],
    ['It has grown since August 7, 2022.', '2022-08-07/..'],
    ['By the end of 2025 it had 40 boats.', '2025-12'],
    ['It earned 4 million in the 2022-23 season.', '2022/2023'],
    ['Since the 2016 deal, 40 boats sank in 2023.', '2023'],
    ['In the year to December 2025 it earned 4 million.', '2025-01/2025-12'],
    ['In the past 12 months ended June 2025 it grew.', '2024-07/2025-06'],
    ['In the twelve months ending in June 2025 it grew.', '2024-07/2025-06'],
    ['In the 12 years through 2023 it grew.', '2012/2023'],
    ['Two years after the great flood of 2021 it sank.', '2023'],
    ['In the first 18 months of 2024 it grew.', '2024-01/2024-12'],
    ['In the first half of 2024 it grew.', '2024-01/2024-06'],
    ['In the second half of 2024 it grew.', '2024-07/2024-12'],
    ['In the last half of 2024 it grew.', '2024-07/2024-12'],
    ['In the first quarter of 2024 it grew.', '2024-01/2024-03'],
    ['In the Third Quarter of 2024 it grew.', '2024-07/2024-09'],
    ['In the last quarter of 2024 it grew.', '2024-10/2024-12'],
    ['From 2016 to 2023 it grew.', '2016/2023'],
    ['From May to June 2023 it grew.', '2023-05/2023-06'],
    ['It grew from May of 2022 through March 2023.', '2022-05/2023-03'],
    ['The 2022-23 season was long.', '2022/2023'],
    ['They met on March 17-20, 2024.', '2024-03-17/2024-03-20'],
    ['They met from October 30 to November 9, 2024.', '2024-10-30/2024-11-09'],
    ['They met from December 30 to January 2, 2024.', '2023-12-30/2024-01-02'],
    ['They met on 17-20 March 2024.', '2024-03-17/2024-03-20'],
    ['They met between 20 February and 2 March 2024.', '2024-02-20/2024-03-02'],
    ['Through June 3, 2019 it grew.', '../2019-06-03'],
    ['It will grow until November 2028.', '../2028-11'],
    ['It has grown since late August 2022.', '2022-08/..'],
    ['They met on March 3, 2024 and left.', '2024-03-03'],
    ['They met in September of 2023.', '2023-09'],
    ['At the end of 2023 it had 40 boats.', '2023-12'],
    ['It has grown since early 2020.', '2020/..'],
    ['It has grown since mid-2020.', '2020/..'],
    ['It grew up to 2010.', '../2010'],
    ['It has grown since the 2016 election.', '2016/..'],
    ['He got 40 votes in his 2004 reelection win.', '2004'],
    ['During the 2012 primary race he got 40 votes.', '2012'],
    ['It has grown from 2016 onwards.', '2016/..'],
    ['During 2023 it grew.', '2023'],
    ['Over the year 2023 it grew.', '2023'],
    ['Throughout all of 2023 it grew.', '2023'],
    ['The list covers 2023.', '2023'],
    ['A storm of early 2023 sank it.', '2023'],
    ['It sank in mid-2023.', '2023'],
    ['The 2023 total was 40.', '2023'],
    ['It peaked in the 1550s.', '155X'],
  ])('of "%s" is %s', (sentence, period) => {
    expect(readPeriod(sentence)).toBe(period)
  })

  it.each([
    'It sold 2,023 boats.',
    'It cost $2023.',
    'The 2016 deal brought 40 boats.',
    'It will own 40 boats by 2030.',
    'It earns 4 million per year.',
    'It grew under the Ruiz government.',
    'Nothing was said.',
    'It fell 2023% in a day.',
    'It rose to 2023.5 points.',
    'It weighs 2023,5 tonnes.',
    'Before the 2012 election it had 40 boats.',
    'It has grown since Monday.',
    'It was in 1490 that it sank.',
    'They met from 2023 to 2019.',
    'They met between June and March 2023.',
    'It spent $2023 estimates.',
    'They met on March 3.',
    'The 2022-45 plan failed.',
  ])('finds none in "%s"', (sentence) => {
    expect(readPeriod(sentence)).toBeNull()
  })

  it('does not choose between two', () => {
    expect(readPeriod('It fell from 40 in 2022 to 30 in 2024.')).toBeNull()
  })

  it('is an interval whose end is not before its beginning, or none, for every pair of months', () => {
    const months =
      'January February March April May June July August September October November December'.split(' ')
    for (const [from, first] of months.entries()) {
      for (const [to, last] of months.entries()) {
        const period = readPeriod(`It grew between ${first} and ${last} 2023.`)
        expect(period).toBe(from <= to ? `2023-${toTwo(from)}/2023-${toTwo(to)}` : null)
      }
      const year = readPeriod(`It grew in the year to ${first} 2023.`) ?? ''
      const [begin = '', end = ''] = year.split('/')
      expect([begin < end, toMonths(end) - toMonths(begin)]).toEqual([true, 11])
    }
  })
})

const toTwo = (index: number): string => String(index + 1).padStart(2, '0')
const toMonths = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5))
