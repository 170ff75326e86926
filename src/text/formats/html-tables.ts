import type { Element, Nodes } from 'hast'
import { findElements } from './html-elements.ts'

/** A longer cell holds prose: the table is there for the layout. In UTF-16 units. */
const LONGEST_CELL = 300

/**
 * The cells of a table, row by row; null for one that only lays out the page, which is read as if it were none: a table
 * in a table, cells with boxes, paragraphs, empty lines or long text in them, or a single column.
 */
export function findRows(
  table: Element,
  toLength: (node: Nodes) => number,
): readonly (readonly Element[])[] | null {
  const rows = findElements(table, ['tr'])
  const cells = rows.map((row) =>
    row.children.filter(
      (cell): cell is Element => cell.type === 'element' && (cell.tagName === 'td' || cell.tagName === 'th'),
    ),
  )
  if (rows.length < 2 || !cells.some((row) => row.length > 1)) return null
  if (
    findElements(table, ['table', 'div', 'ul', 'ol', 'h1', 'h2', 'h3', 'form', 'section']).length > 0 &&
    !findElements(table, ['th']).length
  )
    return null
  const isProse = (cell: Element): boolean =>
    toLength(cell) > LONGEST_CELL || findElements(cell, ['p', 'table']).length > 1 || hasEmptyLine(cell)
  return cells.flat().some(isProse) ? null : cells.filter((row) => row.length > 0)
}

/** Whether a cell parts its text by two line breaks in a row, as old pages part paragraphs; not one, as in an address. */
function hasEmptyLine({ children }: Element): boolean {
  const nodes = children.filter(
    (node) => node.type === 'element' || (node.type === 'text' && node.value.trim() !== ''),
  )
  const isBreak = (node: Nodes | undefined): boolean => node?.type === 'element' && node.tagName === 'br'
  return nodes.some(
    (node, index) =>
      (isBreak(node) && isBreak(nodes[index + 1])) || (node.type === 'element' && hasEmptyLine(node)),
  )
}
