import { hash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { keep } from '../cache/keep.ts'

/**
 * The byte of a gzip file that names the operating system, and its value for "unknown":
 * https://www.rfc-editor.org/rfc/rfc1952
 */
const system = { at: 9, unknown: 255 }

/**
 * Lines, each with its line break, as a gzip file with the same bytes on every system: zlib would write 3 on Linux, 10 on
 * Windows and 19 on macOS. Lines are taken one at a time: joined as a string, those of thousands of articles would take
 * several times the memory.
 */
export function packLines(lines: Iterable<string>): Uint8Array<ArrayBuffer> {
  const text = Buffer.concat(Array.from(lines, (line) => Buffer.from(line)))
  return keep(['packed', hash('sha256', text)], () => {
    const bytes = Uint8Array.from(gzipSync(text, { level: 9 }))
    bytes[system.at] = system.unknown
    return bytes
  })
}
