import MiniSearch, { type SearchResult } from 'minisearch'
import { asTerms, searchFields, wordFields } from '../files/definition.ts'
import { toWantedTerms } from '../match/hits.ts'
import type { Atom, Clause, Query } from '../query/query-types.ts'
import { type Branch, toBranch } from './query-tree.ts'
import { openKeptFor } from './last-used.ts'
import type { Shelf } from './shelf.ts'

/** An article that may have what a query asks for: its place among all, and MiniSearch's score. */
export type Candidate = { readonly place: number; readonly score: number }

/** The articles that may have what a query asks for; every one that has it is among them. */
export type Candidates = {
  /** As MiniSearch ranks them, the newer of two equals first; by time alone where no word is asked for. */
  readonly ranked: readonly Candidate[]
  /** True when each is known to have it, unread. */
  readonly isExact: boolean
  /** The clauses that the best has, as far as they rank. */
  readonly has: readonly Clause[]
}

export type CandidateOptions = {
  /** OR: those that have as much of it as any, best first. */
  readonly combineWith?: 'AND' | 'OR'
  /** True for candidates as soon as they can be had: common words are not looked up where few articles have the others. */
  readonly isFirst?: boolean
}

/** Finds the articles that may have all that a query asks for, from the index alone. */
export async function findCandidates(
  shelf: Shelf,
  query: Query,
  { combineWith = 'AND', isFirst = false }: CandidateOptions = {},
): Promise<Candidates> {
  // What stands in a quarter of many articles ranks nothing: it only keeps the others out.
  const asked = query.clauses.filter(({ any, excluded }) => !excluded && !any.some(isOfKind))
  const telling = asked.filter((clause) => !isCommon(shelf, clause))
  const ranking = telling.length > 0 ? telling : asked
  const common = asked.filter((clause) => !ranking.includes(clause))
  const isWhole = common.length === 0
  if (combineWith === 'OR') return search(shelf, query, { combineWith, ranking, common: [], isWhole })
  if (isFirst && !isWhole) {
    const first = await search(shelf, query, { combineWith, ranking, common: [], isWhole })
    if (first.ranked.length <= soonRead) return first
  }
  return keep(shelf, query, () => search(shelf, query, { combineWith, ranking, common, isWhole: true }))
}

/** So few articles are read sooner than what it takes to rule some of them out. */
const soonRead = 10

/** The counts beside the results ask again for what the results were found by. */
const keep = openKeptFor<Candidates>()

type Parts = {
  readonly combineWith: 'AND' | 'OR'
  readonly ranking: readonly Clause[]
  readonly common: readonly Clause[]
  /** Whether these are all clauses that keep an article out. */
  readonly isWhole: boolean
}

async function search(
  shelf: Shelf,
  query: Query,
  { combineWith, ranking, common, isWhole }: Parts,
): Promise<Candidates> {
  const toBranches = (clauses: readonly Clause[]): Promise<readonly Branch[]> =>
    Promise.all(clauses.map((clause) => toBranch(shelf, clause)))
  const [branches, others] = await Promise.all([toBranches(ranking), toBranches(common)])
  const terms = new Map(branches.flatMap((branch) => [...branch.terms]))
  const index = await shelf.openIndex(terms, branches.length === 0)
  const found = index.search(
    branches.length === 0 ? MiniSearch.wildcard : { combineWith, queries: branches.map(({ tree }) => tree) },
    { ...asTerms, ...(others.length === 0 ? {} : { filter: toFilter(others) }) },
  )
  const words = new Set(branches.flatMap((branch) => branch.words))
  // MiniSearch counts each score as often as the article has terms of the query, those of fields and sizes among them.
  const toScore = ({ score, queryTerms }: SearchResult): number =>
    words.size === 0 ? 1 : (score * queryTerms.filter((term) => words.has(term)).length) / queryTerms.length
  const ranked = found
    .map((result): Candidate => ({ place: result.id as number, score: toScore(result) }))
    .toSorted((a, b) => b.score - a.score || b.place - a.place)
  const best = new Set(found.find(({ id }) => id === ranked[0]?.place)?.terms)
  return {
    ranked,
    // A quotation may lack what its article has, so the article stays a candidate.
    isExact: isWhole && query.clauses.every(({ any, excluded }) => !excluded && any.every(isSureAtom)),
    has: ranking.filter((_, place) =>
      [...(branches[place]?.terms.keys() ?? [])].some((term) => best.has(term)),
    ),
  }
}

/** Keeps the articles that have in a field of words something of each branch. */
function toFilter(branches: readonly Branch[]): (result: SearchResult) => boolean {
  const fields = wordFields.map((field) => searchFields.indexOf(field))
  const rows = branches.map(({ terms }) =>
    [...terms.values()].flatMap((postings) =>
      fields.flatMap((field) => (postings[field] === undefined ? [] : [postings[field]])),
    ),
  )
  return ({ id }) => rows.every((row) => row.some((articles) => articles[id as number] !== undefined))
}

/** Whether all that a clause asks for are words, one of them common. */
function isCommon({ boot }: Shelf, { any }: Clause): boolean {
  return (
    any.every((atom) => atom.kind === 'words' && !atom.exact) &&
    any.some(
      (atom) => atom.kind === 'words' && toWantedTerms(atom).some((term) => boot.common.includes(term)),
    )
  )
}

/** Kinds are told apart when the texts are read. */
function isOfKind(atom: Atom): boolean {
  return atom.kind === 'field' && atom.field === 'kind'
}

/** Whether the index alone says that an article has it. */
function isSureAtom(atom: Atom): boolean {
  if (atom.kind === 'words') return !atom.exact && atom.sequences.every(({ length }) => length === 1)
  return (
    atom.kind === 'field' && (atom.field === 'topic' || atom.field === 'outlet') && atom.words.length === 1
  )
}
