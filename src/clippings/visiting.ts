import { loadKeys } from './known-articles.ts'
import { changeBox } from './store.ts'
import { toVisit, type Visit } from './visits.ts'

/**
 * Stores that a page of the site was opened just now. Comes back with the visit that it belongs to; null where the
 * articles that are there cannot be asked for. Rejects where the browser stores nothing.
 */
export async function goOnVisiting(site: string): Promise<Visit | null> {
  const keys = await loadKeys(site).catch(() => null)
  if (keys === null) return null
  const isFromSite = document.referrer.startsWith(site)
  const [visit] = await changeBox('visits', site, ([earlier = null]) => [
    toVisit(earlier, { time: Date.now(), keys, isFromSite }),
  ])
  return visit ?? null
}
