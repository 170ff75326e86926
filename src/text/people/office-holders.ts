import type { Speaker } from '../../types.ts'
import { toFolded } from '../strings/fold.ts'

/** An office of the table with its place apart: "defence minister" and "skell". */
type Office = {
  readonly person: Speaker
  readonly title: string
  readonly place: string | null
  readonly from: string
  readonly until: string
}

// Matches "the defence minister of Skell" and its two parts; not "the minister".
const OFFICE_OF = /^(?:the )?(.+?) of (?:the )?(.+)$/
// Matches "Skell's defence minister" and its two parts.
const PLACE_OWNS = /^(?:the )?(.+?)['’]s? (.+)$/
const ARTICLE = /^the /
// Matches "2025", "2025-03", "2025-03-01", with a mark; not "XXXX-03".
const KNOWN_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=[~?%]?$)/

/**
 * Who of the table held the office that words name on the day of an article: "the defence minister of Skell",
 * "Skell’s defence minister", and "the defence minister" where the table knows one such office alone
 * and the article names its place. Null where the day is unknown, where the place is another, and where two come into question.
 */
export function findOfficeHolder(
  words: string,
  published: string | null,
  people: readonly Speaker[],
  isNamed: (place: string) => boolean,
): Speaker | null {
  const date = KNOWN_DATE.exec(published ?? '')?.[0]
  if (date === undefined) return null
  const said = toFolded(words).trim()
  const fitting = people
    .flatMap(toOffices)
    .filter((office) => means(said, office, isNamed) && isHeld(office, date))
  const holders = new Set(fitting.map(({ person }) => person))
  const [holder] = holders
  return holders.size === 1 && holder ? holder : null
}

function toOffices(person: Speaker): readonly Office[] {
  return (person.roles ?? []).map(({ role, from, until }) => {
    const [, title, place] = OFFICE_OF.exec(toFolded(role)) ?? []
    return {
      person,
      title: title ?? toFolded(role),
      place: place ?? null,
      from: from ?? '0000',
      until: until ?? '9999',
    }
  })
}

function means(said: string, { title, place }: Office, isNamed: (place: string) => boolean): boolean {
  const plain = said.replace(ARTICLE, '')
  if (plain === title) return place === null || isNamed(place)
  if (place === null) return false
  const [, officeBefore, placeBehind] = OFFICE_OF.exec(said) ?? []
  if (officeBefore === title && placeBehind === place) return true
  const [, owner, owned] = PLACE_OWNS.exec(said) ?? []
  if (owned === title && owner === place) return true
  // "marinian" for "marinia"; "norwegian" is for an alias to tell
  const adjective = plain.endsWith(` ${title}`) ? plain.slice(0, -title.length - 1) : ''
  return !adjective.includes(' ') && adjective !== '' && adjective.startsWith(place.slice(0, -1))
}

/** Whether an office was held on all days that a date may mean: "2025" is in 2025-03 to 2026-08 only in part. */
function isHeld({ from, until }: Office, date: string): boolean {
  return toFirstDay(date) >= toFirstDay(from) && toLastDay(date) <= toLastDay(until)
}

function toFirstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10)
}

function toLastDay(date: string): string {
  return `${date}-12-31`.slice(0, date.length === 7 ? 7 : 10) + (date.length === 7 ? '-31' : '')
}
