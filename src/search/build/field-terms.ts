import { fieldLetters, toBucketTerm, toFieldTerm } from '../files/field-term-marks.ts'
import type { ArticleRecord } from '../files/records.ts'
import { toBuckets } from '../query/sizes.ts'
import { toTerms } from '../query/tokens.ts'

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
