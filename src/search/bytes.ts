/** Whole numbers and text as bytes, small numbers short (LEB128), for files that a browser reads back. */
export type ByteWriter = {
  readonly number: (value: number) => void
  readonly text: (value: string) => void
  readonly bytes: (value: Uint8Array) => void
  readonly toBytes: () => Uint8Array<ArrayBuffer>
  readonly size: () => number
}

export type ByteReader = {
  readonly number: () => number
  readonly text: () => string
  readonly skip: (count: number) => void
  readonly position: () => number
}

export function openWriter(): ByteWriter {
  const bytes: number[] = []
  const number = (value: number): void => {
    let rest = value
    while (rest > 127) {
      bytes.push((rest % 128) + 128)
      rest = Math.floor(rest / 128)
    }
    bytes.push(rest)
  }
  return {
    number,
    text: (value) => {
      const encoded = new TextEncoder().encode(value)
      number(encoded.length)
      for (const byte of encoded) bytes.push(byte)
    },
    bytes: (value) => {
      for (const byte of value) bytes.push(byte)
    },
    toBytes: () => Uint8Array.from(bytes),
    size: () => bytes.length,
  }
}

const decoder = new TextDecoder()

export function openReader(bytes: Uint8Array, start = 0): ByteReader {
  let position = start
  const number = (): number => {
    let value = 0
    let scale = 1
    for (;;) {
      const byte = bytes[position++] ?? 0
      value += (byte & 127) * scale
      if (byte < 128) return value
      scale *= 128
    }
  }
  return {
    number,
    text: () => {
      const length = number()
      position += length
      return decoder.decode(bytes.subarray(position - length, position))
    },
    skip: (count) => {
      position += count
    },
    position: () => position,
  }
}
