/** What a cell may hold. Null gives an empty cell; a list is joined with "; ". */
export type Cell = string | number | null | readonly string[]

/**
 * The lines of a table in CSV (RFC 4180), each ending in CR LF. Cells with commas, quotation marks or line breaks are
 * quoted. The first line begins with a byte order mark, without which Excel does not recognise UTF-8. `known` keeps the
 * line of each row, for further tables with the same columns.
 */
export function toCsvLines<Row extends object>(
  columns: Readonly<Record<string, (row: Row) => Cell>>,
  rows: readonly Row[],
  known = new WeakMap<Row, string>(),
): readonly string[] {
  const reads = Object.values(columns)
  const toKnown = (row: Row): string => {
    const line = known.get(row) ?? toLine(reads.map((read) => read(row)))
    known.set(row, line)
    return line
  }
  return [`\uFEFF${toLine(Object.keys(columns))}`, ...rows.map(toKnown)]
}

function toLine(cells: readonly Cell[]): string {
  return `${cells.map(toCell).join(',')}\r\n`
}

/**
 * The text of a cell. Text that a spreadsheet would run as a formula gets an apostrophe in front; numbers do not. So does
 * what would stand at the start of a cell or line in one that separates by semicolons or tabs, where our quotation marks
 * within a line mean nothing: "a;=1+1" becomes "a;'=1+1".
 */
export function toCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = typeof cell === 'object' ? cell.join('; ') : cell
  const harmless = (FORMULA.test(text) ? `'${text}` : text).replace(INNER_FORMULA, "$1'")
  return SPECIAL.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** Matches "=1+1", " @SUM(A1)", "-2 degrees" and a tab at the start; not "a=b" or "=" alone, which computes nothing. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠](?!$))/
/** Matches the ";" of "a;=1+1" and the line break of "a\n@SUM(A1)" with blanks behind it; not "a; b" nor "a, -b". */
const INNER_FORMULA = /([;\t\r\n]\s*)(?=[=+\-@＝＋－＠])/g
/** Matches a character that requires quoting, such as the comma of "a, b"; not "a b". */
const SPECIAL = /[",\r\n]/
