import type { Element, Nodes } from 'hast'
import { readNodeText } from './html-elements.ts'

// Matches the end of what is quoted: `sail.”`, `sail. —`; not "in" of "as told in The Bay News".
const QUOTED_END = /(?:^|[.!?…”"’'—–-])\s*$/

/** True for a "cite" that closes a quotation set apart and names who is quoted, not for a title within a sentence. */
export function isQuotedName(node: Element, before: string, parent: Element | null): boolean {
  return node.tagName === 'cite' && QUOTED_END.test(before) && parent !== null && isLast(node, parent)
}

/** True for a box within or under a quotation that holds no words of it but who is quoted: "footer", a "cite" alone. */
export function isNameOfQuotation(node: Element): boolean {
  if (node.tagName === 'footer' || node.tagName === 'figcaption') return true
  const [only, ...others] = node.children.filter((child) => !isBlank(child as Nodes))
  return (
    node.tagName !== 'blockquote' &&
    others.length === 0 &&
    only?.type === 'element' &&
    only.tagName === 'cite'
  )
}

/** True for a figure that shows a quotation and no image, under which stands who is quoted. */
export function isFigureOfQuotation({ children }: Element): boolean {
  const names = new Set(children.map((child) => (child.type === 'element' ? child.tagName : '')))
  return names.has('blockquote') && !names.has('img') && !names.has('picture')
}

function isLast(node: Element, parent: Element): boolean {
  return parent.children.slice(parent.children.indexOf(node) + 1).every((child) => isBlank(child as Nodes))
}

function isBlank(node: Nodes): boolean {
  return node.type === 'comment' || readNodeText(node).trim() === ''
}
