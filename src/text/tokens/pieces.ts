import { NUMBERED } from '../english/numbers/label-words.ts'
import { SCALE_OR_SHARE } from '../english/numbers/number-words.ts'

/** A number, word or mark of a text; offsets are UTF-16, end exclusive. Digits and letters never share a piece. */
export type Piece = {
  readonly kind: 'number' | 'word' | 'mark'
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  /** True when nothing stands between this piece and the one before it. */
  readonly glued: boolean
}

// Matches, in front of digits, what has a number of its own: "route ", "Room "; not "hit ".
const NUMBERED_BEFORE = `\\b(?:${[...NUMBERED].map((word) => `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}`).join('|')}) `
// Matches "816 000" and "12 500" with plain spaces; not the two numbers of "route 3 500 euros", "Boeing 737 300 seats", "400 737 Max jets", "12 500-seat halls", "310 555 0143".
const SPACED = String.raw`(?=[1-9]\d{0,2} \d{3})(?<![\d.,:+)]|[\d+)] |\p{L}-)(?:\d{1,3}(?: \d{3}){0,3} 000(?: \d{3}){0,3}(?!\d| \d)|(?<!${NUMBERED_BEFORE}|[\p{L},] \p{Lu}\p{L}* )\d{1,3}(?: \d{3}){1,4}(?![\p{L}\d-]| \d|,\d{3}| \p{Lu}\p{L}*(?<!s)(?!\p{L})| (?:jets?|planes?|airliners?)(?!\p{L})))`
// Matches "1,234.5", "2.500.000", "12 000" with a no-break space, "1,00,000", "12,5" before "%", ".534", "35"; of "v1,2" it takes "1" and "2" apart.
const NUMBER = new RegExp(
  String.raw`(?:${SPACED}|\d{1,3}(?:,\d{3})+(?!\d)|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d{1,3}(?:\.\d{3}){2,}(?!\d)|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)|(?<![\d,.])\d{1,3},\d{1,2}(?=\s?(?:%|€|°|(?:${SCALE_OR_SHARE}|euros?|[kM]?EUR)\b))|\d+)(?:\.\d+)?|(?<![\p{L}\d])\.\d+`,
  'u',
)
// Matches "U.S.", "U.S", "St." and "Mrs." before a name, "Inc." inside a sentence, "police", "Ana’s", "n't"; not the hyphen of "year-old".
const WORD =
  /(?:Inc|Corp|Ltd|Co|Cos|Bros)\.(?=\s\p{Ll})|(?:St|Mt|Ft|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\.(?=\s\p{Lu})|(?:\p{Lu}\.){2,}|(?:\p{Lu}\.)+\p{Lu}(?![\p{L}\p{M}.])|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/u
// Matches any other visible character: "$", "-", "½".
const MARK = /\S/u
// Matches one of the three; the groups tell which.
const PIECE = new RegExp(`(${NUMBER.source})|(${WORD.source})|${MARK.source}`, 'gu')

/** The numbers, words and marks of a text in reading order. Never throws; linear in the text's length. */
export function findPieces(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let last = -1
  for (const match of text.matchAll(PIECE)) {
    const found = match[0]
    pieces.push({
      kind: match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'mark',
      text: found,
      lower: (found.includes('’') ? found.replaceAll('’', "'") : found).toLowerCase(),
      start: match.index,
      end: match.index + found.length,
      glued: match.index === last,
    })
    last = match.index + found.length
  }
  return pieces
}
