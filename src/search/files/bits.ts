/** Whole numbers in as few bits as their size asks for: a list of articles takes half of what whole bytes would. */
export type BitWriter = {
  /** The lowest `width` bits of a value. */
  readonly bits: (value: number, width: number) => void
  /** Elias' gamma code of a value from 1 on: 1 takes one bit, 2 and 3 take three, 4 to 7 take five. */
  readonly gamma: (value: number) => void
  /** Rice's code of a value from 0 on: the whole `2 ** width`s in unary, the rest in `width` bits. */
  readonly rice: (value: number, width: number) => void
  /** The bits so far, filled up with zeros to whole bytes. */
  readonly toBytes: () => Uint8Array<ArrayBuffer>
  /** How many bytes they take. */
  readonly size: () => number
}

export type BitReader = {
  readonly bits: (width: number) => number
  readonly gamma: () => number
  readonly rice: (width: number) => number
}

export function openBitWriter(): BitWriter {
  const whole: number[] = []
  /** The byte that is being filled, and how many of its bits are free. */
  let open = 0
  let free = 8
  const bits = (value: number, width: number): void => {
    for (let left = width; left > 0;) {
      const taken = Math.min(free, left)
      free -= taken
      left -= taken
      open |= ((value >>> left) & ((1 << taken) - 1)) << free
      if (free > 0) return
      whole.push(open)
      open = 0
      free = 8
    }
  }
  return {
    bits,
    gamma: (value) => {
      const width = 31 - Math.clz32(value)
      if (width > 15) bits(0, width)
      bits(value, width > 15 ? width + 1 : 2 * width + 1)
    },
    rice: (value, width) => {
      let ones = value >>> width
      for (; ones > 15; ones -= 15) bits(2 ** 15 - 1, 15)
      bits((1 << (ones + 1)) - 2, ones + 1)
      bits(value, width)
    },
    toBytes: () => Uint8Array.from(free === 8 ? whole : [...whole, open]),
    size: () => whole.length + (free === 8 ? 0 : 1),
  }
}

/** Past the end it reads zeros. */
export function openBitReader(bytes: Uint8Array): BitReader {
  let position = 0
  /** The next 32 bits. */
  const peek = (): number => {
    const first = position >>> 3
    const passed = position & 7
    const four =
      ((bytes[first] ?? 0) << 24) |
      ((bytes[first + 1] ?? 0) << 16) |
      ((bytes[first + 2] ?? 0) << 8) |
      (bytes[first + 3] ?? 0)
    return passed === 0 ? four : (four << passed) | ((bytes[first + 4] ?? 0) >>> (8 - passed))
  }
  const bits = (width: number): number => {
    if (width === 0) return 0
    const value = peek() >>> (32 - width)
    position += width
    return value
  }
  return {
    bits,
    gamma: () => {
      const width = Math.clz32(peek())
      // Broken bytes must not read for ever.
      if (width > 31) throw new Error('Unexpected bits in the search files')
      position += width
      return bits(width + 1)
    },
    rice: (width) => {
      let whole = 0
      let ones = Math.clz32(~peek())
      while (ones === 32) {
        whole += ones
        position += ones
        ones = Math.clz32(~peek())
      }
      position += ones + 1
      return ((whole + ones) << width) | bits(width)
    },
  }
}
