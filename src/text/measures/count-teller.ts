import { PLAIN_SAID } from '../english/cue-verbs.ts'
import { ITSELF } from '../english/documents.ts'
import { NO_TELLER } from '../english/names/sentence-openers.ts'
import { PLAINLY_TELLS, TELLS_COUNT } from '../english/verb-classes.ts'
import { toAnyOf } from '../strings/table.ts'
import type { SourceSpan } from './count-source.ts'

// One who can say a number, in up to seven words: "The UN", "Officials", "Human rights group Faro"; not "He" or "This".
const TELLER = `(?!${NO_TELLER}\\b)\\p{Lu}[\\p{L}.&’'-]{0,40}(?: (?!(?:and|but|who|which|that|is|was|were|are|has|have|had|will|would)\\b)[\\p{L}.&’'-]{1,40}){0,6}?`

/** The ways in which a sentence names who tells a number, best first. */
const PATTERNS: readonly RegExp[] = [
  // "The UN says 40 boats sank"; not "He said"
  new RegExp(`^(?!${ITSELF}\\b)${TELLER} ${TELLS_COUNT}\\b`, 'u'),
  // "…, the Harbour Board said.", "…, officials said on Monday"; not "…, he said"
  new RegExp(
    `(?<=, )(?!(?:he|she|it|they|we|who|which|that|and|but)\\b)(?:the |its |an? )?(?:[\\p{L}.&’'-]{1,40} ){1,6}?${PLAINLY_TELLS}(?= (?:on|in|late|early|last|this)\\b|[.,;]|$)`,
    'u',
  ),
  // "…, said the Harbour Board."; not "…, said on Monday"
  new RegExp(
    String.raw`(?<=, )${toAnyOf([...PLAIN_SAID])} (?:the |its |an? )?(?!(?:on|in|late|early|last|he|she|it|they)\b)(?:[\p{L}&’'-]{1,40}(?: (?!(?:on|in|late|early|last)\b)(?=\p{L}))?){1,6}`,
    'u',
  ),
]

/**
 * The words of a sentence that say who tells its figures: "The UN says", "officials said". Null where only a pronoun or
 * nobody does; offsets are in the sentence.
 */
export function readTeller(sentence: string): SourceSpan | null {
  for (const pattern of PATTERNS) {
    const match = pattern.exec(sentence)
    if (match !== null) return { start: match.index, end: match.index + match[0].trimEnd().length }
  }
  return null
}
