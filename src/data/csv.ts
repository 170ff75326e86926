/** What a cell may hold; null is an empty cell, a list is joined with "; ". */
export type Cell = string | number | null | readonly string[]

/**
 * The lines of a table as RFC 4180 has it: they end in CR LF, a cell with a comma, quotation mark or line break stands in quotation
 * marks, and those in it are doubled. It begins with a byte order mark, without which Excel takes UTF-8 for something else.
 */
export function toCsvLines<Row>(
  columns: Readonly<Record<string, (row: Row) => Cell>>,
  rows: readonly Row[],
): readonly string[] {
  const reads = Object.values(columns)
  return [
    `\uFEFF${toLine(Object.keys(columns))}`,
    ...rows.map((row) => toLine(reads.map((read) => read(row)))),
  ]
}

function toLine(cells: readonly Cell[]): string {
  return `${cells.map(toCell).join(',')}\r\n`
}

/** A cell's text: one that a spreadsheet would run as a formula gets an apostrophe before it, a number never. */
export function toCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = typeof cell === 'object' ? cell.join('; ') : cell
  const harmless = FORMULA.test(text) ? `'${text}` : text
  return SPECIAL.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** Matches "=1+1", " @SUM(A1)", "-2 degrees" and a tab at the start; not "a=b". */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/
/** Matches what has to stand in quotation marks: "a, b". */
const SPECIAL = /[",\r\n]/
