import { addresses } from '../../links.ts'
import * as wording from '../../wording/wording.ts'
import { findEchoes } from '../compared/echoes.ts'
import { toSentenceRows } from '../compared/statements.ts'
import { findFiguresOfTopics } from '../lists/figures.ts'
import { isReported, toQuoteCounts } from '../lists/quotes.ts'
import { findMeasures } from '../measures/measures.ts'
import { csvNames, toCsvPath } from '../site/csv-names.ts'
import { pickKeyFigures } from '../site/key-figures.ts'
import { countFigures } from '../site/minor-figures.ts'
import { toSpeakerOn, toSpeakersByAddress } from '../speakers/spoken-rows.ts'
import { joinLeaves, toLeafLinks, toLeaves, toPageTitle, type Leaf, type LeafLink } from '../site/paging.ts'
import { toLeafLabels, toMonthRange } from '../site/ranges.ts'
import { toArticleRow, toFigureRow, type ArticleRow, type FigureRow, type QuoteRow } from '../site/rows.ts'
import { withShares, type CountWithShare } from '../site/shares.ts'
import type {
  ArticleEntry,
  QuoteEntry,
  Site,
  SpeakerReference,
  TopicEntry,
  TopicReference,
} from '../site/entries.ts'
import type { Reference } from '../site/references.ts'
import { toStrips, type Strips } from '../timeline/strips.ts'
import { findDisputes, type Disputes } from './disputes.ts'

/** What one speaker says on a topic: the newest quotations, and how many there are. */
export type Voice = {
  readonly speaker: SpeakerReference
  readonly quotes: readonly QuoteRow[]
  readonly count: number
}

/** One page of a topic. The first shows everything, the others only further articles. */
export type TopicPage = TopicReference & {
  /** What follows "topics/" in the address, without ".html": "security", "security/2". */
  readonly param: string
  readonly title: string
  readonly summary: string
  /**
   * "9 articles · 36 quotations · 46 figures"; null except on the first page, so that the others stay unchanged when
   * one is added.
   */
  readonly counts: string | null
  /** All its quotations and figures as tables; null where there are none. */
  readonly csv: { readonly quotes: string | null; readonly figures: string | null }
  readonly overview: {
    /** Number of articles. */
    readonly total: number
    readonly strips: Strips | null
    readonly disputes: Disputes
    /** The plot of the measure with most values on this topic; null without one. */
    readonly drawn: (Reference & { readonly plot: string }) | null
    /** Who is quoted, most quotations first. */
    readonly speakers: readonly CountWithShare[]
    /** Address of the page that compares them; null for fewer than two. */
    readonly comparison: string | null
    readonly figures: readonly FigureRow[]
    /** Where all its figures are listed, and how many they are; null where it has none. */
    readonly allFigures: { readonly address: string; readonly count: number } | null
    readonly voices: readonly Voice[]
    readonly otherVoices: number
    readonly terms: TopicEntry['terms']
    readonly vetoes: TopicEntry['vetoes']
    readonly related: readonly (TopicReference & {
      /** "6 shared articles", and the newest of them. */
      readonly shared: string
      readonly newest: Reference | null
    })[]
  } | null
  readonly articles: readonly ArticleRow[]
  readonly leaves: readonly LeafLink[]
}

/** `first` is the number of articles below the overview; `drawn` the most values of a measure that is drawn. */
const sizes = { first: 16, articles: 80, figures: 8, voices: 8, speakers: 10, quotesOfVoice: 2, drawn: 40 }

/** All pages of all topics. */
export function toTopicPages(site: Site): readonly TopicPage[] {
  return site.topics.flatMap((topic) =>
    toTopicLeaves(topic.articles).map((leaf, _, leaves) => {
      const toParam = (number: number): string => (number === 1 ? topic.id : `${topic.id}/${number}`)
      return {
        id: topic.id,
        label: topic.label,
        address: topic.address,
        accent: topic.accent,
        param: toParam(leaf.number),
        title: toPageTitle(topic.label, leaf.number),
        summary: topic.summary,
        counts: leaf.number === 1 ? toTopicCounts(topic) : null,
        csv: toTables(topic),
        overview: leaf.number === 1 ? toOverview(topic, site) : null,
        articles: leaf.rows.map(toArticleRow),
        leaves: toLeafLinks(
          leaf,
          (number) => addresses.topic(toParam(number)),
          site.isDated ? toLeafLabels(leaves, toMonthRange) : [],
        ),
      }
    }),
  )
}

function toTables({ id, quotes, figures }: TopicEntry): TopicPage['csv'] {
  const count = countFigures(figures)
  return {
    quotes: quotes.length === 0 ? null : toCsvPath(csvNames.topicQuotes(id), quotes.length),
    figures: count === 0 ? null : toCsvPath(csvNames.topicFigures(id), count),
  }
}

function toTopicLeaves(articles: readonly ArticleEntry[]): readonly Leaf<ArticleEntry>[] {
  const [first, rest] = [articles.slice(0, sizes.first), articles.slice(sizes.first)]
  return joinLeaves([
    toLeaves(first, sizes.first, ({ address }) => address),
    toLeaves(rest, sizes.articles, ({ address }) => address),
  ])
}

/** Counts of a topic in words: "9 articles · 36 quotations · 46 figures". */
export function toTopicCounts({ articles, quotes, figures }: TopicEntry): string {
  return [
    wording.counts.articles(articles.length),
    toQuoteCounts(quotes, ' · '),
    wording.counts.figures(countFigures(figures)),
  ].join(' · ')
}

function toOverview(topic: TopicEntry, site: Site): TopicPage['overview'] {
  const { isRetelling } = findEchoes(site)
  const speakers = toSpeakersByAddress(site)
  const voices = toVoices(topic.quotes, isRetelling).map((voice) => ({
    ...voice,
    speaker: toSpeakerOn(voice.speaker, topic.id, { site, speakers }),
  }))
  const named = voices.filter(({ speaker }) => speaker.address !== null)
  const figures = topic.figures.filter((entry) => !isRetelling(entry))
  const address = findFiguresOfTopics(site).get(topic.id)
  return {
    total: topic.articles.length,
    strips: toStrips(topic.articles, topic.quotes, topic.figures),
    disputes: findDisputes(topic, site),
    drawn: findDrawn(topic, site),
    speakers: withShares(named.slice(0, sizes.speakers).map(({ speaker, count }) => ({ ...speaker, count }))),
    comparison: named.length > 1 ? addresses.comparison(topic.id) : null,
    figures: pickKeyFigures(figures, { count: sizes.figures, perArticle: 4 }).map((entry) =>
      toFigureRow(entry),
    ),
    allFigures: address === undefined ? null : { address, count: countFigures(topic.figures) },
    voices: voices.slice(0, sizes.voices),
    otherVoices: Math.max(0, voices.length - sizes.voices),
    related: topic.related.map((other) => {
      const newest = topic.articles.find(({ topics }) => topics.some(({ id }) => id === other.id))
      return {
        ...other,
        shared: wording.counts.sharedArticles(other.shared),
        newest: newest ? { label: newest.article.title, address: newest.address, lang: newest.lang } : null,
      }
    }),
    terms: topic.terms,
    vetoes: topic.vetoes,
  }
}

function findDrawn(topic: TopicEntry, site: Site): NonNullable<TopicPage['overview']>['drawn'] {
  const counts = new Map<string, number>()
  for (const { measures } of topic.figures) {
    for (const { id } of measures) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const drawn = findMeasures(site)
    .flatMap(({ measure, label, address, plot, claims }) =>
      plot === null || claims.length > sizes.drawn
        ? []
        : [{ label, address, plot, count: counts.get(measure.id) ?? 0 }],
    )
    .filter(({ count }) => count > 1)
    .toSorted((a, b) => b.count - a.count)[0]
  return drawn ?? null
}

/** The quotations of a topic as its page orders them: by speaker, those who say most first. */
export function toQuotesOfTopic({ quotes }: TopicEntry): readonly QuoteEntry[] {
  return toGroups(quotes).flat()
}

function toGroups(quotes: readonly QuoteEntry[]): readonly (readonly QuoteEntry[])[] {
  const groups = Map.groupBy(quotes, ({ speaker }) =>
    speaker.kind === 'speaker' ? speaker.address : speaker.kind,
  )
  return [...groups.values()].toSorted(
    (a, b) => Number(isNamed(b)) - Number(isNamed(a)) || b.length - a.length,
  )
}

/** Speakers by number of quotations; quotations without a speaker last. */
function toVoices(
  quotes: readonly QuoteEntry[],
  isRetelling: (entry: QuoteEntry) => boolean,
): readonly Voice[] {
  return toGroups(quotes).flatMap((group) => {
    const first = group[0]
    if (!first) return []
    const speaker = isNamed(group)
      ? first.speaker
      : { ...first.speaker, label: unnamedWords[first.speaker.kind] }
    // Sources before articles that repeat them; quotations before reported statements.
    const order = (entry: QuoteEntry): number =>
      Number(isRetelling(entry)) + 2 * Number(isReported(entry.quote))
    const rows = toSentenceRows(group.toSorted((a, b) => order(a) - order(b)))
    return [{ speaker, quotes: rows.slice(0, sizes.quotesOfVoice), count: group.length }]
  })
}

const unnamedWords: Readonly<Record<SpeakerReference['kind'], string>> = {
  speaker: '',
  unresolved: wording.common.speakerUnresolved,
  none: wording.unknown.speaker,
}

function isNamed(group: readonly QuoteEntry[]): boolean {
  return group[0]?.speaker.kind === 'speaker'
}
