import { describe, expect, test } from 'vitest'
import { TEMPLATES } from '../../../src/text/quotes/speaker-templates.ts'
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
      'whom a paper quotes',
      'The agency Coast Press quoted Juan Gil as saying “we will not sail again”.',
      ['Juan Gil: we will not sail again'],
    ],
    [
      'whom a paper quotes, by a pronoun',
      'Ana Ruiz is a nurse. The Gull quoted her as saying “we will not sail again”.',
      ['Ana Ruiz: we will not sail again'],
    ],
    ['a time between name and verb', 'Ruiz last week said it was “late”.', ['Ruiz: late']],
    [
      'who is called something is not the one who says it',
      'Juan Gil met Ana Ruiz. He was called “a fool” by her.',
      ['Ana Ruiz: a fool'],
    ],
    ['two judgements of one', 'Ana Ruiz called it “dull” and “grey”.', ['Ana Ruiz: dull', 'Ana Ruiz: grey']],
    [
      'what it was slammed as',
      'Tom Reed slammed the plan as “a waste of money”.',
      ['Tom Reed: a waste of money'],
    ],
    [
      'a label after “And from”',
      'And from Chairwoman Ruth Keller: “We will not sail.”',
      ['Ruth Keller: We will not sail.'],
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
      'a relative clause with a verb in a row',
      'Juan Gil, who lives in the town and has three boats, said that the storm “came from nowhere”.',
      ['Juan Gil: came from nowhere'],
    ],
    [
      'a relative clause with an object',
      'The man who found the boat said “it leaks badly”.',
      ['?The man: it leaks badly'],
    ],
    [
      'a forgotten comma after the description',
      'On Friday, Luis Mora, a member of the committee condemned “the brutal arrest”.',
      ['Luis Mora: the brutal arrest'],
    ],
    [
      'an article of a treaty',
      'Article 4 of the treaty says that “no boat shall be seized at night”.',
      ['?Article 4 of the treaty: no boat shall be seized at night'],
    ],
  ] as const)('%s', (_, text, expected) => {
    expect(readBrief(text)).toEqual(expected)
  })
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

describe('whose words a sentence says they are', () => {
  test.each([
    [
      'behind',
      'Juan Gil was guilty of “sabotaging the talks”, in Prieto’s words, while others slept.',
      ['Prieto: sabotaging the talks'],
    ],
    [
      'behind, with “of”',
      'The port is “a slow death”, in the words of Ana Ruiz.',
      ['Ana Ruiz: a slow death'],
    ],
    [
      'in words that are nobody’s',
      'Juan Gil called it “a start”, in words that Prieto liked.',
      ['Juan Gil: a start'],
    ],
    [
      'as somebody puts it',
      '“It is a slow death”, as Kim Dahl, a curator, puts it.',
      ['Kim Dahl: It is a slow death'],
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

describe('who speaks where a quotation stands alone', () => {
  test.each([
    [
      'a heading takes no speaker',
      'Juan Gil came home. “It is closed,” he said. It is over.\n# “The pier is closed”\nAna Ruiz left.',
      ['Juan Gil: It is closed,', '-: The pier is closed'],
    ],
    [
      'nor does a heading in single marks',
      'Ana Ruiz came home.\n‘We will not go’\nNobody stayed.',
      ['-: We will not go'],
    ],
    [
      'a statement over paragraphs',
      'Ana Ruiz issued the following statement:\n“The pier will be closed from Monday.\n“It will open when it is safe.\n“Nobody will lose a boat.”',
      [
        'Ana Ruiz: The pier will be closed from Monday.',
        'Ana Ruiz: It will open when it is safe.',
        'Ana Ruiz: Nobody will lose a boat.',
      ],
    ],
    [
      'a paper that reports',
      'The Gull reports:\n“No boat will leave the port before Monday.”',
      ['Gull: No boat will leave the port before Monday.'],
    ],
    [
      'somebody who put it so',
      'Poe came. “The sea is a door.”\nThat was how Poe put it.',
      ['Poe: The sea is a door.'],
    ],
    [
      'a headline that asks',
      '“Did he really do it?” the headline asked.',
      ['?the headline: Did he really do it?'],
    ],
    [
      'questions and answers',
      '“Will it open?” a reporter asked. “Ask the sea,” replied Ana Ruiz.',
      ['?a reporter: Will it open?', 'Ana Ruiz: Ask the sea,'],
    ],
    [
      'another witness',
      'Juan Gil, a docker, was among the first to arrive.\n“I saw the water rise,” he said. “Then I saw the cows.”\nMarta Sol, his neighbour, lost two boats.\n“I have nothing left,” she said.',
      [
        'Juan Gil: I saw the water rise,',
        'Juan Gil: Then I saw the cows.',
        'Marta Sol: I have nothing left,',
      ],
    ],
    [
      'a heading whose words stand below is quoted once',
      'Ana Ruiz came home.\n# ‘We will not go’\n“We will not go,” Juan Gil said.',
      ['Juan Gil: We will not go,'],
    ],
  ] as const)('%s', (_, text, expected) => {
    expect(readBrief(text)).toEqual(expected)
  })
})

test('every template of a feature is told in words of its own', () => {
  const told = Object.values(TEMPLATES)
  expect(told.filter((words) => !/^\S.{5,}$/.test(words))).toEqual([])
  expect(new Set(told).size).toBe(told.length)
})
