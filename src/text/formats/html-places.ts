import type { Element, Nodes } from 'hast'
import { findPageLine } from '../english/page-lines.ts'
import { readByline } from '../lines/byline.ts'
import { readDateLine } from '../lines/date-line.ts'
import type { Block } from './blocks.ts'
import { isCaption, isPost } from './html-inline.ts'
import { isFigureOfQuotation } from './html-quotations.ts'

/** Where a text stands: what the elements around it make of it. */
export type TextPlace = {
  readonly markup: Block['markup']
  readonly isHead: boolean
  readonly isPost: boolean
  readonly isLink: boolean
  readonly isCell: boolean
  readonly depth: number
  readonly parent: Element | null
}

/** What an element makes of the text in it. */
export function toTextPlace(node: Element, place: TextPlace, body: number): TextPlace {
  const within = { ...place, parent: node }
  const { tagName } = node
  if (/^h[1-6]$/.test(tagName)) return { ...within, markup: 'heading' }
  if (['li', 'dt', 'dd'].includes(tagName))
    return { ...within, markup: place.markup === 'quotation' ? 'quotation' : 'listitem' }
  if (tagName === 'figcaption' && place.parent?.tagName === 'figure' && isFigureOfQuotation(place.parent))
    return { ...within, markup: 'quotation' }
  if (['figcaption', 'caption'].includes(tagName) || isCaption(node, place.parent))
    return { ...within, markup: 'caption' }
  if (tagName === 'pre') return { ...within, markup: 'body' }
  // Old pages set their whole text in by a quotation.
  if (tagName === 'blockquote' && measureText(node) * 2 < body)
    return { ...within, markup: 'quotation', isPost: place.isPost || isPost(node) }
  return within
}

/** What a line is, by its place and its own words, and the reason where it is put aside. */
export function toKind(
  text: string,
  markup: Block['markup'],
  { isHead, dated, isLink }: { readonly isHead: boolean; readonly dated: boolean; readonly isLink: boolean },
): readonly [Block['markup'], string | null] {
  if (isHead) {
    return readByline(text)?.isLabelled || readDateLine(text)
      ? [null, null]
      : ['furniture', 'outside the article']
  }
  if (isLink && markup !== 'quotation' && markup !== 'caption' && !/[.!?…][”"’')]*$/.test(text))
    return ['furniture', 'a link to another page']
  if (dated && text.length < 200) return ['metadata', 'date or byline']
  const line = markup === null || markup === 'heading' || markup === 'listitem' ? findPageLine(text) : null
  return line?.kind === 'furniture' ? ['furniture', line.reason] : [markup, null]
}

/** Length of the text below a node, in UTF-16 units. */
export function measureText(node: Nodes): number {
  if (node.type === 'text') return node.value.trim().length
  return 'children' in node ? node.children.reduce((sum, child) => sum + measureText(child as Nodes), 0) : 0
}
