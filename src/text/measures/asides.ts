/** A stretch of a text: UTF-16 offsets, end exclusive. */
export type Stretch = { readonly start: number; readonly end: number }

/** Whether a figure stands between dashes, behind a place of the text. */
export function isAside(text: string, span: Stretch, from: number): boolean {
  return findAside(text, span, from) !== null
}

/** The aside between dashes that a figure stands in, behind a place of the text; null where it stands in none. */
export function findAside(text: string, { start, end }: Stretch, from: number): Stretch | null {
  const near = Math.max(from, start - LONGEST)
  const opening = OPEN_DASH.exec(text.slice(near, start))
  const closing = CLOSING_DASH.exec(text.slice(end, end + LONGEST))
  if (!opening || !closing || opening[0].length + closing[0].length < SHORTEST) return null
  return { start: near + opening.index, end: end + closing[0].length }
}

// "more than half — 55 percent — of the pilots" says the same again and nothing of its own.
const SHORTEST = 12
// How far off a dash may stand, in UTF-16 units.
const LONGEST = 1000
// Matches " — which handled " with nothing behind it that closes it; not a hyphen.
const OPEN_DASH = /\s[—–-]\s[^—–.!?]*$/
// Matches " tonnes in 2020 — would"; not "10–15".
const CLOSING_DASH = /^[^—–.!?]*\s[—–-]\s/
