import { isText, misses, type Fields } from './fields.ts'

/** A search that a reader saved. */
export type SavedSearch = {
  /** As it was typed. */
  readonly query: string
  /** When it was saved: "2026-02-25T09:00:00.000Z". */
  readonly saved: string
  /** The keys of the articles that were there when its results were last looked at, one after another. */
  readonly seen: string
}

/** The most that are kept: each is asked again whenever the page is opened. */
const mostSearches = 50

/** Searches with one more, newest first; one that is there already keeps its place. */
export function addSearch(searches: readonly SavedSearch[], search: SavedSearch): readonly SavedSearch[] {
  if (searches.some(({ query }) => isSameQuery(query, search.query))) return searches
  return [search, ...searches].slice(0, mostSearches)
}

/** Searches after the results of a query were looked at, when these articles were there. */
export function markSeen(
  searches: readonly SavedSearch[],
  query: string,
  seen: string,
): readonly SavedSearch[] {
  return searches.map((search) => (isSameQuery(search.query, query) ? { ...search, seen } : search))
}

/** True for two queries that differ in the case of letters and in blanks alone. */
export function isSameQuery(one: string, other: string): boolean {
  return toPlainQuery(one) === toPlainQuery(other)
}

function toPlainQuery(query: string): string {
  return query.trim().replaceAll(BLANKS, ' ').toLowerCase()
}

/** Matches any blanks between two words. */
const BLANKS = /\s+/g

const fields: Fields<SavedSearch> = {
  query: (value) => isText(value) && value.trim() !== '',
  saved: isText,
  // Of many articles it is a long text.
  seen: (value) => typeof value === 'string',
}

/** Whether something that a browser has kept is a saved search. */
export function isSavedSearch(value: unknown): value is SavedSearch {
  return misses(value, fields) === null
}
