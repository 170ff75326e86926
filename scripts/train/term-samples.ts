import { isNamed } from '../../src/text/quotes/named.ts'
import { toTermFeatures } from '../../src/text/quotes/term-features.ts'
import { mendHeadline } from '../../src/text/sentence/headlines.ts'
import { findSentences } from '../../src/text/sentence/sentences.ts'
import { findMarks, type Marked } from '../../src/text/tokens/quotation-marks.ts'
import { type LabelledArticle, type Range, toOverlap } from './labels.ts'

/** Words between marks: "other" is speech that is labelled in another length, "unknown" stands where nothing is known. */
export type TermSample = {
  readonly article: number
  readonly features: readonly number[]
  /** Whether a rule knows that it is a term, so that no model is asked. */
  readonly isNamed: boolean
  readonly kind: 'speech' | 'term' | 'other' | 'unknown'
}

/** What stands between marks in an article; `index` tells the article. */
export function toTermSamples(article: LabelledArticle, index: number): readonly TermSample[] {
  return article.paragraphs.flatMap(({ text }, paragraph) => {
    const offset = article.offsets[paragraph] as number
    const marks = findMarks(text)
    if (marks.length === 0) return []
    return findSentences(text, article.tokensOf(paragraph), marks, new Set())
      .map(mendHeadline)
      .flatMap((units) =>
        units.flatMap(({ quote }, place): readonly TermSample[] => {
          if (quote < 0) return []
          const { start, end } = marks[quote] as Marked
          const kind = toKind(article, { start: start + offset, end: end + offset })
          return [
            { article: index, features: toTermFeatures(units, place), isNamed: isNamed(units, place), kind },
          ]
        }),
      )
  })
}

function toKind({ quotes, ignore }: LabelledArticle, words: Range): TermSample['kind'] {
  const shares = quotes.map(
    (label) =>
      toOverlap(label, words) / (Math.max(label.end, words.end) - Math.min(label.start, words.start)),
  )
  const best = Math.max(0, ...shares)
  if (best >= 0.8) return 'speech'
  if (ignore.some((zone) => toOverlap(zone, words) >= 0.5 * (words.end - words.start))) return 'unknown'
  return best > 0 ? 'other' : 'term'
}
