import { toFolded } from '../../text/strings/fold.ts'
import type { ArticleEntry } from '../site/entries.ts'

/** A paragraph with fewer of the writer's own words than this is no evidence of a common text. */
const fewestWords = 20

/** Two printings of a paragraph share this many words at the start or the end. */
const edge = 8

/** Two printings may differ in length by less than this share of the longer one. */
const apart = 0.2

/**
 * Groups articles that print the same text: each article is mapped to one that stands for its group. Two articles are
 * reprints when they share a paragraph of at least twenty words of the writer's own (quotations aside): its first or
 * last eight words are equal, and its lengths differ by less than a fifth. Linear in the texts.
 */
export function findReprints(articles: readonly ArticleEntry[]): ReadonlyMap<ArticleEntry, ArticleEntry> {
  const roots = new Map<ArticleEntry, ArticleEntry>()
  const printed = new Map<string, { readonly entry: ArticleEntry; readonly length: number }>()
  for (const entry of articles) {
    for (const own of toOwnWords(entry)) {
      const edges = [`> ${own.slice(0, edge).join(' ')}`, `< ${own.slice(-edge).join(' ')}`]
      for (const key of edges) {
        const first = printed.get(key)
        if (!first) printed.set(key, { entry, length: own.length })
        else if (Math.abs(first.length - own.length) < apart * Math.max(first.length, own.length)) {
          joinRoots(roots, first.entry, entry)
        }
      }
    }
  }
  return new Map(articles.map((entry) => [entry, findRoot(roots, entry)]))
}

/** The words of each long enough paragraph, quotations left out. */
function toOwnWords({ article }: ArticleEntry): readonly (readonly string[])[] {
  const quoted = Map.groupBy(
    article.quotes.filter(({ form }) => form !== 'indirect').flatMap(({ contents }) => contents),
    ({ paragraph }) => paragraph,
  )
  return article.paragraphs.flatMap(({ kind, text }, index) => {
    if (kind === 'heading' || text.length < fewestWords * 3) return []
    let own = ''
    let cursor = 0
    for (const { start, end } of quoted.get(index) ?? []) {
      own += text.slice(cursor, start)
      cursor = Math.max(cursor, end)
    }
    const words = toFolded(own + text.slice(cursor)).match(WORD) ?? []
    return words.length < fewestWords ? [] : [words]
  })
}

/** The item that stands for the group of `item`, as in a union-find structure. */
export function findRoot<Item>(roots: ReadonlyMap<Item, Item>, item: Item): Item {
  let root = item
  for (let next = roots.get(root); next !== undefined; next = roots.get(root)) root = next
  return root
}

/** Merges the groups of two items. */
export function joinRoots<Item>(roots: Map<Item, Item>, first: Item, second: Item): void {
  const [a, b] = [findRoot(roots, first), findRoot(roots, second)]
  if (a === b) return
  roots.set(b, a)
  // Shortens later walks to the root.
  if (second !== b) roots.set(second, a)
}

/** Matches "don" and "t" in "don't", and "1,300" as two words; not the punctuation between. */
const WORD = /[\p{L}\p{N}]+/gu
