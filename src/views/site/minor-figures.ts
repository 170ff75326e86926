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
  const { kind, value, text } = figure
  if ((kind !== 'count' && kind !== 'people') || measures.length > 0) return false
  if (typeof value !== 'number' || !Number.isInteger(value) || Math.abs(value) > 3 || DIGIT.test(text))
    return false
  return !CASUALTIES.test(toSentence(article, figure))
}

/** How many figures there are, everywhere the site says so: minor counts stand apart and are not among them. */
export function countFigures(figures: readonly FigureEntry[]): number {
  return figures.filter((entry) => !entry.isMinor).length
}

/** Matches "3"; not "three". */
const DIGIT = /\d/

/** Matches "three people were killed" and "two remain missing"; not "two leaders met". */
const CASUALTIES =
  /\b(?:killed|dead|died|deaths?|wounded|injured|missing|kidnapped|arrested|detained|murdered)\b/i
