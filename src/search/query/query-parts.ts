import type { Kind, Clause, QueryPart, Query, Wanted, WantedField } from './query-types.ts'
import { findSearchTokens } from './tokens.ts'

/** The kinds of results, in the order in which they are told. */
export const kinds: readonly Kind[] = ['quote', 'figure', 'article']

/** True when nothing is asked for that could be found: an empty box, or exclusions alone. */
export function isEmptyQuery(query: Query): boolean {
  return query.clauses.every((clause) => clause.excluded)
}

/** The kind of result that alone is asked for, or null. */
export function findKind({ clauses }: Query): WantedField | null {
  const alone = clauses.flatMap(({ any, excluded }) => (excluded || any.length > 1 ? [] : any))
  return alone.find((atom): atom is WantedField => atom.kind === 'field' && atom.field === 'kind') ?? null
}

/** True for a query that names a speaker by the field. */
export function asksForSpeaker({ clauses }: Pick<Query, 'clauses'>): boolean {
  return clauses.some(
    ({ any, excluded }) => !excluded && any.some((atom) => atom.kind === 'field' && atom.field === 'speaker'),
  )
}

/** The query with one of its parts taken out, or replaced by another text; an OR left alone goes with it. */
export function toQueryWithout(query: Query, part: Pick<QueryPart, 'start' | 'end'>, put = ''): string {
  return `${query.source.slice(0, part.start)}${put}${query.source.slice(part.end)}`
    .replace(/\s+/g, ' ')
    .replace(LONE_OR, '$1')
    .trim()
}

/** True for a word that stands in nearly every paragraph. */
export function isCommonWord({ sequences }: Pick<Wanted, 'sequences'>): boolean {
  return commonWords.has(sequences[0]?.join(' ') ?? '')
}

/** What was read, less the words that stand nearly everywhere where anything else is asked for. */
export function toTelling(read: readonly Clause[]): Pick<Query, 'clauses' | 'wanted' | 'common'> {
  const isTelling = (clause: Clause): boolean =>
    clause.excluded || clause.any.some((atom) => atom.kind !== 'words' || atom.exact || !isCommonWord(atom))
  const isAsking = read.some((clause) => !clause.excluded && isTelling(clause))
  const [clauses, common] = isAsking
    ? [read.filter(isTelling), read.filter((one) => !isTelling(one))]
    : [read, []]
  return {
    clauses,
    wanted: clauses
      .flatMap(({ any, excluded }) => (excluded ? [] : any))
      .filter((atom) => atom.kind === 'words'),
    common: common.map(({ text }) => text),
  }
}

/** "left-wing" is found as "leftwing" and as "left wing"; "M-19" only as itself; "10:30" is two words. */
export function toWanted(
  text: string,
  offset: number,
  place: { readonly start: number; readonly end: number },
): readonly Wanted[] {
  const tokens = findSearchTokens(text)
  const compounds = tokens.filter((token) => token.compound)
  const whole = tokens.filter(
    (token) => token.compound || !compounds.some((one) => one.start <= token.start && token.end <= one.end),
  )
  return whole.map((token) => {
    const term = token.terms[0] ?? token.word
    const parts = tokens.filter((one) => !one.compound && token.start <= one.start && one.end <= token.end)
    const apart = token.compound && !/\d/.test(token.word) ? [parts.map((part) => part.word)] : []
    return {
      kind: 'words',
      text: text.slice(token.start, token.end),
      exact: false,
      sequences: [[term], ...apart],
      ...(whole.length === 1 ? place : { start: offset + token.start, end: offset + token.end }),
    }
  })
}

/** Matches the OR of "a OR OR b", "OR b" and "a OR"; not that of "a OR b". */
const LONE_OR = /(?:^\s*OR(?=\s|$)|\sOR(?=\s+OR(?:\s|$)|\s*$))()/g

// Function words that stand in nearly every paragraph. "us", "who", "no" and "not" can carry meaning here and stay.
const commonWords = new Set(
  'a an and are as at be by for from had has have he her his in is it its of on or she that the their they this to was were which with'.split(
    ' ',
  ),
)
