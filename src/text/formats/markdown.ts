import type { BlockContent, DefinitionContent, Nodes, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit as visitNodes } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { Lines } from '../../types.ts'
import { warn } from '../messages/messages.ts'
import type { Block } from './blocks.ts'
import { toCleanLine } from '../strings/clean-line.ts'
import { findFrontMatter, type FrontMatter } from './front-matter.ts'
import { toUncrowded, toWithoutNotes } from './markdown-limits.ts'
import { takeComments, toPlainNotes } from './markdown-notes.ts'
import { parsePieces } from './markdown-pieces.ts'
import { toShortened } from './markdown-plain.ts'
import { toShallow } from './nesting-limit.ts'

/** A Markdown file: its front matter, and its blocks. */
export type Markdown = {
  readonly frontMatter: FrontMatter | 'open' | null
  readonly blocks: readonly Block[]
}

const plain = unified().use(remarkParse)
const withTables = unified().use(remarkParse).use(remarkGfm)
/**
 * Matches what none of GitHub's additions to Markdown goes without: the "|" or ":-" of a table, the "~" of a deletion,
 * the "@" or "www" of an address, which "&" may stand for, "[^" of a footnote, "[x]" of a task; not "Plain *text*, 2:3".
 * Looking for addresses at every letter takes a third of the reading.
 */
const ADDITION = /[|~@&]|:-|www|http|\[[\sx^]/i
// Matches the line break "<br/>"; not "<b>".
const BREAK_TAG = /^<br\s*\/?>$/i
// Matches the first line of a box: "[!note]", "[!quote]- As she put it"; not "[the] note".
const BOX_MARK = /^\[!([\p{L}\p{N}-]+)\][-+]?[ \t]*([^\n]*)\n?/u
/** Boxes that hold somebody's words. */
const QUOTING_BOX = /^(?:quote|cite)$/i

/**
 * Blocks of a Markdown file in reading order; HTML, rules, comments and definitions come as furniture with their
 * reason. A link to no web address is a warning on `file`: its words are kept, its target is not. `isAlone`
 * is false beside a sidecar.
 */
export function readMarkdown(source: string, file: VFile, isAlone = true): Markdown {
  const lines = source.split('\n')
  const frontMatter = findFrontMatter(lines, isAlone)
  if (frontMatter && frontMatter !== 'open')
    lines.fill('', frontMatter.lines.start - 1, frontMatter.lines.end)
  const { text, comments } = takeComments(lines.join('\n'))
  const short = toShortened(toReadable(text, file))
  const parser = ADDITION.test(short.text) ? withTables : plain
  const root = parsePieces(short.text, (piece) => parser.parse(piece) as Root)
  tellLinks(root, file)
  const blocks = toBlocks(root, short.paragraphs)
  for (const comment of comments)
    blocks.push({ ...toBlock(comment, 'furniture', comment.text), reason: 'a comment' })
  // A comment stands where it was.
  return { frontMatter, blocks: comments.length > 0 ? blocks.sort((a, b) => a.line - b.line) : blocks }
}

/** Markdown that can be read in time; a warning says what it lost for that. */
function toReadable(text: string, file: VFile): string {
  const tell = (reason: string, line = 1): void => warn(file, reason, { line, column: 1 }, 'nesting')
  const shallow = toShallow(text)
  if (shallow !== null)
    tell('Unexpected quotations or lists within each other by the hundred: read as text without their marks')
  const noteless = toWithoutNotes(shallow ?? text)
  if (noteless !== null) tell('Unexpected notes by the thousand: read as text where they stand')
  const uncrowded = toUncrowded(noteless ?? shallow ?? text)
  if (uncrowded !== null)
    tell('Unexpected marks by the thousand in one paragraph: read as text without them', uncrowded.line)
  return uncrowded?.text ?? noteless ?? shallow ?? text
}

function tellLinks(root: Root, file: VFile): void {
  visitNodes(root, 'link', (link) => {
    if (/^(?:https?:|mailto:|#)/i.test(link.url)) return
    file.message(
      `Unexpected link to \`${link.url}\`, expected a web address: its words are shown without it`,
      { place: link.position?.start, source: 'dossier', ruleId: 'link' },
    )
  })
}

function toBlock(
  { line, endLine }: Pick<Block, 'line' | 'endLine'>,
  markup: Block['markup'],
  value: string,
): Block {
  // prettier-ignore
  return { line, endLine, text: toCleanLine(value), blankBefore: true, markup, reason: null }
}

function toBlocks(root: Root, paragraphs: ReturnType<typeof toShortened>['paragraphs']): Block[] {
  const blocks: Block[] = []
  let titled = false
  const addresses = new Map<string, string>()
  visitNodes(root, 'definition', ({ identifier, url }) => void addresses.set(identifier, url))
  // A line break is a blank between words, not nothing.
  visitNodes(root, (node, index, parent) => {
    if (
      parent &&
      index !== undefined &&
      (node.type === 'break' || (node.type === 'html' && BREAK_TAG.test(node.value)))
    )
      parent.children[index] = { type: 'text', value: ' ' }
  })
  const push = (lines: Lines, markup: Block['markup'], value: string, reason: string | null): void => {
    const block = toBlock({ line: lines.start, endLine: lines.end }, markup, value)
    const isEmpty = block.text === '' && markup !== 'furniture'
    blocks.push(isEmpty ? { ...block, markup: 'furniture', reason: 'no text in it' } : { ...block, reason })
  }
  const pushImage = (lines: Lines, image: string, alt: string): void => {
    blocks.push({ ...toBlock({ line: lines.start, endLine: lines.end }, 'image', alt), image })
  }
  /** The words of a node as a block, the images in it before it, the notes in it below. */
  const pushText = (lines: Lines, markup: Block['markup'], value: string, hasImages: boolean): void => {
    const { text, images, notes } = toPlainNotes(value)
    for (const { file, alt } of images) pushImage(lines, file, alt)
    // Where an image is all there is, no block is left of the text.
    if (text.trim() !== '') push(lines, markup, text, null)
    else if (!hasImages && images.length === 0) push(lines, 'furniture', value, 'no text in it')
    for (const note of notes) push(lines, 'body', note, null)
  }
  const add = (node: Nodes, markup: Block['markup'], value = toWords(node)): void => {
    const lines = toLines(node)
    let hasImages = false
    visitNodes(node, (inner) => {
      if (inner.type !== 'image' && inner.type !== 'imageReference') return
      hasImages = true
      const url = inner.type === 'image' ? inner.url : (addresses.get(inner.identifier) ?? '')
      pushImage(toLines(inner), url, inner.alt ?? '')
      if (inner.type === 'image' && inner.title) push(toLines(inner), 'caption', inner.title, null)
    })
    pushText(lines, markup, value, hasImages)
  }
  const visitAll = (
    nodes: readonly (RootContent | BlockContent | DefinitionContent)[],
    isQuoted: boolean,
  ): void => nodes.forEach((node) => visit(node, isQuoted))
  const visit = (node: RootContent | BlockContent | DefinitionContent, isQuoted: boolean): void => {
    switch (node.type) {
      case 'heading':
        add(
          node,
          node.depth === 1 && !titled ? 'title' : 'heading',
          toString(node, { includeImageAlt: false }),
        )
        titled = true
        return
      case 'paragraph': {
        const row = paragraphs.get(node.position?.start.line ?? 1)
        if (row)
          return row.forEach(({ line, endLine, text }) =>
            pushText({ start: line, end: endLine }, 'body', text, false),
          )
        return add(node, isCaption(node.children) ? 'caption' : isQuoted ? 'quotation' : 'body')
      }
      case 'blockquote': {
        const box = takeBoxMark(node.children[0])
        if (box) push({ start: toLines(node).start, end: toLines(node).start }, box.title === '' ? 'furniture' : 'heading', box.title, box.title === '' ? 'the mark of a box' : null) // prettier-ignore
        return visitAll(node.children.slice(box?.isAll ? 1 : 0), box ? QUOTING_BOX.test(box.kind) : true)
      }
      case 'list':
        for (const { children } of node.children)
          for (const child of children)
            if (child.type === 'paragraph') add(child, isQuoted ? 'quotation' : 'listitem')
            else visit(child, isQuoted)
        return
      case 'table':
        for (const row of node.children)
          add(row, 'row', row.children.map((cell) => toWords(cell).trim()).join(' | '))
        return
      case 'code':
        return push(toLines(node), 'body', node.value, null)
      case 'footnoteDefinition':
        return visitAll(node.children, false)
      case 'html':
        return push(toLines(node), 'furniture', node.value, 'HTML inside Markdown')
      case 'thematicBreak':
        return push(toLines(node), 'furniture', '', 'a ruled line')
      case 'definition':
        return push(toLines(node), 'furniture', `[${node.identifier}]: ${node.url}`, 'a link definition')
      default:
        return
    }
  }
  visitAll(root.children, false)
  return blocks
}

function toWords(node: Nodes): string {
  return toString(node, { includeImageAlt: false, includeHtml: false })
}

function toLines({ position }: Nodes): Lines {
  return { start: position?.start.line ?? 1, end: position?.end.line ?? 1 }
}

/** True for emphasis alone under an image: its caption. */
function isCaption(children: readonly Nodes[]): boolean {
  const words = children.filter((child) => !(child.type === 'text' && child.value.trim() === ''))
  return (
    words.length > 1 &&
    words.slice(0, -1).every(({ type }) => type === 'image' || type === 'imageReference') &&
    words.at(-1)?.type === 'emphasis'
  )
}

/** Takes the mark of a box out of the first paragraph of a quotation; `isAll` where nothing else stands in it. */
function takeBoxMark(
  first: BlockContent | DefinitionContent | undefined,
): { readonly kind: string; readonly title: string; readonly isAll: boolean } | null {
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  const match = text?.type === 'text' ? BOX_MARK.exec(text.value) : null
  if (!match || first?.type !== 'paragraph' || text?.type !== 'text') return null
  text.value = text.value.slice(match[0].length)
  return {
    kind: match[1] ?? '',
    title: match[2]?.trim() ?? '',
    isAll: first.children.length === 1 && text.value === '',
  }
}
