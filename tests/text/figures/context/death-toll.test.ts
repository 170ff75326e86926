import { describe, expect, it } from 'vitest'
import { readFigures } from '../../reading.ts'

const tolls = (text: string): readonly string[] => readFigures(text).map(({ unit, of }) => `${unit} of ${of}`)

describe('a toll', () => {
  it.each([
    ['The death toll rose to 31.', ['people of death toll']],
    ['The official toll stands at 12.', ['people of official toll']],
    ['A second blast took the toll to 19.', ['people of toll (second blast)']],
  ])('counts people: %s', (text, expected) => {
    expect(tolls(text)).toEqual(expected)
  })

  it('counts none where something asks for it, or has a unit', () => {
    expect(tolls('The bridge toll is now at 4.')).toEqual(['null of bridge toll'])
    expect(tolls('The toll rose to 4 euros.')).toEqual(['EUR of toll'])
    expect(tolls('The toll rose, and the dial went to 4.')).toEqual(['null of dial'])
  })
})
