/**
 * What this browser alone keeps of a reader's work, besides the short lists of `browser/kept.ts`: boxes of items in
 * IndexedDB, one of each kind for a site, since one host may serve several.
 *
 *     "clippings /reader/": { "version": 1, "items": [ … ] }
 *
 * Every function rejects where the browser refuses to store, and where a later version of the site wrote a box, which is
 * then left as it is. An item that is not as it has to be is left out.
 */
import { createStore, delMany, get, update, type UseStore } from 'idb-keyval'
import { type Clipping, isWhole, readClipping } from './clipping.ts'
import { isSavedSearch, type SavedSearch } from './searches.ts'
import { isVisit, type Visit } from './visits.ts'

/** What a box of each kind holds. */
type Boxes = { readonly clippings: Clipping; readonly searches: SavedSearch; readonly visits: Visit }

const reads: { readonly [Name in keyof Boxes]: (item: unknown) => Boxes[Name] | null } = {
  clippings: (item) => {
    const read = readClipping(item)
    return isWhole(read) ? read : null
  },
  searches: (item) => (isSavedSearch(item) ? item : null),
  visits: (item) => (isVisit(item) ? item : null),
}

const version = 1

/** The root of the site that a page belongs to: the folder of its first page, to which every page links. */
export function findSite(page: Document): string {
  return new URL('.', page.querySelector<HTMLAnchorElement>('.mast')?.href ?? page.baseURI).href
}

/** What a box holds now. */
export async function readBox<Name extends keyof Boxes>(
  name: Name,
  site: string,
): Promise<readonly Boxes[Name][]> {
  return toItems(name, await get<unknown>(toBoxKey(name, site), open()))
}

/** Changes a box in one step, whatever other tabs do at the time. Comes back with what it holds then. */
export async function changeBox<Name extends keyof Boxes>(
  name: Name,
  site: string,
  change: (items: readonly Boxes[Name][]) => readonly Boxes[Name][],
): Promise<readonly Boxes[Name][]> {
  let items: readonly Boxes[Name][] = []
  await update<unknown>(
    toBoxKey(name, site),
    (stored) => {
      items = change(toItems(name, stored))
      return { version, items }
    },
    open(),
  )
  return items
}

/** Removes all boxes of a site, those of a later version too. */
export async function removeBoxes(site: string): Promise<void> {
  await delMany(
    (Object.keys(reads) as (keyof Boxes)[]).map((name) => toBoxKey(name, site)),
    open(),
  )
}

/** True for the error of a box that a later version of the site wrote. */
export function isOfLaterVersion(error: unknown): boolean {
  return error instanceof RangeError
}

function toItems<Name extends keyof Boxes>(name: Name, stored: unknown): readonly Boxes[Name][] {
  const { version: found = version, items = [] } = (stored ?? {}) as {
    readonly version?: unknown
    readonly items?: unknown
  }
  if (typeof found === 'number' && found > version)
    throw new RangeError(`Unexpected version ${found}, expected ${version}`)
  if (!Array.isArray(items)) return []
  return items.flatMap((item) => {
    const read = reads[name](item)
    return read === null ? [] : [read]
  })
}

function toBoxKey(name: keyof Boxes, site: string): string {
  return `${name} ${new URL(site).pathname}`
}

let opened: UseStore | undefined

/** Opened when first used: a browser may lack it, which then rejects like everything else. */
function open(): UseStore {
  return (opened ??= createStore('dossier', 'kept'))
}
