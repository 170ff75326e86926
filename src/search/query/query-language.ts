import {
  findFieldProblem,
  isFieldName,
  readPeriodValue,
  readResultKind,
  toFieldName,
  toNameProblem,
  toSizeProblem,
  toTypedField,
} from './field-problems.ts'
import { toTelling, toWanted } from './query-parts.ts'
import type { Atom, Clause, FieldName, Problem, Query, QueryPart, Wanted } from './query-types.ts'
import { readQuestion } from './question.ts'
import { findSearchTokens } from './tokens.ts'

/** What reads sizes and units. */
export type SizeReader = Pick<typeof import('./typed-size.ts'), 'findSize' | 'readUnitValue'>

/** Reads a query as `readQuery` does; without `sizing`, which not every query needs, one that holds no size or unit. */
export function readLanguage(typed: string, sizing: SizeReader | null): Query {
  const plain = typed.normalize('NFC')
  const question = readQuestion(plain)
  return readParts(question ?? plain, question === null ? null : plain, sizing)
}

/** Reads a query in which no question is looked for; `question` is the one that it was made of. */
export function readParts(source: string, question: string | null, sizing: SizeReader | null): Query {
  const clauses: Clause[] = []
  const problems: Problem[] = []
  let first: Query['first'] = null
  let joins = false
  for (const piece of findPieces(source, sizing)) {
    const { field, value, any } = piece
    if (value === 'OR' && field === null && !piece.isQuoted && clauses.length > 0) {
      joins = true
      continue
    }
    const problem = findProblem(piece)
    if (problem) problems.push(problem)
    // A name that is no field is looked for as words all the same.
    if (problem && (field === null || isFieldName(field))) continue
    const kind = field === 'first' ? readResultKind(value) : null
    if (kind) first = { ...toFieldPlace(piece), kind }
    const own = (any ? [any] : toAtoms(piece, sizing).map((atom): Alternatives => [atom])).map((one) =>
      toClause(one, piece.excluded),
    )
    const [next, ...rest] = own
    const last = clauses.at(-1)
    // An exclusion is no alternative: "a OR -b" would find nearly everything.
    if (joins && next && last && !next.excluded && !last.excluded)
      clauses.splice(-1, 1, join(last, next), ...rest)
    else clauses.push(...own)
    if (next) joins = false
  }
  return { source, question, ...toTelling(clauses), first, problems }
}

/** A piece of a query as typed. */
type Piece = {
  readonly start: number
  readonly end: number
  readonly excluded: boolean
  /** The name before a colon, whatever it is, in small letters. */
  readonly field: string | null
  readonly value: string
  readonly isQuoted: boolean
  /** What it is looked for by, where it is a size or the word "percent". */
  readonly any: Alternatives | null
}

/** One of these, or several of which one is enough. */
type Alternatives = readonly [Atom, ...Atom[]]

function findPieces(source: string, sizing: SizeReader | null): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  while (at < source.length) {
    const piece = /\s/.test(source.charAt(at))
      ? null
      : (readMeasured(source, at, sizing) ?? readPiece(source, at))
    if (piece) pieces.push(piece)
    at = Math.max(at + 1, piece?.end ?? 0)
  }
  return pieces
}

function readPiece(source: string, start: number): Piece | null {
  PIECE.lastIndex = start
  const match = PIECE.exec(source)
  if (!match?.[0]) return null
  const { minus = '', field, gap = '', quoted, bare = '' } = match.groups ?? {}
  const name = field === undefined ? null : toFieldName(field)
  // "note: grain" is no field of ours, and two pieces.
  const isApart = gap !== '' && name !== null && !isFieldName(name)
  return {
    start,
    end: start + (isApart ? `${minus}${field}:` : match[0]).length,
    excluded: minus !== '',
    field: name,
    value: isApart ? '' : (quoted ?? bare).trim(),
    isQuoted: !isApart && quoted !== undefined,
    any: null,
  }
}

/** The size that begins at a place, or the word "percent"; null where neither does. */
function readMeasured(source: string, start: number, sizing: SizeReader | null): Piece | null {
  const from = /^-\S/.test(source.slice(start, start + 2)) ? start + 1 : start
  const size = sizing?.findSize(source, from)
  PERCENT.lastIndex = from
  const percent = size ? null : PERCENT.exec(source)?.[0]
  const end = size?.end ?? (percent ? from + percent.length : from)
  if (end === from) return null
  const value = source.slice(from, end)
  const place = { text: value, start, end }
  const any: Alternatives = size
    ? [
        { kind: 'size', size: size.size, ...place },
        // What no figure was read of has the words all the same; "3 €" has none but its number.
        ...(size.said ? toPhrase(source.slice(...size.said), place) : []).filter(({ sequences }) =>
          sequences.flat().some((word) => !/^[\d.,]+$/.test(word)),
        ),
      ]
    : [toPercent(place), toField('unit', 'percent', place)]
  return { start, end, excluded: from > start, field: null, value, isQuoted: false, any }
}

/** "percent" as texts have it in words; the form that was typed comes last. */
function toPercent(place: QueryPart): Wanted {
  const typed = place.text.toLowerCase()
  const forms = percentWords.toSorted((a, b) => Number(a === typed) - Number(b === typed))
  const sequences = forms.map((form) => (form.includes(' ') ? toWords(form) : toWordTerms(form)))
  return { kind: 'words', exact: false, sequences, ...place }
}

/** What is the matter with a piece. */
function findProblem(piece: Piece): Problem | null {
  const { field, value, start, end } = piece
  const place = { start, end, text: value }
  if (field !== null && isFieldName(field)) return findFieldProblem(field, value, toFieldPlace(piece))
  // "https://example.org" is an address.
  if (field !== null && field.length > 1 && value !== '' && !value.startsWith('//'))
    return toNameProblem(field, value, place)
  return field === null && !piece.isQuoted && !piece.any && /^[<>≥≤]/.test(value)
    ? toSizeProblem(place)
    : null
}

function toFieldPlace({ field, value, start, end }: Piece): QueryPart {
  return { start, end, text: toTypedField(field ?? '', value) }
}

function toAtoms(piece: Piece, sizing: SizeReader | null): readonly Atom[] {
  const { field, value, isQuoted, start, end } = piece
  if (field !== null && isFieldName(field)) {
    if (field === 'first') return []
    // "unit:kg" is looked for as "kilogram", as figures have it.
    const known = field === 'unit' ? (sizing?.readUnitValue(value) ?? value) : toKnownValue(field, value)
    return [toField(field, known, toFieldPlace(piece))]
  }
  if (isQuoted && field === null) return toPhrase(value, { start, end })
  // "10:30" or "note:x": no field of ours, so plain words.
  const text = field === null ? value : `${field}:${value}`
  return toWanted(text, end - text.length, { start, end })
}

function toClause(any: Alternatives, excluded: boolean): Clause {
  const [atom] = any
  const text = atom.kind === 'words' && atom.exact ? `"${atom.text}"` : atom.text
  return { any, excluded, text: excluded ? `-${text}` : text, start: atom.start, end: atom.end }
}

function toField(field: FieldName, value: string, place: QueryPart): Atom {
  return { kind: 'field', field, value, words: toWordTerms(value), ...place }
}

/** The words as they are; nothing for a text without any. */
function toPhrase(text: string, { start, end }: Pick<QueryPart, 'start' | 'end'>): readonly Wanted[] {
  const words = toWords(text)
  return words.length === 0 ? [] : [{ kind: 'words', text, exact: true, sequences: [words], start, end }]
}

/** A kind or date as the records have it. */
function toKnownValue(field: FieldName, value: string): string {
  if (field === 'kind') return readResultKind(value) ?? value
  return field === 'year' || field === 'before' || field === 'after'
    ? (readPeriodValue(value) ?? value)
    : value
}

function toWords(text: string): readonly string[] {
  return findSearchTokens(text).flatMap(({ compound, word }) => (compound ? [] : [word]))
}

function toWordTerms(text: string): readonly string[] {
  return findSearchTokens(text).flatMap(({ compound, word, terms }) => (compound ? [] : [terms[0] ?? word]))
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

/** How texts write percent beside the sign. */
const percentWords = ['percent', 'per cent', 'pct']

/** Matches the "per cent" of "per cent of votes"; not that of "per cents" nor "%-based". */
const PERCENT = /(?:percent|per cent|pct|%)(?![^\s"“”„«»,;.?!)])/iuy

/**
 * Matches one piece of a query: `word`, `-word`, `"a phrase"`, `-"a phrase"`, `speaker:varga`, `speaker:"Ilse Varga"`,
 * and a phrase whose closing mark is not typed yet. The hyphen within "M-19" excludes nothing.
 */
const PIECE =
  /(?<minus>-(?=\S))?(?:(?<field>[\p{L}]+):(?<gap>\s*))?(?:["“”„«»](?<quoted>[^"“”„«»]*)(?:["“”„«»]|$)|(?<bare>[^\s"“”„«»]+)|(?<=:\s*))/guy
