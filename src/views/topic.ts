import type { QuoteEntry, Site, SpeakerReference, TopicEntry, TopicReference } from './site.ts'
import { addresses } from '../links.ts'
import { toDateKey } from './dates.ts'
import { pickKeyFigures } from './keyfigures.ts'
import { toCount } from './numbers.ts'
import { toLeafLinks, toLeaves, type LeafLink } from './pages.ts'
import { isReported, toQuoteCounts } from './quotes.ts'
import {
  toArticleRow,
  toFigureRow,
  toOrigin,
  toQuoteRow,
  type ArticleRow,
  type FigureRow,
  type Origin,
  type QuoteRow,
} from './rows.ts'

/** What one speaker says on a topic: the newest few, and how many there are. */
export type Voice = {
  readonly speaker: SpeakerReference
  readonly quotes: readonly QuoteRow[]
  readonly count: number
}

/** The first leaf of a topic shows all; the others only go on with the list of articles. */
export type TopicPage = TopicReference & {
  /** What follows "topics/" in the address, without ".html": "security", "security/2". */
  readonly param: string
  readonly title: string
  readonly summary: string
  /** "9 articles · 36 quotations · 46 figures". */
  readonly counts: string
  readonly overview: {
    readonly timeline: readonly Origin[]
    readonly figures: readonly FigureRow[]
    readonly voices: readonly Voice[]
    readonly otherVoices: number
    readonly terms: TopicEntry['terms']
    readonly vetoes: TopicEntry['vetoes']
    readonly related: readonly (TopicReference & { readonly shared: string })[]
  } | null
  readonly articles: readonly ArticleRow[]
  readonly leaves: readonly LeafLink[]
}

const sizes = { articles: 24, timeline: 30, figures: 12, voices: 10, quotesOfVoice: 3 }

/** All pages of all topics. */
export function toTopicPages(site: Site): readonly TopicPage[] {
  return site.topics.flatMap((topic) =>
    toLeaves(topic.articles, sizes.articles).map((leaf) => {
      const toParam = (number: number): string => (number === 1 ? topic.id : `${topic.id}/${number}`)
      return {
        id: topic.id,
        label: topic.label,
        address: topic.address,
        accent: topic.accent,
        param: toParam(leaf.number),
        title: leaf.number === 1 ? topic.label : `${topic.label}, page ${leaf.number}`,
        summary: topic.summary,
        counts: toTopicCounts(topic),
        overview: leaf.number === 1 ? toOverview(topic) : null,
        articles: leaf.rows.map(toArticleRow),
        leaves: toLeafLinks(leaf, (number) => addresses.topic(toParam(number))),
      }
    }),
  )
}

/** How much there is on a topic, in words. */
export function toTopicCounts({ articles, quotes, figures }: TopicEntry): string {
  return [
    toCount(articles.length, 'article'),
    toQuoteCounts(quotes, ' · '),
    toCount(figures.length, 'figure'),
  ].join(' · ')
}

function toOverview(topic: TopicEntry): TopicPage['overview'] {
  const voices = toVoices(topic.quotes)
  return {
    timeline: topic.articles
      .slice(0, sizes.timeline)
      .toSorted((a, b) => (toDateKey(a.article.published) < toDateKey(b.article.published) ? -1 : 1))
      .map(toOrigin),
    figures: pickKeyFigures(topic.figures, { count: sizes.figures, perArticle: 4 }).map((entry) =>
      toFigureRow(entry),
    ),
    voices: voices.slice(0, sizes.voices),
    otherVoices: Math.max(0, voices.length - sizes.voices),
    related: topic.related.map((other) => ({ ...other, shared: toCount(other.shared, 'shared article') })),
    terms: topic.terms,
    vetoes: topic.vetoes,
  }
}

/** Speakers by how much they say; what has no speaker comes last. */
function toVoices(quotes: readonly QuoteEntry[]): readonly Voice[] {
  const groups = Map.groupBy(quotes, ({ speaker }) =>
    speaker.kind === 'speaker' ? speaker.address : speaker.kind,
  )
  return [...groups.values()]
    .toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a)) || b.length - a.length)
    .flatMap((group) => {
      const first = group[0]
      if (!first) return []
      const speaker = isNamed(group)
        ? first.speaker
        : { ...first.speaker, label: unnamedWords[first.speaker.kind] }
      // Their own words before what is reported of them.
      const quotes = group
        .toSorted((a, b) => Number(isReported(a.quote)) - Number(isReported(b.quote)))
        .slice(0, sizes.quotesOfVoice)
      return [{ speaker, quotes: quotes.map(toQuoteRow), count: group.length }]
    })
}

const unnamedWords: Readonly<Record<SpeakerReference['kind'], string>> = {
  speaker: '',
  unresolved: 'Speaker not resolved',
  none: 'Speaker not named',
}

function isNamed(group: readonly QuoteEntry[]): boolean {
  return group[0]?.speaker.kind === 'speaker'
}
