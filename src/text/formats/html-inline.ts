import type { Element, Nodes } from 'hast'
import { toWordSet } from '../strings/table.ts'
import { readClassNames, readNodeText } from './html-elements.ts'

/** Digits as small raised ones, which no reader of numbers takes for the end of the number before them. */
const RAISED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789-−'].map((sign, index) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻'][index] as string]),
)
/** Units whose squares and cubes are written. */
const LENGTHS = toWordSet('m km cm mm dm nm µm ft mi yd')
// Matches what refers to a note: "3", "[12]", "a", "*", "1,2"; not "st", "TM" or "nd".
const NOTE_MARK = /^[[(]?(?:\d{1,3}(?: ?[,–-] ?\d{1,3})*|[a-z]|[ivx]{1,4}|[*†‡§]+)[\])]?$/
// Matches what a power stands on: "10", "×10", "3x10"; not "2010".
const BASE = /(?:^|[^\p{L}\p{N}.,])(?:\d[\d.,]*[x×·])?(?:10|\p{L})$/u

/**
 * What a raised text says in its line: a power as raised digits ("10⁶", "m²"), an ordinal or trade mark as it is, half of
 * a fraction; null for the mark of a footnote. `before` is the text before it.
 */
export function readSuperscript(node: Element, before: string, next: Nodes | undefined): string | null {
  const text = readNodeText(node).trim()
  // "3<sup>1</sup>/<sub>2</sub>" is a number and a half.
  if (next?.type === 'text' && /^[/⁄]/.test(next.value)) return /\d$/.test(before) ? ` ${text}` : text
  if (isLinkToNote(node)) return null
  if (/^[-−]?\d{1,2}$/.test(text)) {
    const unit = /(?<![\p{L}])\p{L}{1,2}$/u.exec(before)?.[0] ?? ''
    if (LENGTHS.has(unit) ? /^[23]$/.test(text) : BASE.test(before))
      return [...text].map((digit) => RAISED[digit] ?? digit).join('')
  }
  return NOTE_MARK.test(text) ? null : text
}

/** True for a raised link into the page itself, or for what stands in one. */
function isLinkToNote(node: Element): boolean {
  return node.children.some(
    (child) =>
      child.type === 'element' &&
      ((child.tagName === 'a' && /^#|#(?:cite|fn|note|ref)/.test(String(child.properties['href'] ?? ''))) ||
        isLinkToNote(child)),
  )
}

/** The marks that a "q" element puts around its text at a depth of quotations; none where it has its own. */
export function toQuotationMarks(node: Element, depth: number): readonly [string, string] {
  if (/^\s*["“”‘'«„]/.test(readNodeText(node))) return ['', '']
  return depth % 2 === 0 ? ['“', '”'] : ['‘', '’']
}

// Names that social networks give to what their posts are embedded in.
const POST =
  /^(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|fb-post|reddit-(?:card|embed-bq)|text-post-media)$/

/** True for a post of a social network shown in the page: its words and who wrote them. */
export function isPost({ properties }: Element): boolean {
  return [properties['className'] ?? []].flat().some((name) => POST.test(String(name)))
}

/** True for a link in a post that is none of its words: the day, which leads to the post, and addresses of pictures. */
export function isPostLink(node: Element): boolean {
  if (node.tagName !== 'a') return false
  const address = String(node.properties['href'] ?? '')
  return (
    /\/status(?:es)?\/\d|\/(?:p|post|posts|video)\/[\w-]+/.test(address) ||
    /^(?:pic\.\w+\.com|https?:\/\/t\.co)\//.test(readNodeText(node).trim())
  )
}

/** True for an element that holds the words under or over a picture, by its class, beside that picture. */
export function isCaption(node: Element, parent: Nodes | null): boolean {
  const words = readClassNames(node)
  return (
    (words.includes('caption') ||
      words.includes('cutline') ||
      (words.includes('photo') && words.includes('credit'))) &&
    !holdsImage(node) &&
    parent !== null &&
    holdsImage(parent)
  )
}

export function holdsImage(node: Nodes): boolean {
  return (
    'children' in node &&
    node.children.some(
      (child) =>
        (child.type === 'element' && ['img', 'picture', 'video', 'svg'].includes(child.tagName)) ||
        holdsImage(child),
    )
  )
}
