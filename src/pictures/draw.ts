import type { Letter, Letters } from './letters.ts'
import { toPng, type Colour } from './png.ts'

/** The content of a picture. */
export type Picture = {
  /** Small line at the top: topics, or "". */
  readonly over: string
  readonly title: string
  /** Small lines at the foot, each starting a new line: outlet and date. */
  readonly under: readonly string[]
  readonly name: string
  readonly colour: Colour
}

/** In pixels: the size that services for link previews ask for. */
const width = 1200
const height = 630
const edge = 84
const bar = 28
/** Letter sizes, and the most lines of a title at each; the first size at which it fits is used. */
const small = 34
const sizes = [
  { size: 88, most: 1 },
  { size: 64, most: 4 },
  { size: 52, most: 5 },
  { size: 44, most: 6 },
] as const
const lead = 1.16
const mostUnder = 3

const paper = '#fcfcfa'
const ink = '#191b1f'
/**
 * Steps from paper to ink at the edges of letters; the topic's colour comes after them. More steps would double the
 * file size.
 */
const shades = 2

type Line = readonly Letter[]

/** The preview picture of a page as PNG. The same content gives the same bytes. */
export function drawPicture({ over, title, under, name, colour }: Picture, letters: Letters): Uint8Array {
  const colours = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) colours.fill(shades + 1, y * width, y * width + bar)
  const write = (line: Line, x: number, y: number): void => {
    let pen = x
    for (const { shape, advance } of line) {
      paint(colours, shape, Math.round(pen), y)
      pen += advance
    }
  }
  const room = width - 2 * edge
  const sign = letters(name, small)
  const signAt = width - edge - toWidth(sign)
  write(sign, signAt, height - edge)

  const foot = under.flatMap((text) => toLines(text, small, mostUnder, signAt - edge - small, letters))
  const toFoot = (line: number): number => height - edge - Math.round(line * small * lead)
  foot.slice(0, mostUnder).forEach((line, index, all) => write(line, edge, toFoot(all.length - 1 - index)))

  for (const line of toLines(over, small, 1, room, letters)) write(line, edge, edge + small)
  const from = edge + (over === '' ? 0 : 2 * small)
  const down = toFoot(Math.min(foot.length, mostUnder)) - from
  const { size, lines } = toTitle(title, room, down, letters)
  lines.forEach((line, index) => write(line, edge, from + size + Math.round(index * size * lead)))
  return toPng({ width, height, colours }, [...toShades(), colour])
}

function toTitle(
  title: string,
  room: number,
  down: number,
  letters: Letters,
): { readonly size: number; readonly lines: readonly Line[] } {
  const choices = sizes.map(({ size, most }) => ({
    size,
    most: Math.min(most, Math.floor(down / (size * lead))),
  }))
  const { size, most } =
    choices.find((choice) => breakLines(title, choice.size, room, letters).length <= choice.most) ??
    choices[choices.length - 1] ??
    sizes[0]
  return { size, lines: toLines(title, size, most, room, letters) }
}

/** A text broken into at most `most` lines; where it is longer, the last line ends in "…". */
function toLines(text: string, size: number, most: number, room: number, letters: Letters): readonly Line[] {
  const lines = breakLines(text, size, room, letters)
  if (lines.length <= most) return lines
  const rest = lines.slice(most - 1).flatMap((line) => [...line, ...letters(' ', size)])
  const dots = letters('…', size)
  return [...lines.slice(0, most - 1), [...rest.slice(0, toFitting(rest, room - toWidth(dots))), ...dots]]
}

/** No picture has room for more characters, so the rest is ignored. */
const mostCharacters = 600

function breakLines(text: string, size: number, room: number, letters: Letters): readonly Line[] {
  const space = letters(' ', size)
  const lines: Line[] = []
  let line: Line = []
  for (const word of text.slice(0, mostCharacters).split(WHITE)) {
    const own = letters(word, size)
    const longer = line.length === 0 ? own : [...line, ...space, ...own]
    if (line.length > 0 && toWidth(longer) > room) {
      lines.push(line)
      line = own
    } else line = longer
    // A word longer than a line continues on the next.
    while (toWidth(line) > room) {
      const head = toFitting(line, room)
      lines.push(line.slice(0, head))
      line = line.slice(head)
    }
  }
  return line.length === 0 ? lines : [...lines, line]
}

/** Matches the space between two words. */
const WHITE = /\s+/

/** How many letters fit into `room` pixels, at least one. */
function toFitting(line: Line, room: number): number {
  let sum = 0
  const at = line.findIndex(({ advance }) => (sum += advance) > room)
  return at < 0 ? line.length : Math.max(1, at)
}

function toWidth(line: Line): number {
  return line.reduce((sum, { advance }) => sum + advance, 0)
}

/** Draws a letter; where letters overlap, the darker pixel wins. */
function paint(
  colours: Uint8Array,
  { left, top, width: across, height: down, cover }: Letter['shape'],
  x: number,
  y: number,
): void {
  for (let row = 0; row < down; row++) {
    const to = (y + top + row) * width + x + left
    for (let column = 0; column < across; column++) {
      const shade = Math.round(Math.min(1, cover[row * across + column] ?? 0) * shades)
      if (shade > (colours[to + column] ?? 0)) colours[to + column] = shade
    }
  }
}

/** The colours from paper to ink, both included. */
function toShades(): readonly Colour[] {
  return Array.from({ length: shades + 1 }, (_, step): Colour => {
    const parts = [1, 3, 5].map((at) => {
      const [from, to] = [paper, ink].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16))
      const value = Math.round((from ?? 0) + (((to ?? 0) - (from ?? 0)) * step) / shades)
      return value.toString(16).padStart(2, '0')
    })
    return `#${parts.join('')}`
  })
}
