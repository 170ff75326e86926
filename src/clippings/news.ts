import { make } from '../browser/elements.ts'
import { toMoment } from '../locale/intl.ts'
import * as wording from '../wording/wording.ts'
import type { Desk } from './desk-parts.ts'
import { goOnVisiting } from './visiting.ts'
import { findNewSince, type Visit } from './visits.ts'

const words = wording.news

/** Articles that are named; of more their number. */
const mostNamed = 20

/** Says which articles came since the visit before, newest first. */
export async function showNews({ site, find, fail }: Desk): Promise<void> {
  const part = find('news')
  let visit: Visit | null
  try {
    visit = await goOnVisiting(site)
  } catch (error) {
    return fail(error)
  }
  if (!visit) return part.replaceChildren(make('p', {}, [words.notAsked]))
  const places = findNewSince(visit)
  if (places === null || visit.left === null) return part.replaceChildren(make('p', {}, [words.first]))
  const moment = toMoment(visit.left)
  if (places.length === 0) return part.replaceChildren(make('p', {}, [words.none(moment)]))
  part.replaceChildren(make('p', {}, [words.some(places.length, moment)]))
  try {
    const { openSearch } = await import('./new-results.ts')
    const shelf = await openSearch(site, visit.now)
    // In search's order the newest is last.
    const records = await shelf.loadRecords(places.toReversed().slice(0, mostNamed))
    const rows = records.map(({ title, address, outlet, date }) =>
      make('li', {}, [
        make('a', { href: new URL(address, site).href }, [title]),
        make('br', {}),
        make('small', {}, [[outlet, date].filter((one) => one !== null && one !== '').join(', ')]),
      ]),
    )
    part.append(make('ul', { class: 'came' }, rows))
    const more = places.length - rows.length
    if (more > 0) part.append(make('p', { class: 'meta' }, [words.more(more)]))
  } catch {
    // Their number stands there already.
  }
}
