import type { ArticleRecord } from '../search/files/records.ts'
import { toSentenceRange } from '../search/match/find-in-article.ts'
import type { Quote } from '../types.ts'
import { toHundredths } from './contract.ts'

/** A quotation, figure or paragraph for a search server. Unknown fields are left out. */
export type ExportDocument = {
  /** The article's address with an anchor: unique in the site. */
  readonly id: string
  readonly kind: 'quote' | 'figure' | 'paragraph'
  readonly text: string
  readonly link: string
  readonly title: string
  readonly outlet?: string
  /** As precise as known: "2026-02-25", "2026-02", "2026". */
  readonly published?: string
  readonly topics: readonly string[]
  readonly speaker?: string
  readonly speakerName?: string
  /** How often such a decision on the speaker is right, 0 to 1. */
  readonly confidence?: number
  /** Who may speak where that is open, likeliest first. */
  readonly candidates?: readonly string[]
  /** The sentence around a quotation or figure. */
  readonly context?: string
  /** One value, or the two ends of a range. */
  readonly values?: readonly number[]
  readonly unit?: string
  readonly qualifier?: string
  /** "up" or "down", where the text says so. */
  readonly trend?: string
  readonly counted?: string
  /** True for reported speech, without quotation marks. */
  readonly reported?: boolean
  /** Id of the paragraph that contains a quotation or figure. */
  readonly paragraph?: string
}

/** What search does not keep of a quotation. */
export type Judgement = Pick<Quote, 'confidence' | 'candidates'>

/**
 * The documents of an article. Links are relative to the site's root where it has no address; `judgements` are by the id
 * of a quotation.
 */
export function toDocuments(
  article: ArticleRecord,
  siteUrl: string | null,
  judgements: ReadonlyMap<string, Judgement>,
): readonly ExportDocument[] {
  const toCommon = (
    anchor: string,
  ): Pick<ExportDocument, 'id' | 'link' | 'title' | 'outlet' | 'published' | 'topics'> => {
    const place = `${article.address}#${anchor}`
    return {
      id: place,
      link: siteUrl === null ? place : new URL(place, siteUrl).href,
      title: article.title,
      ...(article.outlet === null ? {} : { outlet: article.outlet }),
      ...(article.published === '' ? {} : { published: article.published }),
      topics: article.topics.map(({ id }) => id),
    }
  }
  const toContext = (excerpt: Parameters<typeof toSentenceRange>[1]): string =>
    (article.paragraphs[excerpt.paragraph]?.text ?? '').slice(...toSentenceRange(article, excerpt))
  const toSpeaker = (quote: number | null): Pick<ExportDocument, 'speaker' | 'speakerName'> => {
    const speaker = article.speakers[article.quotes[quote ?? -1]?.speaker ?? -1]
    return speaker ? { speaker: speaker.id, speakerName: speaker.name } : {}
  }
  const toJudgement = (id: string): Pick<ExportDocument, 'confidence' | 'candidates'> => {
    const { confidence = null, candidates = [] } = judgements.get(id) ?? {}
    return {
      ...(confidence === null ? {} : { confidence: toHundredths(confidence) }),
      ...(candidates.length === 0 ? {} : { candidates: candidates.map(({ mention }) => mention) }),
    }
  }
  const toParagraph = ({ paragraph }: Parameters<typeof toSentenceRange>[1]): string =>
    `${article.address}#${article.paragraphs[paragraph]?.anchor}`
  return [
    ...article.quotes.map((quote, place): ExportDocument => ({
      ...toCommon(quote.id),
      kind: 'quote',
      text: quote.text,
      ...toSpeaker(place),
      ...toJudgement(quote.id),
      context: toContext(quote),
      reported: quote.isReported,
      paragraph: toParagraph(quote),
    })),
    ...article.figures.map((figure): ExportDocument => ({
      ...toCommon(figure.id),
      kind: 'figure',
      text: figure.text,
      ...toSpeaker(figure.quote),
      context: toContext(figure),
      values: typeof figure.value === 'number' ? [figure.value] : figure.value,
      ...(figure.unit === null ? {} : { unit: figure.unit }),
      qualifier: figure.qualifier,
      ...(figure.trend === null ? {} : { trend: figure.trend }),
      paragraph: toParagraph(figure),
      ...(figure.of === null ? {} : { counted: figure.of }),
    })),
    ...article.paragraphs.map(({ anchor, text }): ExportDocument => ({
      ...toCommon(anchor),
      kind: 'paragraph',
      text,
    })),
  ]
}

/** A document as two lines for the bulk API of OpenSearch and Elasticsearch: the action, then the document. */
export function toBulkLines(document: ExportDocument): string {
  return `${JSON.stringify({ index: { _id: document.id } })}\n${JSON.stringify(document)}\n`
}

/** A document as one line for Typesense's import. */
export function toImportLine(document: ExportDocument): string {
  return `${JSON.stringify(document)}\n`
}

const keyword = { type: 'keyword' } as const
const folded = { type: 'text', analyzer: 'folded' } as const

/**
 * Settings and mapping of an OpenSearch or Elasticsearch index: accents are folded, and dates may lack month or day.
 */
export const mapping = {
  settings: {
    analysis: {
      analyzer: { folded: { type: 'custom', tokenizer: 'standard', filter: ['lowercase', 'asciifolding'] } },
    },
  },
  mappings: {
    dynamic: 'strict',
    properties: {
      id: keyword,
      kind: keyword,
      text: folded,
      link: { type: 'keyword', index: false },
      title: folded,
      outlet: keyword,
      published: { type: 'date', format: 'yyyy-MM-dd||yyyy-MM||yyyy' },
      topics: keyword,
      speaker: keyword,
      speakerName: folded,
      confidence: { type: 'float' },
      candidates: folded,
      context: folded,
      values: { type: 'double' },
      unit: keyword,
      qualifier: keyword,
      trend: keyword,
      reported: { type: 'boolean' },
      paragraph: keyword,
      counted: folded,
    },
  },
} as const

const facet = { type: 'string', facet: true, optional: true } as const

/** The schema of a Typesense collection. */
export const typesenseSchema = {
  name: 'dossier',
  fields: [
    { name: 'kind', type: 'string', facet: true },
    { name: 'text', type: 'string' },
    { name: 'link', type: 'string', index: false, optional: true },
    { name: 'title', type: 'string' },
    { name: 'outlet', ...facet },
    { name: 'published', ...facet, sort: true },
    { name: 'topics', type: 'string[]', facet: true },
    { name: 'speaker', ...facet },
    { name: 'speakerName', type: 'string', optional: true },
    { name: 'confidence', type: 'float', optional: true },
    { name: 'candidates', type: 'string[]', optional: true },
    { name: 'context', type: 'string', optional: true },
    { name: 'values', type: 'float[]', optional: true },
    { name: 'unit', ...facet },
    { name: 'qualifier', type: 'string', optional: true },
    { name: 'trend', ...facet },
    { name: 'reported', type: 'bool', optional: true },
    { name: 'paragraph', type: 'string', index: false, optional: true },
    { name: 'counted', type: 'string', optional: true },
  ],
} as const
