import { describe, expect, test } from 'vitest'
import { readBrief } from '../brief.ts'

test('a text in which nobody speaks comes back with no quotation', () => {
  expect(readBrief('The ferry left at noon. It carried forty cows.')).toEqual([])
})

describe('whom a mention means', () => {
  test.each([
    [
      'a client is not the lawyer',
      '“It leaks,” said a lawyer for Juan Gil.',
      ['?a lawyer for Juan Gil: It leaks,'],
    ],
    [
      'one who gives no name',
      '“It leaks,” said a lamplighter, who would not give her name.',
      ['?a lamplighter: It leaks,'],
    ],
    [
      'a description with an age and a place',
      '“It leaks,” said a 34-year-old deckhand from Marea, who asked for water.',
      ['?a 34-year-old deckhand from Marea: It leaks,'],
    ],
    [
      'the one who found it, not what was found',
      'The deckhand who found it said “it leaks badly”.',
      ['?The deckhand: it leaks badly'],
    ],
    [
      'those who were asked, for a paper with a day in its name',
      '“It is slow,” said those polled for the Sunday Post.',
      ['?those polled for the Sunday Post: It is slow,'],
    ],
    [
      'a share of those who were asked',
      'Half of those polled for the Sunday Post said the ferry was “too slow”.',
      ['?Half of those polled for the Sunday Post: too slow'],
    ],
    ['those who answer', 'The crew came. “It leaks,” those replied.', ['?those: It leaks,']],
    [
      'a director with what is directed',
      'Festival director Zanele Dlani said: “We are full.”',
      ['Zanele Dlani: We are full.'],
    ],
    [
      'a share of many',
      'The ferry, 85% of captains said, was “late again”.',
      ['?85% of captains: late again'],
    ],
    [
      'a town is not its mayor',
      '“It leaks,” said the mayor of Puerto Sol.',
      ['?the mayor of Puerto Sol: It leaks,'],
    ],
    [
      'a husband is not his wife',
      'The wife of Juan Gil said he was “tired of it all”.',
      ['?The wife of Juan Gil: tired of it all'],
    ],
    [
      'a first name',
      'Ana Ruiz and her brother Pedro Ruiz own the ferry. “It is old,” Pedro said.',
      ['Pedro Ruiz: It is old,'],
    ],
    [
      'Mrs and Mr',
      'Ana Ruiz and her husband, Pedro Ruiz, own it. “It is old,” Mrs Ruiz said. “It leaks,” Mr Ruiz added.',
      ['Ana Ruiz: It is old,', 'Pedro Ruiz: It leaks,'],
    ],
    [
      'the last speaker',
      'Carlos Lindo has dismissed the plan as a “scam”. Towns, Prieto said, must decide without “coercion”. “We do not bow,” he added.',
      ['Carlos Lindo: scam', 'Prieto: coercion', 'Prieto: We do not bow,'],
    ],
    [
      'he is no palace',
      'The mayor waited at the palace, Casa Verde, for an hour. The perception, he suggested, was “exaggerated”.',
      ['?The mayor: exaggerated'],
    ],
    [
      'what “he” has told of a name',
      'Kofi Lindo came. “It is late,” he said. Ines Sosa came too. “It is,” she said. Kofi Lindo and Ines Sosa left. “Goodbye,” she said.',
      ['Kofi Lindo: It is late,', 'Ines Sosa: It is,', 'Ines Sosa: Goodbye,'],
    ],
    [
      'the description before',
      'Elena Sosa left. The harbour president disagreed. “A name is not a fare,” she said.',
      ['?The harbour president: A name is not a fare,'],
    ],
    [
      'after a clause of time',
      'When Luis Mora arrived, Juan Gil was waiting. “You are late,” he said.',
      ['Juan Gil: You are late,'],
    ],
    [
      'who wrote the note',
      'Carlos Lindo left a note on the door. “Back at noon, cows fed,” it read.',
      ['Carlos Lindo: Back at noon, cows fed,'],
    ],
    [
      'whose statement it is',
      'A statement from the Harbour Board was short. “The pier is closed,” it read.',
      ['Harbour Board: The pier is closed,'],
    ],
    [
      'a body by its noun',
      'The Ministry of Fisheries met the captains. The ministry said the fleet was “fit to sail”.',
      ['Ministry of Fisheries: fit to sail'],
    ],
    [
      'a body by its description',
      'The Coast Alliance, a group of captains, met on Monday. The group said the fleet was “fit to sail”.',
      ['Coast Alliance: fit to sail'],
    ],
    [
      'two ministers',
      'President Luis Mora met Prime Minister Rosa Vega. “We agree,” the president said. “Up to a point,” the prime minister added.',
      ['Luis Mora: We agree,', 'Rosa Vega: Up to a point,'],
    ],
    [
      'two countries',
      'In a joint statement, France and Chile said the strikes were “unacceptable”.',
      ['?France and Chile: unacceptable'],
    ],
    ['a secretary of state', '“It leaks,” Secretary of State Ana Ruiz said.', ['Ana Ruiz: It leaks,']],
    [
      'a mayor of a town',
      'Mayor of Marea Juan Gil said it was “full of holes”.',
      ['Juan Gil: full of holes'],
    ],
    [
      'a professor of a university',
      '“It leaks,” University of Marea professor Juan Gil said.',
      ['Juan Gil: It leaks,'],
    ],
  ] as const)('%s', (_, text, expected) => {
    expect(readBrief(text)).toEqual(expected)
  })
})
