import { describe, expect, test } from 'vitest'
import { readBrief } from '../brief.ts'

test('a text in which nobody speaks comes back with no quotation', () => {
  expect(readBrief('The ferry left at noon. It carried forty cows.')).toEqual([])
})

describe('whose words a sentence says they are', () => {
  test.each([
    [
      'behind',
      'Juan Gil was guilty of “sabotaging the talks”, in Prieto’s words, while others slept.',
      ['Prieto: sabotaging the talks'],
    ],
    ['the words of', 'In the words of Juan Gil, the pier is “a disgrace”.', ['Juan Gil: a disgrace']],
    [
      'in a view',
      'In Ana Ruiz’s view, the deal is “a gift to the ferry lobby”.',
      ['Ana Ruiz: a gift to the ferry lobby'],
    ],
    [
      'for whom it is so',
      'For Juan Gil, the vote was “a slap in the face”.',
      ['Juan Gil: a slap in the face'],
    ],
    [
      'one docker',
      'The strike was, in the words of one docker, “a long time coming”.',
      ['?one docker: a long time coming'],
    ],
  ] as const)('%s', (_, text, expected) => {
    expect(readBrief(text)).toEqual(expected)
  })
})
