import { expect, test } from 'vitest'
import { findQuotes } from '../../../src/text/quotes/quotes.ts'
import { findTokens } from '../../../src/text/tokens/tokens.ts'
import type { Paragraph } from '../../../src/types.ts'

/** "speaker: words (rule)" of each quotation of a text, a paragraph a line, "> " before one that is set apart. */
function read(text: string): readonly string[] {
  const paragraphs = text.split('\n').map((line, index): Paragraph => ({
    kind: line.startsWith('> ') ? 'quotation' : 'body',
    text: line.replace(/^> /, ''),
    line: index + 1,
    endLine: index + 1,
  }))
  const tokensOf = (paragraph: number) => findTokens(paragraphs[paragraph]?.text ?? '')
  return findQuotes(paragraphs, { articleId: 'harbour', people: [], tokensOf }).map(
    ({ by, text: words, rule, form }) => {
      const who = by.kind === 'speaker' ? by.name : by.kind === 'unresolved' ? `?${by.mention}` : '-'
      return `${who}: ${words} (${rule}${form === 'direct' ? '' : `, ${form}`})`
    },
  )
}

test.each([
  ['a colon', 'Mayor Juan Keller wrote:\n> We will not sail.', ['Juan Keller: We will not sail. (ranked)']],
  [
    'a verb of saying',
    'Ana Prieto answered on Monday.\n> No boat leaves.',
    ['Ana Prieto: No boat leaves. (ranked)'],
  ],
  [
    'a body',
    'In its report, the Harbour Board said:\n> The pier is unsafe.',
    ['Harbour Board: The pier is unsafe. (ranked)'],
  ],
  ['a thing', 'From the ruling:\n> No vessel may enter.', ['?the ruling: No vessel may enter. (ranked)']],
  [
    'all of it',
    'Tom Reed said:\n> One thing.\n> Another thing.\nHe left.',
    ['Tom Reed: One thing. (ranked)', 'Tom Reed: Another thing. (ranked)'],
  ],
])('who is brought in above by %s says it', (_, text, quotes) => {
  expect(read(text)).toEqual(quotes)
})

test.each([
  ['> We will not sail. — Ana Prieto', ['Ana Prieto: We will not sail. (signature)']],
  ['> We sail at dawn.\n> — Ana Prieto, captain', ['Ana Prieto: We sail at dawn. (signature)']],
  [
    '> One thing.\n> Another.\n> – Ana Prieto in a letter',
    ['Ana Prieto: One thing. (signature)', 'Ana Prieto: Another. (signature)'],
  ],
  [
    '> One thing. — Ana Prieto\n> Another. — Tom Reed',
    ['Ana Prieto: One thing. (signature)', 'Tom Reed: Another. (signature)'],
  ],
  [
    '> The sea gives — and takes. — The old fishers',
    ['?The old fishers: The sea gives — and takes. (signature)'],
  ],
  [
    'Tom Reed left.\n> “We want our boats back.”\n> — Ana Prieto',
    ['Ana Prieto: We want our boats back. (signature)'],
  ],
  [
    'Tom Reed wrote:\n> “We want our boats back.” — Ana Prieto',
    ['Ana Prieto: We want our boats back. (signature)'],
  ],
])('%j: who signs says it', (text, quotes) => {
  expect(read(text)).toEqual(quotes)
})

test.each([
  [
    'The board met on Monday.\n> No vessel of more than 12 tonnes may enter.',
    ['-: No vessel of more than 12 tonnes may enter. (none)'],
  ],
  ['> The boats are gone. — But not all of them', ['-: The boats are gone. — But not all of them (none)']],
  ['> — We will not sail', ['-: — We will not sail (none)']],
])('%j: words that nobody says are nobody’s', (text, quotes) => {
  expect(read(text)).toEqual(quotes)
})

test('marks of its own are read as ever, marks of a term within it are words of it', () => {
  expect(read('> “The sea is ours,” Tom Reed said.')).toEqual(['Tom Reed: The sea is ours, (ranked)'])
  expect(read('The Harbour Post wrote:\n> Juan Keller said the deal was “dead in the water”.')).toEqual([
    'Juan Keller: dead in the water (ranked, mixed)',
  ])
  expect(read('Juan Keller wrote:\n> It is a “historic” storm, and we call it “the great one”.')).toEqual([
    'Juan Keller: It is a “historic” storm, and we call it “the great one”. (ranked)',
  ])
})

test('a block that repeats words of the text quotes nobody anew', () => {
  const said = '“We will never sell the old harbour,” said Rosa Lima.'
  expect(read(`${said}\nThe town was quiet all night.\n> We will never sell the old harbour`)).toEqual([
    'Rosa Lima: We will never sell the old harbour, (ranked)',
  ])
  expect(read('The town was quiet all night, and cold.\n> The town was quiet all night')).toEqual([])
})

test('a paragraph that is not set apart is no quotation', () => {
  expect(read('Mayor Juan Keller wrote:\nWe will not sail.')).toEqual([])
  expect(read('We will not sail. — Ana Prieto')).toEqual([])
})

test('blocks that are most of a text are the text', () => {
  const text = ['The ferry left.', 'It was noon.', '“We sail,” Ana Prieto said.', 'Nobody spoke.'].map(
    (line) => `> ${line}`,
  )
  expect(read(text.join('\n'))).toEqual(['Ana Prieto: We sail, (ranked)'])
  expect(read(`Tom Reed wrote:\n${text.slice(0, 2).join('\n')}`)).toHaveLength(2)
  expect(read([...text.slice(0, 2), ...text.slice(3), '> — Tom Reed'].join('\n'))).toHaveLength(3)
})
