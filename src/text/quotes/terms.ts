import { toModel, toScore } from '../model/linear-model.ts'
import type { SentenceUnit } from '../sentence/sentences.ts'
import type { Marked } from '../tokens/quotation-marks.ts'
import { isNamed } from './named.ts'
import { toTermFeatures } from './term-features.ts'
import { TERM_STEP, TERM_WEIGHTS } from './term-weights.ts'

/** What a score must pass to be speech, chosen on held-out articles: a doubtful term is nobody's words. */
export const LEAST_SPEECH = 0.3

const model = toModel(TERM_WEIGHTS, TERM_STEP)

/**
 * Whether the quotation at `place` of a sentence is only a term, a title or a name ("the so-called “clean-up” bill",
 * "on “The Morning Hour”", "Ana “Shorty” Ruiz") and no one's speech: by a model learned from labelled articles.
 */
export function isTerm(units: readonly SentenceUnit[], place: number): boolean {
  return isNamed(units, place) || toScore(model, toTermFeatures(units, place)) <= LEAST_SPEECH
}

/** The quotations of a paragraph that are terms. */
export function findQuotedTerms(
  sentences: readonly (readonly SentenceUnit[])[],
  marks: readonly Marked[],
): ReadonlySet<Marked> {
  const terms = sentences.flatMap((units) =>
    units.flatMap((unit, place) =>
      unit.quote >= 0 && isTerm(units, place) ? [marks[unit.quote] as Marked] : [],
    ),
  )
  return new Set(terms)
}
