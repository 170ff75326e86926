import { addresses } from '../../links.ts'
import type {
  Article,
  Attribution,
  Corpus,
  Figure,
  Measure,
  Message,
  Quote,
  Speaker,
  Topic,
  TopicMatch,
} from '../../types.ts'
import { compareNames } from '../../wording/intl.ts'
import { toForeign } from '../../wording/language.ts'
import * as wording from '../../wording/wording.ts'
import { toParagraphAnchors } from './anchors.ts'
import { toDateKey } from './dates.ts'
import { toMeasurer, type Measured } from './followed-figures.ts'
import { toLead } from './lead.ts'
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

/** Number of accent colours in the stylesheet. */
const accents = 8

/** Groups a corpus for reading, in time linear in its articles, quotes and figures. */
export function toSite(corpus: Corpus): Site {
  const topics = new Map(
    corpus.tables.topics.map((topic, index) => [topic.id, toTopicReference(topic, index)]),
  )
  const titles = Map.groupBy(corpus.articles, (article) => article.title)
  const messages = Map.groupBy(corpus.messages, (message) => message.file)
  const newest = corpus.articles.toSorted(
    (a, b) => compare(toDateKey(b.published), toDateKey(a.published)) || compare(a.id, b.id),
  )
  const toMeasured = toMeasurer(corpus.tables.measures)
  const languages = new Map(corpus.tables.people.map(({ id, lang }) => [id, toForeign(lang)]))
  const articles = newest.map((article) =>
    toArticleEntry(article, {
      topics,
      isTitleShared: (titles.get(article.title)?.length ?? 0) > 1,
      messages: messages.get(article.source.file) ?? [],
      toMeasured,
      languages,
    }),
  )
  return {
    articles,
    topics: toTopicEntries(corpus.tables.topics, topics, articles),
    untagged: articles.filter((entry) => entry.topics.length === 0),
    speakers: toSpeakerEntries(corpus.tables.people, articles),
    quotes: articles.flatMap((entry) => entry.quotes),
    figures: articles.flatMap((entry) => entry.figures),
    measures: corpus.tables.measures,
    people: corpus.tables.people,
    messages: corpus.messages,
  }
}

/** Who a quotation is by, in words that say when nobody knows. */
export function toSpeakerReference(by: Attribution, languages: Languages): SpeakerReference {
  switch (by.kind) {
    case 'speaker':
      return {
        kind: by.kind,
        label: by.name,
        address: addresses.speaker(by.id),
        lang: languages.get(by.id),
      }
    case 'unresolved':
      return { kind: by.kind, label: wording.unknown.unresolved(by.mention), address: null }
    case 'none':
      return { kind: by.kind, label: wording.unknown.speaker, address: null }
  }
}

type Surroundings = {
  readonly topics: ReadonlyMap<string, TopicReference>
  readonly isTitleShared: boolean
  readonly messages: readonly Message[]
  readonly toMeasured: (article: Article) => Measured
  readonly languages: Languages
}

/** By id, the language of a speaker's name where it is another than that of the site. */
type Languages = ReadonlyMap<string, string | undefined>

function toArticleEntry(article: Article, around: Surroundings): ArticleEntry {
  const address = addresses.article(article.id)
  const quotes: QuoteEntry[] = []
  const figures: FigureEntry[] = []
  const { start, end } = article.source.lines
  const entry: ArticleEntry = {
    article,
    address,
    lang: toForeign(article.lang ?? 'en'),
    pageTitle: around.isTitleShared ? `${article.title} (${article.id})` : article.title,
    lead: toLead(article),
    topics: article.topics.flatMap((match) => {
      const topic = around.topics.get(match.topic)
      return topic ? [{ ...topic, match }] : []
    }),
    anchors: toParagraphAnchors(article.paragraphs),
    numbers: toNumbers(article.paragraphs),
    quotes,
    figures,
    messages: around.messages.filter((message) => message.line >= start && message.line <= end),
  }
  const speakers = new Map(
    article.quotes.map((quote) => [quote.id, toSpeakerReference(quote.by, around.languages)]),
  )
  for (const quote of article.quotes) {
    quotes.push({
      quote,
      article: entry,
      address: `${address}#${quote.id}`,
      speaker: toSpeakerReference(quote.by, around.languages),
    })
  }
  const measured = around.toMeasured(article)
  for (const figure of article.figures) {
    figures.push({
      figure,
      article: entry,
      address: `${address}#${figure.id}`,
      speaker: figure.quote === null ? null : (speakers.get(figure.quote) ?? null),
      measures: measured.get(figure.id) ?? [],
    })
  }
  return entry
}

function toNumbers(paragraphs: Article['paragraphs']): readonly (number | null)[] {
  let number = 0
  return paragraphs.map(({ kind }) => (kind === 'heading' ? null : ++number))
}

function toTopicReference(topic: Topic, index: number): TopicReference {
  return { id: topic.id, label: topic.label, address: addresses.topic(topic.id), accent: index % accents }
}

function toTopicEntries(
  table: readonly Topic[],
  references: ReadonlyMap<string, TopicReference>,
  articles: readonly ArticleEntry[],
): readonly TopicEntry[] {
  const gathered = new Map(
    table.map((topic) => [
      topic.id,
      {
        articles: [] as ArticleEntry[],
        quotes: [] as QuoteEntry[],
        figures: [] as FigureEntry[],
        shared: new Map<string, number>(),
      },
    ]),
  )
  for (const entry of articles) {
    entry.topics.forEach((topic, rank) => {
      const group = gathered.get(topic.id)
      if (!group) return
      const nearby = new Set(topic.match.evidence.map((span) => span.paragraph))
      group.articles.push(entry)
      group.quotes.push(
        ...entry.quotes.filter(
          ({ quote }) => rank === 0 || quote.contents.some((span) => nearby.has(span.paragraph)),
        ),
      )
      group.figures.push(
        ...entry.figures.filter(({ figure }) => rank === 0 || nearby.has(figure.span.paragraph)),
      )
      for (const other of entry.topics) {
        if (other.id !== topic.id) group.shared.set(other.id, (group.shared.get(other.id) ?? 0) + 1)
      }
    })
  }
  return table.flatMap((topic) => {
    const reference = references.get(topic.id)
    const group = gathered.get(topic.id)
    if (!reference || !group) return []
    const related = [...group.shared]
      .toSorted((a, b) => b[1] - a[1])
      .flatMap(([id, shared]) => {
        const other = references.get(id)
        return other ? [{ ...other, shared }] : []
      })
    const { articles: tagged, quotes, figures } = group
    const terms = topic.terms.toSorted((a, b) => b.weight - a.weight)
    const { summary, vetoes } = topic
    return [{ ...reference, summary, articles: tagged, quotes, figures, related, terms, vetoes }]
  })
}

function toSpeakerEntries(
  people: readonly Speaker[],
  articles: readonly ArticleEntry[],
): readonly SpeakerEntry[] {
  const known = new Map(people.map((speaker) => [speaker.id, speaker]))
  const found = new Map<string, { name: string; quotes: QuoteEntry[] }>()
  for (const entry of articles.flatMap((article) => article.quotes)) {
    const { by } = entry.quote
    if (by.kind !== 'speaker') continue
    const speaker = found.get(by.id) ?? { name: by.name, quotes: [] }
    speaker.quotes.push(entry)
    found.set(by.id, speaker)
  }
  return [...found]
    .map(([id, { name, quotes }]) => {
      const row = known.get(id) ?? null
      const lang = toForeign(row?.lang ?? null)
      return { id, label: row?.name ?? name, address: addresses.speaker(id), lang, known: row, quotes }
    })
    .toSorted((a, b) => compareNames(a.label, b.label))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
