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

const encoder = new TextEncoder()
const decoder = new TextDecoder()

export function openWriter(): ByteWriter {
  let held = new Uint8Array(64)
  let size = 0
  const makeRoom = (count: number): void => {
    if (size + count <= held.length) return
    const larger = new Uint8Array(Math.max(size + count, held.length * 2))
    larger.set(held)
    held = larger
  }
  const number = (value: number): void => {
    makeRoom(10)
    let rest = value
    while (rest > 127) {
      held[size++] = (rest % 128) + 128
      rest = Math.floor(rest / 128)
    }
    held[size++] = rest
  }
  const bytes = (value: Uint8Array): void => {
    makeRoom(value.length)
    held.set(value, size)
    size += value.length
  }
  return {
    number,
    text: (value) => {
      const encoded = encoder.encode(value)
      number(encoded.length)
      bytes(encoded)
    },
    bytes,
    toBytes: () => held.slice(0, size),
    size: () => size,
  }
}

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

/** Several stretches of bytes as one. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
