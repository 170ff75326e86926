import { describe, expect, it } from 'vitest'
import {
  type Face,
  layOut,
  type PictureShape,
  type PictureText,
  shapes,
} from '../../src/claim-picture/layout.ts'

/** Wide characters are as wide as they are high, others half of it. */
const measure = (text: string, { size }: Face): number =>
  [...text].reduce((sum, character) => sum + (character > '\u2e80' ? size : size / 2), 0)

const text: PictureText = {
  words: 'We stay in port until the storm has passed.',
  quote: (words) => `“${words}”`,
  figure: null,
  by: 'Ada Lund',
  title: '“Ferry waits”',
  source: 'The Harbour Post, 3 February 2026',
  address: 'https://example.org/reader/articles/ferry-waits-ab1.html#q1',
  site: 'The Quay Reader',
  shortened: 'Shortened. In full at:',
}

const both = Object.keys(shapes) as PictureShape[]
const layOutWith = (given: Partial<PictureText>, shape: PictureShape = 'wide') =>
  layOut({ ...text, ...given }, shape, measure)
const join = (lines: readonly { readonly text: string }[]): string => lines.map((line) => line.text).join(' ')

const long = `${'The harbour is closed and the ferry waits. '.repeat(60)}End`
const cases: Readonly<Record<string, Partial<PictureText>>> = {
  'a short quotation': {},
  'a quotation of a page': { words: long },
  'a word longer than a line': { words: `We saw ${'Donaudampfschiff'.repeat(30)} there.` },
  'a word longer than a picture': { words: 'a'.repeat(5000) },
  'writing without spaces': { words: '船は嵐が過ぎるまで港に留まる。'.repeat(12) },
  'writing from right to left': {
    words: 'تبقى العبارة في الميناء حتى تمر العاصفة. '.repeat(8),
    by: 'آدا لوند',
  },
  'a figure': { figure: '2,600 tonnes', quote: (words) => words, words: 'It rose to about 2,600 tonnes.' },
  'a figure of many words': {
    figure: 'between two hundred and fifty and three hundred thousand',
    words: long,
  },
  'long names and addresses': {
    by: 'Counted or claimed by the International Council of Harbours, Ferries and Inland Waterways. '.repeat(
      4,
    ),
    title: `“${'Ferries '.repeat(60)}”`,
    source: 'The Very Long Name of an Outlet '.repeat(12),
    address: `https://example.org/${'reader-'.repeat(40)}articles/ferry.html#q1`,
    site: 'A Reader with a Name as Long as a Sentence '.repeat(4),
  },
  'nothing known of the source': { source: '', by: 'Speaker not named' },
}

describe('every picture', () => {
  for (const shape of both)
    for (const [name, given] of Object.entries(cases))
      it(`has all lines within its edges and none over another: ${name}, ${shape}`, () => {
        const { lines, width, height } = layOutWith(given, shape)
        for (const line of lines) {
          const left = line.isRightToLeft ? line.x - line.width : line.x
          expect(left).toBeGreaterThanOrEqual(0)
          expect(left + line.width).toBeLessThanOrEqual(width)
          expect(line.y).toBeLessThan(height)
        }
        const bases = lines.map(({ y }) => y)
        expect(bases).toEqual(bases.toSorted((a, b) => a - b))
        for (const [index, line] of lines.entries())
          if (index > 0) expect(line.y - line.size).toBeGreaterThanOrEqual((lines[index - 1]?.y ?? 0) - 1)
      })

  for (const [name, given] of Object.entries(cases))
    it(`keeps every word or says that some are left out: ${name}`, () => {
      for (const shape of both) {
        const { lines, isCut } = layOutWith(given, shape)
        const shown = join(lines)
        const bare = (words: string): string => words.replaceAll(/\s/g, '')
        expect(shown.includes(text.shortened)).toBe(isCut)
        expect(bare(shown).includes(bare(given.words ?? text.words))).toBe(!isCut)
        if (isCut) expect(shown).toContain('…')
      }
    })
})

it('a short quotation is set larger than a long one, and a square has room for more', () => {
  const toSize = (words: string, shape?: PictureShape): number =>
    Math.max(...layOutWith({ words }, shape).lines.map(({ size }) => size))
  expect(toSize('We stay.')).toBe(72)
  expect(toSize('The harbour is closed and the ferry waits. '.repeat(6))).toBeLessThan(60)
  const words = 'The harbour is closed and the ferry waits. '.repeat(14)
  expect(layOutWith({ words }).isCut).toBe(true)
  expect(layOutWith({ words }, 'square').isCut).toBe(false)
})

it('a quotation that is cut ends between two words, with dots inside its marks', () => {
  const shown = join(layOutWith({ words: long }).lines)
  expect(shown).toMatch(
    /“The harbour is closed .*\b(?:The|harbour|is|closed|and|the|ferry|waits\.?) …” Ada Lund/,
  )
})

it('lines from right to left start at the right edge, beside lines from left to right', () => {
  const { lines, width } = layOutWith({ words: 'تبقى العبارة في الميناء' })
  const [, arabic] = lines
  expect(arabic).toMatchObject({ isRightToLeft: true, x: width - 64 })
  expect(lines.at(-1)).toMatchObject({ isRightToLeft: false, x: 64 })
})
