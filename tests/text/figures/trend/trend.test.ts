import { describe, expect, it } from 'vitest'
import { readFigures } from '../../reading.ts'

const trends = (text: string): readonly (string | null)[] => readFigures(text).map(({ trend }) => trend)

describe('the trend of a figure', () => {
  it.each([
    ['Fares rose 12 percent.', 'up'],
    ['Fares have climbed by about 12 percent.', 'up'],
    ['Fares jumped to 40 euros.', 'up'],
    ['Fares edged up 2 percent.', 'up'],
    ['Fares fell 12 percent.', 'down'],
    ['Fares dropped by at least 12 percent.', 'down'],
    ['Fares are down 12 percent.', 'down'],
    ['The board reported a 10 percent drop in fares.', 'down'],
    ['The board planned a 10 percent increase.', 'up'],
    ['The index moved -0.6%.', 'down'],
    ['The captain lost his two points.', 'down'],
    ['The plan revises fares down 2 percent.', 'down'],
    ['Fares rose a seasonally adjusted 2 percent.', 'up'],
    ['Fares slowed to an annualised 2 percent.', 'down'],
    ['Fares rose at an annual rate of 2 percent.', 'up'],
    ['Fares sank to a record low of 2 euros.', 'down'],
    ['The toll was raised 5 cents a car.', 'up'],
    ['Fares fell to just 3 euros.', 'down'],
    ['Fares are off 3 percent today.', 'down'],
    ['Fares have come down by 3 percent.', 'down'],
    ['The fleet is down to 40 boats.', 'down'],
    ['The lead was whittled down to 3 points.', 'down'],
    ['Copper was 0.3 percent firmer.', 'up'],
    ['The mill posted a 9 percent year-on-year jump.', 'up'],
  ])('is that of the verb or noun it hangs on: %s', (text, expected) => {
    expect(trends(text)).toEqual([expected])
  })

  it.each([
    ['The board cut its fares in the north by 5 percent.', 'down'],
    ['He threatened to raise duties to 50 percent.', 'up'],
    ['They raised the number of judges to 12.', 'up'],
    ['The mill reduced debt to 3 million euros.', 'down'],
    ['The islands lost 40 hectares of forest.', 'down'],
    ['The yard will cut 300 jobs.', 'down'],
  ])('is that of a verb that does it to something: %s', (text, expected) => {
    expect(trends(text)).toEqual([expected])
  })

  it.each([
    ['Ministers agreed on a cut of 400 million euros.', 'down'],
    ['A reduction in debt of 3 million euros followed.', 'down'],
    ['A drop in thefts to 30 per 100,000 people was told.', 'down'],
    ['Salt output was 14 percent lower than in 2019.', 'down'],
    ['The fleet has 12 boats more than a year earlier.', 'up'],
    ['The strike drove fares 12 percent higher.', 'up'],
    ['Copper settled 84 cents higher.', 'up'],
    ['Bread costs 20 percent more than it did a year ago.', 'up'],
  ])('is that of a noun or a comparison with earlier: %s', (text, expected) => {
    expect(trends(text)).toEqual([expected])
  })

  it.each([
    'The ministry increased aid to 12 ports.',
    'The levy was cut by 12 judges.',
    'The school raised 300 euros.',
    'The village lost 40 men.',
    'They grew 40 tonnes of barley.',
    'Rents in the north are 20 percent higher than in the south.',
    'The board awarded a contract to three mills.',
    'It paid for the growth of 12 towns.',
    'The crew cut a 30-metre rope.',
    'The cart crashed 3 km from the mill.',
    'A storm cut power to tens of thousands.',
    'The mill lost a record 40 million euros.',
    'They raised a total of 9,000 euros.',
    'They lost 7 cents a share.',
    'The new cell adds 200 miles of range.',
    'The lamp was $2 lower than in the south.',
    'A double fare of 9 euros applies.',
    'She brought up 3 children.',
    'It comes down to 12 votes.',
    'He is off 12 days a year.',
    'The bus set off 12 minutes late.',
    'The lamp is 3 percent cheaper than its rival.',
  ])('is null for what a change is only done to or told beside: %s', (text) => {
    expect(trends(text)).toEqual([null])
  })

  it('is told once where a change is followed by the level reached', () => {
    expect(trends('Fares are likely to more than double to 9 euros.')).toEqual(['up', 'up'])
    expect(trends('Catches climbed 17 percent to 4,100 tonnes.')).toEqual(['up', null])
  })

  it('is that of what a price loses and of seats gained', () => {
    expect(trends('Copper lost 14 euros to 8,900 euros a tonne.')).toEqual(['down', null])
    expect(trends('The league took 38 of 120 seats, a gain of five.')).toEqual([null, null, 'up'])
  })

  it('is that of the level reached and not of the level left', () => {
    expect(trends('The fee was raised from 10 percent to 25 percent.')).toEqual([null, 'up'])
    expect(trends('Prices went from 9 to 12 euros.')).toEqual([null, 'up'])
    expect(trends('The forecast was revised from 3 percent to 2.5 percent.')).toEqual([null, 'down'])
    expect(trends('Rents climbed sharply, from 500 to 900 euros.')).toEqual([null, 'up'])
    expect(trends('Fares eased to 5.2 percent in June from 5.8 percent in May.')).toEqual(['down', null])
  })

  it('is that of the verb told before where only “by” is said again', () => {
    expect(trends('Fares rose by 12 percent in May and by another 9 percent in June.')).toEqual(['up', 'up'])
    expect(trends('Fares rose by 12 percent and were read by 9 clerks.')).toEqual(['up', null])
  })

  it('is null where nothing changes', () => {
    expect(trends('He moved from 3 rooms to 5 flats.')).toEqual([null, null])
    expect(trends('The harbour holds 40 boats and 12 barges.')).toEqual([null, null])
  })

  it('is null for a time in which something rises', () => {
    expect(trends('The fee rose over five weeks.')).toEqual([null])
  })

  it('is null for things that are let fall', () => {
    expect(trends('A crane dropped two crates on the pier.')).toEqual([null])
  })
})

describe('the words of a comparison', () => {
  it.each([
    ['up', 'higher firmer stronger dearer pricier more'],
    ['down', 'weaker softer cheaper lower fewer less'],
  ])('%s: %s', (trend, words) => {
    const others = words
      .split(' ')
      .filter((word) => trends(`Fares are 6 percent ${word} than a year ago.`)[0] !== trend)
    expect(others).toEqual([])
  })

  it.each([
    'than in 2019',
    'than a year ago',
    'than before',
    'than yesterday',
    'than last week',
    'than in the same month of May',
    'than at the end of the decade',
    'than at the start of the year',
    'than during the previous quarter',
    'than the prior month',
    'than it was in 2019',
    'than they paid last year',
    'than for its preceding day',
  ])('an earlier time makes it a trend: %s', (time) => {
    expect(trends(`Fares are 6 percent higher ${time}.`)[0]).toBe('up')
  })

  it.each(['than in the south', 'than the ferry', 'than it seems', 'than 12 boats'])(
    'anything else does not: %s',
    (thing) => {
      expect(trends(`Fares are 6 percent higher ${thing}.`)[0]).toBeNull()
    },
  )
})
