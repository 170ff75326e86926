/** Where and by which agency a report was filed, and its date where the line states one. */
export type Dateline = {
  /** "BOGOTA, Colombia"; null when the line names an agency or day only. */
  readonly place: string | null
  /** "UPI"; null when none is named. */
  readonly agency: string | null
  /** EDTF; null when no day, or no year, is stated. */
  readonly date: string | null
  /** The day as written: "Feb. 25"; null when none. */
  readonly day: string | null
  /** Offset in the text where the sentence starts, after the dash. */
  readonly end: number
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?'
const day = `(?:${month} \\d{1,2}|\\d{1,2} ${month})(?:,? \\d{4})?`
const capitals = "\\p{Lu}[\\p{Lu}'’.-]+"
const place = `${capitals}(?:[ -]${capitals}){0,3}(?:, (?:\\p{Lu}[\\p{L}.'’]+)(?: \\p{Lu}[\\p{L}.]+){0,2})?`
const agency =
  '\\(?(?:AP|UPI|AFP|Reuters|REUTERS|EFE|dpa|DPA|TASS|Xinhua|ANSA|Bloomberg|CNN|IPS|PTI|ANI|\\p{Lu}{2,6}|The Associated Press)\\)?'
const dash = '(?: ?[—–] ?| ?-- ?| - )'

// "BOGOTA, Colombia — ", "LIMA, March 3 (Reuters) - ", "MONTE VERDE (AP) — "; not "COVID - a plague" nor "FARC — the army".
const placeFirst = new RegExp(`^(${place})(?:, (${day}))?(?: (${agency}))?${dash}(?=\\S)`, 'u')
// "Feb. 25 (UPI) — "; not "Feb. 25 was cold".
const dayFirst = new RegExp(
  `^(${day}) \\((${agency.replaceAll('\\(?', '').replaceAll('\\)?', '')})\\)${dash}(?=\\S)`,
  'u',
)

/** The dateline a paragraph opens with, or null. */
export function readDateline(text: string): Dateline | null {
  const head = text.slice(0, 140)
  const dated = dayFirst.exec(head)
  if (dated) {
    return {
      place: null,
      agency: dated[2] as string,
      date: toDate(dated[1] as string),
      day: dated[1] as string,
      end: dated[0].length,
    }
  }
  const placed = placeFirst.exec(head)
  if (!placed) return null
  const [whole, where, when, filed] = placed as unknown as [
    string,
    string,
    string | undefined,
    string | undefined,
  ]
  // One word in capitals is as likely an abbreviation: "FARC — the army — said". A city alone needs letters enough
  // and no second dash that would make the first half of a pair.
  const alone = !where.includes(',') && !when && !filed
  if (alone && (where.length < 4 || /^[^—–]{0,80}(?:[—–]| -- )/.test(text.slice(whole.length)))) return null
  if (alone && !/^["“‘']?\p{Lu}/u.test(text.slice(whole.length))) return null
  return {
    place: where,
    agency: filed ? filed.replace(/[()]/g, '') : null,
    date: when ? toDate(when) : null,
    day: when ?? null,
    end: whole.length,
  }
}

// "3rd March 2026", "Sept. 14, 2025", "Mar 3 2026"; not "March 3"
const namedDay = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)? )?(${month})(?: (\\d{1,2})(st|nd|rd|th)?)?,? (\\d{4})\\b`,
  'i',
)

/** EDTF of "March 3, 2026", "3 Mar. 2026" or "2026-03-03"; null where no year is stated or the day does not exist. */
export function toDate(text: string): string | null {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text)
  if (iso) return isDay(Number(iso[1]), Number(iso[2]), Number(iso[3])) ? iso[0] : null
  const [, first, named, second, , year] = namedDay.exec(text) ?? []
  const index = named ? monthNames.indexOf(named.slice(0, 3).toLowerCase()) : -1
  const number = first ?? second
  if (!year || !number || index < 0 || !isDay(Number(year), index + 1, Number(number))) return null
  return `${year}-${String(index + 1).padStart(2, '0')}-${number.padStart(2, '0')}`
}

/** True for a day of the calendar: 2024-02-29, not 2025-02-29. */
export function isDay(year: number, monthNumber: number, dayNumber: number): boolean {
  const date = new Date(Date.UTC(year, monthNumber - 1, dayNumber))
  return date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === dayNumber
}
