import type { VFile } from 'vfile'
import type { Lines } from '../../types.ts'
import { fail, warn } from '../messages/messages.ts'
import { NOTHING_STATED, readStatement, type Statement } from '../overrides/statement.ts'
import { type Block, findBlocks, readLines } from './blocks.ts'
import type { PageHead } from './html-head.ts'
import { readHtml } from './html.ts'
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
      const { frontMatter, blocks } = readMarkdown(source, file)
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
    case '.htm': {
      const { blocks, ...head } = readHtml(source, file)
      return { blocks, statement: stated, head, frontMatter: null, raw: false, last }
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
