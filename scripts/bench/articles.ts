import type { PackedRecord } from '../../src/search/files/records.ts'
import { toRandom, type Random } from './random.ts'

/**
 * Invented articles for measuring search, as search keeps them, in order of time; the same count gives the same
 * articles everywhere, and the first ones of a larger corpus are not those of a smaller.
 *
 * The words come from a model, not from prose: 120,000 syllable words drawn by Zipf's law among English function
 * words in their usual shares; each article has a theme of 30 words of its own that come again, five recurring
 * speakers, quotations, figures with units, accents. 450 to 900 words. So the vocabulary grows with the corpus and
 * rare words are as many as in news; nothing can be said with it on how well real prose is read.
 */
export function toArticles(count: number, seed = 1): readonly PackedRecord[] {
  const random = toRandom(seed)
  const words = toVocabulary(toRandom(7))
  const people = Array.from({ length: Math.min(1200, 30 + Math.ceil(count / 8)) }, () =>
    toName(random, words),
  )
  const days = Array.from({ length: count }, () => Math.floor(random() * 1825)).toSorted((a, b) => a - b)
  return days.map((day, index) => toArticle(random, words, people, day, index))
}

const functionWords =
  'the the the the the the of of of to to to and and and in in in a a a for on with that is was he said as by at from his it has were had be an not are but who they have after which this its their been more would one also there when'.split(
    ' ',
  )
const topics = ['harbour', 'orchard', 'railway', 'library', 'river', 'market'] as const
const outlets = [
  'The Lantern',
  'Evening Courier',
  'Norland Post',
  'Harbour News',
  'The Weekly Mirror',
  'Daily Ledger',
]

function toVocabulary(random: Random): readonly string[] {
  const openings = 'b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh st str t th tr v w'.split(' ')
  const vowels = 'a e i o u ai ea ou ee ó ñe'.split(' ')
  const endings = ['', '', 'n', 'r', 'l', 'nd', 'st', 't', 'm', 'ck', 'ng', 'rt']
  const pick = (items: readonly string[]): string => items[Math.floor(random() * items.length)] ?? ''
  const syllable = (): string => pick(openings) + pick(vowels) + pick(endings)
  const made = new Set<string>()
  while (made.size < 120_000) {
    // Frequent words are short.
    const length = made.size < 300 ? 1 : made.size < 6000 ? 2 : 2 + Math.floor(random() * 2)
    made.add(Array.from({ length }, syllable).join(''))
  }
  return [...made]
}

/** By Zipf's law: the n-th word about n times rarer than the first. */
function draw(random: Random, words: readonly string[]): string {
  return words[Math.floor(words.length ** random()) - 1] ?? 'word'
}

function toName(random: Random, words: readonly string[]): string {
  const name = (): string => toCapital(words[300 + Math.floor(random() * 20_000)] ?? 'name')
  return `${name()} ${name()}`
}

function toCapital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function toArticle(
  random: Random,
  words: readonly string[],
  people: readonly string[],
  day: number,
  index: number,
): PackedRecord {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const theme = Array.from(
    { length: 30 },
    () => words[Math.floor(words.length ** (0.35 + random() * 0.65)) - 1] ?? 'word',
  )
  const own = Array.from({ length: 4 }, () => pick(people))
  const clause = (length: number): string =>
    Array.from({ length }, () => {
      const chance = random()
      return chance < 0.45 ? pick(functionWords) : chance < 0.68 ? pick(theme) : draw(random, words)
    }).join(' ')
  const ownTopics = [...new Set(Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(topics)))]
  const title = toCapital(`${pick(theme)} ${clause(2)} ${pick(theme)} ${clause(2)} ${pick(theme)}`)
  const speakers: [string, string, string][] = []
  const quotes: PackedRecord[8][number][] = []
  const figures: PackedRecord[9][number][] = []
  const hash = (kind: string, place: number): string =>
    `${kind}-${Math.floor(random() * 2 ** 35).toString(36)}${place}`
  const paragraphs = Array.from({ length: 10 + Math.floor(random() * 8) }, (_, paragraph) => {
    let text = ''
    for (let left = 2 + Math.floor(random() * 2); left > 0; left--) {
      if (text !== '') text += ' '
      const chance = random()
      if (chance < 0.2) {
        const said = `${toCapital(clause(12))},`
        const name = pick(own)
        let speaker = speakers.findIndex(([, known]) => known === name)
        if (speaker < 0) speaker = speakers.push([name.toLowerCase().replace(' ', '-'), name, '']) - 1
        quotes.push([hash('q', quotes.length), paragraph, text.length + 1, said.length, speaker])
        text += `“${said}” ${name} said.`
      } else if (chance < 0.4) {
        const before = `${toCapital(clause(6))} `
        const { shown, value, unit, after } = toFigure(random)
        const place = [
          hash('f', figures.length),
          paragraph,
          text.length + before.length,
          shown.length,
        ] as const
        figures.push([...place, value, unit, after === '' ? null : after, '=', null, null])
        text += `${before}${shown} ${after} ${clause(5)}.`.replaceAll('  ', ' ')
      } else text += `${toCapital(clause(8))} the ${pick(ownTopics)} ${clause(7)}.`
    }
    return text
  })
  return [
    `articles/${title.toLowerCase().replaceAll(' ', '-').slice(0, 40)}-${index}.html`,
    title,
    pick(outlets),
    [],
    new Date(Date.UTC(2021, 0, 1 + day)).toISOString().slice(0, 10),
    ownTopics.map((id) => [id, toCapital(id)]),
    speakers,
    paragraphs,
    quotes,
    figures,
  ]
}

function toFigure(random: Random): {
  readonly shown: string
  readonly value: number
  readonly unit: string
  readonly after: string
} {
  const number = Math.ceil(random() ** 3 * 90_000)
  const plain = number.toLocaleString('en')
  const share = (number / 1000).toFixed(1)
  const all = [
    { shown: `$${share} million`, value: Number(share) * 1e6, unit: 'USD', after: '' },
    { shown: `${plain} tonnes`, value: number, unit: 'tonne', after: 'grain' },
    { shown: `${share}%`, value: Number(share), unit: 'percent', after: '' },
    { shown: `${plain} people`, value: number, unit: 'people', after: '' },
    { shown: `${plain} hectares`, value: number, unit: 'hectare', after: 'orchards' },
  ]
  return all[Math.floor(random() * all.length)] ?? { shown: plain, value: number, unit: 'people', after: '' }
}
