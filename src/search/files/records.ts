import { toTable } from '../../text/strings/table.ts'
import type { Attribution, Figure, Quote, Span } from '../../types.ts'
import { toParagraphAnchors } from '../../views/site/anchors.ts'
import { toDateKey, toDatePhrase } from '../../views/site/dates.ts'
import { toReading } from '../../views/site/numbers.ts'
import type { ArticleEntry, Site } from '../../views/site/entries.ts'
import * as wording from '../../wording/wording.ts'
import { areVagueEnds } from '../query/in-size.ts'

/** All that search knows of one article: enough to match, show, filter, link and cite it without any other file. */
export type ArticleRecord = {
  readonly address: string
  readonly title: string
  readonly byline: string
  readonly outlet: string | null
  /** In words, for a person; `published` is the key that sorts and gives the year. */
  readonly date: string
  readonly published: string
  readonly topics: readonly TopicRecord[]
  readonly speakers: readonly SpeakerRecord[]
  readonly paragraphs: readonly { readonly anchor: string; readonly text: string }[]
  readonly quotes: readonly QuoteRecord[]
  readonly figures: readonly FigureRecord[]
}

export type TopicRecord = { readonly id: string; readonly label: string }

/** A speaker who is quoted in the article. */
export type SpeakerRecord = { readonly id: string; readonly name: string; readonly aliases: string }

/** Where a quotation or figure stands: offsets in the paragraph's text. */
export type Excerpt = {
  readonly paragraph: number
  readonly stretch: readonly [number, number]
}

export type QuoteRecord = Excerpt & {
  readonly id: string
  readonly text: string
  /** True for speech in the writer's words: it is shown without quotation marks. */
  readonly isReported: boolean
  /** Index in the article's `speakers`; null when nobody was decided on. */
  readonly speaker: number | null
  /** What the result shows for the speaker: the name, or that none was decided on. */
  readonly by: string
  /** The words that stand for a speaker who was not decided on; empty otherwise. */
  readonly mention: string
}

export type FigureRecord = Excerpt &
  Pick<Figure, 'id' | 'text' | 'of' | 'value' | 'unit' | 'qualifier' | 'trend'> & {
    /** How it was read: "more than 2,000,000 people". */
    readonly reading: string
    /** Other forms the number is asked for in: "1370000 1.37m". */
    readonly forms: string
    /** Index in the article's `quotes` of the quotation it stands in. */
    readonly quote: number | null
  }

/** What a text file of search holds of one article; the rest of its record follows from it. */
export type PackedRecord = readonly [
  address: string,
  title: string,
  outlet: string | null,
  authors: readonly string[],
  published: string | null,
  topics: readonly (readonly [id: string, label: string])[],
  speakers: readonly (readonly [id: string, name: string, aliases: string])[],
  paragraphs: readonly string[],
  quotes: readonly PackedQuote[],
  figures: readonly PackedFigure[],
]

type PackedQuote = readonly [
  id: string,
  paragraph: number,
  start: number,
  length: number,
  /** Index in `speakers`; the mention when nobody was decided on; null when nobody was looked for. */
  speaker: number | string | null,
  /** Only where it is not what stands in the paragraph. */
  text?: string | null,
  /** Only where it is speech in the writer's words. */
  isReported?: true,
]

type PackedFigure = readonly [
  id: string,
  paragraph: number,
  start: number,
  length: number,
  value: Figure['value'],
  unit: string | null,
  of: string | null,
  qualifier: Figure['qualifier'],
  trend: Figure['trend'],
  quote: number | null,
  /** Only where it is not what stands in the paragraph. */
  text?: string,
]

/** The articles of a site as search keeps them, oldest first, undated ones before all: so a later article is added at the end. */
export function toPackedRecords(site: Site): readonly PackedRecord[] {
  const speakers = new Map(
    site.speakers.map(({ id, label, known }) => [id, [id, label, known?.aliases.join(' · ') ?? ''] as const]),
  )
  return site.articles
    .toSorted(
      (a, b) =>
        compare(toDateKey(a.article.published), toDateKey(b.article.published)) ||
        compare(a.address, b.address),
    )
    .map((entry) => toPacked(entry, speakers))
}

/** The record with everything that follows from what is kept: anchors, sentences, dates and numbers in words. */
export function readRecord(packed: PackedRecord): ArticleRecord {
  const [address, title, outlet, authors, published, topics, speakers, texts, quotes, figures] = packed
  const anchors = toParagraphAnchors(texts.map((text) => ({ text })))
  const toExcerpt = (paragraph: number, start: number, length: number): Excerpt => {
    const end = start + length
    return { paragraph, stretch: [start, end] }
  }
  return {
    address,
    title,
    outlet,
    byline: [outlet, ...authors].filter(Boolean).join(' · '),
    date: published === null ? '' : toDatePhrase(published),
    published: toDateKey(published),
    topics: topics.map(([id, label]) => ({ id, label })),
    speakers: speakers.map(([id, name, aliases]) => ({ id, name, aliases })),
    paragraphs: texts.map((text, index) => ({ anchor: anchors[index] ?? '', text })),
    quotes: quotes.map(([id, paragraph, start, length, speaker, text, isReported]) => ({
      ...toExcerpt(paragraph, start, length),
      id,
      text: text ?? texts[paragraph]?.slice(start, start + length) ?? '',
      isReported: isReported === true,
      speaker: typeof speaker === 'number' ? speaker : null,
      mention: typeof speaker === 'string' ? speaker : '',
      by:
        typeof speaker === 'number'
          ? (speakers[speaker]?.[1] ?? '')
          : speaker === null
            ? wording.unknown.speaker
            : wording.unknown.unresolved(speaker),
    })),
    figures: figures.map(
      ([id, paragraph, start, length, value, unit, of, qualifier, trend, quote, stated]) => {
        const text = stated ?? texts[paragraph]?.slice(start, start + length) ?? ''
        const read = { value, unit, qualifier, trend }
        return {
          ...toExcerpt(paragraph, start, length),
          ...read,
          id,
          text,
          of,
          quote,
          reading: toReading(read as Figure),
          forms: toForms(value, unit),
        }
      },
    ),
  }
}

function toPacked(
  { article, address, pageTitle, topics, figures: all }: ArticleEntry,
  known: ReadonlyMap<string, readonly [string, string, string]>,
): PackedRecord {
  const speakers: (readonly [string, string, string])[] = []
  const toSpeaker = (by: Attribution): number | string | null => {
    if (by.kind !== 'speaker') return by.kind === 'unresolved' ? by.mention : null
    const place = speakers.findIndex(([id]) => id === by.id)
    return place >= 0 ? place : speakers.push(known.get(by.id) ?? [by.id, by.name, '']) - 1
  }
  // Small counts are found by their words, as everything else that is no figure.
  const counted = all.filter((entry) => !entry.isMinor)
  const kept: Quote[] = []
  const quotes = article.quotes.flatMap((quote): readonly PackedQuote[] => {
    const place = toPlace(quote.contents)
    const paragraph = place && article.paragraphs[place.paragraph]
    if (!place || !paragraph) return []
    kept.push(quote)
    const { start, end } = place
    const packed = [quote.id, place.paragraph, start, end - start, toSpeaker(quote.by)] as const
    const text = paragraph.text.slice(start, end) === quote.text ? null : quote.text
    if (quote.form === 'indirect') return [[...packed, text, true]]
    return [text === null ? packed : [...packed, text]]
  })
  const figures = counted.flatMap(({ figure }): readonly PackedFigure[] => {
    const { id, span, value, unit, of, qualifier, trend, text } = figure
    const paragraph = article.paragraphs[span.paragraph]
    if (!paragraph) return []
    const inside = kept.findIndex((quote) => quote.id === figure.quote)
    const { start, end } = span
    const read = [value, unit, of, qualifier, trend, inside < 0 ? null : inside] as const
    const packed = [id, span.paragraph, start, end - start, ...read] as const
    return [paragraph.text.slice(start, end) === text ? packed : [...packed, text]]
  })
  return [
    address,
    pageTitle,
    article.outlet,
    article.authors,
    article.published,
    topics.map(({ id, label }) => [id, label]),
    speakers,
    article.paragraphs.map(({ text }) => text),
    quotes,
    figures,
  ]
}

/** From the first to the last span in the paragraph where a quotation begins. */
function toPlace(spans: readonly Span[]): Span | null {
  const first = spans[0]
  if (!first) return null
  const last = spans.findLast((span) => span.paragraph === first.paragraph)
  return { ...first, end: last?.end ?? first.end }
}

/** "$1370000 $1.37m" for 1,370,000 dollars; "5%" for five percent; none for "thousands". Numbers as people type them. */
function toForms(value: Figure['value'], unit: string | null): string {
  const numbers = [value].flat()
  if (areVagueEnds(numbers)) return ''
  const sign = unit === null ? '' : (currencySigns[unit] ?? '')
  return numbers
    .flatMap((number) => {
      const plain = toPlain(number)
      if (unit === 'percent') return [`${plain}%`]
      const scaled =
        number >= 1e9 ? [`${toPlain(number / 1e9)}bn`] : number >= 1e6 ? [`${toPlain(number / 1e6)}m`] : []
      return [plain, ...scaled].map((form) => sign + form)
    })
    .join(' ')
}

const currencySigns = toTable<string>({
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
})

function toPlain(number: number): string {
  return String(Number(number.toPrecision(12)))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
