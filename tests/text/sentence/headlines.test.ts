import { expect, test } from 'vitest'
import { readBrief } from '../brief.ts'

test.each([
  ['capitals throughout', 'Mayor Juan Gil Calls New Ferry ‘Late’', ['Juan Gil: Late']],
  [
    'a verb the tagger takes for a noun',
    'Ana Ruiz vows ‘clean and quiet start’ for ferry',
    ['Ana Ruiz: clean and quiet start'],
  ],
  ['one verb to a clause', 'Juan Gil Insists, Calls Ana Ruiz’s Remarks ‘Small’', ['Juan Gil: Small']],
])('the speaker of words in a headline is found: %s', (_, text, expected) => {
  expect(readBrief(text)).toEqual(expected)
})

test('a headline in which nobody speaks gives no quotation', () => {
  expect(readBrief('‘Low Water’ Wins Harbour Prize')).toEqual([])
})

test('a sentence with a verb comes back as it was', () => {
  expect(readBrief('The board talks of calls and vows, but Ana Ruiz said it was “late”.')).toEqual([
    'Ana Ruiz: late',
  ])
})
