import { describe, expect, it } from 'vitest'
import { readFigures } from '../../reading.ts'

const texts = (text: string): readonly string[] => readFigures(text).map((figure) => figure.text)

describe('a number behind a name', () => {
  it.each([
    'Articles 3 and 14 speak of it.',
    'Routes 5, 7 and 9 were shut.',
    'See section 3.2, note 4 and version 2.0.1.',
    'The boat lay near kilometre 18.',
    'The S&P 500 fell.',
  ])('is no figure: %s', (text) => {
    expect(texts(text)).toEqual([])
  })

  it.each([
    ['On Route 7 ten people waited.', ['ten']],
    ['In Cali 12 were killed.', ['12']],
    ['The section has 14 pages.', ['14']],
  ])('leaves what is counted: %s', (text, expected) => {
    expect(texts(text)).toEqual(expected)
  })
})
