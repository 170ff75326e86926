/** What the search engine says of articles that came lately. Loaded when there are any. */
import { openFetch } from '../search/engine/fetch-parts.ts'
import { findCandidates } from '../search/engine/candidates.ts'
import { readWords } from '../search/engine/known-words.ts'
import { openShelf, type Shelf } from '../search/engine/shelf.ts'
import { searchFolder } from '../search/files/layout.ts'
import { findInArticle } from '../search/match/find-in-article.ts'
import { isEmptyQuery } from '../search/query/query-parts.ts'
import { readTyped } from '../search/query/read-typed.ts'
import { splitKeys } from './known-articles.ts'

/** Results that a query has in some articles, and in how many of them. */
export type NewResults = {
  readonly results: number
  readonly articles: number
  /** False where so many articles may have it that some were not read. */
  readonly isAll: boolean
}

/** Articles read for one query. */
const mostRead = 200

/** Opens the search files of the build that has these keys. Rejects where they are of another one. */
export async function openSearch(site: string, keys: string): Promise<Shelf> {
  const shelf = await openShelf(openFetch(new URL(`${searchFolder}/`, site), () => undefined))
  if (splitKeys(keys).length !== shelf.boot.count)
    throw new Error(`Unexpected ${shelf.boot.count} articles in search, expected as many as there are keys`)
  return shelf
}

/** Counts what a query, as a reader typed it, finds in the articles of these places. */
export async function countResults(
  shelf: Shelf,
  typed: string,
  places: readonly number[],
): Promise<NewResults> {
  const asked = await readTyped(typed)
  if (places.length === 0 || isEmptyQuery(asked)) return { results: 0, articles: 0, isAll: true }
  const { query } = await readWords(shelf, asked, false)
  const wanted = new Set(places)
  const { ranked } = await findCandidates(shelf, query)
  const found = ranked.map(({ place }) => place).filter((place) => wanted.has(place))
  const records = await shelf.loadRecords(found.slice(0, mostRead))
  const counts = records.map((record) => findInArticle(record, query).length).filter((count) => count > 0)
  return {
    results: counts.reduce((sum, count) => sum + count, 0),
    articles: counts.length,
    isAll: found.length <= mostRead,
  }
}
