import { toFolded } from '../../text/strings/fold.ts'
import type { ArticleEntry } from '../site/entries.ts'

/** A paragraph with fewer words of the writer's own says too little to show where a text comes from. */
const fewestWords = 20

/** Words at either end of a paragraph that two printings of it have in common. */
const edge = 8

/** How far the lengths of two printings of one paragraph may lie apart, as a share of the longer. */
const apart = 0.2

/**
 * Which articles print one text: by article, a key that all of them share. Two articles are reprints of each other when
 * a paragraph of at least twenty words of the writer's own (quotations aside) is the same in both or nearly so: its
 * first or its last eight words are the same and its length differs by less than a fifth. Linear in the texts.
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

/** The words of each paragraph that is long enough, without those in quotation marks. */
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

/** The one that stands for all that are joined with it. */
export function findRoot<Item>(roots: ReadonlyMap<Item, Item>, item: Item): Item {
  let root = item
  for (let next = roots.get(root); next !== undefined; next = roots.get(root)) root = next
  return root
}

/** Joins two and all that are joined with them. */
export function joinRoots<Item>(roots: Map<Item, Item>, first: Item, second: Item): void {
  const [a, b] = [findRoot(roots, first), findRoot(roots, second)]
  if (a === b) return
  roots.set(b, a)
  // The way to the root is kept short.
  if (second !== b) roots.set(second, a)
}

/** Matches "don" and "t" in "don't", and "1,300" as two; not the marks between. */
const WORD = /[\p{L}\p{N}]+/gu
