import { addresses } from '../../links.ts'
import { toSlug } from '../../text/strings/slug.ts'
import * as wording from '../../wording/wording.ts'
import { toDateKey } from '../site/dates.ts'
import {
  type DirectoryRow,
  type LeafLink,
  toDirectory,
  toGroups,
  toLeafLinks,
  toLeaves,
  toLetter,
  toPageTitle,
} from '../site/paging.ts'
import { joinEnds, toLeafLabels } from '../site/ranges.ts'
import { toOrigin, type Origin } from '../site/rows.ts'
import type { Site } from '../site/entries.ts'
import { toReasons } from '../site/topic-reasons.ts'

/** An article that contains a term: a link to its first place, and how often it occurs. */
export type TermRow = { readonly origin: Origin; readonly address: string; readonly count: number }

/** One page of the terms of all topics, A to Z, each with the articles it earned a topic. */
export type TermsPage = {
  /** What follows "topics/terms/" in the address; undefined for the first page. */
  readonly param: string | undefined
  readonly title: string
  /**
   * The number of different terms; null except on the first page, so that the others stay unchanged when one is added.
   */
  readonly count: number | null
  /** `id` is the fragment of the term's heading. */
  readonly groups: readonly {
    readonly id: string
    readonly term: string
    readonly rows: readonly TermRow[]
  }[]
  readonly directory: readonly DirectoryRow[]
  readonly leaves: readonly LeafLink[]
}

const rowsOfLeaf = 80

/** All pages of the index of terms, which serves readers without JavaScript in place of search. */
export function toTermsPages(site: Site): readonly TermsPage[] {
  const rows = site.articles.flatMap((entry) => {
    const known = new Map<
      string,
      { readonly id: string; readonly term: string; readonly address: string; readonly count: number }
    >()
    for (const { text, address, count } of toReasons(entry).flatMap(({ terms }) => terms)) {
      const term = text.toLowerCase()
      // A term of two topics is listed once, and "port worker" together with "port-worker".
      const id = `term-${toSlug(term, 60)}`
      if (!known.has(id)) known.set(id, { id, term, address, count })
    }
    return [...known.values()].map((one) => ({ ...one, entry }))
  })
  const sorted = rows.toSorted(
    (a, b) =>
      compare(a.id, b.id) ||
      compare(toDateKey(b.entry.article.published), toDateKey(a.entry.article.published)),
  )
  const count = new Set(sorted.map(({ id }) => id)).size
  const leaves = toLeaves(sorted, rowsOfLeaf, ({ address }) => address)
  const directory = toDirectory(
    leaves,
    (row) => ({ key: row.id, label: row.term, wider: toLetter(row.term) }),
    toAddress,
    undefined,
    toRange,
  )
  const labels = toLeafLabels(leaves, toRange)
  return leaves.map((leaf) => ({
    param: leaf.number === 1 ? undefined : String(leaf.number),
    title: toPageTitle(wording.terms.title, leaf.number),
    count: leaf.number === 1 ? count : null,
    groups: toGroups(leaf.rows, ({ id }) => id).map(({ key, rows: group }) => ({
      id: key,
      term: group[0]?.term ?? '',
      rows: group.map(({ entry, address, count: many }) => ({
        origin: toOrigin(entry),
        address,
        count: many,
      })),
    })),
    directory: leaf.number === 1 ? directory : [],
    leaves: toLeafLinks(leaf, toAddress, labels),
  }))
}

function toRange(first: { readonly term: string }, last: { readonly term: string }): string {
  return joinEnds(first.term, last.term)
}

function toAddress(number: number): string {
  return number === 1 ? addresses.terms : `topics/terms/${number}.html`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
