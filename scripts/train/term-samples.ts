import { readFileSync } from 'node:fs'
import { isNamed } from '../../src/text/quotes/named.ts'
import { toTermFeatures } from '../../src/text/quotes/term-features.ts'
import { mendHeadline } from '../../src/text/sentence/headlines.ts'
import { findSentences } from '../../src/text/sentence/sentences.ts'
import { findMarks, type Marked } from '../../src/text/tokens/quotation-marks.ts'
import { findTokens } from '../../src/text/tokens/tokens.ts'

/** UTF-16 offsets in the text of an article, end exclusive. */
type Range = { readonly start: number; readonly end: number }

/** An article with the quotations a person marked, and the zones where nothing is known. */
export type LabelledArticle = {
  readonly text: string
  readonly quotes: readonly Range[]
  readonly ignore: readonly Range[]
}

/** Words between marks: "other" is speech that is labelled in another length, "unknown" stands where nothing is known. */
export type TermSample = {
  readonly article: number
  readonly features: readonly number[]
  /** Whether a rule knows that it is a term, so that no model is asked. */
  readonly isNamed: boolean
  readonly kind: 'speech' | 'term' | 'other' | 'unknown'
}

/** The articles of some files, an article of JSON a line. */
export function readLabelled(files: readonly string[]): readonly LabelledArticle[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as LabelledArticle),
  )
}

/** What stands between marks in an article; `index` tells the article. */
export function toTermSamples(article: LabelledArticle, index: number): readonly TermSample[] {
  return [...article.text.matchAll(paragraph)].flatMap(({ 0: text, index: offset }) => {
    const marks = findMarks(text)
    if (marks.length === 0) return []
    return findSentences(text, findTokens(text), marks, new Set())
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

// A line without the white space at its ends.
const paragraph = /\S(?:.*\S)?/g

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

function toOverlap(left: Range, right: Range): number {
  return Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start))
}
