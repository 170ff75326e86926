import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuery } from '../../../src/search/query/query.ts'
import { readPlainQuery, readTyped } from '../../../src/search/query/read-typed.ts'

const pieces = [
  "grain the of left-wing M-19 $1.37m 10,000 5% u.s. mayor's São ﬁn — …",
  'OR or -sea "dry docks" >1000 10..50 kg speaker:varga note: kind:quote -',
  'percent per cent pct kg tonnes million people between and to over at least 5 € US$3 3bn £',
  'who said how much what did Varga say quotes by statements from',
].flatMap((words) => words.split(' '))
const typed = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', '  ', '\t', '\u00a0', '')), {
    maxLength: 7,
  })
  .map((parts) => parts.flat().join(''))

describe('readTyped', () => {
  it('reads everything as readQuery does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(typed, fc.string({ unit: 'grapheme' })), async (text) => {
        expect(await readTyped(text)).toEqual(readQuery(text))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('readPlainQuery', () => {
  it.each([
    '',
    'grain',
    ' the grain  of Ostra ',
    'left-wing M-19',
    'grain 10,000',
    '2016-2020',
    '24/7',
    'oral orders',
  ])('reads words and numbers: %s', (text) => expect(readPlainQuery(text)).toEqual(readQuery(text)))

  it.each([
    '"dry dock"',
    '-sea',
    'grain OR rye',
    'kind:quote',
    '>5',
    '10..50',
    '5%',
    '$5 grain',
    '3 €',
    '2600t',
    'over 10 per cent',
    'percent of the vote',
    'per cent',
    '%',
    'who said grain',
    'how much grain',
  ])('leaves the language to the one who knows it: %s', (text) => expect(readPlainQuery(text)).toBeNull())
})
