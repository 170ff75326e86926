import { toDateText, toDayOfYearText, toShortDateText } from '../../locale/intl.ts'
import * as wording from '../../wording/wording.ts'

/** A date as a page shows it. */
export type DateWords = {
  /** "25 February 2026", "c. 25 Feb 2026", "2026", "25 February, year not stated"; "Date unknown" when there is none. */
  readonly text: string
  /** "uncertain"; null when nothing puts the date in doubt. */
  readonly doubt: string | null
  /** For `<time datetime>`: the date without its mark of doubt. Null unless it is a single day, month or year. */
  readonly machine: string | null
}

const known = new Map<string, DateWords>()

/** An EDTF date in words, including doubt. What is not understood is returned as it is. */
export function toDateWords(edtf: string | null): DateWords {
  if (edtf === null) return { text: wording.dates.unknown, doubt: null, machine: null }
  let words = known.get(edtf)
  // Cached, because the rows of thousands of articles share a few hundred dates.
  if (!words) known.set(edtf, (words = readDate(edtf)))
  return words
}

function readDate(edtf: string): DateWords {
  const [, monthOfYear, dayOfMonth] = OF_NO_YEAR.exec(edtf) ?? []
  if (monthOfYear) {
    const text = wording.dates.ofNoYear(toDayOfYearText(monthOfYear, dayOfMonth))
    return { text, doubt: null, machine: null }
  }
  const found = SINGLE_DATE.exec(edtf)
  if (!found?.groups) return { text: edtf, doubt: null, machine: null }
  const { year = '', month, day, doubt = '' } = found.groups
  const machine = [year, month, day].filter((part) => part !== undefined).join('-')
  const isAbout = doubt === '~' || doubt === '%'
  return {
    text: isAbout ? wording.dates.about(toShortDateText(year, month, day)) : toDateText(year, month, day),
    doubt: doubt === '?' || doubt === '%' ? wording.dates.uncertain : null,
    machine,
  }
}

/** The same as one phrase: "c. Feb 2026, uncertain". */
export function toDatePhrase(edtf: string | null): string {
  const { text, doubt } = toDateWords(edtf)
  return doubt === null ? text : `${text}, ${doubt}`
}

/** A key for sorting, earliest first. An unknown date, and what is of an unknown year, is "" and sorts first. */
export function toDateKey(edtf: string | null): string {
  return edtf === null || OF_NO_YEAR.test(edtf) ? '' : edtf.replace(DOUBT_MARKS, '')
}

/** The month of a date, "2026-02", or its year where the month is unknown. Null without a date. */
export function toMonthKey(edtf: string | null): string | null {
  return SINGLE_DATE.test(edtf ?? '') ? toDateKey(edtf).slice(0, 7) : null
}

/** Matches "2026-02-25", "2026-02~" and "2026"; not "2026-13", "2025/2026" nor "0026". */
const SINGLE_DATE =
  /^(?<year>[1-9]\d{3})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?)?(?<doubt>[~?%]?)$/

/** Matches "XXXX-02-25" and "XXXX-02", whose year is not stated; not "2026-02-25". */
const OF_NO_YEAR = /^XXXX-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?$/

/** Matches the "~" of "2026-02~"; not the "-". */
const DOUBT_MARKS = /[~?%]/g
