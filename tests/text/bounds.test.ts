import { describe, expect, it } from 'vitest'
import { readFigures } from './reading.ts'

const bounds = (text: string): readonly string[] => readFigures(text).map(({ qualifier }) => qualifier)

describe('the bound of a figure', () => {
  it.each([
    ['About 40 boats came.', '~'],
    ['Almost 40 boats came.', '~'],
    ['Some 40 boats came.', '~'],
    ['Roughly 40 boats came.', '~'],
    ['More than 40 boats came.', '>'],
    ['Over 40 boats came.', '>'],
    ['At least 40 boats came.', '>='],
    ['No fewer than 40 boats came.', '>='],
    ['Up to 40 boats came.', '<='],
    ['As many as 40 boats came.', '<='],
    ['No more than 40 boats came.', '<='],
    ['Fewer than 40 boats came.', '<'],
    ['Just under 40 boats came.', '<'],
    ['They sold 40 or more boats.', '>='],
    ['The trip takes 3 hours or so.', '~'],
    ['The barge holds 40+ crates.', '>='],
    ['The trip takes 3 hours or longer.', '>='],
    ['They have 40 lamps and counting.', '>='],
    ['A fleet of 40-plus boats came.', '>='],
    ['She ended a 30-odd-year career.', '~'],
    ['The fee must not exceed 5 percent.', '<='],
    ['The price is capped at 5 euros.', '<='],
    ['The wall is taller than 9 metres.', '>'],
    ['The mill has debts north of $40 million.', '>'],
    ['The barge sold for just shy of $40 million.', '<'],
    ['Not even 40 boats came.', '<'],
    ['The pier is approx. 40 metres long.', '~'],
    ['The error is +/- 3 percent.', '~'],
    ['Pupils under the age of 12 sail free.', '<'],
  ])('is told by the words around it: %s', (text, expected) => {
    expect(bounds(text)).toEqual([expected])
  })

  it('is “equal” where no word of bound stands', () => {
    expect(bounds('The harbour holds 40 boats.')).toEqual(['='])
    expect(bounds('Only 40 boats came, just four of them new.')).toEqual(['=', '='])
  })

  it('belongs to each number of a list by itself', () => {
    expect(bounds('The farm keeps about 40 goats, 30 sheep and at least 12 cows.')).toEqual(['~', '=', '>='])
    expect(bounds('The storm left seven dead and more than 20 injured.')).toEqual(['=', '>'])
  })

  it('does not take “over” for a bound where it tells how long something took', () => {
    expect(bounds('The fee doubled over five weeks.')).toEqual(['='])
    expect(bounds('They had waited for over five weeks.')).toEqual(['>'])
  })

  it('does not take “over” for a bound where it tells in how many games', () => {
    expect(bounds('She scored 30 goals over 12 games.')).toEqual(['=', '='])
    expect(bounds('They won over 12 games.')).toEqual(['>'])
  })

  it('is not that of a comparison with what was awaited', () => {
    expect(bounds('Profit was higher than the 30 million euros forecast in May.')).toEqual(['='])
    expect(bounds('Profit was higher than 30 million euros.')).toEqual(['>'])
  })

  it('is not told by where a place lies', () => {
    expect(bounds('The mill is 12 km north of 40 farms.')).toEqual(['=', '='])
  })

  it('does not take “about” for a bound where somebody talks about something', () => {
    expect(bounds('She had questions about 12 letters.')).toEqual(['='])
  })
})
