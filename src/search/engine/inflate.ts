/** The content of one gzip member, for browsers that cannot unpack by themselves. RFC 1951 and 1952. Throws on a broken one. */
export function inflate(bytes: Uint8Array): Uint8Array {
  const size = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4, 4).getUint32(0, true)
  const out = new Uint8Array(size)
  const bits = openBits(bytes, HEADER)
  let at = 0
  for (let isLast = false; !isLast;) {
    isLast = bits.take(1) === 1
    const kind = bits.take(2)
    if (kind === 3) throw new Error('Unexpected kind of block in packed bytes')
    if (kind === 0) {
      const length = bits.takeStored()
      out.set(length, at)
      at += length.length
      continue
    }
    const [literals, distances] = kind === 1 ? fixedCodes : readCodes(bits)
    for (;;) {
      const symbol = bits.read(literals)
      if (symbol === 256) break
      if (symbol < 256) {
        out[at++] = symbol
        continue
      }
      const place = symbol - 257
      const length = (lengthBases[place] ?? 0) + bits.take(lengthBits[place] ?? 0)
      const far = bits.read(distances)
      const distance = (distanceBases[far] ?? 0) + bits.take(distanceBits[far] ?? 0)
      if (distance === 0 || distance > at) throw new Error('Unexpected distance in packed bytes')
      for (let step = 0; step < length; step++, at++) out[at] = out[at - distance] ?? 0
    }
  }
  return out
}

/** A code by length: how many symbols have each length, and the symbols in order of their codes. */
type Code = { readonly counts: readonly number[]; readonly symbols: readonly number[] }

type Bits = {
  readonly take: (count: number) => number
  readonly read: (code: Code) => number
  readonly takeStored: () => Uint8Array
}

/** Bytes of a gzip header without name or comment, as the build writes it. */
const HEADER = 10

function openBits(bytes: Uint8Array, start: number): Bits {
  let at = start
  let held = 0
  let many = 0
  const take = (count: number): number => {
    while (many < count) {
      if (at >= bytes.length) throw new Error('Unexpected end of packed bytes')
      held |= (bytes[at++] ?? 0) << many
      many += 8
    }
    const taken = held & ((1 << count) - 1)
    held >>>= count
    many -= count
    return taken
  }
  return {
    take,
    read: ({ counts, symbols }) => {
      let code = 0
      let first = 0
      let index = 0
      for (let length = 1; length < 16; length++) {
        code |= take(1)
        const count = counts[length] ?? 0
        if (code - count < first) return symbols[index + code - first] ?? 0
        index += count
        first = (first + count) << 1
        code <<= 1
      }
      throw new Error('Unexpected code in packed bytes')
    },
    takeStored: () => {
      held = 0
      many = 0
      const length = (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256
      at += 4 + length
      return bytes.subarray(at - length, at)
    },
  }
}

function toCode(lengths: readonly number[]): Code {
  const counts = Array.from({ length: 16 }, () => 0)
  for (const length of lengths) if (length > 0) counts[length] = (counts[length] ?? 0) + 1
  const symbols = lengths
    .map((length, symbol) => ({ length, symbol }))
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => a.length - b.length || a.symbol - b.symbol)
    .map(({ symbol }) => symbol)
  return { counts, symbols }
}

function readCodes(bits: Bits): readonly [Code, Code] {
  const literals = bits.take(5) + 257
  const distances = bits.take(5) + 1
  const many = bits.take(4) + 4
  const own = Array.from({ length: 19 }, () => 0)
  for (let index = 0; index < many; index++) own[order[index] ?? 0] = bits.take(3)
  const code = toCode(own)
  const lengths: number[] = []
  while (lengths.length < literals + distances) {
    const symbol = bits.read(code)
    if (symbol < 16) lengths.push(symbol)
    else {
      const value = symbol === 16 ? (lengths.at(-1) ?? 0) : 0
      const times = symbol === 16 ? 3 + bits.take(2) : symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7)
      for (let step = 0; step < times; step++) lengths.push(value)
    }
  }
  return [toCode(lengths.slice(0, literals)), toCode(lengths.slice(literals))]
}

/** In what order the lengths of the code for lengths stand. */
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

const lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
const lengthBases = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
  227, 258,
]
const distanceBits = Array.from({ length: 30 }, (_, index) => Math.max(0, (index >> 1) - 1))
const distanceBases = distanceBits.map((_, index) =>
  distanceBits.slice(0, index).reduce((sum, bits) => sum + 2 ** bits, 1),
)

const fixedCodes: readonly [Code, Code] = [
  toCode(
    Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8)),
  ),
  toCode(Array.from({ length: 30 }, () => 5)),
]
