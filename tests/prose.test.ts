/** Known items of the bench on real prose: each can be answered, and all right answers to it are known. */
import { describe, expect, test } from 'vitest'
import { type ProseItem, type ProseKind, proseKinds, toProseItems } from '../scripts/bench/proseitems.ts'
import type { PackedRecord } from '../src/search/files/records.ts'

const syllables = 'ba ce di fo gu ha je ki lo mu'.split(' ')

/** A word that only one article has. */
function toWord(article: number, place: number): string {
  const digits = [article % 10, Math.floor(article / 10), place]
  return `${digits.map((digit) => syllables[digit]).join('')}n`
}

/** An article with goods of its own; its speaker and its figure stand in a second one too. */
function toRecord(
  article: number,
  address = `articles/${article}.html`,
  surname = `O’T${toWord(article % 25, 8)}é`,
): PackedRecord {
  const goods = Array.from({ length: 8 }, (_, place) => toWord(article, place))
  const figure = `${(article % 25) + 2},500 crowns`
  const said = `We carry ${goods[0]} and ${goods[1]} again`
  const paragraphs = [
    `The council saw ${goods[2]} ${goods[3]} and the ${goods[4]}.${article % 5 === 0 ? ' Seldom was grain.' : ''}`,
    `“${said},” said Ana ${surname}. It cost ${figure} to send ${goods[5]} with the ${goods[6]} and ${goods[7]}.`,
  ]
  return [
    address,
    'News of the harbour',
    null,
    [],
    null,
    [],
    [['ana', `Ana ${surname}`, '']],
    paragraphs,
    [['q', 1, 1, said.length, 0]],
    [['f', 1, paragraphs[1]?.indexOf(figure) ?? 0, figure.length, 1, 'crown', null, '=', null, null]],
  ]
}

const alone = Array.from({ length: 30 }, (_, article) => toRecord(article))
const records = [
  ...alone,
  ...alone.slice(0, 10).map((_, article) => toRecord(article, `copies/${article}.html`)),
  toRecord(3, 'articles/other.html', 'Brandt'),
]
const items = toProseItems(records, 20)
const ofKind = (kind: ProseKind): readonly ProseItem[] => items.filter((item) => item.kind === kind)
const toText = (place: number): string => records[place]?.[7].join('\n') ?? ''
const placesWhere = (isRight: (text: string) => boolean): readonly number[] =>
  records.flatMap((_, place) => (isRight(toText(place)) ? [place] : []))

describe('toProseItems', () => {
  test('draws as many of each kind as asked for, no two alike, the same for the same seed', () => {
    for (const kind of Object.keys(proseKinds) as ProseKind[])
      expect([kind, new Set(ofKind(kind).map(({ typed }) => typed)).size]).toEqual([kind, 20])
    expect(toProseItems(records, 20)).toEqual(items)
    expect(toProseItems(records, 20, 4)).not.toEqual(items)
  })

  test('words: three to five of one article that few have, which stand nowhere side by side', () => {
    for (const { typed, right } of ofKind('words')) {
      const words = typed.split(' ')
      expect([3, 4, 5]).toContain(words.length)
      expect([...right]).toEqual(placesWhere((text) => words.every((word) => text.includes(word))))
      for (const one of words) {
        expect(placesWhere((text) => text.includes(one)).length).toBeLessThanOrEqual(records.length / 10)
        for (const other of words) expect(placesWhere((text) => text.includes(`${one} ${other}`))).toEqual([])
      }
    }
  })

  test('phrase: words of a text as they stand there, common ones and others', () => {
    const common = new Set(
      'The council saw and the We carry again said Ana It cost crowns to send with'.split(' '),
    )
    for (const { typed, right } of toProseItems(records, 60).filter(({ kind }) => kind === 'phrase')) {
      const words = typed.split(' ')
      expect([2, 3, 4, 5]).toContain(words.length)
      expect(new Set(words.map((word) => common.has(word)))).toEqual(new Set([true, false]))
      expect([...right]).toEqual(placesWhere((text) => new RegExp(`\\b${typed}(?!\\p{L})`, 'u').test(text)))
    }
  })

  test('surname and speaker: with a word that somebody of that name is quoted with', () => {
    for (const kind of ['surname and word', 'speaker: and word'] as const)
      for (const { typed, plain, right } of ofKind(kind)) {
        expect(typed).toBe(kind === 'surname and word' ? plain : `speaker:${plain}`)
        const [surname, word] = plain.split(' ')
        const spoken = new RegExp(`“[^”]*\\b${word}\\b.*” said Ana ${surname}\\.`)
        expect([...right]).toEqual(placesWhere((text) => spoken.test(text)))
      }
  })

  test('figure: as written, with two words of its sentence or alone', () => {
    for (const { typed, right } of ofKind('figure and two words')) {
      const [, figure = '', ...words] = /^(\S+ crowns) (\S+) (\S+)$/.exec(typed) ?? []
      const isRight = (sentence: string): boolean =>
        sentence.startsWith(`${figure} `) && words.every((word) => sentence.includes(word))
      expect([...right]).toEqual(placesWhere((text) => isRight(text.split('It cost ')[1] ?? '')))
    }
    for (const { typed, right } of ofKind('figure alone'))
      expect([...right]).toEqual(placesWhere((text) => text.includes(` ${typed} `)))
  })

  test('a figure that six articles have is not asked for alone', () => {
    const copies = Array.from({ length: 6 }, (_, copy) => toRecord(0, `copies/${copy}.html`))
    const kinds = (some: readonly PackedRecord[]): readonly string[] =>
      toProseItems(some, 1).map(({ kind }) => kind)
    expect(kinds(copies.slice(1))).toContain('figure alone')
    expect(kinds(copies)).not.toContain('figure alone')
  })
})
