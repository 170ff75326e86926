import MiniSearch, { type Options } from 'minisearch'
import { findSearchTokens, toTerms } from '../query/tokens.ts'
import type { ArticleRecord } from './records.ts'

/**
 * The one definition of the search index: its fields, how text becomes terms, how much a field counts. The build
 * and the browser share it, and the tests ask MiniSearch with it for a second opinion.
 *
 * Goals: every quotation, figure and article that has the words is found, with no network beyond our own folder.
 * Non-goals: guessing at words in silence (a typing error is put right aloud), other languages' grammar.
 */
export type SearchDocument = {
  /** Place among the articles, oldest first. */
  readonly id: number
  readonly title: string
  /** The paragraphs. */
  readonly text: string
  /** What neither title nor text has: of speakers by all their names, outlet and authors, numbers as people type them. */
  readonly names: string
}

export const searchFields = ['title', 'text', 'names'] as const

/** The fields whose length counts, article by article; the rest is taken to be of middling length everywhere. */
export const measuredFields = ['title', 'text'] as const

/** How much a hit in each of `searchFields` counts. */
export const boosts = [3, 1.5, 0.1] as const

/** BM25+ as MiniSearch has it by default. */
export const weights = { k: 1.2, b: 0.7, d: 0.5 } as const

/** What MiniSearch builds with. */
export const indexOptions: Options<SearchDocument> = {
  fields: [...searchFields],
  idField: 'id',
  storeFields: [],
  tokenize: toTerms,
  // The terms are final as `toTerms` gives them.
  processTerm: (term) => term,
}

/** What of an article the index is made from. `readTerms` may know the terms of a text it has seen. */
export function toSearchDocument(
  record: ArticleRecord,
  id: number,
  readTerms: (text: string) => readonly string[] = toTerms,
): SearchDocument {
  const { title, paragraphs, byline, speakers, quotes, figures } = record
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n')
  const names = [
    byline,
    ...speakers.map(({ name, aliases }) => `${name} · ${aliases}`),
    ...quotes.map(({ mention }) => mention),
    ...figures.map((figure) => `${figure.text} · ${figure.of ?? ''} · ${figure.forms}`),
  ].join(' · ')
  return { id, title, text, names: toMissing(names, new Set([...readTerms(title), ...readTerms(text)])) }
}

/** What of a text has terms that are not known yet: the index need not say twice that an article has a word. */
function toMissing(text: string, known: ReadonlySet<string>): string {
  return findSearchTokens(text)
    .filter(({ terms }) => !terms.every((term) => known.has(term)))
    .map(({ start, end }) => text.slice(start, end))
    .join(' · ')
}

/** An index over the documents, at build time. */
export function toIndex(documents: readonly SearchDocument[]): MiniSearch<SearchDocument> {
  const index = new MiniSearch<SearchDocument>(indexOptions)
  index.addAll(documents)
  return index
}
