import type { BlockContent, DefinitionContent, Nodes, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit as visitLinks } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { Lines } from '../../types.ts'
import type { Block } from './blocks.ts'
import { toCleanLine } from './clean-line.ts'
import { toUncrowded } from './markdown-limits.ts'
import { toShortened } from './markdown-plain.ts'
import { toShallow } from './nesting-limit.ts'

/** A Markdown file: its YAML with the lines above it, and its blocks. */
export type Markdown = {
  readonly yaml: { readonly text: string; readonly above: number; readonly endLine: number } | null
  readonly blocks: readonly Block[]
}

const plain = unified().use(remarkParse).use(remarkFrontmatter, ['yaml'])
const withTables = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml'])
/**
 * Matches what none of GitHub's additions to Markdown goes without: the "|" or ":-" of a table, the "~" of a deletion,
 * the "@" or "www" of an address, which "&" may stand for, "[^" of a footnote, "[x]" of a task; not "Plain *text*, 2:3".
 * Looking for addresses at every letter takes a third of the reading.
 */
const ADDITION = /[|~@&]|:-|-:|www|http|\[[\sx^]/i

/**
 * Blocks of a Markdown file in reading order; HTML, rules and definitions come as furniture with their reason.
 * A link to no web address is a warning on `file`: its words are kept, its target is not.
 */
export function readMarkdown(text: string, file: VFile): Markdown {
  const shallow = toShallow(text)
  if (shallow !== null) {
    const reason =
      'Unexpected quotations or lists within each other by the hundred: read as text without their marks'
    file.message(reason, { place: { line: 1, column: 1 }, source: 'dossier', ruleId: 'nesting' })
  }
  const uncrowded = toUncrowded(shallow ?? text)
  if (uncrowded !== null) {
    const reason = 'Unexpected marks by the thousand in one paragraph: read as text without them'
    file.message(reason, {
      place: { line: uncrowded.line, column: 1 },
      source: 'dossier',
      ruleId: 'nesting',
    })
  }
  const short = toShortened(uncrowded?.text ?? shallow ?? text)
  const parser = ADDITION.test(short.text) ? withTables : plain
  const root = parser.parse(short.text) as Root
  const first = root.children[0]
  const yaml =
    first?.type === 'yaml'
      ? { text: first.value, above: first.position?.start.line ?? 1, endLine: first.position?.end.line ?? 1 }
      : null
  const blocks: Block[] = []
  let titled = false
  const push = (lines: Lines, markup: Block['markup'], value: string, reason: string | null): void => {
    const clean = toCleanLine(value)
    const empty = clean === '' && markup !== 'furniture'
    blocks.push({
      line: lines.start,
      endLine: lines.end,
      text: clean,
      blankBefore: true,
      markup: empty ? 'furniture' : markup,
      reason: empty ? 'no text in it' : reason,
    })
  }
  const add = (node: Nodes, markup: Block['markup'], value: string, reason: string | null = null): void =>
    push({ start: node.position?.start.line ?? 1, end: node.position?.end.line ?? 1 }, markup, value, reason)
  const visit = (node: RootContent | BlockContent | DefinitionContent): void => {
    switch (node.type) {
      case 'heading':
        add(node, node.depth === 1 && !titled ? 'title' : 'heading', toString(node))
        titled = true
        return
      case 'paragraph': {
        const row = short.paragraphs.get(node.position?.start.line ?? 1)
        if (row)
          return row.forEach(({ line, endLine, text: value }) =>
            push({ start: line, end: endLine }, 'body', value, null),
          )
        if (
          node.children.every(
            (child) => child.type === 'image' || (child.type === 'text' && !child.value.trim()),
          )
        ) {
          return add(node, 'caption', toString(node, { includeImageAlt: true }))
        }
        return add(node, 'body', toString(node, { includeImageAlt: false, includeHtml: false }))
      }
      case 'blockquote':
        return node.children.forEach(visit)
      case 'list':
        for (const item of node.children) {
          for (const child of item.children) {
            if (child.type === 'paragraph') add(child, 'listitem', toString(child, { includeHtml: false }))
            else visit(child)
          }
        }
        return
      case 'table':
        for (const row of node.children)
          add(row, 'listitem', row.children.map((cell) => toString(cell)).join(' · '))
        return
      case 'code':
        return add(node, 'body', node.value)
      case 'footnoteDefinition':
        return node.children.forEach(visit)
      case 'html':
        return add(node, 'furniture', node.value, 'HTML inside Markdown')
      case 'thematicBreak':
        return add(node, 'furniture', '', 'a ruled line')
      case 'definition':
        return add(node, 'furniture', `[${node.identifier}]: ${node.url}`, 'a link definition')
      default:
        return
    }
  }
  root.children.forEach(visit)
  visitLinks(root, 'link', (link) => {
    if (/^(?:https?:|mailto:|#)/i.test(link.url)) return
    file.message(
      `Unexpected link to \`${link.url}\`, expected a web address: its words are shown without it`,
      {
        place: link.position?.start,
        source: 'dossier',
        ruleId: 'link',
      },
    )
  })
  return { yaml, blocks }
}
