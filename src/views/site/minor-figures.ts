import { toSentence } from './followed-figures.ts'
import type { Article, Figure } from '../../types.ts'
import type { FigureEntry } from './entries.ts'
import type { MeasureReference } from './references.ts'

/**
 * True for a minor count that nobody looks up: one, two or three written as a word ("the two leaders", "three
 * questions"), unless a measure follows it or its sentence is about casualties.
 */
export function isMinorCount(
  figure: Figure,
  measures: readonly MeasureReference[],
  article: Article,
): boolean {
  return figure.kind !== 'duration' && isSmallWord(figure, measures, article, 3)
}

/**
 * True for a figure that its text does not mark: up to ten written as a word ("five conclusions", "six days"), with the
 * exceptions of `isMinorCount`, and unless it is a bound or has a period. Marks on such words are in a reader's way.
 */
export function isPlainWord({ figure, measures, article }: FigureEntry): boolean {
  const isPlain = figure.qualifier === '=' && figure.period === null
  return isPlain && isSmallWord(figure, measures, article.article, 10)
}

function isSmallWord(
  figure: Figure,
  measures: readonly MeasureReference[],
  article: Article,
  largest: number,
): boolean {
  const { kind, value, text } = figure
  if (!SMALL_KINDS.has(kind) || measures.length > 0 || DIGIT.test(text)) return false
  if (typeof value !== 'number' || !Number.isInteger(value) || Math.abs(value) > largest) return false
  return !CASUALTIES.test(toSentence(article, figure))
}

const SMALL_KINDS: ReadonlySet<Figure['kind']> = new Set(['count', 'people', 'duration'])

/** How many figures there are, everywhere the site says so: minor counts stand apart and are not among them. */
export function countFigures(figures: readonly FigureEntry[]): number {
  return figures.filter((entry) => !entry.isMinor).length
}

/** Matches "3"; not "three". */
const DIGIT = /\d/

/** Matches "three people were killed" and "two remain missing"; not "two leaders met". */
const CASUALTIES =
  /\b(?:killed|dead|died|deaths?|wounded|injured|missing|kidnapped|arrested|detained|murdered)\b/i
