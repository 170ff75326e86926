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

/** A link to a topic. `accent` is the number of its colour in the stylesheet. */
export type TopicReference = Reference & { readonly id: string; readonly accent: number }

/** Who a quotation is by, as shown. `address` is null where the speaker was not decided. */
export type SpeakerReference = {
  readonly kind: Attribution['kind']
  readonly label: string
  readonly address: string | null
  /** Language of the name, where it differs from the language of the site. */
  readonly lang?: string | undefined
}

/** An article with everything that pages link to in it. */
export type ArticleEntry = {
  readonly article: Article
  readonly address: string
  /** Language of the text, where it differs from the language of the site. */
  readonly lang: string | undefined
  /** The title, followed by the id where another article has the same title. */
  readonly pageTitle: string
  /** The first sentences of the first body paragraph; "" without one. */
  readonly lead: string
  readonly topics: readonly (TopicReference & { readonly match: TopicMatch })[]
  /** Fragment of each paragraph. */
  readonly anchors: readonly string[]
  /** Number of each paragraph, counted from 1; null for a heading. */
  readonly numbers: readonly (number | null)[]
  readonly quotes: readonly QuoteEntry[]
  readonly figures: readonly FigureEntry[]
  readonly messages: readonly Message[]
}
/** A quotation with its article, address and speaker. */
export type QuoteEntry = {
  readonly quote: Quote
  readonly article: ArticleEntry
  readonly address: string
  readonly speaker: SpeakerReference
  readonly topic: ClaimTopic
}
/** A figure with its article and address. */
export type FigureEntry = {
  readonly figure: Figure
  readonly article: ArticleEntry
  readonly address: string
  /** Who counted or claims it, as the text says; null where it names nobody. */
  readonly speaker: SpeakerReference | null
  /** The measures that follow it over time. */
  readonly measures: readonly MeasureReference[]
  /** True for a small count, which stands apart and is in no number of figures: see `isMinorCount`. */
  readonly isMinor: boolean
  readonly topic: ClaimTopic
}
/**
 * The one topic under which a quotation or figure is listed and counted, everywhere: of the article's topics the best
 * whose terms stand in its paragraph, else the article's first. Null where the article has none.
 */
export type ClaimTopic = TopicReference | null
/** A topic with everything that pages show of it. */
export type TopicEntry = TopicReference & {
  readonly summary: string
  /** Articles with this tag, newest first. */
  readonly articles: readonly ArticleEntry[]
  /** The quotations and figures that count under it (`ClaimTopic`): no other topic has them too. */
  readonly quotes: readonly QuoteEntry[]
  readonly figures: readonly FigureEntry[]
  /** The terms that earn the tag, heaviest first, and the phrases that do not count. */
  readonly terms: Topic['terms']
  readonly vetoes: Topic['vetoes']
  /** Topics that share articles with this one, most shared articles first. */
  readonly related: readonly (TopicReference & { readonly shared: number })[]
}
/** Somebody who is quoted; `known` is their row in `people.yaml`, if any. */
export type SpeakerEntry = Reference & {
  readonly id: string
  readonly known: Speaker | null
  /** Newest first. */
  readonly quotes: readonly QuoteEntry[]
}

/**
 * Everything the pages read, grouped once. Lists are newest first, what has no date by title, then in text order.
 */
export type Site = {
  /** True where any article has a year; else lists by date make no sense. */
  readonly isDated: boolean
  readonly articles: readonly ArticleEntry[]
  readonly topics: readonly TopicEntry[]
  readonly untagged: readonly ArticleEntry[]
  /** Sorted by name. */
  readonly speakers: readonly SpeakerEntry[]
  readonly quotes: readonly QuoteEntry[]
  readonly figures: readonly FigureEntry[]
  readonly measures: readonly (Measure & { readonly reference: MeasureReference })[]
  readonly people: readonly Speaker[]
  readonly messages: readonly Message[]
}
