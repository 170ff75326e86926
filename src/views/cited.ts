import type { ArticleEntry, Site } from './site.ts'

/** A page with a number on each link to a source, and the sources in the order of their numbers. */
export type Cited<Source> = { readonly html: string; readonly sources: readonly Source[] }

/**
 * Numbers a page's links to sources, for paper, where no link can be followed: a source has one number however often
 * it is linked, from 1 in the order of first links. The number stands in `data-n` of each link; nothing else is
 * changed. `find` takes a link without its fragment and gives null for what is no source.
 */
export function toCited<Source>(html: string, find: (link: string) => Source | null): Cited<Source> {
  const numbers = new Map<Source, number>()
  const numbered = html.replace(LINK, (start, link: string) => {
    const source = find(link)
    if (source === null) return start
    const number = numbers.get(source) ?? numbers.size + 1
    numbers.set(source, number)
    return `<a data-n="${number}"${start.slice(2)}`
  })
  return { html: numbered, sources: [...numbers.keys()] }
}

const known = new WeakMap<Site, ReadonlyMap<string, ArticleEntry>>()

/** All articles by their address; worked out once for a site, however many pages ask. */
export function findArticles(site: Site): ReadonlyMap<string, ArticleEntry> {
  const articles = known.get(site) ?? new Map(site.articles.map((entry) => [entry.address, entry]))
  known.set(site, articles)
  return articles
}

/** Matches `<a href="../articles/a.html#q1"`; not `<a href="#q1"`, nor the way to the next, `<a href="b.html" rel="next"`. */
const LINK = /<a href="([^"#]+)(?:#[^"]*)?"(?! rel=)/g
