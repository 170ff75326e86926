import MiniSearch, { type Query as MiniSearchQuery, type SearchOptions, type SearchResult } from 'minisearch'
import { boost, type SearchField, searchFields, toDateTerm, wordFields } from '../files/definition.ts'
import { toWantedPhrases, toWantedTerms } from '../match/hits.ts'
import { isCommonWord } from '../query/query-parts.ts'
import type { Atom, Clause, Query, Wanted } from '../query/query-types.ts'
import { useSizing } from '../query/sizes-later.ts'
import { toFieldTerm } from '../query/stems.ts'
import type { Shelf, Terms } from './shelf.ts'

/** An article that may have what a query asks for: its place among all, and MiniSearch's score. */
export type Candidate = { readonly place: number; readonly score: number }

/** The articles that may have what a query asks for; every one that has it is among them. */
export type Candidates = {
  /** As MiniSearch ranks them, the newer of two equals first. */
  readonly ranked: readonly Candidate[]
  /** True when each is known to have it, unread. */
  readonly isExact: boolean
  /** The clauses that the best has. */
  readonly has: readonly Clause[]
}

/** Finds the articles that may have all that a query asks for, or as much as any has, from the index alone. */
export async function findCandidates(
  shelf: Shelf,
  query: Query,
  combineWith: 'AND' | 'OR' = 'AND',
): Promise<Candidates> {
  await fetchSizing(query)
  const asked = query.clauses.filter(({ excluded }) => !excluded)
  const branches = await Promise.all(asked.map((clause) => toBranch(shelf, clause)))
  const told = branches.filter(({ isAll }) => !isAll)
  const isCommon = toCommonTest(shelf.boot.count)
  const telling = told.filter((branch) => !isCommon(branch))
  const ranking = telling.length > 0 ? telling : told
  const others = told.filter((branch) => !ranking.includes(branch))
  const terms = new Map(ranking.flatMap((branch) => [...branch.terms]))
  const index = await shelf.openIndex(terms, ranking.length === 0)
  const found = index.search(
    ranking.length === 0 ? MiniSearch.wildcard : { combineWith, queries: ranking.map(({ tree }) => tree) },
    {
      ...plainly,
      ...(others.length === 0 || combineWith === 'OR' ? {} : { filter: toFilter(others) }),
    },
  )
  // Where no word is asked for, nothing but their time puts them in order.
  const isOfWords = ranking.some((branch) => branch.isOfWords)
  const ranked = found
    .map(({ id, score }): Candidate => ({ place: id as number, score: isOfWords ? score : 1 }))
    .toSorted((a, b) => b.score - a.score || b.place - a.place)
  const best = new Set(found.find(({ id }) => id === ranked[0]?.place)?.terms)
  return {
    ranked,
    // A quotation may lack what its article has, so the article stays a candidate.
    isExact: query.clauses.every(({ any, excluded }) => !excluded && any.every(isSureAtom)),
    has: asked.filter((_, place) => {
      const branch = branches[place]
      return !branch || !ranking.includes(branch) || [...branch.terms.keys()].some((term) => best.has(term))
    }),
  }
}

/** The terms of a query are final. */
const plainly: SearchOptions = { tokenize: (term) => [term], processTerm: (term) => term }

/** What a clause asks of MiniSearch; `isAll` where it keeps no article out. */
type Branch = {
  readonly tree: MiniSearchQuery
  readonly terms: Terms
  readonly isAll: boolean
  /** It asks for words alone. */
  readonly isOfWords: boolean
}

async function toBranch(shelf: Shelf, { any }: Clause): Promise<Branch> {
  const own = await Promise.all(any.map((atom) => toAtomBranch(shelf, atom)))
  return {
    tree: { combineWith: 'OR', queries: own.map(({ tree }) => tree) },
    terms: new Map(own.flatMap(({ terms }) => [...terms])),
    isAll: own.some(({ isAll }) => isAll),
    isOfWords: own.every(({ isOfWords }) => isOfWords),
  }
}

async function toAtomBranch(shelf: Shelf, atom: Atom): Promise<Branch> {
  if (atom.kind === 'words') return toWordsBranch(shelf, atom)
  if (atom.kind === 'size') {
    const range = useSizing().toBucketRange(atom.size)
    const terms = range ? await shelf.findBetween(range.from, range.to) : new Map()
    return toFieldBranch('size', [[[...terms.keys()]]], terms)
  }
  const { field, value, words } = atom
  if (field === 'kind') return { tree: MiniSearch.wildcard, terms: new Map(), isAll: true, isOfWords: false }
  if (field === 'year' || field === 'before' || field === 'after') {
    const month = toDateTerm(value)
    const terms = await shelf.findBetween(
      field === 'before' ? toDateTerm('') : month,
      field === 'after' ? toDateTerm('9999') : `${month}-99`,
    )
    return toFieldBranch('date', [[[...terms.keys()]]], terms)
  }
  const unit = field === 'unit' ? useSizing().readUnit(value)?.toLowerCase().split(' ') : undefined
  const ways = [words, ...(unit ? [unit] : [])].map((own) => own.map((word) => [toFieldTerm(word)]))
  return toFieldBranch(field, ways, await shelf.findTerms(ways.flat(2)))
}

async function toWordsBranch(shelf: Shelf, one: Wanted): Promise<Branch> {
  const words = toWantedTerms(one)
  const phrases = toWantedPhrases(one).map(toTelling)
  const [typed, ...forms] = words
  const tree: MiniSearchQuery = {
    combineWith: 'OR',
    queries: [
      ...(typed === undefined ? [] : [typed]),
      ...(forms.length === 0
        ? []
        : [{ combineWith: 'OR' as const, queries: forms, boostTerm: () => formShare }]),
      ...phrases.map((phrase) => ({ combineWith: 'AND' as const, queries: [...phrase] })),
    ],
    fields: [...wordFields],
    boost,
  }
  return { tree, terms: await shelf.findTerms([...words, ...phrases.flat()]), isAll: false, isOfWords: true }
}

/**
 * Articles that have in a field, in one of some ways, one term of each set; they count next to nothing beside those of
 * words.
 */
function toFieldBranch(
  field: SearchField,
  ways: readonly (readonly (readonly string[])[])[],
  terms: Terms,
): Branch {
  const tree: MiniSearchQuery = {
    combineWith: 'OR',
    queries: ways.map((sets) => ({
      combineWith: 'AND',
      queries: sets.map((own) => ({ combineWith: 'OR', queries: [...own] })),
    })),
    fields: [field],
    boostTerm: () => 1e-6,
  }
  return { tree, terms, isAll: false, isOfWords: false }
}

/** How much another form of a word counts beside the one typed. */
const formShare = 0.4

/** In how large a share of the articles a word is common, of a corpus of more articles than that. */
const commonShare = 0.25
const commonFrom = 500

/** What stands in a quarter of many articles ranks nothing: it only keeps the others out. */
function toCommonTest(count: number): (branch: Branch) => boolean {
  return ({ terms, isOfWords }) =>
    isOfWords && count > commonFrom && toPlaces(terms).size > count * commonShare
}

/** The articles that have one of some terms in a field of words. */
function toPlaces(terms: Terms): ReadonlySet<number> {
  const places = new Set<number>()
  for (const postings of terms.values())
    for (const field of wordFields)
      for (const key in postings[searchFields.indexOf(field)]) places.add(Number(key))
  return places
}

/** Keeps the articles that have something of each branch. */
function toFilter(branches: readonly Branch[]): (result: SearchResult) => boolean {
  const sets = branches.map(({ terms }) => toPlaces(terms))
  return ({ id }) => sets.every((places) => places.has(id as number))
}

/** The table of units, for a query that has a size or unit. */
async function fetchSizing({ clauses }: Query): Promise<void> {
  const isOfUnits = (atom: Atom): boolean =>
    atom.kind === 'size' || (atom.kind === 'field' && atom.field === 'unit')
  if (clauses.some(({ any }) => any.some(isOfUnits))) await import('../query/sizes.ts')
}

/** A phrase is looked up by the words in it that tell something: "the" stands in every article. */
function toTelling(sequence: readonly string[]): readonly string[] {
  const telling = sequence.filter((word) => !isCommonWord({ sequences: [[word]] }))
  return telling.length > 0 ? telling : sequence
}

/** Whether the index alone says that an article has it. */
function isSureAtom(atom: Atom): boolean {
  if (atom.kind === 'words') return !atom.exact && atom.sequences.every(({ length }) => length === 1)
  return (
    atom.kind === 'field' && (atom.field === 'topic' || atom.field === 'outlet') && atom.words.length === 1
  )
}
