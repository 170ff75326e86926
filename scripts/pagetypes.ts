import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * One page of each type of a built site, by the type's name: its address from the site's root. Where a type has many
 * pages it is the one with the most in it; types without a page are left out.
 */
export function findPageTypes(folder: string): ReadonlyMap<string, string> {
  const pages: Readonly<Record<string, string | null>> = {
    home: 'index.html',
    topics: 'topics.html',
    topic: findLargest(folder, 'topics'),
    compare: findLargest(folder, 'compare'),
    timeline: 'timeline.html',
    articles: 'articles.html',
    article: findLargest(folder, 'articles'),
    making: findLargest(folder, 'making'),
    speakers: 'speakers.html',
    speaker: findLargest(folder, 'speakers'),
    quotes: 'quotes.html',
    figures: 'figures.html',
    'figures-by-date': 'figures/by-date.html',
    measures: 'figures/by-measure.html',
    measure: findLargest(folder, 'measures'),
    glossary: 'glossary.html',
    data: 'data.html',
    offline: 'offline.html',
    clippings: 'clippings.html',
    search: 'search.html',
    about: 'about.html',
    missing: '404.html',
  }
  // A site goes without the pages of what its texts do not have.
  return new Map(
    Object.entries(pages).filter(
      (entry): entry is [string, string] => entry[1] !== null && existsSync(join(folder, entry[1])),
    ),
  )
}

function findLargest(folder: string, name: string): string | null {
  try {
    const files = readdirSync(join(folder, name)).filter((file) => file.endsWith('.html'))
    const sizes = files.map((file) => ({ file, size: statSync(join(folder, name, file)).size }))
    const largest = sizes.toSorted((a, b) => b.size - a.size)[0]
    return largest === undefined ? null : `${name}/${largest.file}`
  } catch {
    return null
  }
}
