import { describe, expect, test } from 'vitest'
import { readBrief } from '../brief.ts'

test('a text in which nobody speaks comes back with no quotation', () => {
  expect(readBrief('The ferry left at noon. It carried forty cows.')).toEqual([])
})

describe('who stands before the quotation', () => {
  test.each([
    [
      'the owner of what is judged',
      'Ana Ruiz criticised the union, calling its demands “a gift”.',
      ['Ana Ruiz: a gift'],
    ],
    [
      'the object of a naming verb, though a paper recalls it',
      'Ana Ruiz had called Juan Gil an “accomplice”, as the preview recalls.',
      ['Ana Ruiz: accomplice'],
    ],
    [
      'a passive with its agent behind',
      'The plan was described as “a winter without bread” by Tomás Rey, the priest.',
      ['Tomás Rey: a winter without bread'],
    ],
    [
      'an accusation with its agent behind',
      'Juan Gil was accused of “selling the sea” by the opposition.',
      ['?the opposition: selling the sea'],
    ],
    [
      'a reduced passive',
      'The plan, described by Ana Ruiz as “cruel and final”, was read on Friday.',
      ['Ana Ruiz: cruel and final'],
    ],
    [
      'a body that stands behind “it”',
      'The harbour board apologised for what it described as “a regrettable error”.',
      ['?The harbour board: a regrettable error'],
    ],
    [
      'a verb and name between commas',
      'It was, said Luis Mora, “the worst night of my life”.',
      ['Luis Mora: the worst night of my life'],
    ],
    [
      'somebody quoted',
      'Ana Ruiz quoted the poet Luis Mora: “The sea is a door.”',
      ['Luis Mora: The sea is a door.'],
    ],
    [
      'quoted as saying',
      'Ana Ruiz has been quoted as saying “the sea is a door”.',
      ['Ana Ruiz: the sea is a door'],
    ],
    [
      'a word that is used',
      'Ana Ruiz used the term “pirates” to describe the company.',
      ['Ana Ruiz: pirates'],
    ],
    [
      'an object before a participle',
      'Ana Ruiz recalled her grandmother saying “rope first, sleep later”.',
      ['?her grandmother: rope first, sleep later'],
    ],
    [
      'a name before the colon',
      'The storm did not surprise the pilot Ana Ruiz: “No boat should wait.”',
      ['Ana Ruiz: No boat should wait.'],
    ],
    [
      'a relative clause with a verb in a row',
      'Juan Gil, who lives in the town and has three boats, said that the storm “came from nowhere”.',
      ['Juan Gil: came from nowhere'],
    ],
    [
      'a forgotten comma after the description',
      'On Friday, Luis Mora, a member of the committee condemned “the brutal arrest”.',
      ['Luis Mora: the brutal arrest'],
    ],
    [
      'a place in two parts',
      'Ana Ruiz of Puerto Sol, Marea says it was “a long night for us”.',
      ['Ana Ruiz: a long night for us'],
    ],
    [
      'an article of a treaty',
      'Article 4 of the treaty says that “no boat shall be seized at night”.',
      ['?Article 4: no boat shall be seized at night'],
    ],
  ] as const)('%s', (_, text, expected) => {
    expect(readBrief(text)).toEqual(expected)
  })
})
