import type { PackedRecord } from '../../src/search/files/records.ts'
import type { Kind } from '../../src/search/query/query-types.ts'
import { toFolded } from '../../src/text/strings/fold.ts'
import { findSentence } from '../../src/views/site/context.ts'
import { type Random, toRandom } from './random.ts'

/** Each kind of item, and the kinds of results one of which must come from a right article. */
export const proseKinds = {
  words: ['article'],
  phrase: ['article'],
  'surname and word': ['quote'],
  'speaker: and word': ['quote'],
  'figure and two words': ['figure', 'article'],
  'figure alone': ['figure', 'article'],
} as const satisfies Readonly<Record<string, readonly Kind[]>>

export type ProseKind = keyof typeof proseKinds

/** A query drawn from an article, with all articles that are a right answer to it. */
export type ProseItem = {
  readonly kind: ProseKind
  readonly typed: string
  /** What is typed where there are no fields to ask with. */
  readonly plain: string
  /** Places of the article it was drawn from, and of all that have just as well what was typed. */
  readonly right: ReadonlySet<number>
}

/**
 * Up to `each` queries of every kind, no two alike, from articles spread over the corpus; the same ones for the same
 * seed. Telling words have four letters or more and stand in at most a tenth of the articles, common ones in at least
 * half of them. Whether an article is right is found by looking through its plain text, case and accents aside.
 * - words: three to five telling words of one article, no two of which stand side by side in it. Right are the
 *   articles that have all of them.
 * - phrase: two to five words that stand side by side, common ones and others, typed without quotation marks. Right
 *   are the articles where they stand side by side.
 * - surname and word: the surname of a quoted speaker and a telling word of the quotation. Right are the articles in
 *   which somebody of that name is quoted with that word.
 * - speaker: and word: the same with the surname as a field.
 * - figure and two words: a figure as written and two telling words of its sentence. Right are the articles that have
 *   all of it in one paragraph.
 * - figure alone: a figure as written that stands in five articles at most. Right are those.
 */
export function toProseItems(records: readonly PackedRecord[], each: number, seed = 3): readonly ProseItem[] {
  const random = toRandom(seed)
  const library = toLibrary(records)
  return (Object.keys(proseKinds) as ProseKind[]).flatMap((kind) => {
    const items = new Map<string, ProseItem>()
    for (let tries = 0; items.size < each && tries < each * 200; tries++) {
      const drawn = draw(kind, library, random)
      if (drawn) items.set(drawn.typed, { kind, plain: drawn.typed, ...drawn })
    }
    return [...items.values()]
  })
}

type Drawn = Pick<ProseItem, 'typed' | 'right'> & { readonly plain?: string }

/** An article with its title, paragraphs and quotations as plain words, " two words ". */
type Book = {
  readonly record: PackedRecord
  readonly texts: readonly string[]
  readonly spoken: readonly { readonly by: string; readonly said: string }[]
}

type Library = {
  readonly books: readonly Book[]
  readonly isTelling: (word: string) => boolean
  readonly isCommon: (word: string) => boolean
  readonly findRight: (isRight: (book: Book) => boolean) => ReadonlySet<number>
}

function toLibrary(records: readonly PackedRecord[]): Library {
  const books = records.map((record): Book => ({
    record,
    texts: [record[1], ...record[7]].map(toPlainWords),
    spoken: record[8].map((quote) => ({
      by: toPlainWords(toSpeaker(record, quote)),
      said: toPlainWords(toSaid(record, quote)),
    })),
  }))
  const counts = new Map<string, number>()
  for (const { texts } of books)
    for (const word of new Set(texts.flatMap((text) => text.trim().split(' '))))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  const countOf = (word: string): number => counts.get(toPlainWords(word).trim()) ?? 0
  return {
    books,
    isTelling: (word) => /^\p{L}{4,}$/u.test(word) && countOf(word) <= Math.max(1, books.length / 10),
    isCommon: (word) => countOf(word) >= books.length / 2,
    findRight: (isRight) => new Set(books.flatMap((book, place) => (isRight(book) ? [place] : []))),
  }
}

/** " it cost $ 1.5 million " for "It cost $1.5 million!", so that whole words can be looked for in it. */
function toPlainWords(text: string): string {
  const words = toFolded(text.normalize('NFC')).replaceAll(THOUSANDS, '').match(PLAIN)
  return ` ${(words ?? []).join(' ')} `
}

/** Matches the comma of "10,000"; not that of "10, 20". */
const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/g

/** Matches "1.5", "million", "$" and "%" each; not the hyphen of "left-wing". */
const PLAIN = /\d+(?:\.\d+)*|[\p{L}\p{M}]+|[$£€¥%]/gu

function draw(kind: ProseKind, library: Library, random: Random): Drawn | null {
  const book = pick(library.books, random)
  if (!book) return null
  switch (kind) {
    case 'words':
      return drawWords(book, library, random)
    case 'phrase':
      return drawPhrase(book, library, random)
    case 'surname and word':
      return drawSpoken(book, library, random, '')
    case 'speaker: and word':
      return drawSpoken(book, library, random, 'speaker:')
    case 'figure and two words':
      return drawFigureInWords(book, library, random)
    case 'figure alone':
      return drawFigure(book, library, random)
  }
}

function drawWords({ record, texts }: Book, library: Library, random: Random): Drawn | null {
  const words = takeSome(findTelling(record[7].join('\n'), library), 3 + Math.floor(random() * 3), random)
  const isPair = (one: string, other: string): boolean => hasAny(texts, toPlainWords(`${one} ${other}`))
  if (words.length < 3 || words.some((one) => words.some((other) => isPair(one, other)))) return null
  const plain = words.map(toPlainWords)
  const right = library.findRight((other) => plain.every((word) => hasAny(other.texts, word)))
  return { typed: words.join(' '), right }
}

function drawPhrase({ record }: Book, library: Library, random: Random): Drawn | null {
  const text = pick(record[7], random) ?? ''
  const words = [...text.matchAll(WORD)]
  const start = Math.floor(random() * words.length)
  const own = words.slice(start, start + 2 + Math.floor(random() * 4))
  const isApart = own.some((word, index) => {
    const next = own[index + 1]
    return next && !/^\s+$/.test(text.slice(word.index + word[0].length, next.index))
  })
  const common = own.filter(([word]) => library.isCommon(word))
  if (own.length < 2 || isApart || common.length === 0 || common.length === own.length) return null
  const typed = own.map(([word]) => word).join(' ')
  return { typed, right: library.findRight(({ texts }) => hasAny(texts, toPlainWords(typed))) }
}

function drawSpoken({ record }: Book, library: Library, random: Random, field: string): Drawn | null {
  const quote = pick(record[8], random)
  if (!quote || quote[6]) return null
  const name = toSpeaker(record, quote)
  const surname = SURNAME.exec(name)?.[1]
  const word = pick(findTelling(toSaid(record, quote), library), random)
  if (surname === undefined || word === undefined) return null
  const [plainSurname, plainWord] = [toPlainWords(surname), toPlainWords(word)]
  const right = library.findRight(({ spoken }) =>
    spoken.some(({ by, said }) => by.includes(plainSurname) && said.includes(plainWord)),
  )
  return { typed: `${field}${surname} ${word}`, plain: `${surname} ${word}`, right }
}

function drawFigureInWords({ record }: Book, library: Library, random: Random): Drawn | null {
  const figure = pick(record[9], random)
  if (!figure) return null
  const [, paragraph, from, length] = figure
  const text = record[7][paragraph] ?? ''
  const { start, end } = findSentence(text, { start: from, end: from + length })
  const round = `${text.slice(start, from)} ${text.slice(from + length, end)}`
  const words = takeSome(findTelling(round, library), 2, random)
  if (words.length < 2) return null
  const written = toFigureText(record, figure)
  const plain = [written, ...words].map(toPlainWords)
  const right = library.findRight(({ texts }) =>
    texts.some((one) => plain.every((words) => one.includes(words))),
  )
  return { typed: [written, ...words].join(' '), right }
}

function drawFigure({ record }: Book, library: Library, random: Random): Drawn | null {
  const figure = pick(record[9], random)
  if (!figure) return null
  const typed = toFigureText(record, figure)
  const right = library.findRight(({ texts }) => hasAny(texts, toPlainWords(typed)))
  return right.size > 5 ? null : { typed, right }
}

/** The different telling words of a text. */
function findTelling(text: string, { isTelling }: Library): readonly string[] {
  const words = new Map<string, string>()
  for (const [word] of text.matchAll(WORD)) if (isTelling(word)) words.set(toPlainWords(word), word)
  return [...words.values()]
}

/** Matches "left-wing", "don’t" and "1,000"; not the full stop of "U.S." */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’.,][\p{L}\p{M}\p{N}]+)*/gu

/** Matches "O’Brien" in "Flann O’Brien"; nothing in "officials" nor "the Senate". */
const SURNAME = /^\p{Lu}.* (\p{Lu}[\p{L}\p{M}'’-]{2,})$/u

/** The name of who is quoted, or the words that stand for it. */
function toSpeaker(record: PackedRecord, [, , , , speaker]: PackedRecord[8][number]): string {
  return typeof speaker === 'number' ? (record[6][speaker]?.[1] ?? '') : (speaker ?? '')
}

function toSaid(record: PackedRecord, quote: PackedRecord[8][number]): string {
  const [, paragraph, start, length, , text] = quote
  return text ?? record[7][paragraph]?.slice(start, start + length) ?? ''
}

function toFigureText(record: PackedRecord, figure: PackedRecord[9][number]): string {
  const [, paragraph, start, length] = figure
  return figure[10] ?? record[7][paragraph]?.slice(start, start + length) ?? ''
}

function hasAny(texts: readonly string[], words: string): boolean {
  return texts.some((text) => text.includes(words))
}

function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[Math.floor(random() * items.length)]
}

/** Items drawn without putting back: `count` of them, or all. */
function takeSome<Item>(items: readonly Item[], count: number, random: Random): readonly Item[] {
  const left = [...items]
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat()
}
