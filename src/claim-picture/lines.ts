/** Text broken into lines by measured width, in any writing. Pure: how wide a text is comes from the caller. */

/** How wide a text is, in pixels. */
export type TextWidth = (text: string) => number

/** A stretch of text that a line never breaks, and whether a space stands before it. */
type Piece = { readonly text: string; readonly isSpaced: boolean }

/**
 * A text as lines that are no wider than `room`. They break between words, and between characters of writings without
 * spaces; a word wider than a line goes on in the next. White space becomes single spaces.
 */
export function breakLines(text: string, room: number, measure: TextWidth): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const { text: own, isSpaced } of toPieces(text)) {
    const longer = line === '' ? own : line + (isSpaced ? ' ' : '') + own
    if (measure(longer) <= room) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = own
    while (measure(line) > room) {
      const head = toFitting(line, room, measure)
      lines.push(head)
      line = line.slice(head.length)
    }
  }
  return line === '' ? lines : [...lines, line]
}

/**
 * The longest start of a text that `isFitting`, cut between words and ended by "…"; the whole text where that fits. Of a
 * word longer than any page a part is kept.
 */
export function cutToFit(text: string, isFitting: (text: string) => boolean): string {
  if (isFitting(text)) return text
  const pieces = toPieces(text).flatMap(toShortPieces)
  const toStart = (count: number): string =>
    `${pieces
      .slice(0, count)
      .map((piece, index) => (index > 0 && piece.isSpaced ? ' ' : '') + piece.text)
      .join('')
      .replace(LAST_MARK, '')} …`
  let [least, most] = [0, pieces.length]
  while (most - least > 1) {
    const middle = (least + most) >> 1
    if (isFitting(toStart(middle))) least = middle
    else most = middle
  }
  return least === 0 ? '…' : toStart(least)
}

/** Matches the comma of "We stay,"; not the dots of "We …" nor a bracket. */
const LAST_MARK = /[,;:–—]$/

/**
 * Words, and single characters of writings without spaces; a mark after a character stays with it. Matches "stay," and
 * "船。"; not the space between.
 */
const PIECE =
  /\s*(?:[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*[\p{Pe}\p{Pf}\p{Po}]*|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+)/gu

function toPieces(text: string): readonly Piece[] {
  return [...text.trim().matchAll(PIECE)].map(([found]) => ({
    text: found.trimStart(),
    isSpaced: found.trimStart() !== found,
  }))
}

/** Characters of the longest word that is never cut inside. */
const longestWord = 60

function toShortPieces(piece: Piece): readonly Piece[] {
  if (piece.text.length <= longestWord) return [piece]
  return toCharacters(piece.text).map((text, index) => ({ text, isSpaced: index === 0 && piece.isSpaced }))
}

/** The start of a text that fits, at least one character. */
function toFitting(text: string, room: number, measure: TextWidth): string {
  let head = ''
  // Read one by one, since the rest of a long text is none of this line's.
  for (const { segment } of segmenter.segment(text)) {
    if (head !== '' && measure(head + segment) > room) return head
    head += segment
  }
  return head
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Characters as readers see them: an accent or the parts of an emoji are not cut off. */
function toCharacters(text: string): readonly string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment)
}
