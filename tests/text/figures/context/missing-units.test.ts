import { describe, expect, it } from 'vitest'
import { readFigures } from '../../reading.ts'

const units = (text: string): readonly (string | null)[] => readFigures(text).map(({ unit }) => unit)

describe('the unit of a number that stands alone', () => {
  it.each([
    ['The league has 3 million ballots and set a goal of 9 million.', ['ballot', 'ballot']],
    ['The plan won 88 votes in favour and 9 against.', ['vote', 'vote']],
    ['Profit was $12m, up from $9m and compared with 7 million in May.', ['USD', 'USD', 'USD']],
    ['The guild lists nine mills, of which six are closed.', ['mill', 'mill']],
    ['They paid €30m for the one and 80m for the other.', ['EUR', 'EUR']],
    ['Growth of 4 to 6 percent is likely.', ['percent']],
    ['The town has 90 buses but only 40 are in use.', ['bus', 'bus']],
    ['The club won nine of its last 12 games.', ['game', 'game']],
    ['The league took 38 of 120 seats, a gain of five.', ['seat', 'seat', 'seat']],
    ['The guild has 90 boats, 40 of which leak.', ['boat', 'boat']],
    ['The van gets 31 mpg city and 39 highway.', ['mile per gallon', 'mile per gallon']],
    ['It rose by 5, 6, or 7 percent.', ['percent', 'percent', 'percent']],
    ['A crate holds 12 lamps whilst a pallet holds 90.', ['lamp', 'lamp']],
    ['The van costs 40 euros whereas the bus costs 50.', ['EUR', 'EUR']],
  ])('is the one the sentence tells elsewhere: %s', (text, expected) => {
    expect(units(text)).toEqual(expected)
  })

  it('is people where somebody was harmed', () => {
    expect(units('The blast killed 14 and left 30 injured.')).toEqual(['people', 'people'])
    expect(units('One sailor died and two others were hurt.')).toEqual(['people', 'people'])
  })

  it('is an age behind a name or “aged”', () => {
    expect(units('Ana Ruiz, 44, sails.')).toEqual(['year of age'])
    expect(units('Pupils aged 12 to 15 sang.')).toEqual(['year of age'])
    expect(units('No one under 18 may sail.')).toEqual(['year of age'])
  })

  it('is not that of a percentage that says the same', () => {
    expect(units('Thefts rose by 41, or 22 percent.')).toEqual([null, 'percent'])
  })

  it('is not that of another measure behind “is”', () => {
    expect(units('The pier is 40 metres long and the level is 12.')).toEqual(['metre', null])
  })

  it('is null where the sentence tells none', () => {
    expect(units('The dial stood at 12.')).toEqual([null])
  })
})
