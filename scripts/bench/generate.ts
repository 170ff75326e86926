import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Random, toRandom } from './random.ts'

/**
 * Writes a corpus of invented articles for measuring: text files with front matter, and the three tables. The same
 * `count` and `seed` give the same bytes on every machine.
 *
 * The words are syllables strung together, drawn by Zipf's law from 6,000 like those of a real collection, among
 * English function words; every article has quotations by recurring speakers, figures of several kinds, a date, an
 * outlet, one to three topics, 450 to 900 words. Good for bytes and seconds; says nothing on how well texts are read.
 */
export function generateCorpus(folder: string, count: number, seed = 1): void {
  const random = toRandom(seed)
  const words = toWords(random)
  const speakers = Array.from({ length: Math.min(200, 10 + Math.ceil(count / 4)) }, () =>
    toName(random, words),
  )
  mkdirSync(folder, { recursive: true })
  for (let index = 0; index < count; index++) {
    const name = `article-${String(index + 1).padStart(5, '0')}.md`
    writeFileSync(join(folder, name), toArticle(random, words, speakers, index))
  }
  writeFileSync(join(folder, 'topics.yaml'), topics.map((word) => toTopicRow(word)).join(''))
  writeFileSync(join(folder, 'people.yaml'), [...new Set(speakers)].map((name) => toPersonRow(name)).join(''))
  writeFileSync(
    join(folder, 'measures.yaml'),
    '- id: grain\n  label: Grain\n  terms: [grain]\n  dimension: mass\n  unit: tonne\n',
  )
}

const topics = ['harbour', 'orchard', 'railway', 'library', 'river', 'market'] as const
const functionWords =
  'the of and to in a for on with at by from that was were had has been after before under'.split(' ')
const outlets = ['The Lantern', 'Evening Courier', 'Norland Post', 'Harbour News', 'The Weekly Mirror']
const verbs = ['said', 'told reporters', 'said on Friday', 'warned', 'added', 'wrote']

function toWords(random: Random): readonly string[] {
  const openings = [
    'b',
    'br',
    'c',
    'd',
    'dr',
    'f',
    'g',
    'l',
    'm',
    'n',
    'p',
    'pr',
    'r',
    's',
    'st',
    't',
    'tr',
    'v',
  ]
  const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ó']
  const endings = ['', 'n', 'r', 'l', 'nd', 'st', 't', 'm']
  const syllable = (): string => pick(random, openings) + pick(random, vowels) + pick(random, endings)
  const made = new Set<string>()
  while (made.size < 6000) made.add(Array.from({ length: 1 + Math.floor(random() * 3) }, syllable).join(''))
  return [...made]
}

/** A word by Zipf's law: the n-th of the list about n times rarer than the first. */
function draw(random: Random, words: readonly string[]): string {
  return words[Math.floor(words.length ** random()) - 1] ?? 'word'
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item
}

function toName(random: Random, words: readonly string[]): string {
  return `${toCapital(pick(random, words))} ${toCapital(pick(random, words))}`
}

function toCapital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function toClause(random: Random, words: readonly string[], length: number): string {
  return Array.from({ length }, (_, index) =>
    index % 2 === 1 && random() < 0.7 ? pick(random, functionWords) : draw(random, words),
  ).join(' ')
}

function toArticle(
  random: Random,
  words: readonly string[],
  speakers: readonly string[],
  index: number,
): string {
  const ownTopics = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(random, topics))
  const day = new Date(Date.UTC(2021, 0, 1 + Math.floor(random() * 1825))).toISOString().slice(0, 10)
  const title = `${toCapital(ownTopics[0] ?? 'river')} ${toClause(random, words, 5)} ${index + 1}`
  const paragraphs = Array.from({ length: 9 + Math.floor(random() * 8) }, () =>
    Array.from({ length: 2 + Math.floor(random() * 2) }, () =>
      toSentence(random, words, speakers, ownTopics),
    ).join(' '),
  )
  const head = `---\ntitle: ${title}\noutlet: ${pick(random, outlets)}\npublished: "${day}"\n---\n`
  return `${head}\n${paragraphs.join('\n\n')}\n`
}

function toSentence(
  random: Random,
  words: readonly string[],
  speakers: readonly string[],
  ownTopics: readonly string[],
): string {
  const clause = (length: number): string => toClause(random, words, length)
  const chance = random()
  if (chance < 0.18) return `“${toCapital(clause(12))},” ${pick(random, speakers)} ${pick(random, verbs)}.`
  if (chance < 0.38) return `${toCapital(clause(6))} ${toFigure(random)} ${clause(5)}.`
  return `${toCapital(clause(8))} the ${pick(random, ownTopics)} ${clause(6)}.`
}

function toFigure(random: Random): string {
  const number = Math.ceil(random() ** 3 * 90_000)
  const plain = number.toLocaleString('en')
  return pick(random, [
    `$${(number / 1000).toFixed(1)} million for`,
    `${plain} tonnes of grain from`,
    `${(number / 1000).toFixed(1)}% of`,
    `${plain} people in`,
    `${plain} hectares of`,
  ])
}

function toTopicRow(word: string): string {
  return `- id: ${word}\n  label: ${toCapital(word)}\n  summary: Invented texts about the ${word}.\n  terms: [{ term: ${word}, weight: 9 }]\n`
}

function toPersonRow(name: string): string {
  const id = name
    .normalize('NFD')
    .replaceAll(/[^a-zA-Z ]/g, '')
    .toLowerCase()
    .replace(' ', '-')
  return `- id: ${id}\n  name: ${name}\n  kind: person\n  pronoun: they\n`
}
