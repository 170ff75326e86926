import { toCount, toList } from '../../locale/intl.ts'
import * as words from '../../wording/results.ts'
import * as wording from '../../wording/wording.ts'
import type { Results } from '../engine/results.ts'
import type { Query } from '../query/query-types.ts'

/**
 * One line on what was found and how the query was read, for eyes and for a screen reader. What is said of few answers
 * alone is fetched for them.
 */
export async function toStatus(results: Results, query: Query): Promise<string> {
  const { groups, total } = results
  const counts = groups
    .filter(({ isNearby }) => !isNearby)
    .map(({ kind, total: own, reported, isExact }) => {
      const count = toCount(own - reported, wording.kinds[kind]) + words.andReported(reported)
      return isExact ? count : words.atLeast(count)
    })
  const remarks = isPlain(results, query)
    ? []
    : (await import('./render-around.ts')).toRemarks(results, query)
  return [...(total === 0 ? [] : [words.found(toList(counts))]), ...remarks].join(' ')
}

/** True where nothing but the numbers is to be said. */
function isPlain(results: Results, { problems, common }: Query): boolean {
  const { groups, total, asBeginnings, corrected, relaxed, asWords, candidates, read } = results
  const said = problems.length + common.length + asBeginnings.length + corrected.length
  const isWhole =
    relaxed === null && asWords === null && read >= candidates && !groups.some(({ isNearby }) => isNearby)
  return total > 0 && said === 0 && isWhole
}

/** Why there are no results, where the search files could not be had, and what to do. */
export function toFailure(error: string, isOnline: boolean): string {
  if (error === 'slow') return words.slow
  const why = !isOnline ? words.offline : STALE.test(error) ? words.builtAnew : words.notLoaded
  return `${why} ${words.lists}`
}

/** Matches what the engine says of a file that is gone or of another version, and browsers of a script that is gone; not a broken connection. */
const STALE = /status 404|of version|(?:imported module|module script)/
