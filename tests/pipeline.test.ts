import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { toPipeline } from '../src/pipeline.ts'

const pipeline = toPipeline({ topics: [], people: [], measures: [] })

/** Articles and messages of one file; `sidecar` is YAML. */
function read(name: string, value: string, sidecar: string | null = null) {
  const file = new VFile({ path: name, value })
  const beside = sidecar === null ? null : new VFile({ path: 'a.yaml', value: sidecar })
  const articles = pipeline({ file, sidecar: beside })
  return { articles, messages: [...file.messages, ...(beside?.messages ?? [])] }
}

const story = [
  'The ferries stopped at noon on Monday, and the islands were cut off.',
  'Nobody on the pier knew what to do about it.',
]

test('a plain text is one article with all its lines as paragraphs', () => {
  const { articles, messages } = read('a.txt', story.join('\n'))
  expect(articles).toHaveLength(1)
  expect(articles[0]?.paragraphs.map((paragraph) => paragraph.text)).toEqual(story)
  expect(messages.some((message) => message.fatal)).toBe(false)
})

test('what is stated wins over what is read', () => {
  const { articles } = read(
    'a.txt',
    `LIMA, March 3, 2026 (AP) — ${story.join('\n')}`,
    'outlet: The Harbour Post\npublished: 2026-03-04\ntitle: No boats',
  )
  expect(articles[0]).toMatchObject({
    title: 'No boats',
    titleFrom: 'front-matter',
    outlet: 'The Harbour Post',
    published: '2026-03-04',
    dateline: 'LIMA',
  })
})

test('what cannot be read is null and never invented', () => {
  const { articles } = read('a.txt', story.join('\n'))
  expect(articles[0]).toMatchObject({
    titleFrom: 'first-sentence',
    outlet: null,
    authors: [],
    url: null,
    published: null,
    dateline: null,
    lang: null,
    note: null,
  })
})

test('an editor’s lines part a file, and lines of no article are put aside with a warning', () => {
  const lines = ['Stray words here.', ...story, 'Between.', ...story.map((sentence) => `Again: ${sentence}`)]
  const { articles, messages } = read(
    'a.txt',
    lines.join('\n'),
    'articles:\n  - { lines: 2-3, title: One }\n  - { lines: 5-6, title: Two }',
  )
  expect(articles.map(({ title, source }) => [title, source.lines])).toEqual([
    ['One', { start: 2, end: 3 }],
    ['Two', { start: 5, end: 6 }],
  ])
  expect(articles[0]?.dropped.map((piece) => [piece.line, piece.reason])).toEqual([
    [1, 'outside the stated lines'],
    [4, 'outside the stated lines'],
  ])
  expect(messages.filter((message) => message.fatal === false && message.ruleId === 'lines')).toHaveLength(1)
})

test('lines beyond the file or in the next article are errors where they are stated', () => {
  const beyond = read('a.txt', story.join('\n'), 'title: x\nlines: 1-9')
  expect(
    beyond.messages
      .filter((message) => message.fatal)
      .map(({ line, column, reason }) => [line, column, reason]),
  ).toEqual([[2, 8, 'Unexpected lines 1-9, expected at most line 2']])
  expect(beyond.articles[0]?.source.lines).toEqual({ start: 1, end: 2 })
  const shared = read('a.txt', [...story, ...story].join('\n'), 'articles:\n  - lines: 1-3\n  - lines: 3-4')
  expect(shared.messages.find((message) => message.fatal)?.reason).toBe(
    'Unexpected lines 1-3, expected an end before line 3, where the next article starts',
  )
})

test('a Markdown title that repeats the stated one is not shown twice, another one is kept', () => {
  const same = read('a.md', `---\ntitle: No boats\n---\n\n# No Boats\n\n${story[0]}`).articles[0]
  expect([same?.title, same?.paragraphs.length, same?.asides.title]).toEqual([
    'No boats',
    1,
    { start: 5, end: 5 },
  ])
  const other = read('a.md', `---\ntitle: No boats\n---\n\n# Winter\n\n${story[0]}`).articles[0]
  expect(other?.paragraphs.map((paragraph) => paragraph.kind)).toEqual(['heading', 'body'])
})

test('a line too long for a person is put aside with a warning at its place', () => {
  const { articles, messages } = read('a.txt', `${story[0]}\n${'word '.repeat(30_000)}`)
  expect(articles[0]?.paragraphs).toHaveLength(1)
  expect(articles[0]?.dropped[0]?.line).toBe(2)
  expect(messages.find((message) => message.ruleId === 'long-line')?.line).toBe(2)
})

test.each(['', '\n\n  \n', '---\ntitle: x\n---\n'])(
  'a file without text (%j) makes no article and says so',
  (value) => {
    const { articles, messages } = read('a.md', value)
    expect(articles).toEqual([])
    expect(messages.map((message) => message.ruleId)).toEqual(['empty'])
  },
)

test('a permalink holds when a later paragraph is edited or another added', () => {
  const id = (lines: readonly string[]): string | undefined => read('a.txt', lines.join('\n')).articles[0]?.id
  expect(id([...story, 'A new end.'])).toBe(id(story))
  expect(id(['Another lead altogether.', ...story])).not.toBe(id(story))
})

test('an article stated for empty lines is an error', () => {
  const { messages } = read('a.txt', `${story.join('\n')}\n\n\n`, 'articles:\n  - lines: 1-2\n  - lines: 3-4')
  expect(messages.find((message) => message.fatal)?.reason).toBe('Expected text in lines 3-4, found none')
})

test('a sidecar of a file with front matter is a warning and not a silent choice', () => {
  const { articles, messages } = read('a.md', `---\ntitle: One\n---\n\n${story[0]}`, 'title: Two')
  expect(articles[0]?.title).toBe('One')
  expect(messages.find((message) => message.fatal === false)?.ruleId).toBe('sidecar')
})

test('corrections of a file that turns out to hold several articles are an error', () => {
  const report = (place: string): string =>
    `${place}, Peru — ${story.join('\n')}\nThe board met again.\nIt was Monday.`
  const { articles, messages } = read(
    'a.txt',
    `${report('LIMA')}\n${report('CUSCO')}`,
    'quotes:\n  - { starts: x, speaker: none }',
  )
  expect(articles).toHaveLength(2)
  expect(messages.find((message) => message.fatal)?.ruleId).toBe('correction')
})

test('the web address above a text is its address, one inside it is put aside', () => {
  const { articles } = read(
    'a.txt',
    ['https://example.org/a', 'No Boats This Winter', ...story, 'https://example.org/b', story[0]].join('\n'),
  )
  expect(articles).toHaveLength(1)
  expect(articles[0]).toMatchObject({ url: 'https://example.org/a', title: 'No Boats This Winter' })
  expect(articles[0]?.dropped.map((piece) => piece.reason)).toEqual(['a web address'])
})

test('a pasted page with navigation, outlet and a combined line under its headline has that headline, date and author', () => {
  const head = [
    'News',
    'Politics',
    'No Boats for the Islands This Winter',
    'By Ana Prieto | The Harbour Post | 21 January 2026',
  ]
  expect(read('a.txt', [...head, ...story].join('\n')).articles[0]).toMatchObject({
    title: 'No Boats for the Islands This Winter',
    authors: ['Ana Prieto'],
    published: '2026-01-21',
    dropped: [{ text: 'News' }, { text: 'Politics' }],
  })
  const other = [
    'No boats for the islands this winter',
    'The Harbour Post, 14 April 2026',
    'Ana Prieto, Environment correspondent',
  ]
  expect(read('a.txt', [...other, ...story].join('\n')).articles[0]).toMatchObject({
    title: 'No boats for the islands this winter',
    authors: ['Ana Prieto'],
    published: '2026-04-14',
    dropped: [],
  })
})

test('front matter that never ends is an error', () => {
  const { messages } = read('a.md', `---\ntitle: One\n\n${story[0]}`)
  expect(messages.find((message) => message.fatal)?.ruleId).toBe('front-matter')
})

test('where a report was filed is nobody’s words', () => {
  const { articles } = read(
    'a.txt',
    `PUERTO VIEJO (AP) - A second storm hit the coast on Monday, the harbour board said.\n${story.join('\n')}`,
  )
  expect(articles[0]?.quotes.map((quote) => quote.text)).toEqual(['A second storm hit the coast on Monday'])
})

test('the lines of a part of a file that makes no article are put aside in the article before it', () => {
  const text = [
    'BOGOTA, Colombia — Ana Prieto said the ferries will not sail before Monday.',
    'BOGOTA, Colombia — The ferries will not sail before Monday, and the ferries will not sail at all.',
    'BOGOTA, Colombia — “The ferries will not sail before Monday,” Ana Prieto said.',
    'BOGOTA, Colombia — Ana Prieto said the ferries will not sail before Monday.',
    'BOGOTA, Colombia — “The ferries will not sail before Monday,” Ana Prieto said.',
    'BOGOTA, Colombia — It was 2 percent.',
    '<table><tr><td>5 km',
    'Published On 4 Feb 2026',
  ]
  const file = new VFile({ path: 'a.txt', value: text.join('\n') })
  const articles = toPipeline({ topics: [], people: [], measures: [] })({ file, sidecar: null })
  expect(file.messages.map(({ reason }) => reason)).toContain(
    'Expected text, found none that can be shown: no article is made of these lines',
  )
  const [article, ...more] = articles
  expect(more).toEqual([])
  expect(article?.source.lines).toEqual({ start: 1, end: 8 })
  const told = [
    ...(article?.paragraphs ?? []).map(({ line }) => line),
    ...(article?.dropped ?? []).map(({ line }) => line),
    ...(article?.asides.metadata ?? []).map(({ start }) => start),
  ]
  expect(told.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
})
