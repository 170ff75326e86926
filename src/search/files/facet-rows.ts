import { toDateKey } from '../../views/site/dates.ts'
import { facetNames, type FacetName, type FacetRow } from './layout.ts'
import type { PackedRecord } from './records.ts'

/** The values of each facet that are counted, over all articles. */
export type FacetValues = Readonly<Record<FacetName, ReadonlySet<string>>>

/** Most speakers and outlets that a reader is offered to choose from; a topic always is. */
const mostValues = 40

/** The values that most articles have, of a whole corpus: a segment must not leave out what others count. */
export function toFacetValues(packed: readonly PackedRecord[]): FacetValues {
  const rows = toRows(packed)
  return toFacets((name) => {
    const most = name === 'speaker' || name === 'outlet' ? mostValues : Number.POSITIVE_INFINITY
    return new Set(rows[name].slice(0, most).map(({ id }) => id))
  })
}

/** What the counts beside the results are made of, for a segment: for each value the steps between its articles. */
export function toPackedFacets(packed: readonly PackedRecord[], values: FacetValues): PackedFacets {
  const rows = toRows(packed)
  return toFacets((name) =>
    rows[name]
      .filter(({ id }) => values[name].has(id))
      .map(({ id, label, articles }) => [
        id,
        label,
        articles.map((place, index) => place - (articles[index - 1] ?? 0)),
      ]),
  )
}

export type PackedFacets = Readonly<
  Record<FacetName, readonly (readonly [id: string, label: string, steps: readonly number[]])[]>
>

/** The rows of all segments as one, the articles counted through all. */
export function readFacetRows(
  segments: readonly { readonly start: number; readonly facets: PackedFacets }[],
): FacetRows {
  return toFacets((name) => {
    const known = new Map<string, Row>()
    for (const { start, facets } of segments) {
      for (const [id, label, steps] of facets[name]) {
        const row = known.get(id) ?? { id, label, articles: [] }
        known.set(id, row)
        let place = start
        for (const step of steps) row.articles.push((place += step))
      }
    }
    return [...known.values()]
  })
}

export type FacetRows = Readonly<Record<FacetName, readonly FacetRow[]>>

type Row = { readonly id: string; readonly label: string; readonly articles: number[] }

/** For each facet its values with their articles, the most frequent first. The year of an article without a date is "". */
function toRows(packed: readonly PackedRecord[]): Readonly<Record<FacetName, readonly Row[]>> {
  const facets = toFacets(() => new Map<string, Row>())
  const note = (facet: FacetName, id: string, label: string, place: number): void => {
    const row = facets[facet].get(id) ?? { id, label, articles: [] }
    facets[facet].set(id, row)
    if (row.articles.at(-1) !== place) row.articles.push(place)
  }
  packed.forEach(([, , outlet, , published, topics, speakers], place) => {
    const year = toDateKey(published).slice(0, 4)
    note('year', year, year, place)
    if (outlet !== null) note('outlet', outlet, outlet, place)
    for (const [id, label] of topics) note('topic', id, label, place)
    for (const [id, name] of speakers) note('speaker', id, name, place)
  })
  return toFacets((name) =>
    [...facets[name].values()].toSorted(
      (a, b) => b.articles.length - a.articles.length || (a.id < b.id ? -1 : 1),
    ),
  )
}

function toFacets<Value>(make: (name: FacetName) => Value): Readonly<Record<FacetName, Value>> {
  return Object.fromEntries(facetNames.map((name) => [name, make(name)])) as Record<FacetName, Value>
}
