import { describe, expect, it } from 'vitest'
import { readFigures } from './reading.ts'

const things = (text: string): readonly (string | null)[] => readFigures(text).map(({ of }) => of)

describe('what a figure measures', () => {
  it.each([
    ['The crew unloaded 14 tonnes of copper wire.', ['copper wire']],
    ['Potential catches surged by 45 percent.', ['Potential catches']],
    ['Catches jumped 17 percent to 4,100 tonnes.', ['Catches', 'Catches']],
    ['The board reported a 10 percent drop in fares.', ['fares']],
    ['The mill posted a loss of 70 cents.', ['loss']],
    ['Fares rose to 12 dollars, up from 9 dollars.', ['Fares', 'Fares']],
    ['Dividend six cents vs four cents.', ['Dividend', 'Dividend']],
    ['The Vela 40 is up about 15 percent.', ['Vela 40']],
    ['The 500-page report was late.', ['report']],
    ['A 12-storey tower burnt.', ['tower']],
  ])('stands behind it or is its subject: %s', (text, expected) => {
    expect(things(text)).toEqual(expected)
  })

  it('is the people counted, by the noun the text gives them', () => {
    expect(things('The army sent 14 police officers and six soldiers.')).toEqual([
      'police officers (army)',
      'soldiers (army)',
    ])
  })

  it('has whose it is in brackets only where a verb takes the counted things', () => {
    expect(things('The league counted 30 ballots.')).toEqual(['ballots (league)'])
    expect(things('The league met, and nine letters came.')).toEqual([null])
    expect(things('The old dog was saved by eight sailors.')).toEqual(['sailors'])
    expect(things('Many were hurt in raids at two mills.')).toEqual([null])
  })

  it('has what counted things make up in brackets', () => {
    expect(things('It was a run of seven games.')).toEqual(['games (run)'])
  })

  it('is null for a time when something happens', () => {
    expect(things('The committee must gather letters within six months.')).toEqual([null])
    expect(things('The miller came back two years later.')).toEqual([null])
  })

  it('is what lasts where that stands in front of a time', () => {
    expect(things('It led to a shutdown for more than three months.')).toEqual(['shutdown'])
    expect(things('The drought lasted 14 months.')).toEqual(['drought'])
  })

  it('is null where the text does not say who or what', () => {
    expect(things('They paid 30 euros.')).toEqual([null])
    expect(things('Rebels stormed the mill, wounding 27.')).toEqual([null])
  })
})
