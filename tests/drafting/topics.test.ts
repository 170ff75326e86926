import { expect, test } from 'vitest'
import { toTagger } from '../../src/text/topics/tag.ts'
import { readDrafts, toArticles } from './harbour.ts'

/** Texts of a subject: each takes some of its sentences, and all have small talk in common. */
function tell(subject: string, sentences: readonly string[]): readonly string[] {
  return sentences.map((_, at) => {
    const own = sentences.filter((__, index) => index !== at)
    return `${subject} ${'ABCDEF'[at]}\n${own.join(' ')}\nOfficials said on Monday that people would hear more next week, Ana Prieto told reporters.`
  })
}

const ferries = tell('Timetable', [
  'The ferry left the pier with forty passengers on the upper deck.',
  'A second ferry waited at the pier for passengers from the north.',
  'Every ferry needs a captain, and passengers need tickets at the pier.',
  'The captain of the ferry sold no tickets to passengers at the pier.',
])
const pears = tell('Harvest', [
  'The orchard gave fewer pears, and growers blame the frost.',
  'Growers of pears in the orchard fear another frost in spring.',
  'A frost in the orchard ruins pears, and growers lose the harvest.',
  'The harvest of pears failed; the orchard was hit by frost twice, growers found.',
])
const court = tell('Ruling', [
  'The fishery court heard the lawsuit, and a judge asked for evidence.',
  'In the lawsuit the fishery court wants more evidence of fraud.',
  'Fraud is what the lawsuit at the fishery court is about, with little evidence.',
  'The fishery court threw the lawsuit out for lack of evidence of fraud.',
])
const articles = toArticles([...ferries, ...pears, ...court])

test('texts of three subjects give three topics, and the site tags each text with its own', () => {
  const { topics, messages } = readDrafts(articles)
  expect(messages).toEqual([])
  expect(topics).toHaveLength(3)
  const tag = toTagger(topics)
  const first = articles.map(({ title, paragraphs }) => tag(title, paragraphs, null)[0]?.topic)
  const groups = [first.slice(0, 4), first.slice(4, 8), first.slice(8)]
  expect(groups.map((group) => new Set(group).size)).toEqual([1, 1, 1])
  expect(new Set(first).size).toBe(3)
  expect(first).not.toContain(undefined)
})

test('terms are subjects: no names of people, no weekdays, nothing that all texts say', () => {
  const terms = readDrafts(articles).topics.flatMap((topic) => topic.terms.map(({ term }) => term))
  expect(terms).toEqual(expect.arrayContaining(['ferry', 'orchard', 'fishery court', 'lawsuit']))
  for (const wrong of ['prieto', 'ana', 'monday', 'said', 'told', 'week', 'officials', 'people', 'reporters'])
    expect(terms).not.toContain(wrong)
})

test('a label is two strong terms, and a word that only stands in a pair is left to it', () => {
  const { topics } = readDrafts(articles)
  for (const { label } of topics) expect(label).toMatch(/^\p{Lu}[\p{L} ]+ and [\p{L} ]+$/u)
  expect(topics.flatMap(({ terms }) => terms.map(({ term }) => term))).not.toContain('court')
})

test('every topic and term has its evidence', () => {
  const text = readDrafts(articles).texts.get('topics.yaml') ?? ''
  expect(text).toMatch(
    /# 4 texts that these terms set apart: \d+\.md, \d+\.md, \d+\.md, …\n# The site would tag 4 of them and 0 other texts\n- id: /,
  )
  expect(text).toMatch(/\{ term: orchard, weight: [\d.]+ \} # 4 texts, \d+ % of its weight here/)
})

test('fewer than six texts set nothing apart: no topic, and the draft says why', () => {
  const { topics, texts } = readDrafts(articles.slice(0, 5))
  expect(topics).toEqual([])
  expect(texts.get('topics.yaml')).toMatch('5 texts are too few to set some apart')
})

test('texts that say the same give no topic that only some of them have', () => {
  const same = toArticles(
    Array.from({ length: 8 }, (_, at) => `Log ${at}\nThe ferry left the pier as it did on every day.`),
  )
  expect(readDrafts(same).topics).toEqual([])
})

test('texts in another language than most have no say in the terms', () => {
  const spanish = toArticles([
    'Puerto\nLos barcos que estaban en el puerto no han vuelto para nada, pero nadie los busca por la noche.',
    'Noche\nPor la noche los barcos no vuelven al puerto, pero nadie dice nada de lo que pasa para que vuelvan.',
  ])
  const { topics } = readDrafts([...articles, ...spanish])
  const terms = topics.flatMap((topic) => topic.terms.map(({ term }) => term))
  expect(terms).toContain('ferry')
  for (const wrong of ['barcos', 'puerto', 'para', 'nadie']) expect(terms).not.toContain(wrong)
})

test('a folder of Spanish texts has Spanish terms, without the small words of Spanish', () => {
  const subjects = [
    [
      'El transbordador salió del muelle con los pasajeros de la isla.',
      'Los pasajeros esperan en el muelle el transbordador de la noche.',
    ],
    [
      'La cosecha de peras del huerto se perdió por la helada.',
      'Una helada en el huerto es lo que más teme la cosecha de peras.',
    ],
  ]
  const texts = subjects.flatMap(([one = '', other = '']) => [
    one,
    other,
    `${other} ${one}`,
    `${one} ${other}`,
  ])
  const { topics } = readDrafts(toArticles(texts.map((text, at) => `Nota ${at}\n${text}`)))
  const terms = topics.flatMap((topic) => topic.terms.map(({ term }) => term))
  expect(topics).toHaveLength(2)
  expect(terms).toEqual(expect.arrayContaining(['transbordador', 'huerto']))
  for (const wrong of ['los', 'para', 'por', 'una']) expect(terms).not.toContain(wrong)
})
