import { toTextDirective } from '../search/match/text-fragment.ts'

/** A stretch of a paragraph's text. */
type Stretch = { readonly start: number; readonly end: number }

/** More words than this are named by the first and the last few: the address stays short enough to send. */
const mostWords = 10
const wordsAtEdge = 5

/**
 * What makes a browser mark a stretch of a paragraph on arrival, to be put after an anchor: ":~:text=…". Short words
 * carry a few more around them, since a browser marks the first place that fits.
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

/** The hyphen is part of a directive's own grammar, so it is encoded too. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}
