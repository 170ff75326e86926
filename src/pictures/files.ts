import { addresses } from '../links.ts'
import type { Corpus } from '../types.ts'
import { toDatePhrase } from '../views/site/dates.ts'
import type { Picture } from './draw.ts'
import { isDrawable } from './drawable.ts'
import type { Colour } from './png.ts'

/** A picture and its path in the site. */
export type PictureFile = { readonly path: string; readonly picture: Picture }

/**
 * The colours of topics on a light page, and below them the colour without a topic. A test compares them with site.css.
 */
export const accentColours: readonly Colour[] = [
  '#a1312a',
  '#47681c',
  '#1d5993',
  '#6a3f9e',
  '#855600',
  '#0d6862',
  '#99296a',
  '#48536a',
]
const plainColour = '#191b1f'

/** What all pictures of a site share: its name, what it is in one line, and its colour. */
export type PicturedSite = {
  readonly name: string
  readonly tagline: string | null
  readonly colour: Colour | null
}

/** The pictures of a site: of its first page, and of each topic and article whose title can be drawn. */
export function toPictureFiles({ articles, tables }: Corpus, site: PicturedSite): readonly PictureFile[] {
  const topics = new Map(
    tables.topics.map((topic, index) => [
      topic.id,
      { ...topic, colour: accentColours[index % accentColours.length] ?? plainColour },
    ]),
  )
  const labels = tables.topics.map(({ label }) => label).join(', ')
  const colourOfSite = site.colour ?? plainColour
  const first: Picture = {
    over: '',
    title: site.name,
    under: [site.tagline ?? labels],
    name: '',
    colour: colourOfSite,
  }
  const files = [
    { path: addresses.picture(addresses.home), picture: first },
    ...[...topics.values()].map(({ id, label, summary, colour }) => ({
      path: addresses.picture(addresses.topic(id)),
      picture: { over: '', title: label, under: [summary], name: site.name, colour },
    })),
    ...articles.map((article) => {
      const own = article.topics.flatMap(({ topic }) => topics.get(topic) ?? [])
      const date = article.published === null ? null : toDatePhrase(article.published)
      return {
        path: addresses.picture(addresses.article(article.id)),
        picture: {
          over: own.map(({ label }) => label).join(' · '),
          title: article.title,
          under: [article.outlet, date].filter((part) => part !== null),
          name: site.name,
          colour: own[0]?.colour ?? colourOfSite,
        },
      }
    }),
  ]
  return files.filter(({ picture }) => isDrawable(picture.title))
}
