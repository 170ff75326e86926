import { WEEKDAY_OR_SHORT } from '../english/calendar.ts'
import type { SourceSpan } from './count-source.ts'

// One who can say a number, in up to seven words: "The UN", "Officials", "Human rights group Faro"; not "He" or "This".
const TELLER = `(?!(?:He|She|It|They|We|I|You|Who|This|That|These|Those|There|And|But|When|While|If|As|In|On|At|For|With|By|Of|After|Before|Since|One|Some|Many|Most|All|No|Not|What|Nothing|${WEEKDAY_OR_SHORT})\\b)\\p{Lu}[\\p{L}.&’'-]{0,40}(?: (?!(?:and|but|who|which|that|is|was|were|are|has|have|had|will|would)\\b)[\\p{L}.&’'-]{1,40}){0,6}?`
// What a text says of itself: "The sentence before says".
const ITSELF = '(?!(?:The |This )(?:sentence|paragraph|passage|text|table|page)\\b)'
// What is said of a number: "estimates that", "reported"; not "counted on" or "put out".
const TELLS =
  '(?:said|says|estimates?|estimated|reports|reported|counted(?! on\\b)|recorded|documented|registered|calculates?|calculated|found(?! (?:a|an|the)\\b)|puts?(?= (?:it|the (?:figure|number|toll|total|area|count))\\b))(?! (?:nothing|little|goodbye)\\b)'

const PATTERNS: readonly RegExp[] = [
  // "The UN says 40 boats sank"; not "He said"
  new RegExp(`^${ITSELF}${TELLER} ${TELLS}\\b`, 'u'),
  // "…, the Harbour Board said.", "…, officials said on Monday"; not "…, he said"
  new RegExp(
    `(?<=, )(?!(?:he|she|it|they|we|who|which|that|and|but)\\b)(?:the |its |an? )?(?:[\\p{L}.&’'-]{1,40} ){1,6}?(?:said|says|estimates|reported)(?= (?:on|in|late|early|last|this)\\b|[.,;]|$)`,
    'u',
  ),
  // "…, said the Harbour Board."; not "…, said on Monday"
  /(?<=, )(?:said|says) (?:the |its |an? )?(?!(?:on|in|late|early|last|he|she|it|they)\b)(?:[\p{L}&’'-]{1,40}(?: (?!(?:on|in|late|early|last)\b)(?=\p{L}))?){1,6}/u,
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
