import { WEEKDAY } from '../english/calendar.ts'
import { LEAD_OPENER, LEAD_PAST, LEAD_VERB } from '../english/head-words.ts'
import { isHeadlineCase } from '../sentence/headlines.ts'
import { findTokens } from '../tokens/tokens.ts'
import { readDateline } from './dateline.ts'

/** A longer line is a lead, in words and in UTF-16 units. */
const MOST_WORDS = 24
const LONGEST = 160
/** From so many words on, an article ("the", "a") makes a sentence of a line. */
const WORDS_WITH_ARTICLE = 15
// Matches "the", "A"; not "then".
const ARTICLE = /(?<![\p{L}’'])(?:the|an?)(?![\p{L}’'])/giu
// Matches the end of a headline that a standfirst follows: "Ferries stop; "; not "Ferries stop.".
const BEFORE_STANDFIRST = /;$/
// Matches what leads tell and headlines leave out; not "Board to vote in May".
const TOLD_IN_LEADS = new RegExp(`\\b(?:${LEAD_VERB}|${WEEKDAY})\\b|^${LEAD_OPENER}\\b`, 'u')

/**
 * Whether a line that ends in a full stop is a headline all the same and not the first sentence of the text: written with
 * capitals, above a dateline or a standfirst, or short and without the articles, past tenses and weekdays of a lead.
 * `below` are the next paragraphs, one of which is longer than any headline above it; `isParted`, whether an empty line
 * stands between: without one, any past tense makes a lead.
 */
export function isHeadlineAbove(text: string, below: readonly string[], isParted: boolean): boolean {
  const words = text.split(' ').length
  if (words > MOST_WORDS || text.length > LONGEST || below.length === 0) return false
  if (BEFORE_STANDFIRST.test(text)) return true
  if (!below.some((line) => line.length > text.length)) return false
  if (/^["“]|[:,]$/.test(text) || !/^[^\p{Ll}]/u.test(text)) return false
  if (readDateline(below[0] as string) !== null || isHeadlineCase(text)) return true
  if (TOLD_IN_LEADS.test(text)) return false
  const articles = text.match(ARTICLE)?.length ?? 0
  if (articles > 1 || (articles === 1 && words >= WORDS_WITH_ARTICLE)) return false
  return isParted || !findTokens(text).some((token) => token.tag === 'VERB' && LEAD_PAST.test(token.text))
}
