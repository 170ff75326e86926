import { bootFile } from '../files/layout.ts'
import type { Fetch } from './shelf.ts'

/** Whole files kept, where a server gives no parts. */
const mostWhole = 6

/** Bytes between two parts that take no longer than a request of their own. */
const gap = 600

type Asked = {
  readonly from: number
  readonly length: number
  readonly resolve: (bytes: Promise<Uint8Array<ArrayBuffer>>) => void
}

/**
 * Fetches files of a folder, and parts of them; parts that are asked for at one time and lie side by side in one request.
 * Takes a part out itself where the server gives the whole. `onGone` is told of a file that is no longer there.
 */
export function openFetch(folder: URL, onGone: () => void): Fetch {
  const whole = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()
  const waiting = new Map<string, Asked[]>()
  const ask = async (file: string, range: string | null): Promise<Response> => {
    const response = await fetch(new URL(file, folder), {
      // The first file tells which others there are; those never change under one name.
      cache: file === bootFile ? 'no-cache' : 'default',
      headers: range === null ? {} : { range },
    })
    if (response.ok) return response
    if (response.status === 404) onGone()
    throw new Error(`Unexpected status ${response.status} for ${file}`)
  }
  const read = async (
    file: string,
    from: number,
    to: number,
  ): Promise<(one: Asked) => Uint8Array<ArrayBuffer>> => {
    const response = await ask(file, `bytes=${from}-${to - 1}`)
    const isPart = response.status === 206
    const bytes = response.arrayBuffer().then((buffer) => new Uint8Array(buffer))
    if (!isPart) {
      whole.set(file, bytes)
      const [oldest] = whole.keys()
      if (whole.size > mostWhole && oldest !== undefined) whole.delete(oldest)
    }
    const all = await bytes
    const start = isPart ? from : 0
    return (one) => all.slice(one.from - start, one.from - start + one.length)
  }
  const flush = (): void => {
    for (const [file, asked] of waiting) {
      const parts: Asked[][] = []
      let end = Number.NEGATIVE_INFINITY
      for (const one of asked.toSorted((a, b) => a.from - b.from)) {
        if (one.from <= end + gap) parts.at(-1)?.push(one)
        else parts.push([one])
        end = Math.max(end, one.from + one.length)
      }
      for (const part of parts) {
        const from = part[0]?.from ?? 0
        const taken = read(file, from, Math.max(...part.map((one) => one.from + one.length)))
        for (const one of part) one.resolve(taken.then((take) => take(one)))
      }
    }
    waiting.clear()
  }
  return async (file, from, length) => {
    if (length === null) return new Uint8Array(await (await ask(file, null)).arrayBuffer())
    const known = whole.get(file)
    if (known) return (await known).slice(from, from + length)
    return new Promise((resolve) => {
      if (waiting.size === 0) queueMicrotask(flush)
      waiting.set(file, [...(waiting.get(file) ?? []), { from, length, resolve }])
    })
  }
}
