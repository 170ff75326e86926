import { describe, expect, test } from 'vitest'
import { readBrief } from '../brief.ts'

test('a text in which nobody speaks comes back with no quotation', () => {
  expect(readBrief('The ferry left at noon. It carried forty cows.')).toEqual([])
})

describe('who stands behind the quotation', () => {
  test.each([
    [
      'a relative clause between subject and verb',
      '“The books are gone,” a clerk who keeps the accounts told Bay News, asking not to be named.',
      ['?a clerk: The books are gone,'],
    ],
    [
      'a verb with a particle',
      '“They want it for free,” Mora shot back with a grin.',
      ['Mora: They want it for free,'],
    ],
    ['a particle before the name', '“It is a joke,” chimed in Luis Mora.', ['Luis Mora: It is a joke,']],
    ['a dash and a name', '“We have the rope” – Ana Ruiz', ['Ana Ruiz: We have the rope']],
    [
      'an age that stands for a person',
      '“I am delighted,” the 23-year-old told reporters.',
      ['?the 23-year-old: I am delighted,'],
    ],
    [
      'an adjective that stands for a person',
      '“He is resting,” a relative said.',
      ['?a relative: He is resting,'],
    ],
    ['another', '“Watch out for the cows,” tweeted another.', ['?another: Watch out for the cows,']],
    [
      'an office, its place, and a name',
      '“We are ready,” said the mayor of Puerto Sol, Ana Ruiz.',
      ['Ana Ruiz: We are ready,'],
    ],
    [
      'two who say it together',
      '“It leaks,” said Rosa Vega and Luis Mora in a joint letter.',
      ['?Rosa Vega and Luis Mora: It leaks,'],
    ],
    ['a paper', '“It leaks again,” reports El Puerto.', ['El Puerto: It leaks again,']],
    [
      'whom it was told',
      'Voters are tired of the “rigged” system, Ana Ruiz told El Puerto.',
      ['Ana Ruiz: rigged'],
    ],
    [
      'a charge denied is not the source',
      'The union’s leader, Luis Mora, accused the firm of “bullying”, a charge it denies.',
      ['Luis Mora: bullying'],
    ],
    [
      'a crowd that cheers is not the source',
      'Ana Ruiz said she would “keep the pier,” the crowd cheered.',
      ['Ana Ruiz: keep the pier,'],
    ],
  ] as const)('%s', (_, text, expected) => {
    expect(readBrief(text)).toEqual(expected)
  })
})
