/** The first page's sentence on what is new since the reader's last visit. Fetched as `since.js` after all else. */
import { make } from '../browser/elements.ts'
import { addresses } from '../links.ts'
import * as wording from '../wording/wording.ts'
import { findSite } from './store.ts'
import { goOnVisiting } from './visiting.ts'
import { findNewSince } from './visits.ts'

/** Says it beside a heading, as a link to the list; says nothing where nothing is new, or it cannot be known. */
export async function saySince(heading: HTMLElement): Promise<void> {
  const site = findSite(document)
  const visit = await goOnVisiting(site).catch(() => null)
  const count = (visit && findNewSince(visit)?.length) ?? 0
  if (count === 0) return
  const link = make('a', { href: new URL(`${addresses.clippings}#news`, site).href }, [
    wording.news.count(count),
  ])
  const said = make('small', {}, [link])
  said.style.whiteSpace = 'nowrap'
  heading.append(' ', said)
}
