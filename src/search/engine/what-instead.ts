import { distance } from 'fastest-levenshtein'
import { toQueryWithout } from '../query/query-parts.ts'
import type { QueryPart, Query } from '../query/query-types.ts'
import { readTyped } from '../query/read-typed.ts'
import { toTerms } from '../query/tokens.ts'
import { toFieldText } from './facets.ts'
import { readWords } from './known-words.ts'
import { findResults } from './results.ts'
import type { Shelf } from './shelf.ts'

/** Why a query found nothing and what to ask instead; every query offered finds something. */
export type Suggestions = {
  /** Wanted words that stand in no text. */
  readonly unknown: readonly string[]
  /** Names asked for by a field that nothing has, with the names that are near: "speaker:vrga". */
  readonly names: readonly UnknownName[]
  /** Articles without a known date, where the query asks for a time: they are never among its results. */
  readonly undated: number
  /** The query with one part left out, most results first. */
  readonly without: readonly Offer[]
}

export type UnknownName = {
  readonly field: 'speaker' | 'topic' | 'outlet'
  readonly value: string
  readonly near: readonly { readonly label: string; readonly query: string }[]
}

export type Offer = {
  /** The part left out. */
  readonly text: string
  readonly query: string
  readonly total: number
}

/** Of a longer query the index says at once what to leave out. */
const mostLeftOut = 8

/** Meant for a query that has found nothing. */
export async function findSuggestions(shelf: Shelf, query: Query): Promise<Suggestions> {
  const { unknown } = await readWords(shelf, query, false)
  const many = query.clauses.length
  const parts = many < 2 || many > mostLeftOut ? [] : query.clauses
  const without = (await Promise.all(parts.map((part) => toOffer(shelf, query, part)))).flat()
  return {
    unknown: unknown.map((one) => one.text),
    names: await findNames(shelf, query),
    undated: asksForTime(query) ? await countUndated(shelf) : 0,
    without: without.toSorted((a, b) => b.total - a.total).slice(0, 3),
  }
}

function asksForTime({ clauses }: Query): boolean {
  const fields = new Set(['year', 'before', 'after'])
  return clauses.some(({ any }) => any.some((atom) => atom.kind === 'field' && fields.has(atom.field)))
}

async function countUndated(shelf: Shelf): Promise<number> {
  const { year } = await shelf.loadFacets()
  return year.find(({ id }) => id === '')?.articles.length ?? 0
}

/** Names shown for one that is not known. */
const mostNear = 5

/** The names of fields that no article has, each with those near it, or else with the most frequent ones. */
async function findNames(shelf: Shelf, query: Query): Promise<readonly UnknownName[]> {
  const atoms = query.clauses.flatMap((clause) => (clause.excluded ? [] : clause.any))
  const asked = atoms.filter((atom) => atom.kind === 'field')
  const rows = await shelf.loadFacets()
  return asked.flatMap((atom): readonly UnknownName[] => {
    const { field, value, words } = atom
    if (field !== 'speaker' && field !== 'topic' && field !== 'outlet') return []
    const named = rows[field].map(({ id, label, articles }) => {
      const own = toTerms(`${id} ${label}`)
      const steps = words.map((word) => Math.min(...own.map((term) => toFar(term, word))))
      // "President Varga" is near where there is a Varga.
      const far = steps.includes(0) ? Math.min(1, Math.max(...steps)) : Math.max(...steps)
      return { label, far, count: articles.length }
    })
    const known = named.some(({ far }) => far === 0)
    if (known || words.length === 0) return []
    const sorted = named.toSorted((a, b) => a.far - b.far || b.count - a.count)
    const near = sorted.filter(({ far }) => far <= 2)
    const shown = near.length > 0 ? near : field === 'speaker' ? [] : sorted
    return [
      {
        field,
        value,
        near: shown
          .slice(0, mostNear)
          .map(({ label }) => ({ label, query: toQueryWithout(query, atom, toFieldText(field, label)) })),
      },
    ]
  })
}

/** How many letters apart; a beginning is near. */
function toFar(term: string, word: string): number {
  return term !== word && term.startsWith(word) ? 1 : distance(term, word)
}

async function toOffer(shelf: Shelf, query: Query, part: QueryPart): Promise<readonly Offer[]> {
  const changed = toQueryWithout(query, part)
  const { total, corrected, relaxed } = await findResults(shelf, await readTyped(changed), {
    typing: false,
    most: 1,
  })
  return total === 0 || corrected.length > 0 || relaxed !== null
    ? []
    : [{ text: part.text, query: changed, total }]
}
