import { expect, test } from 'vitest'
import { findOfficeHolder } from '../../../src/text/people/office-holders.ts'
import type { DatedRole, Speaker } from '../../../src/types.ts'

const person = (name: string, ...roles: readonly DatedRole[]): Speaker => ({
  id: name.toLowerCase(),
  name,
  aliases: [],
  kind: 'person',
  role: null,
  roles,
  pronoun: 'they',
  abbreviation: null,
  lang: null,
})
const office = 'defence minister of Marinia'
const people = [
  person('Ruiz', { role: office, from: '2023', until: '2025-02' }),
  person('Poe', { role: office, from: '2025-03', until: null }),
  person('Gil', { role: 'mayor of Marea', from: null, until: '2024-05-10' }),
]

test.each([
  ['the defence minister', '2025-04-01', 'Poe'],
  ['The defence minister', '2024-07', 'Ruiz'],
  ['the defence minister of Marinia', '2024-07', 'Ruiz'],
  ['Marinia’s defence minister', '2024-07', 'Ruiz'],
  ['the Marinian defence minister', '2024-07', 'Ruiz'],
  ['the mayor', '2024-05-10', 'Gil'],
  ['the mayor', '2024-05-11', undefined],
  ['the mayor', '2024-05', undefined],
  ['the defence minister', '2025', undefined],
  ['the defence minister', '2022-12-31', undefined],
  ['the defence minister', null, undefined],
  ['the defence minister', 'XXXX-04-01', undefined],
  ['the defence minister of Norway', '2024-07', undefined],
  ['Norway’s defence minister', '2024-07', undefined],
  ['the Norwegian defence minister', '2024-07', undefined],
  ['the former defence minister', '2024-07', undefined],
  ['a defence minister', '2024-07', undefined],
])('%s on %s', (words, published, expected) => {
  expect(findOfficeHolder(words, published, people, () => true)?.name).toBe(expected)
})

test('an office that two hold is nobody’s', () => {
  const both = [...people, person('Mora', { role: 'defence minister of Alder', from: '2023', until: null })]
  expect(findOfficeHolder('the defence minister', '2024-07', both, () => true)).toBe(null)
  expect(findOfficeHolder('the defence minister of Alder', '2024-07', both, () => true)?.name).toBe('Mora')
})

test('an office without its place is told only where the article names the place', () => {
  const isNamed = (place: string): boolean => place === 'marinia'
  expect(findOfficeHolder('the defence minister', '2024-07', people, isNamed)?.name).toBe('Ruiz')
  expect(findOfficeHolder('the defence minister', '2024-07', people, () => false)).toBe(null)
  expect(findOfficeHolder('the defence minister of Marinia', '2024-07', people, () => false)?.name).toBe(
    'Ruiz',
  )
})
