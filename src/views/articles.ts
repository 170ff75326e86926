import type { Site } from './site.ts'
import { addresses } from '../links.ts'
import { toDatePhrase, toMonth } from './dates.ts'
import { toGroups, toLeafLinks, toLeaves, type LeafLink } from './pages.ts'
import { toArticleRow, type ArticleRow } from './rows.ts'

/** One leaf of all articles, newest first, under their months. */
export type ArticlesPage = {
  /** What follows "articles/page/" in the address; 1 is articles.html. */
  readonly number: number
  readonly title: string
  readonly count: number
  readonly untagged: readonly ArticleRow[]
  readonly months: readonly { readonly key: string; readonly rows: readonly ArticleRow[] }[]
  readonly leaves: readonly LeafLink[]
}

const articlesOfLeaf = 40

export function toArticlesPages(site: Site): readonly ArticlesPage[] {
  return toLeaves(site.articles, articlesOfLeaf).map((leaf) => ({
    number: leaf.number,
    title: leaf.number === 1 ? 'Articles' : `Articles, page ${leaf.number}`,
    count: site.articles.length,
    untagged: leaf.number === 1 ? site.untagged.map(toArticleRow) : [],
    months: toGroups(leaf.rows, ({ article }) => toDatePhrase(toMonth(article.published))).map(
      ({ key, rows }) => ({
        key,
        rows: rows.map(toArticleRow),
      }),
    ),
    leaves: toLeafLinks(leaf, (number) =>
      number === 1 ? addresses.articles : `articles/page/${number}.html`,
    ),
  }))
}
