import type MiniSearch from 'minisearch'
import type { Options } from 'minisearch'
import { toFieldTerm, toIndexTerms } from '../query/stems.ts'
import { toTerms } from '../query/tokens.ts'
import type { Postings } from './term-block.ts'

/**
 * The one definition of the search index, which MiniSearch makes at build time and answers from in the browser: its
 * fields, how text becomes terms, how much a field counts.
 *
 * Goals: every quotation, figure and article that has the words is found, with no network beyond our own folder.
 * Non-goals: guessing at words in silence (a typing error is put right aloud).
 */
export type SearchDocument = Readonly<Record<SearchField, string>> & {
  /** Place among the articles, oldest first. */
  readonly id: number
}

/**
 * The fields of the index. What a person types as a word stands in the first three: title, paragraphs, and what
 * neither has: of speakers by all their names, outlet and authors, numbers as people type them. The others are asked by
 * name: `speaker:`, `topic:`, `outlet:`, `unit:`, a size, a time.
 */
export const searchFields = [
  'title',
  'text',
  'names',
  'speaker',
  'topic',
  'outlet',
  'unit',
  'size',
  'date',
] as const
export type SearchField = (typeof searchFields)[number]

/** The fields of words, and how much a hit in each counts. */
export const boost = { title: 3, text: 1.5, names: 0.1 } as const
export const wordFields = ['title', 'text', 'names'] as const satisfies readonly (keyof typeof boost)[]

/** The field whose length is told article by article; the others count as of middling length. */
export const measuredField = searchFields.indexOf('text')

/** An index as MiniSearch writes and reads it. */
export type PlainIndex = Parameters<(typeof MiniSearch)['loadJS']>[0]

/** An index of some terms, or of all, as MiniSearch loads it; of each article that it names the length of each field. */
export function toPlainIndex(
  terms: Iterable<readonly [string, Postings]>,
  fieldLength: Readonly<Record<number, number[]>>,
  count: number,
  averages: readonly number[],
): PlainIndex {
  const documentIds: Record<string, number> = {}
  for (const place in fieldLength) documentIds[place] = Number(place)
  return {
    documentCount: count,
    nextId: count,
    documentIds,
    fieldIds: Object.fromEntries(searchFields.map((field, place) => [field, place])),
    fieldLength,
    averageFieldLength: [...averages],
    storedFields: {},
    dirtCount: 0,
    index: [...terms] as PlainIndex['index'],
    serializationVersion: 2,
  }
}

/** For terms that are final: those of the index, and a query's as they are looked up in it. */
export const asTerms = {
  tokenize: (term: string): string[] => [term],
  processTerm: (term: string): string => term,
}

/** What MiniSearch builds and reads with. */
export const indexOptions: Options<SearchDocument> = {
  fields: [...searchFields],
  idField: 'id',
  tokenize: (text, field) => (isPlain(field) ? text.split(' ').filter(Boolean) : toTerms(text)),
  processTerm: (term, field) =>
    isPlain(field) ? term : isOfWords(field) ? toIndexTerms(term) : toFieldTerm(term),
}

function isPlain(field: string | undefined): boolean {
  return field === 'size' || field === 'date'
}

function isOfWords(field: string | undefined): boolean {
  return wordFields.some((one) => one === field)
}

/** The month of a day, month or year as a term: no text has it, so months lie side by side in the index. */
export function toDateTerm(date: string): string {
  return `@${date.slice(0, '2026-02'.length)}`
}
