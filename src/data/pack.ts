import { hash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { keep } from '../cache/keep.ts'

/** Where a gzip file says which system made it, and "unknown" in it: https://www.rfc-editor.org/rfc/rfc1952 */
const system = { at: 9, unknown: 255 }

/** A text as one gzip file, the same bytes on every system: zlib by itself writes 3 on Linux, 10 on Windows, 19 on macOS. */
export function packText(text: string): Uint8Array<ArrayBuffer> {
  return keep(['packed', hash('sha256', text)], () => {
    const bytes = Uint8Array.from(gzipSync(text, { level: 9 }))
    bytes[system.at] = system.unknown
    return bytes
  })
}
