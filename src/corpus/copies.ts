import type { ReadArticle } from '../pipeline.ts'
import type { Message, Severity } from '../types.ts'
import { toMessage } from './read-file.ts'

/** Articles that are not to be kept as they are, each with the one that stays as it is. */
export type Copies = {
  /** The same text again: left out. */
  readonly identical: ReadonlyMap<ReadArticle, ReadArticle>
  /** Another text under the same id: kept with a suffix. */
  readonly clashing: ReadonlyMap<ReadArticle, ReadArticle>
}

/**
 * Copies among articles. Of texts under one id the one whose editor pinned it keeps it, else the one with the smaller
 * hash of its whole text, whatever their files are called.
 */
export function findCopies(articles: readonly ReadArticle[]): Copies {
  const identical = new Map<ReadArticle, ReadArticle>()
  for (const same of Map.groupBy(articles, (article) => article.whole).values()) {
    const [owner, ...others] = same.toSorted((a, b) => Number(b.pinned) - Number(a.pinned))
    for (const other of others) if (owner && hasSameText(owner, other)) identical.set(other, owner)
  }
  const clashing = new Map<ReadArticle, ReadArticle>()
  const different = articles.filter((article) => !identical.has(article))
  for (const rivals of Map.groupBy(different, (article) => article.id).values()) {
    const [owner, ...others] = rivals.toSorted(
      (a, b) => Number(b.pinned) - Number(a.pinned) || (a.whole < b.whole ? -1 : 1),
    )
    for (const other of others) if (owner) clashing.set(other, owner)
  }
  return { identical, clashing }
}

function hasSameText(a: ReadArticle, b: ReadArticle): boolean {
  return (
    a.title === b.title &&
    a.paragraphs.length === b.paragraphs.length &&
    a.paragraphs.every(({ text }, index) => text === b.paragraphs[index]?.text)
  )
}

/** What is told of an identical copy. */
export function toCopied(article: ReadArticle, owner: ReadArticle): Message {
  return toTold(article, 'info', 'copy', `The same text as ${toPlace(owner)}: left out`)
}

/** What is told of another text under the same id; a warning where an editor pinned the id. */
export function toRenamed(article: ReadArticle, owner: ReadArticle): Message {
  return article.pinned
    ? toTold(
        article,
        'warning',
        'id',
        `Unexpected id \`${article.id}\`, expected one that no other text has: ${toPlace(owner)} keeps it, this one gets a suffix`,
      )
    : toTold(
        article,
        'info',
        'version',
        `Title and lead of ${toPlace(owner)} with another text: the id gets a suffix`,
      )
}

/** What is told of an article that is left out because its id is taken even so. */
export function toLeftOut(article: ReadArticle, owner: ReadArticle): Message {
  return toTold(
    article,
    'error',
    'duplicate-id',
    `Unexpected id \`${article.id}\`, expected another than that of ${toPlace(owner)}: left out`,
  )
}

function toTold(
  { source }: ReadArticle,
  severity: Severity,
  ruleId: string,
  reason: string,
): Message {
  return toMessage(severity, ruleId, { file: source.file, line: source.lines.start }, reason)
}

function toPlace({ source }: ReadArticle): string {
  return `${source.file}:${source.lines.start}`
}
