import type { Piece } from './pieces.ts'
import type { Token } from './tokens.ts'

/** A piece with its part of speech (as `Token.tag`) and the index of its sentence. */
export type Word = Piece & { readonly tag: string; readonly sentence: number }

// Matches "noon"; not "Noon" or "(".
const LOWER = /^\p{Ll}/u

/**
 * Gives every piece the part of speech and sentence of the token it starts in.
 * Both lists are in reading order and of one text; a piece without a token is tagged "X".
 */
export function toWords(pieces: readonly Piece[], tokens: readonly Token[]): readonly Word[] {
  let cursor = 0
  let sentence = 0
  let told = 0
  return pieces.map((piece, at) => {
    while (cursor < tokens.length && (tokens[cursor]?.end ?? 0) <= piece.start) cursor++
    const token = tokens[cursor]
    const isInside = token !== undefined && token.start <= piece.start
    // "from 7.05am to noon": no sentence ends in front of a small letter without a mark.
    const isBroken = token !== undefined && token.sentence !== told && LOWER.test(piece.text)
    if (token !== undefined && token.sentence !== told) {
      if (!isBroken || pieces[at - 1]?.kind === 'mark') sentence++
      told = token.sentence
    }
    return {
      ...piece,
      tag: isInside ? toTag(piece, token.tag) : piece.kind === 'mark' ? 'PUNCT' : 'X',
      sentence,
    }
  })
}

/** A token may hold several pieces ("M-19"): marks and digits keep their own nature. */
function toTag(piece: Piece, tag: string): string {
  if (piece.kind === 'number') return 'NUM'
  if (piece.kind === 'mark') return tag === 'SYM' ? 'SYM' : 'PUNCT'
  return tag === 'PUNCT' || tag === 'SYM' ? 'X' : tag
}
