import type MiniSearch from 'minisearch'
import type { SearchDocument } from '../files/definition.ts'
import type { Postings } from '../files/term-block.ts'

/** The postings of terms by term. */
export type Terms = ReadonlyMap<string, Postings>

export type Index = MiniSearch<SearchDocument>

/** The terms of the index and what MiniSearch makes of them, whole or read in parts. */
export type TermShelf = {
  /** What the index has of each term; a term it does not know is left out. */
  readonly findTerms: (terms: readonly string[]) => Promise<Terms>
  /** All terms from one to another, both included. */
  readonly findBetween: (from: string, to: string) => Promise<Terms>
  /** All terms that begin with a text; none where too many do to be read. */
  readonly findBeginning: (start: string) => Promise<Terms>
  /**
   * Words that share the first or the last half with a word, or more where very many words do: all that one typing
   * error may have made of it.
   */
  readonly findHalves: (word: string) => Promise<readonly string[]>
  /**
   * MiniSearch over an index of these terms, which ranks by them as the whole index does; the whole index of a small
   * site. With `isOfAll` it knows every article, for queries that no term narrows.
   */
  readonly openIndex: (terms: Terms, isOfAll: boolean) => Promise<Index>
}

/** Less than half, so that two letters that changed places in the middle leave one of the halves whole. */
export function toHalf(word: string): number {
  return Math.max(2, Math.floor((word.length - 1) / 2))
}
