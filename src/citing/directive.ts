import { toTextDirective } from '../search/match/text-fragment.ts'

/** A stretch of a paragraph, in UTF-16 offsets, end exclusive. */
type Stretch = { readonly start: number; readonly end: number }

/** A longer stretch is named by its first and last words, so that the address stays short enough to send. */
const mostWords = 10
const wordsAtEdge = 5

/**
 * The text directive that makes a browser highlight a stretch of a paragraph, to be put after an anchor: ":~:text=…". A
 * few words get some context, because a browser highlights the first match.
 */
export function toDirective(text: string, { start, end }: Stretch): string {
  const words = text.slice(start, end).trim().split(WHITE)
  if (words.length <= mostWords) return toTextDirective(text, [{ start, end, wanted: 0 }])
  const first = words.slice(0, wordsAtEdge).join(' ')
  const last = words.slice(-wordsAtEdge).join(' ')
  return `:~:text=${encode(first)},${encode(last)}`
}

/** Matches the space between two words. */
const WHITE = /\s+/

/** Percent-encodes text, and hyphens too, which are part of the directive's grammar. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}
