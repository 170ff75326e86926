import { PORTFOLIO, PORTFOLIO_BODY } from '../english/names/bodies.ts'
import type { NameMention } from './name-mention.ts'

// Matches "Trade and Industry Ministry", "Food, Lands and Water Board"; not "the Senate and Justice Department" or "Ruiz and Gil".
const BODY_AT_END = new RegExp(
  `\\b(?:${PORTFOLIO}, )*${PORTFOLIO},? and ${PORTFOLIO} ${PORTFOLIO_BODY}$`,
  'u',
)
// How far back a list of fields of office may begin, in UTF-16 units; longer lists stay as they were.
const LONGEST_LEAD = 80

/** The name of a body with several fields of office that ends a text: "Trade and Industry Ministry"; null for another. */
export function readPortfolioBody(text: string): string | null {
  return BODY_AT_END.exec(text)?.[0] ?? null
}

/** The names with the fields of office of one body joined: "Trade" and "Industry Ministry" are one name. */
export function joinPortfolios(text: string, found: readonly NameMention[]): readonly NameMention[] {
  const joined: NameMention[] = []
  for (const mention of found) {
    const name = readPortfolioBody(text.slice(Math.max(0, mention.start - LONGEST_LEAD), mention.end))
    const start = name === null ? mention.start : mention.end - name.length
    const parts = name === null ? [] : joined.splice(joined.findLastIndex((one) => one.start < start) + 1)
    const [first] = parts
    joined.push(
      name === null || first === undefined
        ? mention
        : { ...mention, start, name, title: first.title, opening: first.opening, before: first.before },
    )
  }
  return joined
}
