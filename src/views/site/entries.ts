import type {
  Article,
  Attribution,
  TopicMatch,
  Message,
  Quote,
  Figure,
  Topic,
  Speaker,
  Measure,
} from '../../types.ts'
import type { MeasureReference, Reference } from './references.ts'

/** How a topic looks and where it leads; `accent` numbers one of the eight colours of the stylesheet. */
export type TopicReference = Reference & { readonly id: string; readonly accent: number }

/** Who a quotation is by, as shown; `address` is null when no speaker was decided. */
export type SpeakerReference = {
  readonly kind: Attribution['kind']
  readonly label: string
  readonly address: string | null
  /** Language of the name, where it is another than that of the site. */
  readonly lang?: string | undefined
}

export type ArticleEntry = {
  readonly article: Article
  readonly address: string
  /** Language of the text, where it is another than that of the site. */
  readonly lang: string | undefined
  /** The title, made unique with the id where two articles bear the same one. */
  readonly pageTitle: string
  /** The first sentences of the first body paragraph. */
  readonly lead: string
  readonly topics: readonly (TopicReference & { readonly match: TopicMatch })[]
  /** Fragment of each paragraph. */
  readonly anchors: readonly string[]
  /** Number of each paragraph, from 1; null for a heading. */
  readonly numbers: readonly (number | null)[]
  readonly quotes: readonly QuoteEntry[]
  readonly figures: readonly FigureEntry[]
  readonly messages: readonly Message[]
}
export type QuoteEntry = {
  readonly quote: Quote
  readonly article: ArticleEntry
  readonly address: string
  readonly speaker: SpeakerReference
}
export type FigureEntry = {
  readonly figure: Figure
  readonly article: ArticleEntry
  readonly address: string
  /** Who says it, when the figure stands in a quotation. */
  readonly speaker: SpeakerReference | null
  /** What it is followed under over time. */
  readonly measures: readonly MeasureReference[]
}
export type TopicEntry = TopicReference & {
  readonly summary: string
  /** Articles with this tag, newest first. */
  readonly articles: readonly ArticleEntry[]
  /** What is said and counted in its own articles or beside its terms. */
  readonly quotes: readonly QuoteEntry[]
  readonly figures: readonly FigureEntry[]
  /** What earns the tag, heaviest first, and what does not count. */
  readonly terms: Topic['terms']
  readonly vetoes: Topic['vetoes']
  /** Topics that share articles with this one, most shared first. */
  readonly related: readonly (TopicReference & { readonly shared: number })[]
}
export type SpeakerEntry = Reference & {
  readonly id: string
  readonly known: Speaker | null
  /** Newest first. */
  readonly quotes: readonly QuoteEntry[]
}

/** Everything the pages read, grouped once; all lists newest first, then in order of the text. */
export type Site = {
  readonly articles: readonly ArticleEntry[]
  readonly topics: readonly TopicEntry[]
  readonly untagged: readonly ArticleEntry[]
  /** By name. */
  readonly speakers: readonly SpeakerEntry[]
  readonly quotes: readonly QuoteEntry[]
  readonly figures: readonly FigureEntry[]
  readonly measures: readonly Measure[]
  readonly people: readonly Speaker[]
  readonly messages: readonly Message[]
}
