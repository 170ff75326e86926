import { MONTH, toDate, toYearlessDate } from '../english/calendar.ts'
import { AGENCY } from '../english/outlets.ts'

/** Where and by which agency a report was filed, and its date where the line states one. */
export type Dateline = {
  /** "BOGOTA, Colombia"; null when the line names an agency or day only. */
  readonly place: string | null
  /** "UPI"; null when none is named. */
  readonly agency: string | null
  /** EDTF, "XXXX-02-25" where no year is stated; null when no day is. */
  readonly date: string | null
  /** The day as written: "Feb. 25"; null when none. */
  readonly day: string | null
  /** Offset in the text where the sentence starts, after the dash. */
  readonly end: number
}

// Matches "March", "Sept."; not "May be".
const NAMED_MONTH = `${MONTH}\\.?`
// Matches "Feb. 25", "3 March 2026"; not "March".
const DAY = `(?:${NAMED_MONTH} \\d{1,2}|\\d{1,2} ${NAMED_MONTH})(?:,? \\d{4})?`
// Matches "BOGOTA"; not "Bogota".
const CAPITALS = "\\p{Lu}[\\p{Lu}'’.-]+"
// Matches "MONTE VERDE", "LIMA, Peru"; not "Lima".
const PLACE = `${CAPITALS}(?:[ -]${CAPITALS}){0,3}(?:, (?:\\p{Lu}[\\p{L}.'’]+)(?: \\p{Lu}[\\p{L}.]+){0,2})?`
// Matches " — ", " -- ", " - "; not the hyphen of "Monte-Verde".
const DASH = '(?: ?[—–―] ?| ?-- ?| - )'
// Matches "BOGOTA, Colombia — ", "LIMA, March 3 (Reuters) - ", "MONTE VERDE (AP) — "; not "COVID - a plague" nor "FARC — the army".
const PLACE_FIRST = new RegExp(`^(${PLACE})(?:, (${DAY}))?(?: (\\(?${AGENCY}\\)?))?${DASH}(?=\\S)`, 'u')
// Matches "Puerto Viejo, Costa Rica (AFP) – ", "Alder, March 3 (Reuters) - "; not "Alder (pop. 300) – ".
const NAMED_PLACE_FIRST = new RegExp(
  `^(\\p{Lu}[\\p{L}'’.-]+(?:[ -]\\p{Lu}[\\p{L}'’.-]+){0,3}(?:, \\p{Lu}[\\p{L}.'’]+(?: \\p{Lu}[\\p{L}.]+){0,2})?)(?:, (${DAY}))? (\\(${AGENCY}\\))${DASH}(?=\\S)`,
  'u',
)
// Matches "Feb. 25 (UPI) — "; not "Feb. 25 was cold".
const DAY_FIRST = new RegExp(`^(${DAY}) \\((${AGENCY})\\)${DASH}(?=\\S)`, 'u')

function toDay(text: string): string | null {
  return toDate(text) ?? toYearlessDate(text)
}

/** The dateline a paragraph opens with, or null. */
export function readDateline(text: string): Dateline | null {
  const head = text.slice(0, 140)
  const dated = DAY_FIRST.exec(head)
  if (dated) {
    return {
      place: null,
      agency: dated[2] as string,
      date: toDay(dated[1] as string),
      day: dated[1] as string,
      end: dated[0].length,
    }
  }
  const placed = PLACE_FIRST.exec(head) ?? NAMED_PLACE_FIRST.exec(head)
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
    date: when ? toDay(when) : null,
    day: when ?? null,
    end: whole.length,
  }
}
