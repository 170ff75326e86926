import { crc32, deflateSync } from 'node:zlib'

/** A picture as the numbers of its colours, row by row; there are four of them at most. Its width is a multiple of four. */
export type Pixels = { readonly width: number; readonly height: number; readonly colours: Uint8Array }

/** "#a1312a" */
export type Colour = `#${string}`

/** The picture as a PNG of two bits a pixel: its palette, and as little as can be around it. */
export function toPng({ width, height, colours }: Pixels, palette: readonly Colour[]): Uint8Array {
  const head = new DataView(new ArrayBuffer(13))
  head.setUint32(0, width)
  head.setUint32(4, height)
  // Two bits a pixel, which are the number of a colour.
  head.setUint8(8, 2)
  head.setUint8(9, 3)
  const table = Buffer.from(palette.map((colour) => colour.slice(1)).join(''), 'hex')
  return Buffer.concat([
    SIGNATURE,
    toChunk('IHDR', new Uint8Array(head.buffer)),
    toChunk('PLTE', table),
    toChunk('IDAT', deflateSync(pack(colours, width, height), { level: 6 })),
    toChunk('IEND', new Uint8Array()),
  ])
}

/** What each PNG begins with. */
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/** Rows of four pixels a byte, each row after a byte that says that it stands as it is. */
function pack(colours: Uint8Array, width: number, height: number): Uint8Array {
  const across = width / 4
  const rows = new Uint8Array((across + 1) * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < across; x++) {
      const from = y * width + 4 * x
      const left = ((colours[from] ?? 0) << 6) | ((colours[from + 1] ?? 0) << 4)
      const right = ((colours[from + 2] ?? 0) << 2) | (colours[from + 3] ?? 0)
      rows[y * (across + 1) + 1 + x] = left | right
    }
  }
  return rows
}

function toChunk(name: string, data: Uint8Array): Uint8Array {
  const chunk = Buffer.alloc(data.length + 12)
  chunk.writeUInt32BE(data.length, 0)
  chunk.write(name, 4, 'latin1')
  chunk.set(data, 8)
  chunk.writeUInt32BE(crc32(chunk.subarray(4, data.length + 8)), data.length + 8)
  return chunk
}
