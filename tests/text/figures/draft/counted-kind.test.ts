import { describe, expect, it } from 'vitest'
import { readFigures } from '../../reading.ts'

const units = (text: string): readonly (string | null)[] => readFigures(text).map(({ unit }) => unit)

describe('what a number counts', () => {
  it.each([
    ['Four coal-fired plants closed.', ['coal-fired plant']],
    ['They hired five G8 clerks.', ['people']],
    ['A 10-15 member crew came.', ['people']],
    ['She hit 14 home runs in May.', ['home run']],
    ['The game passed the 3 million download mark.', ['download']],
  ])('is named with its kind: %s', (text, expected) => {
    expect(units(text)).toEqual(expected)
  })

  it.each([
    ['Two new 737 Max jets landed.', ['new 737 Max jet']],
    ['The line ordered 12 Boeing 737 jets and four A380s.', ['Boeing 737 jet', 'A380']],
    ['The line flies 20 Airbus A320 planes.', ['Airbus A320 plane']],
    ['The line leases 15 Airbus A320neo jets.', ['Airbus A320neo jet']],
    ['Six F-16s and two Mi-8 helicopters came.', ['F-16', 'Mi-8 helicopter']],
  ])('keeps the number in a name: %s', (text, expected) => {
    expect(units(text)).toEqual(expected)
  })

  it('is nothing where the noun is what the number is held against', () => {
    expect(units('Sales beat the 15 million forecast.')).toEqual([null])
    expect(units('The scheme has three targets.')).toEqual(['target'])
  })

  it('is a plain noun in the singular else', () => {
    expect(units('They sold 40 lamps.')).toEqual(['lamp'])
  })
})
