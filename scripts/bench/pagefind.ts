import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackedRecord } from '../../src/search/files/records.ts'

/** The address to import Pagefind from; null where it is not installed. */
export function findPagefind(): string | null {
  try {
    return import.meta.resolve('pagefind')
  } catch {
    return null
  }
}

/** Writes a page that opens Pagefind over these articles: `index.html`, and its files in `pagefind`. */
export async function writePagefind(
  folder: string,
  entry: string,
  records: readonly PackedRecord[],
): Promise<void> {
  type Index = {
    addCustomRecord: (record: object) => Promise<{ errors: string[] }>
    writeFiles: (options: object) => Promise<unknown>
  }
  const pagefind = (await import(entry)) as {
    createIndex: () => Promise<{ index: Index }>
    close: () => Promise<unknown>
  }
  mkdirSync(folder, { recursive: true })
  const { index } = await pagefind.createIndex()
  for (const [address, title, , , , , , paragraphs] of records) {
    await index.addCustomRecord({
      url: `/${address}`,
      content: `${title}. ${paragraphs.join('\n')}`,
      language: 'en',
      meta: { title },
    })
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') })
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><title>Pagefind</title><script type="module">window.pagefind = await import('./pagefind/pagefind.js')</script>`,
  )
}

/** What makes `bench.ask` of that page: the address of the best article for what is typed. */
export const pagefindBench = `globalThis.bench = { ask: async (typed) => {
  const { results } = await window.pagefind.search(typed)
  const best = await Promise.all(results.slice(0, 5).map((result) => result.data()))
  return (best[0]?.url ?? '').replace(/^\\//, '')
} }`
