import { toNamer, type Named } from '../../text/people/named-in-text.ts'
import type { ArticleEntry, Site } from './entries.ts'

/** By article, for each of its paragraphs: who of the table is named in it, and where. */
export type Mentions = ReadonlyMap<ArticleEntry, readonly (readonly Named[])[]>

const found = new WeakMap<Site, Mentions>()

/** Who of the table is named where: the texts are read for it once, however many pages ask. */
export function findMentions(site: Site): Mentions {
  let mentions = found.get(site)
  if (!mentions) {
    const findNamed = toNamer(site.people)
    mentions = new Map(
      site.articles.map((entry) => [entry, entry.article.paragraphs.map(({ text }) => findNamed(text))]),
    )
    found.set(site, mentions)
  }
  return mentions
}
