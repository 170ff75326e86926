import type { Element, Nodes, Root } from 'hast'
import type { Lines } from '../../types.ts'

/** Elements that a browser sets apart from the text around them; it takes any other as part of a line. */
const BLOCKS = new Set(
  `html body address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer
form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th thead
tr ul`.split(/\s+/),
)
/** Elements whose contents are no text of the page. */
const CODE = new Set('script style noscript template link meta base'.split(' '))
const MEDIA = new Set('svg canvas iframe video audio object embed math'.split(' '))
const CONTROLS = new Set('form button input select textarea dialog'.split(' '))

/** True for an element that stands by itself: a paragraph, a box, a cell; not for "b", "font" or one made up. */
export function isBlock(node: Element): boolean {
  if (BLOCKS.has(node.tagName)) return true
  const { style } = node.properties
  return typeof style === 'string' && /display: ?(?:block|flex|grid)/.test(style)
}

/** True for an element whose contents are no text of the page, whatever stands around it. */
export function isCode(node: Element): boolean {
  return CODE.has(node.tagName) || MEDIA.has(node.tagName) || isToolbar(node)
}

/** True for what the Wayback Machine adds to a page. */
function isToolbar({ properties }: Element): boolean {
  const id = properties['id']
  return typeof id === 'string' && id.startsWith('wm-ipp')
}

/** Why an element is no part of the main text, as far as its name or role says; else null. */
export function findAsideReason(node: Element): string | null {
  const { tagName, properties } = node
  if (isToolbar(node)) return 'the toolbar of an archive'
  const role = String(properties['role'] ?? '')
  if (CODE.has(tagName)) return 'code of the page'
  if (tagName === 'nav' || ['navigation', 'search', 'menu'].includes(role)) return 'navigation'
  if (tagName === 'aside' || role === 'complementary') return 'an aside'
  if (CONTROLS.has(tagName)) return 'a form or button'
  if (MEDIA.has(tagName)) return 'embedded media'
  if (properties['hidden'] !== undefined || properties['ariaHidden'] === 'true') return 'hidden on the page'
  if (tagName === 'footer' || role === 'contentinfo') return 'the foot of the page'
  return role === 'banner' ? 'the head of the page' : null
}

/** Words of the class and id of an element: "wp-caption-text" has "wp", "caption" and "text". */
export function readClassNames({ properties }: Element): readonly string[] {
  return [properties['className'] ?? [], properties['id'] ?? []]
    .flat()
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
}

/** Source lines of a node, without the blank lines around a text; an implied element has those of its children. */
export function toNodeLines(node: Nodes): Lines {
  if (node.type === 'text' && node.position) {
    const above = /^\s*/.exec(node.value)?.[0].split('\n').length ?? 1
    const below = /\s*$/.exec(node.value)?.[0].split('\n').length ?? 1
    return { start: node.position.start.line + above - 1, end: node.position.end.line - below + 1 }
  }
  if (node.position) return { start: node.position.start.line, end: node.position.end.line }
  const children = 'children' in node ? node.children.map((child) => toNodeLines(child as Nodes)) : []
  return { start: children[0]?.start ?? 1, end: children.at(-1)?.end ?? 1 }
}

/** The elements of some names below a node, in order, those in one another included; none below `except`. */
export function findElements(
  node: Nodes,
  names: readonly string[],
  except: readonly string[] = [],
): readonly Element[] {
  const found: Element[] = []
  const visit = (parent: Nodes): void => {
    if (!('children' in parent)) return
    for (const child of parent.children) {
      if (child.type !== 'element' || except.includes(child.tagName)) continue
      if (names.includes(child.tagName)) found.push(child)
      visit(child)
    }
  }
  visit(node)
  return found
}

/** The text below a node, with a blank where a block or line ends; code has its own, and none within other text. */
export function readNodeText(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  let text = ''
  for (const child of node.children) {
    if (child.type !== 'element' || !(CODE.has(child.tagName) || MEDIA.has(child.tagName)))
      text += readNodeText(child as Nodes)
  }
  return node.type === 'element' && (node.tagName === 'br' || BLOCKS.has(node.tagName)) ? ` ${text} ` : text
}

/** All nodes that pass, and those around them. */
export function findHolders(root: Root, passes: (node: Nodes) => boolean): ReadonlySet<Nodes> {
  const holders = new Set<Nodes>()
  const visit = (node: Nodes): boolean => {
    let found = passes(node)
    if ('children' in node) for (const child of node.children) if (visit(child as Nodes)) found = true
    if (found) holders.add(node)
    return found
  }
  visit(root)
  return holders
}
