/** How search's files are laid out: said once for the build that writes them and the browser that reads them. */

/** The one file whose name is known beforehand; every other is named for its content. */
export const bootFile = 'boot.bin'

/** The folder of search's files in the site. */
export const searchFolder = 'search'

/** Raised with every change of the layout: a page of one build must not read the files of another. */
export const layoutVersion = 4

/** A text takes a whole number of units in its file, so that a small number says how long it is. */
export const textUnit = 192

/** Sorted terms in blocks, each packed for itself: what each begins with, and its bytes. */
export type Table = { readonly firsts: readonly string[]; readonly sizes: readonly number[] }

/** The tables of a segment in the order in which their blocks lie in its files, one after another. */
export const indexTables = ['postings', 'endings', 'facets'] as const
export type TableName = (typeof indexTables)[number]

/** A stretch of articles in order of time, with tables of its own: a later article leaves it as it was. */
export type IndexSegment = Readonly<Record<TableName, Table>> & {
  /** The number of articles in it. */
  readonly count: number
  /** Index files with the number of blocks in each. */
  readonly files: readonly (readonly [name: string, blocks: number])[]
}

/** What the boot file says: JSON, packed. */
export type Boot = {
  readonly version: number
  /** The index of a small site, as MiniSearch writes it; null where it is read in parts. */
  readonly whole: string | null
  /** So few articles that all that may have what is asked for are read, so that every count is exact. */
  readonly isSmall: boolean
  readonly count: number
  /** Mean number of different terms, by field of the index. */
  readonly averages: readonly number[]
  /** Number of different terms of the `measuredField`. */
  readonly lengths: ArticleColumn
  /** Terms that so many of many articles have that they rank nothing. */
  readonly common: readonly string[]
  readonly segments: readonly IndexSegment[]
  /** Text files with the number of articles in each. */
  readonly texts: readonly (readonly [name: string, articles: number])[]
  /** The units that each text takes in its file. */
  readonly units: ArticleColumn
}

/** A small number for each article, as one character: JSON has no shorter list of numbers. */
export type ArticleColumn = string

/** The first character that JSON and UTF-8 write like those after it. */
const FIRST_CHARACTER = 0xa1

/** The largest number of a column. */
export const mostInColumn = 0xd7ff - FIRST_CHARACTER

/** Numbers from 0 on; those above `mostInColumn` count as that. */
export function toColumn(numbers: readonly number[]): ArticleColumn {
  return numbers
    .map((number) => String.fromCharCode(FIRST_CHARACTER + Math.min(number, mostInColumn)))
    .join('')
}

/** A number of a column; 0 where it has none. */
export function readColumn(column: ArticleColumn, place: number): number {
  return Math.max(0, column.charCodeAt(place) - FIRST_CHARACTER) || 0
}

/** The facets of the corpus: for each value the articles that have it. */
export const facetNames = ['topic', 'outlet', 'speaker', 'year'] as const
export type FacetName = (typeof facetNames)[number]
export type FacetRow = { readonly id: string; readonly label: string; readonly articles: readonly number[] }
