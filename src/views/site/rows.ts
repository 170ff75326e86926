import type { FigureKind, Quote } from '../../types.ts'
import * as wording from '../../wording/wording.ts'
import { type TextRange, toContext } from './context.ts'
import { toDateWords, type DateWords } from './dates.ts'
import { countFigures } from './minor-figures.ts'
import { toMachineValue, toReading } from './numbers.ts'
import type { ArticleEntry, FigureEntry, QuoteEntry, SpeakerReference, TopicReference } from './entries.ts'
import type { Reference } from './references.ts'

/** Where something was said: a link to the article, with outlet and date. */
export type Origin = Reference & { readonly outlet: string | null; readonly date: DateWords }

/** An article in a list, with the number of its quotations and figures. */
export type ArticleRow = Origin & {
  readonly lead: string
  readonly topics: readonly TopicReference[]
  readonly quotes: number
  readonly figures: number
}

/** A piece of a quotation in its sentence; `isQuoted` is true for the quoted words themselves. */
export type QuotePart = {
  readonly text: string
  readonly isQuoted: boolean
  /** Of a sentence that is quoted more than once: where this fragment stands, and whether it is reported speech. */
  readonly address?: string
  readonly isReported?: boolean
}

/** A quotation in a list, within its sentence, or several quotations of one sentence. */
export type QuoteRow = {
  readonly address: string
  /** That of the first that is no reported speech. */
  readonly form: Quote['form']
  readonly speaker: SpeakerReference
  readonly parts: readonly QuotePart[]
  /** How many quotations it counts as: those of its sentence, and the same words in other articles. */
  readonly count: number
  /** The place in the article: "paragraph 3", or "heading". */
  readonly place: string
  readonly origin: Origin
  /** Other places that carry the same words. */
  readonly also: readonly Reference[]
}

/** A figure in a list, within its sentence. */
export type FigureRow = {
  readonly address: string
  /** As printed. */
  readonly text: string
  /** As read: "more than 2 million people". */
  readonly reading: string
  readonly machineValue: string
  readonly kind: FigureKind
  readonly unit: string | null
  readonly of: string | null
  readonly before: string
  readonly after: string
  readonly speaker: SpeakerReference | null
  /** The measures that follow it over time. */
  readonly measures: readonly Reference[]
  readonly origin: Origin
}

/** Characters of context on either side of a quotation or figure. */
const room = 110

/** Where an article's quotations and figures come from: the article as a link, with outlet and date. */
export function toOrigin(entry: ArticleEntry): Origin {
  const { title, outlet, published } = entry.article
  return { label: title, address: entry.address, lang: entry.lang, outlet, date: toDateWords(published) }
}

/** An article as a row. */
export function toArticleRow(entry: ArticleEntry): ArticleRow {
  const { lead, topics, quotes, figures } = entry
  return { ...toOrigin(entry), lead, topics, quotes: quotes.length, figures: countFigures(figures) }
}

/**
 * A quotation as a row. `also` are further places with the same words, `rest` the further quotations of the same
 * sentence, in the order of the text.
 */
export function toQuoteRow(
  entry: QuoteEntry,
  also: readonly QuoteEntry[] = [],
  rest: readonly QuoteEntry[] = [],
): QuoteRow {
  const { quote, article, address, speaker } = entry
  const leading = [entry, ...rest].find((each) => each.quote.form !== 'indirect') ?? entry
  return {
    address,
    form: leading.quote.form,
    speaker,
    count: 1 + rest.length + also.length,
    parts: rest.length === 0 ? toParts(quote, article) : toSharedParts([entry, ...rest], article),
    place: toPlaceWords(article, quote.contents[0]?.paragraph ?? -1),
    origin: toOrigin(article),
    also: also.map((other) => ({
      label: other.article.article.title,
      address: other.address,
      lang: other.article.lang,
    })),
  }
}

/** A place in an article in words: "paragraph 3", or "heading". */
export function toPlaceWords({ numbers }: ArticleEntry, paragraph: number): string {
  const number = numbers[paragraph] ?? null
  return number === null ? wording.quotes.heading : wording.quotes.paragraph(number)
}

/** A figure as a row, with at most `around` characters of its sentence on either side. */
export function toFigureRow(entry: FigureEntry, around = room): FigureRow {
  const { figure, article, address, speaker, measures } = entry
  const text = article.article.paragraphs[figure.span.paragraph]?.text ?? figure.text
  const { before, after } = toContext(text, figure.span, around)
  return {
    address,
    text: figure.text,
    reading: toReading(figure),
    machineValue: toMachineValue(figure),
    kind: figure.kind,
    unit: figure.unit,
    of: figure.of,
    before,
    after,
    speaker,
    measures: measures.map(({ label, address: leadsTo }) => ({ label, address: leadsTo })),
    origin: toOrigin(article),
  }
}

/** The quoted words in full, with the words between and around them in their sentence. */
function toParts(quote: Quote, { article }: ArticleEntry): readonly QuotePart[] {
  const first = quote.contents[0]
  const text = first && article.paragraphs[first.paragraph]?.text
  const isWhole = quote.contents.every((span) => span.paragraph === first?.paragraph)
  if (!first || text === undefined || !isWhole) return [{ text: quote.text, isQuoted: true }]
  return toMarked(text, quote.contents, () => ({}))
}

/** A sentence of which several quotations are told, each with its place. */
function toSharedParts(quotes: readonly QuoteEntry[], { article }: ArticleEntry): readonly QuotePart[] {
  const spans = quotes
    .flatMap((entry) => entry.quote.contents.map((span) => ({ ...span, entry })))
    .toSorted((a, b) => a.start - b.start)
  const text = article.paragraphs[spans[0]?.paragraph ?? -1]?.text ?? ''
  return toMarked(text, spans, ({ entry: { address, quote } }) => ({
    address,
    isReported: quote.form === 'indirect',
  }))
}

/** A sentence cut at spans of it, which are in order; where two overlap, the words are the first's. */
function toMarked<Marked extends TextRange>(
  text: string,
  spans: readonly Marked[],
  toMore: (span: Marked) => Partial<QuotePart>,
): readonly QuotePart[] {
  const start = spans[0]?.start ?? 0
  const { before, after } = toContext(text, { start, end: Math.max(...spans.map(({ end }) => end)) }, room)
  const parts: QuotePart[] = [{ text: before, isQuoted: false }]
  let cursor = start
  for (const span of spans) {
    parts.push({ text: text.slice(cursor, span.start), isQuoted: false })
    parts.push({ text: text.slice(Math.max(cursor, span.start), span.end), isQuoted: true, ...toMore(span) })
    cursor = Math.max(cursor, span.end)
  }
  return [...parts, { text: after, isQuoted: false }].filter((part) => part.text !== '')
}
