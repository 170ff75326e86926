/** Whether the character at `index` is white space that may stand beside a quotation mark. */
export function isSpace(text: string, index: number): boolean {
  const char = text[index]
  return (
    char === ' ' ||
    char === '\u00a0' ||
    char === '\n' ||
    char === '\t' ||
    char === '\u200b' ||
    char === '\u2009'
  )
}
