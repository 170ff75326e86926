/** "Save this search". Fetched with the first answer; without it, or where a browser stores nothing, search is as before. */
import { make } from '../../browser/elements.ts'
import { loadKeys } from '../../clippings/known-articles.ts'
import { addSearch, isSameQuery, markSeen } from '../../clippings/searches.ts'
import { changeBox, findSite, readBox } from '../../clippings/store.ts'
import { addresses } from '../../links.ts'
import * as wording from '../../wording/wording.ts'

const words = wording.savedSearches

let latest = ''

/** Offers to save the query that is answered; says where it is saved already, whose results are looked at with that. */
export async function offerSaving(query: string): Promise<void> {
  const place = document.querySelector<HTMLElement>('#saving')
  if (!place) return
  latest = query
  const site = findSite(document)
  const isSaved = await readBox('searches', site).then(
    (searches) => searches.some((search) => isSameQuery(search.query, query)),
    () => false,
  )
  // Another query has come meanwhile.
  if (latest !== query) return
  if (isSaved) {
    saySaved(place, site)
    const seen = await loadKeys(site)
    await changeBox('searches', site, (searches) => markSeen(searches, query, seen))
    return
  }
  const button = make('button', { type: 'button' }, [words.save])
  button.addEventListener('click', () => void save(query, place, site))
  place.replaceChildren(button)
}

async function save(query: string, place: HTMLElement, site: string): Promise<void> {
  try {
    const seen = await loadKeys(site)
    await changeBox('searches', site, (searches) =>
      addSearch(searches, { query, saved: new Date().toISOString(), seen }),
    )
    saySaved(place, site)
    place.querySelector('a')?.focus()
  } catch {
    place.textContent = words.refused
  }
}

function saySaved(place: HTMLElement, site: string): void {
  const link = make('a', { href: new URL(`${addresses.clippings}#searches`, site).href }, [words.see])
  place.replaceChildren(`${words.saved} `, link)
}
