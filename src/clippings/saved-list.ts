import { make } from '../browser/elements.ts'
import { clearKept, readKept } from '../browser/kept.ts'
import { addresses } from '../links.ts'
import * as wording from '../wording/wording.ts'
import type { Desk } from './desk-parts.ts'
import { findNewPlaces, loadKeys } from './known-articles.ts'
import { type SavedSearch } from './searches.ts'
import { changeBox, readBox } from './store.ts'

const words = wording.savedSearches

/** Shows the saved searches with what is new in each, and the recent ones. */
export async function startSearches(desk: Desk): Promise<void> {
  const { site, find, fail } = desk
  const toSearch = (query: string): HTMLElement => {
    const address = new URL(addresses.search, site)
    address.searchParams.set('q', query)
    return make('a', { href: address.href }, [query])
  }
  const saved = make('div', {})
  const recent = make('div', {})
  find('searches').replaceChildren(saved, recent)
  drawRecent(recent, desk, toSearch)
  let searches: readonly SavedSearch[] = []
  try {
    searches = await readBox('searches', site)
  } catch (error) {
    fail(error)
  }
  const notes = new Map<string, HTMLElement>()
  const drawSaved = (): void => {
    if (searches.length === 0) {
      const link = make('a', { href: new URL(addresses.search, site).href }, [words.toSearch])
      saved.replaceChildren(make('p', {}, [words.empty, ' ', link, '.']))
      return
    }
    const rows = searches.map(({ query }) => {
      const note = notes.get(query) ?? make('small', {}, [words.asking])
      notes.set(query, note)
      const label = wording.clippings.of(words.remove, query)
      const button = make('button', { type: 'button', class: 'plain', 'aria-label': label }, [words.remove])
      button.addEventListener('click', () => void remove(query))
      return make('li', {}, [toSearch(query), note, button])
    })
    saved.replaceChildren(make('ul', { class: 'found', 'aria-label': words.list }, rows))
  }
  const remove = async (query: string): Promise<void> => {
    const place = searches.findIndex((search) => search.query === query)
    try {
      searches = await changeBox('searches', site, (all) => all.filter((search) => search.query !== query))
      desk.say(words.removed)
    } catch (error) {
      fail(error)
    }
    drawSaved()
    const buttons = [...saved.querySelectorAll('button')]
    ;(buttons[place] ?? buttons.at(-1) ?? saved.querySelector('a'))?.focus()
  }
  drawSaved()
  if (searches.length > 0) await sayNew(searches, notes, site)
}

/** Says in each note what the search finds in articles that came since its results were last looked at. */
async function sayNew(
  searches: readonly SavedSearch[],
  notes: ReadonlyMap<string, HTMLElement>,
  site: string,
): Promise<void> {
  const say = (query: string, said: string): void => {
    const note = notes.get(query)
    if (note) note.textContent = said
  }
  try {
    const keys = await loadKeys(site)
    const asked = searches.map(({ query, seen }) => ({ query, places: findNewPlaces(keys, seen) }))
    for (const { query, places } of asked) if (places.length === 0) say(query, words.nothingNew)
    const open = asked.filter(({ places }) => places.length > 0)
    if (open.length === 0) return
    const { countResults, openSearch } = await import('./new-results.ts')
    const shelf = await openSearch(site, keys)
    for (const { query, places } of open) {
      const { results, articles, isAll } = await countResults(shelf, query, places)
      say(query, results === 0 ? words.nothingNew : words.newResults(results, articles, isAll))
    }
  } catch {
    for (const { query } of searches) {
      if (notes.get(query)?.textContent === words.asking) say(query, words.notAsked)
    }
  }
}

/** The recent searches, from what the search box keeps; nothing where there are none. */
function drawRecent(recent: HTMLElement, { say }: Desk, toSearch: (query: string) => HTMLElement): void {
  const queries = readKept('queries')
  if (queries.length === 0) return recent.replaceChildren()
  const clear = make('button', { type: 'button', class: 'plain' }, [words.clear])
  clear.addEventListener('click', () => {
    clearKept('queries')
    recent.replaceChildren()
    say(words.removed)
  })
  recent.replaceChildren(
    make('h3', {}, [words.recent]),
    make(
      'ul',
      { class: 'found' },
      queries.map((query) => make('li', {}, [toSearch(query)])),
    ),
    make('p', { class: 'acts' }, [clear]),
  )
}
