import type { ArticleRecord } from './records.ts'
import { toBuckets } from './sizes.ts'
import { toTerms } from './tokens.ts'

/** What a term of the index that is no word begins with; no text has it. */
export const MARK = '\u0001'

/** The fields that have terms of their own in the index, by the letter after `MARK`. */
export const fieldLetters = { speaker: 's', topic: 't', outlet: 'o', unit: 'u' } as const

/** The bucket of a figure's size as a term. */
export function toBucketTerm(bucket: string): string {
  return `${MARK}f${bucket}`
}

export function toFieldTerm(field: keyof typeof fieldLetters, word: string): string {
  return `${MARK}${fieldLetters[field]}${word}`
}

/** What an article is found by beside its words: speakers, topics, outlet, units and sizes of its figures. */
export function toFieldTerms(record: ArticleRecord): ReadonlySet<string> {
  const { speakers, topics, outlet, quotes, figures } = record
  const toAll = (field: keyof typeof fieldLetters, texts: readonly string[]): readonly string[] =>
    texts.flatMap((text) => toTerms(text).map((term) => toFieldTerm(field, term)))
  return new Set([
    ...toAll('speaker', [
      ...speakers.map(({ id, name, aliases }) => `${id} · ${name} · ${aliases}`),
      ...quotes.map(({ mention }) => mention),
    ]),
    ...toAll(
      'topic',
      topics.map(({ id, label }) => `${id} · ${label}`),
    ),
    ...toAll('outlet', [outlet ?? '']),
    ...toAll(
      'unit',
      figures.map(({ unit }) => unit ?? ''),
    ),
    ...figures.flatMap((figure) => toBuckets(figure).map(toBucketTerm)),
  ])
}
