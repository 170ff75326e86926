import { addresses } from '../../links.ts'
import { compareNames } from '../../locale/intl.ts'
import { toForeign } from '../../locale/language.ts'
import type { Article, Attribution, Corpus, Measure, Message, Speaker, Topic } from '../../types.ts'
import * as wording from '../../wording/wording.ts'
import { toParagraphAnchors } from './anchors.ts'
import { toDateKey, toMonthKey } from './dates.ts'
import type {
  ArticleEntry,
  ClaimTopic,
  FigureEntry,
  QuoteEntry,
  Site,
  SpeakerEntry,
  SpeakerReference,
  TopicEntry,
  TopicReference,
} from './entries.ts'
import { toMeasurer, toMeasureReferences } from './followed-figures.ts'
import { toLead } from './lead.ts'
import { isMinorCount } from './minor-figures.ts'
import type { MeasureReference } from './references.ts'
import { compareTitles } from './paging.ts'

/** Number of accent colours in the stylesheet. */
const accents = 8

/** Groups a corpus for its pages, in time linear in its articles, quotations and figures. */
export function toSite(corpus: Corpus): Site {
  const topics = new Map(
    corpus.tables.topics.map((topic, index) => [topic.id, toTopicReference(topic, index)]),
  )
  const titles = Map.groupBy(corpus.articles, (article) => article.title)
  const messages = Map.groupBy(corpus.messages, (message) => message.file)
  const newest = corpus.articles.toSorted(
    (a, b) =>
      compare(toDateKey(b.published), toDateKey(a.published)) ||
      (toMonthKey(a.published) === null ? compareTitles(a.title, b.title) : 0) ||
      compare(a.id, b.id),
  )
  const { measures } = corpus.tables
  const measured = newest.map(toMeasurer(measures))
  const references = toMeasureReferences(
    measures,
    newest.flatMap(({ figures }, index) =>
      figures.map((figure) => [figure, measured[index]?.get(figure.id) ?? []] as const),
    ),
  )
  const toReferences = (own: readonly Measure[]): readonly MeasureReference[] =>
    own.flatMap(({ id }) => references.get(id) ?? [])
  const languages = new Map(corpus.tables.people.map(({ id, lang }) => [id, toForeign(lang)]))
  const quoted = new Set(
    newest.flatMap(({ quotes }) => quotes.flatMap(({ by }) => (by.kind === 'speaker' ? by.id : []))),
  )
  const articles = newest.map((article, index) =>
    toArticleEntry(article, {
      topics,
      isTitleShared: (titles.get(article.title)?.length ?? 0) > 1,
      messages: messages.get(article.source.file) ?? [],
      toMeasures: (figure) => toReferences(measured[index]?.get(figure) ?? []),
      languages,
      quoted,
    }),
  )
  return {
    isDated: articles.some(({ article }) => toMonthKey(article.published) !== null),
    articles,
    topics: toTopicEntries(corpus.tables.topics, topics, articles),
    untagged: articles.filter((entry) => entry.topics.length === 0),
    speakers: toSpeakerEntries(corpus.tables.people, articles),
    quotes: articles.flatMap((entry) => entry.quotes),
    figures: articles.flatMap((entry) => entry.figures),
    measures: measures.flatMap((measure) => {
      const reference = references.get(measure.id)
      return reference ? [{ ...measure, reference }] : []
    }),
    people: corpus.tables.people,
    messages: corpus.messages,
  }
}

/** Who a quotation is by, with a label that says so where the speaker is unknown. */
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

/** Who counted, in the text's own words where nobody known is meant; null for nobody. Who is never quoted has no page. */
function toCounter(by: Attribution, { languages, quoted }: Surroundings): SpeakerReference | null {
  if (by.kind === 'none') return null
  if (by.kind === 'unresolved') return { kind: by.kind, label: by.mention, address: null }
  const speaker = toSpeakerReference(by, languages)
  return quoted.has(by.id) ? speaker : { ...speaker, address: null }
}

type Surroundings = {
  readonly topics: ReadonlyMap<string, TopicReference>
  readonly isTitleShared: boolean
  readonly messages: readonly Message[]
  /** The measures of a figure by its id. */
  readonly toMeasures: (figure: string) => readonly MeasureReference[]
  readonly languages: Languages
  /** Ids of those who are quoted, who have pages. */
  readonly quoted: ReadonlySet<string>
}

/** Language of each speaker's name by id, where it differs from the language of the site. */
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
  const toTopic = (paragraphs: readonly number[]): ClaimTopic => {
    const beside = entry.topics.find(({ match }) =>
      match.evidence.some((span) => paragraphs.includes(span.paragraph)),
    )
    const topic = beside ?? entry.topics[0]
    return (topic && around.topics.get(topic.id)) ?? null
  }
  for (const quote of article.quotes) {
    quotes.push({
      quote,
      topic: toTopic(quote.contents.map((span) => span.paragraph)),
      article: entry,
      address: `${address}#${quote.id}`,
      speaker: toSpeakerReference(quote.by, around.languages),
    })
  }
  for (const figure of article.figures) {
    const measures = around.toMeasures(figure.id)
    figures.push({
      figure,
      topic: toTopic([figure.span.paragraph]),
      article: entry,
      address: `${address}#${figure.id}`,
      speaker: toCounter(figure.by, around),
      measures,
      isMinor: isMinorCount(figure, measures, article),
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
    for (const topic of entry.topics) {
      const group = gathered.get(topic.id)
      if (!group) continue
      group.articles.push(entry)
      group.quotes.push(...entry.quotes.filter((own) => own.topic?.id === topic.id))
      group.figures.push(...entry.figures.filter((own) => own.topic?.id === topic.id))
      for (const other of entry.topics) {
        if (other.id !== topic.id) group.shared.set(other.id, (group.shared.get(other.id) ?? 0) + 1)
      }
    }
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
