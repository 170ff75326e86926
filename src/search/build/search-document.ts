import { type SearchDocument, toDateTerm } from '../files/definition.ts'
import type { ArticleRecord } from '../files/records.ts'
import { toBuckets } from '../query/sizes.ts'
import { findSearchTokens, toTerms } from '../query/tokens.ts'

/** What of an article the index is made from. */
export function toSearchDocument(record: ArticleRecord, id: number): SearchDocument {
  const { title, paragraphs, byline, outlet, published, topics, speakers, quotes, figures } = record
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n')
  const names = [
    byline,
    ...speakers.map(({ name, aliases }) => `${name} · ${aliases}`),
    ...quotes.map(({ mention }) => mention),
    ...figures.map((figure) => `${figure.text} · ${figure.of ?? ''} · ${figure.forms}`),
  ].join(' · ')
  return {
    id,
    title,
    text,
    names: toMissing(names, new Set([...toTerms(title), ...toTerms(text)])),
    speaker: [
      ...speakers.map((speaker) => `${speaker.id} · ${speaker.name} · ${speaker.aliases}`),
      ...quotes.map(({ mention }) => mention),
    ].join(' · '),
    topic: topics.map((topic) => `${topic.id} · ${topic.label}`).join(' · '),
    outlet: outlet ?? '',
    unit: figures.map(({ unit }) => unit ?? '').join(' · '),
    size: [...new Set(figures.flatMap(toBuckets))].join(' '),
    date: published === '' ? '' : toDateTerm(published),
  }
}

/** What of a text has terms that are not known yet: the index need not say twice that an article has a word. */
function toMissing(text: string, known: ReadonlySet<string>): string {
  return findSearchTokens(text)
    .filter(({ terms }) => !terms.every((term) => known.has(term)))
    .map(({ start, end }) => text.slice(start, end))
    .join(' · ')
}
