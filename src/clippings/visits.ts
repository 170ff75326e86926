import { misses, type Fields } from './fields.ts'
import { findNewPlaces } from './known-articles.ts'

/** A reader's visit to the site, as the first page and the page of clippings tell of it. */
export type Visit = {
  /** The keys of the articles that were there in the visit before, one after another; null in the first one. */
  readonly before: string | null
  /** When that visit ended, in milliseconds since 1970; null in the first one. */
  readonly left: number | null
  /** The keys of the articles that are there in this visit. */
  readonly now: string
  /** When one of those pages was last opened. */
  readonly used: number
}

const minute = 60_000

/** After so long without use a visit is over. */
const pause = 30 * minute

/** A page that is reached from another of the site goes on with the visit, unless its reader was gone for so long. */
const longestReading = 240 * minute

/** What is known when a page is opened. */
export type OpenedPage = {
  readonly time: number
  /** The keys of the articles that are there. */
  readonly keys: string
  /** Whether a link of another page of the site led here. */
  readonly isFromSite: boolean
}

/** The visit that an opened page belongs to: the one before goes on, or a new one begins. */
export function toVisit(earlier: Visit | null, { time, keys, isFromSite }: OpenedPage): Visit {
  if (!earlier) return { before: null, left: null, now: keys, used: time }
  // A clock that was set back ends a visit too.
  const gap = Math.abs(time - earlier.used)
  if (gap < (isFromSite ? longestReading : pause)) return { ...earlier, now: keys, used: time }
  return { before: earlier.now, left: earlier.used, now: keys, used: time }
}

/** The places of the articles that came since the visit before; null in the first visit, which knows of none before. */
export function findNewSince({ before, now }: Visit): readonly number[] | null {
  return before === null ? null : findNewPlaces(now, before)
}

const isKeysOrNull = (value: unknown): boolean => value === null || typeof value === 'string'
const isTime = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value)

const fields: Fields<Visit> = {
  before: isKeysOrNull,
  left: (value) => value === null || isTime(value),
  now: (value) => typeof value === 'string',
  used: isTime,
}

/** Whether something that a browser has kept is a visit. */
export function isVisit(value: unknown): value is Visit {
  return misses(value, fields) === null
}
