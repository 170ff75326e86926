import { describe, expect, it } from 'vitest'
import { readFigures } from '../../reading.ts'

const values = (text: string): readonly unknown[] => readFigures(text).map(({ value }) => value)

describe('two ends of one range', () => {
  it.each([
    ['Fares fell 10–15 percent.', [[10, 15]]],
    ['Between 3 and 5 tonnes were lost.', [[3, 5]]],
    ['Fares range from $20 to $45.', [[20, 45]]],
    ['A barge costs $2 to $3 million.', [[2000000, 3000000]]],
    ['They expect growth of 2 to 3 percent.', [[2, 3]]],
    ['A stall loses $20 to $30 a day.', [[20, 30]]],
    ['Add 2 to 3 cups of milk.', [[2, 3]]],
    ['It takes 5% to 10% of sales.', [[5, 10]]],
    ['The rate is now 4.75%-5%.', [[4.75, 5]]],
    ['Heat of 30C-35C came.', [[30, 35]]],
    ['The grant was £10-15m.', [[10e6, 15e6]]],
    ['Some 30-40 per cent sank.', [[30, 40]]],
    ['They sold 10k–15k lamps.', [[10e3, 15e3]]],
    ['It takes 5-to-10 days.', [[5, 10]]],
    ['It takes five-to-ten days.', [[5, 10]]],
    ['The tax will bring in from $4 to $5 billion.', [[4e9, 5e9]]],
    ['It took from 3 to 5 days.', [[3, 5]]],
    ['Growth was between -2 and -3 percent.', [[-3, -2]]],
    ['Fees of 10-$15 rose.', [[10, 15]]],
  ])('become one figure: %s', (text, expected) => {
    expect(values(text)).toEqual(expected)
  })

  it.each([
    ['The fee rose from 3 to 5 percent.', [3, 5]],
    ['Catches rose 5 percent to 120 tonnes.', [5, 120]],
    ['The coin shed $400 to $26,100.', [400, 26100]],
    ['Its users grew 15% to 2.1 billion.', [15, 2100000000]],
    ['The share added 3 cents to 44 cents.', [3, 44]],
    ['Catches rose by a fifth to 2.3 million bags.', [0.2, 2300000]],
    ['The army lost 12 soldiers and 30 horses.', [12, 30]],
    ['Debt rose from $4 to $5 billion.', [4e9, 5e9]],
    ['The council brought turnout from 40 to 50 percent.', [40, 50]],
    ['It took the tally from 30 to 50 boats.', [30, 50]],
    [
      'Norland will increase those it takes from all over the world in that year, from 70 to 85 boats.',
      [70, 85],
    ],
  ])('stay two figures where one is no end of the other: %s', (text, expected) => {
    expect(values(text)).toEqual(expected)
  })

  it('are not made of one number alone', () => {
    expect(values('The pier is 40 metres long.')).toEqual([40])
  })
})
