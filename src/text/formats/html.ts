import type { Element, Nodes, Root } from 'hast'
import { matches, select, selectAll } from 'hast-util-select'
import { toText } from 'hast-util-to-text'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { VFile } from 'vfile'
import type { Lines } from '../../types.ts'
import { isFurniture } from '../english/page-lines.ts'
import { fail } from '../messages/messages.ts'
import type { Block } from './blocks.ts'
import { toCleanLine } from './clean-line.ts'
import { type PageHead, readHead } from './html-head.ts'
import { findTooDeep, isBoundless } from './nesting-limit.ts'

/** A saved page: what its head says of it, and its blocks. */
export type Page = PageHead & { readonly blocks: readonly Block[] }

const parser = unified().use(rehypeParse)

/** Elements that are no part of the main text, and why. */
const ASIDES: readonly { readonly selector: string; readonly reason: string }[] = [
  { selector: 'script, style, noscript, template, link, meta, base', reason: 'code of the page' },
  { selector: 'nav, [role="navigation"], [role="search"], [role="menu"]', reason: 'navigation' },
  { selector: 'aside, [role="complementary"]', reason: 'an aside' },
  { selector: 'form, button, input, select, textarea, dialog', reason: 'a form or button' },
  { selector: 'svg, canvas, iframe, video, audio, object, embed, math', reason: 'embedded media' },
  { selector: '[hidden], [aria-hidden="true"]', reason: 'hidden on the page' },
  { selector: 'footer, [role="contentinfo"]', reason: 'the foot of the page' },
  { selector: '[role="banner"]', reason: 'the head of the page' },
]

// Class words of what stands inside an article element and is none of it: "share-tools", "comments"; not "shareholder".
const ASIDE_CLASS =
  /(?:^|[\s_-])(?:comments?|shar(?:e|ing)|social|newsletter|related|recommended|promo|advert(?:isement)?|ads?|cookies?|tags?|breadcrumbs?|subscribe|sign-?up)(?=$|[\s_-])/i

/** Elements that are a block each. */
const BLOCK_NAMES = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'figcaption',
  'caption',
  'blockquote',
  'pre',
  'td',
  'th',
  'dt',
  'dd',
  'time',
  'address',
])

/** Elements inside the text of a block. */
const INLINE_NAMES = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'br',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
  'var',
  'wbr',
  'img',
])

/**
 * The main text of a saved web page as blocks, and the rest as furniture with the reason. A page nested too deep is an
 * error on `file` and has no blocks.
 */
export function readHtml(text: string, file: VFile): Page {
  const root = parse(text)
  const deep = root && findTooDeep(root)
  if (!root || deep) {
    const reason = 'Unexpected elements within elements by the hundred, expected a page: not read'
    const { line = 1, column = 1 } = deep?.position?.start ?? {}
    fail(file, reason, { line, column }, 'nesting')
    return { title: null, outlet: null, authors: [], url: null, published: null, blocks: [] }
  }
  const main = findMain(root)
  const blocks = findPageBlocks(root, main)
  return { ...readHead(root), blocks }
}

/** The tree of a page; null where it has no bound, or is so deep that the parser gives up. */
function parse(text: string): Root | null {
  if (isBoundless(text)) return null
  try {
    return parser.parse(text) as Root
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The element that holds the article: the `article` or `main` with most text in paragraphs, else the body. */
function findMain(root: Root): Nodes {
  const candidates = selectAll('[itemprop="articleBody"], article, main, [role="main"]', root)
  const amount = (node: Nodes): number => selectAll('p', node).reduce((sum, p) => sum + toText(p).length, 0)
  const whole = amount(root)
  const best = candidates.map((node) => ({ node, size: amount(node) })).sort((a, b) => b.size - a.size)[0]
  // Half of the page's paragraphs, or the element is a teaser and the text stands elsewhere.
  return best && best.size * 2 >= whole && best.size > 0 ? best.node : (select('body', root) ?? root)
}

function findPageBlocks(root: Root, main: Nodes): readonly Block[] {
  const blocks: Block[] = []
  let titled = false
  const add = (node: Nodes, markup: Block['markup'], reason: string | null, value = toText(node)): void => {
    const text = toCleanLine(value)
    const { start, end } = toLines(node)
    if (text === '' && markup !== 'furniture' && markup !== 'metadata') return
    if ((markup === 'heading' || markup === 'listitem') && isFurniture(text))
      return add(node, 'furniture', 'a button or link of the page', text)
    blocks.push({ text, line: start, endLine: end, blankBefore: true, markup, reason })
  }
  const visit = (node: Nodes, inside: boolean): void => {
    const within = inside || node === main
    if (node.type === 'comment' || node.type === 'doctype')
      return add(
        node,
        'furniture',
        'code of the page',
        node.type === 'comment' ? node.value : '<!doctype html>',
      )
    if (node.type === 'text') {
      if (node.value.trim())
        add(node, within ? null : 'furniture', within ? null : 'outside the article', node.value)
      return
    }
    if (node.type === 'element') {
      const aside = ASIDES.find(({ selector }) => matches(selector, node))
      if (aside) return add(node, 'furniture', aside.reason)
      if (inside && ASIDE_CLASS.test(toClasses(node)))
        return add(node, 'furniture', 'beside the article, by its class')
      if (node.tagName === 'head') return node.position ? add(node, 'metadata', null, '') : undefined
      if (
        BLOCK_NAMES.has(node.tagName) &&
        !selectAll('p, h2, h3, li, blockquote', { type: 'root', children: node.children }).length
      ) {
        if (!within)
          return add(node, node.tagName === 'h1' && !titled ? 'title' : 'furniture', 'outside the article')
        const markup = toMarkup(node, titled)
        if (markup === 'title') titled = true
        return add(node, markup, markup === 'metadata' ? 'date or byline' : null)
      }
      // A block without paragraphs of its own ("<div>Text <b>bold</b></div>") is one paragraph.
      if (within && isLeaf(node)) return add(node, null, null)
    }
    if ('children' in node) for (const child of node.children) visit(child as Nodes, within)
  }
  visit(root, false)
  return blocks
}

function toClasses({ properties }: Element): string {
  return [properties['className'], properties['id']].flat().join(' ')
}

/** Source lines of a node, without the blank lines around a text; an implied element has those of its children. */
function toLines(node: Nodes): Lines {
  if (node.type === 'text' && node.position) {
    const above = /^\s*/.exec(node.value)?.[0].split('\n').length ?? 1
    const below = /\s*$/.exec(node.value)?.[0].split('\n').length ?? 1
    return { start: node.position.start.line + above - 1, end: node.position.end.line - below + 1 }
  }
  if (node.position) return { start: node.position.start.line, end: node.position.end.line }
  const children = 'children' in node ? node.children.map((child) => toLines(child as Nodes)) : []
  return { start: children[0]?.start ?? 1, end: children.at(-1)?.end ?? 1 }
}

function toMarkup(node: Element, titled: boolean): Block['markup'] {
  if (node.tagName === 'h1') return titled ? 'heading' : 'title'
  if (/^h[2-6]$/.test(node.tagName)) return 'heading'
  if (node.tagName === 'figcaption' || node.tagName === 'caption') return 'caption'
  if (node.tagName === 'time' || node.tagName === 'address') return 'metadata'
  if (['li', 'td', 'th', 'dt', 'dd'].includes(node.tagName)) return 'listitem'
  // Paragraphs of a saved page hold bylines, buttons and notes as pasted text does: what they are has to be found.
  return null
}

/** True for an element with text of its own and nothing but inline markup in it. */
function isLeaf(node: Element): boolean {
  const inline = (child: Nodes): boolean =>
    child.type === 'text' ||
    child.type === 'comment' ||
    (child.type === 'element' && INLINE_NAMES.has(child.tagName) && child.children.every(inline))
  return (
    node.children.some((child) => child.type === 'text' && child.value.trim() !== '') &&
    node.children.every(inline)
  )
}
