import type { Article, Corpus, Message, Quote } from '../types.ts'

/** The JSON document of `corpus --json`: exactly the fields of the contract, in a fixed order. */
export function toDocument({ articles, messages }: Corpus): {
  version: 1
  articles: readonly object[]
  messages: readonly Message[]
} {
  return { version: 1, articles: articles.map(toRecord), messages }
}

/** An article with exactly the fields of the contract. */
export function toRecord(article: Article): object {
  const { id, title, titleFrom, outlet, authors, url, published, dateline, source, topics, quotes, figures } =
    article
  return {
    id,
    title,
    titleFrom,
    outlet,
    authors,
    url,
    published,
    dateline,
    source,
    paragraphs: article.paragraphs.map(({ kind, text, line }) => ({ kind, text, line })),
    dropped: article.dropped.map(({ line, text, reason }) => ({ line, text, reason })),
    topics,
    lang: article.lang ?? 'en',
    genre: article.genre,
    images: article.images,
    quotes: quotes.map(toQuoteRecord),
    figures,
  }
}

/** A quotation without what is no part of the contract. */
function toQuoteRecord({
  id,
  contents,
  text,
  form,
  cue,
  mention,
  by,
  rule,
  candidates,
  confidence,
}: Quote): object {
  return {
    id,
    contents,
    text,
    form,
    cue,
    mention,
    by,
    rule,
    candidates: candidates.map((one) => ({
      mention: one.mention,
      probability: toHundredths(one.probability),
    })),
    confidence: confidence === null ? null : toHundredths(confidence),
  }
}

/** A share of 1 as it is written: to two digits, which is as much as was counted. */
export function toHundredths(share: number): number {
  return Math.round(share * 100) / 100
}
