import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { crc32, inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { isDrawable } from '../../src/pictures/drawable.ts'
import { drawPicture, type Picture } from '../../src/pictures/draw.ts'
import { accentColours, toPictureFiles } from '../../src/pictures/files.ts'
import { openLetters } from '../../src/pictures/letters.ts'
import { toShape } from '../../src/pictures/outline.ts'
import { corpus } from '../views/made.ts'

const letters = openLetters()
const picture: Picture = {
  over: 'Boats · Ports',
  title: 'The ferry stays in port',
  under: ['The Harbour Post', 'about February 2026'],
  name: 'Dossier',
  colour: '#a1312a',
}
const draw = (title: string): Uint8Array => drawPicture({ ...picture, title }, letters)

test('a square is covered whole, and half where half of a pixel lies in it', () => {
  const square = [
    { command: 'moveTo', args: [0, 0] },
    { command: 'lineTo', args: [2.5, 0] },
    { command: 'lineTo', args: [2.5, 1.5] },
    { command: 'lineTo', args: [0, 1.5] },
    { command: 'closePath', args: [] },
  ] as const
  const { left, top, width, cover } = toShape(square, 1)
  expect([left, top, width]).toEqual([0, -2, 4])
  expect(Array.from(cover.subarray(0, 8))).toEqual([0.5, 0.5, 0.25, 0, 1, 1, 0.5, 0])
})

test('a hole in a letter stays open', () => {
  const [letter] = letters('o', 100)
  const { shape } = letter ?? { shape: toShape([], 1) }
  const middle = Math.floor(shape.height / 2) * shape.width + Math.floor(shape.width / 2)
  expect(shape.cover[middle]).toBe(0)
  expect(Math.max(...shape.cover)).toBeCloseTo(1)
})

test('a picture is a PNG of 1200 by 630 pixels in four colours, and small', () => {
  const { width, height, depth, palette, rows } = readPng(draw(picture.title))
  expect([width, height, depth, palette]).toEqual([1200, 630, 2, 'fcfcfa8b8c8d191b1fa1312a'])
  expect(rows.length).toBe(630 * 301)
  expect(draw(picture.title).length).toBeLessThan(10_000)
})

test('the same words give the same pixels on every machine, and the same bytes twice', () => {
  expect(hash('sha256', readPng(draw(picture.title)).rows).slice(0, 16)).toBe('da51f363e498ca97')
  expect(Buffer.from(draw(picture.title)).equals(drawPicture(picture, openLetters()))).toBe(true)
})

test('whatever a title holds becomes a picture of letters alone', () => {
  const hostile = [
    '<svg onload="x"><image href="https://example.org/a.png"/>&lt;',
    '\u202etrop ni \u2066\u2069\u200e\u200f',
    'A lone \ud800 half \udc00 of a letter\u0000\u001b[31m',
    'a'.repeat(5000),
    `${'word '.repeat(1000)}end`,
    'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘',
    'Élysée, Łódź, Ñandú, Ελλάς, Москва, Hồ Chí Minh — 5 %',
    '🚢🚢🚢 ferry',
    '  ',
    '',
  ]
  for (const title of hostile) {
    const { rows } = readPng(draw(title))
    expect([title, rows.length]).toEqual([title, 630 * 301])
  }
  // Nothing is drawn over the foot of the picture, however long the title.
  const foot = (png: Uint8Array): Uint8Array => readPng(png).rows.subarray(480 * 301)
  expect(Buffer.from(foot(draw('word '.repeat(900)))).equals(foot(draw('word')))).toBe(true)
})

test('a title in another writing than Latin, Greek and Cyrillic has no picture of its own', () => {
  expect(['Ferry, 5 % — “é”', 'Паром', 'Πλοίο', '2026', '🚢 ferry'].map(isDrawable)).toEqual(
    Array.from({ length: 5 }, () => true),
  )
  expect(['渡轮', 'العبارة', 'the 渡 ferry', '🚢', '—', ''].map(isDrawable)).toEqual(
    Array.from({ length: 6 }, () => false),
  )
})

test('the first page, each topic and each article have one, in the colours of the stylesheet', () => {
  const files = toPictureFiles(corpus(), { name: 'The Harbour Reader', tagline: null, colour: null })
  expect(files.map(({ path }) => path)).toEqual([
    'pictures/index.png',
    'pictures/topics/water.png',
    'pictures/topics/roads.png',
    'pictures/articles/bridge.png',
    'pictures/articles/undated.png',
    'pictures/articles/flood.png',
  ])
  expect(files.at(-1)?.picture).toEqual({
    over: 'Water · Roads',
    title: 'Title of flood',
    under: ['c.\u00a0Mar 2026'],
    name: 'The Harbour Reader',
    colour: accentColours[0],
  })
  const styles = readFileSync(new URL('../../src/styles/site.css', import.meta.url), 'utf8')
  const accents = [...styles.matchAll(/\.a\d \{\s*--accent: light-dark\((#\w+)/g)].map(([, colour]) => colour)
  expect(accents).toEqual(accentColours)
})

type Read = {
  readonly width: number
  readonly height: number
  readonly depth: number
  readonly palette: string
  readonly rows: Uint8Array
}

/** Reads what we write, and fails where a part is not what it says. */
function readPng(png: Uint8Array): Read {
  const bytes = Buffer.from(png)
  const parts = new Map<string, Buffer>()
  for (let at = 8; at < bytes.length;) {
    const end = at + 8 + bytes.readUInt32BE(at)
    if (crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end))
      throw new Error(`Unexpected part at ${at}`)
    parts.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, end))
    at = end + 4
  }
  const part = (name: string): Buffer => parts.get(name) ?? Buffer.alloc(0)
  const head = part('IHDR')
  return {
    width: head.readUInt32BE(0),
    height: head.readUInt32BE(4),
    depth: head.readUInt8(8),
    palette: part('PLTE').toString('hex'),
    rows: inflateSync(part('IDAT')),
  }
}
