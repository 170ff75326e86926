import type { Cell } from './csv.ts'
import type { ArticleEntry, FigureEntry, QuoteEntry } from '../views/site.ts'

/** A column: what it holds, in words for a reader, and how it is read from a row. */
export type Column<Row> = { readonly says: string; readonly read: (row: Row) => Cell }
export type Columns<Row> = Readonly<Record<string, Column<Row>>>

/** A function that makes a link of an address in the site: absolute where the site has an address. */
export type ToLink = (address: string) => string

/** `quotes.csv`: one row for each quotation and reported statement. */
export function toQuoteColumns(toLink: ToLink): Columns<QuoteEntry> {
  return {
    id: { says: 'The quotation’s permanent id, the fragment of its link', read: ({ quote }) => quote.id },
    text: { says: 'The words, without quotation marks', read: ({ quote }) => quote.text },
    form: {
      says: 'direct: a sentence of theirs; mixed: words of theirs in the writer’s sentence; indirect: reported without quotation marks',
      read: ({ quote }) => quote.form,
    },
    speaker: {
      says: 'Who says it; empty where nobody could be named',
      read: ({ quote }) => (quote.by.kind === 'speaker' ? quote.by.name : null),
    },
    speaker_id: {
      says: 'The speaker’s id, the same in all articles',
      read: ({ quote }) => (quote.by.kind === 'speaker' ? quote.by.id : null),
    },
    unresolved: {
      says: 'The words that name the speaker, where they do not settle who it is',
      read: ({ quote }) => (quote.by.kind === 'unresolved' ? quote.by.mention : null),
    },
    rule: { says: 'The rule that decided the speaker', read: ({ quote }) => quote.rule },
    ...toSourceColumns<QuoteEntry>(toLink, ({ quote }) => quote.contents[0]?.paragraph ?? -1),
  }
}

/** `figures.csv`: one row for each figure. */
export function toFigureColumns(toLink: ToLink): Columns<FigureEntry> {
  return {
    id: { says: 'The figure’s permanent id, the fragment of its link', read: ({ figure }) => figure.id },
    text: { says: 'As printed', read: ({ figure }) => figure.text },
    kind: { says: 'money, percent, people, count, mass, …', read: ({ figure }) => figure.kind },
    low: {
      says: 'The value in its unit; of a range, the lower end',
      read: ({ figure }) => toEnds(figure.value)[0],
    },
    high: {
      says: 'The same value; of a range, the upper end',
      read: ({ figure }) => toEnds(figure.value)[1],
    },
    unit: {
      says: 'ISO 4217 code, "percent", the unit in the singular, or what is counted',
      read: ({ figure }) => figure.unit,
    },
    bound: { says: '=, ~ (about), <, <=, > or >=', read: ({ figure }) => figure.qualifier },
    trend: { says: 'up or down, where the text says so', read: ({ figure }) => figure.trend },
    of: { says: 'What is counted or measured, in the text’s words', read: ({ figure }) => figure.of },
    quote_id: { says: 'The quotation it stands in', read: ({ figure }) => figure.quote },
    speaker: {
      says: 'Who says it, where it stands in a quotation',
      read: ({ speaker }) => (speaker?.kind === 'speaker' ? speaker.label : null),
    },
    measures: { says: 'The measures it belongs to', read: ({ measures }) => measures.map(({ id }) => id) },
    ...toSourceColumns<FigureEntry>(toLink, ({ figure }) => figure.span.paragraph),
  }
}

/** Where a row comes from: the same columns in each table. */
function toSourceColumns<Row extends { readonly article: ArticleEntry; readonly address: string }>(
  toLink: ToLink,
  toParagraph: (row: Row) => number,
): Columns<Row> {
  return {
    title: { says: 'The article’s title', read: ({ article }) => article.article.title },
    outlet: { says: 'Its outlet; empty when not stated', read: ({ article }) => article.article.outlet },
    published: {
      says: 'Its date as EDTF: 2026-02-25, 2026-02; a final ~ means about, ? uncertain',
      read: ({ article }) => article.article.published,
    },
    paragraph: {
      says: 'The number of its paragraph on the page; empty for a heading',
      read: (row) => row.article.numbers[toParagraph(row)] ?? null,
    },
    link: {
      says: 'Where it stands; up to the # it is the link of its article in articles.json',
      read: ({ address }) => toLink(address),
    },
  }
}

function toEnds(value: number | readonly [number, number]): readonly [number, number] {
  return typeof value === 'number' ? [value, value] : value
}
