import { Readability } from '@mozilla/readability'
import type { Element, Nodes, Root, RootContent } from 'hast'
import { parseHTML } from 'linkedom'
import { isRemarkName } from '../english/page-lines.ts'
import { findHolders, isBlock, isCode, readClassNames, readNodeText } from './html-elements.ts'

/** What Readability found in a page. */
export type MainContent = {
  /** The nodes of the article: elements, and texts that stand in a box beside other elements. */
  readonly nodes: ReadonlySet<Nodes>
  /** The text of the line that names the authors, or null. */
  readonly byline: string | null
}

/** What Readability judges an element by, besides its text: names in the tree, and names in HTML. */
const ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ['className', 'class'],
  ['id', 'id'],
  ['role', 'role'],
  ['style', 'style'],
  ['hidden', 'hidden'],
  ['ariaHidden', 'aria-hidden'],
  ['ariaModal', 'aria-modal'],
  ['itemProp', 'itemprop'],
  ['rel', 'rel'],
  ['property', 'property'],
  ['name', 'name'],
  ['content', 'content'],
  ['summary', 'summary'],
  ['rowSpan', 'rowspan'],
  ['colSpan', 'colspan'],
])
/** By these an element that holds much of the text is not judged. */
const STATES = new Set(['role', 'style', 'hidden', 'ariaHidden', 'ariaModal'])
/** Elements that Readability puts aside whatever they hold. */
const ASIDES = new Set('form aside footer nav dialog fieldset'.split(' '))
/** A shorter text is no part of a paragraph, in UTF-16 units. */
const SHORTEST = 40
/** The name of the mark of a node, which goes wherever Readability moves the node. */
const MARK = /^data-n(\d+)$/
/** The most markup around and in a line of authors, in UTF-16 units. */
const LONGEST_BYLINE = 3000
// Matches blanks and the ends of lines, however many.
const SPACE = /\s+/g

/**
 * The article of a page, as Readability finds it. Every element has an attribute of its own as a mark, since Readability
 * makes elements anew, joins them and takes their texts into others. An element with a quarter of the page's paragraphs
 * is known by its text: neither its name nor its kind can put it aside.
 */
export function findMainContent(root: Root): MainContent {
  const sizes = measureParagraphs(root)
  const large = (sizes.get(root) ?? 0) / 4
  const isLarge = (node: Element): boolean =>
    (sizes.get(node) ?? 0) > large && !readClassNames(node).some((word) => isRemarkName(word))
  const found = readArticle(root, { isLarge, isNamed: () => true, shortest: large })
  const holders = findHolders(root, (node) => found.nodes.has(node))
  const lost = new Set<Nodes>()
  const visit = (node: Nodes): void => {
    if (!('children' in node) || (node.type === 'element' && !isLarge(node))) return
    if (!holders.has(node)) lost.add(node)
    for (const child of node.children) visit(child as Nodes)
  }
  visit(root)
  // Their names may have spoken against them: "post tag-harbour category-sharing".
  return lost.size > 0
    ? readArticle(root, { isLarge, isNamed: (node) => !lost.has(node), shortest: large })
    : found
}

type Judgement = {
  /** Elements whose kind and state do not count. */
  readonly isLarge: (node: Element) => boolean
  /** Elements whose class and id count. */
  readonly isNamed: (node: Element) => boolean
  /** The shortest article, in UTF-16 units. */
  readonly shortest: number
}

function readArticle(root: Root, { isLarge, isNamed, shortest }: Judgement): MainContent {
  const marked: Nodes[] = []
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>')
  const mark = (element: HTMLElement, node: Nodes): void => {
    element.setAttribute(`data-n${marked.push(node) - 1}`, '')
  }
  const build = (node: RootContent, parent: HTMLElement, owner: Element): void => {
    if (node.type === 'text') {
      const text = document.createTextNode(node.value)
      // A text in a box, which Readability puts into a paragraph of its own making, needs a mark of its own.
      if (!node.value.trim() || !isBlock(owner) || owner.tagName === 'p') return void parent.appendChild(text)
      const wrapper = document.createElement('span')
      mark(wrapper, node)
      wrapper.appendChild(text)
      return void parent.appendChild(wrapper)
    }
    if (node.type !== 'element' || isCode(node)) return
    const isMain = isLarge(node)
    const made = document.createElement(toName(node, owner, isMain))
    mark(made, node)
    for (const [property, value] of Object.entries(node.properties)) {
      const attribute = ATTRIBUTES.get(property)
      if (attribute === undefined || value === null || value === undefined || value === false) continue
      if (isMain && STATES.has(property)) continue
      if (!isNamed(node) && (property === 'className' || property === 'id')) continue
      made.setAttribute(attribute, [value === true ? '' : value].flat().join(' '))
    }
    // An image counts, wherever the page keeps its address.
    if (node.tagName === 'img') made.setAttribute('src', 'image.jpg')
    // Of addresses it needs to know only whether they lead to a place of the page itself.
    if (String(node.properties['href'] ?? '').startsWith('#')) made.setAttribute('href', '#place')
    parent.appendChild(made)
    for (const child of node.children) build(child, made, node)
  }
  for (const part of root.children.flatMap((node) => ('children' in node ? node.children : []))) {
    if (part.type !== 'element') continue
    const owner = part.tagName === 'head' ? document.head : document.body
    if (part.tagName === 'body') mark(owner, part)
    for (const child of part.children) build(child, owner, part)
  }
  const article = new Readability(document as unknown as Document, {
    serializer: (node) => node,
    disableJSONLD: true,
    // A find shorter than this it doubts, and tries again with fewer scruples.
    charThreshold: Math.min(500, Math.max(SHORTEST, shortest)),
  }).parse()
  const nodes = new Set<Nodes>()
  const content = article?.content as HTMLElement | null | undefined
  for (const element of content ? [content, ...content.querySelectorAll('*')] : []) {
    for (const { name } of element.attributes) {
      const node = marked[Number(MARK.exec(name)?.[1] ?? Number.NaN)]
      if (node) nodes.add(node)
    }
  }
  return { nodes, byline: article?.byline ? readByline(marked, article.byline) : null }
}

/** The line of authors with blanks where blocks end: Readability runs "Ana Prieto" and "3 March" below it together. */
function readByline(nodes: readonly Nodes[], found: string): string {
  const wanted = found.replaceAll(SPACE, '')
  for (const node of nodes) {
    const { start, end } = node.position ?? {}
    if ((end?.offset ?? Number.NaN) - (start?.offset ?? 0) < LONGEST_BYLINE) {
      const text = readNodeText(node)
      if (text.replaceAll(SPACE, '') === wanted) return text.replaceAll(SPACE, ' ').trim()
    }
  }
  return found
}

/** The name an element has for Readability, which must not take what belongs to the text for a thing beside it. */
function toName(node: Element, owner: Element, isLarge: boolean): string {
  if (isLarge && ASIDES.has(node.tagName)) return 'div'
  // A quotation set apart, and who is quoted in it.
  if (
    node.tagName === 'aside' &&
    node.children.some((child) => child.type === 'element' && child.tagName === 'blockquote')
  )
    return 'div'
  return node.tagName === 'footer' && owner.tagName === 'blockquote' ? 'p' : node.tagName
}

/** The length of the texts of paragraphs in each element, in UTF-16 units; links and short texts are none. */
function measureParagraphs(root: Root): ReadonlyMap<Nodes, number> {
  const sizes = new Map<Nodes, number>()
  const visit = (node: Nodes): number => {
    if (node.type === 'text') return node.value.trim().length >= SHORTEST ? node.value.trim().length : 0
    if (
      !('children' in node) ||
      (node.type === 'element' && (isCode(node) || node.tagName === 'a' || node.tagName === 'head'))
    )
      return 0
    let size = 0
    for (const child of node.children) size += visit(child as Nodes)
    sizes.set(node, size)
    return size
  }
  visit(root)
  return sizes
}
