import { describe, expect, it } from 'vitest'
import { readFigures } from '../../reading.ts'

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

describe('every word that bounds', () => {
  it.each([
    [
      '<=',
      'no more than|not more than|as many as|as much as|as high as|a maximum of|up to|at most|at the most|capped at|limited to|not exceed|not exceeding|never exceed|never exceeded|never exceeds|not above|no higher than|no greater than|no larger than|no bigger than|no longer than|maximum',
    ],
    [
      '>=',
      'no fewer than|no less than|not less than|as few as|as little as|as low as|a minimum of|at least|at the least|at the very least|at a minimum|not below|no lower than|no smaller than|no shorter than|minimum',
    ],
    [
      '>',
      'a little over|just over|just above|well over|slightly more than|slightly over|more than|over than|greater than|higher than|longer than|larger than|bigger than|better than|taller than|heavier than|older than|deeper than|wider than|faster than|warmer than|hotter than|in excess of|over the age of|above the age of|upwards of|upward of|over|above|exceeding|exceeded|exceeds|exceed|surpassing|surpassed|topped',
    ],
    [
      '<',
      'a little under|just under|just below|slightly under|nowhere near|not even|not quite|just shy of|shy of|just short of|little short of|slightly short of|younger than|cheaper than|lighter than|slower than|cooler than|colder than|under the age of|below the age of|less than|fewer than|lower than|smaller than|shorter than|under|below|sub',
    ],
    [
      '~',
      'close to|closer to|in the region of|in the neighborhood of|in the neighbourhood of|in the vicinity of|on the order of|of the order of|in the order of|the best part of|the better part of|just about|an estimated|estimated at|estimated to be|more or less|or so|nearly|almost|about|around|some|roughly|approximately|approx|approx.|circa|approaching|nearing|barely|estimated|maybe|perhaps|virtually|practically',
    ],
    ['=', 'an average of'],
  ])('in front makes it %s: %s', (qualifier, phrases) => {
    const others = phrases
      .split('|')
      .filter((phrase) => bounds(`The crew had ${phrase} 12 boats.`)[0] !== qualifier)
    expect(others).toEqual([])
  })

  it.each([
    [
      '>=',
      'or more|and more|or above|or over|and over|or higher|or older|or longer|or greater|or larger|or better|and above|and up|and upwards|and counting|at a minimum|at the least|at the very least|at least|plus',
    ],
    [
      '<=',
      'or less|or fewer|or below|or under|or younger|or lower|or smaller|or shorter|and under|at most|at the most',
    ],
    ['~', 'or so|or thereabouts|give or take'],
  ])('behind makes it %s: %s', (qualifier, phrases) => {
    const others = phrases
      .split('|')
      .filter((phrase) => bounds(`The crew took 12 ${phrase}.`)[0] !== qualifier)
    expect(others).toEqual([])
  })

  it.each([
    ['~', '~|≈|±|∼'],
    ['<', '<'],
    ['>', '>'],
    ['<=', '≤'],
    ['>=', '≥'],
  ])('as a sign makes it %s: %s', (qualifier, signs) => {
    const others = signs
      .split('|')
      .filter((sign) => bounds(`The crew had ${sign}12 km of rope.`)[0] !== qualifier)
    expect(others).toEqual([])
  })
})
