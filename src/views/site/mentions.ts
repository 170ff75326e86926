import { toNamer, type Named } from '../../text/people/named-in-text.ts'
import type { ArticleEntry, Site } from './entries.ts'

/** For each paragraph of each article, the people of the table named in it, with offsets. */
export type Mentions = ReadonlyMap<ArticleEntry, readonly (readonly Named[])[]>

const found = new WeakMap<Site, Mentions>()

/** Who is named where. Computed once per site, however many pages ask. */
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
