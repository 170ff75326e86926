import { explainQuotes, type Explanation, type WeighedCandidate } from '../text/quotes/explain.ts'
import { toPrintable } from '../text/strings/printable.ts'
import { findTokens } from '../text/tokens/tokens.ts'
import type { Article, Corpus, Quote } from '../types.ts'

/** So many features are told of a candidate, and of so many candidates. */
const mostFeatures = 5
const mostExplained = 2
/** So many candidates are told of a quotation. */
const mostCandidates = 8

/** What `corpus --why` prints of texts that one set of tables serves. */
export function toWhyReport({ articles, tables }: Pick<Corpus, 'articles' | 'tables'>): readonly string[] {
  return articles.flatMap((article) => {
    const { id, paragraphs } = article
    const context = {
      articleId: id,
      people: tables.people,
      tokensOf: (index: number) => findTokens(paragraphs[index]?.text ?? ''),
    }
    return toWhyLines(article, explainQuotes(paragraphs, context))
  })
}

/**
 * What `corpus --why` prints of an article: each quotation with its place and words, those who may have said it with their
 * probability, and of the first two what weighed most.
 */
export function toWhyLines(article: Article, explanations: readonly Explanation[]): readonly string[] {
  const { source, title } = article
  const count = `${explanations.length} ${explanations.length === 1 ? 'quotation' : 'quotations'}`
  return [
    `${toPrintable(source.file)}:${source.lines.start}-${source.lines.end}  ${toPrintable(title)}: ${count}`,
    '',
    ...explanations.flatMap((explanation) => toQuoteLines(article, explanation)),
  ]
}

function toQuoteLines(
  article: Article,
  { id, quote, paragraph, rule, candidates }: Explanation,
): readonly string[] {
  const toLine = (index: number): number => article.paragraphs[index]?.line ?? article.source.lines.start
  const decided = article.quotes.find((one) => one.id === id)
  const told = candidates.slice(0, mostCandidates)
  const width = Math.max(0, ...told.map(({ mention }) => toPrintable(mention).length))
  const others = candidates.length - told.length
  return [
    `${toPrintable(article.source.file)}:${toLine(paragraph)}  “${toPrintable(quote)}”`,
    `  ${rule}: ${decided ? toOutcome(decided) : 'left out'}`,
    ...told.flatMap((candidate, place) => [
      `  ${toPercentText(candidate.probability)}  ${toPrintable(candidate.mention).padEnd(width)}  line ${toLine(candidate.paragraph)}`,
      ...(place < mostExplained ? toFeatureLines(candidate) : []),
    ]),
    ...(others > 0 ? [`          and ${others} more`] : []),
    '',
  ]
}

function toOutcome({ by, confidence }: Quote): string {
  const who =
    by.kind === 'speaker'
      ? `${toPrintable(by.name)} (${by.id})`
      : by.kind === 'unresolved'
        ? `not resolved, “${toPrintable(by.mention)}”`
        : 'nobody'
  return confidence === null ? who : `${who}, confidence ${confidence.toFixed(2)}`
}

function toFeatureLines({ features }: WeighedCandidate): readonly string[] {
  return features
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, mostFeatures)
    .map(({ name, weight }) => `${`${weight < 0 ? '-' : '+'}${Math.abs(weight).toFixed(2)}`.padStart(16)}  ${toPrintable(name)}`)
}

/** " 93.1 %", right-aligned. */
function toPercentText(probability: number): string {
  return `${(probability * 100).toFixed(1).padStart(5)} %`
}
