/** What was made lately under a key, the same again while it is kept; what failed is made anew. */
export type Kept<Value> = (key: string, make: () => Promise<Value>) => Promise<Value>

/** Keeps the `most` values that were asked for last. */
export function openKept<Value>(most: number): Kept<Value> {
  const kept = new Map<string, Promise<Value>>()
  return (key, make) => {
    const value = kept.get(key) ?? make()
    kept.delete(key)
    kept.set(key, value)
    value.catch(() => kept.delete(key))
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return value
  }
}
