import { describe, expect, it } from 'vitest'
import { readTeller } from '../../../src/text/measures/count-teller.ts'

const read = (sentence: string): string | null => {
  const span = readTeller(sentence)
  return span === null ? null : sentence.slice(span.start, span.end)
}

describe('readTeller', () => {
  it.each([
    ['The UN says 40 boats sank.', 'The UN says'],
    ['Officials said 40 boats sank.', 'Officials said'],
    ['The Ministry of Farms recorded 40 fires.', 'The Ministry of Farms recorded'],
    ['The chess board put the number at 40.', 'The chess board put'],
    ['Forty boats sank, the Harbour Board said.', 'the Harbour Board said'],
    ['Forty boats sank, officials said on Monday.', 'officials said'],
    ['Forty boats sank, said the Harbour Board.', 'said the Harbour Board'],
  ])('finds who tells the figures of "%s"', (sentence, teller) => {
    expect(read(sentence)).toBe(teller)
  })

  it.each([
    'He said 40 boats sank.',
    'The court counted on 40 votes.',
    'Forty boats sank, he said.',
    'Forty sank.',
    'The sentence before says 40.',
  ])('finds nobody in "%s"', (sentence) => {
    expect(read(sentence)).toBeNull()
  })
})
