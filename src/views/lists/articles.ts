import { addresses } from '../../links.ts'
import * as wording from '../../wording/wording.ts'
import { toDatePhrase, toMonthKey } from '../site/dates.ts'
import { toShort } from '../site/lead.ts'
import {
  toDirectory,
  toGroups,
  toLeafLinks,
  toLeaves,
  toLetter,
  toPageTitle,
  type DirectoryRow,
  type GroupName,
  type LeafLink,
} from '../site/paging.ts'
import { joinEnds, toLeafLabels, toMonthRange } from '../site/ranges.ts'
import { toArticleRow, type ArticleRow } from '../site/rows.ts'
import type { ArticleEntry, Site } from '../site/entries.ts'

/** One page of the list of all articles: newest first, grouped by month, or by title and letter where none is dated. */
export type ArticlesPage = {
  /** Counted from 1. The first is articles.html, the others are "articles/page/2.html" and so on. */
  readonly number: number
  readonly title: string
  readonly isDated: boolean
  /** Null except on the first page: the other pages then stay unchanged when an article is added. */
  readonly count: number | null
  /** The first articles without a topic, and how many there are; empty except on the first page and without topics. */
  readonly untagged: { readonly rows: readonly ArticleRow[]; readonly count: number }
  /** `id` is the fragment of the heading. */
  readonly months: readonly {
    readonly id: string
    readonly label: string
    readonly rows: readonly ArticleRow[]
  }[]
  /** Where each month or letter begins; empty except on the first page. */
  readonly directory: readonly DirectoryRow[]
  readonly leaves: readonly LeafLink[]
}

const articlesOfLeaf = 40
const untaggedShown = 12

/** All pages of the list of articles. */
export function toArticlesPages(site: Site): readonly ArticlesPage[] {
  const leaves = toLeaves(site.articles, articlesOfLeaf, ({ address }) => address)
  const toName = site.isDated ? toMonthName : toLetterName
  const toRange = site.isDated ? toMonthRange : toTitleRange
  const directory = toDirectory(leaves, toName, toAddress, undefined, toRange)
  const labels = toLeafLabels(leaves, toRange)
  const untagged = site.topics.length > 0 ? site.untagged : []
  return leaves.map((leaf) => ({
    number: leaf.number,
    title: toPageTitle(wording.common.articles, leaf.number),
    isDated: site.isDated,
    count: leaf.number === 1 ? site.articles.length : null,
    untagged: {
      rows: leaf.number === 1 ? untagged.slice(0, untaggedShown).map(toArticleRow) : [],
      count: leaf.number === 1 ? untagged.length : 0,
    },
    months: toGroups(leaf.rows, (entry) => toName(entry).key).map(({ key, rows }) => ({
      id: key,
      label: toName(rows[0] as ArticleEntry).label,
      rows: rows.map(toArticleRow),
    })),
    directory: leaf.number === 1 ? directory : [],
    leaves: toLeafLinks(leaf, toAddress, labels),
  }))
}

function toMonthName({ article }: ArticleEntry): GroupName {
  const month = toMonthKey(article.published)
  return {
    key: `m-${month ?? 'unknown'}`,
    label: toDatePhrase(month),
    wider: month?.slice(0, 4) ?? toDatePhrase(null),
  }
}

function toLetterName({ article }: ArticleEntry): GroupName {
  const letter = toLetter(article.title)
  return { key: `letter-${letter}`, label: letter, wider: letter }
}

function toTitleRange(first: ArticleEntry, last: ArticleEntry): string {
  return joinEnds(toShort(first.article.title, 16), toShort(last.article.title, 16))
}

function toAddress(number: number): string {
  return number === 1 ? addresses.articles : `articles/page/${number}.html`
}
