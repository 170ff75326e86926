import { groupSentences } from '../views/compared/statements.ts'
import type { ArticleEntry, FigureEntry, QuoteEntry } from '../views/site/entries.ts'
import * as wording from '../wording/wording.ts'
import { toHundredths } from './contract.ts'
import type { Cell } from './csv.ts'

/** A column: its description for readers, and how to read its cell from a row. */
export type Column<Row> = { readonly says: string; readonly read: (row: Row) => Cell }
export type Columns<Row> = Readonly<Record<string, Column<Row>>>

/** Turns an address in the site into a link: absolute where the site has an address. */
export type ToLink = (address: string) => string

/** The columns of `quotes.csv`, which has a row for each quotation and reported statement. */
export function toQuoteColumns(toLink: ToLink): Columns<QuoteEntry> {
  return {
    id: { says: wording.columns.quoteId, read: ({ quote }) => quote.id },
    text: { says: wording.columns.quoteText, read: ({ quote }) => quote.text },
    form: {
      says: wording.columns.form,
      read: ({ quote }) => quote.form,
    },
    speaker: {
      says: wording.columns.speaker,
      read: ({ quote }) => (quote.by.kind === 'speaker' ? quote.by.name : null),
    },
    speaker_id: {
      says: wording.columns.speakerId,
      read: ({ quote }) => (quote.by.kind === 'speaker' ? quote.by.id : null),
    },
    unresolved: {
      says: wording.columns.unresolved,
      read: ({ quote }) => (quote.by.kind === 'unresolved' ? quote.by.mention : null),
    },
    sentence: { says: wording.columns.sentence, read: toSentenceId },
    rule: { says: wording.columns.rule, read: ({ quote }) => quote.rule },
    confidence: {
      says: wording.columns.confidence,
      read: ({ quote }) => (quote.confidence === null ? null : toHundredths(quote.confidence)),
    },
    candidates: {
      says: wording.columns.candidates,
      read: ({ quote }) =>
        quote.candidates.map(({ mention, probability }) => `${mention} (${toHundredths(probability)})`),
    },
    ...toSourceColumns<QuoteEntry>(toLink, ({ quote }) => quote.contents[0]?.paragraph ?? -1),
  }
}

/** The columns of `figures.csv`, which has a row for each figure. */
export function toFigureColumns(toLink: ToLink): Columns<FigureEntry> {
  return {
    id: { says: wording.columns.figureId, read: ({ figure }) => figure.id },
    text: { says: wording.columns.figureText, read: ({ figure }) => figure.text },
    kind: { says: wording.columns.kind, read: ({ figure }) => figure.kind },
    low: {
      says: wording.columns.low,
      read: ({ figure }) => toEnds(figure.value)[0],
    },
    high: {
      says: wording.columns.high,
      read: ({ figure }) => toEnds(figure.value)[1],
    },
    unit: {
      says: wording.columns.unit,
      read: ({ figure }) => figure.unit,
    },
    bound: { says: wording.columns.bound, read: ({ figure }) => figure.qualifier },
    trend: { says: wording.columns.trend, read: ({ figure }) => figure.trend },
    of: { says: wording.columns.of, read: ({ figure }) => figure.of },
    quote_id: { says: wording.columns.quote, read: ({ figure }) => figure.quote },
    speaker: { says: wording.columns.figureSpeaker, read: ({ speaker }) => speaker?.label ?? null },
    via: { says: wording.columns.via, read: ({ figure }) => figure.via },
    period: { says: wording.columns.period, read: ({ figure }) => figure.period },
    measures: { says: wording.columns.measures, read: ({ measures }) => measures.map(({ id }) => id) },
    ...toSourceColumns<FigureEntry>(toLink, ({ figure }) => figure.span.paragraph),
  }
}

/** The columns that say where a row comes from, the same in every table. */
function toSourceColumns<Row extends { readonly article: ArticleEntry; readonly address: string }>(
  toLink: ToLink,
  toParagraph: (row: Row) => number,
): Columns<Row> {
  return {
    title: { says: wording.columns.title, read: ({ article }) => article.article.title },
    outlet: { says: wording.columns.outlet, read: ({ article }) => article.article.outlet },
    published: {
      says: wording.columns.published,
      read: ({ article }) => article.article.published,
    },
    paragraph: {
      says: wording.columns.paragraph,
      read: (row) => row.article.numbers[toParagraph(row)] ?? null,
    },
    link: {
      says: wording.columns.link,
      read: ({ address }) => toLink(address),
    },
  }
}

/** The id of the first quotation of the sentence that a quotation is part of. */
function toSentenceId(entry: QuoteEntry): string {
  const { article } = entry
  const known =
    sentenceIds.get(article) ??
    new Map(
      groupSentences(article.quotes).flatMap((fragments) =>
        fragments.map((fragment) => [fragment, fragments[0].quote.id] as const),
      ),
    )
  sentenceIds.set(article, known)
  return known.get(entry) ?? entry.quote.id
}

/** Grouped once an article, of which tables have many rows. */
const sentenceIds = new WeakMap<ArticleEntry, ReadonlyMap<QuoteEntry, string>>()

function toEnds(value: number | readonly [number, number]): readonly [number, number] {
  return typeof value === 'number' ? [value, value] : value
}
