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

/** What was made of a shelf and something else, as a query, the same again for as long as both are there. */
export type KeptFor<Value> = (shelf: object, other: object, make: () => Promise<Value>) => Promise<Value>

export function openKeptFor<Value>(): KeptFor<Value> {
  const shelves = new WeakMap<object, WeakMap<object, Promise<Value>>>()
  return (shelf, other, make) => {
    const kept = shelves.get(shelf) ?? new WeakMap<object, Promise<Value>>()
    shelves.set(shelf, kept)
    const value = kept.get(other) ?? make()
    kept.set(other, value)
    value.catch(() => kept.delete(other))
    return value
  }
}
