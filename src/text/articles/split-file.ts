import type { VFile } from 'vfile'
import type { Lines } from '../../types.ts'
import type { Block } from '../formats/blocks.ts'
import type { Format } from '../formats/read-format.ts'
import { fail, warn } from '../messages/messages.ts'
import type { Statement } from '../overrides/statement.ts'
import { toUnlabelled } from './archive.ts'
import { findStarts } from './article-starts.ts'
import { findRoles } from './block-roles.ts'
import type { Role } from './role.ts'

/** One article's share of a file. */
export type Part = {
  readonly blocks: readonly Block[]
  readonly roles: readonly Role[]
  readonly statement: Statement
  readonly lines: Lines
}

/** The articles of a file: as the editor's lines say, else where the evidence says, else one. */
export function findParts(
  { blocks: given, statement, frontMatter, raw, last }: Format,
  file: VFile,
  sidecar: VFile | null,
): readonly Part[] {
  const blocks = raw ? toUnlabelled(given) : given
  const roles = findRoles(blocks)
  if (
    !roles.some((_, index) => (blocks[index] as Block).text !== '' && blocks[index]?.markup !== 'metadata')
  ) {
    warn(file, 'Expected text, found none: no article is made of this file', { start: 1, end: last }, 'empty')
    return []
  }
  const stated = statement.articles.length > 0 ? toInheriting(statement) : statement.lines ? [statement] : []
  const owner = frontMatter ? file : (sidecar ?? file)
  if (stated.length > 1) refuseCorrections(statement, stated.length, owner)
  if (stated.length > 0) return toStatedParts(blocks, roles, stated, last, file, owner)
  if (!raw) return [{ blocks, roles, statement, lines: toLines(blocks, frontMatter) }]
  const { starts, doubts } = findStarts(blocks, roles)
  const lineOf = (block: number): number => blocks[block]?.line ?? last + 1
  for (const { block, reason } of starts.slice(1)) {
    file.info(`An article starts here: ${reason}`, {
      place: { line: lineOf(block), column: 1 },
      source: 'dossier',
      ruleId: 'segment',
    })
  }
  for (const { block, reason } of doubts) {
    const split = starts.some((start) => start.block === block)
    const doubt = split ? 'This may be no start of an article' : 'An article may start here'
    const line = lineOf(block)
    warn(
      file,
      `${doubt}: ${reason}; state \`articles:\` in a sidecar to settle it`,
      { start: line, end: line },
      'segment-doubt',
    )
  }
  if (starts.length > 1) refuseCorrections(statement, starts.length, owner)
  return starts.map(({ block }, index) => {
    const next = starts[index + 1]?.block ?? blocks.length
    const single = starts.length === 1
    const own = blocks.slice(block, next)
    return {
      blocks: own,
      roles: roles.slice(block, next),
      statement: single ? statement : toShared(statement),
      lines: toLines(own, null),
    }
  })
}

/** What is stated of a file and fits all articles in it: not title, addresses and corrections. */
function toShared(statement: Statement): Statement {
  return {
    ...statement,
    title: null,
    url: null,
    id: null,
    aliases: [],
    quotes: [],
    figures: [],
    articles: [],
  }
}

/** Says of corrections that no article of a file owns where they belong. */
function refuseCorrections({ quotes, figures }: Statement, count: number, owner: VFile): void {
  const [first] = [...quotes, ...figures]
  if (!first) return
  const reason = `Unexpected corrections for a file of ${count} articles, expected them under \`articles:\` with their lines`
  fail(owner, reason, first.place, 'correction')
}

/** The statements of single articles; what one leaves out is that of the file. */
function toInheriting(file: Statement): readonly Statement[] {
  const { outlet, authors, published, topics, note, lang, genre } = toShared(file)
  const isAlone = file.articles.length === 1
  return file.articles.map((own) => ({
    ...own,
    outlet: own.outlet ?? outlet,
    authors: own.authors ?? authors,
    published: own.published ?? published,
    topics: own.topics ?? topics,
    note: own.note ?? note,
    lang: own.lang ?? lang,
    genre: own.genre ?? genre,
    // Where there is one article, what is corrected in its file is corrected in it.
    quotes: isAlone ? [...file.quotes, ...own.quotes] : own.quotes,
    figures: isAlone ? [...file.figures, ...own.figures] : own.figures,
  }))
}

/** First to last line of some blocks; empty lines around them belong to nobody. */
function toLines(blocks: readonly Block[], frontMatter: Lines | null): Lines {
  const [first, last] = [blocks[0]?.line ?? frontMatter?.start ?? 1, blocks.at(-1)?.endLine ?? 1]
  return { start: Math.min(first, frontMatter?.start ?? first), end: last }
}

/** The parts that the editor's lines make; other lines go with the article above them, put aside. */
function toStatedParts(
  blocks: readonly Block[],
  roles: readonly Role[],
  statements: readonly Statement[],
  last: number,
  file: VFile,
  /** The file in which the editor states the lines. */
  owner: VFile,
): readonly Part[] {
  const sorted = [...statements].sort((a, b) => (a.lines?.start ?? 1) - (b.lines?.start ?? 1))
  return sorted.flatMap((statement, order): readonly Part[] => {
    const stated = statement.lines ?? { start: 1, end: last }
    const from = order === 0 ? 1 : stated.start
    const to = order + 1 < sorted.length ? (sorted[order + 1]?.lines?.start ?? last + 1) - 1 : last
    const lines = { start: stated.start, end: Math.min(stated.end, Math.max(to, stated.start)) }
    const refuse = (reason: string): void => fail(owner, reason, statement.linesPlace, 'lines')
    const own = blocks.flatMap((block, index) => (block.line >= from && block.line <= to ? [index] : []))
    const claimed = (block: Block): boolean => block.line >= lines.start && block.line <= lines.end
    const kept = own.filter((index) => claimed(blocks[index] as Block))
    if (stated.end > to) {
      const expected =
        stated.end > last
          ? `at most line ${last}`
          : `an end before line ${to + 1}, where the next article starts`
      refuse(`Unexpected lines ${stated.start}-${stated.end}, expected ${expected}`)
    }
    if (kept.length < own.length) {
      const count = own.length - kept.length
      warn(
        file,
        `${count} ${count === 1 ? 'block is' : 'blocks are'} in the lines of no article and put aside`,
        { start: from, end: to },
        'lines',
      )
    }
    if (kept.length === 0) {
      refuse(`Expected text in lines ${stated.start}-${stated.end}, found none`)
      return []
    }
    return [
      {
        blocks: own.map((index) => blocks[index] as Block),
        roles: own.map((index) =>
          claimed(blocks[index] as Block)
            ? (roles[index] as Role)
            : { kind: 'furniture', reason: 'outside the stated lines' },
        ),
        statement,
        lines,
      },
    ]
  })
}
