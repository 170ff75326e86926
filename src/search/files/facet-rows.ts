import type { FacetName, FacetRow } from './layout.ts'
import type { PackedRecord } from './records.ts'

/** The values of each facet that are counted, over all articles. */
export type FacetValues = Readonly<Record<FacetName, ReadonlySet<string>>>

/** Most speakers and outlets that a reader is offered to choose from; a topic always is. */
const mostValues = 40

/** The values that most articles have, of a whole corpus: a segment must not leave out what others count. */
export function toFacetValues(packed: readonly PackedRecord[]): FacetValues {
  const rows = toRows(packed)
  const take = (name: FacetName, most: number): ReadonlySet<string> =>
    new Set(rows[name].slice(0, most).map(({ id }) => id))
  return {
    topic: take('topic', Number.POSITIVE_INFINITY),
    outlet: take('outlet', mostValues),
    speaker: take('speaker', mostValues),
  }
}

/** What the counts beside the results are made of, for a segment, as JSON: for each value the steps between its articles. */
export function toFacetJson(packed: readonly PackedRecord[], values: FacetValues): string {
  const rows = toRows(packed)
  const toSteps = (name: FacetName): PackedFacets[FacetName] =>
    rows[name]
      .filter(({ id }) => values[name].has(id))
      .map(({ id, label, articles }) => [
        id,
        label,
        articles.map((place, index) => place - (articles[index - 1] ?? 0)),
      ])
  const packedFacets: PackedFacets = {
    topic: toSteps('topic'),
    outlet: toSteps('outlet'),
    speaker: toSteps('speaker'),
  }
  return JSON.stringify(packedFacets)
}

type Row = { readonly id: string; readonly label: string; readonly articles: number[] }

/** For each facet its values with their articles, the most frequent first. */
function toRows(packed: readonly PackedRecord[]): Readonly<Record<FacetName, readonly Row[]>> {
  const facets = {
    topic: new Map<string, Row>(),
    outlet: new Map<string, Row>(),
    speaker: new Map<string, Row>(),
  }
  const note = (facet: FacetName, id: string, label: string, place: number): void => {
    const row = facets[facet].get(id) ?? { id, label, articles: [] }
    facets[facet].set(id, row)
    if (row.articles.at(-1) !== place) row.articles.push(place)
  }
  packed.forEach(([, , outlet, , , topics, speakers], place) => {
    if (outlet !== null) note('outlet', outlet, outlet, place)
    for (const [id, label] of topics) note('topic', id, label, place)
    for (const [id, name] of speakers) note('speaker', id, name, place)
  })
  const sort = (name: FacetName): readonly Row[] =>
    [...facets[name].values()].toSorted(
      (a, b) => b.articles.length - a.articles.length || (a.id < b.id ? -1 : 1),
    )
  return { topic: sort('topic'), outlet: sort('outlet'), speaker: sort('speaker') }
}

/** The rows of all segments as one, the articles counted through all. */
export function readFacetRows(
  segments: readonly { readonly start: number; readonly json: string }[],
): Readonly<Record<FacetName, readonly FacetRow[]>> {
  const read = segments.map(({ start, json }) => ({ start, rows: JSON.parse(json) as PackedFacets }))
  const join = (name: FacetName): readonly FacetRow[] => {
    const known = new Map<string, { id: string; label: string; articles: number[] }>()
    for (const { start, rows } of read) {
      for (const [id, label, steps] of rows[name]) {
        const row = known.get(id) ?? { id, label, articles: [] }
        known.set(id, row)
        let place = start
        for (const step of steps) row.articles.push((place += step))
      }
    }
    return Array.from(known.values(), (row) => ({ ...row, articles: Uint32Array.from(row.articles) }))
  }
  return { topic: join('topic'), outlet: join('outlet'), speaker: join('speaker') }
}

type PackedFacets = Readonly<
  Record<FacetName, readonly (readonly [id: string, label: string, steps: readonly number[]])[]>
>
