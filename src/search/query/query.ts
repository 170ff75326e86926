import {
  findFieldProblem,
  isFieldName,
  readResultKind,
  readPeriodValue,
  toFieldName,
  toNameProblem,
  toSizeProblem,
} from './field-problems.ts'
import type { Atom, Clause, FieldName, QueryPart, Problem, Query } from './query-types.ts'
import { toTelling, toWanted } from './query-parts.ts'
import { readQuestion } from './question.ts'
import { findSize, readSize } from './sizes.ts'
import { findSearchTokens, type SearchToken } from './tokens.ts'

/**
 * Reads what a person typed: words, "exact phrases", -exclusions, OR between two parts, speaker:, topic:, outlet:,
 * kind:, unit:, year:, before:, after:, figures by size (`>1000`, `10..50`, `>5%`, `<$2m`, `>=3 kg`), first: for the kind
 * to be shown before the others, and questions ("how much grain", "what did Varga say about grain").
 * `reading.ts` reads plain words without it, to the same outcome.
 * Never fails: what cannot be used is told in `problems`; a quotation mark left open runs to the end.
 */
export function readQuery(typed: string): Query {
  const plain = typed.normalize('NFC')
  const question = readQuestion(plain)
  const source = question ?? plain
  const read: Clause[] = []
  const problems: Problem[] = []
  let first: Query['first'] = null
  let joins = false
  for (const piece of findPieces(source)) {
    if (piece.bare === 'OR' && piece.field === null && read.length > 0) {
      joins = true
      continue
    }
    const problem = findProblem(piece)
    if (problem) problems.push(problem)
    if (piece.field === 'first' && readResultKind(piece.value)) {
      first = { ...toPlace(piece), text: toFieldText(piece), kind: readResultKind(piece.value) ?? 'quote' }
    }
    if (problem && !problem.isWords) continue
    const clauses = piece.field === 'first' ? [] : toClauses(piece)
    const [next] = clauses
    const last = read.at(-1)
    // An exclusion is no alternative: "a OR -b" would find nearly everything.
    if (joins && next && last && !next.excluded && !last.excluded) {
      read.splice(-1, 1, join(last, next), ...clauses.slice(1))
    } else read.push(...clauses)
    if (clauses.length > 0) joins = false
  }
  return {
    source,
    question: question === null ? null : plain,
    ...toTelling(read),
    first,
    problems,
  }
}

/**
 * Matches one piece of a query: `word`, `-word`, `"a phrase"`, `-"a phrase"`, `speaker:varga`, `speaker:"Ilse Varga"`,
 * and a phrase whose closing mark is not typed yet. The hyphen within "M-19" excludes nothing.
 */
const PIECE =
  /(?<minus>-(?=\S))?(?:(?<field>[\p{L}]+):(?<gap>\s*))?(?:["“”„«»](?<quoted>[^"“”„«»]*)(?:["“”„«»]|$)|(?<bare>[^\s"“”„«»]+)|(?<=:\s*))/guy

/** A piece of a query as typed. */
type Piece = {
  readonly start: number
  readonly end: number
  readonly excluded: boolean
  /** The name before a colon, whatever it is, in small letters. */
  readonly field: string | null
  /** What stands in quotation marks, or without any; one of them is null. */
  readonly quoted: string | null
  readonly bare: string | null
  readonly value: string
}

function findPieces(source: string): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (;;) {
    while (/\s/.test(source.charAt(at))) at++
    if (at >= source.length) return pieces
    // "> 1,000 kg" and "10..50 tonnes" are one piece each.
    const size = findSize(source.slice(at))
    PIECE.lastIndex = at
    const match = size === null ? PIECE.exec(source) : null
    const end = size !== null ? at + size.length : match ? PIECE.lastIndex : at + 1
    const { minus, field, gap = '', quoted, bare } = match?.groups ?? {}
    if (size !== null) {
      pieces.push({ start: at, end, excluded: false, field: null, quoted: null, bare: size, value: size })
    } else if (match && match[0] !== '') {
      // "note: grain" is no field of ours, and two pieces.
      const isApart = gap !== '' && !isFieldName(toFieldName(field ?? ''))
      const value = isApart ? '' : (quoted ?? bare ?? '').trim()
      pieces.push({
        start: at,
        end: isApart ? at + (minus ?? '').length + (field ?? '').length + 1 : end,
        excluded: minus !== undefined,
        field: field === undefined ? null : toFieldName(field),
        quoted: isApart ? null : (quoted ?? null),
        bare: isApart ? '' : (bare ?? null),
        value,
      })
    }
    at = Math.max(at + 1, pieces.at(-1)?.start === at ? (pieces.at(-1)?.end ?? end) : end)
  }
}

function toPlace({ start, end, value }: Piece): QueryPart {
  return { start, end, text: value }
}

function toFieldText({ field, value }: Piece): string {
  return `${field ?? ''}:${/\s/.test(value) ? `"${value}"` : value}`
}

/** What is the matter with a piece; `isWords` when it is looked for as words all the same. */
function findProblem(piece: Piece): (Problem & { readonly isWords: boolean }) | null {
  const { field, value, bare } = piece
  if (field !== null && isFieldName(field)) {
    const problem = findFieldProblem(field, value, { ...toPlace(piece), text: toFieldText(piece) })
    return problem && { ...problem, isWords: false }
  }
  // "https://example.org" is an address.
  if (field !== null && field.length > 1 && value !== '' && !value.startsWith('//'))
    return { ...toNameProblem(field, value, toPlace(piece)), isWords: true }
  if (field === null && bare !== null && SIZE_SIGN.test(bare) && readSize(bare) === null)
    return { ...toSizeProblem(toPlace(piece)), isWords: false }
  return null
}

/** Matches ">" and ">5foo"; not "5>3". */
const SIZE_SIGN = /^[<>≥≤]/

function toClauses(piece: Piece): readonly Clause[] {
  const { field, quoted, bare, excluded, value, start, end } = piece
  const place = { start, end }
  const toClause = (atom: Atom): Clause => ({
    any: [atom],
    excluded,
    text: `${excluded ? '-' : ''}${atom.kind === 'words' && atom.exact ? `"${atom.text}"` : atom.text}`,
    start: atom.start,
    end: atom.end,
  })
  if (field !== null && isFieldName(field) && field !== 'first') {
    const known = toKnownValue(field, value)
    const words = toWords(known).map((token) => token.terms[0] ?? token.word)
    return [toClause({ kind: 'field', field, value: known, text: toFieldText(piece), words, ...place })]
  }
  const size = field === null && bare !== null ? readSize(bare) : null
  if (size) return [toClause({ kind: 'size', size, text: value, ...place })]
  // "10:30" or "note:x": no field of ours, so plain words.
  const text = field === null ? value : `${field}:${value}`
  if (quoted !== null && field === null) {
    const words = toWords(text).map((token) => token.word)
    return words.length === 0
      ? []
      : [toClause({ kind: 'words', text, exact: true, sequences: [words], ...place })]
  }
  return toWanted(text, place.end - text.length, place).map(toClause)
}

/** A kind or date as the records have it. */
function toKnownValue(field: FieldName, value: string): string {
  if (field === 'kind') return readResultKind(value) ?? value
  return field === 'year' || field === 'before' || field === 'after'
    ? (readPeriodValue(value) ?? value)
    : value
}

function toWords(text: string): readonly SearchToken[] {
  return findSearchTokens(text).filter((token) => !token.compound)
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
