import { getLiveCollection } from 'astro:content'
import { dropReading } from './corpus/shared-corpus.ts'
import { toPlaceShortener, withShortPlaces } from './corpus/short-places.ts'
import { setSections } from './sections.ts'
import { settings } from './settings.ts'
import { toSections } from './views/article/sections.ts'
import { toSite } from './views/site/site.ts'
import type { Site } from './views/site/entries.ts'

const { corpusDir, tablesDir } = settings
/** Tells the place of a file of the corpus as the site does. */
export const shortenPlaces = toPlaceShortener(tablesDir === null ? [corpusDir] : [corpusDir, tablesDir])

let built: Promise<Site> | null = null

/**
 * The corpus grouped for the pages, from the content collections. Built once per build, since every page asks for it;
 * in development on every request, since a file may have been edited.
 */
export function loadSite(): Promise<Site> {
  if (import.meta.env.DEV) return groupCollections()
  built ??= groupCollections().finally(dropReading)
  return built
}

async function groupCollections(): Promise<Site> {
  const [articles, desk] = await Promise.all([getLiveCollection('articles'), getLiveCollection('desk')])
  const error = articles.error ?? desk.error
  if (error) throw error
  const [entry] = desk.entries ?? []
  if (!entry) throw new Error('Expected the tables of the corpus, found none')
  const corpus = { articles: (articles.entries ?? []).map(({ data }) => data), ...entry.data }
  setSections(toSections(corpus))
  return toSite(withShortPlaces(corpus, shortenPlaces))
}
