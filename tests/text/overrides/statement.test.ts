import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { NOTHING_STATED, readStatement, type Statement } from '../../../src/text/overrides/statement.ts'

const topics = ['ferries', 'harbour', 'islands']

/** What YAML or TOML states, and its messages as `line:column reason`, warnings without a mark. */
function read(
  yaml: string,
  above = 0,
  format: 'yaml' | 'toml' = 'yaml',
): { readonly statement: Statement; readonly messages: readonly string[] } {
  const file = new VFile({ path: 'a.yaml' })
  const statement = readStatement({ text: yaml, format, above }, file, topics)
  return {
    statement,
    messages: file.messages.map(
      ({ line, column, reason, fatal }) =>
        `${line}:${column} ${fatal === undefined ? 'info ' : fatal ? 'error ' : ''}${reason}`,
    ),
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
    'id: no-boats',
    'aliases: [boats-1]',
    'genre: digest',
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
      id: 'no-boats',
      aliases: ['boats-1'],
      genre: 'digest',
      lines: { start: 1, end: 15 },
      linesPlace: { line: 12, column: 8 },
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

test('an unknown key is a warning at its place that names the nearest right one', () => {
  const { statement, messages } = read('titel: x\n\noutlett: y\nnote: z', 1)
  expect(messages).toEqual([
    '2:1 Unexpected key `titel`, expected `title`',
    '4:1 Unexpected key `outlett`, expected `outlet`',
  ])
  expect(statement.note).toBe('z')
  expect(read('zzzzzzzz: x').messages[0]).toContain('expected one of title, outlet')
})

test('a wrong type is a warning and costs nothing beside it', () => {
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
  ['title: "open', '1:13 error Unexpected YAML'],
  ['id: No Boats', '1:5 Unexpected id `No Boats`'],
  ['id: con', '1:5 Unexpected id `con`'],
  ['genre: News', '1:8 Unexpected genre `News`, expected one of report, digest, analysis'],
  ['date: XXXX-02-30', '1:7 Unexpected date `XXXX-02-30`'],
  ['date: XXXX-02', '1:7 Unexpected date `XXXX-02`'],
  ['date: 2026-XX-03', '1:7 Unexpected date `2026-XX-03`'],
  ['date: 2026/13/03', '1:7 Unexpected date `2026/13/03`'],
  ['date: 03/04/2026', '1:7 Unexpected date `03/04/2026`'],
  ['author: { email: a@example.org }', '1:9 Unexpected value of `authors`'],
])('%s is a message', (yaml, reason) => {
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
    'quotes:\n  - { starts: We will not, speaker: ana-prieto }\n  - { id: q1, remove: true }\nfigures:\n  - { text: 12 boats, value: 13, qualifier: "~", by: none, period: 2023 }',
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
    by: 'none',
    via: null,
    period: '2023',
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
  ['figures:\n  - { text: x, period: May 2023 }', 'Unexpected period `May 2023`'],
])('%s is a warning', (yaml, reason) => {
  expect(read(yaml).messages[0]).toContain(reason)
})

test('a language is a tag', () => {
  expect(read('lang: Spanish').messages).toEqual([
    '1:7 Unexpected language `Spanish`, expected a tag such as en or es-CO',
  ])
  expect(read('lang: Spanish').statement.lang).toBeNull()
})

test.each([
  ['2026-03-03T10:14:00+01:00', '2026-03-03'],
  ['2026-03-03 10:14:00 -0500', '2026-03-03'],
  ['2026-03-03T23:14:00.000Z', '2026-03-03'],
  ['2026/03/03', '2026-03-03'],
  ['2026/3/3 9:14 am', '2026-03-03'],
  ['2026-03-XX', '2026-03'],
  ['2026-XX-XX~', '2026~'],
  ['XXXX-02-25', 'XXXX-02-25'],
  ['XXXX-02-29', 'XXXX-02-29'],
  ['"[[2026-03-03]]"', '2026-03-03'],
  ['November 19, 2019', '2019-11-19'],
  ['2026-02~', '2026-02~'],
])('the date %s is %s', (text, date) => {
  expect(read(`date: ${text}`)).toMatchObject({ statement: { published: date }, messages: [] })
})

test.each([
  ['author: Ana Prieto', ['Ana Prieto']],
  ['byline: By Ana Prieto', ['Ana Prieto']],
  ['authors: [Ana Prieto, "[[people/tom|Tom Reed]]"]', ['Ana Prieto', 'Tom Reed']],
  ['author: [[Ana Prieto]]', ['Ana Prieto']],
  [
    'author:\n  - "[[Ana Prieto]]"\n  - name: Tom Reed\n    url: https://example.org',
    ['Ana Prieto', 'Tom Reed'],
  ],
  ['author: { name: Ana Prieto, email: a@example.org }', ['Ana Prieto']],
  ['authors:\nauthor: Ana Prieto', ['Ana Prieto']],
  ['author: Tom Reed\nauthors: [Ana Prieto]', ['Ana Prieto']],
])('%j are the authors', (yaml, authors) => {
  expect(read(yaml)).toMatchObject({ statement: { authors }, messages: [] })
})

test.each([
  ['source: https://example.org/a', { url: 'https://example.org/a', outlet: null }],
  ['source: The Harbour Post', { url: null, outlet: 'The Harbour Post' }],
  [
    'source: "[[The Harbour Post]]"\nlink: https://example.org/a',
    { url: 'https://example.org/a', outlet: 'The Harbour Post' },
  ],
  [
    'site: Bay News\npublisher: { name: The Harbour Post }\nsource: https://example.org/a',
    { url: 'https://example.org/a', outlet: 'The Harbour Post' },
  ],
  ['site: https://example.org', { url: null, outlet: null }],
  ['outlet: The Harbour Post\nsite: Bay News', { url: null, outlet: 'The Harbour Post' }],
])('%j: address and outlet are told apart', (yaml, expected) => {
  expect(read(yaml)).toMatchObject({ statement: expected, messages: [] })
})

test('the day a note was made counts only where none is kept for the text', () => {
  expect(read('created: 2026-03-03')).toMatchObject({
    statement: { published: '2026-03-03' },
    messages: ['1:1 info Date 2026-03-03 taken from the day the note was made'],
  })
  expect(read('created: 2026-03-03\npublished: 2026-03-01').statement.published).toBe('2026-03-01')
  expect(read('published:\ncreated: 2026-03-03').statement.published).toBeNull()
  expect(read('published: true\ndate: 2026-03-01')).toMatchObject({
    statement: { published: '2026-03-01' },
    messages: [],
  })
})

test('tags are topics where they name one of the table', () => {
  expect(read('tags: [Ferries, clippings]')).toMatchObject({
    statement: { topics: ['ferries'] },
    messages: ['1:7 info No topics of the table, not used: clippings'],
  })
  expect(read('tags: "#news/harbour, #islands"').statement.topics).toEqual(['harbour', 'islands'])
  expect(read('tags: ferries islands\ncategories: harbour').statement.topics).toEqual([
    'ferries',
    'islands',
    'harbour',
  ])
  expect(read('tags: [clippings]').statement.topics).toBeNull()
  expect(read('topics: [islands]\ntags: [ferries]').statement.topics).toEqual(['islands'])
})

test('keys that say how a page looks elsewhere, and further names, are an information', () => {
  expect(read('url: /posts/a/').messages).toEqual([
    '1:6 info `/posts/a/` is the address of no site: not used',
  ])
  expect(read('layout: post\ndescription: x\naliases: [Old Name, old-id]')).toMatchObject({
    statement: { aliases: ['old-id'], note: null },
    messages: [
      '1:1 info The key `layout` says nothing that is shown here: not used',
      '2:1 info The key `description` says nothing that is shown here: not used',
      '3:10 info No earlier ids of this text, not used: Old Name',
    ],
  })
})

test('TOML states the same, with the same places', () => {
  const toml = [
    'title = "No boats"',
    'date = 2026-03-03T10:14:00+01:00',
    'authors = ["Ana Prieto", "Tom Reed"]',
    'titel = "x"',
    'genre = "news"',
    'tags = ["ferries"]',
    '[params]',
    'outlet = "not this"',
    '[[articles]]',
    'lines = "1-4"',
  ].join('\n')
  expect(read(toml, 1, 'toml')).toMatchObject({
    statement: {
      title: 'No boats',
      published: '2026-03-03',
      authors: ['Ana Prieto', 'Tom Reed'],
      outlet: null,
      topics: ['ferries'],
      articles: [{ lines: { start: 1, end: 4 } }],
    },
    messages: [
      '5:1 Unexpected key `titel`, expected `title`',
      '8:2 info The key `params` says nothing that is shown here: not used',
      '6:1 Unexpected genre `news`, expected one of report, digest, analysis',
    ],
  })
  expect(read('date = 2026-03-03', 1, 'toml').statement.published).toBe('2026-03-03')
  const broken = read('title = "x"\noutlet = "open', 1, 'toml')
  expect(broken.messages).toHaveLength(1)
  expect(broken.messages[0]).toMatch(/^3:\d+ error Unexpected TOML: /)
})

test('broken YAML costs what is broken, and no key beside it', () => {
  expect(read('note: x\ntitle: Two\ntitle: Three\noutlet: [a', 3)).toMatchObject({
    statement: { note: 'x', title: 'Two', outlet: null },
  })
  expect(read('note: x\noutlet: [a').messages[0]).toMatch(/^2:\d+ Unexpected YAML/)
})

test('a value with a colon in it counts as if it stood between marks', () => {
  expect(read('outlet: The Harbour Post\ntitle: Peace: a “doubt”\nnote: A digest.', 1)).toMatchObject({
    statement: { outlet: 'The Harbour Post', title: 'Peace: a “doubt”', note: 'A digest.' },
    messages: [
      '3:8 Unexpected YAML: a value that holds a colon and a blank, expected quotation marks around it',
    ],
  })
})
