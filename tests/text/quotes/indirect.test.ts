import { describe, expect, test } from 'vitest'
import { readBrief } from '../brief.ts'

test('a text in which nobody speaks comes back with no quotation', () => {
  expect(readBrief('The ferry left at noon. It carried forty cows.')).toEqual([])
})

describe('what somebody says in the writer’s words', () => {
  test.each([
    ['that', 'Ana Ruiz denied that the pier had been sold.', ['Ana Ruiz: the pier had been sold']],
    [
      'behind',
      'The pier has been sold to the crew, Ana Ruiz said.',
      ['Ana Ruiz: The pier has been sold to the crew'],
    ],
  ] as const)('%s', (_, text, expected) => {
    expect(readBrief(text, { indirect: true })).toEqual(expected)
  })
})
