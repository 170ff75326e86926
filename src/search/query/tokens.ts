import { toFolded } from '../../text/strings/fold.ts'
import { toTable } from '../../text/strings/table.ts'

/** A word, number or compound of a text as search sees it; `start` and `end` are UTF-16 offsets in the text. */
export type SearchToken = {
  readonly start: number
  readonly end: number
  /** Case, accents and ligatures folded, thousands commas, apostrophes and joining hyphens left out. */
  readonly word: string
  /** The word, and for a number what else it is asked for by: "$1.37m" gives "$1.37m", "1.37m" and "1.37". */
  readonly terms: readonly string[]
  /** True for a compound ("M-19"); its parts follow as tokens of their own. */
  readonly compound: boolean
}

/**
 * The tokens of a text in reading order; build and browser both split texts and queries with it.
 * No number is dropped, and no word for being common or short.
 */
export function findSearchTokens(text: string): readonly SearchToken[] {
  const folded = toFolded(text)
  const tokens: SearchToken[] = []
  let joined: SearchToken[] = []
  const close = (): void => {
    if (joined.length > 1) tokens.push(toCompound(joined))
    tokens.push(...joined)
    joined = []
  }
  for (const match of folded.matchAll(PART)) {
    const end = joined.at(-1)?.end
    if (end !== undefined && (match.index !== end + 1 || !HYPHEN.test(folded.charAt(end)))) close()
    joined.push(toPart(match[0], match.index))
  }
  close()
  return tokens
}

/** The terms of all tokens of a text. */
export function toTerms(text: string): string[] {
  return findSearchTokens(text).flatMap((token) => token.terms)
}

/**
 * Matches, in folded text: "$1.37m", "10,000", "2.5%", "1990s"; then "u.s." as one; then "mayor's", "golfo".
 * Not the comma of "in 2025, he" nor the point that ends "of 5.".
 */
const PART =
  /[$£€¥]?\d+(?:[.,]\d+)*\p{L}*%?|(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:'\p{L}+)*/gu

/** Matches the hyphen of "M-19", breaking or not; not the dash of "2016–2020" nor " - ". */
const HYPHEN = /^[-\u2010\u2011]$/

/** Matches the comma of "10,000"; not that of "1,37". */
const THOUSANDS = /,(?=\d{3}(?!\d))/g

/** Matches the "'s" of "mayor's"; not the "'t" of "don't". */
const POSSESSIVE = /'s$/

/** Matches "mayor's" and "u.s."; not "mayor". */
const MARKED = /['.]/

/** Letters that Unicode takes apart in no way. */
const ligatures = toTable<string>({
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
})
const LIGATURE = /[æœßøđðþłı]/
const LIGATURE_EACH = /[æœßøđðþłı]/g

/** Matches "$1.37m" and "10"; not "m19". */
const NUMERIC = /^[$£€¥\d]/

/** Matches "$1.37m" in three parts; not "m19". */
const NUMBER = /^([$£€¥]?)(\d[\d.,]*)(.*)$/u

function toPart(found: string, start: number): SearchToken {
  const end = start + found.length
  const number = NUMERIC.test(found) ? NUMBER.exec(found) : null
  if (!number) {
    const plain = MARKED.test(found) ? found.replace(POSSESSIVE, '').replaceAll(/['.]/g, '') : found
    const word = LIGATURE.test(plain)
      ? plain.replaceAll(LIGATURE_EACH, (letter) => ligatures[letter] ?? letter)
      : plain
    return { start, end, word, terms: [word], compound: false }
  }
  const [, sign = '', digits = '', rest = ''] = number
  const bare = digits.replace(THOUSANDS, '')
  const terms = [...new Set([sign + bare + rest, bare + rest, bare])]
  return { start, end, word: sign + bare + rest, terms, compound: false }
}

/** "m" and "19" as "m19", so that "M-19", "M19" and "m-19" are one; digits keep their hyphen: "2025-05". */
function toCompound(parts: readonly SearchToken[]): SearchToken {
  const word = parts.reduce((joined, part) => {
    const betweenDigits = /\d$/.test(joined) && /^\d/.test(part.word)
    return joined + (betweenDigits ? '-' : '') + part.word
  }, '')
  const start = parts[0]?.start ?? 0
  return { start, end: parts.at(-1)?.end ?? start, word, terms: [word], compound: true }
}
