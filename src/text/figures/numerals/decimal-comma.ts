// Matches a number with marks inside: "45.000", "1.234,5", "3,5"; not "2.4.1" or "9.30".
const MARKED = /(?<![\d.,])(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d+)(?![\d]|[.,]\d)/g
// Matches the space inside "5 000"; not that of "2024 350" or "310 555 0143".
const SPACED = /(?<=(?<![\d.,+])\d{1,3}(?: \d{3})*) (?=\d{3}(?: \d{3})*(?![\d]|[ -]\d))/g
// Matches one of the two marks.
const MARK = /[.,]/g

/**
 * A text with its numbers marked as English marks them, where its language (a BCP 47 tag, or null for English) writes a
 * decimal comma: "45.000" → "45,000", "3,5 %" → "3.5 %"; the space of "5 000" becomes one that does not break. No offset changes.
 */
export function toPointed(text: string, lang: string | null): string {
  if (lang === null || !writesComma(lang)) return text
  const joined = text.replace(SPACED, '\u00a0')
  return joined.replace(MARKED, (number) => number.replace(MARK, (mark) => (mark === '.' ? ',' : '.')))
}

/** Whether a language writes "1,5" for one and a half; Mexico's Spanish writes "1.5". */
function writesComma(lang: string): boolean {
  return new Intl.NumberFormat(lang).format(1.5).includes(',')
}
