import { describe, expect, it } from 'vitest'
import { readFigures } from './reading.ts'

const texts = (text: string): readonly string[] => readFigures(text).map((figure) => figure.text)

describe('numbers that name', () => {
  it.each([
    'The M-19 pilots read Article 14 on Route 7.',
    'The 33rd Front and Brigade 17 met at Kilometre 14.',
    'The F-16 flew over Unit 3 of the plant.',
    'Boat #1 left from Gate 5 for the second time.',
    'Call 555-0143 or +57 310 5550143.',
    'Radio 4 was one of the stations.',
    'He carried a .38 revolver.',
    'In 2016 they met at 10:30.',
    'The firm sees better 1987 sales.',
    'It was signed on 14 MAR 90.',
    'The team won 3-2.',
    'A 1 in 200-year flood and a one-in-50-year drought came.',
    'Thefts per 100,000 people are told.',
    'The lamp has USB 3.0 and Bluetooth 5.2.',
  ])('are no figures: %s', (text) => {
    expect(texts(text)).toEqual([])
  })

  it('do not hide a figure beside them', () => {
    expect(texts('Brigade 17 lost 12 trucks on Route 7.')).toEqual(['12'])
    expect(texts('The 0-to-60-mph time is 4.2 seconds.')).toEqual(['4.2 seconds'])
    expect(texts('They found two AK-47 rifles.')).toEqual(['two'])
    expect(texts('They count 22 thefts per 100,000 people.')).toEqual(['22 thefts per 100,000 people'])
    expect(texts('One in 200 farmers left.')).toEqual(['One in 200'])
  })

  it('are told from counts of the same word', () => {
    expect(texts('More than 2000 sailors came.')).toEqual(['2000'])
    expect(texts('The book has 14 articles.')).toEqual(['14'])
  })
})
