/** What corrections come to once the real reader has read the lines that are made of them. */
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import type { ClaimCorrection, CorrectionRow, NameCorrection } from '../../src/correcting/correction.ts'
import { toChangedRows, toJoinedPeople } from '../../src/correcting/people-lines.ts'
import { toCorrectedStatement } from '../../src/correcting/statement-lines.ts'
import { toPipeline } from '../../src/pipeline.ts'
import { readPeople } from '../../src/text/overrides/tables.ts'
import type { Article, Figure, Quote, Speaker } from '../../src/types.ts'

function read(name: string, value: string, sidecar: string | null, people: readonly Speaker[] = []) {
  const file = new VFile({ path: name, value })
  const beside = sidecar === null ? null : new VFile({ path: 'a.yaml', value: sidecar })
  const articles = toPipeline({ topics: [], people, measures: [] })({ file, sidecar: beside })
  const messages = [...file.messages, ...(beside?.messages ?? [])]
  return { articles, told: messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`) }
}

const text = `Harbour board counts boats

“We will not sail – not in winter, not for ‘glory’ …” Ana Prieto said. The mayor, Juan Gil, agreed.

“Yes,” Ana Prieto said. She counted 12 boats in May.

“Yes,” Juan Gil said. “¿Qué más?” he added. Only 12 boats were left. Each cost €3 million.
`

const first = ({ articles }: ReturnType<typeof read>): Article => articles[0] as Article
const plain = first(read('a.txt', text, null))
const lines = ({ source }: Article): string => `${source.lines.start}-${source.lines.end}`
const ofQuote = (quote: Quote, said: Readonly<Record<string, string | true>>): ClaimCorrection => ({
  list: 'quotes',
  article: plain.id,
  row: { id: quote.id, starts: quote.text.slice(0, 20), ...said },
})
const ofFigure = (figure: Figure, said: Omit<CorrectionRow, 'id'>): ClaimCorrection => ({
  list: 'figures',
  article: plain.id,
  row: { id: figure.id, text: figure.text, ...said },
})
const write = (...corrections: readonly ClaimCorrection[]): string =>
  toCorrectedStatement('', [{ lines: lines(plain), corrections }])
const told = read('a.txt', text, null).told

test('the text has what is to be corrected', () => {
  expect(plain.quotes.map((quote) => quote.text)).toEqual([
    'We will not sail – not in winter, not for ‘glory’ …',
    'Yes,',
    'Yes,',
    '¿Qué más?',
  ])
  expect(plain.figures.map((figure) => figure.text)).toEqual(['12', '12', '€3 million'])
})

test.each(['Núria O’Neill: “the Voice”', 'no', '* the board', 'null', '# 7', "it's, {so} [it] goes", '- 1984', 'Ana: “no”'])(
  'the speaker is %j for the one meant of two that say the same, without a word said',
  (speaker) => {
    const [, one, other] = plain.quotes as readonly [Quote, Quote, Quote, Quote]
    const sidecar = write(ofQuote(other, { speaker }))
    const after = read('a.txt', text, sidecar)
    expect(after.told).toEqual(told)
    const { quotes } = first(after)
    expect(quotes.find(({ id }) => id === other.id)).toMatchObject({ by: { kind: 'speaker', name: speaker }, rule: 'editor' }) // prettier-ignore
    expect(quotes.find(({ id }) => id === one.id)).toEqual(one)
  },
) // prettier-ignore

test('nobody, and no quotation', () => {
  const [sail, yes] = plain.quotes as readonly [Quote, Quote]
  const sidecar = write(ofQuote(sail, { speaker: 'none' }), ofQuote(yes, { remove: true }))
  expect(sidecar).toBe(
    `quotes:\n  - { id: ${sail.id}, starts: We will not sail – n, speaker: none }\n  - { id: ${yes.id}, starts: "Yes,", remove: true }\n`,
  )
  const after = read('a.txt', text, sidecar)
  expect(after.told).toEqual(told)
  expect(first(after).quotes.map(({ id, by }) => [id, by.kind])).toEqual([
    [sail.id, 'none'],
    ...plain.quotes.slice(2).map(({ id, by }) => [id, by.kind]),
  ])
})

test('all that can be wrong with a figure, for the one meant of two of the same words', () => {
  const [one, other, money] = plain.figures as readonly [Figure, Figure, Figure]
  const said = { value: 13.5, unit: 'ferry', qualifier: '>=', of: 'ships: all', by: 'Juan Gil', via: 'The Post', period: '2023' } // prettier-ignore
  const after = read('a.txt', text, write(ofFigure(other, said), ofFigure(money, { remove: true })))
  expect(after.told).toEqual(told)
  const { by, ...rest } = said
  expect(first(after).figures).toEqual([one, { ...other, ...rest, by: { kind: 'speaker', id: 'juan-gil', name: by } }])
}) // prettier-ignore

test('what a text has still to lose keeps its name when its title has changed, and with it all ids', () => {
  const [sail] = plain.quotes as readonly [Quote]
  const sidecar = write(ofQuote(sail, { speaker: 'Juan Gil' }))
  const after = first(read('a.txt', text.replace('counts boats', 'counts ships'), sidecar))
  expect(after.quotes[0]).toMatchObject({ by: { name: 'Juan Gil' }, rule: 'editor' })
  expect(after.quotes[0]?.id).not.toBe(sail.id)
})

test('a second correction takes the place of the first, in a map of braces and in one of lines', () => {
  const [sail] = plain.quotes as readonly [Quote]
  const again = ofQuote(sail, { speaker: 'Juan Gil' })
  const once = write(ofQuote(sail, { speaker: 'Ana Prieto' }))
  expect(toCorrectedStatement(once, [{ lines: '1-9', corrections: [again] }])).toBe(
    once.replace('speaker: Ana Prieto', 'speaker: Juan Gil'),
  )
  const stated = `Quotes:\n  # heard\n  - starts: ${sail.text.slice(0, 20)}\n    speaker: Ana\n`
  expect(toCorrectedStatement(stated, [{ lines: '1-9', corrections: [again] }])).toBe(
    `Quotes:\n  # heard\n  - starts: ${sail.text.slice(0, 20)}\n    speaker: Juan Gil\n    id: ${sail.id}\n`,
  )
})

test('a figure that is corrected twice has what both say', () => {
  const [one] = plain.figures as readonly [Figure]
  const stated = `figures:\n  - { text: ${one.id}, id: ${one.id}, value: 14 }\n  - { id: ${one.id}, unit: ship }\n`
  expect(first(read('a.txt', text, stated)).figures[0]).toMatchObject({ value: 14, unit: 'ship' })
})

const three = [
  'LIMA, Peru — Harbour President Eva Ruiz opened the new pier on Monday, in front of many guests.',
  '“Yes,” said Ana Prieto. The ferry would call twice a day, whatever the wind.',
  'Nobody spoke against it.',
  'PUERTO VIEJO, Costa Rica — A storm has sunk the ferries that lay in port, the harbour board said.',
  '“Yes,” said Ana Prieto, of the board. The boats were old and had no insurance.',
  'The board will meet again on Friday.',
  'OSLO, Norway — The last steamer of the coast was sold on Tuesday to a museum of the town.',
  '“Yes,” said Ana Prieto, who came to see it go. The lamps on the pier were lit.',
  'It will sail no more.',
].join('\n')

test('of several articles in a file only the one meant changes, with all that is stated of the file', () => {
  const sidecar = '# the wire\noutlet: The Harbour Post\nlang: en-GB\n'
  const before = read('a.txt', three, sidecar)
  expect(before.articles).toHaveLength(3)
  const middle = before.articles[1] as Article
  const [quote] = middle.quotes as readonly [Quote]
  const parts = before.articles.map((article) => ({
    lines: lines(article),
    corrections:
      article === middle ? [{ ...ofQuote(quote, { speaker: 'Juan Gil' }), article: middle.id }] : [],
  }))
  const stated = toCorrectedStatement(sidecar, parts)
  expect(stated.startsWith(sidecar)).toBe(true)
  const after = read('a.txt', three, stated)
  expect(after.told.filter((one) => !one.startsWith('segment'))).toEqual(before.told.filter((one) => !one.startsWith('segment'))) // prettier-ignore
  expect(after.articles.map(({ quotes: [one] }) => one?.by)).toEqual([
    { kind: 'speaker', id: 'ana-prieto', name: 'Ana Prieto' },
    { kind: 'speaker', id: 'juan-gil', name: 'Juan Gil' },
    { kind: 'speaker', id: 'ana-prieto', name: 'Ana Prieto' },
  ])
  const others = ({ articles }: typeof after): unknown => articles.map((one) => (one.id === middle.id ? [one.outlet, one.lang] : one)) // prettier-ignore
  expect(others(after)).toEqual(others(before))
  // Once stated, a further correction finds its article by its lines.
  const [last] = (before.articles[2] as Article).quotes as readonly [Quote]
  const again = toCorrectedStatement(
    stated,
    parts.map((part, index) => ({
      ...part,
      corrections: index === 2 ? [ofQuote(last, { remove: true })] : [],
    })),
  )
  expect(read('a.txt', three, again).articles.map(({ quotes }) => quotes.length)).toEqual([1, 2, 0])
  expect(() => toCorrectedStatement('articles:\n  - lines: 3-4\n  - lines: 8-9\n', parts)).toThrow(/^Expected an article with `lines: \d+-\d+` under `articles`, found none$/) // prettier-ignore
})

test('corrections beside articles that are stated with their lines are said to be out of place', () => {
  const [quote] = plain.quotes as readonly [Quote]
  const row = `quotes:\n  - { id: ${quote.id}, remove: true }\n`
  expect(read('a.txt', text, `articles:\n  - lines: 1-3\n  - lines: 5-7\n${row}`).told).toContain(
    'correction: Unexpected corrections for a file of 2 articles, expected them under `articles:` with their lines',
  )
  expect(first(read('a.txt', text, `articles:\n  - lines: 1-7\n${row}`)).quotes).toHaveLength(3)
})

const people = (yaml: string): readonly Speaker[] => {
  const file = new VFile({ path: 'people.yaml', value: yaml })
  const rows = readPeople(file)
  expect(file.messages.map(String)).toEqual([])
  return rows
}
const join = (person: string, alias: string, pronoun: NameCorrection['pronoun'] = null): NameCorrection => {
  const toId = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]+/g, '-')
  return { list: 'people', person: { id: toId(person), name: person }, alias: { id: toId(alias), name: alias }, pronoun } // prettier-ignore
}
const twoNames =
  'Of boats\n\n“We will not sail,” Ana Prieto said.\n\n“We are too few,” Anna Prieto-Lund said.\n'

test('two names are one person, who is new to the table, in it by one name, or in it twice', () => {
  const before = first(read('a.txt', twoNames, null))
  expect(before.quotes.map(({ by }) => by.kind === 'speaker' && by.id)).toEqual(['ana-prieto', 'anna-prieto-lund']) // prettier-ignore
  const joined = join('Ana Prieto', 'Anna Prieto-Lund', 'she')
  const row = '- id: ana-prieto\n  name: Ana Prieto\n'
  const other = '- id: anna-prieto-lund\n  name: Anna Prieto-Lund\n  aliases: [Mrs Lund]\n'
  const tables = [
    ['', '- id: ana-prieto\n  name: Ana Prieto\n  pronoun: she\n  aliases: [ Anna Prieto-Lund ]\n'],
    [`# ours\n${row}`, `# ours\n${row}  aliases: [ Anna Prieto-Lund ]\n`],
    [`${row}  aliases:\n    - Prieto # here\n\n- id: x\n  name: X\n`, `${row}  aliases:\n    - Prieto # here\n    - Anna Prieto-Lund\n\n- id: x\n  name: X\n`],
    [`${row}\n${other}`, `${row}  aliases: [ Anna Prieto-Lund, Mrs Lund ]\n\n`],
  ] as const // prettier-ignore
  for (const [yaml, expected] of tables) {
    const changed = toJoinedPeople(yaml, [joined])
    expect(changed).toBe(expected)
    const after = first(read('a.txt', twoNames, null, people(changed)))
    expect(after.quotes.map(({ by }) => by.kind === 'speaker' && by.id)).toEqual(['ana-prieto', 'ana-prieto'])
  }
  // Who is in the table stays, whichever way round it is said.
  expect(toJoinedPeople(other, [joined])).toBe(other.replace(']', ', Ana Prieto]'))
  expect(toJoinedPeople(tables[0][1], [joined])).toBe(tables[0][1])
})

test('the changed rows of a table are whole, and those that have to go are named', () => {
  const yaml =
    '- id: ana-prieto\n  name: Ana Prieto\n  pronoun: she\n  lang: es\n  roles: [{ role: "mayor: of Skell", from: 2025 }]\n- id: x\n  name: X\n- id: mrs-lund\n  name: Mrs Lund\n'
  const { text: rows, gone } = toChangedRows(people(yaml), [join('Ana Prieto', 'Mrs Lund')])
  expect(gone).toEqual(['mrs-lund'])
  expect(people(rows)).toEqual([{ ...people(yaml)[0], aliases: ['Mrs Lund'] }])
})
