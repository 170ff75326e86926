/** A text that can be made of any length, to see how the time for reading it grows. */
export type Shape = {
  readonly name: string
  readonly file: string
  /** Characters of the longer text that is measured; the shorter one has a quarter of them. */
  readonly size: number
  /** A text of about that many characters. */
  readonly toText: (characters: number) => string
  /** Its sidecar, of about as many characters; none where it has none. */
  readonly toSidecar?: (characters: number) => string
}

/** As many pieces as it takes to reach a length, each made from its number. */
export function fill(characters: number, toPiece: (index: number) => string): string {
  const pieces: string[] = []
  for (let length = 0, index = 0; length < characters; index++) {
    const piece = toPiece(index)
    pieces.push(piece)
    length += piece.length
  }
  return pieces.join('')
}

/** A name made from a number: Ana, Bela, Caro … with an ending that makes it one of a kind. */
export function toGivenName(index: number): string {
  const letters = [...index.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))
  return `A${letters.join('')}`
}

/** A paragraph that says nothing. */
export const told = 'The boats came in late again on Monday, and the pier stayed shut.'

/** A text that repeats pieces to a length, with what stands around them. */
export const repeat =
  (toPiece: (index: number) => string, before = '', after = '') =>
  (characters: number): string =>
    `${before}${fill(characters, toPiece)}${after}`
