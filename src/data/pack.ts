import { hash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { keep } from '../cache/keep.ts'

/**
 * The byte of a gzip file that names the operating system, and its value for "unknown":
 * https://www.rfc-editor.org/rfc/rfc1952
 */
const system = { at: 9, unknown: 255 }

/**
 * A text as a gzip file, with the same bytes on every system: zlib would write 3 on Linux, 10 on Windows and 19 on
 * macOS.
 */
export function packText(text: string): Uint8Array<ArrayBuffer> {
  return keep(['packed', hash('sha256', text)], () => {
    const bytes = Uint8Array.from(gzipSync(text, { level: 9 }))
    bytes[system.at] = system.unknown
    return bytes
  })
}
