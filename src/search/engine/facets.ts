import * as wording from '../../wording/wording.ts'
import { isEmptyQuery, toQueryWithout, kinds } from '../query/query-parts.ts'
import type { Clause, FieldName, Query } from '../query/query-types.ts'
import { readTyped } from '../query/read-typed.ts'
import { toTerms } from '../query/tokens.ts'
import { findCandidates } from './candidates.ts'
import { readWords } from './known-words.ts'
import { findResults, type Results } from './results.ts'
import type { Shelf } from './shelf.ts'

export const facetFields = ['kind', 'topic', 'speaker', 'outlet', 'year'] as const
export type FacetField = (typeof facetFields)[number]

/** A value to narrow the results by, and the query with it put in or taken out. */
export type FacetValue = {
  readonly label: string
  /** How many articles it leaves; for a kind how many results, of the articles that were read for them. */
  readonly count: number
  /** How many of them are reported statements. */
  readonly reported?: number
  readonly isExact: boolean
  readonly isChosen: boolean
  readonly query: string
}

export type Facets = Readonly<Record<FacetField, readonly FacetValue[]>>

/** Values shown for each field; the chosen ones always. */
const most = 8

/**
 * For every field its most frequent values among the articles found, or those that the index names for the rest of the
 * query: so a second value of one field can be chosen beside the first. `results` are the query's, where they are known
 * already.
 */
export async function findFacets(shelf: Shelf, query: Query, results?: Results): Promise<Facets> {
  const rows = await shelf.loadFacets()
  const all = results?.places ? new Set(results.places) : await findMask(shelf, query)
  const found = await Promise.all(
    facetFields.map(async (field) => {
      const own = findOwn(query, field)
      if (field === 'kind') return toKinds(shelf, query, own, results)
      const mask = own ? await findMask(shelf, await readTyped(toQueryWithout(query, own))) : all
      const refused = findRefused(query, field)
      const values = rows[field]
        .filter(({ id }) => id !== '')
        .map(({ id, label, articles }) => ({
          id,
          label,
          count: articles.filter((place) => mask.has(place)).length,
        }))
      const chosen = new Set(own?.any.flatMap((atom) => (atom.kind === 'field' ? [toKey(atom.value)] : [])))
      return values
        .map(({ id, label, count }) => ({ id, label, count, isChosen: chosen.has(toKey(id)) }))
        .filter(
          ({ id, label, count, isChosen }) =>
            isChosen || (count > 0 && !isRefused(`${id} ${label}`, refused)),
        )
        .toSorted(
          (a, b) => Number(b.isChosen) - Number(a.isChosen) || b.count - a.count || (a.id < b.id ? -1 : 1),
        )
        .slice(0, most)
        .map(({ id, label, count, isChosen }) => ({
          label,
          count,
          isExact: true,
          isChosen,
          query: toToggled(query, field, id),
        }))
    }),
  )
  const [kind = [], topic = [], speaker = [], outlet = [], year = []] = found
  return { kind, topic, speaker, outlet, year }
}

/** The query with a value of a field put in, beside others of the field, or taken out where it was. */
export function toToggled(query: Query, field: FieldName, id: string): string {
  const own = findOwn(query, field)
  const text = toFieldText(field, id)
  if (!own) return `${query.source.trim()} ${text}`
  const values = own.any.map((atom) => (atom.kind === 'field' ? toFieldText(field, atom.value) : atom.text))
  const isIn = own.any.some((atom) => atom.kind === 'field' && toKey(atom.value) === toKey(id))
  const left = isIn ? values.filter((value) => toKey(value) !== toKey(text)) : [...values, text]
  return toQueryWithout(query, own, left.join(' OR '))
}

/** How many results of each kind there are, whatever kinds are chosen. */
async function toKinds(
  shelf: Shelf,
  query: Query,
  own: Clause | undefined,
  results: Results | undefined,
): Promise<readonly FacetValue[]> {
  const all = own ? await readTyped(toQueryWithout(query, own)) : query
  // Without its kind a query may ask for nothing: "kind:quote".
  if (isEmptyQuery(all)) return []
  const { groups } = (own ? null : results) ?? (await findResults(shelf, all, { typing: false, most: 1 }))
  const chosen = new Set(own?.any.flatMap((atom) => (atom.kind === 'field' ? [atom.value] : [])))
  return kinds.flatMap((kind) => {
    const group = groups.find((one) => one.kind === kind)
    if (!group && !chosen.has(kind)) return []
    return [
      {
        label: wording.kinds[kind].title,
        count: group?.total ?? 0,
        reported: group?.reported ?? 0,
        isExact: group?.isExact ?? true,
        isChosen: chosen.has(kind),
        query: toToggled(query, 'kind', kind),
      },
    ]
  })
}

/** The part of a query that asks for values of the field and nothing else. */
function findOwn(query: Query, field: FieldName): Clause | undefined {
  return query.clauses.find(
    ({ any, excluded }) => !excluded && any.every((atom) => atom.kind === 'field' && atom.field === field),
  )
}

/** The words of each value of a field that the query excludes: `-speaker:varga`. */
function findRefused(query: Query, field: FacetField): readonly (readonly string[])[] {
  return query.clauses.flatMap(({ any, excluded }) =>
    excluded
      ? any.flatMap((atom) => (atom.kind === 'field' && atom.field === field ? [atom.words] : []))
      : [],
  )
}

function isRefused(value: string, refused: readonly (readonly string[])[]): boolean {
  if (refused.length === 0) return false
  const terms = new Set(toTerms(value))
  return refused.some((words) => words.length > 0 && words.every((word) => terms.has(word)))
}

/** `speaker:"Ilse Varga"`, `topic:trade`. */
export function toFieldText(field: FieldName, value: string): string {
  return `${field}:${/[\s"]/.test(value) ? `"${value.replaceAll('"', ' ')}"` : value}`
}

function toKey(value: string): string {
  return toTerms(value).join(' ')
}

async function findMask(shelf: Shelf, query: Query): Promise<ReadonlySet<number>> {
  const known = await readWords(shelf, query, false)
  return new Set((await findCandidates(shelf, known.query)).ranked.map(({ place }) => place))
}
