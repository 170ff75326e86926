import { AGENCY_NAMES, JOURNALIST } from '../english/outlets.ts'
import type { Dateline } from './dateline.ts'

/** Who published a text, and in words how that is known. */
export type Outlet = { readonly name: string; readonly reason: string }

// Matches "The Daily", "Centre for River Studies"; not "reporters".
const NAME_WORDS = "(?:\\p{Lu}[\\p{L}\\p{N}.&'’-]*)(?: (?:of|for|and|the|&|[\\p{Lu}][\\p{L}\\p{N}.&'’-]*))*"
// Matches "is a senior reporter at The Daily", "writes for The Daily"; not "is a professor at Yale", which publishes no news.
const STAFF = new RegExp(`${JOURNALIST}s? (?:at|for|with) (?:the )?(${NAME_WORDS})`, 'u')
// Matches "at the Centre for River Studies (CRS)", of an author whose note of thanks names the same body.
const AFFILIATION = new RegExp(`(?:at|of|with) (?:the )?(${NAME_WORDS}) \\((\\p{Lu}{2,8})\\)`, 'u')
// Matches "told The Daily", "told The Daily on condition of anonymity"; not "told reporters".
const TOLD = new RegExp(
  `\\btold (${NAME_WORDS})(?=[,.]|$| (?:on condition|that|in an interview|by (?:phone|email)))`,
  'gu',
) // Matches "told The Daily on condition of anonymity"; not "told The Daily".
const ANONYMOUS = new RegExp(`\\btold (${NAME_WORDS}),? on condition of anonymity`, 'u')

/**
 * The outlet of a text, or null: the agency of the dateline, the desk of its author, or the one name that its sources
 * spoke to, twice or without giving their own.
 */
export function readOutlet(
  dateline: Dateline | null,
  body: readonly string[],
  notes: readonly string[],
): Outlet | null {
  if (dateline?.agency) {
    const name =
      AGENCY_NAMES[dateline.agency] ?? AGENCY_NAMES[dateline.agency.toUpperCase()] ?? dateline.agency
    return { name, reason: 'the agency in the dateline' }
  }
  for (const note of notes) {
    const name = STAFF.exec(note)?.[1]
    if (name) return { name: toName(name), reason: 'the note about the author' }
  }
  for (const note of notes) {
    const [, name, short] = AFFILIATION.exec(note) ?? []
    const thanks = notes.find((other) => other !== note && /grateful|thank|acknowledge/i.test(other))
    if (name && short && thanks?.match(new RegExp(`\\b${short}\\b`))) {
      return { name: toName(name), reason: 'the author’s institution, which the note of thanks names too' }
    }
  }
  return readInterviewer(body)
}

function readInterviewer(body: readonly string[]): Outlet | null {
  const names = body.flatMap((text) => [...text.matchAll(TOLD)].map((match) => toName(match[1] as string)))
  const [first] = names
  if (first === undefined || names.some((name) => name !== first) || !/ |[A-Z]{2,}/.test(first)) return null
  if (names.length >= 2) return { name: first, reason: `its sources “told ${first}”` }
  // One source may have spoken to the agency whose report this one cites.
  const isAgency = Object.entries(AGENCY_NAMES).flat().includes(first)
  const secret = !isAgency && body.some((text) => ANONYMOUS.test(text))
  return secret ? { name: first, reason: `a source “told ${first}” without giving a name` } : null
}

function toName(text: string): string {
  return text.replace(/[.,]+$/, '').replace(/ (?:and|of|for|the|&)$/, '')
}
