/**
 * True for a text that the font of the pictures can write. One of another writing gets no picture of its own rather than
 * one with holes in it.
 */
export function isDrawable(text: string): boolean {
  return SEEN.test(text) && !FOREIGN.test(text)
}

/** Matches a letter or numeral of any writing. */
const SEEN = /[\p{L}\p{N}]/u
/** Matches "ع" and "中"; not "é", "Ж", "λ", "€" nor a smiling face. */
const FOREIGN = /(?=\p{L})[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]/u
