import { GENERATION, isCredential } from '../english/credentials.ts'
import { BYLINE_LABEL, readOutletName } from '../english/head-words.ts'
import { UNMISTAKABLE_MONTHS_AND_DAYS } from '../english/calendar.ts'
import { NAME_PARTICLES } from '../english/name-words.ts'
import { genderOf } from '../english/names/first-names.ts'
import { AUTHOR_CALLED, DESK_WORD } from '../english/outlets.ts'
import { readDateLine } from './date-line.ts'

/** Who a line says wrote a text, and what else it says. */
export type Byline = {
  readonly authors: readonly string[]
  readonly outlet: string | null
  /** EDTF, or null. */
  readonly date: string | null
  /** Whether the line says that it names authors: "By Ana Prieto"; not "Ana Prieto". */
  readonly isLabelled: boolean
}

// Matches what parts a byline from outlet and date: " | ", " • ", " - ", " / "; not "Prieto-Gil".
const PART_BREAK = / ?[|·•–—] ?| [-/] /
// Matches what stands between two names: ",", " and ", " & ", " y "; not "de".
const NAME_BREAK = /,? (?:and|&|y|AND|with|WITH|And) |, ?| & /
// Matches what a byline says behind a name: "in Alder", "for The Harbour Post", "at The Daily"; not "de Alder".
const BEHIND_NAME = / (in|for|at|from|of|@)\b ?(.*)$/
// Matches what stands behind a name and is none: "Staff Writers", "Environment correspondent"; not "Gil".
const DESK = new RegExp(`\\b(?:${DESK_WORD}|${AUTHOR_CALLED}|desk|team|chief)\\b`, 'i')
// Matches a day and the "by" of a byline behind it: "March 3, 2026 | by Ana Prieto"; not "In 2026 by law".
const DATE_FIRST = /^([^"“]*\d{4}[^"“]*?)[ ,|·•–—-]+(by:? .+)$/i
// Matches the sections that blogs name behind a day: " in Economy, Shipping"; not " in a storm".
const FILED_UNDER = /(?<=\d{4}) in \p{Lu}[\p{L} &,-]*$/u
/** A longer line is text. */
const LONGEST = 160

/** What a byline says: "By Ana Prieto, CNN", "BY ANA PRIETO AND TOM REED", "Ana Prieto | The Harbour Post"; null for any other line. */
export function readByline(text: string): Byline | null {
  const label = BYLINE_LABEL.exec(text)?.[0] ?? ''
  if (label === '' && text.length <= LONGEST) {
    const dated = readDatedByline(text)
    if (dated) return dated
  }
  const names = text.slice(label.length).trim()
  if (text.length > LONGEST || names === '' || /[!?"“”;]/.test(names)) return null
  const [first = '', ...others] = names.split(PART_BREAK)
  const dated = cutDate(first)
  const people = readPeople(dated.names, label !== '')
  if (people === null) return null
  let { outlet } = people
  let { date } = dated
  for (const part of others) {
    const day = readDateLine(part.replace(FILED_UNDER, ''))
    if (day) date ??= day.date
    if (readOutletName(part) !== null) outlet ??= part
    // "By Ana Prieto - who knows the sea": no byline.
    else if (!day && /(?:^| )\p{Ll}{4,}/u.test(part) && !DESK.test(part)) return null
  }
  // A name alone is a byline only together with what else stands in bylines.
  return { authors: people.authors, outlet, date, isLabelled: label !== '' }
}

/** A byline with its date first: "Posted on March 3, 2026 by Ana Prieto"; null for any other line. */
function readDatedByline(text: string): Byline | null {
  const [, day = '', by = ''] = DATE_FIRST.exec(text) ?? []
  const told = day === '' ? null : readDateLine(day)
  if (!told?.date || told.rest !== '') return null
  const byline = readByline(by)
  return byline && { ...byline, outlet: byline.outlet ?? told.outlet, date: told.date }
}

/** A byline without the date at its end: "Ana Prieto March 3, 2026 9:14 am". */
function cutDate(text: string): { readonly names: string; readonly date: string | null } {
  for (const match of text.matchAll(
    /,? (?=(?:[Uu]pdated|[Pp]ublished|[Oo]n|\p{Lu}\p{Ll}{2,8}\.?,?) |\d)/gu,
  )) {
    const line = readDateLine(text.slice(match.index).replace(/^,? /, ''))
    if (line && line.rest === '' && line.outlet === null)
      return { names: text.slice(0, match.index), date: line.date }
  }
  return { names: text, date: null }
}

/** Authors and outlet among the names of a byline; null where something in it is no name. */
function readPeople(
  names: string,
  isLabelled: boolean,
): { readonly authors: readonly string[]; readonly outlet: string | null } | null {
  const plain = names.replace(/ Staff$/, '')
  const known = readOutletName(plain)
  // "By Ana Post" is a person, "By Harbour News" is none.
  if (
    known === 'sure' ||
    (known === 'likely' && cutOutlet(plain).outlet === null && genderOf(plain) === null)
  )
    return isLabelled ? { authors: [], outlet: plain } : null
  if (isLabelled && NOBODY.test(names)) return { authors: [], outlet: null }
  const authors: string[] = []
  let outlet: string | null = null
  for (const [index, item] of names.split(NAME_BREAK).entries()) {
    const whole = item.trim()
    if (whole === '' || isCredential(whole) || GENERATION.test(whole)) continue
    const [, , place = ''] = BEHIND_NAME.exec(whole) ?? []
    if (place !== '') outlet ??= readOutletName(place) ? place : null
    const { name, outlet: behind } = cutOutlet(whole.replace(BEHIND_NAME, ''))
    outlet ??= behind
    if (name === '' || (index > 0 && isOutletPart(name))) outlet ??= name || null
    else if (index > 0 && DESK.test(name)) continue
    else if (isPersonName(name.replace(DESK_AT_END, '')))
      authors.push(toNameCase(name.replace(DESK_AT_END, '')))
    else if (index > 0 && /^\p{Lu}/u.test(name) && authors.length > 0 && isLabelled) continue
    else return null
  }
  // "By Law": one word is a name only beside something else.
  if (
    outlet === null &&
    (authors.length === 0 || (authors.length === 1 && names === authors[0] && !/ /.test(names)))
  )
    return null
  return { authors, outlet }
}

/** Whether a line says no more than what an author is: "Staff Writer", "Our Correspondent"; not "Ana Prieto". */
export function isDesk(text: string): boolean {
  return NOBODY.test(text)
}

// Matches a byline that names nobody: "Staff", "Our Correspondent", "Agencies"; not "Ana Prieto".
const NOBODY =
  /^(?:(?:our|a|the)? ?(?:own|staff|special|web|news|foreign)? ?(?:correspondents?|reporters?|writers?|desk|team|staff|agencies|editors?|newsroom|admin(?:istrator)?))$/i

// Matches the desk behind a name in one piece: " Staff Writer", " BBC News"; not the surname.
const DESK_AT_END =
  /(?:,| (?:Senior|Chief|Staff|Special|Political|Environment|Foreign|Business|Guest))+ (?:Staff )?(?:Writer|Reporter|Correspondent|Editor|Columnist|Contributor)s?$|^(?:Dr|Prof|Mr|Mrs|Ms)\.? /i

/** A name without the outlet behind it: "ANA PRIETO Associated Press", "Tom Reed CNN". */
function cutOutlet(text: string): { readonly name: string; readonly outlet: string | null } {
  if (readOutletName(text) === 'sure') return { name: '', outlet: text }
  const words = text.split(' ')
  for (let from = 2; from < words.length; from++) {
    const rest = words.slice(from).join(' ')
    if (readOutletName(rest) === 'sure') return { name: words.slice(0, from).join(' '), outlet: rest }
  }
  return { name: text, outlet: null }
}

/** Whether a later part of a byline is an outlet: a known one, or an abbreviation: "CNN", "UPI". */
function isOutletPart(text: string): boolean {
  return readOutletName(text) !== null || /^[A-Z]{2,5}$/.test(text)
}

/** Whether a line names what somebody is to an outlet: "Ana Prieto, Environment correspondent"; not "Ana Prieto, the harbour president". */
export function hasDesk(text: string): boolean {
  return DESK_LINE.test(text)
}

// Matches ", Environment correspondent" at the end; not ", president".
const DESK_LINE =
  /, (?:[\p{L}-]+ ){0,3}(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ss]taff [Ww]riter|[Cc]olumnist)$/u

/** Whether words are a name: "Ana de la Vega", "J. P. O’Neil", "ANA PRIETO"; not "Monday" nor "The ferry". */
export function isPersonName(text: string): boolean {
  const words = text.split(' ')
  if (words.length > 6 || /\d/.test(text)) return false
  if (
    words.some(
      (word) => NO_NAME_WORDS.has(word.toLowerCase()) || UNMISTAKABLE_MONTHS_AND_DAYS.has(word.toLowerCase()),
    )
  )
    return false
  return (
    words.some((word) => NAME_WORD.test(word)) &&
    words.every((word) => NAME_WORD.test(word) || NAME_PARTICLES.has(word.toLowerCase())) &&
    !NAME_PARTICLES.has(words.at(-1) as string)
  )
}

// Matches "Prieto", "O’Neil", "d’Arc", "J.", "Prieto-Gil"; not "pilot" or "U.S.A".
const NAME_WORD = /^(?:\p{Ll}['’])?\p{Lu}[\p{L}'’-]*\.?$/u
/** Words with a capital that no name holds: "The", "Our"; not "Theo". */
const NO_NAME_WORDS: ReadonlySet<string> = new Set(
  'the a an our this that these in on at for from with to of is are was and or but how why what when where who it he she they we you i'.split(
    ' ',
  ),
)

/** A name in capitals as it is written elsewhere: "ANA DE LA VEGA" → "Ana de la Vega", "TOM O’NEIL" → "Tom O’Neil". */
function toNameCase(name: string): string {
  if (/\p{Ll}/u.test(name.replace(/\bMc|\bde\b|\bla\b|\bvan\b|\bvon\b/g, ''))) return name
  return name
    .split(' ')
    .map((word) =>
      NAME_PARTICLES.has(word.toLowerCase())
        ? word.toLowerCase()
        : word
            .toLowerCase()
            .replace(/(?:^|[-'’.])\p{Ll}/gu, (letter) => letter.toUpperCase())
            .replace(/^Mc\p{Ll}/u, (start) => `Mc${start.slice(2).toUpperCase()}`),
    )
    .join(' ')
}
