import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { VFile } from 'vfile'
import type { Lines } from '../../types.ts'
import { fail } from '../messages/messages.ts'
import { type Block, readLines } from './blocks.ts'
import { findPageBlocks } from './html-blocks.ts'
import { NO_HEAD, type PageHead, readHead } from './html-head.ts'
import { findMainContent } from './main-content.ts'
import { findTooDeep, isBoundless } from './nesting-limit.ts'
import { toOriginalAddress } from './page-address.ts'
import { readAuthorNames } from './page-authors.ts'
import { toBlocksOnce } from './page-repeats.ts'
import { toPageParagraphs } from './page-text.ts'
import { findPageTitle } from './page-title.ts'

/** A saved page: what its head says of it, and its blocks. */
export type Page = PageHead & { readonly blocks: readonly Block[] }

const parser = unified().use(rehypeParse)
/** Shorter texts in a page's data are summaries, in UTF-16 units. */
const SHORTEST_BODY = 200

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
    return { ...NO_HEAD, blocks: [] }
  }
  const { body, pageTitle, ...head } = readHead(root)
  const { nodes, byline } = findMainContent(root)
  const { title, heading, isSame } = findPageTitle(root, head.title, pageTitle)
  const found = findPageBlocks(root, {
    main: nodes,
    title: heading,
    titleMarkup: isSame ? 'title' : 'metadata',
  })
  const blocks = body && isLonger(body.text, found) ? withBody(found, body, text) : found
  const authors = head.authors.length > 0 || byline === null ? head.authors : readAuthorNames(byline)
  return {
    ...head,
    title,
    authors,
    blocks: toBlocksOnce(blocks).map((block) =>
      block.image === undefined ? block : { ...block, image: toImageAddress(block.image, head.url) },
    ),
  }
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

function isText({ markup }: Block): boolean {
  return markup !== 'title' && markup !== 'metadata' && markup !== 'furniture' && markup !== 'image'
}

/** True where the page shows less than half of the text that it has in its data. */
function isLonger(body: string, blocks: readonly Block[]): boolean {
  const shown = blocks.filter(isText).reduce((sum, { text }) => sum + text.length, 0)
  return body.length >= SHORTEST_BODY && shown * 2 < body.length
}

/** The blocks with the text of the page's data in place of what is shown of it, each paragraph with its source lines. */
function withBody(
  blocks: readonly Block[],
  body: { readonly text: string; readonly lines: Lines },
  source: string,
): readonly Block[] {
  const lines = readLines(source)
  let line = body.lines.start
  const paragraphs = toPageParagraphs(body.text).map((text): Block => {
    const start = lines.findIndex(
      (one, index) => index >= line - 1 && index < body.lines.end && one.includes(text.slice(0, 24)),
    )
    if (start >= 0) line = start + 1
    return { text, line, endLine: line, blankBefore: true, markup: null, reason: null }
  })
  const aside = blocks.map((block): Block =>
    isText(block) ? { ...block, markup: 'furniture', reason: 'less than the page’s data has' } : block,
  )
  return [...aside, ...paragraphs].toSorted((a, b) => a.line - b.line)
}

/** Where an image is: one that an archive keeps where it was, one of the site's root by the address of the page. */
function toImageAddress(address: string, page: string | null): string {
  const original = toOriginalAddress(address)
  return page !== null && /^\/(?!\/)/.test(original) ? new URL(original, page).href : original
}
