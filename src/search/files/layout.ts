/** How search's files are laid out: said once for the build that writes them and the browser that reads them. */

/** The one file whose name is known beforehand; every other is named for its content. */
export const bootFile = 'boot.bin'

/** The folder of search's files in the site. */
export const searchFolder = 'search'

/** Raised with every change of the layout: a page of one build must not read the files of another. */
export const layoutVersion = 3

/** A block takes a whole number of units in its file, the last filled up with zeros, so that sizes are small numbers. */
export const blockUnit = 16

/** A text takes a whole number of units in its file, so that one byte mostly says how long it is. */
export const textUnit = 192

/** Sorted terms in blocks, by the first term of each; blocks lie in the segment's files one after another. */
export type Table = { readonly firsts: readonly string[]; readonly sizes: readonly number[] }

/** The tables of a segment in the order in which their blocks lie in its files. */
export const termTableNames = ['postings', 'endings', 'facets'] as const
export type TableName = (typeof termTableNames)[number]

/** A stretch of articles in order of time, with an index of its own: a later article leaves it as it was. */
export type IndexSegment = {
  /** The number of articles in it. */
  readonly count: number
  /** What its terms are spelled with, see entries.ts. */
  readonly alphabet: string
  /** Index files with the number of blocks in each; the tables' blocks follow each other through them. */
  readonly files: readonly (readonly [name: string, blocks: number])[]
  /** Terms with the articles that have them. */
  readonly postings: Table
  /** Words by their last letters, backwards, with the number of articles that have them. */
  readonly endings: Table
  /** What the counts beside the results are made of: one block. */
  readonly facets: Table
}

/** What the boot file says, beside one byte per article for each of `lengths`. */
export type Boot = {
  readonly version: number
  /** Everything stands in the boot file. */
  readonly isWhole: boolean
  /** So few articles that all that may have what is asked for are read, so that every count is exact. */
  readonly isSmall: boolean
  readonly count: number
  /** Mean number of different terms in each field of the index. */
  readonly averages: readonly number[]
  readonly segments: readonly IndexSegment[]
  /** Text files with the number of articles in each. */
  readonly texts: readonly (readonly [name: string, articles: number])[]
  /** Each month that has articles ("2026-02", "2026", "" for no date) with its first. */
  readonly months: readonly (readonly [month: string, first: number])[]
}

/** For each article: a byte for the length of each field, and the units its text takes in its file (two bytes). */
export type Lengths = { readonly fields: readonly Uint16Array[]; readonly units: Uint16Array }

/** The facets of a segment: for each value the articles that have it. */
export type FacetName = 'topic' | 'outlet' | 'speaker'
export type FacetRow = { readonly id: string; readonly label: string; readonly articles: ArrayLike<number> }
