/**
 * `npm run compress`: writes `.br` and `.gz` beside every text file of the built site, for servers that send such
 * files as they are. Files that would not shrink by a tenth get none.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { settings } from '../src/settings.ts'

const texts = new Set(['.html', '.css', '.js', '.svg', '.json', '.xml', '.txt', '.csv', '.webmanifest'])

/** Compresses the texts below a folder; returns how many files were written. The same bytes for the same files. */
export function compressFolder(folder: string): number {
  let written = 0
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !texts.has(extname(entry.name))) continue
    const file = join(entry.parentPath, entry.name)
    const content = readFileSync(file)
    const brotli = brotliCompressSync(content, {
      params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    })
    for (const [ending, packed] of [
      ['.br', brotli],
      ['.gz', gzipSync(content, { level: 9 })],
    ] as const) {
      if (packed.length > content.length * 0.9) continue
      writeFileSync(file + ending, packed)
      written++
    }
  }
  return written
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = resolve(fileURLToPath(new URL('..', import.meta.url)), settings.outDir)
  console.log(`${compressFolder(folder)} compressed files written below ${folder}`)
}
