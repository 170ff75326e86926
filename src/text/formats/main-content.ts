import { Readability } from '@mozilla/readability'
import type { Element, ElementContent, Nodes, Root, Text } from 'hast'
import { parseHTML } from 'linkedom'

/** Elements whose contents are no text of the page, whatever stands around them. */
const CODE = new Set(['script', 'style', 'noscript', 'template', 'svg', 'canvas', 'math', 'iframe', 'object', 'video', 'audio', 'embed', 'link', 'base'])
/** What Readability judges an element by, besides its text: names of hast, and names of HTML. */
const ATTRIBUTES: readonly (readonly [string, string])[] = [
  ['className', 'class'],
  ['id', 'id'],
  ['role', 'role'],
  ['style', 'style'],
  ['hidden', 'hidden'],
  ['ariaHidden', 'aria-hidden'],
  ['ariaModal', 'aria-modal'],
  ['itemProp', 'itemprop'],
  ['rel', 'rel'],
  ['src', 'src'],
  ['property', 'property'],
  ['name', 'name'],
  ['content', 'content'],
  ['summary', 'summary'],
  ['rowSpan', 'rowspan'],
  ['colSpan', 'colspan'],
]
/** Elements whose text is their own and not that of a paragraph which Readability makes of it. */
const WRAPPED = new Set(['div', 'section', 'article', 'main', 'body', 'td', 'form', 'center', 'span', 'fieldset', 'header', 'footer', 'aside', 'blockquote', 'figure'])

export function findMainContent(root: Root): ReadonlySet<Nodes> {
  const nodes: Nodes[] = []
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>')
  const build = (node: ElementContent | Root['children'][number], parent: any, wrap: boolean): void => {
    if (node.type === 'text') {
      if (wrap && node.value.trim()) {
        const span = document.createElement('span')
        span.setAttribute(`data-n${nodes.push(node) - 1}`, '')
        span.appendChild(document.createTextNode(node.value))
        parent.appendChild(span)
      } else parent.appendChild(document.createTextNode(node.value))
      return
    }
    if (node.type !== 'element' || CODE.has(node.tagName)) return
    const made = document.createElement(node.tagName)
    made.setAttribute(`data-n${nodes.push(node) - 1}`, '')
    for (const [property, attribute] of ATTRIBUTES) {
      const value = node.properties[property]
      if (value === undefined || value === null || value === false) continue
      made.setAttribute(attribute, Array.isArray(value) ? value.join(' ') : String(value === true ? '' : value))
    }
    if (node.tagName === 'a' && String(node.properties['href'] ?? '').startsWith('#')) made.setAttribute('href', '#a')
    parent.appendChild(made)
    for (const child of node.children) build(child, made, WRAPPED.has(node.tagName))
  }
  const html = root.children.find((node): node is Element => node.type === 'element')
  for (const part of html?.children ?? []) {
    if (part.type !== 'element') continue
    const owner = part.tagName === 'head' ? document.head : document.body
    if (part.tagName === 'body') {
      owner.setAttribute(`data-n${nodes.push(part) - 1}`, '')
    }
    for (const child of part.children) build(child, owner, part.tagName === 'body')
  }
  const content = new Readability(document as unknown as Document, { serializer: (node) => node as unknown as HTMLElement, disableJSONLD: true, charThreshold: Number(process.env.CT ?? 500) }).parse()?.content
  const kept = new Set<Nodes>()
  const collect = (element: any): void => {
    for (const { name } of element.attributes) {
      const index = /^data-n(\d+)$/.exec(name)?.[1]
      if (index !== undefined) kept.add(nodes[Number(index)] as Nodes)
    }
    for (const child of element.children) collect(child)
  }
  if (content) collect(content)
  return kept
}
