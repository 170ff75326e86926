import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { Root } from 'mdast'

const elements = 'p br em strong del code a ul ol li blockquote hr h2 h3 h4 table thead tbody tr th td'.split(
  ' ',
)

// HTML in the Markdown is left out. An image, too: it would have to be copied, and another host's is never shown.
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(() => toLowerHeadings)
  .use(remarkRehype)
  .use(rehypeSanitize, {
    tagNames: elements,
    attributes: { a: ['href'] },
    protocols: { href: ['http', 'https', 'mailto'] },
  })
  .use(rehypeStringify)

/** A page has one first heading, which is not the publisher's: theirs begin below it. */
function toLowerHeadings(tree: Root): void {
  visit(tree, 'heading', (heading) => {
    if (heading.depth === 1) heading.depth = 2
  })
}

const made = new Map<string, string>()

/**
 * The publisher's Markdown as HTML: words, lists, tables and links, with no attribute but the address of a link. `link`
 * makes a relative link from an address of this site ("about.html"), for the page that shows it.
 */
export function toMarkup(markdown: string, link: (address: string) => string): string {
  let html = made.get(markdown)
  // Kept, because the foot of every page has it.
  if (html === undefined) made.set(markdown, (html = String(processor.processSync(markdown))))
  return html.replace(OWN_LINK, (_, address: string) => `href="${link(address.replace(FROM_ROOT, ''))}"`)
}

/** Matches `href="about.html"` and `href="articles/a.html#p-1"`; not `href="https://…"`, `href="mailto:…"` nor `href="#a"`. */
const OWN_LINK = /(?<=<a )href="(?![a-z][a-z\d+.-]*:|#|\/\/)([^"]*)"/gi

/** Matches the beginning of "/about.html" and "./about.html"; not of "about.html". */
const FROM_ROOT = /^\.?\/+/
