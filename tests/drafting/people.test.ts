import { expect, test } from 'vitest'
import { readDrafts, toArticles } from './harbour.ts'

const articles = toArticles([
  `Ferries stay in port
The ferries will not sail before Monday, said harbour minister Ana Prieto. “Nobody is to blame,” Prieto said.
“We have lost a third of the pears,” said Juan Gil, a grower from Alder. He added: “It is over.”
The Island Ferry Union (IFU) rejects the plan. “The pier stays shut,” the IFU said in a statement on Tuesday.`,
  `Pears rot on the pier
“Nobody asked us,” Gil said at the pier on Friday. Juan Gil has grown pears for 30 years.
Harbour minister Ana Prieto told reporters that prices would fall. “I was wrong,” she said.
The Island Ferry Union met in Alder on Monday.`,
  `A vote on the fares
“Fares will not rise,” said Ana Prieto, the harbour minister. President Mara Lund said the vote was fair.
“I doubt it,” said Rosa Gil, who keeps the lighthouse. Rosa Gil was born in Alder. “It is a farce,” Gil said.`,
  `The lighthouse goes dark
Rosa Gil left the lighthouse on Monday. “It was time,” Gil said. President Lund thanked her. In Alder, Prieto was not seen.`,
])
const { people, texts, messages } = readDrafts(articles)
const rowOf = (id: string) => people.find((row) => row.id === id)

test('those who speak are there, who is quoted most first, each once', () => {
  expect(messages).toEqual([])
  const ids = people.map(({ id }) => id)
  expect(ids.slice(0, 3).toSorted()).toEqual(['ana-prieto', 'juan-gil', 'rosa-gil'])
  expect(ids.toSorted()).toEqual(['ana-prieto', 'island-ferry-union', 'juan-gil', 'mara-lund', 'rosa-gil'])
})

test('a surname that means one person is an alias; one that two share is none, and the draft says so', () => {
  expect(rowOf('ana-prieto')?.aliases).toContain('Prieto')
  expect(rowOf('juan-gil')?.aliases).not.toContain('Gil')
  expect(rowOf('rosa-gil')?.aliases).not.toContain('Gil')
})

test('an abbreviation that a text explains is an alias and stands in its own key', () => {
  expect(rowOf('island-ferry-union')).toMatchObject({
    aliases: expect.arrayContaining(['IFU']) as unknown,
    abbreviation: 'IFU',
    kind: 'group',
    pronoun: 'it',
  })
})

test('roles and pronouns are those of the texts', () => {
  expect(rowOf('ana-prieto')).toMatchObject({ role: 'Harbour minister', pronoun: 'she', kind: 'person' })
  expect(rowOf('juan-gil')).toMatchObject({ role: 'Grower from Alder', pronoun: 'he' })
  expect(rowOf('mara-lund')).toMatchObject({ role: 'President' })
})

test('a role ends before its examples', () => {
  const { people: rows } = readDrafts(
    toArticles(['Pier\n“No,” said Ana Prieto, a former adviser such as they had in Alder, on Monday.']),
  )
  expect(rows).toMatchObject([{ id: 'ana-prieto', role: 'Former adviser' }])
})

test('a role ends where a sentence does', () => {
  const { people: rows } = readDrafts(
    toArticles(['Pier\nNobody had asked the harbour minister. Ana Prieto left. “No,” Ana Prieto said.']),
  )
  expect(rows).toMatchObject([{ id: 'ana-prieto', role: null }])
})

test('places, weekdays and who prints a text are no speakers', () => {
  const names = people.flatMap(({ name, aliases }) => [name, ...aliases])
  for (const wrong of ['Alder', 'Monday', 'Tuesday', 'Nobody', 'Fares']) expect(names).not.toContain(wrong)
})

test('every row says how often and where, and values say what they were read from', () => {
  const text = texts.get('people.yaml') ?? ''
  expect(text).toMatch(
    /# \d+ quotations in 3 texts; named \d+ times in 4 texts: 1\.md:\d+.*\n- id: ana-prieto/,
  )
  expect(text).toMatch(/ {2}role: Harbour minister # 1\.md:\d+ and \d more/)
  expect(text).toMatch(/ {4}- Prieto # \d times in \d texts/)
})

test('a form that others share is named as no alias', () => {
  const many = toArticles([
    'Ana\nAna Prieto sailed. “No,” Prieto said. Prieto left. Prieto wept. Prieto sang. Prieto slept. Prieto won.',
    'Tom\nTom Prieto sailed. “Yes,” Prieto said. Prieto left. Prieto wept. Prieto sang. Prieto slept. Prieto won.',
  ])
  expect(readDrafts(many).texts.get('people.yaml')).toMatch(
    /# No alias, others are named so too: “Prieto”, 6 of 12 times/,
  )
})
