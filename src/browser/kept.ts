/**
 * What this browser alone keeps of a reader's own work: lists of things, newest first, as one JSON object under one key:
 *
 *     { "version": 1, "queries": ["coca", "speaker:petro peace"] }
 *
 * A further list is a line in `lists` here. Lists that another version of the site keeps under the same key stay as
 * they are; an object of another version is neither read nor changed. Nothing here throws: where a browser refuses
 * to store, or holds something else under the key, lists are empty and what is added is lost.
 */

/** What a list holds. */
type KeptItems = { readonly queries: string; readonly corrections: KeptCorrection }

/** A correction of a text, with what its lines need; the one that made it knows its form. */
export type KeptCorrection = {
  /** Where the site begins, since several may share a browser's storage. */
  readonly site: string
  /** What it corrects. */
  readonly key: string
  /** The file of the text, as the site calls it. */
  readonly file: string
  /** The lines of the articles in the file, as "1-15", and which of them it is about; empty for one article. */
  readonly parts: readonly string[]
  readonly part: number
  readonly correction: unknown
}

type KeptList<Item> = {
  /** The most that are kept; the oldest give way. */
  readonly most: number
  /** Whether something may stand in the list: what is stored may be of any form. */
  readonly isItem: (item: unknown) => item is Item
  /** What makes two items the same: the newer replaces the older. */
  readonly toKey: (item: Item) => string
}

const lists: { readonly [Name in keyof KeptItems]: KeptList<KeptItems[Name]> } = {
  /** Queries that were sent or led to a result. A longer one is a pasted text. */
  queries: {
    most: 8,
    isItem: (item): item is string => typeof item === 'string' && item.trim() !== '' && item.length <= 200,
    toKey: (query) => query.toLowerCase(),
  },
  corrections: {
    most: 500,
    isItem: (item): item is KeptCorrection => typeof (item as KeptCorrection | null)?.key === 'string',
    toKey: ({ site, key }) => site + key,
  },
}

/** Where it is stored; no other key begins with this. */
export const keptKey = 'dossier.kept'

/** A list as it is kept now, newest first. */
export function readKept<Name extends keyof KeptItems>(name: Name): readonly KeptItems[Name][] {
  const stored = readAll()?.[name]
  const { most, isItem } = lists[name]
  return Array.isArray(stored) ? stored.filter(isItem).slice(0, most) : []
}

/** Puts an item first in its list. Does nothing with what the list cannot hold. */
export function addKept<Name extends keyof KeptItems>(name: Name, item: KeptItems[Name]): void {
  const { isItem, toKey, most } = lists[name]
  if (!isItem(item)) return
  const others = readKept(name).filter((one) => toKey(one) !== toKey(item))
  write(name, [item, ...others].slice(0, most))
}

/** Takes items out of a list. */
export function dropKept<Name extends keyof KeptItems>(
  name: Name,
  isDropped: (item: KeptItems[Name]) => boolean,
): void {
  write(
    name,
    readKept(name).filter((item) => !isDropped(item)),
  )
}

/** Empties a list. */
export function clearKept(name: keyof KeptItems): void {
  write(name, [])
}

/** Removes all that this browser keeps in its short storage: the lists, and choices such as colours and forms. */
export function clearStored(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith('dossier')) localStorage.removeItem(key)
  } catch {
    // A browser that stores nothing has nothing to remove.
  }
}

const version = 1

type Stored = Readonly<Record<string, unknown>>

/** All that is stored; empty where that is nothing or not ours, null where it is not to be touched. */
function readAll(): Stored | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keptKey) ?? '{}')
    const isOurs = typeof stored === 'object' && stored !== null && 'version' in stored
    if (!isOurs) return {}
    return stored.version === version ? (stored as Stored) : null
  } catch {
    return {}
  }
}

function write(name: keyof KeptItems, items: readonly unknown[]): void {
  // Read anew each time: another tab may have added to it.
  const stored = readAll()
  if (!stored) return
  try {
    localStorage.setItem(keptKey, JSON.stringify({ ...stored, version, [name]: items }))
  } catch {
    // A browser that stores nothing, or has no room.
  }
}
