import { distance } from 'fastest-levenshtein'
import { problems as words } from '../../wording/problems.ts'
import * as results from '../../wording/results.ts'
import { kinds } from './query-parts.ts'
import type { Kind, QueryPart, Problem, TypedFieldName } from './query-types.ts'

/** The fields of the query language, with what each takes. */
export const { fields } = words

/** The name of a field in small letters: "Speaker" is "speaker", and so is its name in the language of the site. */
export function toFieldName(name: string): string {
  return words.alias(name.toLowerCase())
}

/** A field with its value as it is typed: `speaker:"Ilse Varga"`. */
export function toTypedField(name: string, value: string): string {
  return `${name}:${/\s/.test(value) ? `"${value}"` : value}`
}

export function isFieldName(name: string): name is TypedFieldName {
  return Object.hasOwn(fields, name)
}

/** The kind that a word stands for: "quotes", "Quotation" and "quote" are one; null for anything else. */
export function readResultKind(value: string): Kind | null {
  const word = words.alias(value.toLowerCase().replace(/s$/, ''))
  return word === 'quotation'
    ? 'quote'
    : word === 'number'
      ? 'figure'
      : (kinds.find((one) => one === word) ?? null)
}

/** "2026", "2026-02" and "2026-02-25" as they are, "2026/2/5" as "2026-02-05"; null for what is no day, month or year. */
export function readPeriodValue(value: string): string | null {
  const groups = PERIOD.exec(value)?.groups
  if (!groups) return null
  const { year = '', month, day } = groups
  const parts = [year, ...[month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))]
  const [, monthNumber = 1, dayNumber = 1] = parts.map(Number)
  const isThere =
    monthNumber >= 1 && monthNumber <= 12 && dayNumber >= 1 && dayNumber <= toDays(Number(year), monthNumber)
  return isThere ? parts.join('-') : null
}

/** Why a value of a field cannot be used; null when it can. */
export function findFieldProblem(field: TypedFieldName, value: string, place: QueryPart): Problem | null {
  const toProblem = (reason: string, instead: string | null = null): Problem => ({
    ...place,
    reason,
    instead,
  })
  if (value === '') return toProblem(words.takes(results.field(field), fields[field]))
  if ((field === 'kind' || field === 'first') && readResultKind(value) === null) {
    const near = findNear(value.toLowerCase(), kinds)
    return toProblem(words.noKind(value), near === null ? null : `${field}:${near}`)
  }
  if ((field === 'year' || field === 'before' || field === 'after') && readPeriodValue(value) === null)
    return toProblem((field === 'year' ? words.noYear : words.noDate)(value, results.field(field)))
  return null
}

/** What to say of "speakr:varga", where no field has that name; the words are looked for as words. */
export function toNameProblem(name: string, value: string, place: QueryPart): Problem {
  const near = findNear(name, Object.keys(fields))
  return {
    ...place,
    reason: words.noField(name, Object.keys(fields)),
    instead: near === null || value === '' ? null : toTypedField(near, value),
  }
}

/** What to say of ">5foo". */
export function toSizeProblem(place: QueryPart): Problem {
  return { ...place, reason: words.noSize(place.text), instead: null }
}

/** Matches "2026", "2026-02", "2026-2-5" and "2026/02/25"; not "26" nor "02/2026". */
const PERIOD = /^(?<year>\d{4})(?:[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?)?$/

function toDays(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The name that begins like what was typed, or differs from it in two letters at most. */
function findNear(typed: string, names: readonly string[]): string | null {
  const near = names
    .map((name) => ({
      name,
      far: name.startsWith(typed) || typed.startsWith(name) ? 0 : distance(name, typed),
    }))
    .filter(({ far }) => far <= 2)
    .toSorted((a, b) => a.far - b.far)
  return near[0]?.name ?? null
}
