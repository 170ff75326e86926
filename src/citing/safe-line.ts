/**
 * A text on one line that says nothing but its characters: breaks and other control characters become blanks, what turns
 * the direction of all that follows is left out, and half a surrogate pair becomes U+FFFD.
 */
export function toSafeLine(text: string): string {
  const parts = text.toWellFormed().replace(TURNS, '').split(CONTROLS)
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ')
}

/** Matches line breaks and other control characters: "\r\n", U+0085, U+2028; not a plain space. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/u

/** Matches embeddings, overrides and isolates of direction, such as U+202E; not a letter of any script. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g
