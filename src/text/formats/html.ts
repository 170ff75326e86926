import type { Element, Root } from 'hast'
import { selectAll } from 'hast-util-select'
import { toText } from 'hast-util-to-text'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { VFile } from 'vfile'
import { fail } from '../messages/messages.ts'
import type { Block } from './blocks.ts'
import { findPageBlocks } from './html-blocks.ts'
import { type PageHead, readHead } from './html-head.ts'
import { findMainContent } from './main-content.ts'
import { findTooDeep, isBoundless } from './nesting-limit.ts'

/** A saved page: what its head says of it, and its blocks. */
export type Page = PageHead & { readonly blocks: readonly Block[] }

const parser = unified().use(rehypeParse)

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
  const head = readHead(root)
  const main = findMainContent(root)
  const { title, node } = findTitle(root, head.title)
  return { ...head, title, blocks: findPageBlocks(root, { main, title: node, titleMarkup: node && toPlain(toText(node)) === toPlain(title ?? '') ? 'title' : 'metadata' }) }
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

function findTitle(root: Root, stated: string | null): { readonly title: string | null; readonly node: Element | null } {
  const headings = selectAll('h1, h2', root)
  const plain = toPlain(stated ?? '')
  const same = headings.find((heading) => toPlain(toText(heading)) === plain)
  if (same) return { title: stated, node: same }
  const part = stated === null ? undefined : headings.find((heading) => { const own = toPlain(toText(heading)); return own.length >= 12 && plain.startsWith(own) })
  if (part) return { title: toText(part).replace(/\s+/g,' ').trim(), node: part }
  const first = headings.find(({ tagName }) => tagName === 'h1') ?? null
  return { title: stated, node: first }
}

function toPlain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
