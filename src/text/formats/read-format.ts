import type { VFile } from 'vfile'
import type { Lines } from '../../types.ts'
import { fail, warn } from '../messages/messages.ts'
import { NOTHING_STATED, readStatement, type Statement } from '../overrides/statement.ts'
import { type Block, findBlocks, readLines } from './blocks.ts'
import { NO_HEAD, type PageHead } from './html-head.ts'
import { readHtml } from './html.ts'
import { toFileLines } from './mail-lines.ts'
import type { Mail } from './mail.ts'
import { readMarkdown } from './markdown.ts'

/** What a file holds once its markup is read: blocks, and what is stated of the whole. */
export type Format = {
  readonly blocks: readonly Block[]
  readonly statement: Statement
  readonly head: PageHead | null
  readonly frontMatter: Lines | null
  /** Only text without markup may hold several articles. */
  readonly raw: boolean
  readonly last: number
}

/**
 * The contents of a file, read by its ending: Markdown with front matter, a saved web page, else raw text. A sidecar
 * serves where the file has no front matter; both at once are a warning on the sidecar.
 */
export function readFormat(file: VFile, sidecar: VFile | null, topics: readonly string[]): Format {
  const source = String(file)
  const last = Math.max(1, readLines(source.replace(/(?:\r\n|\r|\n)$/, '')).length)
  const stated = sidecar
    ? readStatement({ text: String(sidecar), format: 'yaml', above: 0 }, sidecar, topics)
    : NOTHING_STATED
  switch (file.extname?.toLowerCase()) {
    case '.md':
    case '.markdown': {
      const { frontMatter, blocks } = readMarkdown(source, file, sidecar === null)
      if (frontMatter === 'open') {
        const reason = 'Unexpected front matter without an end, expected a line `---` that closes it'
        fail(file, reason, null, 'front-matter')
      }
      const own = frontMatter === 'open' ? null : frontMatter
      if (own && sidecar) {
        const reason = 'Unexpected sidecar of a file with front matter, expected one or the other: not read'
        warn(sidecar, reason, { line: 1, column: 1 }, 'sidecar')
      }
      const statement = own ? readStatement(own.written, file, topics) : stated
      return { blocks, statement, head: null, frontMatter: own?.lines ?? null, raw: false, last }
    }
    case '.html':
    case '.htm':
    case '.xhtml': {
      const { blocks, ...head } = readHtml(source, file)
      return { blocks, statement: stated, head, frontMatter: null, raw: false, last }
    }
    case '.eml':
    case '.mht':
    case '.mhtml': {
      const mail = file.data['mail'] as Mail | undefined
      const { blocks, head } = readMailText(mail ?? { html: null, text: source, head: NO_HEAD }, file)
      return {
        blocks: toFileLines(blocks, source),
        statement: stated,
        head,
        frontMatter: null,
        raw: false,
        last,
      }
    }
    default:
      return {
        blocks: findBlocks(readLines(source)),
        statement: stated,
        head: null,
        frontMatter: null,
        raw: true,
        last,
      }
  }
}

/** The text of a mail or web archive: its page where it has one with text, else its plain text. */
function readMailText(
  { html, text, head }: Mail,
  file: VFile,
): Pick<Format, 'blocks'> & { readonly head: PageHead } {
  if (html !== null) {
    const { blocks, ...page } = readHtml(html, file)
    const isRead = text === null || blocks.some(({ markup }) => markup === null || markup === 'listitem')
    if (isRead) return { blocks, head: toJoined(head, page) }
  }
  return { blocks: findBlocks(readLines(text ?? '')), head }
}

/** What a mail says of itself and, where it says nothing, what its page does. */
function toJoined(mail: PageHead, page: PageHead): PageHead {
  return {
    title: mail.title ?? page.title,
    outlet: mail.outlet ?? page.outlet,
    authors: mail.authors.length > 0 ? mail.authors : page.authors,
    url: page.url ?? mail.url,
    published: mail.published ?? page.published,
  }
}
