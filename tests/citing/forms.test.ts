import { Cite } from '@citation-js/core'
import { expect, test } from 'vitest'
import { toBibliography, toCsl } from '../../src/citing/bibliography.ts'
import type { Cited } from '../../src/citing/cited.ts'
import { toDirective } from '../../src/citing/directive.ts'
import { toHtml, toPlain } from '../../src/citing/forms.ts'
import { toMarkdown } from '../../src/citing/markdown.ts'
import type { Author } from '../../src/citing/record.ts'

const quotation: Cited = {
  kind: 'quotation',
  words: 'We will not sail',
  speaker: 'Ana Prieto',
  isReported: false,
  title: 'Ferry <b>stays</b> in *port*',
  authors: ['Bo Quist'],
  publisher: 'The Harbour Post',
  date: 'c.\u00a0Feb 2026',
  machineDate: '2026-02',
  note: null,
  link: 'https://example.org/articles/ferry.html#q1:~:text=We%20will',
}

test('as text: the words, who says them, the source and the address', () => {
  expect(toPlain(quotation)).toBe(
    '“We will not sail” (Ana Prieto). Bo Quist, “Ferry <b>stays</b> in *port*”, The Harbour Post, c.\u00a0Feb 2026. https://example.org/articles/ferry.html#q1:~:text=We%20will',
  )
})

test('as Markdown and HTML the title is a link and nothing in the words is markup', () => {
  expect(toMarkdown(quotation)).toBe(
    '> “We will not sail”\n>\n> — Ana Prieto, in Bo Quist, [Ferry \\<b>stays\\</b> in \\*port\\*](https://example.org/articles/ferry.html#q1:~:text=We%20will), The Harbour Post, c.\u00a0Feb 2026.',
  )
  const html = toHtml({ ...quotation, words: '<img onerror="x">' })
  expect(html).not.toMatch(/<(?!\/?(?:blockquote|p|a)\b)/)
  expect(html).toContain('&lt;img onerror=&quot;x&quot;&gt;')
})

test('what the writer reports bears no quotation marks and says so', () => {
  const text = toPlain({ ...quotation, isReported: true, words: 'the dam holds' })
  expect(text).toMatch(/^the dam holds \(Ana Prieto, reported\)\. /)
})

test('a whole article, with nothing known but its title, is its title, note and address', () => {
  const article: Cited = {
    ...quotation,
    kind: 'article',
    words: '',
    speaker: null,
    authors: [],
    publisher: null,
    date: null,
    note: 'A digest.',
    title: 'Ferry',
    link: 'https://example.org/f.html',
  }
  expect(toPlain(article)).toBe('“Ferry”. A digest. https://example.org/f.html')
  expect(toHtml(article)).toBe('<p><a href="https://example.org/f.html">Ferry</a>. A digest.</p>')
})

test('short words are marked with the words around them, long ones by their first and last', () => {
  const text =
    'The harbour says that 12 boats stay in the well-known port until further notice from the mayor of it.'
  const start = text.indexOf('12 boats')
  expect(toDirective(text, { start, end: start + 8 })).toBe(
    ':~:text=harbour%20says%20that-,12%20boats,-stay%20in%20the',
  )
  expect(toDirective(text, { start: 0, end: text.length })).toBe(
    ':~:text=The%20harbour%20says%20that%2012,from%20the%20mayor%20of%20it.',
  )
})

const toPerson = (name: string): Author => ({ name, isBody: false })

test('records for reference managers hold the authors, the date and the address; a lone "<" loses nothing', () => {
  const record = toCsl({
    id: 'ferry-ab1',
    title: 'Fewer than < 5 % & {more}',
    authors: ['Bo de la Quist', 'Madonna'].map(toPerson).concat({ name: 'Harbour Desk', isBody: true }),
    publisher: 'The Harbour Post',
    machineDate: '2026-02-03',
    isAbout: true,
    note: null,
    link: 'https://example.org/f.html',
  })
  const bibtex = toBibliography([record], 'bibtex')
  expect(bibtex).toContain('@article{ferry-ab1,')
  expect(bibtex).toContain('{de la Quist, Bo and {Madonna} and {Harbour Desk}}')
  expect(bibtex).toContain('5 \\% \\& ')
  const ris = toBibliography([record], 'ris')
  for (const line of [
    'TY  - NEWS',
    'A1  - de la Quist, Bo',
    'A1  - Harbour Desk',
    'PY  - 2026',
    'UR  - https://example.org/f.html',
  ]) {
    expect(ris).toContain(line)
  }
  expect(ris).toContain('5 % & {more}')
  expect(JSON.parse(toBibliography([record], 'csl'))).toEqual([record])
})

test('no text of a record can end it, or begin another', () => {
  const hostile = 'One }{ \\ % # two\nER  - \r\nTY  - BOOK\u2028@book{x,\u0000'
  const record = {
    ...toCsl({
      id: 'ferry-ab1',
      title: hostile,
      authors: [{ name: hostile, isBody: true }],
      publisher: hostile,
      machineDate: '2026-02-03',
      isAbout: false,
      note: null,
      link: 'https://example.org/f.html',
    }),
    note: hostile,
  }
  const ris = toBibliography([record], 'ris')
  expect(ris.match(/^(?:TY|ER) {2}-/gm)).toEqual(['TY  -', 'ER  -'])
  for (const line of ris.split('\n').filter(Boolean)) expect(line).toMatch(/^[A-Z][A-Z\d] {2}- /)
  const bibtex = toBibliography([record], 'bibtex')
  expect(bibtex.match(/^@/gm)).toHaveLength(1)
  expect(bibtex).toContain('author = {{One )( / \\% \\# two ER')
  let depth = 0
  for (const character of bibtex.replace(/\\[{}\\]/g, '')) {
    depth += character === '{' ? 1 : character === '}' ? -1 : 0
    expect(depth).toBeGreaterThanOrEqual(0)
  }
  expect(depth).toBe(0)
  expect(JSON.parse(toBibliography([record], 'csl'))).toEqual([record])
})

test('RIS keeps each field on one line and the id whole, and markup in a note unbalances nothing', () => {
  const link = `https://example.org/${'a-long-way/'.repeat(12)}f.html`
  const id = 'ferries-stay-in-port-until-the-storm-has-gone-by-ab1'
  const record = toCsl({
    id,
    title: 'Ferries stay',
    authors: [],
    publisher: null,
    machineDate: null,
    isAbout: false,
    note: `A note of <b> more ${'words '.repeat(20)}`,
    link,
  })
  const ris = toBibliography([record, record], 'ris')
  expect(ris.match(/^ID {2}- (.*)$/gm)).toEqual([`ID  - ${id}`, `ID  - ${id}`])
  expect(ris).toContain(`UR  - ${link}\n`)
  const bibtex = toBibliography([record], 'bibtex')
  expect(bibtex).toContain('A note of ')
  expect(bibtex).not.toContain('textbf')
})

test('citation-js reads the forms back', () => {
  const record = toCsl({
    id: 'ferry-ab1',
    title: 'Fewer ferries',
    authors: [toPerson('Bo de la Quist'), { name: 'Harbour Desk', isBody: true }],
    publisher: 'The Harbour Post',
    machineDate: '2026-02-03',
    isAbout: false,
    note: null,
    link: `https://example.org/${'a-long-way/'.repeat(12)}f.html`,
  })
  const [read] = new Cite(toBibliography([record], 'bibtex')).data
  expect(read).toMatchObject({
    title: record.title,
    URL: record.URL,
    author: [{ given: 'Bo', family: 'Quist', 'non-dropping-particle': 'de la' }, { family: 'Harbour Desk' }],
  })
  // Of RIS it reads no authors, which `A1` holds.
  const [told] = new Cite(toBibliography([record], 'ris')).data
  expect(told).toMatchObject({ title: record.title, URL: record.URL })
})

test.each([
  ['markup', 'Ferries <b>stay</b> in port'],
  ['braces', 'Ferries {all of them} stay'],
  ['an ampersand and a percentage', 'Sailors & 5 % of ferries stay'],
  ['a dash', 'Ferries — all of them – stay'],
  ['marks and accents', '“Ferries” stay at Čapljina, ¿no?'],
  ['letters of other scripts', 'Ferries: Ферри, 渡輪, العبّارات'],
  ['an underscore, a hash and a dollar', 'The $5 ferry_boat #1'],
])('a title with %s comes back equal from each form', (_, title) => {
  const record = toCsl({
    id: 'ferry-ab1',
    title,
    authors: [toPerson('Gustavo de la Cruz'), { name: 'Harbour & Sons Desk', isBody: true }],
    publisher: 'Ships & Harbours',
    machineDate: '2026-02-03',
    isAbout: false,
    note: null,
    link: `https://example.org/a_b/${'a-long-way/'.repeat(12)}f.html?a=1&b=2%20c#q-1`,
  })
  const [read] = new Cite(toBibliography([record], 'bibtex')).data
  expect(read).toMatchObject({
    title,
    URL: record.URL,
    'container-title': 'Ships & Harbours',
    author: [
      { given: 'Gustavo', family: 'Cruz', 'non-dropping-particle': 'de la' },
      { family: 'Harbour & Sons Desk' },
    ],
  })
  const ris = toBibliography([record], 'ris')
  const [told] = new Cite(ris).data
  expect(told).toMatchObject({ title, URL: record.URL })
  expect(ris).toContain('A1  - de la Cruz, Gustavo\nA1  - Harbour & Sons Desk\n')
  expect(JSON.parse(toBibliography([record], 'csl'))).toEqual([record])
})

test('RIS is as translators want it: the type first, the end last, each tag at the start of a line of its own', () => {
  const record = toCsl({
    id: 'ferry-ab1',
    title: 'One\ntwo\r\nthree',
    authors: [toPerson('Gustavo de la Cruz')],
    publisher: null,
    machineDate: '2026',
    isAbout: false,
    note: 'A note\nof two lines',
    link: 'https://example.org/f.html',
  })
  const records = toBibliography([record, record], 'ris')
    .split(/(?<=^ER {2}- ?)\r?\n+/m)
    .filter(Boolean)
  expect(records).toHaveLength(2)
  for (const one of records) {
    const lines = one.split(/\r?\n/).filter(Boolean)
    expect(lines[0]).toMatch(/^TY {2}- [A-Z]+$/)
    expect(lines.at(-1)).toMatch(/^ER {2}-/)
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z\d] {2}- ?/)
    expect(one).toMatch(/^T[1I] {2}- One two three$/m)
  }
})

test.each([
  ['a name with a blank that does not break', 'Ana\u00a0Prieto', { family: 'Prieto', given: 'Ana' }],
  ['two names in one', 'Ana Prieto and Bo Quist', { literal: 'Ana Prieto and Bo Quist' }],
  ['a name over two lines', 'Ana\nPrieto', { family: 'Prieto', given: 'Ana' }],
  ['a name with markup', 'Ana {Prieto}', { literal: 'Ana {Prieto}' }],
])('%s is read by no program as something else', (_, name, csl) => {
  const record = toCsl({
    id: 'ferry-ab1',
    title: 'Ferries stay',
    authors: [toPerson(name)],
    publisher: null,
    machineDate: null,
    isAbout: false,
    note: null,
    link: null,
  })
  expect(record.author).toEqual([csl])
  const [read] = new Cite(toBibliography([record], 'bibtex')).data
  expect(read?.['author']).toHaveLength(1)
})
