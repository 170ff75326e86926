/** Keeping from an article's page: what a button there does, for the card and for the box that cites. */
import { make } from '../browser/elements.ts'
import type { Cited } from '../citing/cited.ts'
import { loadDocument } from '../citing/page.ts'
import type { Work } from '../citing/record.ts'
import { addresses } from '../links.ts'
import * as wording from '../wording/wording.ts'
import { type Clipping, toClippingKey } from './clipping.ts'
import { mergeClippings } from './order.ts'
import { changeBox, findSite, isOfLaterVersion, readBox } from './store.ts'

/** What is to be kept: what a citation says of it and of its article, and its row on the page of decisions, if loaded. */
export type KeepPlace = { readonly cited: Cited; readonly work: Work; readonly row?: Element | undefined }

/** The button, and where it is said what came of a press. */
export type KeepButton = { readonly button: HTMLElement; readonly status: HTMLElement }

const words = wording.clipping

/** Those taken away on this page: one that is kept again has its note and tags as before. */
const removed = new Map<string, Clipping>()

/** Labels the button by whether the place is kept, and says so where it is. */
export async function showWhetherKept({ button, status }: KeepButton, place: KeepPlace): Promise<void> {
  const site = findSite(document)
  const key = site + toAddress(place)
  button.textContent = words.keep
  try {
    const kept = (await readBox('clippings', site)).some((clipping) => toClippingKey(clipping) === key)
    if (kept) sayKept({ button, status }, site)
  } catch {
    // Where nothing can be kept, a press says why.
  }
}

/** Keeps the place, or takes it away where it is kept, and says so; or why it cannot. */
export async function keepOrRemove({ button, status }: KeepButton, place: KeepPlace): Promise<void> {
  const site = findSite(document)
  const key = site + toAddress(place)
  try {
    const fresh = removed.get(key) ?? (await toClipping(place, site))
    const clippings = await changeBox('clippings', site, (all) => {
      const known = all.find((clipping) => toClippingKey(clipping) === key)
      if (!known) return mergeClippings(all, [fresh]).clippings
      removed.set(key, known)
      return all.filter((clipping) => clipping !== known)
    })
    if (clippings.some((clipping) => toClippingKey(clipping) === key))
      return sayKept({ button, status }, site)
    button.textContent = words.keep
    status.textContent = words.removed
  } catch (error) {
    status.textContent = isOfLaterVersion(error) ? words.later : words.refused
  }
}

function sayKept({ button, status }: KeepButton, site: string): void {
  button.textContent = words.remove
  const link = make('a', { href: new URL(addresses.clippings, site).href }, [words.see])
  status.replaceChildren(`${words.kept} `, link)
}

/** The address of a place: its anchor is that of its link, without the words to highlight. */
function toAddress({ cited, work }: KeepPlace): string {
  const [anchor = ''] = new URL(cited.link).hash.split(':~:')
  return addresses.article(work.id) + (anchor === '#' ? '' : anchor)
}

async function toClipping(place: KeepPlace, site: string): Promise<Clipping> {
  const { kind, words: said, speaker, isReported, link, date } = place.cited
  const { link: _, ...work } = place.work
  const address = toAddress(place)
  const row = kind === 'figure' ? (place.row ?? (await findRow(address))) : null
  return {
    site,
    address,
    link,
    kind,
    words: said,
    speaker,
    isReported,
    reading: row ? readReading(row) : null,
    // Of a figure's row only the one who counted it is a speaker or somebody who is not resolved.
    countedBy: row?.querySelector('a[href*="speakers/"],.unsure')?.textContent?.trim() ?? null,
    article: {
      ...work,
      date,
      topics: [...document.querySelectorAll('article .tabs a')].map(
        (topic) => topic.textContent?.trim() ?? '',
      ),
    },
    note: '',
    tags: [],
    kept: new Date().toISOString(),
  }
}

/** The row of a figure on the page that explains the article's decisions; null where that is not to be had. */
async function findRow(address: string): Promise<Element | null> {
  const making = document.querySelector<HTMLAnchorElement>('.made a')?.href
  const [, anchor = ''] = address.split('#')
  if (making === undefined) return null
  return (await loadDocument(making).catch(() => null))?.getElementById(decodeURIComponent(anchor)) ?? null
}

/** What a figure was read as, from the text of its row: "27 people" of "27 — 27 people, of “police”. Followed: …". */
function readReading(row: Element): string | null {
  const [, said = ''] = READING.exec(row.childNodes[1]?.textContent ?? '') ?? []
  return said.trim() || null
}

/** Matches " — 27 people, of “police”. Counted or claimed by " up to the full stop; not ". Counted or claimed by ". */
const READING = /^\s*—\s*(.+?)(?:\.\s|\.?\s*$)/s
