import type { PackedRecord } from '../../src/search/files/records.ts'
import { toRandom } from './random.ts'

/** A query whose one right answer is known: the article it was made from. */
export type KnownItem = { readonly kind: KnownItemKind; readonly typed: string; readonly place: number }

export const knownItemKinds = [
  'phrase',
  'phrase with a typing error',
  'phrase with a word dropped',
  'title words',
  'title prefix',
  'figure',
  'accents left out',
] as const

export type KnownItemKind = (typeof knownItemKinds)[number]

/**
 * Queries as a person types them who looks for an article read before, `each` of every kind, from articles spread over
 * the corpus; no quotation marks, since few people type them.
 * phrase: five to seven words in a row out of a paragraph; one letter changed, left out, doubled or swapped in its
 * longest word; one word inside left out. title words: three words of the title that are no function words, in order.
 * title prefix: the title's first three words and half of the fourth. figure: the number as written and two words
 * of its sentence. accents left out: a phrase that has an accent, typed without.
 */
export function toKnownItems(records: readonly PackedRecord[], each: number, seed = 3): readonly KnownItem[] {
  const random = toRandom(seed)
  return knownItemKinds.flatMap((kind) => {
    const items: KnownItem[] = []
    for (let tries = 0; items.length < each && tries < each * 200; tries++) {
      const place = Math.floor(random() * records.length)
      const record = records[place]
      const typed = record ? make(kind, record, random) : null
      if (typed !== null) items.push({ kind, typed, place })
    }
    return items
  })
}

const functionWords = new Set(
  'the of to and in a for on with that is was he said as by at from his it has were had be an not are but who they have'.split(
    ' ',
  ),
)

function make(kind: KnownItemKind, record: PackedRecord, random: () => number): string | null {
  const [, title, , , , , , paragraphs, , figures] = record
  const words = (text: string): readonly string[] =>
    text
      .replaceAll(/["“”()]|[.,;:](?=\s|$)/g, ' ')
      .split(/\s+/)
      .filter(Boolean)
  const phrase = (): readonly string[] => {
    const own = words(paragraphs[Math.floor(random() * paragraphs.length)] ?? '')
    const length = 5 + Math.floor(random() * 3)
    const start = Math.floor(random() * Math.max(1, own.length - length))
    return own.slice(start, start + length)
  }
  const telling = (own: readonly string[]): readonly string[] =>
    own.filter((word) => !functionWords.has(word.toLowerCase()))
  if (kind === 'title words') {
    const own = telling(words(title))
    return own.length < 3 ? null : own.slice(0, 3).join(' ')
  }
  if (kind === 'title prefix') {
    const own = words(title)
    const last = own[3] ?? ''
    return last.length < 4 ? null : [...own.slice(0, 3), last.slice(0, Math.ceil(last.length / 2))].join(' ')
  }
  if (kind === 'figure') {
    const figure = figures[Math.floor(random() * figures.length)]
    if (!figure) return null
    const [, paragraph, start, length] = figure
    const text = paragraphs[paragraph] ?? ''
    const sentence = text.slice(text.lastIndexOf('. ', start) + 1, start)
    const near = telling(words(sentence)).slice(-2)
    return near.length < 2 ? null : [...near, text.slice(start, start + length)].join(' ')
  }
  const own = phrase()
  if (telling(own).length < 3) return null
  const typed = own.join(' ')
  if (kind === 'phrase') return typed
  if (kind === 'accents left out') {
    const plain = typed.normalize('NFD').replaceAll(/\p{M}/gu, '')
    return plain === typed ? null : plain
  }
  if (kind === 'phrase with a word dropped') {
    const drop = 1 + Math.floor(random() * (own.length - 2))
    return own.filter((_, index) => index !== drop).join(' ')
  }
  const longest = telling(own).toSorted((a, b) => b.length - a.length)[0] ?? ''
  if (longest.length < 5 || !/^\p{L}+$/u.test(longest)) return null
  return own.map((word) => (word === longest ? mistype(word, random) : word)).join(' ')
}

function mistype(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2))
  const [before, letter = '', next = '', after] = [
    word.slice(0, at),
    word[at],
    word[at + 1],
    word.slice(at + 2),
  ]
  const changes = [
    before + next + after,
    before + letter + letter + next + after,
    before + next + letter + after,
    `${before}${letter === 'e' ? 'a' : 'e'}${next}${after}`,
  ]
  return changes[Math.floor(random() * changes.length)] ?? word
}
