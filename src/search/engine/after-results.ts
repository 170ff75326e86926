import { searchFolder } from '../files/layout.ts'
import type { Query } from '../query/query-types.ts'
import { findOffers, type MeasureName, measuresFile, type NameOffer } from './name-offers.ts'
import type { Shelf } from './shelf.ts'

export { findFacets } from './facets.ts'
export { findSuggestions } from './what-instead.ts'

/** Names among the words asked for and the speakers, topics and outlets named by a field. */
export async function offer(site: string, shelf: Shelf, query: Query): Promise<readonly NameOffer[]> {
  measures ??= fetch(new URL(`${searchFolder}/${measuresFile}`, site)).then(
    async (response) => (response.ok ? ((await response.json()) as readonly MeasureName[]) : []),
    () => [],
  )
  const names = query.clauses.flatMap(({ any, excluded }) =>
    excluded ? [] : any.flatMap((atom) => (atom.kind === 'field' ? [atom.value] : [])),
  )
  const words = query.wanted.map(({ text }) => text).join(' ')
  const texts = [...names, words].filter((text) => text !== '')
  const offers = await Promise.all(texts.map(async (text) => findOffers(shelf, text, await (measures ?? []))))
  const known = new Map(offers.flat().map((one) => [`${one.field} ${one.label}`, one]))
  return [...known.values()]
}

let measures: Promise<readonly MeasureName[]> | null = null
