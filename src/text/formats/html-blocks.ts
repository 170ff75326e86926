import type { Element, Nodes, Root, Text } from 'hast'
import type { Lines } from '../../types.ts'
import type { Block } from './blocks.ts'
import { toCleanLine } from '../strings/clean-line.ts'
import {
  findAsideReason,
  findElements,
  findHolders,
  isBlock,
  isCode,
  readNodeText,
  toNodeLines,
} from './html-elements.ts'
import { readPageImage } from './html-images.ts'
import { isPost, isPostLink, readSuperscript, toQuotationMarks } from './html-inline.ts'
import { measureText, type TextPlace, toKind, toTextPlace } from './html-places.ts'
import { isNameOfQuotation, isQuotedName } from './html-quotations.ts'
import { findRows } from './html-tables.ts'

/** What the blocks of a page depend on besides its tree. */
export type PageReading = {
  /** The nodes of the article: elements, and texts that stand in an element with other things. */
  readonly main: ReadonlySet<Nodes>
  /** The heading that gives the title, or null. */
  readonly title: Element | null
  /** What the title's block is: the title itself, or another form of it. */
  readonly titleMarkup: 'title' | 'metadata'
}

/** A line of the page as it grows, from one bound of a block to the next. */
type Run = {
  text: string
  lines: Lines | null
  ended: boolean
  linked: number
  images: Block[]
  dated: boolean | null
}

const NO_TEXT = { blankBefore: true, reason: null } as const

/** The blocks of a page in its order: those of the article, and the rest as furniture with the reason. */
export function findPageBlocks(root: Root, { main, title, titleMarkup }: PageReading): readonly Block[] {
  const blocks: Block[] = []
  const posts = findPostsWithin(root, main)
  const holds = findHolders(root, (node) => main.has(node) || node === title || posts.has(node))
  const body = measure(root, main)
  let seenTitle = false
  let seenText = false
  let run = toRun()

  const put = (node: Nodes, markup: Block['markup'], reason: string | null, value: string): void => {
    const { start, end } = toNodeLines(node)
    blocks.push({ text: toCleanLine(value), line: start, endLine: end, blankBefore: true, markup, reason })
  }
  const drop = (node: Nodes, reason: string, value = readNodeText(node)): void => {
    if (value.trim() !== '' || (node.type === 'element' && isCode(node)))
      put(node, 'furniture', reason, value)
  }
  const flush = ({ markup, isHead, isCell }: TextPlace): void => {
    // A row is one block, whatever its cells hold.
    if (isCell) return void (run.text += ' ')
    const { lines, images, dated, linked } = run
    const text = toCleanLine(run.text)
    blocks.push(...images)
    run = toRun()
    if (text === '' || !lines) return
    const [kind, reason] = toKind(text, markup, {
      isHead,
      dated: dated === true,
      isLink: linked >= text.length * 0.9,
    })
    if (kind !== 'furniture' && kind !== 'metadata' && !isHead) seenText = true
    blocks.push({ text, line: lines.start, endLine: lines.end, blankBefore: true, markup: kind, reason })
  }
  const add = (node: Text, place: TextPlace, value = node.value): void => {
    const lines = toNodeLines(node)
    run.text += value
    if (value.trim() === '') return
    if (place.isLink) run.linked += value.trim().length
    run.lines = { start: run.lines?.start ?? lines.start, end: Math.max(run.lines?.end ?? 0, lines.end) }
    run.ended = false
    run.dated = run.dated !== false && isDate(place.parent)
  }
  const visitText = (node: Text, place: TextPlace): void => {
    const isKept =
      place.isHead || place.isPost || main.has(node) || (place.parent !== null && main.has(place.parent))
    if (!isKept && node.value.trim() !== '') return drop(node, 'outside the article', node.value)
    const parts = place.markup === 'body' ? node.value.split(/\n[ \t]*\n/) : [node.value]
    parts.forEach((part, index) => {
      if (index > 0) flush(place)
      add(node, place, part)
    })
  }
  const visitBreak = (place: TextPlace): void => {
    // Two breaks in a row are the bound of a paragraph; one is a blank.
    if (run.ended) flush(place)
    run.text += ' '
    run.ended = true
  }
  const visitInline = (node: Element, place: TextPlace, next: Nodes | undefined): void => {
    const within = { ...place, parent: node }
    if (node.tagName === 'img') {
      const isChoice = place.parent?.tagName === 'picture'
      visitImage(node, isChoice && place.parent ? findElements(place.parent, ['source']) : [])
    } else if (node.tagName === 'sup') {
      const said = readSuperscript(node, run.text, next)
      if (said === null) drop(node, 'a footnote mark')
      else run.text += said
    } else if (node.tagName === 'q') {
      const [open, close] = toQuotationMarks(node, place.depth)
      run.text += open
      visitAll(node, { ...within, depth: place.depth + 1 })
      run.text += close
    } else if (place.markup === 'quotation' && isQuotedName(node, run.text, place.parent)) {
      flush(place)
      visitName(node, within)
    } else if (place.isPost && isPostLink(node)) {
      drop(node, 'the address of a post')
    } else {
      visitAll(node, node.tagName === 'a' ? { ...within, isLink: isLinkAway(node) } : within)
    }
  }
  /** Who is quoted: a line of its own, with the dash that others write before a name. */
  const visitName = (node: Element, place: TextPlace): void => {
    visitAll(node, place)
    if (!/^\s*[-–—―]/.test(run.text)) run.text = `— ${run.text}`
    run.text = run.text.replace(/^\s*[-–—―]+\s*/, '— ')
    flush(place)
  }
  const visitImage = (node: Element, sources: readonly Element[]): void => {
    const image = readPageImage(node, sources)
    if (image.kind === 'aside') return put(node, 'furniture', image.reason, image.alt)
    if (image.kind === 'sign') {
      run.text += image.alt
      return
    }
    const { start, end } = toNodeLines(node)
    run.images.push({
      ...NO_TEXT,
      text: image.alt,
      line: start,
      endLine: end,
      markup: 'image',
      image: image.address,
    })
  }
  const visitTable = (node: Element, rows: readonly (readonly Element[])[], place: TextPlace): void => {
    for (const child of node.children)
      if (child.type === 'element' && child.tagName === 'caption') visit(child, place, undefined)
    for (const row of rows) {
      const cells = row.map((cell) => {
        visitAll(cell, { ...place, markup: 'row', isCell: true, parent: cell })
        const { text, lines, images } = run
        blocks.push(...images)
        run = toRun()
        return { text: toCleanLine(text), lines: lines ?? toNodeLines(cell) }
      })
      if (cells.every(({ text }) => text === '')) continue
      seenText = true
      blocks.push({
        ...NO_TEXT,
        text: toCleanLine(cells.map(({ text }) => text).join(' | ')),
        line: cells[0]?.lines.start ?? 1,
        endLine: Math.max(...cells.map(({ lines }) => lines.end)),
        markup: 'row',
      })
    }
  }
  const visit = (node: Nodes, place: TextPlace, next: Nodes | undefined): void => {
    if (node.type === 'text') return visitText(node, place)
    if (node.type === 'comment') return drop(node, 'code of the page', node.value)
    if (node.type === 'doctype') return put(node, 'furniture', 'code of the page', '<!doctype html>')
    if (node.type !== 'element') return
    const isTitle = node === title && !(titleMarkup === 'metadata' && seenText)
    const isOwnBlock = isBlock(node)
    if (isOwnBlock) flush(place)
    if (isTitle) {
      seenTitle = true
      put(node, titleMarkup, null, readNodeText(node))
      return
    }
    if (node.tagName === 'head') return node.position ? put(node, 'metadata', null, '') : undefined
    if (node.tagName === 'br') return visitBreak(place)
    if (
      !holds.has(node) &&
      node.tagName !== 'html' &&
      !place.isPost &&
      (!place.isHead || isCode(node) || findAsideReason(node) !== null)
    ) {
      // Between title and text stand byline and day, which are no part of the text and say something of it.
      const isHead =
        seenTitle &&
        !seenText &&
        run.lines === null &&
        findAsideReason(node) === null &&
        measureText(node) < 400
      if (!isHead) return drop(node, findAsideReason(node) ?? 'outside the article')
      visitAll(node, { ...place, isHead: true, parent: node })
      return flush({ ...place, isHead: true })
    }
    if (!isOwnBlock) return visitInline(node, place, next)
    const rows = node.tagName === 'table' ? findRows(node, measureText) : null
    const within = toTextPlace(node, place, body)
    if (rows) visitTable(node, rows, within)
    else if (within.markup === 'quotation' && isNameOfQuotation(node)) visitName(node, within)
    else visitAll(node, within)
    flush(within)
  }
  const visitAll = (node: Element | Root, place: TextPlace): void => {
    node.children.forEach((child, index) =>
      visit(child as Nodes, place, node.children[index + 1] as Nodes | undefined),
    )
  }
  visitAll(root, {
    markup: null,
    isHead: false,
    isPost: false,
    isLink: false,
    isCell: false,
    depth: 0,
    parent: null,
  })
  return blocks
}

function toRun(): Run {
  return { text: '', lines: null, ended: false, linked: 0, images: [], dated: null }
}

function isDate(node: Element | null): boolean {
  return node !== null && (node.tagName === 'time' || node.tagName === 'address')
}

/** True for a link to another page: not for one to a place of this page, nor for the mark of such a place. */
function isLinkAway({ properties }: Element): boolean {
  const address = properties['href']
  return typeof address === 'string' && address !== '' && !address.startsWith('#')
}

/** The posts that stand between nodes of the article, which are part of it although others see a box of links. */
function findPostsWithin(root: Root, main: ReadonlySet<Nodes>): ReadonlySet<Nodes> {
  const within = new Set<Nodes>()
  let waiting: Nodes[] = []
  let isInside = false
  const visit = (node: Nodes): void => {
    if (main.has(node) && node.type === 'element' && node.tagName !== 'body') {
      isInside = true
      for (const post of waiting) within.add(post)
      waiting = []
    }
    if (isInside && node.type === 'element' && isPost(node)) waiting.push(node)
    if ('children' in node) for (const child of node.children) visit(child as Nodes)
  }
  visit(root)
  return within
}

/** Length of the text of the article. */
function measure(root: Root, main: ReadonlySet<Nodes>): number {
  let size = 0
  const visit = (node: Nodes, isKept: boolean): void => {
    if (node.type === 'text') size += isKept || main.has(node) ? node.value.trim().length : 0
    else if ('children' in node) for (const child of node.children) visit(child as Nodes, main.has(node))
  }
  visit(root, false)
  return size
}
