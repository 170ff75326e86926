import { hash } from 'node:crypto'

/** What JSON gives back as it was: a Map, a Set or a Date would be lost in silence. */
export type Plain =
  string | number | boolean | null | undefined | readonly Plain[] | { readonly [name: string]: Plain }

/** All that a page shows, packed: as objects the pages of thousands of articles would fill the memory. */
export type Packed = { readonly bytes: Uint8Array }

type KeyedPath<Params> = { readonly params: Params; readonly props: Packed; readonly cacheKey: string }

/**
 * A static path for each row, with all that its page shows, and a key that is another after any change to it. A build
 * takes a page over from an earlier one where its key, its address and the code are the same, so a page must show
 * nothing but what `readPacked` gives it back. Packed as JSON: in Node's own format the same values differ from one
 * build to the next, as 5 is written by how it lies in memory.
 */
export function toKeyed<Row, Params>(
  rows: readonly Row[],
  toShown: (row: Row) => { readonly params: Params; readonly page: Plain },
): KeyedPath<Params>[] {
  return rows.map((row) => {
    const { params, page } = toShown(row)
    const bytes = Buffer.from(JSON.stringify(page))
    return { params, props: { bytes }, cacheKey: hash('sha256', bytes) }
  })
}

/** What a page shows, as it was put in. */
export function readPacked<Page>({ bytes }: Packed): Page {
  return JSON.parse(Buffer.from(bytes).toString()) as Page
}
