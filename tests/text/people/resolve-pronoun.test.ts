import { expect, test } from 'vitest'
import type { Speaker } from '../../../src/types.ts'
import { readMention } from './read-mention.ts'

const hale: Speaker = {
  id: 'peter-hale',
  name: 'Peter Hale',
  aliases: ['Hale'],
  kind: 'person',
  role: null,
  pronoun: 'he',
  abbreviation: null,
  lang: null,
}

/** Whom the words in brackets mean, without the reason. */
const whom = (text: string, people: readonly Speaker[] = []): string =>
  readMention(text, people).split(': ')[0] ?? ''

test.each([
  [
    'a man, not the union he accused',
    'Hale accused the Dockers Union of greed. We offered 14 million, [he] said.',
    'Peter Hale',
  ],
  [
    'a man, not a firm named later',
    'Hale met the board of Norvik Shipping. It leaks, [he] said.',
    'Peter Hale',
  ],
])('with a table, “he” means %s', (_, text, expected) => {
  expect(whom(text, [hale])).toBe(expected)
})

test('the table says by which pronoun somebody goes', () => {
  const text = 'Peter Hale met Juan Gil. It leaks, [he] said.'
  expect(whom(text, [hale])).toBe('Peter Hale')
  expect(whom(text, [{ ...hale, pronoun: 'she' }])).toBe('Juan Gil')
  expect(whom(text.replace('[he]', '[she]'), [{ ...hale, pronoun: 'she' }])).toBe('Peter Hale')
})

test.each([
  ['a state', 'Ana Ruiz, the senator from Vermont, left. It leaks, [she] said.', 'Ana Ruiz'],
  ['a country', 'Ana Ruiz came. Norway had agreed. It leaks, [she] said.', 'Ana Ruiz'],
  ['a paper', 'Ana Ruiz wrote to the Marea Tribune. It leaks, [she] said.', 'Ana Ruiz'],
  ['a firm alone', 'Norvik Shipping was late. It leaks, [he] said.', '?he'],
])('a pronoun of a person never means %s', (_, text, expected) => {
  expect(whom(text)).toBe(expected)
})

test.each([
  ['the subject before a nearer object', 'Juan Gil blamed Luis Mora. It leaks, [he] said.', 'Juan Gil'],
  [
    'whoever speaks, not who is spoken of',
    'Juan Gil said Luis Mora had lied. It leaks, [he] said.',
    'Juan Gil',
  ],
  [
    'the subject of a main clause',
    'When Luis Mora came, Juan Gil was waiting. It leaks, [he] said.',
    'Juan Gil',
  ],
  ['the later subject', 'Juan Gil left. Luis Mora stayed. It leaks, [he] said.', 'Luis Mora'],
  [
    'somebody behind a description that is in apposition',
    'A harbour pilot, Luis Mora, met Juan Gil. It leaks, [he] said.',
    'Luis Mora',
  ],
  ['who was asked', 'Ana Poe asked Ina Ruiz why the ferry was late. It leaks, [she] said.', 'Ina Ruiz'],
  ['who asks somebody to do a thing', 'Ana Poe asked Ina Ruiz to wait. It leaks, [she] said.', 'Ana Poe'],
  ['the name right before', 'Luis Mora left. Juan Gil [himself] stayed.', 'Juan Gil'],
  ['whoever did it', 'Luis Mora left. Juan Gil himself stayed. It leaks, [he] said.', 'Juan Gil'],
  ['a name alone that is a subject', 'Ruiz left. It leaks, [she] said.', 'Ruiz'],
  ['nobody behind a preposition alone', 'The ferry left for Ruiz. It leaks, [she] said.', '?she'],
  [
    'whom the same pronoun means in a sentence before',
    'Juan Gil came. He said Luis Mora was late. It leaks, [he] said.',
    'Juan Gil',
  ],
])('“he” and “she” mean %s', (_, text, expected) => {
  expect(whom(text)).toBe(expected)
})

test.each([
  [
    'a spokeswoman, not an earlier man',
    'Juan Gil left. A spokeswoman for the Port Office was angry. It leaks, [she] said.',
    '?A spokeswoman',
  ],
  ['a nurse', 'Juan Gil left. The nurse disagreed. It leaks, [she] said.', '?The nurse'],
  ['a man where the pronoun is his', 'Juan Gil left. A spokeswoman waited. It leaks, [he] said.', 'Juan Gil'],
  ['no thing', 'Ana Ruiz came. A boat sank. It leaks, [she] said.', 'Ana Ruiz'],
  ['nobody among many', 'Ana Ruiz came. The nurses disagreed. It leaks, [she] said.', 'Ana Ruiz'],
  [
    'one by age',
    'Juan Gil left. A 50-year-old sailor stayed. It leaks, [she] said.',
    '?A 50-year-old sailor',
  ],
])('a description is an antecedent: %s', (_, text, expected) => {
  expect(whom(text)).toBe(expected)
})

test.each([
  ['something new of the last subject', 'Ana Ruiz left. It leaks, [the gambling tycoon] said.', 'Ana Ruiz'],
  ['an office nobody else has', 'Ana Ruiz left. It leaks, [the senator] said.', 'Ana Ruiz'],
  [
    'the one who has the office',
    'Sen. Ana Ruiz left. Juan Gil stayed. It leaks, [the Marea senator] said.',
    'Ana Ruiz',
  ],
  ['anyone’s cook', 'Ana Ruiz, a pilot, came. It leaks, [the cook] said.', '?the cook'],
  [
    'somebody without a name',
    'Ana Ruiz met a shipping tycoon. It leaks, [the rich tycoon] said.',
    '?the rich tycoon',
  ],
  ['one of two', 'Ana Ruiz left. Juan Gil stayed. It leaks, [the young tycoon] said.', '?the young tycoon'],
  ['a man no woman', 'Juan Gil left. It leaks, [the young businesswoman] said.', '?the young businesswoman'],
  ['several people', 'Ana Ruiz left. It leaks, [the angry pilots] said.', '?the angry pilots'],
])('a description may say something new of somebody named: %s', (_, text, expected) => {
  expect(whom(text)).toBe(expected)
})
