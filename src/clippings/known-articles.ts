/**
 * Which articles a site has, in one small file of keys: what a reader has seen is compared with it. The keys are in the
 * order of search, so that a place leads to the article's record there; 10,000 of them take 70 kB.
 */
import { toHash } from '../text/strings/hash.ts'

/** The file, from the root of the site. */
export const keysFile = 'keys.txt'

const keyLength = 7

/** The key of an article by its address. */
export function toArticleKey(address: string): string {
  return toHash(address)
}

/** The keys of the articles that are there now, one after another. Rejects where they cannot be had. */
export async function loadKeys(site: string): Promise<string> {
  // Asked for anew, and mostly answered by "not modified".
  const response = await fetch(new URL(keysFile, site), { cache: 'no-cache' })
  if (!response.ok) throw new Error(`Unexpected status ${response.status} for ${keysFile}`)
  return (await response.text()).trim()
}

/** The keys one by one. */
export function splitKeys(keys: string): readonly string[] {
  return Array.from({ length: Math.floor(keys.length / keyLength) }, (_, place) =>
    keys.slice(place * keyLength, (place + 1) * keyLength),
  )
}

/** The places of articles that are there and were not there before. */
export function findNewPlaces(keys: string, before: string): readonly number[] {
  if (keys === before) return []
  const known = new Set(splitKeys(before))
  return splitKeys(keys).flatMap((key, place) => (known.has(key) ? [] : [place]))
}
