import { readSize, type Size } from './sizes.ts'
import { findSearchTokens, type SearchToken } from './tokens.ts'

/** A part of a query: offsets in it, so that it can be taken out or replaced there. */
export type Part = { readonly text: string; readonly start: number; readonly end: number }

/** A word or phrase asked for. A text has it when one of the sequences stands in it, word after word. */
export type Wanted = Part & {
  readonly kind: 'words'
  /** In quotation marks: the words as they are, no singular for plural. */
  readonly exact: boolean
  readonly sequences: readonly (readonly string[])[]
}

export type FieldName = 'speaker' | 'topic' | 'outlet' | 'kind' | 'unit' | 'year' | 'before' | 'after'

/** `speaker:varga`. The words of the value must all stand in what the field names. */
export type WantedField = Part & {
  readonly kind: 'field'
  readonly field: FieldName
  readonly value: string
  readonly words: readonly string[]
}

/** `>1000kg`: figures by size. */
export type WantedSize = Part & { readonly kind: 'size'; readonly size: Size }

export type Atom = Wanted | WantedField | WantedSize

/** What a text must have, or must not: one of the atoms. Several are joined with OR. */
export type Clause = { readonly any: readonly Atom[]; readonly excluded: boolean } & Part

export type Sort = 'relevance' | 'date' | 'size'

export type Query = {
  readonly source: string
  /** All must hold. */
  readonly clauses: readonly Clause[]
  /** Words and phrases that are asked for, for marking: those of the clauses that exclude nothing. */
  readonly wanted: readonly Wanted[]
  /** Words left out because they stand nearly everywhere; never a number, never one in quotation marks. */
  readonly common: readonly string[]
}

/**
 * Reads what a person typed: words, "exact phrases", -exclusions, OR between two parts, speaker:, topic:, outlet:,
 * kind:, unit:, year:, before:, after:, and figures by size (`>1000`, `10..50`, `>5%`, `<$2m`, `>=3kg`).
 * Never fails: what looks like a field but is none is searched as words; a quotation mark left open runs to the end.
 */
export function readQuery(typed: string): Query {
  const source = typed.normalize('NFC')
  const read: Clause[] = []
  let joins = false
  for (const match of source.matchAll(PIECE)) {
    if (match[0] === 'OR' && read.length > 0) {
      joins = true
      continue
    }
    const excluded = match.groups?.['minus'] !== undefined
    const clauses = toClauses(match, excluded)
    const [first] = clauses
    const last = read.at(-1)
    // An exclusion is no alternative: "a OR -b" would find nearly everything.
    if (joins && first && last && !excluded && !last.excluded) {
      read.splice(-1, 1, join(last, first), ...clauses.slice(1))
    } else read.push(...clauses)
    if (clauses.length > 0) joins = false
  }
  const isTelling = (clause: Clause): boolean =>
    clause.excluded || clause.any.some((atom) => atom.kind !== 'words' || atom.exact || !isCommonWord(atom))
  const isAsking = read.some((clause) => !clause.excluded && isTelling(clause))
  const clauses = isAsking ? read.filter(isTelling) : read
  return {
    source,
    clauses,
    wanted: clauses
      .filter((clause) => !clause.excluded)
      .flatMap((clause) => clause.any.filter((atom) => atom.kind === 'words')),
    common: read.filter((clause) => !clauses.includes(clause)).map((clause) => clause.text),
  }
}

/** True when nothing is asked for that could be found: an empty box, or exclusions alone. */
export function isEmptyQuery(query: Query): boolean {
  return query.clauses.every((clause) => clause.excluded)
}

/** The kind of result that alone is asked for, or null. */
export function findKind(query: Query): WantedField | null {
  for (const { any, excluded } of query.clauses) {
    const [atom] = any
    if (!excluded && any.length === 1 && atom?.kind === 'field' && atom.field === 'kind') return atom
  }
  return null
}

/** The query with one of its parts taken out, or replaced by another text; an OR left alone goes with it. */
export function toQueryWithout(query: Query, part: Pick<Part, 'start' | 'end'>, put = ''): string {
  return `${query.source.slice(0, part.start)}${put}${query.source.slice(part.end)}`
    .replace(/\s+/g, ' ')
    .replace(LONE_OR, '$1')
    .trim()
}

/** True for a word that stands in nearly every paragraph. */
export function isCommonWord({ sequences }: Pick<Wanted, 'sequences'>): boolean {
  return commonWords.has(sequences[0]?.join(' ') ?? '')
}

/**
 * Matches one piece of a query: `word`, `-word`, `"a phrase"`, `-"a phrase"`, `speaker:varga`, `speaker:"Ilse Varga"`,
 * and a phrase whose closing mark is not typed yet. The hyphen within "M-19" excludes nothing.
 */
const PIECE =
  /(?<minus>-(?=\S))?(?:(?<field>[\p{L}]+):)?(?:["“”](?<quoted>[^"“”]*)(?:["“”]|$)|(?<bare>[^\s"“”]+))/gu

/** Matches the OR of "a OR OR b", "OR b" and "a OR"; not that of "a OR b". */
const LONE_OR = /(?:^\s*OR(?=\s|$)|\sOR(?=\s+OR(?:\s|$)|\s*$))()/g

const fieldNames: ReadonlySet<string> = new Set<FieldName>([
  'speaker',
  'topic',
  'outlet',
  'kind',
  'unit',
  'year',
  'before',
  'after',
])

// Function words that stand in nearly every paragraph. "us", "who", "no" and "not" can carry meaning here and stay.
const commonWords = new Set(
  'a an and are as at be by for from had has have he her his in is it its of on or she that the their they this to was were which with'.split(
    ' ',
  ),
)

function toClauses(match: RegExpMatchArray, excluded: boolean): readonly Clause[] {
  const { field, quoted, bare } = match.groups ?? {}
  const start = match.index ?? 0
  const place = { start, end: start + match[0].length }
  const value = (quoted ?? bare ?? '').trim()
  const name = field?.toLowerCase()
  const toClause = (atom: Atom): Clause => ({
    any: [atom],
    excluded,
    text: `${excluded ? '-' : ''}${atom.kind === 'words' && atom.exact ? `"${atom.text}"` : atom.text}`,
    start: atom.start,
    end: atom.end,
  })
  if (name !== undefined && isFieldName(name) && value !== '') {
    const words = toWords(value).map((token) => token.terms[0] ?? token.word)
    const text = `${name}:${/\s/.test(value) ? `"${value}"` : value}`
    return [toClause({ kind: 'field', field: name, value, text, words, ...place })]
  }
  const size = field === undefined && bare !== undefined ? readSize(bare) : null
  if (size) return [toClause({ kind: 'size', size, text: value, ...place })]
  // "10:30" or "note:x": no field of ours, so plain words.
  const text = field === undefined ? value : `${field}:${value}`
  if (quoted !== undefined && field === undefined) {
    const words = toWords(text).map((token) => token.word)
    return words.length === 0
      ? []
      : [toClause({ kind: 'words', text, exact: true, sequences: [words], ...place })]
  }
  return toWanted(text, place.end - text.length, place).map(toClause)
}

function join(one: Clause, other: Clause): Clause {
  return {
    any: [...one.any, ...other.any],
    excluded: false,
    text: `${one.text} OR ${other.text}`,
    start: one.start,
    end: other.end,
  }
}

function isFieldName(name: string): name is FieldName {
  return fieldNames.has(name)
}

function toWords(text: string): readonly SearchToken[] {
  return findSearchTokens(text).filter((token) => !token.compound)
}

/** "left-wing" is found as "leftwing" and as "left wing"; "M-19" only as itself; "10:30" is two words. */
function toWanted(
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
