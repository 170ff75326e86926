import type { problems } from '../../wording/problems.ts'

/** The kinds of results. */
export type Kind = 'quote' | 'figure' | 'article'

/** A part of a query: offsets in it, so that it can be taken out or replaced there. */
export type QueryPart = { readonly text: string; readonly start: number; readonly end: number }

/** A word or phrase asked for. A text has it when one of the sequences stands in it, word after word. */
export type Wanted = QueryPart & {
  readonly kind: 'words'
  /** In quotation marks: the words as they are, no singular for plural. */
  readonly exact: boolean
  readonly sequences: readonly (readonly string[])[]
  /** The terms of the index that stand for the word; absent where they are its own. */
  readonly instead?: readonly string[]
}

/** A field of the query language, as typed. */
export type TypedFieldName = keyof (typeof problems)['fields']

/** Something typed that could not be taken as it seems to be meant. */
export type Problem = QueryPart & {
  /** What is the matter and how it is written, as a sentence. */
  readonly reason: string
  /** What may stand in its place; null when nothing is near. */
  readonly instead: string | null
}

/** A field that says what a result must have; `first:` only says what stands first. */
export type FieldName = Exclude<TypedFieldName, 'first'>

/** `speaker:varga`. The words of the value must all stand in what the field names. */
export type WantedField = QueryPart & {
  readonly kind: 'field'
  readonly field: FieldName
  readonly value: string
  readonly words: readonly string[]
}

/** `>1000kg`: figures by size. */
export type WantedSize = QueryPart & { readonly kind: 'size'; readonly size: Size }
export type Atom = Wanted | WantedField | WantedSize

/** What a text must have, or must not: one of the atoms. Several are joined with OR. */
export type Clause = { readonly any: readonly Atom[]; readonly excluded: boolean } & QueryPart
export type Sort = 'relevance' | 'date' | 'size'
export type Query = {
  /** What was typed; a question in everyday English as the query that it was read as. */
  readonly source: string
  /** What was typed, where that was such a question; null otherwise. */
  readonly question: string | null
  /** All must hold. */
  readonly clauses: readonly Clause[]
  /** Words and phrases that are asked for, for marking: those of the clauses that exclude nothing. */
  readonly wanted: readonly Wanted[]
  /** Words left out because they stand nearly everywhere; never a number, never one in quotation marks. */
  readonly common: readonly string[]
  /** The kind of result to be shown before the others, with its place in the query; null when none was asked for. */
  readonly first: (QueryPart & { readonly kind: Kind }) | null
  /** What could not be taken as it seems to be meant; but for a word it is left out. */
  readonly problems: readonly Problem[]
}

/** A range of sizes as asked for, with all that figures are held against: the engine knows no units. */
export type Size = {
  readonly from: number
  readonly to: number
  /** Whether the bounds themselves are in the range. */
  readonly includes: boolean
  /** As `Figure.unit` names it; null when any unit will do. */
  readonly unit: string | null
  /** The bounds in each unit that measures the same, by its name; by null when any unit will do. */
  readonly ranges: ReadonlyMap<string | null, readonly [from: number, to: number]>
  /** The terms of the lowest and the highest bucket that a figure of such a size may be in. */
  readonly buckets: { readonly from: string; readonly to: string }
}
