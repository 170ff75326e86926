import { describe, expect, it } from 'vitest'
import { readFigures } from './reading.ts'

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
  ])('is that of the verb or noun it hangs on: %s', (text, expected) => {
    expect(trends(text)).toEqual([expected])
  })

  it('is told once where a change is followed by the level reached', () => {
    expect(trends('Catches climbed 17 percent to 4,100 tonnes.')).toEqual(['up', null])
  })

  it('is that of the level reached and not of the level left', () => {
    expect(trends('The fee was raised from 10 percent to 25 percent.')).toEqual([null, 'up'])
    expect(trends('Fares eased to 5.2 percent in June from 5.8 percent in May.')).toEqual(['down', null])
  })

  it('is null where nothing changes', () => {
    expect(trends('The harbour holds 40 boats and 12 barges.')).toEqual([null, null])
  })

  it('is null for a time in which something rises', () => {
    expect(trends('The fee rose over five weeks.')).toEqual([null])
  })

  it('is null for things that are let fall', () => {
    expect(trends('A crane dropped two crates on the pier.')).toEqual([null])
  })
})
