/**
 * True for a text in a script that the font covers. Other texts get no picture of their own, rather than one with gaps.
 */
export function isDrawable(text: string): boolean {
  return SEEN.test(text) && !FOREIGN.test(text)
}

/** Matches a letter or digit of any script; not "…". */
const SEEN = /[\p{L}\p{N}]/u
/** Matches "ع" and "中"; not "é", "Ж", "λ", "€" nor a smiling face. */
const FOREIGN = /(?=\p{L})[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]/u
