import { isWebAddress } from '../../links.ts'
import type { Paragraph } from '../../types.ts'
import { findEchoes } from '../compared/echoes.ts'
import { isReported } from '../lists/quotes.ts'
import { toDateSource } from '../site/date-source.ts'
import { toDateWords, type DateWords } from '../site/dates.ts'
import { toShort } from '../site/lead.ts'
import type { ArticleEntry, Site, SpeakerReference, TopicReference } from '../site/entries.ts'
import type { Reference } from '../site/references.ts'
import { type ArticleBlock, type PageImage, toBlocks } from './blocks.ts'
import { toElsewhere, type ElsewhereRow } from './elsewhere.ts'
import { findTerms, type TermMention } from './glossary.ts'
import { findMakings } from './making.ts'
import { findRelated, type Related } from './related.ts'

/** Somebody quoted in an article: how often, and the fragment of their first quotation ("#q-1x8k2qa"). */
export type Heard = SpeakerReference & {
  readonly quoted: number
  readonly reported: number
  readonly first: string
}

/** The articles just newer and just older than one; null at the ends of the list. */
export type Neighbours = { readonly newer: Reference | null; readonly older: Reference | null }

export type ArticlePage = {
  readonly title: string
  /** Language of the text, where it differs from the language of the site. */
  readonly lang: string | undefined
  readonly pageTitle: string
  readonly description: string
  readonly topics: readonly TopicReference[]
  readonly outlet: string | null
  readonly authors: readonly string[]
  readonly date: DateWords
  /** Where the date comes from and how certain it is. */
  readonly dateSource: string
  /** Reading time in whole minutes. */
  readonly minutes: number
  /** True where a header follows the reader, since the title is soon far away. */
  readonly isLong: boolean
  readonly dateline: string | null
  /** An http(s) address, or null. */
  readonly url: string | null
  readonly note: string | null
  /** Everyone quoted, with counts of quotations and of reported statements. */
  readonly speakers: readonly Heard[]
  /** Number of quotations without an identified speaker. */
  readonly unnamed: number
  /** Links to the headings, where there are enough of them to need a list. */
  readonly contents: readonly Reference[]
  readonly blocks: readonly ArticleBlock[]
  /** True where some block is an image, a table or a block quotation. */
  readonly hasInsets: boolean
  /** Addresses of the images shown, each at its largest. */
  readonly images: readonly string[]
  readonly elsewhere: readonly ElsewhereRow[]
  readonly related: readonly Related[]
  readonly making: string
  readonly neighbours: Neighbours
}

/**
 * What an article's page shows of the rest of the site: no more than that, because a build reuses a page only if this
 * is unchanged.
 */
export type ArticleSurroundings = {
  readonly neighbours: Neighbours
  readonly related: readonly Related[]
  readonly terms: readonly TermMention[]
  readonly elsewhere: readonly ElsewhereRow[]
  /** Address of the page that explains the automatic decisions. */
  readonly making: string
}

/** Everything an article's page shows. `images` are those of the corpus, by file. */
export function toArticlePage(
  entry: ArticleEntry,
  around: ArticleSurroundings,
  images: ReadonlyMap<string, PageImage> = new Map(),
): ArticlePage {
  const { article } = entry
  const minutes = toMinutes(article.paragraphs)
  const blocks = toBlocks(entry, { terms: around.terms, making: around.making, images })
  return {
    title: article.title,
    lang: entry.lang,
    pageTitle: entry.pageTitle,
    description: toShort(entry.lead || article.title, 160),
    topics: entry.topics,
    outlet: article.outlet,
    authors: article.authors,
    date: toDateWords(article.published),
    dateSource: toDateSource(entry),
    minutes,
    isLong: minutes >= longMinutes,
    dateline: article.dateline,
    url: isWebAddress(article.url) ? article.url : null,
    note: article.note,
    speakers: countSpeakers(entry),
    unnamed: entry.quotes.filter(({ speaker }) => speaker.kind !== 'speaker').length,
    contents: toContents(entry),
    blocks,
    hasInsets: blocks.some(({ kind, image }) => image || kind === 'table' || kind === 'quotation'),
    images: article.images.flatMap(({ file }) => {
      const image = images.get(file ?? '')
      return image ? [(image.others.at(-1) ?? image).address] : []
    }),
    elsewhere: around.elsewhere,
    related: around.related,
    making: around.making,
    neighbours: around.neighbours,
  }
}

/**
 * A function that gives the surroundings of an article. They are found for all articles at once, because each depends
 * on the others.
 */
export function toSurroundings(site: Site): (entry: ArticleEntry) => ArticleSurroundings {
  const neighbours = toNeighbours(site)
  const related = findRelated(site)
  const echoes = findEchoes(site)
  const makings = findMakings(site)
  return (entry) => ({
    neighbours: neighbours.get(entry.article.id) ?? { newer: null, older: null },
    related: related.get(entry) ?? [],
    terms: findTerms(site, entry),
    elsewhere: toElsewhere(entry, echoes),
    making: makings.get(entry) ?? '',
  })
}

/** An article that takes so many minutes to read is long: it fills more than five screens. */
const longMinutes = 4

/** With fewer headings than this, an article needs no list of them. */
const fewestHeadings = 4

function toContents({ article, anchors }: ArticleEntry): readonly Reference[] {
  const headings = article.paragraphs.flatMap(({ kind, text }, index) =>
    kind === 'heading' ? [{ label: text, address: `#${anchors[index] ?? ''}` }] : [],
  )
  return headings.length < fewestHeadings ? [] : headings
}

/** Words that an adult reads in a minute. */
const pace = 230

function toMinutes(paragraphs: readonly Paragraph[]): number {
  const words = paragraphs.reduce((sum, { text }) => sum + countWords(text), 0)
  return Math.max(1, Math.round(words / pace))
}

function countWords(text: string): number {
  let count = 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++
  return count
}

/** The newer and the older neighbour of each article within its first topic, by article id. */
export function toNeighbours(site: Site): ReadonlyMap<string, Neighbours> {
  const found = new Map<string, Neighbours>()
  for (const topic of site.topics) {
    const own = topic.articles.filter((entry) => entry.topics[0]?.id === topic.id)
    own.forEach((entry, index) => {
      const [newer, older] = [own[index - 1], own[index + 1]]
      found.set(entry.article.id, {
        newer: newer ? { label: newer.article.title, address: newer.address, lang: newer.lang } : null,
        older: older ? { label: older.article.title, address: older.address, lang: older.lang } : null,
      })
    })
  }
  return found
}

function countSpeakers(entry: ArticleEntry): ArticlePage['speakers'] {
  const groups = Map.groupBy(
    entry.quotes.filter(({ speaker }) => speaker.kind === 'speaker'),
    ({ speaker }) => speaker.address,
  )
  return [...groups.values()]
    .flatMap((quotes) => {
      const reported = quotes.filter(({ quote }) => isReported(quote)).length
      const [first] = quotes
      return first
        ? [{ ...first.speaker, quoted: quotes.length - reported, reported, first: `#${first.quote.id}` }]
        : []
    })
    .toSorted((a, b) => b.quoted - a.quoted || b.reported - a.reported)
}
