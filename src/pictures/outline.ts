/** A step of a letter's outline in font units, with y pointing up. */
export type Step = {
  readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath'
  readonly args: readonly number[]
}

/**
 * How much of each pixel is covered, from 0 to 1, and the position of the first pixel relative to the letter's origin.
 */
export type Shape = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly cover: Float32Array
}

type Line = readonly [x0: number, y0: number, x1: number, y1: number]

/** Each pixel is divided into this many rows; within a row, coverage is exact. */
const rowsOfPixel = 4
/** A curve is drawn as this many straight lines: at 100 pixels nobody sees the corners. */
const linesOfCurve = 8

/**
 * The pixels of an outline, at `scale` pixels to a font unit. It uses only arithmetic that gives the same bits on any
 * machine, so that pictures are the same everywhere.
 */
export function toShape(outline: readonly Step[], scale: number): Shape {
  const lines = toLines(outline, scale)
  const xs = lines.flatMap(([x0, , x1]) => [x0, x1])
  const ys = lines.flatMap(([, y0, , y1]) => [y0, y1])
  if (lines.length === 0) return { left: 0, top: 0, width: 0, height: 0, cover: new Float32Array() }
  const left = Math.floor(Math.min(...xs))
  const top = Math.floor(Math.min(...ys))
  const width = Math.ceil(Math.max(...xs)) - left + 1
  const height = Math.ceil(Math.max(...ys)) - top + 1
  const cover = new Float32Array(width * height)
  findCrossings(lines, top, height).forEach((crossings, row) => {
    const pixels = cover.subarray(Math.floor(row / rowsOfPixel) * width)
    for (const [from, to] of findInside(crossings)) fill(pixels, from - left, to - left)
  })
  return { left, top, width, height, cover }
}

function toLines(outline: readonly Step[], scale: number): readonly Line[] {
  const lines: Line[] = []
  let [x, y, startX, startY] = [0, 0, 0, 0]
  const go = (toX: number, toY: number): void => {
    lines.push([x * scale, -y * scale, toX * scale, -toY * scale])
    ;[x, y] = [toX, toY]
  }
  for (const { command, args } of outline) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args
    const [x0, y0] = [x, y]
    switch (command) {
      case 'moveTo':
        ;[x, y, startX, startY] = [a, b, a, b]
        break
      case 'lineTo':
        go(a, b)
        break
      case 'quadraticCurveTo':
        for (let step = 1; step <= linesOfCurve; step++) {
          const t = step / linesOfCurve
          const s = 1 - t
          go(s * s * x0 + 2 * s * t * a + t * t * c, s * s * y0 + 2 * s * t * b + t * t * d)
        }
        break
      case 'bezierCurveTo':
        for (let step = 1; step <= linesOfCurve; step++) {
          const t = step / linesOfCurve
          const s = 1 - t
          const [i, j, k, l] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]
          go(i * x0 + j * a + k * c + l * e, i * y0 + j * b + k * d + l * f)
        }
        break
      case 'closePath':
        go(startX, startY)
    }
  }
  return lines
}

/** Where an outline crosses the middle of a row, going down (1) or up (-1). */
type Crossing = { readonly x: number; readonly turn: number }

/** The crossings of every row; `rowsOfPixel` rows make a pixel. */
function findCrossings(
  lines: readonly Line[],
  top: number,
  height: number,
): readonly (readonly Crossing[])[] {
  const rows = Array.from({ length: height * rowsOfPixel }, (): Crossing[] => [])
  const toRow = (y: number): number => Math.ceil((y - top) * rowsOfPixel - 0.5)
  for (const [x0, y0, x1, y1] of lines) {
    const [upper, lower] = y0 < y1 ? [y0, y1] : [y1, y0]
    for (let row = toRow(upper); row < toRow(lower); row++) {
      const y = top + (row + 0.5) / rowsOfPixel
      rows[row]?.push({ x: x0 + ((y - y0) / (y1 - y0)) * (x1 - x0), turn: y0 < y1 ? 1 : -1 })
    }
  }
  return rows
}

/** The parts of a row inside the outline: where it has turned more often one way than the other. */
function findInside(crossings: readonly Crossing[]): readonly (readonly [number, number])[] {
  const inside: [number, number][] = []
  let turns = 0
  let from = 0
  for (const { x, turn } of crossings.toSorted((a, b) => a.x - b.x)) {
    if (turns === 0) from = x
    turns += turn
    if (turns === 0) inside.push([from, x])
  }
  return inside
}

/** Adds to a row of pixels the share that one of its sub-rows covers between two positions. */
function fill(pixels: Float32Array, from: number, to: number): void {
  for (let x = Math.floor(from); x < to; x++) {
    const share = Math.min(to, x + 1) - Math.max(from, x)
    pixels[x] = (pixels[x] ?? 0) + share / rowsOfPixel
  }
}
