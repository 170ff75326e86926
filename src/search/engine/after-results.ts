import { asTerms, boost, wordFields } from '../files/definition.ts'
import { searchFolder } from '../files/layout.ts'
import type { Query } from '../query/query-types.ts'
import { stemMark } from '../query/stems.ts'
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

/** Words that go on from the last one while it is typed. */
const mostCompletions = 2

/** What was typed with its last word brought to an end, as texts that have the other words have it; best first. */
export async function complete(shelf: Shelf, query: Query): Promise<readonly string[]> {
  const words = query.wanted.map(({ sequences }) => sequences[0]?.[0] ?? '')
  const last = query.wanted.at(-1)
  const start = words.at(-1) ?? ''
  const isTyped = last !== undefined && !last.exact && last.end === query.source.length
  if (!isTyped || query.question !== null || start.length < 3) return []
  const [known, begun] = await Promise.all([shelf.findTerms(words.slice(0, -1)), shelf.findBeginning(start)])
  const index = await shelf.openIndex(new Map([...known, ...begun]), false)
  return index
    .autoSuggest(words.join(' '), {
      ...asTerms,
      tokenize: (text) => text.split(' '),
      fields: [...wordFields],
      boost,
    })
    .flatMap(({ terms }) => terms.filter((term) => term.startsWith(start) && !term.endsWith(stemMark)))
    .filter((term, place, all) => term !== start && all.indexOf(term) === place)
    .slice(0, mostCompletions)
    .map((term) => `${query.source.slice(0, last.start)}${term}`)
}

let measures: Promise<readonly MeasureName[]> | null = null
