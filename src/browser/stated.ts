/**
 * What an address or this browser's store says, read in one place, since neither need hold what a page of ours put there:
 * anyone may write a link, and another site at the same host may store under the same key.
 */

/** The id that the fragment of an address names, "q1" of "#q1:~:text=two"; "" where it names none or is no fragment. */
export function readAnchor(hash: string): string {
  try {
    return decodeURIComponent(hash.replace(DIRECTIVE, '').slice(1))
  } catch {
    return ''
  }
}

/** Matches ":~:text=…" at the end of a fragment; not its anchor. */
const DIRECTIVE = /:~:.*$/

/** What is stored under a key, if it is one of the values that may be; else null, as where nothing can be stored. */
export function readStored<Value extends string>(key: string, allowed: readonly Value[]): Value | null {
  try {
    const stored = localStorage.getItem(key)
    return allowed.find((value) => value === stored) ?? null
  } catch {
    return null
  }
}

/** Stores a value, or removes it where it is "". A browser that stores nothing keeps nothing. */
export function store(key: string, value: string): void {
  try {
    if (value === '') localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // It then holds for this page only.
  }
}
