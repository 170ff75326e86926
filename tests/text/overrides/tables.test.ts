import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { readMeasures, readPeople, readTopics } from '../../../src/text/overrides/tables.ts'

const file = (value: string): VFile => new VFile({ path: 'table.yaml', value })
const told = (from: VFile): readonly string[] =>
  from.messages.map((message) => `${message.line}:${message.column} ${message.reason}`)

test('a topic has terms with and without a weight', () => {
  const rows = file(
    '- id: ferries\n  label: Ferries\n  summary: Boats.\n  terms: [ferry, { term: ferry boat, weight: 3 }]\n  vetoes: [ferry tale]\n',
  )
  expect(readTopics(rows)).toEqual([
    {
      id: 'ferries',
      label: 'Ferries',
      summary: 'Boats.',
      terms: [
        { term: 'ferry', weight: 1 },
        { term: 'ferry boat', weight: 3 },
      ],
      vetoes: ['ferry tale'],
    },
  ])
  expect(rows.messages).toEqual([])
})

test('what a speaker does not state has a plain default', () => {
  expect(readPeople(file('- { id: ana-prieto, name: Ana Prieto }'))).toEqual([
    {
      id: 'ana-prieto',
      name: 'Ana Prieto',
      aliases: [],
      kind: 'person',
      role: null,
      pronoun: 'they',
      abbreviation: null,
      lang: null,
    },
  ])
})

test('an office has a role and may have dates', () => {
  const rows = file(
    '- id: ana\n  name: Ana\n  roles:\n    - { role: mayor of Marea, from: 2024, until: 2025-03-01 }\n',
  )
  expect(readPeople(rows)[0]?.roles).toEqual([{ role: 'mayor of Marea', from: '2024', until: '2025-03-01' }])
  const wrong = file('- id: ana\n  name: Ana\n  roles:\n    - role: mayor\n      from: March\n')
  expect(readPeople(wrong)).toEqual([])
  expect(told(wrong)).toEqual(['5:13 Unexpected `roles.0.from`: a date such as 2025-03'])
})

test('a wrong row is an error at its place and the others count', () => {
  const rows = file(
    '- id: Not A Slug\n  name: x\n- id: ana\n  name: Ana\n  alias: [A]\n- id: juan\n  name: Juan\n- id: juan\n  name: Other\n',
  )
  expect(readPeople(rows).map((row) => row.id)).toEqual(['juan'])
  expect(told(rows)).toEqual([
    '1:7 Unexpected `id`: a slug of lower-case letters, digits and hyphens',
    '3:3 Unexpected key `alias`, expected `aliases`',
    '8:7 Unexpected id `juan`, expected one that no other row has',
  ])
  expect(rows.messages.every((message) => message.fatal)).toBe(true)
})

test('an empty table is no error, another shape and broken YAML are', () => {
  const empty = file('# nothing yet\n')
  expect(readMeasures(empty)).toEqual([])
  expect(empty.messages).toEqual([])
  const shape = file('id: x\n')
  readMeasures(shape)
  expect(told(shape)).toEqual(['1:1 Unexpected value, expected a list of rows such as `- id: …`'])
  const broken = file('- id: "x\n')
  readMeasures(broken)
  expect(broken.messages).not.toEqual([])
})

test('a bomb of aliases is refused', () => {
  const bomb = file(
    `${Array.from({ length: 9 }, (_, n) => `- &a${n} [${Array.from({ length: 9 }, () => (n ? `*a${n - 1}` : 'x')).join(',')}]`).join('\n')}\n`,
  )
  expect(readTopics(bomb)).toEqual([])
  expect(told(bomb)[0]).toContain('Unexpected YAML')
})
