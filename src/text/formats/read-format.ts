import type { VFile } from 'vfile'
import type { Lines } from '../../types.ts'
import { fail } from '../messages/messages.ts'
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

// Matches "---" and a key under it, at the top of a file: front matter; not a ruled line above text.
const OPEN_FRONT_MATTER = /^---\r?\n[\p{L}_-]+: /u

/**
 * The contents of a file, read by its ending: Markdown with front matter, a saved web page, else raw text. A sidecar
 * serves where the file has no front matter; both at once are an error on the sidecar.
 */
export function readFormat(file: VFile, sidecar: VFile | null, topics: readonly string[]): Format {
  const source = String(file)
  const last = Math.max(1, readLines(source.replace(/(?:\r\n|\r|\n)$/, '')).length)
  const stated = sidecar ? readStatement(String(sidecar), sidecar, 0, topics) : NOTHING_STATED
  switch (file.extname?.toLowerCase()) {
    case '.md':
    case '.markdown': {
      const { yaml, blocks } = readMarkdown(source, file)
      if (!yaml && OPEN_FRONT_MATTER.test(source)) {
        const reason = 'Unexpected front matter without an end, expected a line `---` that closes it'
        fail(file, reason, null, 'front-matter')
      }
      if (yaml && sidecar) {
        const reason = 'Unexpected sidecar of a file with front matter, expected one or the other: not read'
        fail(sidecar, reason, null, 'sidecar')
      }
      const statement = yaml ? readStatement(yaml.text, file, yaml.above, topics) : stated
      return {
        blocks,
        statement,
        head: null,
        frontMatter: yaml ? { start: 1, end: yaml.endLine } : null,
        raw: false,
        last,
      }
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
