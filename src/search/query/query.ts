import { readLanguage, readParts } from './query-language.ts'
import type { Query } from './query-types.ts'
import { toQuestionWords } from './question.ts'
import * as sizing from './typed-size.ts'

/**
 * Reads what a person typed: words, "exact phrases", -exclusions, OR between two parts, speaker:, topic:, outlet:,
 * kind:, unit:, year:, before:, after:, figures by size (`>1000`, `10..50`, `<$2m`, "over 2 tonnes", "10 per cent"),
 * first: for the kind to be shown before the others, and questions ("how much grain", "what did Varga say about grain").
 * `read-typed.ts` fetches no more of it than what was typed needs, to the same outcome.
 * Never fails: what cannot be used is told in `problems`; a quotation mark left open runs to the end.
 */
export function readQuery(typed: string): Query {
  return readLanguage(typed, sizing)
}

/**
 * A query that was read from a question for what somebody said, as words alone: "Varga grain" for "what did Varga say
 * about grain". Null for any other query: there is no field that only the reading made.
 */
export function toPlainWords({ question }: Query): Query | null {
  const words = question === null ? null : toQuestionWords(question)
  return words === null ? null : readParts(words, question, sizing)
}
