import { expect, test } from 'vitest'
import { findEveryone } from '../../src/drafting/everyone.ts'
import { findShortForms } from '../../src/drafting/short-forms.ts'
import { toArticles } from './harbour.ts'

/** "name: mentions" of all who are named in the texts. */
function name(...texts: readonly string[]): readonly string[] {
  const articles = toArticles(texts.map((text) => `Log\n${text}`))
  return findEveryone(articles, findShortForms(articles)).map(
    ({ name: shown, mentions }) => `${shown}: ${mentions.length}`,
  )
}

test('a surname alone in one text is the one who has it in another', () => {
  expect(name('Ana Prieto sailed.', 'In the end Prieto won.')).toEqual(['Ana Prieto: 2'])
  expect(name('Ana Prieto sailed.', 'Tom Prieto rowed.', 'In the end Prieto won.')).toEqual([
    'Ana Prieto: 1',
    'Tom Prieto: 1',
    'Prieto: 1',
  ])
})

test('a surname that may be a bank’s, or is said of another, joins nobody; nor does a first name', () => {
  expect(name('The pilot Ana Prieto sailed.', 'The bank Prieto lent money.')).toEqual([
    'Ana Prieto: 1',
    'Prieto: 1',
  ])
  expect(name('The pilot Ana Prieto sailed.', 'Then Mr. Prieto won.')).toEqual(['Ana Prieto: 1', 'Prieto: 1'])
  expect(name('The pilot Ana Prieto sailed.', 'In the end Ana won.')).toEqual(['Ana Prieto: 1', 'Ana: 1'])
})

test('one who is named far more often than others of the surname has it in a draft', () => {
  const often = Array.from({ length: 9 }, () => 'Then Ana Prieto sailed.').join(' ')
  expect(name(often, 'Tom Prieto rowed.', 'In the end Prieto won.')).toEqual([
    'Ana Prieto: 10',
    'Tom Prieto: 1',
  ])
})

test('a middle name makes no other person, another first name does', () => {
  expect(name('Ana Prieto sailed. Then Ana Prieto slept.', 'Then Ana Maria Prieto won.')).toEqual([
    'Ana Prieto: 3',
  ])
  expect(name('Ana Prieto sailed.', 'Then Maria Prieto won.')).toEqual(['Ana Prieto: 1', 'Maria Prieto: 1'])
})

test('a slip of one letter is the name that stands there far more often, and no slip where both are frequent', () => {
  const often = Array.from({ length: 20 }, () => 'Then Ana Prieto sailed.').join(' ')
  expect(name(often, 'Then Anna Prieto won.')).toEqual(['Ana Prieto: 21'])
  expect(name('Then Ana Prieto sailed.', 'Then Anna Prieto won.')).toHaveLength(2)
})

test('a body is one under its name and the short form that a text explains', () => {
  expect(name('The Island Ferry Union (IFU) met.', 'Then the IFU voted.')).toEqual(['Island Ferry Union: 3'])
})

test('short forms are read from brackets; a party, a state or an aside in brackets is none', () => {
  const read = (text: string) =>
    [...findShortForms(toArticles([`Log\n${text}`]))].map(([short, form]) => `${short} ${form.name}`)
  expect(read('In the Army of the Northern Isles (ANI) nobody slept.')).toEqual([
    'ANI Army of the Northern Isles',
  ])
  expect(read('The Free Oarsmen of Alder (the “RLA”) rowed.')).toEqual(['RLA Free Oarsmen of Alder'])
  expect(read('Ana Prieto (D) and Senator Tom Gil (D-VT) met (see above).')).toEqual([])
})
