/** Markdown that can be read in time, and the 1-based line of the first marks taken out. */
export type Uncrowded = { readonly text: string; readonly line: number }

/** More marks than any paragraph needs; pairing looks back from each to all before it. */
const MOST_MARKS = 1000
// A line that ends the paragraph above it: an empty one, "- a boat", "12. a boat", "# Boats", "> Boats", "| a | b |"; not "Boats - and nets".
const OPENING = /^[ \t]*(?:$|[-+*#>|]|\d{1,9}[.)])/
// What begins or ends emphasis, links, comments and underlined headings: "*", "_", "[", "]", "~", "<!", "==="; not the letters of "*boats*".
const MARK = /[*_[\]~]|<[!?]|^=+(?=[ \t]*$)/g

// Matches the mark of a note and of what it says: "[^1]" in "late.[^1]" and "[^1]: On Monday."; not "[1]".
const NOTE_MARK = /\[\^([^\]\s]+)\]/g
// Matches where a note is told: "[^1]:"; not "late.[^1]".
const NOTE = /^[ \t>]*\[\^[^\]\s]+\]:/gm

/** Markdown in which the marks of notes are text, and so is what they say, where there are more than a thousand; else null. */
export function toWithoutNotes(markdown: string): string | null {
  if ((markdown.match(NOTE)?.length ?? 0) <= MOST_MARKS) return null
  return markdown.replace(NOTE_MARK, '($1)')
}

/** Markdown without the marks of paragraphs that have more than a thousand, every line kept; null where none has. */
export function toUncrowded(markdown: string): Uncrowded | null {
  if (markdown.length <= MOST_MARKS) return null
  const lines = markdown.split('\n')
  let crowded = -1
  for (let start = 0, end = 0; start < lines.length; start = end) {
    end = start + 1
    while (end < lines.length && !OPENING.test(lines[end] as string)) end++
    const marks = lines.slice(start, end).map((line) => line.match(MARK)?.length ?? 0)
    if (marks.reduce((sum, count) => sum + count, 0) <= MOST_MARKS) continue
    if (crowded < 0) crowded = start + marks.findIndex((count) => count > 0)
    for (let at = start; at < end; at++) lines[at] = (lines[at] as string).replace(MARK, '')
  }
  return crowded < 0 ? null : { text: lines.join('\n'), line: crowded + 1 }
}
