import { addresses } from '../links.ts'
import type { Corpus } from '../types.ts'
import { siteName } from '../views/site/site-name.ts'
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

/** The pictures of a site: of its first page, and of each topic and article whose title can be drawn. */
export function toPictureFiles({ articles, tables }: Corpus): readonly PictureFile[] {
  const topics = new Map(
    tables.topics.map((topic, index) => [
      topic.id,
      { ...topic, colour: accentColours[index % accentColours.length] ?? plainColour },
    ]),
  )
  const labels = tables.topics.map(({ label }) => label).join(', ')
  const first: Picture = { over: '', title: siteName, under: [labels], name: '', colour: plainColour }
  const files = [
    { path: addresses.picture(addresses.home), picture: first },
    ...[...topics.values()].map(({ id, label, summary, colour }) => ({
      path: addresses.picture(addresses.topic(id)),
      picture: { over: '', title: label, under: [summary], name: siteName, colour },
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
          name: siteName,
          colour: own[0]?.colour ?? plainColour,
        },
      }
    }),
  ]
  return files.filter(({ picture }) => isDrawable(picture.title))
}
