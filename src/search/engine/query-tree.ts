import type { Query as MiniSearchQuery } from 'minisearch'
import { boost, type SearchField, toDateTerm, wordFields } from '../files/definition.ts'
import { toWantedPhrases, toWantedTerms } from '../match/hits.ts'
import { isCommonWord } from '../query/query-parts.ts'
import type { Atom, Clause, Wanted } from '../query/query-types.ts'
import { toFieldTerm } from '../query/stems.ts'
import type { Shelf } from './shelf.ts'
import type { Terms } from './term-shelf.ts'

/** What a clause asks of MiniSearch, and the postings that it needs for it. */
export type Branch = {
  readonly tree: MiniSearchQuery
  readonly terms: Terms
  /** The terms that it looks up as words: these alone put the articles in order. */
  readonly words: readonly string[]
}

/** A part of a query as a part of a query of MiniSearch. */
export async function toBranch(shelf: Shelf, { any }: Clause): Promise<Branch> {
  const own = await Promise.all(any.map((atom) => toAtomBranch(shelf, atom)))
  return {
    tree: { combineWith: 'OR', queries: own.map(({ tree }) => tree) },
    terms: new Map(own.flatMap(({ terms }) => [...terms])),
    words: own.flatMap(({ words }) => words),
  }
}

async function toAtomBranch(shelf: Shelf, atom: Atom): Promise<Branch> {
  if (atom.kind === 'words') return toWordsBranch(shelf, atom)
  if (atom.kind === 'size') {
    const { from, to } = atom.size.buckets
    const terms = await shelf.findBetween(from, to)
    return toFieldBranch('size', [[...terms.keys()]], terms)
  }
  const { field, value, words } = atom
  if (field === 'kind') return { tree: { combineWith: 'OR', queries: [] }, terms: new Map(), words: [] }
  if (field === 'year' || field === 'before' || field === 'after') {
    const month = toDateTerm(value)
    const terms = await shelf.findBetween(
      field === 'before' ? toDateTerm('') : month,
      field === 'after' ? toDateTerm('9999') : `${month}-99`,
    )
    return toFieldBranch('date', [[...terms.keys()]], terms)
  }
  const sets = words.map((word) => [toFieldTerm(word)])
  return toFieldBranch(field, sets, await shelf.findTerms(sets.flat()))
}

async function toWordsBranch(shelf: Shelf, one: Wanted): Promise<Branch> {
  const words = toWantedTerms(one)
  const phrases = toWantedPhrases(one).map((phrase) => toTelling(shelf, phrase))
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
  const all = [...words, ...phrases.flat()]
  return { tree, terms: await shelf.findTerms(all), words: all }
}

/** Articles that have in a field one term of each set; they count next to nothing beside those of words. */
function toFieldBranch(field: SearchField, sets: readonly (readonly string[])[], terms: Terms): Branch {
  const tree: MiniSearchQuery = {
    combineWith: 'AND',
    queries: sets.map((own) => ({ combineWith: 'OR', queries: [...own] })),
    fields: [field],
    boostTerm: () => 1e-6,
  }
  return { tree, terms, words: [] }
}

/** How much another form of a word counts beside the one typed. */
const formShare = 0.4

/** A phrase is looked up by the words in it that tell something: "the" stands in every article. */
function toTelling({ boot }: Shelf, phrase: readonly string[]): readonly string[] {
  const isTelling = (word: string): boolean =>
    !isCommonWord({ sequences: [[word]] }) && !boot.common.includes(word)
  const telling = phrase.filter(isTelling)
  return telling.length > 0 ? telling : phrase
}
