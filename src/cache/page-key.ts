import { hash } from 'node:crypto'
import { noteFault } from './page-faults.ts'

/** What survives JSON unchanged: a Map, a Set or a Date would be lost without a word. */
export type Plain =
  string | number | boolean | null | undefined | readonly Plain[] | { readonly [name: string]: Plain }

/** All that a page shows, as bytes: the objects of thousands of pages would fill the memory. */
export type Packed = { readonly bytes: Uint8Array }

type KeyedPath<Params> = { readonly params: Params; readonly props: Packed; readonly cacheKey: string }

/**
 * A static path for each row, with all that its page shows and a key that changes with it. A build reuses a page with
 * the same key, address and code, so a page may show nothing but what `readPacked` returns. The format is JSON, because
 * v8's own serialisation of equal values differs between builds, depending on how a number like 5 is represented in
 * memory. A row whose page cannot be made is noted with the file that `toFile` says, and has no path.
 */
export function toKeyed<Row, Params>(
  rows: readonly Row[],
  toShown: (row: Row) => { readonly params: Params; readonly page: Plain },
  toFile: (row: Row) => string | null = () => null,
): KeyedPath<Params>[] {
  return rows.flatMap((row) => {
    try {
      const { params, page } = toShown(row)
      const bytes = Buffer.from(JSON.stringify(page))
      return [{ params, props: { bytes }, cacheKey: hash('sha256', bytes) }]
    } catch (error) {
      noteFault({ file: toFile(row), page: 'A page' }, error)
      return []
    }
  })
}

/** What a page shows, unpacked. */
export function readPacked<Page>({ bytes }: Packed): Page {
  return JSON.parse(Buffer.from(bytes).toString()) as Page
}
