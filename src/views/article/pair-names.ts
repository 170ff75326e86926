import { toDateKey } from '../site/dates.ts'
import type { ArticleEntry, Site } from '../site/entries.ts'

const known = new WeakMap<Site, ReadonlyMap<ArticleEntry, string>>()

/** The part after the last hyphen of an article's id ("k3x9a"), which two articles hardly ever share. */
export function toTail({ article: { id } }: ArticleEntry): string {
  return id.slice(id.lastIndexOf('-') + 1)
}

/** What two articles are called in the address of the page of both, whichever of them is named first. */
export function toPairNames(
  site: Site,
  one: ArticleEntry,
  other: ArticleEntry,
): { readonly one: string; readonly other: string } {
  let names = known.get(site)
  if (!names) {
    const tails = Map.groupBy(site.articles, toTail)
    names = new Map(
      site.articles.map((entry) => {
        const tail = toTail(entry)
        return [entry, tails.get(tail)?.length === 1 ? tail : entry.article.id]
      }),
    )
    known.set(site, names)
  }
  const [first = '', second = ''] = [one, other]
    .map((entry) => names.get(entry) ?? entry.article.id)
    .toSorted()
  return { one: first, other: second }
}

/** Two articles in the order in which they stand beside each other: the earlier first, one without a date last. */
export function toPair(
  one: ArticleEntry,
  other: ArticleEntry,
): readonly [earlier: ArticleEntry, later: ArticleEntry] {
  return toOrder(one) < toOrder(other) ? [one, other] : [other, one]
}

function toOrder({ article, address }: ArticleEntry): string {
  return `${toDateKey(article.published) || '~'} ${address}`
}
