import { getCollection } from 'astro:content'
import { toSite, type Site } from './views/site.ts'

let built: Promise<Site> | null = null

/**
 * The corpus grouped for reading, from the content collections. Made once per build, since every page asks for
 * it; in development on every request, since a file may have been edited.
 */
export function loadSite(): Promise<Site> {
  if (import.meta.env.DEV) return groupCollections()
  built ??= groupCollections()
  return built
}

async function groupCollections(): Promise<Site> {
  const [articles, [desk]] = await Promise.all([getCollection('articles'), getCollection('desk')])
  if (!desk) throw new Error('Expected the tables of the corpus, found none: its reading failed, see above')
  return toSite({ articles: articles.map((entry) => entry.data), ...desk.data })
}
