import { findWordsOfText, isBrokenWord, type WordsOfText } from '../tokens/lexicon.ts'

/** A text folded at a width, in UTF-16 units. */
export type Wrapped = { readonly width: number }

/** The widest column that text is folded at by hand or by a program; longer lines are paragraphs. */
const WIDEST = 120
/** The narrowest that is taken for one: shorter lines are verse, lists or names. */
const NARROWEST = 24
/** A folded line may be shorter than the column by this part of it: the word that did not fit, ragged setting. */
const LEAST_FILLED = 0.6
/** Of the lines of a folded text, this part is no wider than its column. */
const MOST_INSIDE = 0.97
/** With its next word, a line fills this part of the column at least, where it was folded. */
const FOLDED = 0.8
// A line that closes a sentence: `… at sea.”`; not `… the armed`.
const SENTENCE_END = /[.!?…:][”"’')\]]*$/
// Matches the half of a word before a hyphen at a line's end: "govern", "30"; not "the -".
const FIRST_HALF = /([\p{L}\p{N}]+)-$/u
// Matches the half that goes on below: "ment" of "ment and its"; not "Ment".
const SECOND_HALF = /^\p{Ll}+/u

/** The width of a text folded at a fixed one, where half the lines go on in lower case below; null where none is. */
export function isWrapped(lines: readonly string[]): Wrapped | null {
  const lengths = lines.filter((text) => text !== '').map((text) => text.length)
  // A web address in a long text may stand out of the column.
  const width = lengths.sort((a, b) => a - b)[Math.ceil(lengths.length * MOST_INSIDE) - 1] ?? 0
  if (width > WIDEST || width < NARROWEST) return null
  let inside = 0
  let pairs = 0
  for (const [index, text] of lines.entries()) {
    const next = lines[index + 1]
    if (!text || !next) continue
    pairs++
    if (text.length > width * LEAST_FILLED && !SENTENCE_END.test(text) && /^\p{Ll}/u.test(next)) inside++
  }
  return pairs >= 2 && inside * 2 >= pairs ? { width } : null
}

/** Whether a line ends as sentences and introductions do: "at sea.”", "as follows:"; not "the armed". */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text)
}

/** Whether a line goes on below in any folded text: no sentence ends, and a small letter follows. */
export function isBroken(above: string, text: string): boolean {
  return !SENTENCE_END.test(above) && /^\p{Ll}/u.test(text)
}

/** Whether a line of a folded text goes on below: its next word would not have fitted. */
export function isContinued(above: string, text: string, width: number): boolean {
  const word = text.split(' ', 1)[0] ?? ''
  return above.length + 1 + word.length > width * FOLDED
}

/** The words of the lines of a folded text, of which those at the ends of lines may be halves. */
export function toKnownWords(lines: readonly string[]): WordsOfText {
  return findWordsOfText(lines.map((line) => line.replace(/\p{L}+-$/u, '')).join('\n'))
}

/** Two lines as one: "govern-" and "ment" become "government", "six-" and "decade" become "six-decade". */
export function toJoined(above: string, text: string, words: WordsOfText): string {
  const first = FIRST_HALF.exec(above)?.[1]
  const second = SECOND_HALF.exec(text)?.[0]
  if (first === undefined || second === undefined) return `${above} ${text}`
  const isWord = !/\p{N}/u.test(first) && isBrokenWord(first, second, words)
  return isWord ? above.slice(0, -1) + text : above + text
}
