import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { NOTHING_STATED, readStatement, type Statement } from '../../../src/text/overrides/statement.ts'

const topics = ['ferries', 'harbour', 'islands']

/** What YAML states, and its messages as `line:column reason`. */
function read(
  yaml: string,
  above = 0,
): { readonly statement: Statement; readonly messages: readonly string[] } {
  const file = new VFile({ path: 'a.yaml' })
  const statement = readStatement(yaml, file, above, topics)
  expect(file.messages.every((message) => message.fatal)).toBe(true)
  return {
    statement,
    messages: file.messages.map((message) => `${message.line}:${message.column} ${message.reason}`),
  }
}

test('everything an editor may state is read, without a message', () => {
  const yaml = [
    'title: No boats',
    'outlet: The Harbour Post',
    'authors: [Ana Prieto, Juan Gil]',
    'url: https://example.org/a',
    'published: 2026-02~',
    'topics: [ferries]',
    'note: A digest.',
    'lang: es-CO',
    'lines: 1-15',
  ].join('\n')
  expect(read(yaml)).toEqual({
    statement: {
      title: 'No boats',
      outlet: 'The Harbour Post',
      authors: ['Ana Prieto', 'Juan Gil'],
      url: 'https://example.org/a',
      published: '2026-02~',
      topics: ['ferries'],
      note: 'A digest.',
      lang: 'es-CO',
      lines: { start: 1, end: 15 },
      linesPlace: { line: 9, column: 8 },
      quotes: [],
      figures: [],
      articles: [],
    },
    messages: [],
  })
})

test('nothing stated is nothing', () => {
  expect(read('').statement).toEqual(NOTHING_STATED)
  expect(read('title:\noutlet: ""').statement).toEqual(NOTHING_STATED)
})

test('a bare number or date is text all the same', () => {
  expect(read('title: 1984\npublished: 2026').statement).toMatchObject({ title: '1984', published: '2026' })
})

test('an unknown key is an error at its place that names the nearest right one', () => {
  expect(read('titel: x\n\nauthor: y', 1).messages).toEqual([
    '2:1 Unexpected key `titel`, expected `title`',
    '4:1 Unexpected key `author`, expected `authors`',
  ])
  expect(read('zzzzzzzz: x').messages[0]).toContain('expected one of title, outlet')
})

test('a wrong type is an error and costs nothing beside it', () => {
  const { statement, messages } = read('title: [a]\noutlet: The Harbour Post')
  expect(messages).toEqual(['1:8 Unexpected value of `title`, expected text'])
  expect(statement.outlet).toBe('The Harbour Post')
})

test.each([
  ['published: Feb 2026', '1:12 Unexpected date `Feb 2026`'],
  ['published: 2026-02-30', '1:12 Unexpected date `2026-02-30`'],
  ['topics: [ferrys]', '1:10 Unexpected topic `ferrys`, expected `ferries`'],
  ['url: javascript:alert(1)', '1:6 Unexpected address'],
  ['lines: 9-3', '1:8 Unexpected lines `9-3`'],
  ['articles: none', '1:11 Unexpected value of `articles`'],
  ['articles:\n  - title: x', '2:5 Expected `lines` of the article'],
  ['- a list', '1:1 Unexpected value, expected keys'],
  ['title: "open', 'Unexpected YAML'],
])('%s is an error', (yaml, reason) => {
  const { messages } = read(yaml)
  expect(messages).toHaveLength(1)
  expect(messages[0]).toContain(reason)
})

test('articles of one file have their lines and their own keys', () => {
  const { statement, messages } = read(
    'outlet: Wire\narticles:\n  - lines: 1-4\n    title: One\n  - lines: 6-9\n    articles: []',
  )
  expect(statement.articles.map(({ title, lines }) => [title, lines])).toEqual([
    ['One', { start: 1, end: 4 }],
    [null, { start: 6, end: 9 }],
  ])
  expect(messages).toEqual(['6:5 Unexpected key `articles`, expected `articles`'])
})

test('corrections of quotations and figures have their own keys', () => {
  const { statement, messages } = read(
    'quotes:\n  - { starts: We will not, speaker: ana-prieto }\n  - { id: q1, remove: true }\nfigures:\n  - { text: 12 boats, value: 13, qualifier: "~" }',
  )
  expect(messages).toEqual([])
  expect(statement.quotes.map(({ id, starts, speaker, remove }) => [id, starts, speaker, remove])).toEqual([
    [null, 'We will not', 'ana-prieto', false],
    ['q1', null, null, true],
  ])
  expect(statement.figures[0]).toMatchObject({
    text: '12 boats',
    value: 13,
    qualifier: '~',
    unit: null,
    place: { line: 5, column: 5 },
  })
})

test.each([
  ['quotes: x', 'Unexpected value of `quotes`'],
  ['quotes:\n  - speaker: x', 'Expected `id` or `starts`'],
  ['quotes:\n  - starts: x', 'Expected `speaker` or `remove: true`'],
  ['quotes:\n  - { starts: x, speakers: y, remove: true }', 'Unexpected key `speakers`, expected `speaker`'],
  ['figures:\n  - { text: x, value: many }', 'Unexpected value of `value`'],
  ['figures:\n  - { text: x, qualifier: about }', 'Unexpected qualifier'],
])('%s is an error', (yaml, reason) => {
  expect(read(yaml).messages[0]).toContain(reason)
})

test('a language is a tag', () => {
  expect(read('lang: Spanish').messages).toEqual([
    '1:7 Unexpected language `Spanish`, expected a tag such as en or es-CO',
  ])
  expect(read('lang: Spanish').statement.lang).toBeNull()
})
