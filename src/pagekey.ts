import { hash } from 'node:crypto'
import { deserialize, serialize } from 'node:v8'

/** All that a page shows, packed: as objects the pages of thousands of articles would fill the memory. */
export type Packed = { readonly bytes: Uint8Array }

type KeyedPath<Params> = { readonly params: Params; readonly props: Packed; readonly cacheKey: string }

/**
 * A static path for each row, with all that its page shows, and a key that is another after any change to it. A build
 * takes a page over from an earlier one where its key, its address and the code are the same, so a page must show
 * nothing but what `readPacked` gives it back. Packed in Node's own format: JSON would lose a Map in silence.
 */
export function toKeyed<Row, Params>(
  rows: readonly Row[],
  toShown: (row: Row) => { readonly params: Params; readonly page: unknown },
): KeyedPath<Params>[] {
  return rows.map((row) => {
    const { params, page } = toShown(row)
    const bytes = serialize(page)
    return { params, props: { bytes }, cacheKey: hash('sha256', bytes) }
  })
}

/** What a page shows, as it was put in. */
export function readPacked<Page>({ bytes }: Packed): Page {
  return deserialize(bytes) as Page
}
