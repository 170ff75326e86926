import * as wording from '../../wording/wording.ts'
import { toDatePhrase } from '../site/dates.ts'

/** Two days counted from 1970-01-01, the second exclusive. */
export type DayRange = { readonly from: number; readonly to: number }

/** A period in words: "2023", "2016 to 2023", "since September 2025", "until 2010", "the 1990s", "so far". */
export function toPeriodWords(edtf: string): string {
  const decade = DECADE.exec(edtf)
  if (decade) return wording.periods.decade(`${decade[1]}0`)
  const [from, to] = edtf.split('/')
  if (from === undefined || to === undefined) return toDatePhrase(edtf)
  if (isOpen(from) && isOpen(to)) return wording.periods.soFar
  if (isOpen(to)) return wording.periods.since(toDatePhrase(from))
  if (isOpen(from)) return wording.periods.until(toDatePhrase(to))
  return wording.periods.fromTo(toDatePhrase(from), toDatePhrase(to))
}

/**
 * The days of an EDTF date or period. An open end is closed by `end`, an open beginning is set a year before the end.
 * Null for what is not understood.
 */
export function toDayRange(edtf: string, end: string | null): DayRange | null {
  const decade = DECADE.exec(edtf)
  if (decade) return { from: toDay(Number(`${decade[1]}0`)), to: toDay(Number(`${decade[1]}0`) + 10) }
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return toSingle(from)
  if (isOpen(from) && isOpen(to)) return null
  const last = toSingle(to) ?? (end === null ? null : toSingle(end)) ?? toSingle(from)
  const first = toSingle(from)
  const ends = [first, last].flatMap((range) => (range === null ? [] : [range.to]))
  if (ends.length === 0) return null
  return { from: first?.from ?? (last?.from ?? 0) - 365, to: Math.max(...ends) }
}

function toSingle(edtf: string): DayRange | null {
  const found = DATE.exec(edtf)
  if (!found) return null
  const year = Number(found[1])
  if (found[2] === undefined) return { from: toDay(year), to: toDay(year + 1) }
  const month = Number(found[2]) - 1
  if (found[3] === undefined) return { from: toDay(year, month), to: toDay(year, month + 1) }
  const day = toDay(year, month, Number(found[3]))
  return { from: day, to: day + 1 }
}

function toDay(year: number, month = 0, day = 1): number {
  return Date.UTC(year, month, day) / 86_400_000
}

/** Whether an end of a period is unknown or not reached yet. */
function isOpen(end: string): boolean {
  return end === '' || end === '..'
}

/** Matches "199X"; not "1990". */
const DECADE = /^(\d{3})X$/

/** Matches "2026-02-25~" and "2023"; not ".." nor "2026-13". */
const DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?[~?%]?$/
