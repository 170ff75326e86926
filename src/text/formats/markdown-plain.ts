/** Markdown made short, and the paragraphs left out, by the 1-based line of the letter that stands for them. */
export type Shortened = {
  readonly text: string
  readonly paragraphs: ReadonlyMap<number, readonly PlainParagraph[]>
}

/** A paragraph without markup as it stands in the file, with its first and last line. */
export type PlainParagraph = { readonly text: string; readonly line: number; readonly endLine: number }

// What reaches past an empty line: code between fences, HTML; and ends of lines that are not ours.
const FAR = /[`~<\r]/
// A line of blanks; a no-break space is text.
const BLANK = /^[ \t]*$/
// Matches "“The boats left,” she said."; not "- a boat", "12. a boat", "a *boat*", "AT&amp;T", nor a line that ends in a blank.
const PLAIN_LINE =
  /^(?!\d{1,9}[.)](?: |$))[\p{L}\p{N}"'“”‘’«(¿¡$€£–—…](?:[^\\*_[\]|&@\p{Cc}]*[^\\*_[\]|&@\p{Cc} ])?$/u
// Matches "www.example.org", "https://…", which some readers make links of.
const ADDRESS = /www\.|https?:/i

/**
 * Markdown in which each run of paragraphs without any mark is one letter, every other line where it was: reading them
 * as Markdown takes a fifth of all parsing and finds nothing.
 */
export function toShortened(markdown: string): Shortened {
  const paragraphs = new Map<number, PlainParagraph[]>()
  if (FAR.test(markdown)) return { text: markdown, paragraphs }
  const lines = markdown.split('\n')
  let row: PlainParagraph[] | null = null
  for (let start = 0, end = 0; start < lines.length; start = ++end) {
    while (end < lines.length && !BLANK.test(lines[end] as string)) end++
    if (end === start) continue
    const block = lines.slice(start, end)
    if (!block.every(isPlain)) {
      row = null
      continue
    }
    lines.fill('', start, end)
    if (!row) {
      lines[start] = 'x'
      row = []
      paragraphs.set(start + 1, row)
    }
    row.push({ text: block.join('\n'), line: start + 1, endLine: end })
  }
  return { text: lines.join('\n'), paragraphs }
}

function isPlain(line: string): boolean {
  return PLAIN_LINE.test(line) && !ADDRESS.test(line)
}
