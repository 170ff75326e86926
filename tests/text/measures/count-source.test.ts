import { describe, expect, it } from 'vitest'
import { readSource } from '../../../src/text/measures/count-source.ts'

const read = (sentence: string): string | null => {
  const span = readSource(sentence)
  return span === null ? null : sentence.slice(span.start, span.end)
}

describe('readSource', () => {
  it.each([
    [
      'According to the latest Farm Board figures, output rose.',
      'According to the latest Farm Board figures',
    ],
    [
      'The club has 900 members, according to a report by the Chess Union.',
      'according to a report by the Chess Union',
    ],
    ['A survey by the Chess Union counted 900 members.', 'A survey by the Chess Union'],
    ['Farm Board data show a rise.', 'Farm Board data'],
    ['Figures published by the ministry show a rise.', 'Figures published by the ministry'],
    ['By the ministry’s count, output rose.', 'By the ministry’s count'],
    ['Office of Farms data show a rise.', 'Office of Farms data'],
    ['It has 900 members, by the count of the Chess Union.', 'by the count of the Chess Union'],
    ['The latest census counted 900.', 'The latest census'],
    ['As reported by the Chess Union, 900 came.', 'reported by the Chess Union'],
    ['Official figures show a rise.', 'Official figures'],
  ])('finds the source of "%s"', (sentence, source) => {
    expect(read(sentence)).toBe(source)
  })

  it.each([
    'These figures are wrong.',
    'He filed a report by noon.',
    'He filed a report by Monday.',
    'It rose, according to him.',
    'Output rose.',
  ])('finds none in "%s"', (sentence) => {
    expect(read(sentence)).toBeNull()
  })
})
