import { describe, expect, it } from 'vitest'
import { readFigures } from '../../reading.ts'

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

describe('numbers that name something', () => {
  it.each([
    [
      'He lives at 12 Acacia _.',
      'Street Avenue Road Boulevard Lane Drive Court Square Place Highway St Ave Rd Blvd Way',
    ],
    ['They live at 12-14 Old Harbour _.', 'Street Road'],
    ['The _ of 77 met.', 'Group Club Gang League Council Committee'],
    ['It was the 2_ of them.', 'nd'],
    ['It was the 3_ of them.', 'rd th'],
    ['It was the 21_ of them.', 'st'],
    ['The letter to _2 came.', '# @'],
    ['To win, _ 123 now.', 'dial phone call text'],
    ['She _ 123 and waited.', 'dialled dialed'],
    ['The wreck lies at 12 degrees _.', 'north south east west'],
    ['The wreck lies at 12° _.', 'N S E W'],
    ['They shot an M_ at noon.', '-19 -16 16'],
    ['He took the _ there.', '737s 5G 3D'],
  ])('in "%s": %s', (sentence, words) => {
    const others = words.split(' ').filter((word) => texts(sentence.replace('_', word)).length > 0)
    expect(others).toEqual([])
  })

  it.each([
    ['They sold 12 street lamps.', '12'],
    ['The group of 77 met.', '77'],
    ['A sub-500 fleet came.', '500'],
    ['Killed in it were 12.', '12'],
    ['The call took 12 hours.', '12 hours'],
    ['He heard 12 calls north of it.', '12'],
    ['Big fish and five crabs came.', 'five'],
  ])('"%s" counts', (sentence, text) => {
    expect(texts(sentence)).toEqual([text])
  })
})
